"""`with_raw_response`: the same methods, returning the answer itself; `.parse()` gives the typed value."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast

from .flow import Call
from .message import Headers, RequestInfo, Response, response_info

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """A complete answer of a call that succeeded (failures raise here too)."""

    __slots__ = ("_call", "_response")

    def __init__(self, call: Call, response: Response) -> None:
        self._call = call
        self._response = response

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
    def content(self) -> bytes:
        """The body as it came, decompressed."""
        return self._response.content

    @property
    def http_version(self) -> str:
        """`HTTP/1.1` or `HTTP/2`."""
        return self._response.http_version

    @property
    def elapsed(self) -> float:
        """Seconds from sending the request to the end of the answer (the last attempt only)."""
        return self._response.elapsed

    @property
    def request(self) -> RequestInfo:
        """The request, without credentials."""
        return self._call.info

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, where it sends one."""
        return response_info(self._response).request_id

    def parse(self) -> T:
        """The typed value."""
        return cast("T", self._call.decode(self._response))

    def __repr__(self) -> str:
        return f"<RawResponse {self._response.status}>"


class _Resource(Protocol):
    def _as_raw(self) -> object: ...


def _rebound(method: Callable[..., Any]) -> Any:
    resource: _Resource = cast("Any", method).__self__
    raw_resource = resource._as_raw()  # pyright: ignore[reportPrivateUsage]
    return cast("Any", method).__func__.__get__(raw_resource)


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The bound method of a resource, returning the raw answer."""
    return cast("Callable[P, RawResponse[T]]", _rebound(method))


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The bound coroutine method of a resource, returning the raw answer."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", _rebound(method))
