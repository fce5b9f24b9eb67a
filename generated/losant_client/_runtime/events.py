"""Server-sent events, typed by their names, reconnecting as browsers do.

A connection that ends or breaks is made again after the time the server asked for (`retry:`), with the
`Last-Event-ID` of the last event; 204 ends the stream, any other answer that is no event stream raises. An operation
that is not idempotent is never repeated: its stream ends where its connection does. Memory: one event at a time.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Generator,
    Iterator,
    Mapping,
)
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2

from .decode import Anything, ByMediaType, Decoder, JsonType, Reader
from .errors import APIConnectionError, ResponseValidationError, ServerError
from .message import AsyncBodyStream, BodyStream, Response
from .operation import Operation
from .plan import Arguments
from .retry import backoff
from .streaming import AsyncStream, SyncStream

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import SyncEngine
    from .flow import Call
    from .settings import Settings

N = TypeVar("N", bound=str)
D = TypeVar("D")
E = TypeVar("E")

DEFAULT_WAIT = 1.0
LONGEST_WAIT = 30.0
SILENCE = 300.0
"""Seconds without anything, keep-alives included, after which a connection counts as broken; a call may set others."""
FAILED_CONNECTIONS = 10
"""So many failures to connect again, one after the other, end the stream with the last one's error."""


@dataclass(frozen=True, slots=True)
class ServerEvent(Generic[N, D]):
    """One event: its name, its data, and its id ("" where the server gives none)."""

    event: N
    data: D
    id: str = ""


class Events(Decoder[Any]):
    """Event name -> type of its data. `default` is for names not listed; without it they are JSON or text."""

    __slots__ = ("_types",)

    def __init__(
        self,
        types: Mapping[str, Callable[[], Any]],
        default: Callable[[], Any] | None = None,
        media_type: str = "text/event-stream",
    ) -> None:
        super().__init__(media_type)
        self._types: dict[str | None, _Data] = {
            name: _Data(load) for name, load in types.items()
        }
        self._types[None] = _Data(default)

    def event(
        self, raw: httpx2.ServerSentEvent, reader: Reader
    ) -> ServerEvent[str, Any] | None:
        """The typed event; None for one that only carries an id or a retry time, or keeps the connection alive."""
        data = self._types.get(raw.event)
        if data is None:
            if not raw.data:
                return None
            data = self._types[None]
        return ServerEvent(raw.event, data.parse(raw.data, reader), raw.id)

    def decode(self, response: Response, reader: Reader) -> Any:
        return Anything().decode(response, reader)


class _Data:
    """The type of one event's data. Text is taken as it is, everything else is JSON."""

    __slots__ = ("_is_text", "_load", "_type")

    def __init__(self, load: Callable[[], Any] | None) -> None:
        self._load = load
        self._type: JsonType[Any] | None = None
        self._is_text = False

    def parse(self, text: str, reader: Reader) -> Any:
        if self._load is None:
            return _json_or_text(text)
        if self._type is None:
            self._is_text = self._load() is str
            self._type = JsonType(self._load)
        if self._is_text:
            return text
        try:
            return self._type.parse(text, reader)
        except ResponseValidationError:
            if reader.strict:
                raise
            reader.warn("the data of an event is not JSON and is returned as text")
            return text


def _json_or_text(text: str) -> Any:
    from json import loads

    try:
        return loads(text)
    except (ValueError, RecursionError):
        return text


class _Progress:
    """What has to be remembered from one connection to the next."""

    def __init__(
        self, operation: Operation[Any], arguments: Arguments, settings: Settings
    ) -> None:
        options = arguments.get("options") or {}
        retries = options.get("max_retries", settings.max_retries)
        self.repeats = operation.idempotent and retries > 0
        self.last_id = ""
        self._wait = DEFAULT_WAIT
        self._failures = 0

    def note(self, raw: httpx2.ServerSentEvent) -> None:
        self.last_id = raw.id
        self._failures = 0
        if raw.retry is not None:
            self._wait = max(raw.retry / 1000, 0.0)

    def connected(self) -> None:
        self._failures = 0

    def pause(self) -> float:
        """Seconds before the next connection."""
        return (
            self._wait
            if not self._failures
            else max(self._wait, backoff(self._failures, LONGEST_WAIT))
        )

    def failed(self, error: APIConnectionError | ServerError) -> None:
        """One connection attempt more that failed; raises when there were enough of them."""
        self._failures += 1
        if self._failures >= FAILED_CONNECTIONS:
            raise error

    def arguments(self, original: Arguments) -> Arguments:
        """The same call, going on after the last event. Its attempts are counted here, not by the call."""
        options = dict(original.get("options") or {})
        options["max_retries"] = 0
        arguments: Arguments = {**original, "options": options}  # type: ignore[typeddict-item]
        if self.last_id:
            arguments["headers"] = {
                **(original.get("headers") or {}),
                "Last-Event-ID": self.last_id,
            }
        return arguments


def patient(arguments: Arguments, settings: Settings) -> Arguments:
    """Streams may be silent for longer than an answer may take; connecting and sending may not."""
    options = dict(arguments.get("options") or {})
    if "timeout" not in options:
        timeout = httpx2.Timeout(settings.timeout)
        options["timeout"] = httpx2.Timeout(
            SILENCE, connect=timeout.connect, write=timeout.write, pool=timeout.pool
        )
    return {**arguments, "options": options}  # type: ignore[typeddict-item]


class _SyncBytes(httpx2.SyncByteStream):
    def __init__(self, body: BodyStream) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)


class _AsyncBytes(httpx2.AsyncByteStream):
    def __init__(self, body: AsyncBodyStream) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()


def _source(
    call: Call,
    response: Response,
    stream: httpx2.SyncByteStream | httpx2.AsyncByteStream,
) -> httpx2.EventSource:
    """httpx2's reader of events on whatever transport the bytes come from."""
    wrapped = httpx2.Response(
        response.status,
        headers={"content-type": response.headers.get("content-type", "")},
        stream=stream,
        request=httpx2.Request("GET", "http://stream"),
    )
    limit = call.size_limit
    return (
        httpx2.EventSource(wrapped)
        if limit is None
        else httpx2.EventSource(wrapped, max_event_size=limit)
    )


def _decoder_of(call: Call, response: Response) -> Events:
    decoder = call.decoder(response.status)
    if isinstance(decoder, ByMediaType):
        decoder = decoder.chosen(response)
    return decoder if isinstance(decoder, Events) else Events({})


class EventStream(SyncStream[E]):
    """Typed events, as they arrive: `for event in stream`. `last_event_id` tells where to go on in a later run."""

    def __init__(
        self, engine: SyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        super().__init__(engine, operation, patient(arguments, engine.settings))
        self._progress = _Progress(operation, arguments, engine.settings)

    @property
    def last_event_id(self) -> str:
        """The id of the last event that came ("" before the first)."""
        return self._progress.last_id

    def _read(self) -> Generator[E, None, None]:
        self._open()
        progress = self._progress
        while self._response is not None and self._response.status != 204:
            progress.connected()
            try:
                yield from self._events()
            except APIConnectionError as error:
                if self._closed.is_set() or not progress.repeats:
                    raise
                self._log(error)
            finally:
                self._release()
            if not progress.repeats or not self._reconnect():
                return

    def _events(self) -> Generator[E, None, None]:
        call, response = self._call, self._response
        if call is None or response is None or response.stream is None:
            return
        reader, decoder = call.reading(response), _decoder_of(call, response)
        try:
            for raw in _source(call, response, _SyncBytes(response.stream)):
                self._progress.note(raw)
                event: Any = decoder.event(raw, reader)
                if event is not None:
                    yield event
        except httpx2.SSEError as error:
            raise reader.invalid(str(error)) from None

    def _reconnect(self) -> bool:
        """Whether there is a new connection; False when the stream was closed meanwhile."""
        progress = self._progress
        while not self._closed.wait(progress.pause()):
            try:
                self._connect(progress.arguments(self._arguments))
                return not self._closed.is_set()
            except (APIConnectionError, ServerError) as error:
                progress.failed(error)
                self._log(error)
        return False

    def _log(self, error: Exception) -> None:
        if self._call is not None:
            self._call.note_retry(self._progress.pause(), error)


class AsyncEventStream(AsyncStream[E]):
    """Typed events, as they arrive: `async for event in stream`. `last_event_id` says where to go on in a later run."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation[Any], arguments: Arguments
    ) -> None:
        super().__init__(engine, operation, patient(arguments, engine.settings))
        self._progress = _Progress(operation, arguments, engine.settings)

    @property
    def last_event_id(self) -> str:
        """The id of the last event that came ("" before the first)."""
        return self._progress.last_id

    async def _read(self) -> AsyncGenerator[E, None]:
        await self._open()
        progress = self._progress
        while self._response is not None and self._response.status != 204:
            progress.connected()
            try:
                async for event in self._events():
                    yield event
            except APIConnectionError as error:
                if self._closed or not progress.repeats:
                    raise
                self._log(error)
            finally:
                await self._release()
            if not progress.repeats or not await self._reconnect():
                return

    async def _events(self) -> AsyncGenerator[E, None]:
        call, response = self._call, self._response
        if call is None or response is None or response.async_stream is None:
            return
        reader, decoder = call.reading(response), _decoder_of(call, response)
        try:
            async for raw in _source(
                call, response, _AsyncBytes(response.async_stream)
            ):
                self._progress.note(raw)
                event: Any = decoder.event(raw, reader)
                if event is not None:
                    yield event
        except httpx2.SSEError as error:
            raise reader.invalid(str(error)) from None

    async def _reconnect(self) -> bool:
        """Whether there is a new connection; False when the stream was closed meanwhile."""
        progress = self._progress
        while not await self._closed_within(progress.pause()):
            try:
                await self._connect(progress.arguments(self._arguments))
                return not self._closed
            except (APIConnectionError, ServerError) as error:
                progress.failed(error)
                self._log(error)
        return False

    def _log(self, error: Exception) -> None:
        if self._call is not None:
            self._call.note_retry(self._progress.pause(), error)
