"""Redirects: where to, by which method, and without credentials once host, port or scheme is another one."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .message import Request, Response

MAX_REDIRECTS = 10
_STATUSES = frozenset({301, 302, 303, 307, 308})
_BODY_HEADERS = frozenset(
    {"content-type", "content-length", "content-encoding", "transfer-encoding"}
)
_PORTS = {"http": 80, "https": 443}
_KEPT_ELSEWHERE = frozenset(
    {
        "accept",
        "accept-language",
        "user-agent",
        "range",
        "if-range",
        "last-event-id",
        "cache-control",
    }
)


def redirect_target(request: Request, response: Response) -> str | None:
    """The absolute URL to go to, None when this is no redirect."""
    if response.status not in _STATUSES:
        return None
    location = response.headers.get("location")
    return urljoin(request.url, location).partition("#")[0] if location else None


def redirected(request: Request, status: int, url: str) -> Request | None:
    """The request to send there; None when its body cannot go there: it is used up, or would reach another host."""
    method, content, headers = request.method, request.content, request.headers
    if (status == 303 and method != "HEAD") or (
        status in (301, 302) and method == "POST"
    ):
        method, content = "GET", None
        headers = tuple(
            pair for pair in headers if pair[0].lower() not in _BODY_HEADERS
        )
    if (
        content is not None
        and not isinstance(content, bytes)
        and not content.replayable
    ):
        return None
    foreign = request.foreign or not same_origin(request.url, url)
    if foreign:
        if content is not None:
            return None
        # An allow list: any header may be a credential, under whatever name the API or the user gave it.
        headers = tuple(pair for pair in headers if pair[0].lower() in _KEPT_ELSEWHERE)
    return Request(
        method,
        url,
        headers,
        content,
        request.timeout,
        request.stream,
        request.read_limit,
        foreign,
    )


def same_origin(one: str, other: str) -> bool:
    """Same scheme, host and port; from http to https on the usual ports of one host counts as the same too."""
    first, second = urlsplit(one), urlsplit(other)
    if first.hostname != second.hostname:
        return False
    ports = (
        first.port or _PORTS.get(first.scheme),
        second.port or _PORTS.get(second.scheme),
    )
    if first.scheme == second.scheme:
        return ports[0] == ports[1]
    return (first.scheme, second.scheme) == ("http", "https") and ports == (80, 443)
