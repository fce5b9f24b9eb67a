"""Replacing types everywhere in the model: one function from type to type, applied to all that mention types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from .. import ir

MOST_PARTS = 50
"""A type of more parts keeps the name that the document gave it, instead of standing wherever it is mentioned."""

Change = Callable[[ir.Type], ir.Type]
S = TypeVar("S", bound=ir.Schema)
T = TypeVar("T", ir.Property, ir.Parameter, ir.Header, ir.Content)


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


def size(type_: ir.Type, of_schemas: Mapping[str, int]) -> int:
    """Of how many parts a type is made; a reference counts as the table says, one where it says nothing."""
    match type_:
        case ir.RefType(name):
            return of_schemas.get(name, 1)
        case ir.ArrayType(items=inner) | ir.MapType(values=inner):
            return 1 + size(inner, of_schemas)
        case ir.TupleType(items=items, rest=rest):
            return 1 + sum(size(item, of_schemas) for item in (*items, *((rest,) if rest is not None else ())))
        case ir.UnionType(variants=variants):
            return sum(size(variant, of_schemas) for variant in variants)
        case _:
            return 1


def map_schema(schema: S, change: Change) -> S:
    """The schema with every type it mentions changed; the same object where nothing did."""
    match schema:
        case ir.ObjectSchema():
            properties = _all(schema.properties, change)
            additional = None if schema.additional is None else change(schema.additional)
            if properties is schema.properties and additional is schema.additional:
                return schema
            return replace(schema, properties=properties, additional=additional)
        case ir.AliasSchema():
            type_ = change(schema.type)
            return schema if type_ is schema.type else replace(schema, type=type_)
        case _:
            return schema


def map_operation(operation: ir.Operation, change: Change) -> ir.Operation:
    """The operation with every type it mentions changed; the same object where nothing did."""
    parameters = _all(operation.parameters, change)
    body = operation.body
    if body is not None:
        contents = _contents(body.contents, change)
        body = body if contents is body.contents else replace(body, contents=contents)
    responses = tuple(_response(response, change) for response in operation.responses)
    same = all(a is b for a, b in zip(responses, operation.responses, strict=True))
    if same and parameters is operation.parameters and body is operation.body:
        return operation
    return replace(operation, parameters=parameters, body=body, responses=responses)


def map_callback(callback: ir.Callback, change: Change) -> ir.Callback:
    """The callback with its type changed."""
    return callback if callback.type is None else replace(callback, type=change(callback.type))


def _all(typed: tuple[T, ...], change: Change) -> tuple[T, ...]:
    """Things that have a type, each with its type changed; the same tuple where nothing did."""
    changed = [change(one.type) for one in typed]
    if all(new is one.type for new, one in zip(changed, typed, strict=True)):
        return typed
    return tuple(replace(one, type=new) for one, new in zip(typed, changed, strict=True))


def _response(response: ir.Response, change: Change) -> ir.Response:
    contents, headers = _contents(response.contents, change), _all(response.headers, change)
    if contents is response.contents and headers is response.headers:
        return response
    return replace(response, contents=contents, headers=headers)


def _contents(contents: tuple[ir.Content, ...], change: Change) -> tuple[ir.Content, ...]:
    contents = _all(contents, change)
    if not any(content.events for content in contents):
        return contents
    return tuple(replace(c, events=tuple((name, change(type_)) for name, type_ in c.events)) for c in contents)
