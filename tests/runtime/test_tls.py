"""Encrypted connections: on, verified, and as stoppable as plain ones."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from losant_codegen.runtime import APIConnectionError

from .api import AsyncShop, Shop
from .server import CERTIFICATE, Received, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(tls=True) as server:
        server.answer(OK)
        yield server


@pytest.fixture
def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def test_a_certificate_nobody_vouches_for_is_refused(make_shop: Any, server: Server) -> None:
    with pytest.raises(APIConnectionError) as caught:
        make_shop(max_retries=0).devices.get("a", "b")
    assert not caught.value.may_have_been_sent
    assert server.requests == []


def test_one_that_the_users_client_trusts_is_taken(server: Server, trusting: ssl.SSLContext) -> None:
    with httpx2.Client(verify=trusting) as http_client, Shop(base_url=server.url, http_client=http_client) as client:
        assert client.devices.get("a", "b").device_id == "1"


class Silent:
    """One event, then nothing."""

    def __init__(self, server: Server) -> None:
        self.stop = threading.Event()
        server.handler = self

    def __call__(self, received: Received) -> Reply:
        return Reply(headers={"Content-Type": "text/event-stream"}, chunks=self.chunks())

    def chunks(self) -> Iterator[bytes]:
        yield b"event: note\ndata: a\n\n"
        self.stop.wait(10)


def test_stopping_an_encrypted_stream_from_another_thread(server: Server, trusting: ssl.SSLContext) -> None:
    silent = Silent(server)
    with httpx2.Client(verify=trusting) as http_client, Shop(base_url=server.url, http_client=http_client) as client:
        with client.devices.events() as events:
            seen: list[Any] = []
            reader = threading.Thread(target=lambda: seen.extend(events))
            reader.start()
            while not seen and reader.is_alive():
                time.sleep(0.01)
            time.sleep(0.05)
            started = time.perf_counter()
            events.close()
            reader.join(5)
            assert not reader.is_alive()
            assert time.perf_counter() - started < 2
        server.handler = None
        assert client.devices.get("a", "b").device_id == "1"
    silent.stop.set()


def test_stopping_an_encrypted_stream_from_another_task(server: Server, trusting: ssl.SSLContext) -> None:
    silent = Silent(server)

    async def main() -> None:
        http_client = httpx2.AsyncClient(verify=trusting)
        async with http_client, AsyncShop(base_url=server.url, http_client=http_client) as client:
            async with client.devices.events() as events:
                await anext(events)
                waiting = asyncio.create_task(anext(events, None))
                await asyncio.sleep(0.05)
                await events.aclose()
                assert await asyncio.wait_for(waiting, 5) is None
            server.handler = None
            assert (await client.devices.get("a", "b")).device_id == "1"

    asyncio.run(main())
    silent.stop.set()
