"""An operation as data: what a generated method hands to the client. Built at import, so it is cheap to build."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import quote

from .config import Alternatives
from .errors import InvalidRequestError
from .parameters import Cookie, Header, PathParam, Query, escape
from .plain import is_array, is_object, scalar_text

if TYPE_CHECKING:
    from .body import BodyEncoding
    from .decode import Decoder
    from .paging import Pagination

T = TypeVar("T")

LITERAL_SAFE = "/?:@!$&'()*+,;=%-._~"

IDEMPOTENT_METHODS = frozenset(
    {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"}
)


class Operation(Generic[T]):
    """One method of one path; `T` is what a call of it returns.

    Parameters are listed here only where their style is not OpenAPI's default for a scalar; names are wire names.
    `responses` maps statuses (`"200"`, `"2XX"`, `"default"`) to decoders. `security` None means what the client's
    configuration says. `idempotent` None means what the method says.
    """

    __slots__ = (
        "_places",
        "body",
        "cookies",
        "headers",
        "id",
        "idempotent",
        "method",
        "pagination",
        "path",
        "path_params",
        "path_parts",
        "query",
        "responses",
        "security",
        "server",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        path_params: tuple[PathParam, ...] = (),
        query: tuple[Query, ...] = (),
        headers: tuple[Header, ...] = (),
        cookies: tuple[Cookie, ...] = (),
        body: BodyEncoding | None = None,
        responses: Mapping[str, Decoder[T]],
        security: Alternatives | None = None,
        pagination: Pagination | None = None,
        server: str | None = None,
        idempotent: bool | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.path_parts = _split_template(path)
        self._places = tuple(enumerate(self.path_parts))[1::2]
        self.path_params = {each.name: each for each in path_params}
        self.query = {each.name: each for each in query}
        self.headers = {each.name: each for each in headers}
        self.cookies = {each.name: each for each in cookies}
        self.body = body
        self.responses = responses
        self.security = security
        self.pagination = pagination
        self.server = server
        self.idempotent = (
            method in IDEMPOTENT_METHODS if idempotent is None else idempotent
        )

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def expand(self, values: Mapping[str, object]) -> str:
        """The path with its parameters filled in, percent-encoded, each value within its own segment."""
        texts = list(self.path_parts)
        suspicious = False
        for index, name in self._places:
            value = values.get(name)
            # `bytes.isalnum` takes a fifth of the time of `str.isalnum`.
            if (
                type(value) is str
                and value.isascii()
                and value.encode().isalnum()
                and not self.path_params
            ):
                texts[index] = value
            else:
                text = texts[index] = self._path_text(name, value)
                suspicious = suspicious or not text.strip(".")
        if suspicious:
            self._refuse_odd_segments(texts)
        return "".join(texts)

    def _path_text(self, name: str, value: object) -> str:
        if value is None:
            raise InvalidRequestError(
                f"{self.id}: the path parameter {name!r} is missing"
            )
        style = self.path_params.get(name)
        if style is not None:
            return style.encode(value)
        if is_object(value) or is_array(value):
            return PathParam(name).encode(value)
        return escape(scalar_text(value))

    def _may_hold_slashes(self, index: int) -> bool:
        style = self.path_params.get(self.path_parts[index]) if index % 2 else None
        return style is not None and style.style == "reserved"

    def _refuse_odd_segments(self, texts: list[str]) -> None:
        templates = self.path.partition("#")[0].split("/")
        known = [
            "x" if self._may_hold_slashes(index) else text
            for index, text in enumerate(texts)
        ]
        for template, segment in zip(templates, "".join(known).split("/"), strict=True):
            if template != segment and segment in ("", ".", ".."):
                what = "empty" if not segment else repr(segment)
                raise InvalidRequestError(
                    f"{self.id}: the path parameter {template.strip('{}')!r} must not be {what}: "
                    "the request would go to another path"
                )


def _split_template(path: str) -> tuple[str, ...]:
    """`/a/{b}/c` -> `("/a/", "b", "/c")`: literals at even places, names at odd ones.

    What follows a `#` only tells apart two operations of one path in the document; it is never sent.
    """
    parts: list[str] = []
    rest = path.partition("#")[0]
    while True:
        literal, opened, tail = rest.partition("{")
        name, closed, after = tail.partition("}")
        if not opened or not closed:
            parts.append(quote(rest, safe=LITERAL_SAFE))
            return tuple(parts)
        parts += (quote(literal, safe=LITERAL_SAFE), name)
        rest = after
