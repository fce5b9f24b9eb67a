"""Calls as the README shows them: with example values, path parameters in variables that are defined once."""

from __future__ import annotations

import json
import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .. import ir
from ..examples import Examples
from ..names import Names, OperationNames
from ..quoting import literal
from ..text import snake, split_words
from ..typestr import object_schema
from .layout import Source
from .model import ExampleView
from .paging import page_item
from .results import successes

LONGEST_BODY = 90
"""A body that is shown is cut down to about so many characters, as far as it stays valid."""
TAKEN = frozenset({"client", "models", "types", "event", "events", "error", "fake", "main", "path", "file", "raw"})
"""Names that the README uses for other things."""
_NAMES = frozenset({"name", "title"})


class Unshown(Exception):
    """No example can be made of the call."""


@dataclass(slots=True)
class CallWriter:
    """Writes calls one after the other; what an earlier one defined a later one uses."""

    api: ir.Api
    names: Names
    examples: Examples
    _defined: dict[str, ir.Json] = field(default_factory=dict)

    def write(
        self,
        operation: ir.Operation,
        *,
        optional: Sequence[ir.Parameter] = (),
        values: Mapping[str, Any] | None = None,
        iterate: bool = False,
    ) -> ExampleView:
        """A call with its required arguments and these optional ones; `values` replaces examples by argument name.

        Raises `Unshown` when a required argument has no example.
        """
        own = self.names.operations[operation.id]
        given = values or {}
        setup: list[str] = []
        positional = [self._in_path(p, operation, own, setup, given) for p in _path_parameters(operation)]
        named = [
            (name, self._parameter(operation, p, given.get(name)))
            for p in operation.parameters
            if (p.required or p in optional) and p.location_in is not ir.ParameterIn.PATH
            for name in [own.arguments[p.location_in, p.name]]
        ]
        named += self._body(operation, own, given)
        method = own.iterate if iterate and own.iterate else own.method
        type_, answer = self._answer(operation, iterate)
        result = self.result_name(type_)
        return ExampleView(
            operation=operation.id,
            resource=self._resource(operation),
            method=method,
            positional=tuple(positional),
            named=tuple(named),
            setup=tuple(setup),
            result=result,
            shows=tuple(f"{result}.{attribute}" for attribute in self.attributes(type_, answer)),
        )

    def _resource(self, operation: ir.Operation) -> str:
        resource = next(r for r in self.api.resources if operation in r.operations)
        return self.names.resources[resource.name].attribute

    # ---------------------------------------------------------------- arguments

    def _in_path(
        self,
        parameter: ir.Parameter,
        operation: ir.Operation,
        own: OperationNames,
        setup: list[str],
        given: Mapping[str, Any],
    ) -> Any:
        """A path parameter: a variable, defined on first use; a literal where the name means something else."""
        name = own.arguments[parameter.location_in, parameter.name]
        value = self._parameter(operation, parameter, given.get(name))
        if name in TAKEN or name in given:
            return value
        if name not in self._defined:
            self._defined[name] = value
            setup.append(f"{name} = {literal(value)}")
        return Source(name) if self._defined[name] == value else value

    def _parameter(self, operation: ir.Operation, parameter: ir.Parameter, given: Any) -> Any:
        if given is not None:
            return given
        found = self.examples.parameter(operation, parameter)
        if found is None:
            raise Unshown(parameter.name)
        return found.value

    def _body(self, operation: ir.Operation, own: OperationNames, given: Mapping[str, Any]) -> list[tuple[str, Any]]:
        if operation.body is None or not operation.body.contents:
            return []
        content = operation.body.contents[0]
        if own.fields:
            return list(self._fields(operation, content, own, given))
        name = own.body or "body"
        if name in given:
            return [(name, given[name])]
        return [(name, self.body(operation, content))] if operation.body.required else []

    def body(self, operation: ir.Operation, content: ir.Content) -> Any:
        """The body of a call, cut down to what is worth showing."""
        if content.kind is ir.ContentKind.BINARY:
            return Source('b"..."')
        found = self.examples.body(operation, content)
        if found is None:
            raise Unshown("body")
        value = [found.value] if content.kind is ir.ContentKind.NDJSON else found.value
        return self._short(operation, content, value)

    def _short(self, operation: ir.Operation, content: ir.Content, value: ir.Json) -> ir.Json:
        """The value without what makes it long: lists and objects first, then the last keys."""
        if not isinstance(value, dict):
            return value
        schema = object_schema(content.type, self.api)
        required = [p.name for p in schema.properties if p.required] if schema else []
        kept = {key: value[key] for key in sorted(value, key=lambda k: (k not in required, k))}
        droppable = sorted(
            ((key, member) for key, member in reversed(kept.items()) if key not in required),
            key=lambda item: (not isinstance(item[1], dict | list), item[0] in _NAMES),
        )
        for key, _ in droppable:
            rest = {k: v for k, v in kept.items() if k != key}
            if len(json.dumps(kept)) > LONGEST_BODY and rest and self.examples.fits_body(operation, content, rest):
                kept = rest
        return kept

    def _fields(
        self, operation: ir.Operation, content: ir.Content, own: OperationNames, given: Mapping[str, Any]
    ) -> list[tuple[str, Any]]:
        schema = object_schema(content.type, self.api)
        required = {p.name for p in schema.properties if p.required} if schema else set()
        found = self.examples.body(operation, content)
        value = found.value if found is not None and isinstance(found.value, dict) else {}
        shown = []
        for part in content.parts:
            name = own.fields[part.name]
            if name in given:
                shown.append((name, given[name]))
            elif part.name in required and part.is_file:
                shown.append((name, [Source('b"..."')] if part.is_array else Source('b"..."')))
            elif part.name in required:
                if part.name not in value:
                    raise Unshown(part.name)
                shown.append((name, value[part.name]))
        return shown

    # ---------------------------------------------------------------- results

    def _answer(self, operation: ir.Operation, iterate: bool) -> tuple[ir.Type | None, ir.Json]:
        """The type and the documented value of the answer, or of the first item of its first page."""
        if not iterate or operation.pagination is None:
            return answer_type(operation), self.answer(operation)
        value = self.answer(operation)
        for step in operation.pagination.items.split(".") if operation.pagination.items else ():
            value = value.get(step) if isinstance(value, dict) else None
        return page_item(operation, self.api), value[0] if isinstance(value, list) and value else None

    def result_name(self, type_: ir.Type | None) -> str:
        """A variable for what comes back, after its model."""
        if isinstance(type_, ir.RefType):
            name = snake(split_words(self.names.schemas[type_.name].class_name))
            if name not in TAKEN and name not in self._defined and name.isidentifier() and not keyword.iskeyword(name):
                return name
        return "result"

    def attributes(self, type_: ir.Type | None, answer: ir.Json) -> list[str]:
        """Up to two attributes that the documented answer has: a name if there is one, a choice."""
        schema = object_schema(type_, self.api) if type_ is not None else None
        if schema is None or not isinstance(answer, dict):
            return []
        known = [p for p in schema.properties if p.name in answer]
        plain = [p for p in known if not isinstance(answer[p.name], dict | list) and answer[p.name] is not None]
        plain.sort(key=lambda p: (_interest(p, self.api), p.name))
        return [self.names.schemas[schema.key].fields[p.name] for p in plain[:2]]

    def answer(self, operation: ir.Operation) -> ir.Json:
        """The documented answer of the first success that has one."""
        for response in successes(operation):
            for content in response.contents:
                found = self.examples.answer(operation, response, content)
                if found is not None:
                    return found.value
        return None


def answer_type(operation: ir.Operation) -> ir.Type | None:
    """The type of the first JSON answer."""
    contents = (content for response in successes(operation) for content in response.contents)
    return next((content.type for content in contents if content.kind is ir.ContentKind.JSON), None)


def _interest(property_: ir.Property, api: ir.Api) -> int:
    """Names before choices, before everything else; identifiers last."""
    words = [word.lower() for word in split_words(property_.name)]
    if words[-1:] in (["name"], ["title"]):
        return len(words)
    type_ = property_.type
    if isinstance(type_, ir.LiteralType) or (
        isinstance(type_, ir.RefType) and isinstance(api.schemas.get(type_.name), ir.EnumSchema)
    ):
        return 5
    return 20 if words[-1:] in (["id"], ["token"], ["key"]) else 10


def _path_parameters(operation: ir.Operation) -> list[ir.Parameter]:
    """In the order of the path, as the methods take them."""
    found = [p for p in operation.parameters if p.location_in is ir.ParameterIn.PATH]
    return sorted(found, key=lambda p: operation.path.find("{" + p.name + "}"))
