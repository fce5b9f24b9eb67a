"""What is sent again, when, and what never is."""

from __future__ import annotations

import asyncio
import socket
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    APITimeoutError,
    Json,
    JsonBody,
    Operation,
    RateLimitError,
    ServerError,
)

from .api import Shop
from .server import HANG_UP, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})
BODY = {"deviceId": "1"}


def send(shop: Shop, method: str) -> Any:
    match method:
        case "GET":
            return shop.devices.get("a", "b")
        case "POST":
            return shop.devices.post("a", BODY)
        case "PATCH":
            return shop.devices.patch("a", "b", BODY)
        case _:
            return shop.devices.put("a", "b", BODY)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_idempotent_methods_are_repeated_after_passing_failures(
    shop: Shop, server: Server, quick: list[float], method: str, status: int
) -> None:
    server.answer(Reply(status), Reply(status), OK)
    assert send(shop, method).device_id == "1"
    assert len(server.requests) == 3
    assert {request.body for request in server.requests} == {b"" if method == "GET" else b'{"deviceId":"1"}'}
    first, second = quick
    assert 0.37 <= first <= 0.5
    assert 0.75 <= second <= 1.0


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_other_methods_are_not(shop: Shop, server: Server, quick: list[float], method: str, status: int) -> None:
    server.answer(Reply(status), OK)
    with pytest.raises((ServerError, RateLimitError)) if status != 408 else pytest.raises(Exception, match="408"):
        send(shop, method)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 422])
def test_a_failure_that_stays_is_not_repeated(shop: Shop, server: Server, quick: list[float], status: int) -> None:
    server.answer(Reply(status), OK)
    with pytest.raises(Exception, match=str(status)):
        send(shop, "GET")
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "PUT"])
def test_retry_after_is_obeyed_by_all_methods(
    shop: Shop, server: Server, quick: list[float], method: str, status: int
) -> None:
    server.answer(Reply(status, headers={"Retry-After": "3"}), OK)
    assert send(shop, method).device_id == "1"
    assert quick == [3.0]


def test_retry_after_as_a_date(shop: Shop, server: Server, quick: list[float]) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=20)
    server.answer(Reply(429, headers={"Retry-After": format_datetime(moment, usegmt=True)}), OK)
    send(shop, "POST")
    assert 17 <= quick[0] <= 20


@pytest.mark.parametrize("value", ["soon", "nan", "inf", "", "Tue, 99 Foo 2024"])
def test_a_retry_after_that_says_nothing_is_ignored(shop: Shop, server: Server, quick: list[float], value: str) -> None:
    server.answer(Reply(429, headers={"Retry-After": value}), OK)
    with pytest.raises(RateLimitError):
        send(shop, "POST")
    server.answer(Reply(429, headers={"Retry-After": value}), OK)
    send(shop, "GET")
    assert 0.37 <= quick[-1] <= 0.5


def test_a_date_in_the_past_means_now(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(503, headers={"Retry-After": "Mon, 01 Jan 2024 00:00:00 GMT"}), OK)
    send(shop, "POST")
    assert quick == [0.0]


def test_nobody_waits_for_an_hour(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(429, headers={"Retry-After": "3600"}), OK)
    with pytest.raises(RateLimitError) as caught:
        send(shop, "GET")
    assert caught.value.retry_after == 3600
    assert quick == []


def test_the_last_failure_is_raised(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(500), Reply(502), Reply(503), Reply(504))
    with pytest.raises(ServerError) as caught:
        send(shop, "GET")
    assert caught.value.status == 503
    assert len(server.requests) == 3


def test_how_often_can_be_changed(make_shop: Any, server: Server, quick: list[float]) -> None:
    server.answer(Reply(500))
    for client, options, expected in (
        (make_shop(max_retries=0), {}, 1),
        (make_shop(max_retries=4), {}, 5),
        (make_shop(), {"max_retries": 1}, 2),
        (make_shop().with_options(max_retries=0), {}, 1),
    ):
        server.requests.clear()
        with pytest.raises(ServerError):
            client.devices.get("a", "b", options=options)
        assert len(server.requests) == expected
    with pytest.raises(ValueError, match="negative"):
        make_shop(max_retries=-1)


def test_pauses_grow_up_to_a_limit() -> None:
    from losant_codegen.runtime.retry import backoff

    for attempt, (least, most) in enumerate([(0.375, 0.5), (0.75, 1), (1.5, 2), (3, 4), (6, 8), (6, 8)]):
        assert all(least <= backoff(attempt) <= most for _ in range(50))
    assert len({backoff(0) for _ in range(20)}) > 1
    assert backoff(10_000) <= 8


def test_a_connection_that_breaks_before_the_answer(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(HANG_UP, OK)
    assert send(shop, "GET").device_id == "1"
    assert len(server.requests) == 2


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    "reply",
    [
        HANG_UP,
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{", hang_up=True),
        Reply(raw=b"HTTP/1.1 200 OK\r\n", hang_up=True),
        Reply(raw=b"complete nonsense\r\n\r\n", hang_up=True),
    ],
)
def test_a_post_is_never_sent_again_once_the_server_may_have_acted_on_it(
    shop: Shop, server: Server, quick: list[float], method: str, reply: Reply
) -> None:
    server.answer(reply, OK)
    with pytest.raises(APIConnectionError) as caught:
        send(shop, method)
    assert caught.value.may_have_been_sent
    assert len(server.requests) == 1


def test_a_post_that_timed_out_waiting_is_not_sent_again(make_shop: Any, server: Server, quick: list[float]) -> None:
    release = threading.Event()

    def slow(_: Any) -> Reply:
        release.wait(5)
        return OK

    server.handler = slow
    with pytest.raises(APITimeoutError) as caught:
        make_shop(timeout=0.2).devices.post("a", BODY)
    release.set()
    assert caught.value.may_have_been_sent
    assert len(server.requests) == 1


def test_a_post_that_found_no_server_is_sent_again(make_shop: Any, quick: list[float]) -> None:
    client = make_shop(base_url="http://127.0.0.1:1")
    with pytest.raises(APIConnectionError):
        client.devices.post("a", BODY)
    assert len(quick) == 2


def test_a_server_that_comes_back_gets_the_post_once(make_shop: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    made: list[Server] = []

    def appear(_: float) -> None:
        server = Server(port)
        server.answer(OK)
        made.append(server)

    monkeypatch.setattr("losant_codegen.runtime.engine.sleep", appear)
    client = make_shop(base_url=f"http://127.0.0.1:{port}")
    assert client.devices.post("a", BODY).device_id == "1"
    [server] = made
    server.close()
    assert len(server.requests) == 1


def test_an_idempotency_key_allows_what_the_method_does_not(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(500), OK)
    shop.devices.post("a", BODY, options={"headers": {"Idempotency-Key": "k"}})
    assert [request.headers["idempotency-key"] for request in server.requests] == ["k", "k"]


def test_an_operation_may_say_what_its_method_does_not(shop: Shop, server: Server, quick: list[float]) -> None:
    once: Operation[Any] = Operation("x", "GET", "/x", responses={"200": Json(lambda: Any)}, idempotent=False)
    many: Operation[Any] = Operation(
        "x", "POST", "/x", body=JsonBody(), responses={"200": Json(lambda: Any)}, idempotent=True
    )
    server.answer(Reply(500), OK)
    with pytest.raises(ServerError):
        shop.devices.call(once)
    server.answer(Reply(500), OK)
    shop.devices.call(many, body={})


def test_a_body_that_can_be_read_only_once_is_sent_only_once(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(503, headers={"Retry-After": "1"}), OK)
    with pytest.raises(ServerError):
        shop.devices.put_file("n", iter([b"a", b"b"]))
    assert len(server.requests) == 1
    server.answer(Reply(503, headers={"Retry-After": "1"}), OK)
    shop.devices.put_file("n", [b"a", b"b"])
    assert [request.body for request in server.requests[1:]] == [b"ab", b"ab"]


def test_the_asynchronous_client_retries_the_same(server: Server, async_shop: Any, quick: list[float]) -> None:
    async def main() -> None:
        async with async_shop() as client:
            server.answer(Reply(500), HANG_UP, OK)
            assert (await client.devices.get("a", "b")).device_id == "1"
            server.answer(HANG_UP, OK)
            with pytest.raises(APIConnectionError):
                await client.devices.post("a", BODY)

    asyncio.run(main())
    assert len(server.requests) == 4
    assert len(quick) == 2
