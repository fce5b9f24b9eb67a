"""httpx2's asynchronous client as a transport. What it shares with the synchronous one is in `httpx2_`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2

from ..message import Request, Response
from .httpx2_ import (
    FAILURES,
    Builder,
    Owned,
    as_answer,
    check_announced,
    merged,
    translated,
)
from .protocol import TooLarge, generation, warn_unclosed
from .quiet import prepare, unlogged


class AsyncHttpx2Transport:
    """Asynchronous. `client`: the user's own, never closed here; else `options` go to `httpx2.AsyncClient`."""

    def __init__(
        self, client: httpx2.AsyncClient | None = None, **options: Any
    ) -> None:
        self._state = Owned(client is not None)
        self._client = client
        self._options = options
        self._builder: Builder | None = None
        prepare()

    @property
    def opened(self) -> bool:
        """Whether there is something to close."""
        state = self._state
        return (
            self._client is not None
            and not state.injected
            and not state.closed
            and state.generation == generation()
        )

    def _ready(self) -> tuple[httpx2.AsyncClient, Builder]:
        client, builder, state = self._client, self._builder, self._state
        if client is None or (state.generation != generation() and not state.injected):
            state.check(None)
            client = self._client = httpx2.AsyncClient(
                follow_redirects=False, **self._options
            )
            state.generation = generation()
        state.check(client)
        if builder is None:
            builder = self._builder = Builder(
                client.headers.get("accept-encoding", "identity")
            )
        return client, builder

    async def send(self, request: Request) -> Response:
        client, builder = self._ready()
        started = time.perf_counter()
        try:
            stream = request.stream or request.read_limit is not None
            with unlogged():
                if self._state.injected and not request.foreign:
                    response = await client.send(
                        merged(client, request, True),
                        stream=stream,
                        follow_redirects=False,
                    )
                else:
                    built = builder.build(request, True)
                    response = await client.send(
                        built, stream=stream, auth=None, follow_redirects=False
                    )
            answer = await self._received(request, response)
        except FAILURES as error:
            raise translated(error) from error
        answer.elapsed = time.perf_counter() - started
        return answer

    async def _received(self, request: Request, response: httpx2.Response) -> Response:
        if request.stream:
            answer = as_answer(response, b"")
            answer.async_stream = AsyncBody(response, request.read_limit)
            return answer
        if request.read_limit is None:
            return as_answer(response, response.content)
        body = AsyncBody(response, request.read_limit)
        try:
            return as_answer(response, b"".join([chunk async for chunk in body]))
        finally:
            await body.aclose()

    def __del__(self) -> None:
        if getattr(self, "_state", None) is not None and self.opened:
            warn_unclosed(self, "await aclose()")

    async def aclose(self) -> None:
        self._state.closed = True
        if (
            self._client is not None
            and not self._state.injected
            and self._state.generation == generation()
        ):
            await self._client.aclose()


class AsyncBody:
    """The body of a streamed answer."""

    def __init__(self, response: httpx2.Response, limit: int | None) -> None:
        self._response = response
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        limit, size = self._limit, 0
        if limit is not None:
            check_announced(self._response, limit)
        try:
            async for chunk in self._response.aiter_bytes():
                size += len(chunk)
                if limit is not None and size > limit:
                    raise TooLarge(as_answer(self._response, b""))
                yield chunk
        except FAILURES as error:
            raise translated(error) from error

    async def aclose(self) -> None:
        await self._response.aclose()

    async def interrupt(self) -> None:
        connection = self._response.extensions.get("network_stream")
        if connection is not None and self._response.http_version != "HTTP/2":
            await connection.aclose()
