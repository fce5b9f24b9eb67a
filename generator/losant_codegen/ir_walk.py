"""Walking the intermediate model: what mentions what. Shared by the stages; changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from . import ir


def operation_types(operation: ir.Operation) -> Iterator[ir.Type]:
    """Every type an operation mentions."""
    yield from (parameter.type for parameter in operation.parameters)
    contents = [
        *(operation.body.contents if operation.body else ()),
        *(c for r in operation.responses for c in r.contents),
    ]
    for content in contents:
        yield content.type
        yield from (type_ for _, type_ in content.events)
    yield from (header.type for response in operation.responses for header in response.headers)


def schema_types(schema: ir.Schema) -> Iterator[ir.Type]:
    """The types a schema mentions directly."""
    match schema:
        case ir.ObjectSchema():
            yield from (p.type for p in schema.properties)
            if schema.additional is not None:
                yield schema.additional
        case ir.AliasSchema():
            yield schema.type
        case ir.EnumSchema():
            return


def references(type_: ir.Type) -> Iterator[str]:
    """The keys of the schemas a type mentions, without following them."""
    match type_:
        case ir.RefType(name):
            yield name
        case ir.ArrayType(items=items):
            yield from references(items)
        case ir.MapType(values=values):
            yield from references(values)
        case ir.TupleType(items=items, rest=rest):
            for item in (*items, *((rest,) if rest is not None else ())):
                yield from references(item)
        case ir.UnionType(variants=variants):
            for variant in variants:
                yield from references(variant)
        case _:
            return


def reachable_schemas(api: ir.Api, types: Iterator[ir.Type]) -> set[str]:
    """The keys of all schemas that the types need, through any number of references."""
    found: set[str] = set()
    todo = [key for type_ in types for key in references(type_)]
    while todo:
        key = todo.pop()
        if key not in found and key in api.schemas:
            found.add(key)
            todo += [r for type_ in schema_types(api.schemas[key]) for r in references(type_)]
    return found
