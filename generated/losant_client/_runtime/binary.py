"""Downloads: an answer whose body is read as it arrives. Nothing is kept in memory unless `read()` is asked for."""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import aclosing, closing
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from .engine import too_large
from .errors import APIConnectionError, ClientError
from .flow import Call
from .message import Headers, Response
from .transport.protocol import TooLarge


class _Download:
    def __init__(self, call: Call, response: Response) -> None:
        self._call = call
        self._response = response
        self._started = False
        self._closed = False

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def status_code(self) -> int:
        """The same, by the name that httpx2 and requests have for it."""
        return self._response.status

    @property
    def headers(self) -> Headers:
        """The headers."""
        return self._response.headers

    @property
    def content_type(self) -> str | None:
        """The media type the server names."""
        return self.headers.get("content-type")

    @property
    def content_length(self) -> int | None:
        """The size of the body in bytes as it travels (compressed, maybe), where the server tells."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isdigit() else None

    def _begin(self) -> None:
        if self._started:
            raise ClientError(
                "the body of this answer was read already; it is not kept"
            )
        self._started = True

    def _failed(self, error: APIConnectionError) -> APIConnectionError:
        if error.request is None:
            error.request = self._call.info
        return error

    def _check_size(self, content: bytearray) -> None:
        limit = self._call.size_limit
        if limit is not None and len(content) > limit:
            raise too_large(self._call, TooLarge(self._response))

    def _is_pending(self) -> bool:
        """Whether the body still holds its connection, and nobody will let it go any more."""
        return not getattr(self, "_started", True) and not self._closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._response.status} {self.content_type}>"


class BinaryResponse(_Download):
    """The body of an answer, as a stream. Read it once, in a `with` block or to its end."""

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes, None, None]:
        """The chunks as they arrive, or of `chunk_size` bytes each (the last one shorter)."""
        self._begin()
        body = self._response.stream
        if body is None:
            return
        try:
            yield from _sized(iter(body), chunk_size) if chunk_size else body
        except APIConnectionError as error:
            raise self._failed(error) from None
        finally:
            body.close()

    def read(self) -> bytes:
        """The whole body. Raises `ResponseTooLargeError` once it passes the client's `max_response_size`."""
        content = bytearray()
        with closing(self.iter_bytes()) as chunks:
            for chunk in chunks:
                content += chunk
                self._check_size(content)
        return bytes(content)

    def write_to(self, target: str | os.PathLike[str] | IO[bytes]) -> int:
        """Write the body to a path or an open binary file; returns the number of bytes.

        A path appears only when the download is complete: a broken one leaves no half file, and what was there stays.
        """
        if not isinstance(target, (str, os.PathLike)):
            return sum(_write(target, chunk) for chunk in self.iter_bytes())
        with _Replacing(target) as file:
            return sum(_write(file, chunk) for chunk in self.iter_bytes())

    def close(self) -> None:
        """Give the connection up without reading the rest."""
        self._closed = True
        if self._response.stream is not None:
            self._response.stream.close()

    def __del__(self) -> None:
        if self._is_pending():
            warnings.warn(
                f"{self!r} was neither read nor closed",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryResponse(_Download):
    """The body of an answer, as a stream. Read it once, in an `async with` block or to its end."""

    async def iter_bytes(
        self, chunk_size: int | None = None
    ) -> AsyncGenerator[bytes, None]:
        """The chunks as they arrive, or of `chunk_size` bytes each (the last one shorter)."""
        self._begin()
        body = self._response.async_stream
        if body is None:
            return
        try:
            if not chunk_size:
                async for chunk in body:
                    yield chunk
                return
            pending = bytearray()
            async for chunk in body:
                pending += chunk
                while len(pending) >= chunk_size:
                    yield bytes(pending[:chunk_size])
                    del pending[:chunk_size]
            if pending:
                yield bytes(pending)
        except APIConnectionError as error:
            raise self._failed(error) from None
        finally:
            await body.aclose()

    async def read(self) -> bytes:
        """The whole body. Raises `ResponseTooLargeError` once it passes the client's `max_response_size`."""
        content = bytearray()
        async with aclosing(self.iter_bytes()) as chunks:
            async for chunk in chunks:
                content += chunk
                self._check_size(content)
        return bytes(content)

    async def write_to(self, target: str | os.PathLike[str] | IO[bytes]) -> int:
        """Write the body to a path or an open binary file; returns the number of bytes.

        A path appears only when the download is complete: a broken one leaves no half file, and what was there stays.
        """
        from anyio.to_thread import run_sync

        size = 0
        if not isinstance(target, (str, os.PathLike)):
            async for chunk in self.iter_bytes():
                size += await run_sync(_write, target, chunk)
            return size
        with _Replacing(target) as file:
            async for chunk in self.iter_bytes():
                size += await run_sync(_write, file, chunk)
        return size

    async def aclose(self) -> None:
        """Give the connection up without reading the rest."""
        self._closed = True
        if self._response.async_stream is not None:
            await self._response.async_stream.aclose()

    def __del__(self) -> None:
        if self._is_pending():
            warnings.warn(
                f"{self!r} was neither read nor closed",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def _write(file: IO[bytes], chunk: bytes) -> int:
    file.write(chunk)
    return len(chunk)


def _sized(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    pending = bytearray()
    for chunk in chunks:
        pending += chunk
        while len(pending) >= size:
            yield bytes(pending[:size])
            del pending[:size]
    if pending:
        yield bytes(pending)


class _Replacing:
    """A file beside the target, which takes its place when all went well and is removed otherwise."""

    def __init__(self, target: str | os.PathLike[str]) -> None:
        self._target = Path(target)
        self._file: IO[bytes] | None = None
        self._beside = self._target

    def __enter__(self) -> IO[bytes]:
        # Not `tempfile`: its files are for their owner only, and a download should have the rights any new file gets.
        name = f".{self._target.name[:50]}.{os.urandom(8).hex()}.part"
        self._beside = self._target.with_name(name)
        self._file = open(self._beside, "xb")
        return self._file

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._file is not None
        self._file.close()
        if error is not None:
            self._beside.unlink(missing_ok=True)
        else:
            os.replace(self._beside, self._target)
