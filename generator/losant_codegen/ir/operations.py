"""Operations, what they send and give, and the API as a whole."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..diagnostics import Location
from .schemas import Json, Schema, Type


class ParameterIn(enum.Enum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation.

    `style` and `explode` are always filled in (OpenAPI's defaults applied); `content_type` is set instead when the
    value travels as a document of that media type (JSON text).
    """

    name: str
    location_in: ParameterIn
    type: Type
    required: bool
    style: str
    explode: bool
    location: Location
    allow_reserved: bool = False
    content_type: str | None = None
    description: str | None = None
    deprecated: bool = False
    has_default: bool = False
    default: Json = field(default=None, hash=False)


class ContentKind(enum.Enum):
    """How the bytes of a body are made or read; decided once, from the media type (and the schema)."""

    JSON = "json"
    FORM = "form"  # application/x-www-form-urlencoded
    MULTIPART = "multipart"
    TEXT = "text"  # text/*, application/xml ...: str
    BINARY = "binary"  # bytes, streamed
    NDJSON = "ndjson"  # a stream of JSON documents, one a line (also json-seq)
    SSE = "sse"  # text/event-stream


@dataclass(frozen=True, slots=True)
class Part:
    """How one field of a form or multipart body is written."""

    name: str
    is_file: bool = False
    is_array: bool = False
    content_type: str | None = None
    style: str = "form"
    explode: bool = True


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or an answer. `parts` for forms, `events` (name -> type) for event streams.

    `positions` for a multipart body whose parts have no names: how each is written, the last for all that follow.
    """

    media_type: str
    kind: ContentKind
    type: Type
    parts: tuple[Part, ...] = ()
    events: tuple[tuple[str, Type], ...] = ()
    positions: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The body of a request. `name` is the document's name for it (`x-body-name`), None where it gives none."""

    contents: tuple[Content, ...]
    required: bool
    location: Location
    name: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A documented response header."""

    name: str
    type: Type
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What an operation answers with a status: `"200"`, `"4XX"` or `"default"`. No contents: no body."""

    status: str
    contents: tuple[Content, ...]
    location: Location
    description: str | None = None
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePagination:
    """Zero- or one-based numbered pages. Names are wire names: two query parameters, two properties of the answer."""

    page: str
    size: str | None
    items: str | None  # None: the answer is the array itself
    total: str | None
    first: int = 0


@dataclass(frozen=True, slots=True)
class OffsetPagination:
    """Rows from an offset on."""

    offset: str
    limit: str | None
    items: str | None
    total: str | None


@dataclass(frozen=True, slots=True)
class CursorPagination:
    """The answer names the next page: `next` is a dotted path in the answer, `cursor` the parameter it goes into."""

    cursor: str
    limit: str | None
    items: str | None
    next: str


@dataclass(frozen=True, slots=True)
class LinkPagination:
    """The `Link` header of the answer holds the URL of the next page (`rel="next"`)."""

    items: str | None


Pagination = PagePagination | OffsetPagination | CursorPagination | LinkPagination


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL; `{name}` in it are variables with defaults (and, maybe, the list of values)."""

    url: str
    description: str | None = None
    variables: tuple[tuple[str, str, tuple[str, ...]], ...] = ()  # name, default, enum


class SecurityKind(enum.Enum):
    BEARER = "bearer"
    BASIC = "basic"
    API_KEY = "apiKey"
    OAUTH2 = "oauth2"
    OPENID = "openIdConnect"
    MUTUAL_TLS = "mutualTLS"
    HTTP_OTHER = "http"  # another http scheme: the credentials are sent as given


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    kind: str  # clientCredentials, password, authorizationCode, implicit, deviceAuthorization
    token_url: str | None
    refresh_url: str | None
    authorization_url: str | None
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A way to authenticate, under the document's own name for it."""

    name: str
    kind: SecurityKind
    description: str | None = None
    parameter: str | None = None  # apiKey: name of the header, query parameter or cookie
    parameter_in: ParameterIn | None = None
    http_scheme: str | None = None
    flows: tuple[OAuthFlow, ...] = ()


SecurityRequirement = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
"""Alternatives, each a combination of (scheme name, scopes). An empty combination: no credentials needed."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path. `resource` and `action` are the document's words (`applicationApiTokens`, `get`)."""

    id: str  # unique: the operationId, or `resource.action` where there is none
    resource: str
    action: str
    method: str  # upper case
    path: str
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    location: Location
    operation_id: str | None = None
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    tags: tuple[str, ...] = ()
    security: SecurityRequirement | None = None  # None: what the API says; (): nothing
    scopes: tuple[str, ...] = ()  # x-scopes: any one lets a token call it
    pagination: Pagination | None = None
    servers: tuple[Server, ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations; `client.<resource>.<action>`."""

    name: str
    operations: tuple[Operation, ...]
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Callback:
    """A request that the API sends to the user (a callback or a webhook): its name and the type of its body."""

    name: str
    method: str
    type: Type | None
    location: Location
    operation: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """The whole API."""

    title: str
    version: str
    resources: tuple[Resource, ...]
    schemas: Mapping[str, Schema]  # by key, in a deterministic order that does not depend on the document's key order
    servers: tuple[Server, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: SecurityRequirement = ()
    callbacks: tuple[Callback, ...] = ()
    description: str | None = None
    operations_in_document: int = 0

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(op for resource in self.resources for op in resource.operations)
