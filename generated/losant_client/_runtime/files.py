"""Files to upload: a path, bytes, an open file, an iterable of bytes, or a tuple (name, content, media type).

In a form, a list is several files. Nothing here holds a whole file in memory. A `str` is refused on purpose: it could
be a path or the content, and a server-side program that passes on its users' text must not be talked into uploading
its own files.
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import IO, Any, TypeAlias, cast

from .errors import InvalidRequestError
from .narrow import (
    BytesLike,
    is_async_iterable,
    is_bytes,
    is_iterable,
    is_path,
    is_tuple,
)

FileContent: TypeAlias = (
    "bytes | bytearray | memoryview[int] | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
)
FileInput: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]"
)

CHUNK_SIZE = 256 * 1024


class Source:
    """A file's content: its length if it is known, and its chunks, once for each attempt that `replayable` allows."""

    length: int | None = None
    replayable = True
    name: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Reading a disk may block; the event loop must not.
        from anyio.to_thread import run_sync

        chunks = iter(self)
        while piece := await run_sync(_next_or_none, chunks):
            yield piece


def _next_or_none(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


class _Bytes(Source):
    def __init__(self, data: BytesLike) -> None:
        self._data = memoryview(data).cast("B")
        self.length = len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._data), CHUNK_SIZE):
            yield bytes(self._data[start : start + CHUNK_SIZE])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class _Path(Source):
    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path
        self.name = os.path.basename(os.fspath(path))
        try:
            self.length = os.stat(path).st_size
        except OSError as error:
            raise InvalidRequestError(f"the file cannot be read: {error}") from error

    def __iter__(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            yield from _limited(file, self.length)


class _OpenFile(Source):
    """Read from where it stands, and again from there if it can be rewound. The caller closes it."""

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(file, io.TextIOBase) or hasattr(file, "encoding"):
            raise InvalidRequestError(
                "a file to upload must be opened in binary mode ('rb')"
            )
        name = getattr(file, "name", None)
        self.name = os.path.basename(name) if isinstance(name, str) else None
        self._file = file
        self._start = 0
        try:
            self._start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(self._start)
        except (OSError, AttributeError, ValueError):
            self.replayable = False
            return
        self.length = max(end - self._start, 0)
        if self._start and not self.length:
            # Written a moment ago, or uploaded before: nobody means to send nothing.
            raise InvalidRequestError(
                "the file to upload stands at its end: seek(0) first"
            )

    def __iter__(self) -> Iterator[bytes]:
        if self.replayable:
            self._file.seek(self._start)
        yield from _limited(self._file, self.length)


class _Chunks(Source):
    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(
            chunks, Iterator
        )  # an iterator is gone after one attempt

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)


class _AsyncChunks(Source):
    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(chunks, AsyncIterator)

    def __iter__(self) -> Iterator[bytes]:
        raise InvalidRequestError(
            "an asynchronous iterable can only be uploaded by the asynchronous client"
        )

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield chunk


class Upload:
    """One file: its content, its name and its media type as far as they are known."""

    __slots__ = ("_source", "content_type", "length", "name", "replayable")

    def __init__(self, value: FileInput, content_type: str | None = None) -> None:
        content: Any = value
        name: str | None = None
        given_type: str | None = None
        if is_tuple(content):
            if len(content) not in (2, 3):
                raise InvalidRequestError(
                    "a file given as a tuple is (name, content) or (name, content, media type)"
                )
            name, content, given_type = (*content, None)[:3]
        self._source = _source_of(content)
        self.name = name if name is not None else self._source.name
        self.content_type = given_type or content_type
        self.length = self._source.length
        self.replayable = self._source.replayable

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._source)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._source.__aiter__()


def _source_of(content: Any) -> Source:
    if isinstance(content, str):
        raise InvalidRequestError(
            "a file cannot be given as a str, which may be a path or the content: "
            "pass pathlib.Path(...) for a file on disk, or .encode() for text"
        )
    if is_bytes(content):
        return _Bytes(content)
    if is_path(content):
        return _Path(content)
    if hasattr(content, "read"):
        return _OpenFile(content)
    if is_async_iterable(content):
        return _AsyncChunks(content)
    if is_iterable(content):
        return _Chunks(content)
    raise InvalidRequestError(
        f"a file cannot be made of a value of type {type(content).__name__}"
    )


def _limited(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """The file's chunks, never more bytes than announced: a file may grow while it is sent."""
    left = length
    while left is None or left > 0:
        chunk = cast(
            "object", file.read(CHUNK_SIZE if left is None else min(CHUNK_SIZE, left))
        )
        if not isinstance(chunk, bytes):
            raise InvalidRequestError(
                "a file to upload must give bytes; open it in binary mode ('rb')"
            )
        if not chunk:
            if left:
                raise InvalidRequestError(
                    "the file became shorter while it was being sent"
                )
            return
        if left is not None:
            left -= len(chunk)
        yield chunk
