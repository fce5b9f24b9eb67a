"""The description of the API as files in memory: read them, follow a reference, walk operations and schemas.

Reads YAML and nothing else; judges nothing (rules.py does). A place is written `file#/json/pointer`.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
ROOT = "openapi.yaml"
_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_LIST = ("oneOf", "anyOf", "allOf", "prefixItems")
_MAP = ("properties", "patternProperties", "dependentSchemas", "$defs")


@dataclass(frozen=True)
class Document:
    """Every YAML file below the folder of the description, by path relative to it."""

    texts: Mapping[str, str]
    trees: Mapping[str, Any]

    @classmethod
    def read(cls, folder: Path) -> Document:
        """All files of the description; overlays are not part of it, they correct it for the client."""
        texts = {
            path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.yaml"))
        }
        return cls.parse(
            {name: text for name, text in texts.items() if not re.search(r"^overlay:", text, re.MULTILINE)}
        )

    @classmethod
    def parse(cls, texts: Mapping[str, str]) -> Document:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        return cls(texts, {name: yaml.load(text, Loader=loader) for name, text in texts.items()})

    def follow(self, node: Any, file: str) -> tuple[Any, str, str]:
        """The node behind any number of references, with its file and pointer; KeyError where one leads nowhere."""
        pointer = ""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            file, pointer = target(node["$ref"], file)
            node = self.at(file, pointer)
        return node, file, pointer

    def at(self, file: str, pointer: str) -> Any:
        node = self.trees[file]
        for step in pointer.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node


@dataclass(frozen=True)
class Operation:
    """One method of one path. `item` is the path item that holds it, `file` the file of both."""

    path: str
    method: str
    file: str
    pointer: str
    node: Mapping[str, Any]
    item: Mapping[str, Any]

    @property
    def place(self) -> str:
        return f"{self.file}#{self.pointer}"

    def parameters(self, document: Document) -> list[tuple[Mapping[str, Any], str]]:
        """The parameters of the path item and of the operation, with the file that each stands in."""
        nodes = [*self.item.get("parameters", ()), *self.node.get("parameters", ())]
        return [document.follow(node, self.file)[:2] for node in nodes]

    def response(self, document: Document, code: str) -> tuple[Mapping[str, Any], str]:
        return document.follow(self.node["responses"][code], self.file)[:2]


@dataclass(frozen=True)
class Schema:
    """A schema where it stands. `component`: it is the root of a named one, not written inside something else."""

    file: str
    pointer: str
    node: Mapping[str, Any]
    component: bool

    @property
    def place(self) -> str:
        return f"{self.file}#{self.pointer}"


def target(reference: str, file: str) -> tuple[str, str]:
    """File and pointer that a reference written in `file` means."""
    path, _, pointer = reference.partition("#")
    return (posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file), pointer


def references(node: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Every `$ref` below a node, with the pointer of the object that holds it."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield pointer, node["$ref"]
        for key, value in node.items():
            yield from references(value, f"{pointer}/{_escape(key)}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, f"{pointer}/{index}")


def operations(document: Document) -> Iterator[Operation]:
    for path, entry in document.trees[ROOT]["paths"].items():
        item, file, pointer = document.follow(entry, ROOT)
        for method in METHODS:
            if method in item:
                yield Operation(path, method, file, f"{pointer}/{method}", item[method], item)


def schemas(document: Document) -> Iterator[Schema]:
    """Every schema of every file: the components, what is written inside them, and what stands beside operations."""
    for file, tree in document.trees.items():
        if file.startswith("schemas/"):
            for name, node in tree.items():
                yield from _nested(file, f"/{_escape(name)}", node, component=True)
        else:
            yield from _beside(file, "", tree)


def _beside(file: str, pointer: str, node: Any) -> Iterator[Schema]:
    if isinstance(node, dict):
        for key, value in node.items():
            step = f"{pointer}/{_escape(key)}"
            yield from _nested(file, step, value) if key == "schema" else _beside(file, step, value)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _beside(file, f"{pointer}/{index}", value)


def _nested(file: str, pointer: str, node: Any, *, component: bool = False) -> Iterator[Schema]:
    if not isinstance(node, dict):
        return
    yield Schema(file, pointer, node, component)
    for key in _ONE:
        yield from _nested(file, f"{pointer}/{key}", node.get(key))
    for key in _LIST:
        for index, value in enumerate(node.get(key) or ()):
            yield from _nested(file, f"{pointer}/{key}/{index}", value)
    for key in _MAP:
        for name, value in (node.get(key) or {}).items():
            yield from _nested(file, f"{pointer}/{key}/{_escape(name)}", value)


def _escape(step: Any) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
