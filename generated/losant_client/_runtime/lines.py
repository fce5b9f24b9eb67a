"""Streams of JSON documents, one a line (ndjson, JSON lines, json-seq). Memory: one line at a time."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from typing import Any, TypeVar

from .decode import ByMediaType, Decoder, JsonType, Reader
from .message import Response
from .streaming import AsyncStream, SyncStream

T = TypeVar("T")

LONGEST_LINE = 64 * 1024 * 1024
"""A line longer than this (bytes) is taken for a fault rather than kept in memory."""


class NdJson(Decoder[T]):
    """JSON documents of the type that the lambda returns, one a line. Read through `_stream_json`."""

    __slots__ = ("_type",)

    def __init__(
        self, load: Callable[[], Any], media_type: str = "application/x-ndjson"
    ) -> None:
        self._type: JsonType[T] = JsonType(load)
        super().__init__(media_type)

    def parse(self, line: bytes, reader: Reader) -> T:
        """The value of one line."""
        return self._type.parse(line, reader)

    def decode(self, response: Response, reader: Reader) -> Any:
        """All documents of a complete answer."""
        splitter = Lines(reader)
        return [
            self.parse(line, reader)
            for line in (*splitter.feed(response.content), *splitter.rest())
        ]


class Lines:
    """Chunks -> lines, without the record separators of json-seq and without empty lines."""

    def __init__(self, reader: Reader) -> None:
        self._pending = bytearray()
        self._reader = reader

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The lines that this chunk completes."""
        pending = self._pending
        pending += chunk
        if b"\n" not in chunk:
            if len(pending) > LONGEST_LINE:
                raise self._reader.invalid(
                    f"a line of the stream is longer than {LONGEST_LINE} bytes"
                )
            return
        *lines, rest = bytes(pending).split(b"\n")
        self._pending = bytearray(rest)
        for line in lines:
            if text := line.strip(b" \t\r\x1e"):
                yield text

    def rest(self) -> Iterator[bytes]:
        """The last line, if nothing ended it."""
        if text := bytes(self._pending).strip(b" \t\r\x1e"):
            yield text


def _decoder_of(
    decoder: Decoder[Any], response: Response, reader: Reader
) -> NdJson[Any]:
    if isinstance(decoder, ByMediaType):
        decoder = decoder.chosen(response)
    if isinstance(decoder, NdJson):
        return decoder
    raise reader.invalid("the answer is not described as a stream of JSON documents")


class JsonStream(SyncStream[T]):
    """The documents, as they arrive."""

    def _read(self) -> Generator[T, None, None]:
        self._open()
        call, response = self._call, self._response
        if call is None or response is None or response.stream is None:
            return
        reader = call.reading(response)
        decoder = _decoder_of(call.decoder(response.status), response, reader)
        splitter = Lines(reader)
        try:
            for chunk in response.stream:
                for line in splitter.feed(chunk):
                    yield decoder.parse(line, reader)
            for line in splitter.rest():
                yield decoder.parse(line, reader)
        finally:
            response.stream.close()


class AsyncJsonStream(AsyncStream[T]):
    """The documents, as they arrive."""

    async def _read(self) -> AsyncGenerator[T, None]:
        await self._open()
        call, response = self._call, self._response
        if call is None or response is None or response.async_stream is None:
            return
        reader = call.reading(response)
        decoder = _decoder_of(call.decoder(response.status), response, reader)
        splitter = Lines(reader)
        try:
            async for chunk in response.async_stream:
                for line in splitter.feed(chunk):
                    yield decoder.parse(line, reader)
            for line in splitter.rest():
                yield decoder.parse(line, reader)
        finally:
            await response.async_stream.aclose()
