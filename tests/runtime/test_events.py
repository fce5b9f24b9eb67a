"""Event streams: typed, reconnecting, stopped from anywhere, in bounded memory."""

from __future__ import annotations

import asyncio
import threading
import time
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    Events,
    JsonBody,
    NotFoundError,
    Operation,
    ResponseValidationError,
    ServerError,
    ServerEvent,
    UnauthorizedError,
)

from .api import Device, Shop
from .server import Received, Reply, Server

SSE = {"Content-Type": "text/event-stream"}


def stream(*chunks: bytes, hang_up: bool = False) -> Reply:
    return Reply(headers=SSE, chunks=chunks, hang_up=hang_up)


def state(name: str, number: int | None = None) -> bytes:
    mark = b"" if number is None else b"id: %d\n" % number
    return mark + b'event: state\ndata: {"deviceId":"%s"}\n\n' % name.encode()


END = Reply(204)


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reconnect at once."""
    monkeypatch.setattr("losant_codegen.runtime.events.DEFAULT_WAIT", 0.0)
    monkeypatch.setattr("losant_codegen.runtime.retry.FIRST_PAUSE", 0.001)


@pytest.mark.usefixtures("eager")
class TestReading:
    def test_typed_by_name(self, shop: Shop, server: Server) -> None:
        server.answer(
            stream(
                state("a", 1),
                b"event: note\ndata: plain text\n\n",
                b'event: other\ndata: {"x": 1}\n\n',
                b"data: hello\n\n",
            ),
            END,
        )
        with shop.devices.events() as events:
            found = list(events)
        assert found == [
            ServerEvent("state", Device(device_id="a"), "1"),
            ServerEvent("note", "plain text", "1"),
            ServerEvent("other", {"x": 1}, "1"),
            ServerEvent("message", "hello", "1"),
        ]
        assert server.requests[0].headers["accept"] == "text/event-stream"
        assert "last-event-id" not in server.requests[0].headers

    def test_comments_and_keep_alives_are_skipped(self, shop: Shop, server: Server) -> None:
        server.answer(
            stream(
                b": hi\n\n",
                b":\n\n",
                b"event: ping\n\n",
                b"retry: 5\n\n",
                b"id: 7\n\n",
                b"\n\n\n",
                state("a"),
                b": bye\n",
            ),
            END,
        )
        with shop.devices.events() as events:
            assert [event.data.device_id for event in events] == ["a"]
            assert events.last_event_id == "7"

    def test_bytes_may_be_cut_anywhere(self, shop: Shop, server: Server) -> None:
        text = "id: 1\r\nevent: note\r\ndata: ünï\r\ndata: \U0001f600 two\r\n\r\nevent: note\rdata: cr\r\r".encode()
        server.answer(stream(*(text[n : n + 1] for n in range(len(text)))), END)
        with shop.devices.events() as events:
            assert [event.data for event in events] == ["ünï\n\U0001f600 two", "cr"]

    def test_an_event_that_was_cut_off_is_dropped(self, shop: Shop, server: Server) -> None:
        server.answer(
            stream(state("a", 1), b'id: 2\nevent: state\ndata: {"device', hang_up=True), stream(state("b", 2)), END
        )
        with shop.devices.events() as events:
            assert [event.data.device_id for event in events] == ["a", "b"]
        assert server.requests[1].headers["last-event-id"] == "1"

    def test_data_that_breaks_its_schema(self, shop: Shop, server: Server) -> None:
        server.answer(stream(b'event: state\ndata: {"name": 5}\n\n', b"event: state\ndata: not json\n\n"), END)
        with shop.devices.events() as events:
            first, second = events
        assert isinstance(first.data, Device)
        assert first.data.name == 5
        assert second.data == "not json"
        for data in (b'{"name": 5}', b"not json"):
            server.answer(stream(b"event: state\ndata: %s\n\n" % data), END)
            with (
                shop.with_options(strict_responses=True).devices.events() as events,
                pytest.raises(ResponseValidationError),
            ):
                next(events)

    def test_a_default_type(self, shop: Shop, server: Server) -> None:
        op: Operation[Any] = Operation("e", "GET", "/e", responses={"200": Events({}, default=lambda: Device)})
        server.answer(stream(b'data: {"deviceId": "1"}\n\n'), END)
        with shop.devices._stream_events(op) as events:
            [event] = events
        assert event.data == Device(device_id="1")

    def test_leaving_a_loop_and_coming_back(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a"), state("b"), state("c")), END)
        with shop.devices.events() as events:
            for event in events:
                assert event.data.device_id == "a"
                break
            assert [event.data.device_id for event in events] == ["b", "c"]
        assert len(server.requests) == 2

    def test_without_a_with_block(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a")), END)
        assert [event.data.device_id for event in shop.devices.events()] == ["a"]


@pytest.mark.usefixtures("eager")
class TestReconnecting:
    def test_from_where_it_was(self, shop: Shop, server: Server) -> None:
        server.answer(
            stream(state("a", 1), state("b", 2)),
            stream(state("c", 3), hang_up=True),
            stream(b": nothing\n\n"),
            stream(state("d", 4)),
            END,
        )
        with shop.devices.events() as events:
            assert [event.data.device_id for event in events] == ["a", "b", "c", "d"]
        assert [request.headers.get("last-event-id") for request in server.requests] == [None, "2", "3", "3", "4"]
        assert all(request.headers["authorization"] == "Bearer secret-token" for request in server.requests)

    def test_after_the_time_the_server_asks_for(self, shop: Shop, server: Server) -> None:
        server.answer(stream(b"retry: 300\n\n", state("a")), END)
        with shop.devices.events() as events:
            next(events)
            started = time.perf_counter()
            assert list(events) == []
        assert 0.28 <= time.perf_counter() - started < 3

    def test_a_passing_failure_of_the_server(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a", 1)), Reply(503), Reply(500), stream(state("b", 2)), END)
        with shop.devices.events() as events:
            assert [event.data.device_id for event in events] == ["a", "b"]
        assert server.requests[3].headers["last-event-id"] == "1"

    def test_a_failure_that_stays(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a", 1)), Reply(503))
        with shop.devices.events() as events:
            next(events)
            with pytest.raises(ServerError):
                next(events)
        assert len(server.requests) == 11

    def test_a_refusal_ends_it_at_once(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a", 1)), Reply(401))
        with shop.devices.events() as events:
            next(events)
            with pytest.raises(UnauthorizedError):
                next(events)
        assert len(server.requests) == 2

    def test_a_server_that_is_gone(self, shop: Shop, server: Server) -> None:
        server.answer(stream(state("a", 1)))
        with shop.devices.events() as events:
            next(events)
            server.close()
            with pytest.raises(APIConnectionError) as caught:
                list(events)
        assert caught.value.request is not None

    def test_retries_switched_off(self, make_shop: Any, server: Server) -> None:
        server.answer(stream(state("a", 1)))
        with make_shop(max_retries=0).devices.events() as events:
            assert len(list(events)) == 1
        server.answer(stream(state("a", 1), hang_up=True))
        with make_shop().devices.events(options={"max_retries": 0}) as events:
            next(events)
            with pytest.raises(APIConnectionError):
                next(events)
        assert len(server.requests) == 2

    def test_what_is_not_idempotent_is_never_repeated(self, shop: Shop, server: Server) -> None:
        op: Operation[Any] = Operation("e", "POST", "/e", body=JsonBody(), responses={"200": Events({})})
        server.answer(stream(b"data: 1\n\n"))
        with shop.devices._stream_events(op, body={}) as events:
            assert [event.data for event in events] == [1]
        assert len(server.requests) == 1

    def test_a_silent_connection_counts_as_broken(self, shop: Shop, server: Server) -> None:
        release = threading.Event()

        def silent() -> Iterator[bytes]:
            yield state("a", 1)
            release.wait(5)

        replies = iter([Reply(headers=SSE, chunks=silent()), stream(state("b", 2)), END])
        server.handler = lambda received: next(replies)
        with shop.devices.events(options={"timeout": 0.2}) as events:
            assert [event.data.device_id for event in events] == ["a", "b"]
        release.set()


class TestOpening:
    def test_a_refused_stream_raises_on_entry(self, shop: Shop, server: Server) -> None:
        server.answer(Reply(404, b'{"message":"no such device"}'))
        with pytest.raises(NotFoundError, match="no such device"), shop.devices.events():
            pass

    def test_what_is_no_event_stream_raises(self, shop: Shop, server: Server) -> None:
        server.answer(Reply(200, b"<html>", {"Content-Type": "text/html"}))
        with shop.devices.events() as events, pytest.raises(ResponseValidationError, match="text/html"):
            next(events)
        assert len(server.requests) == 1

    def test_an_event_without_end_is_not_kept_in_memory(self, make_shop: Any, server: Server) -> None:
        def endless() -> Iterator[bytes]:
            yield b"data: "
            while True:
                yield b"x" * 65536

        server.answer(Reply(headers=SSE, chunks=endless()))
        with make_shop(max_response_size=1_000_000).devices.events() as events, pytest.raises(ResponseValidationError):
            next(events)

    def test_the_limit_of_sizes_is_not_for_the_whole_stream(self, make_shop: Any, server: Server) -> None:
        server.answer(stream(*(state("x" * 1000) for _ in range(50))), END)
        with make_shop(max_response_size=10_000).devices.events(options={"max_retries": 0}) as events:
            assert len(list(events)) == 50


class Slow:
    """A stream that goes on until the client hangs up."""

    def __init__(self, server: Server, first: bytes = b"") -> None:
        self.stop = threading.Event()
        self.gone = threading.Event()
        self.first = first
        server.on_disconnect = self.gone.set
        server.handler = self

    def __call__(self, received: Received) -> Reply:
        return Reply(headers=SSE, chunks=self.chunks())

    def chunks(self) -> Iterator[bytes]:
        yield self.first or b": open\n\n"
        self.stop.wait(10)


class TestStopping:
    def test_from_another_thread_that_waits_for_an_event(self, shop: Shop, server: Server) -> None:
        slow = Slow(server, state("a"))
        seen: list[Any] = []
        with shop.devices.events() as events:
            reader = threading.Thread(target=lambda: seen.extend(events))
            reader.start()
            while not seen and reader.is_alive():
                time.sleep(0.01)
            time.sleep(0.1)
            started = time.perf_counter()
            events.close()
            reader.join(5)
            assert not reader.is_alive()
            assert time.perf_counter() - started < 2
            assert events.closed
        slow.stop.set()
        assert len(seen) == 1
        assert len(server.requests) == 1

    def test_while_it_waits_to_reconnect(self, shop: Shop, server: Server) -> None:
        server.answer(stream(b"retry: 60000\n\n", state("a")))
        with shop.devices.events() as events:
            seen: list[Any] = []
            reader = threading.Thread(target=lambda: seen.extend(events))
            reader.start()
            while not seen:
                time.sleep(0.01)
            time.sleep(0.1)
            events.close()
            reader.join(5)
            assert not reader.is_alive()
        assert len(server.requests) == 1

    def test_leaving_the_block_lets_go_of_the_connection(self, shop: Shop, server: Server) -> None:
        slow = Slow(server, state("a"))
        with shop.devices.events() as events:
            next(events)
        slow.stop.set()
        assert slow.gone.wait(5)
        assert list(events) == []

    def test_the_pool_is_usable_afterwards(self, shop: Shop, server: Server) -> None:
        slow = Slow(server, state("a"))
        for _ in range(3):
            with shop.devices.events() as events:
                next(events)
        slow.stop.set()
        server.handler = None
        server.answer(Reply(200, b'{"deviceId":"1"}'))
        assert shop.devices.get("a", "b").device_id == "1"

    def test_a_task_that_is_cancelled(self, server: Server, async_shop: Any) -> None:
        slow = Slow(server, state("a"))

        async def main() -> None:
            async with async_shop() as client:
                async with client.devices.events() as events:
                    await anext(events)
                    with pytest.raises(TimeoutError):
                        await asyncio.wait_for(anext(events), 0.1)
                server.handler = None
                server.answer(Reply(200, b'{"deviceId":"1"}'))
                assert (await client.devices.get("a", "b")).device_id == "1"

        asyncio.run(main())
        slow.stop.set()
        assert slow.gone.wait(5)

    def test_from_another_task_that_waits_for_an_event(self, server: Server, async_shop: Any) -> None:
        slow = Slow(server, state("a"))

        async def main() -> None:
            async with async_shop() as client, client.devices.events() as events:
                seen: list[Any] = []

                async def read() -> None:
                    async for event in events:
                        seen.append(event)

                task = asyncio.create_task(read())
                while not seen:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.05)
                await events.aclose()
                await asyncio.wait_for(task, 5)
                assert len(seen) == 1
                assert events.closed
                with pytest.raises(StopAsyncIteration):
                    await anext(events)

        asyncio.run(main())
        slow.stop.set()
        assert len(server.requests) == 1

    def test_while_an_asynchronous_stream_waits_to_reconnect(self, server: Server, async_shop: Any) -> None:
        server.answer(stream(b"retry: 60000\n\n", state("a")))

        async def main() -> None:
            async with async_shop() as client, client.devices.events() as events:
                await anext(events)
                task = asyncio.create_task(anext(events, None))
                await asyncio.sleep(0.1)
                await events.aclose()
                assert await asyncio.wait_for(task, 5) is None

        asyncio.run(main())


@pytest.mark.usefixtures("eager")
def test_asynchronously(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        server.answer(
            stream(state("a", 1)),
            Reply(503),
            stream(b"event: note\ndata: n\n\n", hang_up=True),
            stream(state("b", 2)),
            END,
        )
        async with async_shop() as client:
            async with client.devices.events() as events:
                found = [event async for event in events]
                assert events.last_event_id == "2"
            assert found == [
                ServerEvent("state", Device(device_id="a"), "1"),
                ServerEvent("note", "n", ""),
                ServerEvent("state", Device(device_id="b"), "2"),
            ]
            server.answer(Reply(404))
            with pytest.raises(NotFoundError):
                async with client.devices.events():
                    pass

    asyncio.run(main())
    assert [request.headers.get("last-event-id") for request in server.requests[:4]] == [None, "1", "1", None]


def test_memory_is_bounded_over_a_long_stream(server: Server) -> None:
    event = b"id: 1\nevent: note\ndata: " + b"x" * 1000 + b"\n\n"
    server.answer(Reply(headers=SSE, chunks=(event * 100 for _ in range(300))))
    with Shop(base_url=server.url) as client, client.devices.events(options={"max_retries": 0}) as events:
        for _ in range(2000):
            next(events)
        tracemalloc.start()
        count = sum(1 for _ in events)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == 28_000  # 28 MB
    assert peak < 3_000_000


def test_types_of_events_are_loaded_when_one_comes(shop: Shop, server: Server) -> None:
    loads: list[int] = []

    def load() -> Any:
        loads.append(1)
        return Device

    op: Operation[Any] = Operation("e", "GET", "/e", responses={"200": Events({"state": load})})
    server.answer(stream(b"data: 1\n\n", state("a"), state("b")), END)
    with shop.devices._stream_events(op, options={"max_retries": 0}) as events:
        next(events)
        assert loads == []
        assert len(list(events)) == 2
    assert len(loads) <= 2


def test_closing_before_opening_and_twice(shop: Shop, server: Server, async_shop: Any) -> None:
    events = shop.devices.events()
    events.close()
    events.close()
    assert list(events) == []
    with events:
        pass
    assert repr(events) == "<EventStream device.events closed>"

    async def main() -> None:
        async with async_shop() as client:
            stream = client.devices.events()
            await stream.aclose()
            assert [event async for event in stream] == []
            async with stream:
                pass
            assert repr(stream) == "<AsyncEventStream device.events closed>"

    asyncio.run(main())
    assert server.requests == []


def test_an_asynchronous_stream_that_breaks_for_good(server: Server, async_shop: Any) -> None:
    server.answer(stream(state("a", 1), hang_up=True))

    async def main() -> None:
        async with async_shop(max_retries=0) as client, client.devices.events() as events:
            await anext(events)
            with pytest.raises(APIConnectionError) as caught:
                await anext(events)
            assert caught.value.request is not None
        server.answer(Reply(200, b"<html>", {"Content-Type": "text/html"}))
        async with async_shop() as client, client.devices.events() as events:
            with pytest.raises(ResponseValidationError):
                await anext(events)

    asyncio.run(main())
