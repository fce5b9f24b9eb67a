"""Parameters of the path, the query, the headers and cookies: OpenAPI's styles, as text that is safe where it stands.

A value never leaves its place: `/`, `?`, `#`, `%`, `&` in it are percent-encoded; a path segment that would come out
as `.` or `..` (which no encoding protects: every normaliser reads `%2E%2E` as `..` too) or empty is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal
from urllib.parse import quote

from .errors import InvalidRequestError
from .plain import fields_of, is_array, is_object, items_of, json_text, scalar_text

PathStyle = Literal["simple", "label", "matrix", "reserved"]
QueryStyle = Literal[
    "form", "spaceDelimited", "pipeDelimited", "deepObject", "querystring"
]

_RESERVED_KEPT = (
    ":/?@!$'()*,;[]"  # not `#&=+`: they would end or split the value wherever it stands
)
_SEGMENT_KEPT = "!$&'()*+,;=:@"
_TRIPLET = re.compile(r"%25([0-9A-Fa-f]{2})")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_UNSAFE_IN_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_DELIMITERS = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "deepObject": ",",
}


def escape(text: str) -> str:
    """Percent-encode everything but letters, digits and `-._~`."""
    if text.isascii() and text.encode().isalnum():
        return text
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(
            "the text holds a lone surrogate, which has no UTF-8 form"
        ) from None


def escape_some(text: str) -> str:
    """For `allowReserved`: reserved characters and `%xx` stay, except those that would end the value."""
    return _TRIPLET.sub(r"%\1", quote(text, safe=_RESERVED_KEPT))


class PathParam:
    """A path parameter whose style is not the default (`simple`)."""

    __slots__ = ("content_type", "explode", "name", "style")

    def __init__(
        self,
        name: str,
        style: PathStyle = "simple",
        explode: bool = False,
        content_type: str | None = None,
    ) -> None:
        self.name = name
        self.style = style
        self.explode = explode
        self.content_type = content_type

    def encode(self, value: object) -> str:
        """The text that stands in the path."""
        if self.content_type is not None:
            return escape(json_text(value))
        if self.style == "reserved":
            return self._encode_whole(value)
        name = escape(self.name)
        prefix, separator, named = {
            "simple": ("", ",", False),
            "label": (".", ".", False),
            "matrix": (";", ";", True),
        }[self.style]
        if is_object(value):
            if self.explode:
                return prefix + separator.join(
                    f"{escape(k)}={escape(scalar_text(v))}" for k, v in fields_of(value)
                )
            joined = ",".join(
                f"{escape(k)},{escape(scalar_text(v))}" for k, v in fields_of(value)
            )
        elif is_array(value):
            texts = [escape(scalar_text(item)) for item in items_of(value)]
            if self.explode:
                return prefix + separator.join(
                    f"{name}={text}" if named else text for text in texts
                )
            joined = ",".join(texts)
        else:
            joined = escape(scalar_text(value))
        if not named:
            return prefix + joined
        return f";{name}={joined}" if joined else f";{name}"

    def _encode_whole(self, value: object) -> str:
        """A value that may hold slashes: what is between them is escaped."""
        parts = (
            [scalar_text(item) for item in items_of(value)]
            if is_array(value)
            else scalar_text(value).split("/")
        )
        if any(part in (".", "..") for part in parts) or not any(parts):
            raise InvalidRequestError(
                f"the path parameter {self.name!r} must not be empty or hold a part '.' or '..': "
                "the request would go to another path"
            )
        return "/".join(quote(part, safe=_SEGMENT_KEPT) for part in parts)


class Query:
    """A query parameter that is not plain `form` style with `explode`."""

    __slots__ = ("_escape", "content_type", "explode", "name", "style")

    def __init__(
        self,
        name: str,
        style: QueryStyle = "form",
        explode: bool = True,
        *,
        allow_reserved: bool = False,
        content_type: str | None = None,
    ) -> None:
        self.name = name
        self.style = style
        self.explode = explode
        self.content_type = content_type
        self._escape: Callable[[str], str] = escape_some if allow_reserved else escape

    def encode(self, value: object) -> Iterator[str]:
        """The `name=value` pairs, encoded."""
        name, escaped = escape(self.name), self._escape
        if self.style == "querystring":  # the value is the whole query
            json = (self.content_type or "").endswith("json")
            yield escaped(json_text(value) if json else scalar_text(value))
        elif self.content_type is not None:
            yield f"{name}={escaped(json_text(value))}"
        elif is_object(value):
            yield from self._encode_object(name, fields_of(value))
        elif is_array(value):
            yield from self._encode_array(name, items_of(value))
        else:
            yield f"{name}={escaped(scalar_text(value))}"

    def _encode_object(
        self, name: str, fields: list[tuple[str, object]]
    ) -> Iterator[str]:
        escaped = self._escape
        if self.style == "deepObject":
            for key, each in fields:
                yield from self._encode_deep(f"{name}%5B{escape(key)}%5D", each)
        elif self.explode:
            for key, each in fields:
                yield from (
                    Query(key).encode(each)
                    if is_array(each)
                    else (f"{escape(key)}={escaped(scalar_text(each))}",)
                )
        elif fields:
            delimiter = _DELIMITERS[self.style]
            pairs = (
                f"{escape(key)}{delimiter}{escaped(scalar_text(each))}"
                for key, each in fields
            )
            yield f"{name}={delimiter.join(pairs)}"

    def _encode_array(self, name: str, items: list[object]) -> Iterator[str]:
        escaped = self._escape
        if self.style == "deepObject":
            for index, item in enumerate(items):
                yield from self._encode_deep(f"{name}%5B{index}%5D", item)
        elif self.explode:
            for item in items:
                yield f"{name}={escaped(scalar_text(item))}"
        elif items:
            yield f"{name}={_DELIMITERS[self.style].join(escaped(scalar_text(item)) for item in items)}"

    def _encode_deep(self, name: str, value: object) -> Iterator[str]:
        """`name[key][0][deeper]=value`, to any depth."""
        if is_object(value):
            for key, each in fields_of(value):
                yield from self._encode_deep(f"{name}%5B{escape(key)}%5D", each)
        elif is_array(value):
            for index, item in enumerate(items_of(value)):
                yield from self._encode_deep(f"{name}%5B{index}%5D", item)
        else:
            yield f"{name}={self._escape(scalar_text(value))}"


class Header:
    """A header parameter that is not a plain scalar."""

    __slots__ = ("content_type", "explode", "name")

    def __init__(
        self, name: str, explode: bool = False, content_type: str | None = None
    ) -> None:
        self.name = name
        self.explode = explode
        self.content_type = content_type

    def encode(self, value: object) -> str:
        """The header's value (style `simple`); checked by `header_value` later."""
        if self.content_type is not None:
            return json_text(value)
        if is_object(value):
            sign = "=" if self.explode else ","
            return ",".join(
                f"{key}{sign}{scalar_text(each)}" for key, each in fields_of(value)
            )
        if is_array(value):
            return ",".join(scalar_text(item) for item in items_of(value))
        return scalar_text(value)


class Cookie:
    """A cookie parameter that is not a plain scalar."""

    __slots__ = ("content_type", "explode", "name")

    def __init__(
        self, name: str, explode: bool = True, content_type: str | None = None
    ) -> None:
        self.name = name
        self.explode = explode
        self.content_type = content_type

    def encode(self, value: object) -> Iterator[str]:
        """The `name=value` pairs of the Cookie header."""
        for pair in Query(
            self.name, "form", self.explode, content_type=self.content_type
        ).encode(value):
            yield (
                pair.replace("%2C", ",")
                if self.content_type is None and not self.explode
                else pair
            )


def header_name(name: str) -> str:
    """The name, if it is one."""
    if _TOKEN.fullmatch(name) is None:
        raise InvalidRequestError(f"{name!r} is not a header name")
    return name


def header_value(name: str, value: str) -> str:
    """The value, if it stays within its line. It is not shown in the error: it may be a secret."""
    if _UNSAFE_IN_HEADER.search(value) is not None:
        raise InvalidRequestError(
            f"the value of the header {name!r} holds a line break or another control character"
        )
    return value.strip(" \t")
