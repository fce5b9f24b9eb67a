"""Files to upload: a path, bytes, an open file, an iterator of bytes, or a tuple (name, content, media type).

Nothing here holds a whole file in memory. A `str` is refused on purpose: it could be a path or the content, and a
server-side program that passes on its users' text must not be talked into uploading its own files.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import IO, Any, TypeAlias, cast

from .errors import InvalidRequestError

FileContent: TypeAlias = (
    "bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
)
FileInput: TypeAlias = "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]"

CHUNK_SIZE = 256 * 1024


class Upload:
    """One file's content: how long it is (None when that is not known), and its chunks, again for each attempt."""

    __slots__ = ("_source", "_start", "content_type", "length", "name", "replayable")

    def __init__(self, value: FileInput, content_type: str | None = None) -> None:
        name, source, given_type = _unpack(value)
        self.name = name if name is not None else _own_name(source)
        self.content_type = given_type or content_type
        self._source = source
        self._start = 0
        self.replayable = True
        self.length: int | None = None
        self._measure()

    def _measure(self) -> None:
        source = self._source
        if isinstance(source, (bytes, bytearray, memoryview)):
            self.length = memoryview(source).nbytes
        elif isinstance(source, os.PathLike):
            try:
                self.length = os.stat(cast("os.PathLike[str]", source)).st_size
            except OSError as error:
                raise InvalidRequestError(f"the file cannot be read: {error}") from error
        elif hasattr(source, "read"):
            self._measure_open_file(cast("IO[bytes]", source))
        elif isinstance(source, (Iterable, AsyncIterable)):
            # An iterator is its own `__iter__`, and then it is gone after one attempt.
            self.replayable = not isinstance(source, (Iterator, AsyncIterator))
        else:
            raise InvalidRequestError(f"a file cannot be made of a value of type {type(source).__name__}")

    def _measure_open_file(self, file: IO[bytes]) -> None:
        if isinstance(getattr(file, "encoding", None), str):
            raise InvalidRequestError("a file to upload must be opened in binary mode ('rb')")
        try:
            self._start = file.tell()
            self.length = max(file.seek(0, os.SEEK_END) - self._start, 0)
            file.seek(self._start)
        except (OSError, AttributeError, ValueError):
            self.length = None
            self.replayable = False

    def __iter__(self) -> Iterator[bytes]:
        source = self._source
        if isinstance(source, (bytes, bytearray, memoryview)):
            yield from _slices(source)
        elif isinstance(source, os.PathLike):
            with open(cast("os.PathLike[str]", source), "rb") as file:
                yield from _limited(file, self.length)
        elif hasattr(source, "read"):
            opened = cast("IO[bytes]", source)
            if self.replayable:
                opened.seek(self._start)
            yield from _limited(opened, self.length)
        elif isinstance(source, Iterable):
            yield from cast("Iterable[bytes]", source)
        else:
            raise InvalidRequestError("an asynchronous iterator can only be uploaded by the asynchronous client")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        source = self._source
        if isinstance(source, AsyncIterable):
            async for chunk in cast("AsyncIterable[bytes]", source):
                yield chunk
        elif isinstance(source, (bytes, bytearray, memoryview)):
            for chunk in _slices(source):
                yield chunk
        else:
            # Reading a disk may block; the event loop must not.
            from anyio.to_thread import run_sync

            chunks = iter(self)
            while piece := await run_sync(_next_or_none, chunks):
                yield piece


def _unpack(value: FileInput) -> tuple[str | None, Any, str | None]:
    name: str | None = None
    content_type: str | None = None
    source: object = value
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = value
        if len(parts) not in (2, 3):
            raise InvalidRequestError("a file given as a tuple is (name, content) or (name, content, media type)")
        name, source = parts[0], parts[1]
        content_type = parts[2] if len(parts) == 3 else None
    if isinstance(source, str):
        raise InvalidRequestError(
            "a file cannot be given as a str, which may be a path or the content: "
            "pass pathlib.Path(...) for a file on disk, or .encode() for text"
        )
    return name, source, content_type


def _own_name(source: object) -> str | None:
    if isinstance(source, os.PathLike):
        return os.path.basename(os.fspath(cast("os.PathLike[str]", source)))
    name = getattr(source, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def _next_or_none(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


def _slices(source: bytes | bytearray | memoryview) -> Iterator[bytes]:
    view = memoryview(source).cast("B")
    if len(view) <= CHUNK_SIZE:
        yield bytes(view)
        return
    for start in range(0, len(view), CHUNK_SIZE):
        yield bytes(view[start : start + CHUNK_SIZE])


def _limited(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """The file's chunks, never more bytes than were announced: a file that grows meanwhile must not break the request."""
    left = length
    while left is None or left > 0:
        chunk = file.read(CHUNK_SIZE if left is None else min(CHUNK_SIZE, left))
        if not isinstance(chunk, bytes):
            raise InvalidRequestError("a file to upload must give bytes; open it in binary mode ('rb')")
        if not chunk:
            if left:
                raise InvalidRequestError("the file became shorter while it was being sent")
            return
        if left is not None:
            left -= len(chunk)
        yield chunk
