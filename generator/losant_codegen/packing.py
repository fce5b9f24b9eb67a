"""Values of this program as JSON and back, for what is kept between runs: dataclasses, enums, tuples, plain values.

Only classes that the reader names are made, and nothing is run, so a damaged or planted file can do no harm. Whatever
does not fit raises `ValueError`.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterable
from typing import Any


def pack(value: Any) -> Any:
    """The value as JSON. Mappings have strings as keys."""
    if value is None or value.__class__ in (str, int, float, bool):
        return value
    if isinstance(value, list | tuple):
        return [value.__class__.__name__, *map(pack, value)]
    if isinstance(value, enum.Enum):
        return [value.__class__.__name__, value.value]
    if isinstance(value, dict):
        return ["dict", *([key, pack(each)] for key, each in value.items())]
    if dataclasses.is_dataclass(value):
        fields = [pack(getattr(value, each.name)) for each in dataclasses.fields(value)]
        return [value.__class__.__name__, *fields]
    raise TypeError(f"{value.__class__.__name__} is not kept between runs")


def unpack(raw: Any, classes: Iterable[type]) -> Any:
    """The value that was packed; `classes` are the ones it may be made of."""
    try:
        return _unpack(raw, {each.__name__: each for each in classes})
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError(str(error)) from error


def _unpack(raw: Any, classes: dict[str, type]) -> Any:
    if not isinstance(raw, list):
        return raw
    name, *rest = raw
    if name == "dict":
        return {key: _unpack(each, classes) for key, each in rest}
    values = [_unpack(each, classes) for each in rest]
    if name == "list":
        return values
    return tuple(values) if name == "tuple" else classes[name](*values)
