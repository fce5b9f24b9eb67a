"""Whether a default is a value of its type. Limits are not checked: the server enforces those."""

from __future__ import annotations

import datetime
import ipaddress
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from .. import ir


def fits(type_: ir.Type, value: Any, schemas: Mapping[str, ir.Schema]) -> bool:
    """Whether the value is of the type, as far as the schemas built so far tell; what is not known yet passes."""
    match type_:
        case ir.NeverType():
            return False
        case ir.NullType():
            return value is None
        case ir.BooleanType():
            return isinstance(value, bool)
        case ir.NumberType(integer=integer):
            number = isinstance(value, int | float) and not isinstance(value, bool)
            return number and (not integer or float(value).is_integer())
        case ir.StringType(format=format_):
            return isinstance(value, str) and _formatted(format_, value)
        case ir.LiteralType(values=values):
            return any(type(v) is type(value) and v == value for v in values) or _number_among(value, values)
        case ir.ArrayType(items=items):
            return isinstance(value, list) and all(fits(items, item, schemas) for item in value)
        case ir.TupleType():
            return isinstance(value, list)
        case ir.MapType(values=inner):
            return isinstance(value, dict) and all(fits(inner, item, schemas) for item in value.values())
        case ir.UnionType(variants=variants):
            return any(fits(variant, value, schemas) for variant in variants)
        case ir.RefType(name=name):
            return _fits_schema(schemas.get(name), value, schemas)
        case _:
            return True


def _fits_schema(schema: ir.Schema | None, value: Any, schemas: Mapping[str, ir.Schema]) -> bool:
    match schema:
        case ir.EnumSchema(values=values):
            return fits(ir.LiteralType(values), value, schemas)
        case ir.ObjectSchema():
            return isinstance(value, dict)
        case _:
            return True


def _number_among(value: Any, values: tuple[Any, ...]) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return any(not isinstance(v, bool | str) and v == value for v in values)


def _formatted(format_: str | None, value: str) -> bool:
    check = _FORMATS.get(format_ or "")
    if check is None:
        return True
    try:
        check(value)
    except ValueError:
        return False
    return True


_FORMATS: dict[str, Callable[[str], object]] = {
    "uuid": uuid.UUID,
    "date": datetime.date.fromisoformat,
    "date-time": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
    "ipv4": ipaddress.IPv4Address,
    "ipv6": ipaddress.IPv6Address,
}
