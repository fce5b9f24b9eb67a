"""Which discriminators pydantic can use, and which property of which schema they pin to fixed values.

pydantic builds a tagged union only when every variant is a model whose tag is required, has one Python name everywhere
and allows values that no other variant allows; anything else raises when the model is first used. Where that does not
hold, the union stays a plain one: its variants still have their own tag values, so the right one is found all the
same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .. import ir
from ..ir_walk import operation_types, schema_types
from ..names import Names

Tags = Mapping[tuple[str, str], tuple[str | int | float | bool, ...]]
"""(schema key, property) -> the values that property may have."""


@dataclass(frozen=True, slots=True)
class Discriminators:
    """The tag values of all variants, and the rule that a union can be a tagged one."""

    api: ir.Api
    names: Names
    tags: Tags

    def usable(self, union: ir.UnionType) -> bool:
        """Whether pydantic can tell the variants apart by the union's discriminator alone."""
        if union.discriminator is None:
            return False
        property_ = union.discriminator.property
        variants = [v for v in union.variants if not isinstance(v, ir.NullType)]
        if len(variants) < 2:
            return False
        attributes: set[str] = set()
        values: list[str | int | float | bool] = []
        for variant in variants:
            tag = self._tag(variant, property_)
            if tag is None:
                return False
            attributes.add(tag)
            assert isinstance(variant, ir.RefType)
            values += self.tags[variant.name, property_]
        return len(attributes) == 1 and len(set(values)) == len(values)

    def _tag(self, variant: ir.Type, property_: str) -> str | None:
        """The attribute that holds a variant's tag, None where the variant cannot be told by it."""
        if not isinstance(variant, ir.RefType) or (variant.name, property_) not in self.tags:
            return None
        schema = self.api.schemas.get(variant.name)
        if not isinstance(schema, ir.ObjectSchema):
            return None
        required = any(p.name == property_ and p.required for p in schema.properties)
        return self.names.schemas[variant.name].fields[property_] if required else None


def find_discriminators(api: ir.Api, names: Names) -> Discriminators:
    """The tag values that the discriminators of the whole API give to its schemas."""
    found: dict[tuple[str, str], dict[str | int | float | bool, None]] = {}
    for union in _unions(api):
        assert union.discriminator is not None
        for value, key in union.discriminator.mapping:
            found.setdefault((key, union.discriminator.property), {})[value] = None
    tags = {}
    for (key, property_), values in found.items():
        narrowed = _narrow(api, key, property_, tuple(values))
        if narrowed:
            tags[key, property_] = narrowed
    return Discriminators(api, names, tags)


def _narrow(
    api: ir.Api, key: str, property_: str, values: tuple[str | int | float | bool, ...]
) -> tuple[str | int | float | bool, ...] | None:
    schema = api.schemas.get(key)
    if not isinstance(schema, ir.ObjectSchema):
        return None
    for candidate in schema.properties:
        if candidate.name == property_:
            return _narrow_type(api, candidate.type, values)
    return None


def _narrow_type(
    api: ir.Api, type_: ir.Type, values: tuple[str | int | float | bool, ...]
) -> tuple[str | int | float | bool, ...] | None:
    match type_:
        case ir.StringType() | ir.AnyType():
            return values
        case ir.LiteralType(values=own):
            return values if set(values) <= set(own) else None
        case ir.RefType(name):
            schema = api.schemas.get(name)
            return values if isinstance(schema, ir.EnumSchema) and set(values) <= set(schema.values) else None
        case _:
            return None


def _unions(api: ir.Api) -> Iterator[ir.UnionType]:
    for schema in api.schemas.values():
        for type_ in schema_types(schema):
            yield from _unions_of(type_)
    for operation in api.operations:
        for type_ in operation_types(operation):
            yield from _unions_of(type_)


def _unions_of(type_: ir.Type) -> Iterator[ir.UnionType]:
    match type_:
        case ir.UnionType(variants=variants, discriminator=discriminator):
            if discriminator is not None:
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
