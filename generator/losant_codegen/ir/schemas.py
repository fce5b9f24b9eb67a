"""Types and named schemas: the shapes of the API's data."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Location

Scalar = str | int | float | bool | None
Json = Scalar | list["Json"] | dict[str, "Json"]


# ---------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits the document states. The client documents them, the tests' data obeys them, the server enforces them."""

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
    """A JSON number; `integer` where it has no fraction. `format` as written (int32, double, decimal ...)."""

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

    Only there when sound: every variant is an object schema that has the property, and `mapping` covers them all.
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
    `("device", "attributes")` for the object found inline under that property. `given` is true for the document's own
    names.
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
