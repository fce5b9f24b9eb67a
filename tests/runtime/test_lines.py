"""Streams of JSON documents, one a line."""

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
    ByMediaType,
    ForbiddenError,
    InvalidRequestError,
    Json,
    NdJson,
    Operation,
    ResponseTooLargeError,
    ResponseValidationError,
)

from .api import Device, Shop
from .server import Reply, Server

NDJSON = {"Content-Type": "application/x-ndjson"}


def row(name: str) -> bytes:
    return b'{"deviceId":"%s"}\n' % name.encode()


def test_typed_line_by_line(shop: Shop, server: Server) -> None:
    text = row("a") + b"\r\n\n" + row("b").replace(b"\n", b"\r\n") + b'\x1e{"deviceId":"c"}\n' + b'{"deviceId":"last"}'
    server.answer(Reply(headers=NDJSON, chunks=[text[n : n + 3] for n in range(0, len(text), 3)]))
    with shop.devices.rows() as rows:
        assert list(rows) == [Device(device_id=name) for name in ("a", "b", "c", "last")]
    assert server.last.headers["accept"] == "application/x-ndjson"


def test_rows_come_as_soon_as_they_are_sent(shop: Shop, server: Server) -> None:
    more = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield row("a")
        more.wait(5)
        yield row("b")

    server.answer(Reply(headers=NDJSON, chunks=chunks()))
    with shop.devices.rows() as rows:
        assert next(rows).device_id == "a"
        more.set()
        assert [each.device_id for each in rows] == ["b"]


@pytest.mark.parametrize("media_type", ["application/x-ndjson", "application/json-seq"])
def test_one_of_several_media_types(shop: Shop, server: Server, media_type: str) -> None:
    choice = {name: NdJson[Device](lambda: Device, name) for name in ("application/x-ndjson", "application/json-seq")}
    operation: Operation[Device] = Operation("device.rows", "GET", "/rows", responses={"200": ByMediaType(choice)})
    server.answer(Reply(headers={"Content-Type": media_type}, chunks=[b"\x1e" + row("a")]))
    with shop.devices._stream_json(operation) as rows:
        assert [each.device_id for each in rows] == ["a"]


def test_a_broken_row(shop: Shop, server: Server) -> None:
    server.answer(Reply(headers=NDJSON, chunks=[b'{"name":5}\nnot json\n']))
    with shop.devices.rows() as rows:
        assert next(rows).name == 5
        with pytest.raises(ResponseValidationError):
            next(rows)


def test_a_broken_connection(shop: Shop, server: Server) -> None:
    server.answer(Reply(headers=NDJSON, chunks=[row("a"), b'{"dev'], hang_up=True))
    with shop.devices.rows() as rows:
        next(rows)
        with pytest.raises(APIConnectionError) as caught:
            next(rows)
    assert caught.value.request is not None
    assert len(server.requests) == 1


def test_a_refused_stream(shop: Shop, server: Server) -> None:
    server.answer(Reply(403, b'{"message":"no"}'))
    with pytest.raises(ForbiddenError, match="no"), shop.devices.rows():
        pass


def test_stopping_from_another_thread(shop: Shop, server: Server) -> None:
    release = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield row("a")
        release.wait(5)

    server.answer(Reply(headers=NDJSON, chunks=chunks()))
    with shop.devices.rows() as rows:
        seen: list[Any] = []
        reader = threading.Thread(target=lambda: seen.extend(rows))
        reader.start()
        while not seen:
            time.sleep(0.01)
        rows.close()
        reader.join(3)
        assert not reader.is_alive()
    release.set()


def test_memory_is_bounded(server: Server) -> None:
    block = b"".join(row("x" * 1000) for _ in range(100))
    server.answer(Reply(headers=NDJSON, chunks=(block for _ in range(200))))
    with Shop(base_url=server.url) as client, client.devices.rows() as rows:
        for _ in range(1000):
            next(rows)
        tracemalloc.start()
        count = sum(1 for _ in rows)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == 19_000  # 19 MB
    assert peak < 2_000_000


def test_a_line_without_end_is_not_kept_in_memory(shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("losant_codegen.runtime.lines.LONGEST_LINE", 100_000)
    server.answer(Reply(headers=NDJSON, chunks=(b"x" * 10_000 for _ in range(1000))))
    with shop.devices.rows() as rows, pytest.raises(ResponseValidationError, match="longer than"):
        next(rows)


def test_the_whole_stream_as_one_answer(shop: Shop, server: Server) -> None:
    op: Operation[Any] = Operation("r", "GET", "/r", responses={"200": NdJson(lambda: Device)})
    server.answer(Reply(body=row("a") + row("b"), headers=NDJSON))
    assert [each.device_id for each in shop.devices.call(op)] == ["a", "b"]


def test_an_operation_that_is_no_stream(shop: Shop, server: Server) -> None:
    op: Operation[Any] = Operation("r", "GET", "/r", responses={"200": Json(lambda: Any)})
    server.answer(Reply(body=b"{}"))
    with shop.devices._stream_json(op) as rows, pytest.raises(ResponseValidationError):
        next(rows)


def test_asynchronously(server: Server, async_shop: Any) -> None:
    server.answer(Reply(headers=NDJSON, chunks=[row("a")[:5], row("a")[5:] + row("b")[:-1]]))

    async def main() -> None:
        async with async_shop() as client:
            async with client.devices.rows() as rows:
                assert [each.device_id async for each in rows] == ["a", "b"]
            with pytest.raises(InvalidRequestError):
                async with client.devices.rows(path={"x": ""}, options={"headers": {"bad\n": "x"}}):
                    pass

    asyncio.run(main())


def test_stopping_from_another_task(server: Server, async_shop: Any) -> None:
    release = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield row("a")
        release.wait(5)

    async def main() -> None:
        async with async_shop() as client, client.devices.rows() as rows:
            assert (await anext(rows)).device_id == "a"
            waiting = asyncio.create_task(anext(rows, None))
            await asyncio.sleep(0.05)
            await rows.aclose()
            assert await asyncio.wait_for(waiting, 5) is None

    server.answer(Reply(headers=NDJSON, chunks=chunks()))
    asyncio.run(main())
    release.set()


def test_an_asynchronous_stream_that_breaks(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        async with async_shop() as client:
            server.answer(Reply(headers=NDJSON, chunks=[row("a")], hang_up=True))
            async with client.devices.rows() as rows:
                await anext(rows)
                with pytest.raises(APIConnectionError) as caught:
                    await anext(rows)
                assert caught.value.request is not None
            server.answer(Reply(403, b"x" * 5000))
            with pytest.raises(ForbiddenError):
                async with client.devices.rows():
                    pass
            with pytest.raises(ResponseTooLargeError):
                async with client.with_options(max_response_size=1000).devices.rows():
                    pass

    asyncio.run(main())
