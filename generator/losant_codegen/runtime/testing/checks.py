"""Holding a request against the table: known operation, required and known parameters, credentials, body and their
schemas.

Schemas are checked where `jsonschema` is installed; without it the rest still is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from ..narrow import is_dict, is_list
from .table import Entry, Table

_ARRAY_DELIMITERS = {
    "form": ",",
    "spaceDelimited": " ",
    "pipeDelimited": "|",
    "simple": ",",
}


class RequestMismatch(AssertionError):
    """A request that the API's description does not allow. `problems` lists what is wrong with it."""

    def __init__(self, what: str, problems: list[str]) -> None:
        super().__init__(f"{what}: {'; '.join(problems)}")
        self.problems = problems


class Schemas:
    """Validates values against schemas of the table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._make: Callable[[Any], Any] | None = None
        try:
            from jsonschema import Draft202012Validator
        except ImportError:
            return
        self._make = Draft202012Validator

    def problems(self, schema: Any, value: Any, where: str) -> Iterator[str]:
        """What is wrong with a value, one sentence a fault."""
        if self._make is None or not is_dict(schema):
            return
        validator = self._make({**schema, "components": self._table.components})
        for error in sorted(
            validator.iter_errors(value),
            key=lambda each: [str(step) for step in each.absolute_path],
        ):
            path = "".join(f"[{step!r}]" for step in error.absolute_path)
            yield f"{where}{path}: {error.message}"


def check_parameters(
    table: Table,
    schemas: Schemas,
    entry: Entry,
    sent: Mapping[str, list[tuple[str, str]]],
    always_allowed: Collection[str],
) -> Iterator[str]:
    """`sent`: the pairs of each place (`path`, `query`, `header`, `cookie`)."""
    names = {
        (parameter["in"], parameter["name"]): parameter
        for parameter in entry.parameters
    }
    for (place, name), parameter in names.items():
        pairs = sent[place]
        if place == "header":
            values = [value for each, value in pairs if each.lower() == name.lower()]
        else:
            values = [value for each, value in pairs if each == name]
        spread = _is_spread(table, parameter, pairs)
        if not values:
            if parameter.get("required") and not spread:
                yield f"the {place} parameter {name!r} is missing"
            continue
        typed, value = _typed(table, parameter, values)
        if typed:
            yield from schemas.problems(
                parameter.get("schema"), value, f"the {place} parameter {name!r}"
            )
    known = {name for place, name in names if place == "query"}
    free = any(
        _is_spread(table, parameter, [])
        for parameter in entry.parameters
        if parameter["in"] == "query"
    )
    for name, _ in sent["query"]:
        if (
            not free
            and name not in known
            and name.partition("[")[0] not in known
            and name not in always_allowed
        ):
            yield f"there is no query parameter {name!r}"


def _is_spread(
    table: Table, parameter: dict[str, Any], pairs: list[tuple[str, str]]
) -> bool:
    """Whether the parameter's value travels under other names (an exploded object, `name[key]`)."""
    if parameter.get("style") == "deepObject":
        return any(name.startswith(f"{parameter['name']}[") for name, _ in pairs)
    schema = table.resolve(parameter.get("schema"))
    exploded = parameter.get("explode", parameter["in"] in ("query", "cookie"))
    is_object = schema.get("type") == "object" or "properties" in schema
    return is_object and exploded and not parameter.get("content")


def _typed(
    table: Table, parameter: dict[str, Any], texts: list[str]
) -> tuple[bool, Any]:
    """The value that the text stands for, as far as one can tell."""
    if parameter.get("content"):
        try:
            return True, json.loads(texts[0])
        except ValueError:
            return True, texts[0]
    schema = table.resolve(parameter.get("schema"))
    kind = _kind(schema)
    style = parameter.get("style") or (
        "form" if parameter["in"] in ("query", "cookie") else "simple"
    )
    if kind == "array" and style in _ARRAY_DELIMITERS:
        items = table.resolve(schema.get("items"))
        exploded = parameter.get("explode", style == "form")
        parts = (
            texts
            if exploded and style == "form"
            else texts[0].split(_ARRAY_DELIMITERS[style])
        )
        return True, [_scalar(_kind(items), part) for part in parts]
    if kind == "object" or style not in ("form", "simple"):
        return False, None
    if kind is None and not any(
        isinstance(each, str) for each in schema.get("enum", ())
    ):
        return False, None
    return True, _scalar(kind, texts[0])


def _kind(schema: dict[str, Any]) -> Any:
    """The type, null put aside; None where there is none or a choice of several."""
    kind = schema.get("type")
    if is_list(kind):
        others = [each for each in kind if each != "null"]
        return others[0] if len(others) == 1 else None
    return kind


def _scalar(kind: Any, text: str) -> Any:
    try:
        match kind:
            case "integer":
                return int(text)
            case "number":
                return float(text)
            case "boolean":
                return {"true": True, "false": False}.get(text, text)
            case _:
                return text
    except ValueError:
        return text


def check_body(
    schemas: Schemas, entry: Entry, media_type: str, content: bytes | None
) -> Iterator[str]:
    """The body's presence, media type and, where it is JSON, its schema."""
    if content is None or (not content and not media_type):
        if entry.body is not None and entry.body.get("required"):
            yield "the body is missing"
        return
    if entry.body is None:
        if content:
            yield "the operation takes no body"
        return
    offered: dict[str, Any] = entry.body.get("content", {})
    schema = next(
        (each for name, each in offered.items() if _same_type(name, media_type)), None
    )
    if schema is None:
        yield f"the body is {media_type or 'of no media type'}, not {' or '.join(offered)}"
    elif "json" in media_type and "ndjson" not in media_type:
        try:
            value = json.loads(content)
        except ValueError:
            yield "the body is not JSON"
        else:
            yield from schemas.problems(schema, value, "the body")


def _same_type(offered: str, sent: str) -> bool:
    offered = offered.partition(";")[0].strip().lower()
    return offered in (sent, "*/*") or (
        offered.endswith("/*") and sent.startswith(offered[:-1])
    )
