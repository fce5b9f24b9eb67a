"""The cases of an operation, as data: what is called, what must be sent, what is answered, what must come back."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


class Empty(enum.Enum):
    """No body, where None is JSON's null."""

    EMPTY = enum.auto()


EMPTY = Empty.EMPTY
Pair = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON body."""

    value: Any
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class Form:
    """The pairs of a form, decoded."""

    pairs: Sequence[Pair]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body. A file name or type is only compared where one is given."""

    name: str
    content: Any
    filename: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Multipart:
    """The parts of a multipart body."""

    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Content:
    """A body of bytes; any media type where none is given."""

    content: bytes
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """A request, apart from what every request carries. Path percent-encoded, query decoded and in any order.

    `whole`: the query is all there is, because the server itself gave the address.
    """

    method: str
    path: str
    query: Sequence[Pair] = ()
    headers: Mapping[str, Any] = field(default_factory=dict)
    cookies: Mapping[str, Any] = field(default_factory=dict)
    body: Json | Form | Multipart | Content | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One call and the request it must make."""

    title: str
    arguments: Mapping[str, Any]
    sends: Request


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented success: what the server sends (JSON, or bytes as they are) and what the call must return.

    `typed_rest`: fields that are not named have a type, so none of another type is tried.
    """

    status: int
    body: Any = EMPTY
    gives: Any = None
    media_type: str = "application/json"
    typed_rest: bool = False


@dataclass(frozen=True, slots=True)
class Stream:
    """A documented stream of events: its text, and name and data of each event."""

    status: int
    text: bytes
    events: Sequence[tuple[str, Any]]
    media_type: str = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Lines:
    """A documented stream of JSON documents."""

    status: int
    values: Sequence[Any]
    gives: Sequence[Any]
    media_type: str = "application/x-ndjson"


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure and the name of the error it must raise."""

    status: int
    error: str
    body: Any = EMPTY


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the request for it and the answer."""

    sends: Request
    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pages:
    """An iterator over all pages: its requests one after the other, and all items."""

    method: str
    arguments: Mapping[str, Any]
    pages: Sequence[Page]
    items: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Model:
    """A model by itself: JSON, and how it reads."""

    name: str
    title: str
    body: Any
    gives: Any


@dataclass(frozen=True, slots=True)
class Operation:
    """All cases of one operation. `auth` and `server` are given where they differ from the API's."""

    method: str
    calls: Sequence[Call]
    answers: Sequence[Answer | Stream | Lines]
    failures: Sequence[Failure]
    required: Sequence[str] = ()
    pages: Sequence[Pages] = ()
    auth: Sequence[str] | None = None
    server: str | None = None
