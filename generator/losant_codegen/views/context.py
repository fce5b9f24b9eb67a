"""What the makers of one resource's views share."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from .. import ir
from ..names import Names
from ..typestr import KNOWN, FormField, form_type, request_type, response_type, runtime_type
from .imports import Imports

ARGUMENT_INDENT = 8
FEW = 3


@dataclass(frozen=True, slots=True)
class Context:
    """The API, its names, the imports being collected, and the names that a method of the class hides."""

    api: ir.Api
    names: Names
    imports: Imports
    hidden: Collection[str]
    line_length: int
    calls: dict[str, str]  # operation id -> `resource.method`, for prose

    def annotated(self, name: str, annotation: str, default: str) -> str:
        """The annotation as it stands in a signature."""
        return annotated(name, annotation, default, self.line_length)

    def response(self, type_: ir.Type) -> str:
        """The annotation of what comes back."""
        return self.imports.annotation(response_type(type_, self.names, self.hidden))

    def request(self, type_: ir.Type) -> str:
        """The annotation of what may be sent."""
        return self.imports.annotation(request_type(spelled_out(type_, self.api), self.names, self.hidden))

    def runtime(self, type_: ir.Type) -> str:
        """The expression of a type that a decoder evaluates."""
        return self.imports.expression(runtime_type(type_, self.names, self.hidden))

    def form(self, content: ir.Content) -> tuple[FormField, ...]:
        """The fields of a form."""
        return form_type(content, self.api, self.names, self.hidden)


DEEPEST = 3
"""Names within names beyond this keep standing: written out, each could double what there is to read."""


def spelled_out(type_: ir.Type, api: ir.Api, seen: frozenset[str] = frozenset()) -> ir.Type:
    """The type with names for lists ("one state, or several") replaced by what they stand for.

    An argument of `list[models.A] | Sequence[types.A]`, which the name would be written as, takes no literal list of
    dictionaries for mypy, and no list that has both.
    """
    match type_:
        case ir.RefType(name) if name not in seen and len(seen) < DEEPEST:
            schema = api.schemas.get(name)
            if isinstance(schema, ir.AliasSchema) and _is_list(schema.type):
                return spelled_out(schema.type, api, seen | {name})
            return type_
        case ir.ArrayType(items=items):
            return replace(type_, items=spelled_out(items, api, seen))
        case ir.UnionType(variants=variants) if len(variants) <= FEW:
            return replace(type_, variants=tuple(spelled_out(variant, api, seen) for variant in variants))
        case _:
            return type_


def _is_list(type_: ir.Type) -> bool:
    """Whether it is a list, or a choice of a few things with a list among them."""
    if isinstance(type_, ir.UnionType):
        return len(type_.variants) <= FEW and any(map(_is_list, type_.variants))
    return isinstance(type_, ir.ArrayType)


def hidden_names(resource: ir.Resource, names: Names) -> frozenset[str]:
    """The names that mean a method inside the classes of a resource.

    Where one name of a module is hidden all of that module's are: `datetime.date` cannot stand beside
    `from datetime import datetime`.
    """
    methods = {names.operations[o.id].method for o in resource.operations}
    modules = {KNOWN[name] for name in methods if name in KNOWN} | (methods & set(KNOWN.values()))
    return frozenset(methods | {name for name, module in KNOWN.items() if module in modules})


def calls_of(api: ir.Api, names: Names) -> dict[str, str]:
    """What Python calls each operation whose id cannot be taken for an everyday word."""
    return {
        operation.id: f"{names.resources[resource.name].attribute}.{names.operations[operation.id].method}"
        for resource in api.resources
        for operation in resource.operations
        if not operation.id.islower() or "." in operation.id
    }


def server_url(server: ir.Server) -> str:
    """The URL with the defaults of its variables filled in."""
    url = server.url
    for name, default, _ in server.variables:
        url = url.replace("{" + name + "}", default)
    return url


def annotated(name: str, annotation: str, default: str, line_length: int) -> str:
    """The annotation, in parentheses where black would put a long union into them (ruff's formatter would not)."""
    line = f"{' ' * ARGUMENT_INDENT}{name}: {annotation}{' = ' + default if default else ''},"
    long_union = len(line) > line_length and len(alternatives(annotation)) > 1
    return f"({annotation})" if long_union else annotation


def alternatives(type_: str) -> list[str]:
    """The alternatives of a union in source form: split at bars outside brackets and strings."""
    parts, depth, quote, start = [], 0, "", 0
    for index, char in enumerate(type_):
        if quote:
            quote = "" if char == quote and type_[index - 1] != "\\" else quote
        elif char in "\"'":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(type_[start:index].strip())
            start = index + 1
    return [*parts, type_[start:].strip()]
