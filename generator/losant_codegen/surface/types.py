"""Types of the surface: from the intermediate model to source, and from source to something that can be compared."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .. import ir
from ..typestr import FORMATS, Writer


class SurfaceWriter(Writer):
    """Writes types with the bare names of the models."""

    __slots__ = ()

    def schema(self, key: str) -> Iterator[str]:
        yield self.names.schemas[key].class_name


@dataclass(frozen=True, slots=True)
class Named:
    """A builtin, a type of the standard library, or a model."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """One value of a `Literal`. `kind` keeps `1` and `True` apart."""

    kind: str
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Applied:
    """A collection: `list`, `dict`, `tuple` ... of other types."""

    name: str
    arguments: tuple[Alternatives, ...]


Alternative = Named | Constant | Applied
Alternatives = tuple[Alternative, ...]


@lru_cache(maxsize=8192)
def parse(source: str) -> Alternatives:
    """The alternatives of a type. Raises `ValueError` for what no surface contains."""
    try:
        return tuple(_alternatives(ast.parse(source, mode="eval").body))
    except (SyntaxError, RecursionError) as error:
        raise ValueError(f"not a type: {source[:80]!r}") from error


def _alternatives(node: ast.expr) -> Iterator[Alternative]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _alternatives(left)
            yield from _alternatives(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            for value in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                yield _constant(value)
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            yield Applied(name, tuple(tuple(_alternatives(a)) for a in arguments))
        case ast.Name(id=name):
            yield Named(name)
        case ast.Constant(value=None):
            yield Named("None")
        case _:
            raise ValueError(f"not a type: {ast.unparse(node)[:80]!r}")


def _constant(node: ast.expr) -> Constant:
    value = ast.literal_eval(node)
    if not isinstance(value, str | int):
        raise ValueError(f"not a literal: {value!r}")
    return Constant(type(value).__name__, value)


def names(source: str) -> Iterator[str]:
    """Every name a type mentions."""
    yield from _names(parse(source))


def _names(alternatives: Alternatives) -> Iterator[str]:
    for alternative in alternatives:
        match alternative:
            case Named(name):
                yield name
            case Applied(arguments=arguments):
                for inner in arguments:
                    yield from _names(inner)
            case Constant():
                pass


def events(source: str) -> dict[str, str]:
    """The events of a stream, each with the type of its data."""
    found = {}
    for node in ast.walk(ast.parse(source, mode="eval")):
        match node:
            case ast.Subscript(
                value=ast.Name(id="Event"), slice=ast.Tuple(elts=[ast.Subscript(slice=ast.Constant(value=name)), data])
            ):
                found[str(name)] = ast.unparse(data)
    return found


# ---------------------------------------------------------------- limits

_KEYS = (
    "minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of", "min_length", "max_length",
    "pattern", "min_items", "max_items", "unique_items", "min_properties", "max_properties",
)  # fmt: skip


def limits(type_: ir.Type) -> dict[str, ir.Json]:
    """What a type's source does not say: limits and formats, by path (`max_length`, `[].pattern`, `{}.minimum`)."""
    return dict(_limits(type_, ""))


def _limits(type_: ir.Type, path: str) -> Iterator[tuple[str, ir.Json]]:
    match type_:
        case ir.StringType(format=format_) | ir.NumberType(format=format_):
            yield from _constraints(type_.constraints, path)
            if format_ and format_ not in FORMATS:  # those are types of their own
                yield f"{path}format", format_
        case ir.ArrayType(items=items):
            yield from _constraints(type_.constraints, path)
            yield from _limits(items, f"{path}[].")
        case ir.MapType(values=values):
            yield from _constraints(type_.constraints, path)
            yield from _limits(values, f"{path}{{}}.")
        case ir.UnionType(variants=variants):
            values_ = [v for v in variants if not isinstance(v, ir.NullType)]
            if len(values_) == 1:
                yield from _limits(values_[0], path)
        case _:
            return


def _constraints(constraints: ir.Constraints, path: str) -> Iterator[tuple[str, ir.Json]]:
    for key in _KEYS:
        value = getattr(constraints, key)
        if value is not None and value is not False:
            yield f"{path}{key}", value
