"""Timeouts, the pool, cancellation, closing, forgetting to close, and fork."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import threading
import time
import warnings
from typing import Any

import httpx2
import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    InvalidRequestError,
)

from .api import AsyncShop, Shop
from .server import Received, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})


def forget(made: list[Any]) -> None:
    made.clear()
    gc.collect()


class Gate:
    """A handler that answers when it is told to."""

    def __init__(self) -> None:
        self.arrived = threading.Semaphore(0)
        self.release = threading.Event()

    def __call__(self, _: Received) -> Reply:
        self.arrived.release()
        self.release.wait(10)
        return OK


@pytest.mark.parametrize("where", ["client", "call", "derived"])
def test_no_answer_in_time(make_shop: Any, server: Server, where: str) -> None:
    gate = server.handler = Gate()
    client = make_shop(timeout=0.15 if where == "client" else 60, max_retries=0)
    if where == "derived":
        client = client.with_options(timeout=0.15)
    started = time.perf_counter()
    with pytest.raises(APITimeoutError) as caught:
        client.devices.get("a", "b", options={"timeout": 0.15} if where == "call" else {})
    gate.release.set()
    assert time.perf_counter() - started < 2
    assert caught.value.request is not None
    assert isinstance(caught.value, APIConnectionError)


def test_a_timeout_for_each_phase(make_shop: Any, server: Server) -> None:
    gate = server.handler = Gate()
    client = make_shop(timeout=httpx2.Timeout(60, read=0.15), max_retries=0)
    with pytest.raises(APITimeoutError):
        client.devices.get("a", "b")
    gate.release.set()


def test_no_timeout_at_all_can_be_asked_for(make_shop: Any, server: Server) -> None:
    server.answer(OK)
    assert make_shop(timeout=None).devices.get("a", "b").device_id == "1"


def test_there_is_a_finite_timeout_by_default(server: Server) -> None:
    seen: list[Any] = []

    class Spy:
        def send(self, request: Any) -> Any:
            seen.append(request.timeout)
            raise APIConnectionError("enough")

        def close(self) -> None: ...

    with Shop(transport=Spy()) as client, pytest.raises(APIConnectionError):
        client.with_options(max_retries=0).devices.get("a", "b")
    assert seen == [60.0]


def test_a_connection_is_used_again(shop: Shop, server: Server) -> None:
    server.answer(OK)
    for _ in range(5):
        shop.devices.get("a", "b")
    shop.with_options(timeout=5).devices.get("a", "b")
    assert server.connections == 1


def test_threads_share_a_client(shop: Shop, server: Server) -> None:
    server.handler = lambda received: reply_json({"deviceId": received.path.rpartition("/")[2]})
    wrong: list[str] = []

    def work(number: int) -> None:
        for turn in range(20):
            name = f"{number}-{turn}"
            if shop.devices.get("a", name).device_id != name:
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 160


def test_a_server_that_restarts_between_calls(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(OK)
    shop.devices.get("a", "b")
    server.drop_connections()
    assert shop.devices.get("a", "b").device_id == "1"


def test_a_closed_client_refuses(make_shop: Any, server: Server) -> None:
    server.answer(OK)
    client = make_shop()
    client.devices.get("a", "b")
    derived = client.with_options(timeout=1)
    derived.close()
    client.devices.get("a", "b")
    client.close()
    client.close()
    with pytest.raises(ClientClosedError):
        client.devices.get("a", "b")
    with pytest.raises(ClientClosedError):
        derived.devices.get("a", "b")


def test_closing_lets_go_of_the_connections(make_shop: Any, server: Server) -> None:
    gone = threading.Event()
    server.answer(OK)
    server.on_disconnect = gone.set
    client = make_shop()
    client.devices.get("a", "b")
    client.close()
    assert gone.wait(5)


def test_forgetting_to_close_is_told(server: Server, transport: Any) -> None:
    server.answer(OK)
    client = Shop(base_url=server.url, transport=transport)
    client.devices.get("a", "b")
    made = [client]
    del client
    with pytest.warns(ResourceWarning, match="was not closed"):
        forget(made)


def test_a_client_that_was_closed_or_never_used_is_quiet(server: Server, transport: Any) -> None:
    server.answer(OK)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Shop(base_url=server.url, transport=transport)
        with Shop(base_url=server.url, transport=transport) as client:
            client.devices.get("a", "b")
            client.with_options(timeout=3).devices.get("a", "b")
        del client
        gc.collect()


def test_forgetting_to_close_an_asynchronous_client_is_told(server: Server, async_shop: Any) -> None:
    server.answer(OK)

    async def main() -> None:
        client = async_shop()
        await client.devices.get("a", "b")
        made = [client]
        del client
        with pytest.warns(ResourceWarning, match="aclose"):
            forget(made)

    asyncio.run(main())


def test_cancelled_calls_leave_the_pool_usable(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        async with async_shop() as client:
            gate = server.handler = Gate()
            tasks = [asyncio.create_task(client.devices.get("a", "b")) for _ in range(20)]
            await asyncio.to_thread(gate.arrived.acquire)
            await asyncio.sleep(0.05)
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            server.handler = None
            server.answer(OK)
            gate.release.set()
            values = await asyncio.wait_for(asyncio.gather(*(client.devices.get("a", "b") for _ in range(200))), 20)
            assert len(values) == 200

    asyncio.run(main())


def test_a_small_pool_survives_cancellation(server: Server) -> None:
    async def main() -> None:
        http_client = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=2))
        async with http_client, AsyncShop(base_url=server.url, http_client=http_client, timeout=5) as client:
            gate = server.handler = Gate()
            for _ in range(10):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(client.devices.get("a", "b"), 0.02)
            server.handler = None
            server.answer(OK)
            gate.release.set()
            assert (await client.devices.get("a", "b")).device_id == "1"

    asyncio.run(main())


def test_many_calls_at_once(server: Server, async_shop: Any) -> None:
    server.answer(OK)

    async def main() -> None:
        async with async_shop(timeout=30) as client:
            values = await asyncio.gather(*(client.devices.get("a", "b") for _ in range(500)))
            assert {value.device_id for value in values} == {"1"}

    asyncio.run(main())


def test_asynchronous_calls_run_on_trio_through_anyio(server: Server) -> None:
    trio = pytest.importorskip("trio")
    server.answer(Reply(500), OK)

    async def main() -> None:
        async with AsyncShop(base_url=server.url) as client:
            assert (await client.devices.get("a", "b")).device_id == "1"

    trio.run(main)


def test_a_closed_asynchronous_client_refuses(server: Server, async_shop: Any) -> None:
    server.answer(OK)

    async def main() -> None:
        client = async_shop()
        await client.devices.get("a", "b")
        await client.with_options(timeout=1).aclose()
        await client.devices.get("a", "b")
        await client.aclose()
        with pytest.raises(ClientClosedError):
            await client.devices.get("a", "b")

    asyncio.run(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_makes_its_own_connections(make_shop: Any, server: Server) -> None:
    server.handler = lambda received: reply_json({"deviceId": received.path.rpartition("/")[2]})
    client = make_shop(timeout=10)
    assert client.devices.get("a", "parent").device_id == "parent"
    connections = server.connections
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside the server's threads
        child = os.fork()
    if child == 0:
        try:
            fine = all(client.devices.get("a", f"child{n}").device_id == f"child{n}" for n in range(5))
            os._exit(0 if fine else 1)
        except BaseException:
            os._exit(2)
    fine = all(client.devices.get("a", f"parent{n}").device_id == f"parent{n}" for n in range(5))
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert fine
    by_connection: dict[int, set[str]] = {}
    for request in server.requests:
        by_connection.setdefault(request.connection, set()).add(request.path.rpartition("/")[2].rstrip("0123456789"))
    assert all(len(users) == 1 for users in by_connection.values())
    assert server.connections == connections + 1


def test_an_address_that_does_not_answer_times_out_as_not_sent(make_shop: Any) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        crowd = [socket.socket() for _ in range(8)]
        for each in crowd:
            each.setblocking(False)
            each.connect_ex(full.getsockname())
        client = make_shop(base_url=f"http://127.0.0.1:{full.getsockname()[1]}", timeout=0.3, max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            client.devices.get("a", "b")
        assert not caught.value.may_have_been_sent
        for each in crowd:
            each.close()


def test_an_injected_client_and_a_transport_exclude_each_other(server: Server) -> None:
    with httpx2.Client() as http_client, pytest.raises(InvalidRequestError):
        Shop(http_client=http_client, transport=object())
