"""Walking from page to page: which request comes next, and when it is over. No I/O; `pages` does that.

The end is reached at an empty page, when as many rows as the answer's total have come, when a page is shorter than
the one before it, or when there is no next cursor or link. A server may give fewer rows than were asked for, so a
short first page proves nothing where the answer has no total. Rows that are added or removed meanwhile shift the
others: then the total changes between pages, which is logged, and `Walk.shifted` tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from .errors import ClientError
from .message import Response
from .narrow import is_dict, is_list
from .paging import (
    CursorPagination,
    LinkPagination,
    OffsetPagination,
    PagePagination,
    Pagination,
)

_LINK = re.compile(r'<([^>]*)>((?:\s*;\s*[\w*]+\s*=\s*(?:"[^"]*"|[^",;\s]+))*)')
_REL_NEXT = re.compile(r';\s*rel\s*=\s*"?[^"]*\bnext\b', re.IGNORECASE)


class Walk:
    """The state of one iteration over the pages of one operation."""

    def __init__(self, pagination: Pagination, query: Mapping[str, object]) -> None:
        self._pagination = pagination
        self.query: dict[str, object] = dict(query)
        self.url: str | None = None
        self.total: int | None = None
        self.shifted = False
        self.seen = 0
        self.done = False
        self._longest = 0
        self._last: object = None
        match pagination:
            case PagePagination():
                self._position = _whole(query.get(pagination.page), pagination.first)
                self._skipped = max(self._position - pagination.first, 0)
                self.query[pagination.page] = self._position
            case OffsetPagination():
                self._position = _whole(query.get(pagination.offset), 0)
                self._skipped = self._position
                self.query[pagination.offset] = self._position
            case _:
                self._position = self._skipped = 0

    def take(self, value: object, response: Response) -> list[Any]:
        """The rows of a page that came; afterwards `query` (or `url`) says what to ask for next, unless `done`."""
        pagination = self._pagination
        rows = _rows(value, pagination.items)
        match pagination:
            case PagePagination() | OffsetPagination():
                self._count(value, rows, pagination)
                if isinstance(pagination, PagePagination):
                    self._position += 1
                    self.query[pagination.page] = self._position
                else:
                    self._position += len(rows)
                    self.query[pagination.offset] = self._position
            case CursorPagination():
                self._follow(lookup(value, pagination.next), pagination.cursor)
            case LinkPagination():
                self._follow(next_link(response), None)
        self.seen += len(rows)
        return rows

    def _count(
        self,
        value: object,
        rows: list[Any],
        pagination: PagePagination | OffsetPagination,
    ) -> None:
        total = lookup(value, pagination.total) if pagination.total else None
        if isinstance(total, float) and total.is_integer():
            total = int(total)  # a description that calls it a number makes it one
        if isinstance(total, int) and not isinstance(total, bool):
            self.shifted = self.shifted or (
                self.total is not None and self.total != total
            )
            self.total = total
        before = (
            self._skipped * (self._longest or len(rows))
            if isinstance(pagination, PagePagination)
            else self._skipped
        )
        if not rows:
            self.done = True
        elif self.total is not None:
            self.done = before + self.seen + len(rows) >= self.total
        elif rows == self._last:
            raise ClientError(
                "the server sent the same page twice: it seems not to know the paging parameter"
            )
        else:
            self.done = len(rows) < self._longest
        self._longest = max(self._longest, len(rows))
        self._last = rows if self.total is None else None

    def _follow(self, following: object, cursor: str | None) -> None:
        if following is None or following in ("", False):
            self.done = True
            return
        if following == self._last:
            raise ClientError("the server names the same next page twice")
        self._last = following
        if cursor is None or (
            isinstance(following, str)
            and following.startswith(("http://", "https://", "/"))
        ):
            self.url = str(following)
        else:
            self.query[cursor] = following


def _whole(value: object, default: int) -> int:
    if value is None:
        return default
    try:
        return int(cast("str", value))
    except (TypeError, ValueError):
        return default


def _rows(value: object, items: str | None) -> list[Any]:
    found = _root(value if items is None else lookup(value, items))
    return found if is_list(found) else []


def lookup(value: object, path: str) -> Any:
    """A property by its (dotted) wire name, in a model or in plain data; None where there is none."""
    found: Any = value
    for step in path.split("."):
        if found is None:
            return None
        found = _property(found, step)
    return found


def _root(value: Any) -> object:
    """What a root model holds; a model that has a field of that name is itself."""
    return value.root if getattr(value, "__pydantic_root_model__", False) else value


def _property(value: object, name: str) -> Any:
    value = _root(value)
    if is_dict(value):
        return value.get(name)
    fields: Mapping[str, Any] = getattr(value.__class__, "model_fields", {})
    for attribute, field in fields.items():
        if field.alias == name or (field.alias is None and attribute == name):
            return getattr(value, attribute, None)
    extra: Mapping[str, Any] = getattr(value, "model_extra", None) or {}
    return extra.get(name)


def next_link(response: Response) -> str | None:
    """The target of `rel="next"` in the Link header."""
    for match in _LINK.finditer(response.headers.get("link", "")):
        if _REL_NEXT.search(match.group(2)):
            return match.group(1)
    return None
