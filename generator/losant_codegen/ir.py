"""The intermediate model: what the API is, whatever OpenAPI version and style said it.

Frozen dataclasses and sum types; wire names only, no Python identifiers, no raw spec dictionaries. `normalize` makes it,
`naming` and `views` read it, `inspect` prints it (`dump.py` gives its JSON shape a version). Types are structural:
whatever has a name of its own is a `Schema` in `Api.schemas` and is pointed to by `RefType`, so the model is finite
even where the API's data is recursive.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from .diagnostics import Location

IR_VERSION = 1

Scalar = str | int | float | bool | None
Json = Scalar | list["Json"] | dict[str, "Json"]


# ---------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits the document states. The client documents them and the tests' data obeys them; the server enforces them."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_CONSTRAINTS = Constraints()


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value. `reason` says what was not understood, when that is why."""

    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NeverType:
    """No value at all (`false` as a schema)."""


@dataclass(frozen=True, slots=True)
class NullType:
    """JSON null."""


@dataclass(frozen=True, slots=True)
class BooleanType:
    """JSON true or false."""


@dataclass(frozen=True, slots=True)
class NumberType:
    """A JSON number; `integer` where it has no fraction. `format` as written (int32, int64, float, double, decimal ...)."""

    integer: bool = False
    format: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class StringType:
    """A JSON string. `format` as written (date-time, date, time, duration, uuid, uri, email, ipv4, decimal, byte ...).

    `format="binary"` is raw bytes of a body or a part, `"byte"` is base64 text.
    """

    format: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class LiteralType:
    """One of a fixed list of scalars (`enum`, `const`); null is never among them (it is a `NullType` in a union)."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A JSON array of one type of item."""

    items: Type
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class TupleType:
    """A JSON array whose first items each have a type of their own; `rest` types what follows (None: nothing may)."""

    items: tuple[Type, ...]
    rest: Type | None = None


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object used as a dictionary. `key_pattern` where the keys must match one."""

    values: Type
    key_pattern: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property whose value tells the variants of a union apart, and the schema each value means.

    Only emitted when sound: every variant is an object schema that has the property, and `mapping` covers every variant.
    """

    property: str
    mapping: tuple[tuple[str, str], ...]  # value -> schema name


@dataclass(frozen=True, slots=True)
class UnionType:
    """Any of several types, in the document's order; flat (no union directly inside a union), no variant twice."""

    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class RefType:
    """A named schema of `Api.schemas`."""

    name: str


Type = (
    AnyType
    | NeverType
    | NullType
    | BooleanType
    | NumberType
    | StringType
    | LiteralType
    | ArrayType
    | TupleType
    | MapType
    | UnionType
    | RefType
)


# ---------------------------------------------------------------- named schemas


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object. Nullable means that `type` is a union with `NullType`."""

    name: str
    type: Type
    required: bool = False
    description: str | None = None
    has_default: bool = False
    default: Json = field(default=None, hash=False)
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class SchemaName:
    """How a schema got its name, for `naming` to make a class name of.

    `parts` are raw words in the document's spelling, most general first: `("device",)` for a component,
    `("device", "attributes")` for the object found inline under that property. `given` is true for the document's own names.
    """

    parts: tuple[str, ...]
    given: bool = True


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """An object with known properties. `additional` types the others (None: the document allows no others)."""

    key: str
    name: SchemaName
    location: Location
    properties: tuple[Property, ...]
    additional: Type | None = AnyType()
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class EnumSchema:
    """A named list of scalars."""

    key: str
    name: SchemaName
    location: Location
    values: tuple[str | int | float | bool, ...]
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class AliasSchema:
    """A name for a type that is neither object nor enum: a union, an array, a map, a recursive mixture."""

    key: str
    name: SchemaName
    location: Location
    type: Type
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), hash=False)


Schema = ObjectSchema | EnumSchema | AliasSchema


# ---------------------------------------------------------------- operations


class ParameterIn(enum.Enum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation.

    `style` and `explode` are always filled in (OpenAPI's defaults applied); `content_type` is set instead when the value
    travels as a document of that media type (JSON text).
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
    """One media type of a body or an answer. `parts` for forms, `events` (name -> type) for event streams."""

    media_type: str
    kind: ContentKind
    type: Type
    parts: tuple[Part, ...] = ()
    events: tuple[tuple[str, Type], ...] = ()


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
    """The answer names the next page: `next` is a property of the answer (dotted path), `cursor` the parameter it goes into."""

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
