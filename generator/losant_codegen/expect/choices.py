"""Which JSON type and which value of a closed list to take for a schema: all that the variant and a hint decide."""

from __future__ import annotations

import enum
from typing import Any

from .combine import types_of
from .document import Node
from .scalars import Variant


class Missing(enum.Enum):
    """No value at all, where None is one."""

    MISSING = enum.auto()


MISSING = Missing.MISSING


def of_enum(values: list[Any], variant: Variant, hint: Any) -> Any:
    """One of the listed values: the hint where it is one of them."""
    if hint is not MISSING and hint in values:
        return hint
    if variant is Variant.SPARSE and None in values:
        return None
    real = [value for value in values if value is not None] or values
    return real[0] if variant is Variant.REQUIRED else real[-1]


def kind_of(flat: Node, variant: Variant, hint: Any) -> str | None:
    """The JSON type of the value to make; None where the schema leaves it open."""
    kinds = types_of(flat)
    if hint is not MISSING and not variant.extreme:
        kind = json_type(hint)
        return kind if not kinds or kind in kinds or (kind == "integer" and "number" in kinds) else kinds[0]
    if variant.extreme and "null" in kinds:
        return "null"
    return next((kind for kind in kinds if kind != "null"), kinds[0] if kinds else None)


def json_type(value: Any) -> str:
    """The JSON Schema name of a value's type."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
