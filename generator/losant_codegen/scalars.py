"""Scalars of a document as values of the type that their schema gives. A leaf."""

from __future__ import annotations

from typing import Any

from .source import as_text

_NUMBERS = frozenset({"integer", "number"})


def typed(value: Any, types: list[str]) -> Any:
    """The value that the author meant: of a bare `1` among texts its text, of a quoted `"1"` among numbers the number.

    What already is of one of the types, or cannot be read as one, comes back as it is; so do null, lists and objects.
    """
    if value is None or isinstance(value, dict | list) or not types:
        return value
    if not isinstance(value, str):
        return as_text(value) if types == ["string"] else _whole(value, types)
    if types == ["boolean"]:
        return {"true": True, "false": False}.get(value, value)
    return value if "string" in types or not _NUMBERS & {*types} else _number(value, types)


def _whole(value: Any, types: list[str]) -> Any:
    return int(value) if types == ["integer"] and isinstance(value, float) and value.is_integer() else value


def _number(text: str, types: list[str]) -> Any:
    try:
        if "integer" in types:
            return int(text)
        return float(text)
    except ValueError:
        return text
