"""Where in a text a JSON pointer points: line and column, from 1. Leaf: knows syntax, not OpenAPI.

Both functions get a dictionary that they may fill and find again (`index`), so that the next question about the same
text is cheap. The texts were parsed before, so no syntax error is expected here.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

import yaml
from yaml import events as ev

from .diagnostics import Pointer

_SPACE = re.compile(r"[ \t\r\n]*")
_YAML_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def split_lines(text: str, syntax: str) -> list[str]:
    """The text's lines, broken where the parser of that syntax breaks them."""
    if syntax == "yaml":
        return _YAML_BREAK.split(text)
    return [line.removesuffix("\r") for line in text.split("\n")]


# ---------------------------------------------------------------- YAML

_Place = tuple[int, int]
_Entry = tuple[_Place | None, _Place, Any]
"""Where the key stands (None in a list), where the value does, and the entries below (None for a scalar)."""


def in_yaml(text: str, index: dict[str, Any], pointer: Pointer, at_key: bool) -> tuple[int, int]:
    """The place in a YAML text; aliases and merge keys are followed to where the thing was written."""
    if "root" not in index:
        index["root"] = _YamlIndex().build(text)
    _, place, below = index["root"]
    for depth, part in enumerate(pointer):
        last = depth == len(pointer) - 1
        found = below.get(str(part)) if isinstance(below, dict) else None
        if found is None:
            break
        key, value, below = found
        place = key if key is not None and ((last and at_key) or below is not None) else value
    return place[0] + 1, place[1] + 1


class _YamlIndex:
    """One pass over the events of a text. Lists are indexed by the text of their numbers, as mappings are by keys."""

    def __init__(self) -> None:
        self.root: _Entry = (None, (0, 0), None)
        self.anchors: dict[str, Any] = {}
        self.stack: list[list[Any]] = []  # [entries, is a list, place, anchor, pending key, its place, merged]

    def build(self, text: str) -> _Entry:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        while (event := loader.get_event()) is not None:
            kind = event.__class__
            if kind is ev.ScalarEvent:
                self._scalar(event)
            elif kind is ev.MappingStartEvent or kind is ev.SequenceStartEvent:
                place = (event.start_mark.line, event.start_mark.column)
                self.stack.append([{}, kind is ev.SequenceStartEvent, place, event.anchor, None, None, []])
            elif kind is ev.MappingEndEvent or kind is ev.SequenceEndEvent:
                entries, _, place, anchor, _, _, merged = self.stack.pop()
                for source in merged:
                    for name, entry in source.items():
                        entries.setdefault(name, entry)
                if anchor is not None:
                    self.anchors[anchor] = entries
                self._add(place, entries)
            elif kind is ev.AliasEvent:
                self._alias(event)
        return self.root

    def _scalar(self, event: Any) -> None:
        place = (event.start_mark.line, event.start_mark.column)
        frame = self.stack[-1] if self.stack else None
        if event.anchor is not None:
            self.anchors[event.anchor] = event.value
        if frame is not None and not frame[1] and frame[5] is None:
            merge = event.value == "<<" and event.tag is None and event.implicit[0]
            frame[4], frame[5] = None if merge else event.value, place
        else:
            self._add(place, None)

    def _alias(self, event: Any) -> None:
        place = (event.start_mark.line, event.start_mark.column)
        meant = self.anchors.get(event.anchor)
        frame = self.stack[-1]
        if not frame[1] and frame[5] is None:
            frame[4], frame[5] = str(meant), place
        else:
            self._add(place, meant if isinstance(meant, dict) else None)

    def _add(self, place: _Place, below: Any) -> None:
        if not self.stack:
            self.root = (None, place, below)
            return
        frame = self.stack[-1]
        entries: dict[str, _Entry] = frame[0]
        if frame[1]:
            entries[str(len(entries))] = (None, place, below)
            return
        if frame[4] is None:
            frame[6].extend([item[2] or {} for item in below.values()] if _is_list(below) else [below or {}])
        else:
            entries[frame[4]] = (frame[5], place, below)
        frame[4] = frame[5] = None


def _is_list(entries: Any) -> bool:
    return bool(entries) and next(iter(entries.values()))[0] is None


# ---------------------------------------------------------------- JSON


def in_json(text: str, index: dict[str, Any], pointer: Pointer, at_key: bool) -> tuple[int, int]:
    """The place in a JSON text. Reads only the containers on the way; each is read once."""
    at = start = _skip(text, 0)
    for depth, part in enumerate(pointer):
        last = depth == len(pointer) - 1
        children = index.get(f"at {start}")
        if children is None:
            children = _json_children(text, start)
            index[f"at {start}"] = children
        found = children.get(str(part))
        if found is None:
            break
        key, start = found
        at = key if key is not None and ((last and at_key) or text[start] in "{[") else start
    if "breaks" not in index:
        index["breaks"] = [-1, *(match.start() for match in re.finditer("\n", text))]
    line = bisect_right(index["breaks"], at - 1)
    return line, at - index["breaks"][line - 1]


def _json_children(text: str, at: int) -> dict[str, tuple[int | None, int]]:
    """Name or number of each child -> offset of its key (None in a list) and of its value."""
    children: dict[str, tuple[int | None, int]] = {}
    opened = text[at : at + 1]
    if opened not in ("{", "["):
        return children
    decoder = json.JSONDecoder()
    at = _skip(text, at + 1)
    while text[at] not in "}]":
        key: int | None = None
        name = str(len(children))
        if opened == "{":
            key = at
            name, at = scanstring(text, at + 1, False)
            at = _skip(text, _skip(text, at) + 1)
        children[name] = (key, at)
        _, at = decoder.raw_decode(text, at)
        at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)
    return children


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
