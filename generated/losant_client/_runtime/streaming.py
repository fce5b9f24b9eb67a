"""What event streams and streams of JSON documents have in common: opened on entry or on the first item, read item by
item, stopped cleanly from anywhere, the thread or task that is waiting for the next item included.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .async_engine import AsyncEngine
from .engine import SyncEngine
from .errors import APIConnectionError
from .flow import Call
from .message import Response
from .operation import Operation
from .plan import Arguments

if TYPE_CHECKING:
    import anyio

I = TypeVar("I")  # noqa: E741


class SyncStream(Generic[I]):
    """An iterator over items that arrive. Use it in a `with` block; `close()` may be called from any thread."""

    def __init__(
        self, engine: SyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self._call: Call | None = None
        self._response: Response | None = None
        self._items: Generator[I, None, None] | None = None
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._reading = False

    def _read(self) -> Generator[I, None, None]:
        raise NotImplementedError

    def _open(self) -> None:
        """Connect, unless that was done."""
        if self._response is None and not self._closed.is_set():
            self._connect(self._arguments)

    def _connect(self, arguments: Arguments) -> None:
        call = self._engine.start(self._operation, arguments, stream=True, endless=True)
        response = self._engine.send(call)
        with self._lock:
            self._call, self._response = call, response
        if self._closed.is_set():
            self._release()

    def _release(self) -> None:
        response = self._response
        if response is not None and response.stream is not None:
            response.stream.close()

    def _named(self, error: APIConnectionError) -> APIConnectionError:
        if error.request is None and self._call is not None:
            error.request = self._call.info
        return error

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> I:
        with self._lock:
            if self._closed.is_set():
                raise StopIteration
            self._reading = True
            if self._items is None:
                self._items = self._read()
        try:
            return next(self._items)
        except APIConnectionError as error:
            if self._closed.is_set():
                raise StopIteration from None
            raise self._named(error) from None
        finally:
            with self._lock:
                self._reading = False
            if self._closed.is_set():
                self._release()

    def close(self) -> None:
        """Stop. A thread that waits for the next item sees the end of the stream."""
        with self._lock:
            self._closed.set()
            reading, response = self._reading, self._response
        if response is not None and response.stream is not None:
            if reading:
                response.stream.interrupt()  # the reader lets go of the connection itself
            else:
                response.stream.close()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed.is_set()

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.id}{' closed' if self.closed else ''}>"


class AsyncStream(Generic[I]):
    """An iterator over items that arrive. Use it in an `async with` block; `aclose()` may be called from any task."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self._call: Call | None = None
        self._response: Response | None = None
        self._items: AsyncGenerator[I, None] | None = None
        self._closing: anyio.Event | None = None
        self._closed = False
        self._reading = False

    def _read(self) -> AsyncGenerator[I, None]:
        raise NotImplementedError

    async def _open(self) -> None:
        """Connect, unless that was done."""
        if self._response is None and not self._closed:
            await self._connect(self._arguments)

    async def _connect(self, arguments: Arguments) -> None:
        call = self._engine.start(self._operation, arguments, stream=True, endless=True)
        self._response = await self._engine.send(call)
        self._call = call
        if self._closed:
            await self._release()

    async def _release(self) -> None:
        response = self._response
        if response is not None and response.async_stream is not None:
            await response.async_stream.aclose()

    def _named(self, error: APIConnectionError) -> APIConnectionError:
        if error.request is None and self._call is not None:
            error.request = self._call.info
        return error

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> I:
        if self._closed:
            raise StopAsyncIteration
        if self._items is None:
            self._items = self._read()
        self._reading = True
        try:
            return await anext(self._items)
        except APIConnectionError as error:
            if self._closed:
                raise StopAsyncIteration from None
            raise self._named(error) from None
        finally:
            self._reading = False
            if self._closed:
                await self._release()

    async def aclose(self) -> None:
        """Stop. A task that waits for the next item sees the end of the stream."""
        self._closed = True
        if self._closing is not None:
            self._closing.set()
        response = self._response
        if response is not None and response.async_stream is not None:
            if self._reading:
                await response.async_stream.interrupt()  # the reader lets go of the connection itself
            else:
                await response.async_stream.aclose()

    async def _closed_within(self, seconds: float) -> bool:
        """Wait, but no longer than until `aclose`."""
        import anyio

        if not self._closed:
            self._closing = anyio.Event()
            with anyio.move_on_after(seconds):
                await self._closing.wait()
        return self._closed

    @property
    def closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._closed

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.id}{' closed' if self.closed else ''}>"
