"""Per call, per client, raw answers, the user's own httpx2 client."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx2
import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    ClientClosedError,
    InvalidRequestError,
    NotFoundError,
    RawResponse,
    RequestOptions,
    async_raw,
    raw,
)

from .api import AsyncDevices, AsyncShop, Device, Devices, Shop
from .server import Received, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"}, 200, X_Request_Id="r-9", Set_Cookie="session=1")


class RawDevices:
    """As the generator writes them."""

    def __init__(self, resource: Devices) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncRawDevices:
    def __init__(self, resource: AsyncDevices) -> None:
        self.get = async_raw(resource.get)


def test_headers_of_one_call(shop: Shop, server: Server) -> None:
    server.answer(OK)
    options: RequestOptions = {"headers": {"X-One": "1", "accept-version": None, "USER-AGENT": "mine"}}
    shop.devices.get("a", "b", options=options)
    headers = server.last.headers
    assert (headers["x-one"], headers["user-agent"]) == ("1", "mine")
    assert "accept-version" not in headers
    shop.devices.get("a", "b")
    assert "x-one" not in server.last.headers
    assert server.last.headers["accept-version"] == "^1.2.3"
    assert server.last.headers["user-agent"].startswith("shop_client/1.2.3 python/")


def test_headers_and_query_of_a_client(make_shop: Any, server: Server) -> None:
    server.answer(OK)
    client = make_shop(
        default_headers={"X-App": "mine", "Accept-Version": None},
        default_query={"_links": None, "_embedded": True, "n": 1},
    )
    client.devices.get("a", "b")
    assert server.last.headers["x-app"] == "mine"
    assert "accept-version" not in server.last.headers
    assert server.last.query == [("_actions", "false"), ("_embedded", "true"), ("n", "1")]


def test_derived_clients(shop: Shop, server: Server) -> None:
    server.answer(OK)
    derived = shop.with_options(headers={"X-A": "1"}, query={"_actions": None, "q": "2"}).with_options(
        headers={"X-B": "3"}
    )
    derived.devices.get("a", "b")
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "3")
    assert server.last.query == [("_links", "true"), ("q", "2")]
    shop.devices.get("a", "b")
    assert "x-a" not in server.last.headers
    assert server.last.query == [("_actions", "false"), ("_links", "true")]
    assert server.connections == 1
    assert type(derived) is Shop
    assert derived.base_url == shop.base_url


def test_derived_clients_make_their_own_resources(server: Server) -> None:
    from functools import cached_property

    class Generated(Shop):
        @cached_property
        def things(self) -> Devices:
            return Devices(self)

    server.answer(OK)
    with Generated(base_url=server.url) as client:
        assert client.things is client.things
        derived = client.with_options(headers={"X-A": "1"})
        derived.things.get("a", "b")
        assert server.last.headers["x-a"] == "1"
        client.things.get("a", "b")
        assert "x-a" not in server.last.headers


def test_raw_answers(shop: Shop, server: Server) -> None:
    server.answer(OK)
    answer = RawDevices(shop.devices).get("a", "b")
    assert isinstance(answer, RawResponse)
    assert answer.status == answer.status_code == 200
    assert answer.headers["x-request-id"] == "r-9"
    assert answer.headers["X-REQUEST-ID"] == "r-9"
    assert answer.request_id == "r-9"
    assert answer.content == b'{"deviceId": "1"}'
    assert answer.http_version == "HTTP/1.1"
    assert answer.elapsed > 0
    assert (answer.request.operation, answer.request.method) == ("device.get", "GET")
    assert answer.parse() == Device(device_id="1")
    server.answer(Reply(404))
    with pytest.raises(NotFoundError):
        RawDevices(shop.devices).get("a", "b")


def test_repeated_headers(shop: Shop, server: Server) -> None:
    server.answer(Reply(200, b"{}", extra_headers=(("X-Many", "a"), ("x-many", "b"), ("Set-Cookie", "c=1"))))
    headers = RawDevices(shop.devices).get("a", "b").headers
    assert headers["x-many"] == "a, b"
    assert headers.get_list("X-Many") == ["a", "b"]
    assert "X-MANY" in headers
    assert "x-none" not in headers
    assert headers.get("x-none") is None
    assert 5 not in headers
    assert len(headers) == len(list(headers))
    assert "c=1" not in repr(headers)


def test_raw_answers_asynchronously(server: Server, async_shop: Any) -> None:
    server.answer(OK)

    async def main() -> None:
        async with async_shop() as client:
            answer = await AsyncRawDevices(client.devices).get("a", "b")
            assert answer.status_code == 200
            assert answer.parse().device_id == "1"

    asyncio.run(main())


def test_where_to(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    server.answer(OK)
    assert Shop().base_url == "https://shop.invalid"
    monkeypatch.setenv("SHOP_BASE_URL", f"{server.url}/from-env/")
    with Shop() as client:
        client.devices.get("a", "b")
        assert server.last.path == "/from-env/apps/a/devices/b"
    with Shop(base_url=f"{server.url}/given") as client:
        client.devices.get("a", "b")
        assert server.last.path == "/given/apps/a/devices/b"


def test_an_injected_client(server: Server) -> None:
    server.answer(OK)
    seen: list[str] = []
    http_client = httpx2.Client(
        headers={"X-Injected": "1", "User-Agent": "theirs", "Accept": "text/html"},
        params={"injected": "2"},
        cookies={"c": "3"},
        event_hooks={"request": [lambda request: seen.append(request.method)]},
    )
    with http_client:
        with Shop(base_url=server.url, http_client=http_client) as client:
            client.devices.get("a", "b")
            received = server.last
            assert received.headers["x-injected"] == "1"
            assert received.headers["cookie"] == "c=3"
            assert received.headers["accept"] == "application/json"
            assert received.headers["user-agent"].startswith("shop_client/")
            assert ("injected", "2") in received.query
            assert ("_actions", "false") in received.query
            client.devices.put_file("n", iter([b"a", b"b"]))
            assert server.last.body == b"ab"
            client.devices.upload(b"x")
            assert server.last.headers["content-length"] == str(len(server.last.body))
        assert not http_client.is_closed
        assert seen == ["GET", "PUT", "POST"]
        with pytest.raises(ClientClosedError):
            client.devices.get("a", "b")


def test_the_timeout_of_an_injected_client_gives_way(server: Server) -> None:
    release = threading.Event()

    def slow(_: Received) -> Reply:
        release.wait(5)
        return OK

    server.handler = slow
    with httpx2.Client(timeout=100) as http_client, Shop(base_url=server.url, http_client=http_client) as client:
        with pytest.raises(APIConnectionError):
            client.devices.get("a", "b", options={"timeout": 0.1, "max_retries": 0})
        release.set()


def test_an_injected_client_that_was_closed(server: Server) -> None:
    http_client = httpx2.Client()
    http_client.close()
    with Shop(base_url=server.url, http_client=http_client) as client, pytest.raises(ClientClosedError):
        client.devices.get("a", "b")


def test_an_injected_asynchronous_client(server: Server) -> None:
    async def body() -> Any:
        yield b"a"
        yield b"b"

    async def main() -> None:
        server.answer(OK)
        async with httpx2.AsyncClient(headers={"X-Injected": "1"}) as http_client:
            async with AsyncShop(base_url=server.url, http_client=http_client) as client:
                await client.devices.get("a", "b")
                assert server.last.headers["x-injected"] == "1"
                await client.devices.put_file("n", body())
                assert server.last.body == b"ab"
                await client.devices.upload(b"x")
                assert server.last.headers["content-length"] == str(len(server.last.body))
            assert not http_client.is_closed

    asyncio.run(main())


def test_a_proxy_through_an_injected_client(server: Server) -> None:
    server.answer(OK)
    with httpx2.Client(proxy=server.url) as http_client:
        Shop(base_url="http://somewhere.invalid", http_client=http_client).devices.get("a", "b")
    assert server.last.target.startswith("http://somewhere.invalid/apps/a/devices/b")


def test_a_proxy_of_the_environment(make_shop: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer(OK)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, server.url)
    assert make_shop(base_url="http://somewhere.invalid").devices.get("a", "b").device_id == "1"
    assert server.last.target.startswith("http://somewhere.invalid/apps/")


def test_options_that_make_no_sense(make_shop: Any) -> None:
    with pytest.raises(InvalidRequestError):
        make_shop().with_options(max_retries=-1)
