"""The keywords of a schema that look at a value alone, each as a function that says whether a value keeps to it.

As jsonschema and `checks` understand them, for `quick`. A keyword of a shape that these have no answer to, and a value
that they judge in ways of their own, is `Unknown`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Sized
from typing import Any

from .document import Node
from .formats import FORMATS, NOT_OF_THE_FORMAT
from .patterns import matcher

Fits = Callable[[Any], bool]
Maker = Callable[[Any, Node], Fits | None]
"""Takes the keyword's value and the schema around it. None: whatever the value is, it keeps to this."""


class Unknown(Exception):
    """Nothing can be said."""


def listed(value: Any) -> list[Any]:
    """A keyword's value that has to be a list."""
    if not isinstance(value, list):
        raise Unknown
    return value


def mapped(value: Any) -> dict[str, Any]:
    """A keyword's value that has to be an object."""
    if not isinstance(value, dict):
        raise Unknown
    return value


def regex(pattern: str) -> re.Pattern[str]:
    """A pattern of names, which is not bent to Python's reading as `pattern` is."""
    try:
        return re.compile(pattern)
    except (re.error, OverflowError) as error:
        raise Unknown from error


def _number(value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unknown
    return value


# ---------------------------------------------------------------- type, enum, const


def known_types(value: Any) -> list[str] | None:
    """The types that `type` names; None where one of them is none, which allows any value."""
    names = [value] if isinstance(value, str) else value
    known = isinstance(names, list) and all(isinstance(name, str) and name in _TYPES for name in names)
    return names if known else None


def _type(value: Any, _: Node) -> Fits | None:
    names = known_types(value)
    if names is None:
        return None
    tests = [_TYPES[name] for name in names]
    if len(tests) == 1:
        return tests[0]
    return lambda instance: any(test(instance) for test in tests)


def _is_number(instance: Any) -> bool:
    return isinstance(instance, int | float) and not isinstance(instance, bool)


def _is_integer(instance: Any) -> bool:
    return _is_number(instance) and (isinstance(instance, int) or instance.is_integer())


_TYPES: dict[str, Fits] = {
    "null": lambda instance: instance is None,
    "boolean": lambda instance: isinstance(instance, bool),
    "integer": _is_integer,
    "number": _is_number,
    "string": lambda instance: isinstance(instance, str),
    "array": lambda instance: isinstance(instance, list),
    "object": lambda instance: isinstance(instance, dict),
}


def _comparable(value: Any) -> Any:
    """Equal where JSON's values are: for `1` and `1.0`, but not for `1` and `true`."""
    if isinstance(value, bool):
        return bool, value
    if isinstance(value, list):
        return list, tuple(map(_comparable, value))
    if isinstance(value, dict):
        return dict, frozenset((key, _comparable(each)) for key, each in value.items())
    return value


def _enum(value: Any, _: Node) -> Fits:
    wanted = frozenset(map(_comparable, listed(value)))
    return lambda instance: _comparable(instance) in wanted


def _const(value: Any, _: Node) -> Fits:
    wanted = _comparable(value)
    return lambda instance: bool(_comparable(instance) == wanted)


# ---------------------------------------------------------------- texts and objects


def _required(value: Any, node: Node) -> Fits | None:
    if not isinstance(value, list):
        return None
    if not all(isinstance(name, str) for name in value):
        raise Unknown
    properties = node.get("properties")
    known = properties if isinstance(properties, dict) else {}
    needed = [name for name in value if not goes_one_way(known.get(name))]
    return lambda instance: not isinstance(instance, dict) or all(name in instance for name in needed)


def goes_one_way(schema: Any) -> bool:
    """Whether a property stands only in requests or only in answers: no value need have it."""
    return isinstance(schema, dict) and (schema.get("readOnly") is True or schema.get("writeOnly") is True)


def _pattern(value: Any, _: Node) -> Fits | None:
    matches = matcher(value)
    return None if matches is None else lambda instance: not isinstance(instance, str) or matches(instance)


def _format(value: Any, _: Node) -> Fits | None:
    if not isinstance(value, str):
        raise Unknown
    make = FORMATS.get(value)
    if make is None:
        return None

    def has_format(instance: Any) -> bool:
        try:
            if isinstance(instance, str):
                make(instance)
        except NOT_OF_THE_FORMAT:
            return False
        return True

    return has_format


# ---------------------------------------------------------------- arrays and numbers


def _unique_items(value: Any, _: Node) -> Fits | None:
    if not isinstance(value, bool):
        raise Unknown

    def has_no_pair(instance: Any) -> bool:
        if not isinstance(instance, list) or len(instance) < 2:
            return True
        if all(isinstance(each, str) for each in instance):
            return len(set(instance)) == len(instance)
        raise Unknown  # jsonschema sorts, and sees no pair in `[[1], [true], [1]]`

    return has_no_pair if value else None


def _multiple_of(value: Any, _: Node) -> Fits:
    step = _number(value)

    def is_multiple(instance: Any) -> bool:
        if not _is_number(instance):
            return True
        try:
            times = instance / step if isinstance(step, float) else None
            return int(times) == times if times is not None else not instance % step
        except (ArithmeticError, ValueError) as error:
            raise Unknown from error

    return is_multiple


def _size(kind: type[Sized], compare: Callable[[Any, Any], bool]) -> Maker:
    """A keyword that limits how long the values of a type are."""

    def make(value: Any, _: Node) -> Fits:
        bound = _number(value)
        return lambda instance: not isinstance(instance, kind) or compare(len(instance), bound)

    return make


def _bound(compare: Callable[[Any, Any], bool]) -> Maker:
    """A keyword that limits numbers."""

    def make(value: Any, _: Node) -> Fits:
        bound = _number(value)
        return lambda instance: not _is_number(instance) or compare(instance, bound)

    return make


VALUES: dict[str, Maker] = {
    "const": _const,
    "enum": _enum,
    "exclusiveMaximum": _bound(operator.lt),
    "exclusiveMinimum": _bound(operator.gt),
    "format": _format,
    "maxItems": _size(list, operator.le),
    "maxLength": _size(str, operator.le),
    "maxProperties": _size(dict, operator.le),
    "maximum": _bound(operator.le),
    "minItems": _size(list, operator.ge),
    "minLength": _size(str, operator.ge),
    "minProperties": _size(dict, operator.ge),
    "minimum": _bound(operator.ge),
    "multipleOf": _multiple_of,
    "pattern": _pattern,
    "required": _required,
    "type": _type,
    "uniqueItems": _unique_items,
}
