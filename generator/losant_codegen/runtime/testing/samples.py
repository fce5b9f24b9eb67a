"""A small value that fits a schema, for answers the document gives no example of."""

from __future__ import annotations

from typing import Any

from ..narrow import is_dict, is_list
from .table import Table

_BY_FORMAT = {
    "date-time": "2024-01-02T03:04:05Z",
    "date": "2024-01-02",
    "time": "03:04:05Z",
    "duration": "PT1S",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "AA==",
}
_DEEPEST = 12


def sample(table: Table, schema: Any, depth: int = 0) -> Any:
    """What the schema shows as an example or a default, else the simplest value; None where nothing can be known."""
    found = table.resolve(schema)
    for key in ("example", "const", "default"):
        if key in found:
            return found[key]
    for key in ("examples", "enum"):
        values = found.get(key)
        if is_list(values) and values:
            return values[0]
    for key in ("oneOf", "anyOf"):
        variants = found.get(key)
        if is_list(variants) and variants:
            return _first_of(table, variants, depth)
    kind = found.get("type")
    if is_list(kind):
        kind = next((each for each in kind if each != "null"), "null")
    if kind == "object" or "properties" in found or "allOf" in found:
        return _object(table, found, depth)
    return _simple(table, found, kind, depth)


def _first_of(table: Table, variants: list[Any], depth: int) -> Any:
    values = (sample(table, variant, depth + 1) for variant in variants)
    return next((value for value in values if value is not None), None)


def _object(table: Table, schema: dict[str, Any], depth: int) -> Any:
    value: dict[str, Any] = {}
    parts: list[Any] = schema.get("allOf") or []
    for part in parts:
        made = sample(table, part, depth + 1)
        if is_dict(made):
            value.update(made)
    required: list[str] = schema.get("required") or []
    properties: dict[str, Any] = schema.get("properties") or {}
    for name, each in properties.items():
        # Beyond some depth only what must be there, so that recursive schemas come to an end.
        if name in required or depth < 3:
            made = sample(table, each, depth + 1) if depth < _DEEPEST else None
            if made is not None or name in required:
                value[name] = made
    return value


def _simple(table: Table, schema: dict[str, Any], kind: Any, depth: int) -> Any:
    match kind:
        case "string":
            return _string(schema)
        case "integer" | "number":
            return _number(schema, whole=kind == "integer")
        case "boolean":
            return True
        case "array":
            count = max(int(schema.get("minItems", 0)), 1 if depth < 3 else 0)
            return (
                [
                    sample(table, schema.get("items", {}), depth + 1)
                    for _ in range(count)
                ]
                if depth < _DEEPEST
                else []
            )
        case _:
            return None


def _string(schema: dict[str, Any]) -> str:
    text = _BY_FORMAT.get(str(schema.get("format")))
    if text is None:
        text = "string".ljust(int(schema.get("minLength", 0)), "x")
        text = text[: int(schema.get("maxLength", len(text)))]
    return text


def _number(schema: dict[str, Any], *, whole: bool) -> int | float:
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum", schema.get("exclusiveMaximum"))
    value: int | float = 1
    if isinstance(least, (int, float)) and least >= value:
        value = least + (1 if "exclusiveMinimum" in schema else 0)
    if isinstance(most, (int, float)) and most <= value:
        value = most - (1 if "exclusiveMaximum" in schema else 0)
    step = schema.get("multipleOf")
    if isinstance(step, (int, float)) and step:
        value = -(-value // step) * step
    return int(value) if whole else value
