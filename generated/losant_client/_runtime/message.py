"""What goes over the wire and comes back, free of any HTTP library: `Request`, `Response`, `Headers`.

`Request` and `Response` are for the transports. `RequestInfo` and `ResponseInfo` are what users see in errors, hooks
and raw responses: immutable, picklable, without credentials.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    import httpx2

HeaderPairs: TypeAlias = tuple[tuple[str, str], ...]
HeaderLoader: TypeAlias = Callable[[], Sequence[tuple[str, str]]]
Timeout: TypeAlias = "float | httpx2.Timeout | None"

_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-request-id",
)


class Headers(Mapping[str, str]):
    """The headers of an answer. Names compare without regard to case; repeated ones are joined with a comma.

    Most calls never look at them, so a transport may give `load`, which is asked for them on demand.
    """

    __slots__ = ("_index", "_load", "_pairs")

    def __init__(
        self,
        pairs: Sequence[tuple[str, str]] = (),
        *,
        load: HeaderLoader | None = None,
    ) -> None:
        self._pairs: Sequence[tuple[str, str]] | None = pairs if load is None else None
        self._load = load
        self._index: dict[str, str] | None = None

    def items_list(self) -> Sequence[tuple[str, str]]:
        """Name and value, in the order they came, repeated ones as often as they came."""
        if self._pairs is None:
            self._pairs = tuple(self._load()) if self._load is not None else ()
            self._load = None
        return self._pairs

    def _lookup(self) -> dict[str, str]:
        if self._index is None:
            index: dict[str, str] = {}
            for name, value in self.items_list():
                key = name.lower()
                index[key] = f"{index[key]}, {value}" if key in index else value
            self._index = index
        return self._index

    def __getitem__(self, name: str) -> str:
        return self._lookup()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._lookup()

    def __iter__(self) -> Iterator[str]:
        return iter(self._lookup())

    def __len__(self) -> int:
        return len(self._lookup())

    def get_list(self, name: str) -> list[str]:
        """All values of a header, one for each time it was sent."""
        key = name.lower()
        return [value for each, value in self.items_list() if each.lower() == key]

    def __repr__(self) -> str:
        shown = {
            name: "***" if name == "set-cookie" else value
            for name, value in self._lookup().items()
        }
        return f"Headers({shown!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (tuple(self.items_list()),)


class Content(Protocol):
    """A body that is streamed: `length` where it is known, iterable once for each attempt that `replayable` allows."""

    @property
    def length(self) -> int | None: ...
    @property
    def replayable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...


class Request:
    """One request, ready to be sent: an absolute URL, all headers but those the transport must add (Host,
    Content-Length).

    `foreign` marks a redirect to another host: nothing may be added that could be a credential.
    """

    __slots__ = (
        "content",
        "foreign",
        "headers",
        "method",
        "read_limit",
        "stream",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: HeaderPairs,
        content: bytes | Content | None,
        timeout: Timeout,
        stream: bool = False,
        read_limit: int | None = None,
        foreign: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.stream = stream
        self.read_limit = read_limit
        self.foreign = foreign

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


class BodyStream(Protocol):
    """An answer's body as it arrives, decompressed. `interrupt` ends a read that another thread is waiting in."""

    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...
    def interrupt(self) -> None: ...


class AsyncBodyStream(Protocol):
    """An answer's body as it arrives, decompressed. `interrupt` ends a read that another task is waiting in."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...
    async def interrupt(self) -> None: ...


class Response:
    """One answer. `content` is the whole body, or `stream` gives it as it arrives (when the request asked for that)."""

    __slots__ = (
        "_headers",
        "async_stream",
        "content",
        "elapsed",
        "http_version",
        "reason",
        "status",
        "stream",
    )

    def __init__(
        self,
        status: int,
        headers: Headers | HeaderLoader,
        content: bytes = b"",
        *,
        stream: BodyStream | None = None,
        async_stream: AsyncBodyStream | None = None,
        http_version: str = "HTTP/1.1",
        reason: str = "",
    ) -> None:
        self.status = status
        self._headers = headers
        self.content = content
        self.stream = stream
        self.async_stream = async_stream
        self.http_version = http_version
        self.reason = reason
        self.elapsed = 0.0

    @property
    def headers(self) -> Headers:
        """The headers. Where a transport gave a function for them, they are made when they are first looked at."""
        headers = self._headers
        if not isinstance(headers, Headers):
            headers = self._headers = Headers(load=headers)
        return headers

    def __repr__(self) -> str:
        return f"<Response {self.status}>"


class RequestInfo(NamedTuple):
    """Which request it was. Credentials in the URL and in the headers are replaced by `***`."""

    operation: str
    method: str
    url: str
    headers: HeaderPairs = ()

    def __str__(self) -> str:
        return f"{self.method} {self.url}"


class ResponseInfo(NamedTuple):
    """What the answer was, without its body. `elapsed` is in seconds."""

    status: int
    headers: Headers
    http_version: str = "HTTP/1.1"
    reason_phrase: str = ""
    elapsed: float = 0.0

    @property
    def reason(self) -> str:
        """The reason phrase, the usual one where the server (or HTTP/2) sends none."""
        return self.reason_phrase or _usual_reason(self.status)

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, where it sends one."""
        headers = self.headers
        return next(
            (headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None
        )

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks to wait (`Retry-After`, as seconds or as a date), None where it does not."""
        return parse_retry_after(self.headers.get("retry-after"))


def response_info(response: Response) -> ResponseInfo:
    return ResponseInfo(
        response.status,
        response.headers,
        response.http_version,
        response.reason,
        response.elapsed,
    )


def parse_retry_after(value: str | None) -> float | None:
    """Seconds to wait, from a number of seconds or an HTTP date; never negative."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = parsedate_to_datetime(value).timestamp() - time.time()
        except ValueError:
            return None
    return max(seconds, 0.0) if isfinite(seconds) else None


def _usual_reason(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown status"
