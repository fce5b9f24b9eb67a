"""Calls the client, synchronous or asynchronous, and plays the server: records each request and gives the next answer.

The requests go through the client's own encoder and through httpx2; only the network is missing.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from operator import attrgetter
from types import ModuleType
from typing import Any

import httpx2

from .cases import EMPTY, Answer, Failure, Lines, Page, Stream
from .values import built, unknown_fields

Reply = Answer | Failure | Lines | Page | Stream | httpx2.HTTPError


@dataclass(frozen=True, slots=True)
class Sent:
    """Where credentials stand in a request."""

    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Api:
    """The client under test, and what every request of it carries."""

    package: ModuleType
    client: str
    async_client: str
    root_error: str
    base_url: str
    passes_base_url: bool
    credentials: Mapping[str, str]
    schemes: Mapping[str, Sent]
    auth: Sequence[str]
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]

    def options(self) -> dict[str, Any]:
        """Arguments of the client's constructor: what a careful test wants, strict and without retries."""
        given: dict[str, Any] = {
            **self.credentials,
            "max_retries": 0,
            "strict_responses": True,
        }
        return {**given, "base_url": self.base_url} if self.passes_base_url else given


class Caller:
    """Calls one kind of client."""

    def __init__(self, api: Api, *, asynchronous: bool, runner: asyncio.Runner) -> None:
        self.api = api
        self.asynchronous = asynchronous
        self.runner = runner
        self.requests: list[httpx2.Request] = []

    def call(
        self,
        method: str,
        arguments: Mapping[str, Any],
        *replies: Reply,
        take: int | None = None,
    ) -> Any:
        """The result of a call. What is iterated or streamed is read to its end, or until `take` items came."""
        self.requests = []
        answers = iter(replies)
        given = prepared(self.api, arguments)

        def serve(request: httpx2.Request) -> httpx2.Response:
            request.read()
            return self._serve(request, answers)

        async def serve_later(request: httpx2.Request) -> httpx2.Response:
            await request.aread()
            return self._serve(request, answers)

        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", DeprecationWarning
            )  # deprecated operations are tested like the others
            if self.asynchronous:
                return self.runner.run(
                    self._call_later(serve_later, method, given, take)
                )
            return self._call(serve, method, given, take)

    def _call(
        self,
        serve: Callable[..., Any],
        method: str,
        given: dict[str, Any],
        take: int | None,
    ) -> Any:
        with httpx2.Client(
            transport=httpx2.MockTransport(serve), trust_env=False
        ) as http:
            client = getattr(self.api.package, self.api.client)(
                **self.api.options(), http_client=http
            )
            return consumed(attrgetter(method)(client)(**given), take)

    async def _call_later(
        self,
        serve: Callable[..., Any],
        method: str,
        given: dict[str, Any],
        take: int | None,
    ) -> Any:
        async with httpx2.AsyncClient(
            transport=httpx2.MockTransport(serve), trust_env=False
        ) as http:
            client = getattr(self.api.package, self.api.async_client)(
                **self.api.options(), http_client=http
            )
            return await consumed_later(attrgetter(method)(client)(**given), take)

    def _serve(self, request: httpx2.Request, answers: Any) -> httpx2.Response:
        self.requests.append(request)
        reply = next(answers, None)
        assert reply is not None, f"a request too many: {request.method} {request.url}"
        return _response(reply)


def prepared(api: Api, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a case as the client takes them: what is to be built is made as the client's model."""
    made: dict[str, Any] = {}
    for name, value in arguments.items():
        if isinstance(value, built):
            made[name] = getattr(api.package.models, value.model)(**value.fields)
            unknown = list(unknown_fields(made[name], value.known))
            assert not unknown, f"not names of the model: {unknown}"
        else:
            made[name] = copy(value)  # what the cases share stays as it is
    return made


def _response(reply: Reply) -> httpx2.Response:
    match reply:
        case httpx2.HTTPError():
            raise reply
        case Page():
            return _json_response(
                reply.status, reply.body, "application/json", reply.headers
            )
        case Failure():
            return _json_response(reply.status, reply.body, "application/json", {})
        case Stream():
            return httpx2.Response(
                reply.status,
                content=reply.text,
                headers={"content-type": reply.media_type},
            )
        case Lines():
            mark = "\x1e" if reply.media_type.endswith("json-seq") else ""
            text = "".join(f"{mark}{json.dumps(value)}\n" for value in reply.values)
            return httpx2.Response(
                reply.status,
                content=text.encode(),
                headers={"content-type": reply.media_type},
            )
        case Answer():
            return _json_response(reply.status, reply.body, reply.media_type, {})


def _json_response(
    status: int, body: Any, media_type: str, headers: Mapping[str, str]
) -> httpx2.Response:
    if body is EMPTY:
        return httpx2.Response(status, headers=dict(headers))
    content = (
        body
        if isinstance(body, bytes)
        else json.dumps(body, ensure_ascii=False).encode()
    )
    return httpx2.Response(
        status, content=content, headers={"content-type": media_type, **headers}
    )


def _kind(result: Any) -> str:
    """What a method gave back: a stream of events or documents, pages, a file, or simply a value."""
    return type(result).__name__.removeprefix("Async").split("[", maxsplit=1)[0]


def consumed(result: Any, take: int | None) -> Any:
    """What a synchronous call gave, read to its end (or until `take` items came) where it is a stream."""
    match _kind(result):
        case "EventStream" | "JsonStream":
            with result as stream:
                return _first(stream, take)
        case "BinaryResponse":
            with result as response:
                return response.read()
        case "Pages":
            return _steady(result, list(result))
        case _:
            return result


def _steady(pages: Any, rows: list[Any]) -> list[Any]:
    """The rows of pages whose total stayed the same; the client must not say that rows came or went meanwhile."""
    assert not pages.shifted, "rows are said to have shifted"
    return rows


def _first(stream: Any, take: int | None) -> list[Any]:
    found = []
    for item in stream:
        found.append(item)
        if len(found) == take:
            break
    return found


async def consumed_later(result: Any, take: int | None) -> Any:
    """The same for what an asynchronous call gave."""
    if inspect.isawaitable(result):
        result = await result
    match _kind(result):
        case "EventStream" | "JsonStream":
            async with result as stream:
                found = []
                async for item in stream:
                    found.append(item)
                    if len(found) == take:
                        break
                return found
        case "BinaryResponse":
            async with result as response:
                return await response.read()
        case "Pages":
            return _steady(result, [item async for item in result])
        case _:
            return result
