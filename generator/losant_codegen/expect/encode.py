"""Parameters as they stand in a request, after OpenAPI's style tables and RFC 3986.

Paths come out as text, percent-encoded by the strict rule (only unreserved characters stand for themselves). Query
pairs come out decoded, because a test compares them decoded and in any order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
Pair = tuple[str, Any]
DEFAULT_STYLE = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


def percent(text: str, kept: str = "") -> str:
    """The text percent-encoded as UTF-8, everything but RFC 3986's unreserved characters."""
    same = UNRESERVED.union(kept)
    return "".join(ch if ch in same else "".join(f"%{byte:02X}" for byte in ch.encode()) for ch in text)


def plain(value: Any) -> str:
    """A scalar as text: JSON's words for booleans and null."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def in_path(name: str, value: Any, style: str, explode: bool) -> str:
    """The text that replaces `{name}` in the path."""
    if style == "reserved":  # slashes stand for themselves
        parts = value if isinstance(value, list) else plain(value).split("/")
        return "/".join(percent(plain(part), "!$&'()*+,;=:@") for part in parts)
    prefix = {"label": ".", "matrix": ";"}.get(style, "")
    if not isinstance(value, list | dict):
        text = percent(plain(value))
        if style == "matrix":
            return f";{percent(name)}={text}" if text else f";{percent(name)}"
        return prefix + text
    separator = prefix if explode and prefix else ","
    if isinstance(value, list):
        parts = [percent(plain(item)) for item in value]
        if style == "matrix" and explode:
            parts = [f"{percent(name)}={part}" for part in parts]
    else:
        joint = "=" if explode else ","
        parts = [f"{percent(key)}{joint}{percent(plain(item))}" for key, item in value.items()]
    body = separator.join(parts)
    return f";{percent(name)}={body}" if style == "matrix" and not explode else prefix + body


def in_query(name: str, value: Any, style: str, explode: bool) -> list[Pair]:
    """The pairs of a query parameter (or of a form field), decoded."""
    if style == "deepObject":
        return list(_brackets(name, value))
    if not isinstance(value, list | dict):
        return [(name, plain(value))]
    if explode:
        items = value.items() if isinstance(value, dict) else ((name, item) for item in value)
        return [(key, plain(item)) for key, item in items]
    separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
    flat = [part for pair in value.items() for part in pair] if isinstance(value, dict) else value
    return [(name, separator.join(plain(item) for item in flat))]


def _brackets(name: str, value: Any) -> Iterator[Pair]:
    """`tagFilter[0][key]=a`: a key or an index in brackets for each level."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _brackets(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _brackets(f"{name}[{index}]", item)
    else:
        yield name, plain(value)


def in_header(value: Any, explode: bool) -> str:
    """A header's text (style `simple`); never percent-encoded."""
    if isinstance(value, dict):
        joint = "=" if explode else ","
        return ",".join(f"{key}{joint}{plain(item)}" for key, item in value.items())
    return ",".join(plain(item) for item in value) if isinstance(value, list) else plain(value)
