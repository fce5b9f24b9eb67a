"""Which property tells the variants of a union apart, and the values it may have in each.

A document says so with a `discriminator`, or by giving variants a property with one fixed value each. pydantic builds a
tagged union only when every variant is a model whose tag is required, has one Python name everywhere and allows values
that no other variant allows; anything else raises when the model is first used. Where that does not hold, the union
stays a plain one: its variants still have their own fixed values, so the right one is found all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeGuard

from .. import ir
from ..ir_walk import operation_types, schema_types
from ..names import Names

Values = tuple[str | int | bool, ...]
Tags = Mapping[tuple[str, str], Values]
"""(schema key, property) -> the values that property may have."""


@dataclass(frozen=True, slots=True)
class Discriminators:
    """The tag values of all variants, and the rule that a union can be a tagged one."""

    api: ir.Api
    names: Names
    tags: Tags

    def tag_of(self, union: ir.UnionType) -> str | None:
        """The property by which pydantic can tell the variants apart, None where there is none."""
        keys = _object_keys(self.api, union)
        if len(keys) < 2:
            return None
        if union.discriminator is not None:
            return union.discriminator.property if self._tells_apart(keys, union.discriminator.property) else None
        shared = sorted(property_ for key, property_ in self.tags if key == keys[0])
        return next((property_ for property_ in shared if self._tells_apart(keys, property_)), None)

    def _tells_apart(self, keys: list[str], property_: str) -> bool:
        if any((key, property_) not in self.tags or not self._required(key, property_) for key in keys):
            return False
        attributes = {self.names.schemas[key].fields[property_] for key in keys}
        values = [value for key in keys for value in self.tags[key, property_]]
        return len(attributes) == 1 and len(set(values)) == len(values)

    def _required(self, key: str, property_: str) -> bool:
        schema = self.api.schemas[key]
        assert isinstance(schema, ir.ObjectSchema)
        return any(p.name == property_ and p.required for p in schema.properties)


def find_discriminators(api: ir.Api, names: Names) -> Discriminators:
    """The tag values that the unions of the whole API give to its schemas."""
    found: dict[tuple[str, str], dict[str | int | bool, None]] = {}
    for union in _unions(api):
        for key, property_, value in _told(api, union):
            found.setdefault((key, property_), {})[value] = None
    tags = {
        place: tuple(values) for place, values in found.items() if _may_be(api, _property_type(api, *place), values)
    }
    return Discriminators(api, names, tags)


def _told(api: ir.Api, union: ir.UnionType) -> Iterator[tuple[str, str, str | int | bool]]:
    """(schema key, property, value): what a union says of its variants."""
    if union.discriminator is not None:
        for tag, key in union.discriminator.mapping:
            yield key, union.discriminator.property, tag
        return
    fixed: dict[str, list[tuple[str, str | int | bool]]] = {}
    for key in _object_keys(api, union):
        for property_, value in _fixed_values(api, key):
            fixed.setdefault(property_, []).append((key, value))
    for property_, variants in fixed.items():
        if len(variants) > 1 and len({value for _, value in variants}) == len(variants):
            yield from ((key, property_, value) for key, value in variants)


def _object_keys(api: ir.Api, union: ir.UnionType) -> list[str]:
    """The variants of a union, null left out; none where one of them is not an object."""
    keys = []
    for variant in union.variants:
        match variant:
            case ir.NullType():
                continue
            case ir.RefType(name) if isinstance(api.schemas.get(name), ir.ObjectSchema):
                keys.append(name)
            case _:
                return []
    return keys


def _fixed_values(api: ir.Api, key: str) -> Iterator[tuple[str, str | int | bool]]:
    """The properties of an object that can have one value only."""
    schema = api.schemas[key]
    assert isinstance(schema, ir.ObjectSchema)
    for property_ in schema.properties:
        value = fixed_value(property_.type, api.schemas)
        if value is not None:
            yield property_.name, value


def fixed_value(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> str | int | bool | None:
    """The only value of a type, None where it has several or one that Python's `Literal` does not take."""
    if isinstance(type_, ir.RefType):
        referred = schemas.get(type_.name)
        type_ = ir.LiteralType(referred.values) if isinstance(referred, ir.EnumSchema) else type_
    if isinstance(type_, ir.LiteralType) and len(type_.values) == 1 and can_be_listed(type_.values[0]):
        return type_.values[0]
    return None


def can_be_listed(value: str | int | float | bool) -> TypeGuard[str | int | bool]:
    """No fractions, which Python's `Literal` does not allow, and no halves of characters, which no file can hold."""
    if isinstance(value, str):
        return not any("\ud800" <= char <= "\udfff" for char in value)
    return not isinstance(value, float)


def _property_type(api: ir.Api, key: str, property_: str) -> ir.Type | None:
    schema = api.schemas.get(key)
    if not isinstance(schema, ir.ObjectSchema):
        return None
    return next((p.type for p in schema.properties if p.name == property_), None)


def _may_be(api: ir.Api, type_: ir.Type | None, values: Collection[str | int | float | bool]) -> bool:
    """Whether a property of the type can have the values."""
    match type_:
        case ir.StringType() | ir.AnyType():
            return True
        case ir.LiteralType(values=own):
            return set(values) <= set(own)
        case ir.RefType(name):
            schema = api.schemas.get(name)
            return isinstance(schema, ir.EnumSchema) and set(values) <= set(schema.values)
        case _:
            return False


def _unions(api: ir.Api) -> Iterator[ir.UnionType]:
    of_schemas = (type_ for schema in api.schemas.values() for type_ in schema_types(schema))
    of_operations = (type_ for operation in api.operations for type_ in operation_types(operation))
    for type_ in chain(of_schemas, of_operations):
        yield from _unions_of(type_)


def _unions_of(type_: ir.Type) -> Iterator[ir.UnionType]:
    match type_:
        case ir.UnionType(variants=variants):
            yield type_
            for variant in variants:
                yield from _unions_of(variant)
        case ir.ArrayType(items=items):
            yield from _unions_of(items)
        case ir.MapType(values=values):
            yield from _unions_of(values)
        case ir.TupleType(items=items, rest=rest):
            for item in (*items, *((rest,) if rest is not None else ())):
                yield from _unions_of(item)
        case _:
            return
