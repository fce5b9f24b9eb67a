"""HTTP/2, through a user's own httpx2 client: many calls share one connection."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator

import httpx2
import pytest
from losant_codegen.runtime import NotFoundError, raw

from .api import AsyncShop, Shop
from .http2 import Http2Server, Stream
from .server import CERTIFICATE

DEVICE = b'{"deviceId": "1", "name": "pump"}'


def answer(stream: Stream) -> tuple[int, str, bytes]:
    path = stream.headers[":path"].partition("?")[0]
    if "missing" in path:
        return 404, "application/json", b'{"type": "NotFound", "message": "no such device"}'
    if path.endswith("/events"):
        return 200, "text/event-stream", b"event: note\ndata: a\n\n"
    return 200, "application/json", DEVICE


@pytest.fixture
def server() -> Iterator[Http2Server]:
    with Http2Server(answer) as server:
        yield server


@pytest.fixture
def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def test_calls_share_a_connection(server: Http2Server, trusting: ssl.SSLContext) -> None:
    with (
        httpx2.Client(http2=True, verify=trusting) as http_client,
        Shop(token="t", base_url=server.url, http_client=http_client) as client,
    ):
        raw_response = raw(client.devices.get)("a", "b")
        assert raw_response.http_version == "HTTP/2"
        assert raw_response.parse().name == "pump"
        with pytest.raises(NotFoundError, match="no such device"):
            client.devices.get("a", "missing")
        with client.devices.events() as events:
            assert next(iter(events)).event == "note"
    assert server.connections == 1
    assert {stream.headers["authorization"] for stream in server.requests} == {"Bearer t"}


def test_bodies(server: Http2Server, trusting: ssl.SSLContext) -> None:
    with (
        httpx2.Client(http2=True, verify=trusting) as http_client,
        Shop(base_url=server.url, http_client=http_client) as client,
    ):
        client.devices.post("a", {"name": "pump"})
    assert server.requests[0].body == b'{"name":"pump"}'


def test_many_calls_at_once_over_one_connection(server: Http2Server, trusting: ssl.SSLContext) -> None:
    async def main() -> list[str | None]:
        async with (
            httpx2.AsyncClient(http2=True, verify=trusting) as http_client,
            AsyncShop(base_url=server.url, http_client=http_client) as client,
        ):
            await client.devices.get("a", "b")
            return [
                device.name for device in await asyncio.gather(*(client.devices.get("a", str(n)) for n in range(50)))
            ]

    assert asyncio.run(main()) == ["pump"] * 50
    assert server.connections == 1
