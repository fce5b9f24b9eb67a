"""Lists of values (`enum`, `const`) as literals: typed as the document says, none twice, null apart."""

from __future__ import annotations

from typing import Any

from ..source import as_text
from .tree import Node, Tree, plain

Literals = tuple[str | int | float | bool, ...]


def literals(values: list[Any], types: list[str], tree: Tree, node: Node) -> tuple[Literals, bool] | None:
    """The values and whether null is among them; None where some are lists or objects, which no literal can be.

    A bare `1` or `on` among values of `type: string` is read as its text, a quoted `"1"` among numbers as the number.
    """
    if any(isinstance(value, dict | list) for value in values):
        tree.note("LC421", "values that are lists or objects are not part of the client's types", node)
        return None
    scalars = [value for value in values if value is not None]
    converted = [_converted(value, types) for value in scalars]
    changed = [value for value, new in zip(scalars, converted, strict=True) if type(plain(value)) is not type(new)]
    if changed:
        kind = " or ".join(types)
        tree.warning("LC422", f"value {as_text(changed[0])!r} is not of the type {kind}; read as one", node)
    unique: dict[tuple[bool, Any], str | int | float | bool] = {}
    for value in converted:
        unique.setdefault((isinstance(value, bool), value), value)
    return tuple(unique.values()), len(scalars) < len(values)


def _converted(value: Any, types: list[str]) -> str | int | float | bool:
    if "string" in types or not types:
        result: str | int | float | bool = as_text(value) if types == ["string"] else plain(value)
        return result
    if isinstance(value, str):
        return _from_text(value, types)
    if types == ["integer"] and isinstance(value, float) and value.is_integer():
        return int(value)
    result = plain(value)
    return result


def _from_text(value: str, types: list[str]) -> str | int | float | bool:
    if types == ["boolean"] and value in ("true", "false"):
        return value == "true"
    try:
        if "integer" in types:
            return int(value)
        return float(value) if "number" in types else value
    except ValueError:
        return value
