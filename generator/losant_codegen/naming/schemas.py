"""Class names of the schemas, and attribute names of their properties.

A document's own name is kept as it is, made a valid PascalCase identifier; what was found inline is named after the
place where it was found (`found`). The document's own names go first; the others give way to them by saying more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .. import ir
from ..ir_walk import operation_types, reachable_schemas, schema_types
from ..names import SchemaNames
from ..text import split_words
from .collisions import Candidate, assign
from .found import Parent, found_spellings
from .identifiers import pascal_spellings, snake_spellings
from .reserved import KEYWORDS, MODEL_ATTRIBUTES

_KINDS = {ir.ObjectSchema: "Object", ir.EnumSchema: "Enum", ir.AliasSchema: "Type"}


def name_schemas(api: ir.Api, reserved: Collection[str]) -> dict[str, SchemaNames]:
    """Names for every schema of the API, by its key."""
    classes = _class_names(api, {*reserved, *KEYWORDS})
    return {
        key: SchemaNames(
            classes[key],
            name_properties(schema) if isinstance(schema, ir.ObjectSchema) else {},
            holds_objects=_holds_objects(api, schema),
        )
        for key, schema in api.schemas.items()
    }


def _holds_objects(api: ir.Api, schema: ir.Schema) -> bool:
    if not isinstance(schema, ir.AliasSchema):
        return isinstance(schema, ir.ObjectSchema)
    inside = reachable_schemas(api, iter((schema.type,)))
    return any(isinstance(api.schemas[key], ir.ObjectSchema) for key in inside)


def name_properties(schema: ir.ObjectSchema) -> dict[str, str]:
    """The attribute of every property of an object."""
    candidates = [Candidate(p.name, p.name, snake_spellings(p.name, MODEL_ATTRIBUTES)) for p in schema.properties]
    names = assign(candidates)
    return {p.name: names[p.name] for p in schema.properties}


def _class_names(api: ir.Api, reserved: Collection[str]) -> dict[str, str]:
    given = [s for s in api.schemas.values() if s.name.given]
    names = assign([_given_candidate(s) for s in given], reserved)
    classes = {s.key: names[s.key] for s in given}
    by_parts = {s.name.parts: s.key for s in given}
    items = _only_items(api)
    found = [s for s in api.schemas.values() if not s.name.given]
    # Parents before children: a child's name begins with its parent's.
    for depth in sorted({len(s.name.parts) for s in found}):
        level = [s for s in found if len(s.name.parts) == depth]
        candidates = [_found_candidate(s, classes, by_parts, s.key in items) for s in level]
        names = assign(candidates, {*reserved, *classes.values()})
        classes.update({s.key: names[s.key] for s in level})
        for schema in level:
            by_parts.setdefault(schema.name.parts, schema.key)
    return classes


def _given_candidate(schema: ir.Schema) -> Candidate:
    wire = " ".join(schema.name.parts)
    return Candidate(schema.key, wire, pascal_spellings(wire, _KINDS[type(schema)]))


def _found_candidate(
    schema: ir.Schema, classes: dict[str, str], by_parts: dict[tuple[str, ...], str], item: bool
) -> Candidate:
    parts = schema.name.parts
    # The longest beginning that is itself a schema lends its class name.
    owner = next((n for n in range(len(parts) - 1, 0, -1) if parts[:n] in by_parts), 0)
    class_name = classes[by_parts[parts[:owner]]] if owner else ""
    parent = Parent(class_name, split_words(class_name))
    spellings = found_spellings(parent, parts[owner:], _KINDS[type(schema)], item=item)
    return Candidate(schema.key, " ".join(parts), spellings)


def _only_items(api: ir.Api) -> set[str]:
    """The schemas that are mentioned as items of arrays or values of maps, and nowhere else."""
    as_item: set[str] = set()
    otherwise: set[str] = set()
    for type_ in _all_types(api):
        for key, is_item in _mentions(type_, False):
            (as_item if is_item else otherwise).add(key)
    return as_item - otherwise


def _all_types(api: ir.Api) -> Iterator[ir.Type]:
    for operation in api.operations:
        yield from operation_types(operation)
    for schema in api.schemas.values():
        yield from schema_types(schema)
    yield from (c.type for c in api.callbacks if c.type is not None)


def _mentions(type_: ir.Type, item: bool) -> Iterator[tuple[str, bool]]:
    match type_:
        case ir.RefType(name):
            yield name, item
        case ir.ArrayType(items=items):
            yield from _mentions(items, True)
        case ir.MapType(values=values):
            yield from _mentions(values, True)
        case ir.TupleType(items=items, rest=rest):
            for inner in (*items, *((rest,) if rest is not None else ())):
                yield from _mentions(inner, True)
        case ir.UnionType(variants=variants):
            for variant in variants:
                yield from _mentions(variant, item)
        case _:
            return
