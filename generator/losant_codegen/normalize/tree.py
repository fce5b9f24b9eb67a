"""Reading the lifted tree: places, references, diagnostics at a place. Knows no schema rules.

Mappings are always read in the order of their keys, never in the document's, so that nothing downstream can depend
on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from ..diagnostics import Collector, Location, Pointer
from ..source import Bundle, as_text


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the tree and the pointer to it."""

    value: Any
    pointer: Pointer

    def down(self, key: str | int) -> Node:
        """The child; its value is None where there is none."""
        value = self.value
        if isinstance(value, dict):
            return Node(value.get(key), (*self.pointer, key))
        if isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            return Node(value[key], (*self.pointer, key))
        return Node(None, (*self.pointer, key))

    def fields(self) -> Iterator[tuple[str, Node]]:
        """The members of an object, by key; nothing where this is no object."""
        if isinstance(self.value, dict):
            for key in sorted(self.value, key=str):
                yield str(key), Node(self.value[key], (*self.pointer, key))

    def elements(self) -> Iterator[Node]:
        """The elements of an array; nothing where this is no array."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(value, (*self.pointer, index))

    def text(self, key: str) -> str | None:
        """A member that should be text; a bare scalar is taken as it was written."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        if value is None or isinstance(value, dict | list):
            return None
        return value if isinstance(value, str) else as_text(value)

    def flag(self, key: str) -> bool:
        return isinstance(self.value, dict) and self.value.get(key) is True


@dataclass(frozen=True, slots=True)
class Tree:
    """The lifted document and the collector."""

    bundle: Bundle
    collector: Collector
    _targets: dict[str, Node | None] = field(default_factory=dict, compare=False, repr=False)

    @property
    def root(self) -> Node:
        return Node(self.bundle.tree, ())

    def locate(self, node: Node | Pointer, *, at_key: bool = False) -> Location:
        return self.bundle.locate(node.pointer if isinstance(node, Node) else node, at_key=at_key)

    def target(self, ref: Any) -> Node | None:
        """What a local reference points at, or None."""
        if not isinstance(ref, str):
            return None
        if ref not in self._targets:
            self._targets[ref] = self._find(ref)
        return self._targets[ref]

    def _find(self, ref: str) -> Node | None:
        pointer = parse_ref(ref)
        if pointer is None:
            return None
        node = self.root
        for key in pointer:
            step: str | int = int(key) if isinstance(node.value, list) and key.isdigit() else key
            node = node.down(step)
            if node.value is None:
                return None
        return node

    def follow(self, node: Node) -> Node:
        """The node itself, or what it refers to at last. A loop or a dangling reference ends at an empty object."""
        seen: set[Pointer] = set()
        while isinstance(node.value, dict) and "$ref" in node.value:
            found = self.target(node.value["$ref"])
            if found is None or found.pointer in seen:
                self.fault("LC403", f"the reference '{node.value['$ref']}' leads nowhere", node.down("$ref"))
                return Node({}, node.pointer)
            seen.add(found.pointer)
            node = found
        return node

    def derived_name(self, component: str) -> tuple[str, ...] | None:
        """The words of a schema component that the author did not name (`x-name-parts`); None where they did."""
        parts = self.root.down("components").down("schemas").down(component).down("x-name-parts").value
        return tuple(str(part) for part in parts) if isinstance(parts, list) and parts else None

    def fault(self, code: str, message: str, node: Node | Pointer, hint: str | None = None) -> None:
        self.collector.fault(code, message, self.locate(node), hint=hint)

    def warning(self, code: str, message: str, node: Node | Pointer, hint: str | None = None) -> None:
        self.collector.warning(code, message, self.locate(node), hint=hint)

    def note(self, code: str, message: str, node: Node | Pointer, hint: str | None = None) -> None:
        self.collector.note(code, message, self.locate(node), hint=hint)


def parse_ref(ref: Any) -> tuple[str, ...] | None:
    """The pointer of a `#/...` reference (percent and tilde escapes undone), or None."""
    if not isinstance(ref, str) or not ref.startswith("#"):
        return None
    if ref in ("#", "#/"):
        return ()
    if not ref.startswith("#/"):
        return None
    return tuple(unquote(part).replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/"))


def plain(value: Any) -> Any:
    """A JSON value without what the reader noted about its spelling, and with its keys in order."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {key: plain(value[key]) for key in sorted(value, key=str)} if isinstance(value, dict) else value
