"""Expected values as Python source: literals, and calls of the names that the tests' kit offers.

Pure text, laid out by the formatter afterwards. Keys are sorted, so that the order of keys in the document does not
show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..quoting import literal


@dataclass(frozen=True, slots=True)
class Made:
    """A call in the source: `function(*positional, **named)`; the function is one of the kit's names."""

    function: str
    positional: Sequence[Any] = ()
    named: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the test file (a constant that several expectations share), or source that is made already."""

    name: str


def source(value: Any) -> str:
    """The Python expression for a value."""
    match value:
        case Name():
            return value.name
        case Made():
            named = [f"{key}={source(item)}" for key, item in value.named.items()]
            return f"{value.function}({', '.join([*map(source, value.positional), *named])})"
        case dict():
            return (
                "{"
                + ", ".join(f"{source(key)}: {source(item)}" for key, item in sorted(value.items(), key=_order))
                + "}"
            )
        case list():
            return "[" + ", ".join(map(source, value)) + "]"
        case tuple():
            return "(" + ", ".join(map(source, value)) + ("," if len(value) == 1 else "") + ")"
        case bytes():
            return repr(value) if b'"' in value or b"'" in value else f'b"{repr(value)[2:-1]}"'
        case _:
            return literal(value)


def _order(item: tuple[Any, Any]) -> tuple[str, str]:
    return type(item[0]).__name__, str(item[0])


def functions(value: Any) -> set[str]:
    """The names of the kit that the source of a value uses."""
    found: set[str] = set()
    stack = [value]
    while stack:
        match stack.pop():
            case Made() as made:
                found.add(made.function)
                stack += [*made.positional, *made.named.values()]
            case dict() as each:
                stack += each.values()
            case (list() | tuple()) as each:
                stack += each
    return found
