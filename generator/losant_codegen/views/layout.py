"""Python source of values and calls over several lines where one is too long: for the examples of the README."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..quoting import literal

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Source:
    """Python text that stands as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call: positional arguments, then named ones."""

    function: str
    positional: Sequence[Any] = ()
    named: Mapping[str, Any] | Sequence[tuple[str, Any]] = ()


def lay_out(value: Any, indent: int = 0, before: int = 0) -> str:
    """The source of a value; lines after the first are indented. `before`: columns taken on the first line."""
    line = one_line(value)
    items = _items(value)
    if indent + before + len(line) <= WIDTH or not items:
        return line
    opening, closing = _brackets(value)
    pad = " " * (indent + 4)
    lines = [f"{pad}{key}{lay_out(item, indent + 4, len(key) + 1)}," for key, item in items]
    return "\n".join([opening, *lines, " " * indent + closing])


def one_line(value: Any) -> str:
    """The source of a value on one line."""
    match value:
        case Source(text):
            return text
        case Call() | dict() | list():
            opening, closing = _brackets(value)
            return opening + ", ".join(key + one_line(item) for key, item in _items(value)) + closing
        case _:
            return literal(value)


def _brackets(value: Any) -> tuple[str, str]:
    match value:
        case Call(function):
            return f"{function}(", ")"
        case dict():
            return "{", "}"
        case _:
            return "[", "]"


def _items(value: Any) -> list[tuple[str, Any]]:
    """What stands between the brackets, each with what stands before it."""
    match value:
        case Call(_, positional, named):
            pairs = named.items() if isinstance(named, Mapping) else named
            return [*(("", each) for each in positional), *((f"{name}=", each) for name, each in pairs)]
        case dict():
            return [(f"{literal(key)}: ", each) for key, each in value.items()]
        case list():
            return [("", each) for each in value]
        case _:
            return []
