"""What generated resources derive from: the ways to call an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from .binary import AsyncBinaryResponse, BinaryResponse
from .client import AsyncClient, SyncClient, async_engine_of, engine_of
from .operation import Operation
from .plan import Arguments
from .raw_response import RawResponse

if TYPE_CHECKING:
    from .events import AsyncEventStream, EventStream
    from .lines import AsyncJsonStream, JsonStream
    from .pages import AsyncPages, Pages

T = TypeVar("T")


class SyncResource:
    """A group of operations."""

    __slots__ = ("_engine", "_raw")

    def __init__(self, client: SyncClient) -> None:
        self._engine = engine_of(client)
        self._raw = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._engine.settings.base_url.rpartition('@')[2]}>"

    def _as_raw(self) -> Self:
        new = object.__new__(type(self))
        new._engine = self._engine
        new._raw = True
        return new

    def _call(
        self,
        operation: Operation[T],
        **arguments: Unpack[Arguments],
    ) -> T:
        engine = self._engine
        call = engine.start(operation, arguments)
        response = engine.send(call)
        if self._raw:
            return cast("T", RawResponse[T](call, response))
        value: T = call.decode(response)
        return value

    def _call_binary(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> BinaryResponse:
        engine = self._engine
        call = engine.start(operation, arguments, stream=True, endless=True)
        return BinaryResponse(call, engine.send(call))

    def _iterate(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> Pages[Any]:
        from .pages import Pages

        return Pages(self._engine, operation, arguments)

    def _stream_events(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> EventStream[Any]:
        from .events import EventStream

        return EventStream(self._engine, operation, arguments)

    def _stream_json(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> JsonStream[Any]:
        from .lines import JsonStream

        return JsonStream(self._engine, operation, arguments)


class AsyncResource:
    """A group of operations."""

    __slots__ = ("_engine", "_raw")

    def __init__(self, client: AsyncClient) -> None:
        self._engine = async_engine_of(client)
        self._raw = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._engine.settings.base_url.rpartition('@')[2]}>"

    def _as_raw(self) -> Self:
        new = object.__new__(type(self))
        new._engine = self._engine
        new._raw = True
        return new

    async def _call(
        self,
        operation: Operation[T],
        **arguments: Unpack[Arguments],
    ) -> T:
        engine = self._engine
        call = engine.start(operation, arguments)
        response = await engine.send(call)
        if self._raw:
            return cast("T", RawResponse[T](call, response))
        value: T = call.decode(response)
        return value

    async def _call_binary(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> AsyncBinaryResponse:
        engine = self._engine
        call = engine.start(operation, arguments, stream=True, endless=True)
        return AsyncBinaryResponse(call, await engine.send(call))

    def _iterate(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> AsyncPages[Any]:
        from .pages import AsyncPages

        return AsyncPages(self._engine, operation, arguments)

    def _stream_events(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> AsyncEventStream[Any]:
        from .events import AsyncEventStream

        return AsyncEventStream(self._engine, operation, arguments)

    def _stream_json(
        self,
        operation: Operation[Any],
        **arguments: Unpack[Arguments],
    ) -> AsyncJsonStream[Any]:
        from .lines import AsyncJsonStream

        return AsyncJsonStream(self._engine, operation, arguments)
