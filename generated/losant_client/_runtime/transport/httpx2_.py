"""The default transport: httpx2. Takes the user's own httpx2 client (proxies, TLS, limits, HTTP/2 ... are set up
there), or makes one on first use, and again in a forked child, which must not share its parent's connections.

Requests are built directly instead of through httpx2's merging of defaults, which costs more than all of this
runtime; a user's own client goes the long way, since its headers, cookies and parameters are meant to count.
"""

from __future__ import annotations

import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

import httpx2

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    InvalidRequestError,
)
from ..message import Content, Request, Response, Timeout
from .protocol import TooLarge, generation, warn_unclosed
from .quiet import prepare, unlogged

_NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
)
FAILURES = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError)
_EMPTY = httpx2.ByteStream(b"")
_CACHED_HEADERS = 256
_CACHED_TIMEOUTS = 64


def translated(
    error: httpx2.HTTPError | httpx2.InvalidURL | httpx2.StreamError,
) -> Exception:
    """Our error for one of httpx2's."""
    text = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        phase = type(error).__name__.removesuffix("Timeout").lower() or "request"
        return APITimeoutError(
            f"timed out ({phase})",
            may_have_been_sent=not isinstance(error, _NEVER_SENT),
        )
    if isinstance(
        error,
        (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError),
    ):
        return InvalidRequestError(text)
    return APIConnectionError(
        text, may_have_been_sent=not isinstance(error, _NEVER_SENT)
    )


class _SyncContent(httpx2.SyncByteStream):
    def __init__(self, content: Content) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._content)


class _AsyncContent(httpx2.AsyncByteStream):
    def __init__(self, content: Content) -> None:
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._content.__aiter__()


class Builder:
    """Our requests -> httpx2's, with what repeats kept ready."""

    __slots__ = ("_common", "_headers", "_parse_url", "_timeouts")

    def __init__(self, accept_encoding: str) -> None:
        self._common = (
            (b"Accept-Encoding", accept_encoding.encode()),
            (b"Connection", b"keep-alive"),
        )
        self._headers: dict[tuple[object, bytes], httpx2.Headers] = {}
        self._parse_url = lru_cache(maxsize=512)(httpx2.URL)
        self._timeouts: dict[float | None, dict[str, Any]] = {}

    def build(self, request: Request, asynchronous: bool) -> httpx2.Request:
        """The request as it will be sent: nothing is added to it later."""
        url = self._parse_url(request.url)
        content = request.content
        headers = self._prepared(request, url.netloc)
        stream: httpx2.ByteStream | _SyncContent | _AsyncContent = _EMPTY
        if content is None:
            if request.method in ("POST", "PUT", "PATCH"):
                headers = httpx2.Headers([*headers.raw, (b"Content-Length", b"0")])
        elif isinstance(content, bytes):
            headers = httpx2.Headers(
                [*headers.raw, (b"Content-Length", b"%d" % len(content))]
            )
            stream = httpx2.ByteStream(content)
        else:
            length = content.length
            size = (
                (b"Transfer-Encoding", b"chunked")
                if length is None
                else (b"Content-Length", b"%d" % length)
            )
            headers = httpx2.Headers([*headers.raw, size])
            stream = _AsyncContent(content) if asynchronous else _SyncContent(content)
        extensions = self._extensions(request.timeout)
        return httpx2.Request(
            request.method, url, headers=headers, stream=stream, extensions=extensions
        )

    def _prepared(self, request: Request, host: bytes) -> httpx2.Headers:
        key = (request.headers, host)
        headers = self._headers.get(key)
        if headers is None:
            pairs = [(b"Host", host)]
            pairs += (
                (name.encode("ascii"), value.encode())
                for name, value in request.headers
            )
            given = {name.lower() for name, _ in pairs}
            pairs += (pair for pair in self._common if pair[0].lower() not in given)
            headers = httpx2.Headers(pairs)
            if len(self._headers) >= _CACHED_HEADERS:
                self._headers.clear()
            self._headers[key] = headers
        return headers

    def _extensions(self, timeout: Timeout) -> dict[str, Any]:
        if isinstance(timeout, httpx2.Timeout):
            return {"timeout": timeout.as_dict()}
        made = self._timeouts.get(timeout)
        if made is None:
            made = {"timeout": httpx2.Timeout(timeout).as_dict()}
            if len(self._timeouts) < _CACHED_TIMEOUTS:
                self._timeouts[timeout] = made
        return made


def merged(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, asynchronous: bool
) -> httpx2.Request:
    """The request with what the user's own client adds: headers, cookies, parameters, in httpx2's own way."""
    content = request.content
    body: bytes | _AsyncContent | _SyncContent | None
    if content is None or isinstance(content, bytes):
        body = content
    else:
        body = _AsyncContent(content) if asynchronous else _SyncContent(content)
    built = client.build_request(
        request.method,
        request.url,
        headers=list(request.headers),
        content=body,
        timeout=request.timeout,
    )
    if client.params:  # httpx2 lets them replace the query; here they join it
        built.url = httpx2.URL(
            f"{request.url}{'&' if '?' in request.url else '?'}{client.params}"
        )
    if (
        content is not None
        and not isinstance(content, bytes)
        and content.length is not None
    ):
        # httpx2 sends streams chunked, but the length is known, and many a file server insists on it.
        del built.headers["transfer-encoding"]
        built.headers["content-length"] = str(content.length)
    return built


def as_answer(response: httpx2.Response, content: bytes) -> Response:
    return Response(
        response.status_code,
        response.headers.multi_items,
        content,
        http_version=response.http_version,
        reason=response.reason_phrase,
    )


def check_announced(response: httpx2.Response, limit: int) -> None:
    announced = response.headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise TooLarge(as_answer(response, b""))


class Owned:
    """Keeps track of who made the httpx2 client, and in which process."""

    def __init__(self, injected: bool) -> None:
        self.injected = injected
        self.closed = False
        self.generation = generation()

    def check(self, client: httpx2.Client | httpx2.AsyncClient | None) -> None:
        """Raise if the client is closed, ours or the user's."""
        if self.closed or (self.injected and client is not None and client.is_closed):
            raise ClientClosedError("the client is closed")


class Httpx2Transport:
    """Synchronous. `client`: the user's own, never closed here; else `options` go to `httpx2.Client`."""

    def __init__(self, client: httpx2.Client | None = None, **options: Any) -> None:
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

    def _ready(self) -> tuple[httpx2.Client, Builder]:
        client, builder, state = self._client, self._builder, self._state
        if client is None or (state.generation != generation() and not state.injected):
            state.check(None)
            client = self._client = httpx2.Client(
                follow_redirects=False, **self._options
            )
            state.generation = generation()
        state.check(client)
        if builder is None:
            builder = self._builder = Builder(
                client.headers.get("accept-encoding", "identity")
            )
        return client, builder

    def send(self, request: Request) -> Response:
        client, builder = self._ready()
        started = time.perf_counter()
        try:
            stream = request.stream or request.read_limit is not None
            with unlogged():
                if self._state.injected and not request.foreign:
                    response = client.send(
                        merged(client, request, False),
                        stream=stream,
                        follow_redirects=False,
                    )
                else:
                    built = builder.build(request, False)
                    response = client.send(
                        built, stream=stream, auth=None, follow_redirects=False
                    )
            answer = self._received(request, response)
        except FAILURES as error:
            raise translated(error) from error
        answer.elapsed = time.perf_counter() - started
        return answer

    def _received(self, request: Request, response: httpx2.Response) -> Response:
        if request.stream:
            answer = as_answer(response, b"")
            answer.stream = SyncBody(response, request.read_limit)
            return answer
        if request.read_limit is None:
            return as_answer(response, response.content)
        body = SyncBody(response, request.read_limit)
        try:
            return as_answer(response, b"".join(body))
        finally:
            body.close()

    def __del__(self) -> None:
        if getattr(self, "_state", None) is not None and self.opened:
            warn_unclosed(self, "close()")
            self.close()

    def close(self) -> None:
        self._state.closed = True
        if (
            self._client is not None
            and not self._state.injected
            and self._state.generation == generation()
        ):
            self._client.close()


class SyncBody:
    """The body of a streamed answer."""

    def __init__(self, response: httpx2.Response, limit: int | None) -> None:
        self._response = response
        self._limit = limit

    def __iter__(self) -> Iterator[bytes]:
        limit, size = self._limit, 0
        if limit is not None:
            check_announced(self._response, limit)
        try:
            for chunk in self._response.iter_bytes():
                size += len(chunk)
                if limit is not None and size > limit:
                    raise TooLarge(as_answer(self._response, b""))
                yield chunk
        except FAILURES as error:
            raise translated(error) from error

    def close(self) -> None:
        self._response.close()

    def interrupt(self) -> None:
        # Closing a socket does not wake a thread that waits in `recv`; shutting it down does. With HTTP/2 the
        # connection belongs to other calls too, so the reader ends at the next byte (a keep-alive, say) instead.
        connection = self._response.extensions.get("network_stream")
        if connection is None or self._response.http_version == "HTTP/2":
            return
        raw = connection.get_extra_info("socket")
        if isinstance(raw, socket.socket):
            with suppress(OSError):  # it is closed already
                socket.socket.shutdown(raw, socket.SHUT_RDWR)
