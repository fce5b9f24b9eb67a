"""Replacing types everywhere in the model: one function from type to type, applied to all that mention types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from .. import ir

Change = Callable[[ir.Type], ir.Type]
S = TypeVar("S", bound=ir.Schema)


def map_children(type_: ir.Type, change: Change) -> ir.Type:
    """The type with its direct parts changed; the same object where nothing did."""
    match type_:
        case ir.ArrayType(items=items):
            new = change(items)
            return type_ if new is items else replace(type_, items=new)
        case ir.MapType(values=values):
            new = change(values)
            return type_ if new is values else replace(type_, values=new)
        case ir.TupleType(items=parts, rest=rest):
            return replace(type_, items=tuple(change(p) for p in parts), rest=None if rest is None else change(rest))
        case ir.UnionType(variants=variants):
            changed = tuple(change(v) for v in variants)
            same = all(a is b for a, b in zip(changed, variants, strict=True))
            return type_ if same else replace(type_, variants=changed)
        case _:
            return type_


def map_schema(schema: S, change: Change) -> S:
    """The schema with every type it mentions changed."""
    match schema:
        case ir.ObjectSchema():
            properties = tuple(replace(p, type=change(p.type)) for p in schema.properties)
            additional = None if schema.additional is None else change(schema.additional)
            return replace(schema, properties=properties, additional=additional)
        case ir.AliasSchema():
            return replace(schema, type=change(schema.type))
        case _:
            return schema


def map_operation(operation: ir.Operation, change: Change) -> ir.Operation:
    """The operation with every type it mentions changed."""
    body = operation.body
    return replace(
        operation,
        parameters=tuple(replace(p, type=change(p.type)) for p in operation.parameters),
        body=None if body is None else replace(body, contents=_contents(body.contents, change)),
        responses=tuple(
            replace(
                response,
                contents=_contents(response.contents, change),
                headers=tuple(replace(h, type=change(h.type)) for h in response.headers),
            )
            for response in operation.responses
        ),
    )


def map_callback(callback: ir.Callback, change: Change) -> ir.Callback:
    """The callback with its type changed."""
    return callback if callback.type is None else replace(callback, type=change(callback.type))


def _contents(contents: tuple[ir.Content, ...], change: Change) -> tuple[ir.Content, ...]:
    return tuple(
        replace(c, type=change(c.type), events=tuple((name, change(type_)) for name, type_ in c.events))
        for c in contents
    )
