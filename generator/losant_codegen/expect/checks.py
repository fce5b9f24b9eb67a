"""jsonschema as `Validity` uses it, with the references of the bundle and forgiving where documents err.

A type that there is not and a pattern that Python's `re` does not understand are not checked. Formats are checked only
where a typed client would refuse the value (dates, UUIDs ...), so that no test serves an answer that its own document
forbids.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

from .document import Document
from .formats import FORMATS, NOT_OF_THE_FORMAT
from .patterns import matcher
from .quick_values import goes_one_way, known_types

MOST_REFERENCES = 20_000
"""Followed for one value; what takes more cannot be checked."""


def _checker() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, make in FORMATS.items():

        def check(value: object, make: Callable[[str], object] = make) -> bool:
            if isinstance(value, str):
                make(value)
            return True

        checker.checks(name, raises=NOT_OF_THE_FORMAT)(check)
    return checker


def _pattern(_: Any, pattern: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    matches = matcher(pattern) if isinstance(instance, str) else None
    if matches is not None and not matches(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _type(validator: Any, types: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if known_types(types) is not None:
        yield from Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


def _required(validator: Any, required: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """A property that only goes the other way need not be there."""
    if not isinstance(instance, dict) or not isinstance(required, list):
        return
    properties = schema.get("properties")
    for name in required:
        known = properties.get(name) if isinstance(properties, dict) else None
        if name not in instance and not goes_one_way(known):
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


_OWN = {"pattern": _pattern, "required": _required, "type": _type}
_Validator: Any = validators.extend(Draft202012Validator, _OWN)  # type: ignore[no-untyped-call]
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
