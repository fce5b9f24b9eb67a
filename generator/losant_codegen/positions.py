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

from .diagnostics import Pointer

_SPACE = re.compile(r"[ \t\r\n]*")
_YAML_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_MERGE = "tag:yaml.org,2002:merge"


def split_lines(text: str, syntax: str) -> list[str]:
    """The text's lines, broken where the parser of that syntax breaks them."""
    if syntax == "yaml":
        return _YAML_BREAK.split(text)
    return [line.removesuffix("\r") for line in text.split("\n")]


# ---------------------------------------------------------------- YAML


def in_yaml(text: str, index: dict[str, Any], pointer: Pointer, at_key: bool) -> tuple[int, int]:
    """The place in a YAML text; aliases and merge keys are followed to where the thing was written."""
    if "node" not in index:
        index["node"] = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    node = index["node"]
    mark = node.start_mark if node is not None else None
    for depth, part in enumerate(pointer):
        last = depth == len(pointer) - 1
        found = _yaml_child(node, part, index)
        if found is None:
            break
        key, node = found
        by_key = key is not None and ((last and at_key) or not isinstance(node, yaml.ScalarNode))
        mark = key.start_mark if by_key else node.start_mark
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


def _yaml_child(node: Any, part: str | int, index: dict[str, Any]) -> tuple[Any, Any] | None:
    if isinstance(node, yaml.SequenceNode):
        number = int(part) if str(part).isdigit() else -1
        return (None, node.value[number]) if 0 <= number < len(node.value) else None
    if not isinstance(node, yaml.MappingNode):
        return None
    children: dict[str, Any] | None = index.get(f"children {id(node)}")
    if children is None:
        children = _yaml_children(node)
        index[f"children {id(node)}"] = children
    return children.get(str(part))


def _yaml_children(node: Any) -> dict[str, Any]:
    children: dict[str, Any] = {}
    merged: dict[str, Any] = {}
    for key, value in node.value:
        if key.tag == _MERGE:
            for source in value.value if isinstance(value, yaml.SequenceNode) else [value]:
                if isinstance(source, yaml.MappingNode):
                    for name, pair in _yaml_children(source).items():
                        merged.setdefault(name, pair)
        elif isinstance(key, yaml.ScalarNode):
            children[key.value] = (key, value)
    return {**merged, **children}


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
