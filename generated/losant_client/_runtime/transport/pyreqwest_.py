"""The fast transport (extra `fast`): pyreqwest, an HTTP client in Rust, for plain calls; httpx2 for everything that
streams.

Event streams must be stoppable from another thread, and streamed bodies need a timeout for each read; httpx2 does
both and the gain lies in small calls anyway. In a forked child all goes to httpx2, because pyreqwest cannot run
there. The package is imported by name, so that type checkers do not miss it where it is not installed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    InvalidRequestError,
)
from ..message import Headers, Request, Response, Timeout
from .httpx2_ import Httpx2Transport
from .httpx2_async import AsyncHttpx2Transport
from .protocol import TooLarge, warn_unclosed

if TYPE_CHECKING:
    import httpx2

_KEPT_CLIENTS = 8
_VERSIONS = {"HTTP/2.0": "HTTP/2"}


_Phases = tuple[float | None, float | None]


def _phases(timeout: Timeout) -> _Phases:
    """Seconds for connecting and for each read."""
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout, timeout
    return timeout.connect, timeout.read


class _Clients:
    """pyreqwest's clients, one for each pair of timeouts, which belong to the client there, not to the request."""

    def __init__(self, builder: str) -> None:
        try:
            module = import_module("pyreqwest.client")
        except ImportError:
            raise ImportError(
                "the fast transport needs pyreqwest: install this package with its extra [fast]"
            ) from None
        self._make: Any = getattr(module, builder)
        self._pyreqwest_error: type[Exception] = import_module(
            "pyreqwest.exceptions"
        ).PyreqwestError
        self._clients: dict[_Phases, Any] = {}
        self._pid = os.getpid()
        self.closed = False
        self.failures = (self._pyreqwest_error, ValueError)

    def usable(self, request: Request) -> bool:
        """Whether this request can go this way."""
        plain = request.content is None or isinstance(request.content, bytes)
        return plain and not request.stream and self._pid == os.getpid()

    @property
    def opened(self) -> bool:
        return bool(self._clients) and not self.closed and self._pid == os.getpid()

    def get(self, timeout: Timeout) -> Any:
        phases = _phases(timeout)
        client = self._clients.get(phases)
        if client is None or self.closed:
            client = self._add(phases)
        return client

    def _add(self, phases: _Phases) -> Any:
        if self.closed:
            raise ClientClosedError("the client is closed")
        connect, read = phases
        builder = self._make().follow_redirects(False).referer(False)
        if connect is not None:
            # Waiting for a connection counts as reading too; a little less makes it fail as what it is.
            soonest = connect if read is None else min(connect, read * 0.9)
            builder = builder.connect_timeout(timedelta(seconds=soonest))
        if read is not None:
            builder = builder.read_timeout(timedelta(seconds=read))
        if len(self._clients) >= _KEPT_CLIENTS:
            oldest = next(iter(self._clients))
            del self._clients[oldest]  # calls that are using it keep it alive
        client = self._clients[phases] = builder.build()
        return client

    def take_all(self) -> list[Any]:
        """All clients, to be closed."""
        self.closed = True
        clients = list(self._clients.values()) if self._pid == os.getpid() else []
        self._clients.clear()
        return clients

    def translated(self, error: Exception) -> Exception:
        """Our error for one of pyreqwest's."""
        name = type(error).__name__
        if isinstance(error, ValueError) and not isinstance(
            error, self._pyreqwest_error
        ):
            return InvalidRequestError(str(error))
        if name == "ClientClosedError":
            return ClientClosedError("the client is closed")
        details: Mapping[str, Any] = getattr(error, "details", None) or {}
        causes = [str(cause["message"]) for cause in details.get("causes") or ()]
        # Its class does not tell a connection that was refused from one that broke after the request; its cause does.
        connecting = "client error (Connect)" in causes
        text = (
            f"{getattr(error, 'message', None) or name}: {causes[-1]}"
            if causes
            else str(error)
        )
        if "Timeout" in name:
            return APITimeoutError(
                f"timed out ({'connect' if connecting else 'read'})",
                may_have_been_sent=not connecting,
            )
        return APIConnectionError(text, may_have_been_sent=not connecting)


def _pairs(response: Any) -> Sequence[tuple[str, str]]:
    headers = response.headers
    try:
        return list(headers.items())
    except ValueError:
        pass
    # One that is not ASCII: pyreqwest has no way to it, and the others must not go with it.
    pairs: list[tuple[str, str]] = []
    for name in dict.fromkeys(headers):
        with suppress(ValueError):
            pairs.extend((name, value) for value in headers.getall(name))
    return pairs


def _answer(response: Any, content: bytes, started: float) -> Response:
    version: str = response.version
    answer = Response(
        response.status,
        Headers(load=lambda: _pairs(response)),
        content,
        http_version=_VERSIONS.get(version, version),
    )
    answer.elapsed = time.perf_counter() - started
    return answer


def _built(client: Any, request: Request) -> Any:
    builder = client.request(request.method, request.url).headers(request.headers)
    if request.content is not None:
        builder = builder.body_bytes(request.content)
    elif request.method in ("POST", "PUT", "PATCH"):
        builder = builder.header("Content-Length", "0")
    return builder


class PyreqwestTransport:
    """Synchronous. `client`: the httpx2 client that streams go through, None for one of its own."""

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self._clients = _Clients("SyncClientBuilder")
        self._streams = Httpx2Transport(client)

    @property
    def opened(self) -> bool:
        """Whether there is something to close."""
        return self._clients.opened or self._streams.opened

    def send(self, request: Request) -> Response:
        clients = self._clients
        if not clients.usable(request):
            return self._streams.send(request)
        started = time.perf_counter()
        try:
            builder = _built(clients.get(request.timeout), request)
            if request.read_limit is not None:
                return self._send_limited(builder, request.read_limit, started)
            response = builder.build().send()
            return _answer(response, bytes(response.bytes()), started)
        except clients.failures as error:
            raise clients.translated(error) from error

    def _send_limited(self, builder: Any, limit: int, started: float) -> Response:
        with builder.streamed_read_buffer_limit(0).build_streamed() as response:
            _check_announced(response, limit, started)
            content = bytearray()
            while (chunk := response.body_reader.read_chunk()) is not None:
                content += chunk
                if len(content) > limit:
                    raise TooLarge(_answer(response, b"", started))
            return _answer(response, bytes(content), started)

    def __del__(self) -> None:
        clients = getattr(self, "_clients", None)
        if clients is not None and clients.opened:
            warn_unclosed(self, "close()")

    def close(self) -> None:
        for client in self._clients.take_all():
            client.close()
        self._streams.close()


class AsyncPyreqwestTransport:
    """Asynchronous, on asyncio. `client`: the httpx2 client that streams go through, None for one of its own."""

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self._clients = _Clients("ClientBuilder")
        self._streams = AsyncHttpx2Transport(client)

    @property
    def opened(self) -> bool:
        """Whether there is something to close."""
        return self._clients.opened or self._streams.opened

    async def send(self, request: Request) -> Response:
        clients = self._clients
        if not clients.usable(request):
            return await self._streams.send(request)
        started = time.perf_counter()
        try:
            builder = _built(clients.get(request.timeout), request)
            if request.read_limit is not None:
                return await self._send_limited(builder, request.read_limit, started)
            response = await builder.build().send()
            return _answer(response, bytes(await response.bytes()), started)
        except clients.failures as error:
            raise clients.translated(error) from error

    async def _send_limited(self, builder: Any, limit: int, started: float) -> Response:
        async with builder.streamed_read_buffer_limit(0).build_streamed() as response:
            _check_announced(response, limit, started)
            content = bytearray()
            while (chunk := await response.body_reader.read_chunk()) is not None:
                content += chunk
                if len(content) > limit:
                    raise TooLarge(_answer(response, b"", started))
            return _answer(response, bytes(content), started)

    def __del__(self) -> None:
        clients = getattr(self, "_clients", None)
        if clients is not None and clients.opened:
            warn_unclosed(self, "await aclose()")

    async def aclose(self) -> None:
        for client in self._clients.take_all():
            await client.close()
        await self._streams.aclose()


def _check_announced(response: Any, limit: int, started: float) -> None:
    announced = response.get_header("content-length") or ""
    if announced.isdigit() and int(announced) > limit:
        raise TooLarge(_answer(response, b"", started))
