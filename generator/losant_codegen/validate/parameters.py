"""Rules about parameters: alone, in their list, and against the path."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from ..diagnostics import Pointer
from .check import Check, Operation

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_PLACES_2 = ("query", "header", "path", "formData", "body")
_PLACES_3 = ("query", "header", "path", "cookie")
_PARTS_OF_A_BODY = frozenset({"body", "formData", "multipart"})
"""Met in OpenAPI 3 documents as values of `in`; lifting turns them into a body, and says so."""


def _definitions(check: Check) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every place that defines a parameter, once."""
    for base in (("components", "parameters"), ("parameters",)):
        for name, value in check.mapping(*base).items():
            if isinstance(value, dict):
                yield (*base, name), value
    seen: set[Pointer] = set()
    for operation in check.operations:
        for pointer, value, _ in operation.parameters():
            if pointer not in seen:
                seen.add(pointer)
                yield pointer, value


def _is_defined_here(value: dict[str, Any]) -> bool:
    return "$ref" not in value and "x-unresolved" not in value


def are_named_and_placed(check: Check) -> None:
    """LC212, LC213: a parameter has a name and a place to travel in. Without, it is left out."""
    places = _PLACES_2 if check.version == (2, 0) else _PLACES_3
    known = {*places, *(("querystring",) if check.version >= (3, 2) else ()), *_PARTS_OF_A_BODY}
    hint = f"write one of {', '.join(places)}"
    for pointer, value in _definitions(check):
        if not _is_defined_here(value):
            continue
        name, place = value.get("name"), value.get("in")
        if not isinstance(name, str) or not name:
            check.fault("LC212", "a parameter needs a name", pointer)
        elif place is None:
            check.fault("LC212", f"parameter {name!r} does not say where it goes: `in` is missing", pointer, hint=hint)
        elif place not in known:
            close = difflib.get_close_matches(str(place), known, n=1)
            meant = f"did you mean {close[0]!r}?" if close else hint
            check.fault("LC213", f"parameter {name!r} is in {place!r}, which is no place", (*pointer, "in"), hint=meant)


def have_a_schema(check: Check) -> None:
    """LC215: a parameter says what its value may be, in one way."""
    for pointer, value in _definitions(check):
        if not _is_defined_here(value) or not isinstance(value.get("name"), str):
            continue
        said = [word for word in ("schema", "content", "type") if word in value]
        name = value["name"]
        if not said:
            check.warning("LC215", f"parameter {name!r} has no schema; any value is taken", pointer)
        elif "schema" in said and "content" in said:
            check.warning("LC215", f"parameter {name!r} has both `schema` and `content`; `content` is used", pointer)


def stand_once(check: Check) -> None:
    """LC216: two parameters of one operation differ in name or place."""
    seen: set[Pointer] = set()
    for operation in check.operations:
        for shared in (True, False):
            known: dict[tuple[str, str], Pointer] = {}
            for pointer, value, of_path in operation.parameters():
                found, _ = check.resolved(value, pointer)
                key = (str(found.get("name")), str(found.get("in")))
                if of_path is not shared or "name" not in found or pointer in seen:
                    continue
                seen.add(pointer)
                if key in known:
                    said = f"{key[1]} parameter {key[0]!r} stands in this list twice; the last one counts"
                    check.warning("LC216", said, pointer)
                known[key] = pointer


def of_paths_are_required(check: Check) -> None:
    """LC214: a path cannot leave a part of itself out."""
    for pointer, value in _definitions(check):
        if value.get("in") == "path" and _is_defined_here(value) and value.get("required") is not True:
            said = f"path parameter {value.get('name')!r} is not `required: true`; it is taken as required"
            check.warning("LC214", said, (*pointer, "required") if "required" in value else pointer)


def match_the_path(check: Check) -> None:
    """LC204, LC205: the path's placeholders and the declared path parameters are the same."""
    for operation in check.operations:
        declared, unknown = _declared(check, operation)
        wanted = [_plain(name) for name in _TEMPLATE.findall(operation.path)]
        for name in dict.fromkeys(wanted):
            if name not in declared and not unknown:
                said = f"'{{{name}}}' of the path is not declared by {operation.title}; it is taken as a text"
                hint = f"add a parameter with `name: {name}` and `in: path`"
                check.warning("LC205", said, operation.pointer, hint=hint, at_key=True)
        for name, pointer in declared.items():
            if name not in wanted:
                close = difflib.get_close_matches(name, [w for w in wanted if w not in declared], n=1, cutoff=0.5)
                hint = f"the path has {{{close[0]}}}" if close else f"write {{{name}}} into the path, or change `in`"
                check.warning(
                    "LC204", f"path parameter {name!r} is not in the path; it is left out", pointer, hint=hint
                )


def _declared(check: Check, operation: Operation) -> tuple[dict[str, Pointer], bool]:
    """Path parameters by name, and whether there are others that could not be found."""
    declared: dict[str, Pointer] = {}
    unknown = False
    for pointer, value, shared in operation.parameters():
        found, where = check.resolved(value, pointer)
        unknown = unknown or "x-unresolved" in found
        if found.get("in") == "path" and isinstance(found.get("name"), str):
            place = pointer if "$ref" in value else (*where, "name")
            if shared and found["name"] in declared:
                continue
            declared[found["name"]] = place
    return declared, unknown


def _plain(name: str) -> str:
    """`{+path*}` of RFC 6570 means the parameter `path`."""
    return name.lstrip("+#./;?&").rstrip("*")
