"""Files up and down, streamed."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import io
import os
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    ClientError,
    FileInput,
    InvalidRequestError,
    NotFoundError,
    ResponseTooLargeError,
    ServerError,
)

from .api import Shop
from .multipart import parse
from .server import Reply, Server, reply_json

BIG = os.urandom(1_500_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "photo ü.jpg"
    file.write_bytes(BIG)
    return file


def test_every_kind_of_file_in_a_form(shop: Shop, server: Server, path: Path) -> None:
    opened = path.open("rb")
    kinds: list[tuple[FileInput, str, str]] = [
        (path, "photo ü.jpg", "image/jpeg"),
        (BIG, "upload", "application/octet-stream"),
        (bytearray(BIG), "upload", "application/octet-stream"),
        (memoryview(BIG), "upload", "application/octet-stream"),
        (opened, "photo ü.jpg", "image/jpeg"),
        (io.BytesIO(BIG), "upload", "application/octet-stream"),
        ((chunk for chunk in (BIG[:7], BIG[7:])), "upload", "application/octet-stream"),
        (("other.png", path), "other.png", "image/png"),
        (("data.csv", BIG, "text/x-own"), "data.csv", "text/x-own"),
        ((None, path, None), "photo ü.jpg", "image/jpeg"),
    ]
    for file, name, content_type in kinds:
        shop.devices.upload(file, {"n": 1})
        part, meta = parse(server.last)
        assert (part.name, part.filename, part.content_type) == ("file", name, content_type)
        assert part.content == BIG
        assert meta.content == b'{"n":1}'
    assert not opened.closed
    opened.close()


def test_the_length_is_announced_where_it_is_known(shop: Shop, server: Server, path: Path) -> None:
    for file in (path, BIG, io.BytesIO(BIG)):
        shop.devices.put_file("n", file)
        assert server.last.headers["content-length"] == str(len(BIG))
    for file in (path, BIG, io.BytesIO(BIG)):
        shop.devices.upload(file)
        assert server.last.headers["content-length"] == str(len(server.last.body))
    shop.devices.upload(iter([BIG]))
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.last.headers


def test_a_file_as_the_whole_body(shop: Shop, server: Server, path: Path) -> None:
    shop.devices.put_file("n", path)
    assert server.last.body == BIG
    assert server.last.headers["content-type"] == "application/octet-stream"
    shop.devices.put_file("n", ("x", BIG, "image/png"))
    assert server.last.headers["content-type"] == "image/png"


def test_an_open_file_is_sent_from_where_it_stands(shop: Shop, server: Server) -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    shop.devices.put_file("n", file)
    assert server.last.body == b"456789"
    with pytest.raises(InvalidRequestError, match="stands at its end"):
        shop.devices.put_file("n", file)


def test_several_files_under_one_name(shop: Shop, server: Server, path: Path) -> None:
    shop.devices.upload([path, ("b.txt", b"b"), io.BytesIO(b"c")])
    assert [(part.name, part.filename) for part in parse(server.last)] == [
        ("file", "photo ü.jpg"),
        ("file", "b.txt"),
        ("file", "upload"),
    ]


def test_a_file_that_is_sent_again_is_sent_whole(shop: Shop, server: Server, path: Path, quick: list[float]) -> None:
    busy = Reply(503, headers={"Retry-After": "0"})
    with path.open("rb") as opened:
        for file in (path, opened, BIG, io.BytesIO(BIG)):
            server.answer(busy, reply_json({}))
            shop.devices.upload(file)
            first, second = server.requests[-2:]
            assert first.body == second.body
            assert parse(second)[0].content == BIG


def test_a_pipe_is_sent_once(shop: Shop, server: Server, quick: list[float]) -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(BIG)

    threading.Thread(target=write).start()
    server.answer(Reply(503, headers={"Retry-After": "0"}), reply_json({}))
    with os.fdopen(reading, "rb") as pipe, pytest.raises(ServerError):
        shop.devices.put_file("n", pipe)
    [request] = server.requests
    assert request.body == BIG


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("photo.jpg", r"pathlib\.Path"),
        (("name", "text content"), r"pathlib\.Path"),
        (Path("/no/such/file"), "cannot be read"),
        (io.StringIO("text"), "binary mode"),
        (("only one",), "tuple"),
        (5, "int"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(shop: Shop, server: Server, file: Any, reason: str) -> None:
    with pytest.raises(InvalidRequestError, match=reason):
        shop.devices.upload(file)
    assert server.requests == []


def test_a_file_that_grows_meanwhile_is_sent_as_announced(shop: Shop, server: Server, tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_bytes(b"x" * 300_000)

    class Growing(io.FileIO):
        def read(self, size: int = -1) -> bytes:
            with file.open("ab") as more:
                more.write(b"y" * 1000)
            return super().read(size)

    with Growing(file) as growing:
        shop.devices.put_file("n", growing)
    assert server.last.body == b"x" * 300_000


def test_a_file_that_shrinks_meanwhile_is_an_error(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_bytes(b"x" * 1_000_000)

    class Shrinking(io.FileIO):
        def read(self, size: int = -1) -> bytes:
            os.truncate(file, 100)
            return super().read(size)

    with Shrinking(file) as shrinking, pytest.raises(ClientError, match="shorter"):
        shop.devices.put_file("n", shrinking)


def test_download(shop: Shop, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(body=BIG, headers={"Content-Type": "image/png"}))
    with shop.devices.download("a/b.png") as answer:
        assert answer.content_type == "image/png"
        assert answer.content_length == len(BIG)
        assert answer.status == 200
        assert answer.read() == BIG
    assert server.last.path == "/files/a%2Fb.png"
    with shop.devices.download("n") as answer:
        assert hashlib.sha256(b"".join(answer.iter_bytes())).digest() == hashlib.sha256(BIG).digest()
    with shop.devices.download("n") as answer:
        sizes = [len(chunk) for chunk in answer.iter_bytes(100_000)]
        assert set(sizes[:-1]) == {100_000}
        assert sum(sizes) == len(BIG)
    target = tmp_path / "out"
    assert shop.devices.download("n").write_to(target) == len(BIG)
    assert target.read_bytes() == BIG
    assert shop.devices.download("n").write_to(str(target)) == len(BIG)
    buffer = io.BytesIO()
    assert shop.devices.download("n").write_to(buffer) == len(BIG)
    assert buffer.getvalue() == BIG
    assert list(tmp_path.iterdir()) == [target]


def test_a_body_is_read_once(shop: Shop, server: Server) -> None:
    server.answer(Reply(body=b"x"))
    with shop.devices.download("n") as answer:
        answer.read()
        with pytest.raises(ClientError, match="already"):
            answer.read()


def test_a_forgotten_download_is_told_and_lets_go(server: Server) -> None:
    server.answer(Reply(body=BIG))
    one = httpx2.Client(limits=httpx2.Limits(max_connections=1))
    with one, Shop(base_url=server.url, http_client=one, timeout=2) as client:
        made = [client.devices.download("n")]
        with pytest.warns(ResourceWarning, match="neither read nor closed"):
            made.clear()
        assert client.devices.download("n").read() == BIG
        with client.devices.download("n"):
            pass
        assert len(next(client.devices.download("n").iter_bytes())) > 0
        assert client.devices.download("n").read() == BIG


def test_a_download_begins_before_it_ends(shop: Shop, server: Server) -> None:
    more = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield b"first"
        more.wait(5)
        yield b"second"

    server.answer(Reply(chunks=chunks()))
    with shop.devices.download("n") as answer:
        arriving = answer.iter_bytes()
        assert next(arriving) == b"first"
        more.set()
        assert b"".join(arriving) == b"second"


def test_a_broken_download_leaves_what_was_there(shop: Shop, server: Server, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    server.answer(Reply(chunks=[BIG, BIG], hang_up=True))
    with pytest.raises(APIConnectionError) as caught:
        shop.devices.download("n").write_to(target)
    assert caught.value.request is not None
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_refused_download(shop: Shop, server: Server, quick: list[float]) -> None:
    server.answer(Reply(404, b'{"message":"none"}'))
    with pytest.raises(NotFoundError, match="none"):
        shop.devices.download("n")
    server.answer(Reply(500), Reply(body=b"x"))
    assert shop.devices.download("n").read() == b"x"


def test_the_limit_of_sizes_is_for_what_is_kept_in_memory(make_shop: Any, server: Server, tmp_path: Path) -> None:
    client = make_shop(max_response_size=1_000_000)
    for reply in (Reply(body=BIG), Reply(chunks=[BIG])):
        server.answer(reply)
        with pytest.raises(ResponseTooLargeError) as caught:
            client.devices.download("n").read()
        assert caught.value.request.operation == "files.get"
    assert client.devices.download("n").write_to(tmp_path / "out") == len(BIG)
    server.answer(Reply(404, BIG))
    with pytest.raises(ResponseTooLargeError):
        client.devices.download("n")


def test_asynchronously(server: Server, async_shop: Any, path: Path, tmp_path: Path) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(BIG), 400_000):
            await asyncio.sleep(0)
            yield BIG[start : start + 400_000]

    async def main() -> None:
        async with async_shop() as client:
            for file in (path, BIG, io.BytesIO(BIG), [BIG], chunks(), ("n", path)):
                await client.devices.upload(file)
                assert parse(server.last)[0].content == BIG
            await client.devices.put_file("n", chunks())
            assert server.last.body == BIG
            await client.devices.put_file("n", path)
            assert server.last.headers["content-length"] == str(len(BIG))
            server.answer(Reply(body=BIG))
            async with await client.devices.download("n") as answer:
                assert await answer.read() == BIG
            with pytest.raises(ResponseTooLargeError):
                await (await client.with_options(max_response_size=1000).devices.download("n")).read()
            answer = await client.devices.download("n")
            assert {len(chunk) async for chunk in answer.iter_bytes(500_000)} == {500_000}
            target = tmp_path / "out"
            assert await (await client.devices.download("n")).write_to(target) == len(BIG)
            assert target.read_bytes() == BIG
            buffer = io.BytesIO()
            await (await client.devices.download("n")).write_to(buffer)
            assert buffer.getvalue() == BIG
            server.answer(Reply(chunks=[BIG], hang_up=True))
            with pytest.raises(APIConnectionError):
                await (await client.devices.download("n")).write_to(target)
            assert target.read_bytes() == BIG
            server.answer(reply_json({"deviceId": "1"}))
            assert (await client.devices.get("a", "b")).device_id == "1"

    asyncio.run(main())


def test_a_download_that_was_read_or_closed_is_quiet(server: Server, async_shop: Any) -> None:
    server.answer(Reply(body=b"x"))

    async def main() -> None:
        async with async_shop() as client:
            assert await (await client.devices.download("n")).read() == b"x"
            await (await client.devices.download("n")).aclose()
            forgotten = [await client.devices.download("n")]
            with pytest.warns(ResourceWarning, match="AsyncBinaryResponse 200"):
                forgotten.clear()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with Shop(base_url=server.url) as client:
            assert client.devices.download("n").read() == b"x"
            client.devices.download("n").close()
        gc.collect()
        asyncio.run(main())
        gc.collect()
    assert [str(each.message) for each in caught if "neither read nor closed" in str(each.message)] == []
