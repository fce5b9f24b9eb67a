"""What the pages of an operation hold."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from .results import successes


def page_item(operation: ir.Operation, api: ir.Api) -> ir.Type | None:
    """The type of one item of a page; None where the documented answer has no such list."""
    if operation.pagination is None:
        return None
    for response in successes(operation):
        for content in response.contents:
            items = _property(content.type, operation.pagination.items, api)
            if isinstance(items, ir.ArrayType):
                return items.items
    return None


def _property(type_: ir.Type, path: str | None, api: ir.Api) -> ir.Type | None:
    """The type at a dotted path of properties."""
    steps: Sequence[str] = path.split(".") if path else ()
    current = _plain(type_, api)
    for step in steps:
        if not isinstance(current, ir.ObjectSchema):
            return None
        found = next((p.type for p in current.properties if p.name == step), None)
        if found is None:
            return None
        current = _plain(found, api)
    return None if isinstance(current, ir.ObjectSchema) else current


def _plain(type_: ir.Type, api: ir.Api) -> ir.Type | ir.ObjectSchema | None:
    """Behind names and null."""
    match type_:
        case ir.RefType(name):
            schema = api.schemas.get(name)
            if isinstance(schema, ir.AliasSchema):
                return _plain(schema.type, api)
            return schema if isinstance(schema, ir.ObjectSchema) else None
        case ir.UnionType(variants=variants):
            others = [v for v in variants if not isinstance(v, ir.NullType)]
            return _plain(others[0], api) if len(others) == 1 else None
        case _:
            return type_
