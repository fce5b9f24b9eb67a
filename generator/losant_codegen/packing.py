"""Values of this program as JSON and back, for what is kept between runs: dataclasses, enums, tuples, plain values.

Only classes that the reader names are made, and nothing is run, so a damaged or planted file can do no harm. Whatever
does not fit raises `ValueError`.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import Any

_PLAIN = frozenset({str, int, float, bool, type(None)})


def pack(value: Any) -> Any:
    """The value as JSON. What is no value of the kinds above raises `TypeError`."""
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is tuple or kind is list:
        return [kind.__name__, *[each if each.__class__ in _PLAIN else pack(each) for each in value]]
    fields = _fields(kind)
    if fields is not None:
        return [kind.__name__, *[each if each.__class__ in _PLAIN else pack(each) for each in fields(value)]]
    if isinstance(value, enum.Enum):
        return [kind.__name__, value.value]
    if isinstance(value, Mapping):
        return ["dict", *([pack(key), pack(each)] for key, each in value.items())]
    raise TypeError(f"{kind.__name__} is not kept between runs")


@cache
def _fields(kind: Any) -> Callable[[Any], Sequence[Any]] | None:
    """What gives the fields of a dataclass's value, without the last ones that are as they are by default."""
    if not dataclasses.is_dataclass(kind):
        return None
    fields = dataclasses.fields(kind)
    needed = sum(each.default is dataclasses.MISSING for each in fields)
    defaults = [each.default for each in fields[needed:]]
    names = [each.name for each in fields]

    def values(value: Any) -> Sequence[Any]:
        found = [getattr(value, name) for name in names]
        for default in reversed(defaults):
            if found[-1] is not default:
                break
            found.pop()
        return found

    return values


def unpack(raw: Any, classes: Iterable[type]) -> Any:
    """The value that was packed; `classes` are the ones it may be made of."""
    try:
        return _unpack(raw, {each.__name__: each for each in classes})
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError(str(error)) from error


def _unpack(raw: Any, classes: dict[str, type]) -> Any:
    if raw.__class__ is not list:
        return raw
    name, *rest = raw
    if name == "dict":
        return {_unpack(key, classes): _unpack(each, classes) for key, each in rest}
    values = [each if each.__class__ is not list else _unpack(each, classes) for each in rest]
    if name == "list":
        return values
    return tuple(values) if name == "tuple" else classes[name](*values)


def classes_of(*modules: ModuleType) -> tuple[type, ...]:
    """The dataclasses and enums that modules define."""
    found = (each for module in modules for each in vars(module).values() if isinstance(each, type))
    return tuple(each for each in found if dataclasses.is_dataclass(each) or issubclass(each, enum.Enum))
