"""The fake in the slot of a transport."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

from ..message import Request, Response


class Answering(Protocol):
    """What answers requests."""

    def answer(self, request: Request, content: bytes) -> Response: ...


class _Whole:
    """A body that is there already, as a stream."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        if self._content:
            yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self._content = b""

    def interrupt(self) -> None:
        self._content = b""


class _AsyncWhole:
    def __init__(self, content: bytes) -> None:
        self._whole = _Whole(content)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._whole.__aiter__()

    async def aclose(self) -> None:
        self._whole.close()

    async def interrupt(self) -> None:
        self._whole.interrupt()


class SyncFakeTransport:
    """The fake in the slot of a transport."""

    def __init__(self, fake: Answering) -> None:
        self._fake = fake

    def send(self, request: Request) -> Response:
        content = request.content
        body = (
            content
            if isinstance(content, bytes)
            else b"" if content is None else b"".join(content)
        )
        response = self._fake.answer(request, body)
        if request.stream:
            response.stream = _Whole(response.content)
        return response

    def close(self) -> None:
        """Nothing to close: the fake outlives its clients."""


class AsyncFakeTransport:
    """The fake in the slot of an asynchronous transport."""

    def __init__(self, fake: Answering) -> None:
        self._fake = fake

    async def send(self, request: Request) -> Response:
        content = request.content
        if content is None or isinstance(content, bytes):
            body = content or b""
        else:
            body = b"".join([chunk async for chunk in content])
        response = self._fake.answer(request, body)
        if request.stream:
            response.async_stream = _AsyncWhole(response.content)
        return response

    async def aclose(self) -> None:
        """Nothing to close: the fake outlives its clients."""
