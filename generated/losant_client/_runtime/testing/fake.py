"""`Fake`: an API in memory, for synchronous and asynchronous clients."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from ..errors import APIConnectionError, APITimeoutError
from ..message import Headers, Request, Response
from ..narrow import is_dict
from ..plain import json_bytes
from .checks import RequestMismatch, Schemas, check_body, check_parameters
from .samples import sample
from .table import Entry, Table
from .transport import AsyncFakeTransport, SyncFakeTransport


@dataclass(frozen=True)
class FakeCall:
    """One request that the fake received. Names are wire names; `json` is the body as a value where it is JSON."""

    operation: str
    method: str
    path: str
    path_params: Mapping[str, str]
    query: Mapping[str, str | list[str]]
    headers: Mapping[str, str]
    content: bytes = b""
    json: Any = None


@dataclass
class _Reply:
    make: Callable[[FakeCall], Response]
    times: int | None
    where: Mapping[str, str] = field(default_factory=dict[str, str])


class Route:
    """What one operation answers, from now on. Later instructions go before earlier ones while their `times` last."""

    def __init__(self, fake: Fake, entry: Entry, where: Mapping[str, str]) -> None:
        self._fake = fake
        self._entry = entry
        self._where = where

    def respond(
        self,
        json: Any = None,
        *,
        status: int | None = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        events: Iterable[tuple[str, Any]] | None = None,
        lines: Iterable[Any] | None = None,
        times: int | None = None,
        check: bool = True,
    ) -> Self:
        """Answer with a JSON value (a model, plain data, or a function of the call), or bytes, or events, or JSON
        lines.

        A JSON value is held against the description of that status, so that a test does not feed its program what the
        API never sends; `check=False` allows it. Without anything it is the description's own example.
        """
        entry, fake = self._entry, self._fake
        code, media_type, documented = entry.answer(
            None if status is None else str(status)
        )
        extra = dict(headers or {})

        def make(call: FakeCall) -> Response:
            if content is not None:
                return _response(int(code), content, media_type, extra)
            if events is not None:
                return _response(
                    int(code), _event_text(events), "text/event-stream", extra
                )
            if lines is not None:
                return _response(
                    int(code),
                    b"".join(json_bytes(line) + b"\n" for line in lines),
                    media_type,
                    extra,
                )
            value = json(call) if callable(json) else json
            if value is None:
                return fake.documented(code, media_type, documented, extra)
            body = json_bytes(value)
            if check:
                fake.check_answer(entry, code, documented, body)
            return _response(int(code), body, media_type or "application/json", extra)

        if check and json is not None and not callable(json):
            fake.check_answer(entry, code, documented, json_bytes(json))
        return self._add(make, times)

    def fail(
        self,
        failure: int | Exception | type[Exception] = 500,
        json: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a failure status, or raise an error (or a class of errors, such as `APITimeoutError`)."""
        if isinstance(failure, int):
            body = (
                {"type": "Failure", "message": f"the fake was told to answer {failure}"}
                if json is None
                else json
            )
            return self._add(
                lambda call: _response(
                    failure, json_bytes(body), "application/json", dict(headers or {})
                ),
                times,
            )

        def make(call: FakeCall) -> Response:
            raise _error(failure)

        return self._add(make, times)

    def _add(self, make: Callable[[FakeCall], Response], times: int | None) -> Self:
        self._fake.replies.setdefault(self._entry.id, []).insert(
            0, _Reply(make, times, self._where)
        )
        return self

    @property
    def calls(self) -> list[FakeCall]:
        """The calls of this operation so far (those for the path values given to `on`)."""
        return [
            call
            for call in self._fake.calls
            if call.operation == self._entry.id and _fits(self._where, call)
        ]


class Fake:
    """An API in memory. `calls` lists what was asked, `on(operation)` says what to answer."""

    def __init__(
        self,
        table: str,
        *,
        base_url: str = "",
        always_allowed: Collection[str] = (),
        check: bool = True,
    ) -> None:
        self._table = _parsed(table)
        self._prefix = urlsplit(base_url).path.rstrip("/")
        self._schemas = Schemas(self._table)
        self._always_allowed = frozenset(always_allowed)
        self._check = check
        self.calls: list[FakeCall] = []
        self.replies: dict[str, list[_Reply]] = {}
        self.transport = SyncFakeTransport(self)
        self.async_transport = AsyncFakeTransport(self)

    def on(self, operation: str, /, **path: str) -> Route:
        """What an operation answers, for all calls or for those with these path values.

        It is named as the document or as the client names it: `"device.sendState"` or `"device.send_state"`.
        """
        entry = self._table.by_name.get(operation)
        if entry is None:
            from difflib import get_close_matches

            near = get_close_matches(operation, self._table.by_name, n=3)
            raise LookupError(
                f"there is no operation {operation!r}"
                + (f"; {' or '.join(near)}?" if near else "")
            )
        return Route(self, entry, path)

    def reset(self) -> None:
        """Forget all calls and instructions."""
        self.calls.clear()
        self.replies.clear()

    def answer(self, request: Request, content: bytes) -> Response:
        """The answer to one request."""
        parts = urlsplit(request.url)
        path, query = parts.path.removeprefix(self._prefix), parts.query
        found = self._table.find(request.method, path)
        if found is None:
            raise RequestMismatch(
                f"{request.method} {path}", ["the description has no such operation"]
            )
        entry, values = found
        pairs = parse_qsl(query, keep_blank_values=True)
        call = _call(entry, request, path, values, pairs, content)
        if self._check:
            self._refuse(entry, request, call, pairs)
        self.calls.append(call)
        for reply in self.replies.get(entry.id, ()):
            if reply.times != 0 and _fits(reply.where, call):
                if reply.times is not None:
                    reply.times -= 1
                return _once(reply.make(call), call)
        code, media_type, documented = entry.answer(None)
        if entry.pages is not None and "example" in documented:
            documented = {
                **documented,
                "example": _page(documented["example"], entry.pages, call),
            }
        return _once(self.documented(code, media_type, documented, {}), call)

    def _refuse(
        self,
        entry: Entry,
        request: Request,
        call: FakeCall,
        query: list[tuple[str, str]],
    ) -> None:
        headers = list(request.headers)
        cookies = [
            tuple(pair.strip().partition("=")[::2])
            for pair in call.headers.get("cookie", "").split(";")
            if pair
        ]
        sent = {
            "path": list(call.path_params.items()),
            "query": query,
            "header": headers,
            "cookie": [(name, unquote(value)) for name, value in cookies],
        }
        problems = list(
            check_parameters(
                self._table, self._schemas, entry, sent, self._always_allowed
            )
        )
        media_type = (
            call.headers.get("content-type", "").partition(";")[0].strip().lower()
        )
        has_body = request.content is not None
        problems += check_body(
            self._schemas, entry, media_type, call.content if has_body else None
        )
        if problems:
            raise RequestMismatch(entry.id, problems)

    def check_answer(
        self, entry: Entry, status: str, documented: Mapping[str, Any], body: bytes
    ) -> None:
        """Raise when a test's own answer is none that the API could give."""
        problems = list(
            self._schemas.problems(
                documented.get("schema"), json.loads(body), f"the answer {status}"
            )
        )
        if problems:
            raise RequestMismatch(entry.id, problems)

    def documented(
        self,
        status: str,
        media_type: str | None,
        documented: Mapping[str, Any],
        headers: dict[str, str],
    ) -> Response:
        """The answer that the description shows."""
        if media_type is None:
            return _response(int(status), b"", None, headers)
        if "events" in documented:
            events = [
                (name, self._example(each))
                for name, each in documented["events"].items()
            ]
            return _response(int(status), _event_text(events), media_type, headers)
        value = self._example(documented)
        if "json" in media_type:
            end = b"\n" if "ndjson" in media_type or "jsonl" in media_type else b""
            return _response(int(status), json_bytes(value) + end, media_type, headers)
        content = (
            value.encode()
            if isinstance(value, str)
            else b"" if value is None else json_bytes(value)
        )
        return _response(int(status), content, media_type, headers)

    def _example(self, documented: Mapping[str, Any]) -> Any:
        return (
            documented["example"]
            if "example" in documented
            else sample(self._table, documented.get("schema"))
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._table.entries)} operations, {len(self.calls)} calls>"


@lru_cache(maxsize=4)
def _parsed(table: str) -> Table:
    """The table of a text; a test suite makes a fake for each of its tests, of the same text."""
    return Table(table)


def _call(
    entry: Entry,
    request: Request,
    path: str,
    values: Mapping[str, str],
    query: list[tuple[str, str]],
    content: bytes,
) -> FakeCall:
    grouped: dict[str, str | list[str]] = {}
    for name, value in query:
        before = grouped.get(name)
        grouped[name] = (
            value
            if before is None
            else [*([before] if isinstance(before, str) else before), value]
        )
    headers = Headers(request.headers)
    body: Any = None
    if "json" in headers.get("content-type", ""):
        with suppress(ValueError):
            body = json.loads(content)
    return FakeCall(
        entry.id, request.method, path, values, grouped, headers, content, body
    )


def _once(response: Response, call: FakeCall) -> Response:
    """A stream of events ends after its events: a connection that would go on after the last of them is told so."""
    is_stream = response.headers.get("content-type", "").startswith("text/event-stream")
    return (
        _response(204, b"", None, {})
        if is_stream and "last-event-id" in call.headers
        else response
    )


def _page(example: Any, pages: Mapping[str, Any], call: FakeCall) -> Any:
    """The example is the first page and the only one: the others are empty."""
    asked = call.query.get(pages["parameter"], "")
    if (
        not isinstance(asked, str)
        or not asked.isdigit()
        or int(asked) <= pages["first"]
    ):
        return example
    items = pages["items"]
    if items is None:
        return []
    return {**example, items: []} if is_dict(example) and items in example else example


def _fits(where: Mapping[str, str], call: FakeCall) -> bool:
    return all(call.path_params.get(name) == value for name, value in where.items())


def _error(failure: Exception | type[Exception]) -> Exception:
    if isinstance(failure, Exception):
        return failure
    if issubclass(failure, APITimeoutError):
        return failure("timed out (the fake was told to)")
    if issubclass(failure, APIConnectionError):
        return failure("the connection broke (the fake was told to)")
    return failure()


def _response(
    status: int, content: bytes, media_type: str | None, headers: dict[str, str]
) -> Response:
    pairs = list(headers.items())
    if media_type is not None and not any(
        name.lower() == "content-type" for name in headers
    ):
        pairs.append(("Content-Type", media_type))
    return Response(status, Headers(pairs), content)


def _event_text(events: Iterable[tuple[str, Any]]) -> bytes:
    text: list[str] = []
    for number, (name, data) in enumerate(events, 1):
        lines = data if isinstance(data, str) else json_bytes(data).decode()
        text.append(f"id: {number}\nevent: {name}\n")
        text.extend(f"data: {line}\n" for line in lines.split("\n"))
        text.append("\n")
    return "".join(text).encode()
