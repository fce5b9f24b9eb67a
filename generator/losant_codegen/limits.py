"""What a document says of a value beyond its type, in words: limits, values, defaults. Views put it into docstrings.

The client does not enforce any of it; the server does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from . import ir
from .quoting import literal

_ALWAYS = re.compile(r"\balways `([^`]+)`", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
MOST_VALUES = 12
"""Longer lists of values are left to the annotation."""
LONGEST_DEFAULT = 60


def property_notes(property_: ir.Property) -> str:
    """The limits, default and flags of a property as sentences, in one line; empty when there is nothing to say."""
    notes = [
        *untold(type_notes(property_.type), property_.description),
        *default_notes(property_.has_default, property_.default),
    ]
    if property_.read_only:
        notes.append("read-only")
    if property_.write_only:
        notes.append("write-only: never in an answer")
    if property_.deprecated:
        notes.append("deprecated")
    return sentences(notes)


def parameter_notes(parameter: ir.Parameter) -> str:
    """The same for an argument of a method, whose annotation lists the values already."""
    notes = [note for note in type_notes(parameter.type) if not note.startswith("one of ")]
    notes = list(untold(notes, parameter.description))
    if parameter.has_default and parameter.default is not None:
        shown = _code(parameter.default)
        # Python's default for the argument is None: the server fills in its own
        notes.append(f"the API's default is {shown if len(shown) <= LONGEST_DEFAULT else 'a longer value'}")
    if parameter.deprecated:
        notes.append("deprecated by the API")
    return sentences(notes)


def property_doc(property_: ir.Property, schemas: Mapping[str, ir.Schema]) -> str:
    """What is said of a property: its description, else that of the schema it has, then its limits and flags."""
    described = property_.description or schema_description(property_.type, schemas)
    return "\n\n".join(filter(None, (described, property_notes(replace(property_, description=described)))))


def schema_description(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> str | None:
    """The description of the schema that a type names, null aside."""
    match type_:
        case ir.RefType(name) if name in schemas:
            return schemas[name].description
        case ir.UnionType(variants=variants):
            rest = [v for v in variants if not isinstance(v, ir.NullType)]
            return schema_description(rest[0], schemas) if len(rest) == 1 else None
        case _:
            return None


def untold(notes: Iterable[str], description: str | None) -> Iterator[str]:
    """The notes without those that the description gives already: fixed values, numbers ("up to 32,767 characters")."""
    told = set(_NUMBER.findall(re.sub(r"(?<=\d),(?=\d{3}\b)", "", description or "")))
    fixed = {f"always {_code(value)}" for value in _ALWAYS.findall(description or "")}
    for note in notes:
        if note in fixed:
            continue
        numbers = _NUMBER.findall(note)
        least_one = numbers[1:] if numbers[:1] == ["1"] else numbers  # "up to 255" says enough of "1 to 255"
        if "`" in note or not numbers or not told.issuperset(least_one or numbers):
            yield note


def sentences(notes: list[str]) -> str:
    """`["1 to 255 characters", "deprecated"]` -> `1 to 255 characters. Deprecated.`"""
    return " ".join(f"{note[:1].upper()}{note[1:]}." for note in notes)


def default_notes(has_default: bool, default: ir.Json) -> Iterator[str]:
    """The default that the server applies."""
    if has_default and default is not None:
        yield f"default: {_code(default)}"


def type_notes(type_: ir.Type) -> Iterator[str]:
    """The limits that a type states, each a phrase without a full stop."""
    match type_:
        case ir.StringType(constraints=limits):
            yield from _range(limits.min_length, limits.max_length, "character")
            if limits.pattern is not None:
                yield f"must match {_code(limits.pattern, quoted=False)}"
        case ir.NumberType(constraints=limits):
            yield from _number(limits)
        case ir.LiteralType(values=values):
            if len(values) <= MOST_VALUES:
                yield "one of " + ", ".join(map(_code, values)) if len(values) > 1 else f"always {_code(values[0])}"
        case ir.ArrayType(items=items, constraints=limits):
            yield from _range(limits.min_items, limits.max_items, "item")
            if limits.unique_items:
                yield "no item twice"
            yield from (f"each item: {note}" for note in type_notes(items))
        case ir.MapType(values=values, key_pattern=pattern, constraints=limits):
            yield from _range(limits.min_properties, limits.max_properties, "key")
            if pattern is not None:
                yield f"keys must match {_code(pattern, quoted=False)}"
            yield from (f"each value: {note}" for note in type_notes(values))
        case ir.UnionType(variants=variants):
            rest = [v for v in variants if not isinstance(v, ir.NullType)]
            if len(rest) == 1:  # with several, it would not be clear which one is meant
                yield from type_notes(rest[0])
        case _:
            return


def _range(low: int | None, high: int | None, unit: str) -> Iterator[str]:
    if low and high is not None:
        yield f"exactly {_count(low, unit)}" if low == high else f"{low} to {_count(high, unit)}"
    elif low:
        yield f"at least {_count(low, unit)}"
    elif high is not None:
        yield f"at most {_count(high, unit)}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _number(limits: ir.Constraints) -> Iterator[str]:
    low, high = limits.minimum, limits.maximum
    if low is not None and high is not None:
        yield f"{low} to {high}"
    elif low is not None:
        yield f"at least {low}"
    elif high is not None:
        yield f"at most {high}"
    if limits.exclusive_minimum is not None:
        yield f"more than {limits.exclusive_minimum}"
    if limits.exclusive_maximum is not None:
        yield f"less than {limits.exclusive_maximum}"
    if limits.multiple_of is not None:
        yield f"a multiple of {limits.multiple_of}"


def _code(value: ir.Json, *, quoted: bool = True) -> str:
    text = literal(value) if quoted or not isinstance(value, str) else value
    fence = "`" if "`" not in text else "``"
    return f"{fence}{text}{fence}"
