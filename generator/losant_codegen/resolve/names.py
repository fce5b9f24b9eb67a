"""Names of the components that were none in the root document. Readable, and independent of the order of things.

A thing is called by the last word of its pointer, or its file. What lies inside a named thing takes that name along
(`Pet_tags`), what lies inside an operation takes the operation's (`getPet_response`). Where two things want one name,
each takes as many words of where it stands as it needs to differ; never a number, as long as words are left.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Any

from ..grammar import GRAMMAR, METHODS
from .places import Component
from .targets import Target

_STRUCTURE_WORDS = """
    components paths content schema items properties allOf anyOf oneOf value headers examples links callbacks
    additionalProperties patternProperties prefixItems parameters responses"""
_VAGUE_WORDS = """
    components schemas models definitions parameters responses headers examples requestbodies paths resources
    spec specs specification openapi api index src schema model response parameter"""
_STRUCTURE = frozenset(_STRUCTURE_WORDS.split())
_VAGUE = frozenset(_VAGUE_WORDS.split())
_HOLDERS = frozenset((*GRAMMAR["components"], "definitions", "$defs", "securityDefinitions"))
_UNFIT = re.compile(r"[^A-Za-z0-9._\-]+")


def assign(
    components: Iterable[Component], taken: Callable[[str], set[str]], node: Callable[[Target], Any], root_uri: str
) -> None:
    """Give every component its name. `taken` holds the names that the root document has used, by kind."""
    groups: dict[tuple[str, str], list[tuple[Component, list[str]]]] = defaultdict(list)
    used: dict[str, set[str]] = {}
    for component in components:
        names = used.setdefault(component.kind, set(taken(component.kind)))
        base, words = _words(component.target, node, root_uri)
        if component.claims:
            component.name = base if base in component.claims else min(component.claims)
            names.add(component.name)
        else:
            groups[component.kind, base].append((component, words))
    for (kind, base), group in sorted(groups.items()):
        _assign_group(base, sorted(group, key=lambda item: item[0].target), used[kind])


def _assign_group(base: str, group: list[tuple[Component, list[str]]], used: set[str]) -> None:
    if len(group) == 1 and base not in used:
        group[0][0].name = base
        used.add(base)
        return
    most = max(len(words) for _, words in group)
    for count in range(1, most + 1):
        names = ["_".join([*reversed(words[:count]), base]) for _, words in group]
        if len(set(names)) == len(names) and not used.intersection(names):
            break
    else:
        names = ["_".join([*reversed(words), base]) for _, words in group]
    for (component, _), name in zip(group, names, strict=True):
        number, unique = 2, name
        while unique in used:
            number, unique = number + 1, f"{name}_{number}"
        component.name = unique
        used.add(unique)


def _words(target: Target, node: Callable[[Target], Any], root_uri: str) -> tuple[str, list[str]]:
    """The name a target would have on its own, and the words before it, nearest first, that tell it from others."""
    path = PurePosixPath(target.uri.partition("?")[0])
    folders = [_fit(part) for part in reversed(path.parts[:-1]) if part.lower() not in _VAGUE and part != "/"]
    stem = _fit(path.name.partition(".")[0] or path.name)
    if not target.pointer:
        return stem, folders
    words = _pointer_words(target, node)
    own, before = words[-1], [word for word in reversed(words[:-1]) if word.lower() not in _VAGUE]
    return own, [*before, *([stem] if target.uri != root_uri else []), *folders]


def _pointer_words(target: Target, node: Callable[[Target], Any]) -> list[str]:
    pointer = target.pointer
    if pointer[0] in ("paths", "webhooks", "x-webhooks") and len(pointer) > 1:
        return _operation_words(target, node)
    start = 0  # behind the last thing that has a name of its own
    for index in range(len(pointer) - 1):
        if pointer[index] in _HOLDERS and isinstance(pointer[index + 1], str):
            start = index + 1
    named, inside = pointer[start], [_inner(part) for part in pointer[start + 1 :]]
    before = [_fit(str(part)) for part in pointer[:start] if _tells(part)]
    return [*before, "_".join(filter(None, [_fit(str(named)), *inside])) or "schema"]


def _operation_words(target: Target, node: Callable[[Target], Any]) -> list[str]:
    """`/pets`, `get`, `responses`, `200`, ... -> what a person would call the thing at the end of it."""
    pointer = target.pointer
    path = _fit(str(pointer[1]))
    if len(pointer) < 4 or pointer[2] not in METHODS:
        return [path, "_".join(filter(None, (_inner(part) for part in pointer[2:]))) or path]
    operation = node(Target(target.uri, pointer[:3]))
    given = operation.get("operationId") if isinstance(operation, dict) else None
    name = _fit(given) if isinstance(given, str) and given else f"{pointer[2]}_{path}"
    rest = pointer[3:]
    if rest[0] == "parameters" and len(rest) > 1:
        parameter = node(Target(target.uri, pointer[:5]))
        own = parameter.get("name") if isinstance(parameter, dict) else None
        inside = [_inner(part) for part in rest[2:]]
        return [name, "_".join(filter(None, [_fit(str(own or "parameter")), *inside]))]
    words = ["request" if rest[0] == "requestBody" else "response", *(_inner(part) for part in rest[1:])]
    if rest[0] == "responses" and len(rest) > 1:
        words[1] = "" if str(rest[1]).startswith("2") else _fit(str(rest[1]))
    return [path, "_".join(filter(None, [name, *words]))]


def _inner(part: str | int) -> str:
    if isinstance(part, int) or part in _STRUCTURE or "/" in part:
        return "item" if part == "items" else ""
    return _fit(part)


def _tells(part: str | int) -> bool:
    return isinstance(part, str) and part not in _STRUCTURE and part not in _HOLDERS and "/" not in part


def _fit(text: str) -> str:
    return _UNFIT.sub("_", text).strip("_") or "_"
