"""A server for each test, and a client that talks to it, over each of the transports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .api import AsyncShop, Shop
from .server import Server

TRANSPORTS = ["httpx2", "pyreqwest"]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses between attempts take no time; the list collects what they would have been."""
    pauses: list[float] = []

    async def asleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr("losant_codegen.runtime.engine.sleep", pauses.append)
    monkeypatch.setattr("anyio.sleep", asleep)
    return pauses


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str | None:
    if request.param == "httpx2":
        return None
    pytest.importorskip("pyreqwest")
    return str(request.param)


@pytest.fixture
def shop(server: Server, transport: Any) -> Iterator[Shop]:
    with Shop(base_url=server.url, timeout=5, transport=transport) as client:
        yield client


@pytest.fixture
def make_shop(server: Server, transport: Any) -> Iterator[Any]:
    """Makes clients with other options; they are closed at the end."""
    made: list[Shop] = []

    def make(*arguments: Any, **options: Any) -> Shop:
        client = Shop(*arguments, **{"base_url": server.url, "timeout": 5, "transport": transport, **options})
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def async_shop(server: Server, transport: Any) -> Any:
    def make(*arguments: Any, **options: Any) -> AsyncShop:
        return AsyncShop(*arguments, **{"base_url": server.url, "timeout": 5, "transport": transport, **options})

    return make
