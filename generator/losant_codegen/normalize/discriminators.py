"""Discriminators: those the document states, checked; and those it only implies.

A discriminator is kept only when it is sound: every variant is an object with the property, and every value belongs
to exactly one variant. Where none is stated but all variants have a required property whose constants keep them
apart, that is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .. import ir
from .join import NULL, without_null

_USUAL = ("type", "kind", "event", "object", "role", "name", "status", "action", "method")


@dataclass(frozen=True, slots=True)
class Checked:
    """A union with the discriminator it deserves; `problem` says why a stated one was dropped."""

    union: ir.UnionType
    problem: str | None = None


def check(union: ir.UnionType, schemas: Mapping[str, ir.Schema]) -> Checked:
    """Settle the discriminator of one union. Unions among its variants are opened where that makes it sound."""
    stated = union.discriminator
    bare = ir.UnionType(union.variants)
    objects = _objects(union.variants, schemas)
    if objects is None:
        return Checked(bare, None if stated is None else "not every variant is an object")
    if len(objects) < 2:
        return Checked(bare)
    if stated is not None:
        found, problem = _stated(stated, objects, schemas)
    else:
        found, problem = _implied(objects, schemas), None
    if found is None:
        return Checked(bare, problem)
    nulls = (NULL,) if NULL in union.variants else ()
    return Checked(ir.UnionType((*(ir.RefType(o.key) for o in objects), *nulls), found))


def _objects(variants: Sequence[ir.Type], schemas: Mapping[str, ir.Schema]) -> list[ir.ObjectSchema] | None:
    """All variants as objects, through aliases of unions; None where one is something else."""
    found: dict[str, ir.ObjectSchema] = {}
    todo = [v for v in reversed(variants) if v != NULL]
    opened: set[str] = set()
    while todo:
        variant = todo.pop()
        schema = schemas.get(variant.name) if isinstance(variant, ir.RefType) else None
        if isinstance(schema, ir.ObjectSchema):
            found.setdefault(schema.key, schema)
        elif (
            isinstance(schema, ir.AliasSchema)
            and isinstance(schema.type, ir.UnionType)
            and NULL not in schema.type.variants
        ):
            if schema.key not in opened:
                opened.add(schema.key)
                todo += reversed(schema.type.variants)
        else:
            return None
    return list(found.values())


def _stated(
    stated: ir.Discriminator, objects: list[ir.ObjectSchema], schemas: Mapping[str, ir.Schema]
) -> tuple[ir.Discriminator | None, str | None]:
    mapping: dict[str, str] = {}
    for schema in objects:
        prop = next((p for p in schema.properties if p.name == stated.property), None)
        if prop is None:
            return None, f"'{schema.key}' has no property '{stated.property}'"
        mapped = [value for value, key in stated.mapping if key == schema.key]
        constants = [v for v in _constants(prop.type, schemas) or () if isinstance(v, str)]
        given = [schema.key] if schema.name.given else []
        for value in mapped if mapped and set(mapped) <= set(constants or mapped) else constants or given:
            if mapping.setdefault(value, schema.key) != schema.key:
                return None, f"the value '{value}' means both '{mapping[value]}' and '{schema.key}'"
        if not (constants or mapped or given):
            return None, f"no value is known for '{schema.key}'"
    return ir.Discriminator(stated.property, tuple(sorted(mapping.items()))), None


def _implied(objects: list[ir.ObjectSchema], schemas: Mapping[str, ir.Schema]) -> ir.Discriminator | None:
    first = objects[0]
    names = [p.name for p in first.properties if p.required and _constants(p.type, schemas)]
    for name in sorted(names, key=lambda n: (_USUAL.index(n) if n in _USUAL else len(_USUAL), n)):
        mapping = _disjoint(name, objects, schemas)
        if mapping is not None:
            return ir.Discriminator(name, tuple(sorted(mapping.items())))
    return None


def _disjoint(name: str, objects: list[ir.ObjectSchema], schemas: Mapping[str, ir.Schema]) -> dict[str, str] | None:
    mapping: dict[str, str] = {}
    for schema in objects:
        prop = next((p for p in schema.properties if p.name == name and p.required), None)
        values = _constants(prop.type, schemas) if prop is not None else None
        if not values:
            return None
        for value in values:
            if not isinstance(value, str) or mapping.setdefault(value, schema.key) != schema.key:
                return None
    return mapping


def _constants(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> tuple[str | int | float | bool, ...] | None:
    """The values of a property that is a constant or a list of them."""
    match without_null(type_):
        case ir.LiteralType(values=values):
            return values
        case ir.RefType(name):
            schema = schemas.get(name)
            return schema.values if isinstance(schema, ir.EnumSchema) else None
        case _:
            return None
