"""The fast transport (extra `fast`): pyreqwest, an HTTP client in Rust, for plain calls; httpx2 for everything that
streams.

Event streams must be stoppable from another thread, and streamed bodies need a timeout for each read; httpx2 does
both and the gain lies in small calls anyway. In a forked child all goes to httpx2, because pyreqwest cannot run
there. The package is imported by name, so that type checkers do not miss it where it is not installed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import lru_cache, partial
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING, Any

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    InvalidRequestError,
)
from ..message import HeaderPairs, Request, Response, Timeout
from .httpx2_ import Httpx2Transport
from .httpx2_async import AsyncHttpx2Transport
from .protocol import TooLarge, generation, warn_unclosed

if TYPE_CHECKING:
    import httpx2

_KEPT_CLIENTS = 8
_KEPT_MODELS = 256
_VERSIONS = {"HTTP/2.0": "HTTP/2"}


_Phases = tuple[float | None, float | None]


def _phases(timeout: Timeout) -> _Phases:
    """Seconds for connecting and for each read."""
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout, timeout
    return timeout.connect, timeout.read


class _Client:
    """One of pyreqwest's clients, with a model for each kind of request: the parsing and checking of its headers, which
    are the same in most calls, costs as much as the rest of a request.
    """

    __slots__ = ("_body", "_models", "_parse_url", "client")

    def __init__(
        self,
        client: Any,
        parse_url: Callable[[str], Any],
        body: Callable[..., Any],
    ) -> None:
        self.client = client
        self._parse_url = parse_url
        self._body = body
        self._models: dict[tuple[str, HeaderPairs, bool], Any] = {}

    def build(self, request: Request) -> Any:
        """The request as pyreqwest has it."""
        url, content = request.url, request.content
        if "@" in url:  # user info counts only where a request is built with it
            return self.builder(request).build()
        key = (request.method, request.headers, content is None)
        model = self._models.get(key)
        if model is None:
            model = self._add_model(key, request)
        built = model.__copy__()
        built.url = self._parse_url(url)
        if content is not None:
            built.body = self._body(content)
        return built

    def _add_model(self, key: tuple[str, HeaderPairs, bool], request: Request) -> Any:
        if len(self._models) >= _KEPT_MODELS:
            self._models.clear()
        model = self._models[key] = self._without_body(request).build()
        return model

    def builder(self, request: Request) -> Any:
        """The same, yet to be built."""
        builder = self._without_body(request)
        content = request.content
        return builder if content is None else builder.body_bytes(content)

    def _without_body(self, request: Request) -> Any:
        builder = self.client.request(request.method, request.url)
        builder = builder.headers(request.headers)
        if request.content is None and request.method in ("POST", "PUT", "PATCH"):
            builder = builder.header("Content-Length", "0")
        return builder


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
        self._body = import_module("pyreqwest.request").RequestBody.from_bytes
        url: Callable[[str], Any] = import_module("pyreqwest.http").Url
        self._parse_url = lru_cache(maxsize=512)(url)
        self._pyreqwest_error: type[Exception] = import_module(
            "pyreqwest.exceptions"
        ).PyreqwestError
        self._clients: dict[float | _Phases, _Client] = {}
        self._generation = generation()
        self.closed = False
        self.failures = (self._pyreqwest_error, ValueError)

    @property
    def opened(self) -> bool:
        return (
            bool(self._clients) and not self.closed and self._generation == generation()
        )

    def of(self, request: Request) -> _Client | None:
        """The client for a request, None when it cannot go this way."""
        content, timeout = request.content, request.timeout
        if (
            request.stream
            or not (content is None or isinstance(content, bytes))
            or self._generation != generation()
        ):
            return None
        key = timeout if type(timeout) is float else _phases(timeout)
        client = self._clients.get(key)
        if client is None or self.closed:
            client = self._add(key, timeout)
        return client

    def _add(self, key: float | _Phases, timeout: Timeout) -> _Client:
        if self.closed:
            raise ClientClosedError("the client is closed")
        if len(self._clients) >= _KEPT_CLIENTS:
            oldest = next(iter(self._clients))
            del self._clients[oldest]  # calls that are using it keep it alive
        try:
            made = self._built(*_phases(timeout))
        except self.failures as error:
            raise self.translated(error) from error
        client = self._clients[key] = _Client(made, self._parse_url, self._body)
        return client

    def _built(self, connect: float | None, read: float | None) -> Any:
        builder = self._make().follow_redirects(False).referer(False)
        if connect is not None:
            # Waiting for a connection counts as reading too; a little less makes it fail as what it is.
            soonest = connect if read is None else min(connect, read * 0.9)
            builder = builder.connect_timeout(timedelta(seconds=soonest))
        if read is not None:
            builder = builder.read_timeout(timedelta(seconds=read))
        return builder.build()

    def take_all(self) -> list[Any]:
        """All clients, to be closed."""
        self.closed = True
        clients = (
            list(self._clients.values()) if self._generation == generation() else []
        )
        self._clients.clear()
        return [each.client for each in clients]

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
    answer = Response(response.status, partial(_pairs, response), content)
    version: str = response.version
    if version != "HTTP/1.1":
        answer.http_version = _VERSIONS.get(version, version)
    answer.elapsed = perf_counter() - started
    return answer


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
        client = clients.of(request)
        if client is None:
            return self._streams.send(request)
        started = perf_counter()
        try:
            if request.read_limit is not None:
                builder = client.builder(request)
                return self._send_limited(builder, request.read_limit, started)
            response = client.build(request).send()
            return _answer(response, response.bytes().to_bytes(), started)
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
        client = clients.of(request)
        if client is None:
            return await self._streams.send(request)
        started = perf_counter()
        try:
            if request.read_limit is not None:
                builder = client.builder(request)
                return await self._send_limited(builder, request.read_limit, started)
            response = await client.build(request).send()
            return _answer(response, (await response.bytes()).to_bytes(), started)
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
