"""JSON text -> raw tree.

Errors have a place, duplicate keys are errors, `NaN` and `Infinity` become null with a warning.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from .diagnostics import CodegenError, Collector, Diagnostic, Location, Pointer, Severity
from .yaml_reader import MAX_DEPTH, number

_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')
_TRAILING_COMMA = re.compile(r",\s*\Z")


class _NotFinite:
    """Stands in the tree for a number that is none until its place is known."""

    def __init__(self, text: str) -> None:
        self.text = text


def read(text: str, uri: str, collector: Collector) -> Any:
    """The tree of a JSON text; `CodegenError` where it is not JSON."""
    doubled: dict[int, list[str]] = {}

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(items)
        if len(made) != len(items):
            names = [key for key, _ in items]
            doubled[id(made)] = sorted({name for name in names if names.count(name) > 1})
        return made

    try:
        tree = json.loads(text, object_pairs_hook=pairs, parse_constant=_NotFinite, parse_float=_float)
    except json.JSONDecodeError as error:
        raise CodegenError(_syntax_error(error, uri)) from None
    except RecursionError:
        raise CodegenError(_too_deep(text, uri)) from None
    except ValueError:
        said = "a number has more digits than can be read"
        raise CodegenError(Diagnostic("LC105", Severity.ERROR, said, Location(uri))) from None
    return _checked(tree, text, doubled, uri, collector)


def _float(text: str) -> Any:
    value = number(text)
    return value if math.isfinite(value) else _NotFinite(text)


def _checked(tree: Any, text: str, doubled: dict[int, list[str]], uri: str, collector: Collector) -> Any:
    """One pass over the containers: depth, duplicate keys, numbers that are none."""
    holder = [tree]
    todo: list[tuple[Any, Any]] = [(holder, None)]  # container, chain of (parent chain, key)
    level = 0
    while todo:
        level += 1
        if level > MAX_DEPTH + 2:
            raise CodegenError(_too_deep(text, uri))
        below: list[tuple[Any, Any]] = []
        for container, chain in todo:
            if id(container) in doubled:
                _report_doubled(doubled[id(container)], _pointer(chain), uri, collector)
            for key, value in container.items() if isinstance(container, dict) else enumerate(container):
                if isinstance(value, dict | list):
                    below.append((value, (chain, key)))
                elif value.__class__ is _NotFinite:
                    container[key] = None
                    at = Location(uri, _pointer((chain, key)))
                    said = f"{value.text} is no JSON number; read as null"
                    collector.warning("LC113", said, at, hint="write a number, or leave the keyword out")
        todo = below
    return holder[0]


def _pointer(chain: Any) -> Pointer:
    parts: list[str | int] = []
    while chain is not None:
        chain, key = chain
        parts.append(key)
    return tuple(reversed(parts))[1:]


def _report_doubled(names: list[str], pointer: Pointer, uri: str, collector: Collector) -> None:
    for name in names:
        at = Location(uri, (*pointer, name), at_key=True)
        hint = "keep one of the two; a parser that does not complain takes the last"
        collector.error("LC107", f"the key {name!r} stands here a second time", at, hint=hint)


def _too_deep(text: str, uri: str) -> Diagnostic:
    """The place is where the level too many begins."""
    depth, offset = 0, 0
    for match in _BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        if depth > MAX_DEPTH:
            offset = match.start()
            break
    at = Location(uri, line=text.count("\n", 0, offset) + 1, column=offset - text.rfind("\n", 0, offset))
    return Diagnostic("LC110", Severity.ERROR, f"more than {MAX_DEPTH} levels of nesting", at)


def _syntax_error(error: json.JSONDecodeError, uri: str) -> Diagnostic:
    text, offset = error.doc, error.pos
    said, hint = error.msg[:1].lower() + error.msg[1:], None
    comma = _TRAILING_COMMA.search(text, 0, offset)
    here = text[offset : offset + 1]
    if comma and here in ("}", "]", ""):
        said, hint = "a comma before the end of the object or list", "remove the comma"
        offset = comma.start()
    elif here == ",":  # where Python reports the comma itself
        said, hint = "a comma before the end of the object or list", "remove the comma"
    elif here == "'":
        hint = "JSON quotes with double quotes"
    elif text.startswith(("//", "/*"), offset):
        hint = "JSON has no comments"
    elif not here:
        said = "the text ends before the JSON does"
    at = Location(uri, line=text.count("\n", 0, offset) + 1, column=offset - text.rfind("\n", 0, offset))
    return Diagnostic("LC105", Severity.ERROR, said, at, hint)
