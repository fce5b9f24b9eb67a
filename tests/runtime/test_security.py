"""Secrets stay where they belong, and nothing breaks out of its place."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    InvalidRequestError,
    Json,
    NotFoundError,
    OAuth2ClientCredentials,
    OAuth2RefreshToken,
    Operation,
    RedirectError,
    ResponseTooLargeError,
    SecurityScheme,
    ServerError,
    UnauthorizedError,
)

from .api import CONFIG, AsyncShop, Shop
from .server import Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})
SECRETS = ("secret-token", "secret-key", "secret-query", "secret-cookie", "secret-user", "secret-password")
EVERYTHING = CONFIG._replace(
    security_schemes={
        "bearer": SecurityScheme("bearer"),
        "key": SecurityScheme("apiKey", name="X-Shop-Key"),
        "query": SecurityScheme("apiKey", name="k&y", location="query"),
        "cookie": SecurityScheme("apiKey", name="sid", location="cookie"),
    },
    security=(("bearer", "key", "query", "cookie"),),
)
CREDENTIALS = {"bearer": "secret-token", "key": "secret-key", "query": "secret-query", "cookie": "secret-cookie"}


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    with Server() as server:
        server.answer(OK)
        yield server


@pytest.fixture
def armed(server: Server, transport: Any) -> Iterator[Shop]:
    with Shop(
        config=EVERYTHING, credentials=CREDENTIALS, base_url=server.url, transport=transport, max_retries=1
    ) as client:
        yield client


def redirect(to: str, status: int = 302) -> Reply:
    return Reply(status, headers={"Location": to})


def leaks(text: object) -> list[str]:
    return [secret for secret in SECRETS if secret in str(text)]


@pytest.mark.parametrize("own", [False, True])
def test_httpx2_does_not_log_the_query_of_our_requests(
    server: Server, caplog: pytest.LogCaptureFixture, own: bool
) -> None:
    server.answer(OK)
    with caplog.at_level(logging.DEBUG), httpx2.Client() as http_client:
        more: dict[str, Any] = {"http_client": http_client} if own else {}
        with Shop(config=EVERYTHING, credentials=CREDENTIALS, base_url=server.url, **more) as shop:
            shop.devices.get("a", "b")
        http_client.get(f"{server.url}/of-someone-else")
    assert ("k&y", "secret-query") in server.requests[0].query
    assert leaks(caplog.text) == []
    assert "of-someone-else" in caplog.text


def test_httpx2_does_not_log_the_query_of_asynchronous_requests(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(OK)

    async def main() -> None:
        async with AsyncShop(config=EVERYTHING, credentials=CREDENTIALS, base_url=server.url) as shop:
            await shop.devices.get("a", "b")

    with caplog.at_level(logging.DEBUG):
        asyncio.run(main())
    assert leaks(caplog.text) == []
    assert "device.get" in caplog.text


def test_no_secret_in_what_is_printed(armed: Shop, server: Server) -> None:
    server.answer(OK)
    armed.devices.get("a", "b")
    received = server.last
    assert received.headers["authorization"] == "Bearer secret-token"
    assert ("k&y", "secret-query") in received.query
    engine = armed._engine
    shown = [
        armed,
        armed.devices,
        armed.with_options(timeout=1),
        engine,
        engine.auth,
        engine.settings,
        engine.transport,
    ]
    assert leaks([repr(each) for each in shown]) == []


def test_no_secret_in_errors_and_their_pickles(armed: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(500, b'{"message":"m"}'))
    with pytest.raises(ServerError) as status:
        armed.devices.get("a", "b")
    client = Shop(
        config=EVERYTHING,
        credentials=CREDENTIALS,
        base_url="http://secret-user:secret-password@127.0.0.1:1/v1",
        max_retries=0,
    )
    with client, pytest.raises(APIConnectionError) as connection:
        client.devices.get("a", "b")
    for error in (status.value, connection.value):
        assert leaks([str(error), repr(error), error.request, vars(error)]) == []
        assert [secret for secret in SECRETS if secret.encode() in pickle.dumps(error)] == []
        assert error.request is not None
        assert ("Authorization", "***") in error.request.headers
        assert ("X-Shop-Key", "***") in error.request.headers
        assert "k%26y=***" in error.request.url
    assert leaks(repr(client)) == []


def test_no_secret_in_logs_and_hooks(
    server: Server, caplog: pytest.LogCaptureFixture, transport: Any, quick: list[float]
) -> None:
    seen: list[Any] = []
    client = Shop(
        config=EVERYTHING,
        credentials=CREDENTIALS,
        base_url=server.url,
        transport=transport,
        on_request=seen.append,
        on_response=lambda *arguments: seen.append(arguments),
        on_retry=lambda *arguments: seen.append(arguments),
    )
    server.answer(Reply(500), redirect("/apps/x"), Reply(200, b'{"name":5}', {"Set-Cookie": "sid=secret-cookie"}))
    with client, caplog.at_level(logging.DEBUG, logger="shop_client"):
        client.devices.get("a", "b")
    assert len(caplog.records) > 5
    assert leaks(caplog.text) == []
    assert leaks([repr(each) for each in seen]) == []


def test_clients_cannot_be_pickled_or_copied_with_their_secrets(armed: Shop) -> None:
    for attempt in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="credentials"):
            attempt(armed)
    for source in (OAuth2ClientCredentials("id", "s"), OAuth2RefreshToken("r")):
        with pytest.raises(TypeError, match="credentials"):
            pickle.dumps(source)
        assert repr(source) == f"<{type(source).__name__}>"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_goes_without_credentials(
    armed: Shop, server: Server, elsewhere: Server, status: int
) -> None:
    server.answer(redirect(f"{elsewhere.url}/there?x=1", status))
    headers = {"X-Own": "secret-key", "Accept-Version": "2"}
    assert armed.devices.get("a", "b", options={"headers": headers}).device_id == "1"
    received = elsewhere.last
    assert received.target == "/there?x=1"
    assert leaks(received.header_list) == []
    assert leaks(received.target) == []
    assert {name.lower() for name, _ in received.header_list} <= {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
    }


def test_a_redirect_on_the_same_host_keeps_them(armed: Shop, server: Server) -> None:
    server.answer(redirect("/moved"), OK)
    armed.devices.get("a", "b")
    assert server.last.path == "/moved"
    assert server.last.headers["authorization"] == "Bearer secret-token"


def test_back_from_another_host_they_stay_away(armed: Shop, server: Server, elsewhere: Server) -> None:
    server.answer(redirect(f"{elsewhere.url}/there"), OK)
    elsewhere.answer(redirect(f"{server.url}/back"))
    armed.devices.get("a", "b")
    assert server.last.path == "/back"
    assert leaks(server.last.header_list) == []


def test_a_redirected_post_becomes_a_get_or_stays_one(shop: Shop, server: Server) -> None:
    for status in (301, 302, 303):
        server.answer(redirect("/moved", status), OK)
        shop.devices.post("a", {"x": 1})
        assert (server.last.method, server.last.body) == ("GET", b"")
        assert "content-type" not in server.last.headers
        assert "content-length" not in server.last.headers
    for status in (307, 308):
        server.answer(redirect("/moved", status), OK)
        shop.devices.post("a", {"x": 1})
        assert (server.last.method, server.last.body) == ("POST", b'{"x":1}')
        assert server.last.headers["content-type"] == "application/json"


def test_a_body_does_not_go_to_another_host(shop: Shop, server: Server, elsewhere: Server) -> None:
    server.answer(redirect(f"{elsewhere.url}/there", 307))
    with pytest.raises(RedirectError):
        shop.devices.post("a", {"password": "x"})
    assert elsewhere.requests == []


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://x/y", "javascript:alert(1)"])
def test_a_redirect_leads_nowhere_but_to_http(shop: Shop, server: Server, target: str) -> None:
    server.answer(redirect(target))
    with pytest.raises(RedirectError):
        shop.devices.get("a", "b")


def test_a_circle_of_redirects_ends(shop: Shop, server: Server) -> None:
    server.answer(redirect("/again"))
    with pytest.raises(RedirectError, match="more than 10"):
        shop.devices.get("a", "b")
    assert len(server.requests) == 11


def test_a_redirect_without_target_is_a_failure(shop: Shop, server: Server) -> None:
    server.answer(Reply(302))
    with pytest.raises(Exception, match="302"):
        shop.devices.get("a", "b")


def test_a_documented_redirect_is_an_answer(shop: Shop, server: Server) -> None:
    from losant_codegen.runtime import Anything, NoBody

    op: Operation[Any] = Operation("x", "GET", "/x", responses={"302": NoBody()})
    server.answer(redirect("/elsewhere"))
    assert shop.devices.call(op) is None
    assert len(server.requests) == 1
    both: Operation[Any] = Operation("x", "GET", "/x", responses={"200": Anything(), "302": NoBody()})
    server.answer(redirect("/elsewhere"), OK)
    assert shop.devices.call(both) == {"deviceId": "1"}


def test_a_redirected_download(shop: Shop, server: Server, elsewhere: Server) -> None:
    elsewhere.answer(Reply(body=b"data"))
    server.answer(redirect(f"{elsewhere.url}/bucket"))
    assert shop.devices.download("n").read() == b"data"
    assert "authorization" not in elsewhere.last.headers


def test_an_injected_client_adds_nothing_on_another_host(server: Server, elsewhere: Server) -> None:
    server.answer(redirect(f"{elsewhere.url}/there"))
    http_client = httpx2.Client(
        headers={"X-Own": "secret-key"}, cookies={"c": "secret-cookie"}, auth=("secret-user", "x")
    )
    with http_client, Shop(base_url=server.url, http_client=http_client) as client:
        client.devices.get("a", "b")
    assert server.requests[0].headers["x-own"] == "secret-key"
    assert leaks(elsewhere.last.header_list) == []
    assert "authorization" not in elsewhere.last.headers
    assert "cookie" not in elsewhere.last.headers


def test_redirects_asynchronously(server: Server, elsewhere: Server, transport: Any) -> None:
    server.answer(redirect(f"{elsewhere.url}/there"))

    async def main() -> None:
        async with AsyncShop(
            config=EVERYTHING, credentials=CREDENTIALS, base_url=server.url, transport=transport
        ) as client:
            await client.devices.get("a", "b")

    asyncio.run(main())
    assert leaks(elsewhere.last.header_list) == []


EVIL = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "a\x0bb", "a\x7f"]


@pytest.mark.parametrize("value", EVIL)
def test_headers_cannot_be_injected(make_shop: Any, server: Server, value: str) -> None:
    op: Operation[Any] = Operation("x", "GET", "/x", responses={"200": Json(lambda: Any)})
    attempts: list[Any] = [
        lambda: make_shop().devices.get("a", "b", options={"headers": {"X-A": value}}),
        lambda: make_shop().devices.get("a", "b", options={"headers": {value: "x"}}),
        lambda: make_shop().devices.call(op, headers={"X-A": value}),
        lambda: make_shop().devices.call(op, headers={"X-A": [value]}),
        lambda: make_shop(default_headers={"X-A": value}),
        lambda: make_shop().with_options(headers={"X-A": value}),
        lambda: make_shop(value).devices.get("a", "b"),
        lambda: make_shop(lambda: value).devices.get("a", "b"),
        lambda: make_shop().devices.put_file("n", ("n", b"x", value)),
    ]
    for attempt in attempts:
        with pytest.raises(InvalidRequestError) as caught:
            attempt()
        assert isinstance(caught.value, ValueError)
    assert server.requests == []


def test_the_value_of_a_refused_header_is_not_shown(make_shop: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        make_shop("secret-token\n").devices.get("a", "b")
    assert leaks(caught.value) == []


@pytest.mark.parametrize("url", ["/relative", "ftp://x", "https://", "http://x?q=1", "http://x#f", ""])
def test_a_base_url_must_be_one(url: str) -> None:
    with pytest.raises(InvalidRequestError, match="base_url"):
        Shop(base_url=url)


def test_the_size_of_answers_can_be_limited(make_shop: Any, server: Server) -> None:
    client = make_shop(max_response_size=1000)
    server.answer(reply_json({"deviceId": "x" * 900}))
    assert len(client.devices.get("a", "b").device_id) == 900
    for reply in (
        reply_json({"deviceId": "x" * 1000}),
        Reply(chunks=[b'{"deviceId":"', b"x" * 600, b"x" * 600, b'"}']),
    ):
        server.answer(reply)
        with pytest.raises(ResponseTooLargeError) as caught:
            client.devices.get("a", "b")
        assert caught.value.status == 200
        assert caught.value.request.operation == "device.get"
    assert len(client.with_options(max_response_size=None).devices.get("a", "b").device_id) == 1200
    server.answer(Reply(404, b"x" * 2000))
    with pytest.raises(ResponseTooLargeError):
        client.devices.get("a", "b")


def test_a_bomb_is_stopped_while_it_unpacks(make_shop: Any, server: Server) -> None:
    import gzip
    import tracemalloc

    bomb = gzip.compress(bytes(200_000_000), 9)
    server.answer(Reply(body=bomb, headers={"Content-Encoding": "gzip", "Content-Type": "application/json"}))
    client = make_shop(max_response_size=1_000_000)
    tracemalloc.start()
    with pytest.raises(ResponseTooLargeError):
        client.devices.get("a", "b")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000


def test_the_limit_asynchronously(server: Server, async_shop: Any) -> None:
    server.answer(Reply(chunks=[b"x" * 600, b"x" * 600]))

    async def main() -> None:
        async with async_shop(max_response_size=1000) as client:
            with pytest.raises(ResponseTooLargeError):
                await client.devices.get("a", "b")
            server.answer(Reply(404, b"{}"))
            with pytest.raises(Exception, match="404"):
                await client.devices.get("a", "b")

    asyncio.run(main())


def test_a_refusal_tells_no_token(shop: Shop, server: Server) -> None:
    server.answer(Reply(401, b'{"message":"bad token"}'))
    with pytest.raises(UnauthorizedError) as caught:
        shop.devices.get("a", "b")
    assert leaks([repr(caught.value), caught.value.request]) == []


def test_a_body_that_is_used_up_is_not_sent_to_where_a_redirect_leads(shop: Shop, server: Server) -> None:
    server.answer(redirect("/moved", 307), OK)
    with pytest.raises(RedirectError, match="body"):
        shop.devices.put_file("n", iter([b"once"]))
    server.answer(redirect("/moved", 307), OK)
    shop.devices.put_file("n", [b"again"])
    assert server.last.body == b"again"


def test_what_counts_as_the_same_host() -> None:
    from losant_codegen.runtime.redirect import same_origin

    assert same_origin("https://a/x", "https://A:443/y")
    assert same_origin("http://a/x", "https://a/y")
    assert same_origin("http://a:8080/x", "http://a:8080/y")
    for other in ("http://a/", "https://b/", "https://a:444/", "https://a.b/", "https://x@b/"):
        assert not same_origin("https://a/x", other)
    assert not same_origin("http://a:8080/", "https://a:8080/")


def test_an_odd_location_stays_one_address(shop: Shop, server: Server, transport: str | None) -> None:
    if transport == "pyreqwest":  # it gives no access to a header that is not ASCII
        server.answer(Reply(raw="HTTP/1.1 404 x\r\nX-A: 1\r\nX-Odd: ü\r\nContent-Length: 0\r\n\r\n".encode()))
        with pytest.raises(NotFoundError) as caught:
            shop.devices.get("a", "b")
        assert caught.value.headers["x-a"] == "1"
        return
    for location, target in (
        ("/ü b?q=ü#frag", "/%C3%BC%20b?q=%C3%BC"),
        ("next", "/apps/a/devices/next"),
        ("?x=1", None),
    ):
        server.answer(
            Reply(302, raw=f"HTTP/1.1 302 x\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()), OK
        )
        shop.devices.get("a", "b")
        assert target is None or server.last.target == target
