"""How an operation's pages hang together, as data. All names are wire names."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class PagePagination(NamedTuple):
    """Numbered pages. `items` None: the answer is the array itself."""

    page: str
    size: str | None = None
    items: str | None = "items"
    total: str | None = None
    first: int = 0


class OffsetPagination(NamedTuple):
    """Rows from an offset on."""

    offset: str
    limit: str | None = None
    items: str | None = "items"
    total: str | None = None


class CursorPagination(NamedTuple):
    """The answer names the next page: `next` is a (dotted) property of it, `cursor` the parameter it goes into."""

    cursor: str
    next: str
    limit: str | None = None
    items: str | None = "items"


class LinkPagination(NamedTuple):
    """The answer's `Link` header holds the URL of the next page (`rel="next"`)."""

    items: str | None = None


Pagination: TypeAlias = (
    PagePagination | OffsetPagination | CursorPagination | LinkPagination
)
