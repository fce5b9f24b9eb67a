"""Iterators over the rows of all pages. Lazy: a page is asked for when its first row is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urljoin

from .errors import InvalidRequestError
from .operation import Operation
from .plan import Arguments
from .redirect import same_origin
from .walk import Walk

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import SyncEngine

T_co = TypeVar("T_co", covariant=True)


class _Pages(Generic[T_co]):
    """What the two kinds share. `total` and `shifted` are about the latest iteration."""

    def __init__(self, operation: Operation[Any], arguments: Arguments) -> None:
        if operation.pagination is None:
            raise InvalidRequestError(f"{operation.id} has no pages")
        self._operation = operation
        self._pagination = operation.pagination
        self._arguments = arguments
        self._walk: Walk | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.id}>"

    @property
    def total(self) -> int | None:
        """How many rows there are, as the latest page says; None before it, and where the API does not say."""
        return None if self._walk is None else self._walk.total

    @property
    def shifted(self) -> bool:
        """Whether the number of rows changed while iterating, so that rows may have been repeated or missed."""
        return self._walk is not None and self._walk.shifted

    def _begin(self) -> Walk:
        self._walk = Walk(self._pagination, self._arguments.get("query") or {})
        return self._walk

    def _next_arguments(self, walk: Walk, base_url: str) -> Arguments:
        arguments: Arguments = {**self._arguments, "query": walk.query}
        if walk.url is not None:
            url = urljoin(base_url + "/", walk.url)
            if not same_origin(base_url, url):
                raise InvalidRequestError(
                    f"{self._operation.id}: the next page is on another host; not followed"
                )
            arguments["url"] = url
        return arguments


def _shift_message(before: int | None, after: int | None) -> str:
    return f"the number of rows changed from {before} to {after} while iterating; rows may be repeated or missing"


class Pages(_Pages[T_co]):
    """All rows, page by page, for `for`. Each `for` starts anew."""

    def __init__(
        self, engine: SyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        super().__init__(operation, arguments)
        self._engine = engine

    def __iter__(self) -> Iterator[T_co]:
        for rows in self.by_page():
            yield from rows

    def by_page(self) -> Iterator[list[T_co]]:
        """The rows of one page at a time."""
        engine, walk = self._engine, self._begin()
        while not walk.done:
            call = engine.start(
                self._operation, self._next_arguments(walk, engine.settings.base_url)
            )
            response = engine.send(call)
            before, shifted = walk.total, walk.shifted
            rows = walk.take(call.decode(response), response)
            if walk.shifted and not shifted:
                call.warn(_shift_message(before, walk.total))
            if rows:
                yield rows


class AsyncPages(_Pages[T_co]):
    """All rows, page by page, for `async for`. Each loop starts anew."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        super().__init__(operation, arguments)
        self._engine = engine

    async def __aiter__(self) -> AsyncIterator[T_co]:
        async for rows in self.by_page():
            for row in rows:
                yield row

    async def by_page(self) -> AsyncIterator[list[T_co]]:
        """The rows of one page at a time."""
        engine, walk = self._engine, self._begin()
        while not walk.done:
            call = engine.start(
                self._operation, self._next_arguments(walk, engine.settings.base_url)
            )
            response = await engine.send(call)
            before, shifted = walk.total, walk.shifted
            rows = walk.take(call.decode(response), response)
            if walk.shifted and not shifted:
                call.warn(_shift_message(before, walk.total))
            if rows:
                yield rows
