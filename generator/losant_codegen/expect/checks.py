"""jsonschema as `Validity` uses it, with the references of the bundle and forgiving where documents err.

A pattern that Python's `re` does not understand is not checked. Formats are checked only where a typed client would
refuse the value (dates, UUIDs ...), so that no test serves an answer that its own document forbids.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from ipaddress import IPv4Address, IPv6Address
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

from .document import Document
from .patterns import compiled_pattern
from .regexes import searchable

MOST_REFERENCES = 20_000
"""Followed for one value; what takes more cannot be checked."""

_DATE_TIME = re.compile(r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
_TIME = re.compile(r"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$")
_DURATION = re.compile(r"^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$")


def _moment(text: str) -> object:
    if not _DATE_TIME.match(text):
        raise ValueError(text)
    return datetime.fromisoformat(text.upper())


def _matched(pattern: re.Pattern[str], make: Callable[[str], object]) -> Callable[[str], object]:
    def check(text: str) -> object:
        if not pattern.match(text):
            raise ValueError(text)
        return make(text)

    return check


FORMATS: dict[str, Callable[[str], object]] = {
    "date-time": _moment,
    "date": _matched(_DATE, date.fromisoformat),
    "time": _matched(_TIME, time.fromisoformat),
    "duration": _matched(_DURATION, str),
    "uuid": uuid.UUID,
    "ipv4": IPv4Address,
    "ipv6": IPv6Address,
    "decimal": Decimal,
}


def _checker() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, make in FORMATS.items():

        def check(value: object, make: Callable[[str], object] = make) -> bool:
            if isinstance(value, str):
                make(value)
            return True

        checker.checks(name, raises=(ValueError, ArithmeticError))(check)
    return checker


def _pattern(_: Any, pattern: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    compiled = compiled_pattern(pattern)
    if not isinstance(instance, str) or compiled is None or not searchable(pattern, instance):
        return
    if not compiled.search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _required(validator: Any, required: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """A property that only goes the other way need not be there."""
    if not isinstance(instance, dict) or not isinstance(required, list):
        return
    properties = schema.get("properties")
    for name in required:
        known = properties.get(name) if isinstance(properties, dict) else None
        one_way = isinstance(known, dict) and (known.get("readOnly") is True or known.get("writeOnly") is True)
        if name not in instance and not one_way:
            yield ValidationError(f"{name!r} is a required property")


def _any_of(validator: Any, branches: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """`oneOf` for a reader who does not mind that several branches fit."""
    if not any(validator.evolve(schema=branch).is_valid(instance) for branch in branches):
        yield ValidationError(f"{instance!r} is not valid under any of the given schemas")


@dataclass(slots=True)
class _References:
    """`$ref` in a document of one file: the library would follow the same pointer anew each time.

    A value that fits what a reference means fits it wherever else that is asked of it; and there is an end to asking.
    """

    _targets: dict[str, Any] = field(default_factory=dict)
    _fitting: set[tuple[str, int]] = field(default_factory=set)
    _left: int = 0

    def begin(self) -> None:
        """For each value anew: ids mean something only as long as the value is there."""
        self._fitting.clear()
        self._left = MOST_REFERENCES

    def check(self, validator: Any, ref: Any, instance: Any, _: Any) -> Iterator[ValidationError]:
        """The keyword."""
        key = ref, id(instance)
        if key in self._fitting:
            return
        self._left -= 1
        if self._left < 0:
            raise ValueError("too many references")
        if ref not in self._targets:
            self._targets[ref] = validator._resolver.lookup(ref)
        resolved = self._targets[ref]
        fits = True
        for error in validator.descend(instance, resolved.contents, resolver=resolved.resolver):
            fits = False
            yield error
        if fits:
            self._fitting.add(key)


_Validator: Any = validators.extend(Draft202012Validator, {"pattern": _pattern, "required": _required})  # type: ignore[no-untyped-call]
_Lenient: Any = validators.extend(_Validator, {"oneOf": _any_of})  # type: ignore[no-untyped-call]


def _validator(kind: Any, document: Document, references: _References) -> Any:
    own = validators.extend(kind, {"$ref": references.check})  # type: ignore[no-untyped-call]
    return own(document.tree, format_checker=_checker())


class Checks:
    """The two validators of a document."""

    def __init__(self, document: Document) -> None:
        self._references = _References()
        self._root = _validator(_Validator, document, self._references)
        self._lenient = _validator(_Lenient, document, self._references)

    def fault(self, value: Any, node: Any, lenient: bool) -> str | None:
        """Why the value does not fit the schema, None when it does."""
        self._references.begin()
        try:
            validator = self._lenient if lenient else self._root
            error = next(iter(validator.evolve(schema=node).iter_errors(value)), None)
        except (RecursionError, TypeError, AttributeError, KeyError, ValueError, ArithmeticError, re.error) as broken:
            return f"the schema cannot be checked: {type(broken).__name__}"
        except Unresolvable:
            return None  # a reference that leads nowhere allows anything; it was reported where it stands
        return None if error is None else _short(error)


def _short(error: ValidationError) -> str:
    at = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path).lstrip(".")
    message = error.message if len(error.message) < 160 else f"{error.message[:150]}..."
    return f"{at}: {message}" if at else message
