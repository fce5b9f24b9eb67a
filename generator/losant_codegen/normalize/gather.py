"""A schema as a flat list of conjuncts: itself, what it refers to, and its `allOf` members, all the way down.

A value must satisfy every conjunct, so whoever merges them needs no recursion. A reference that stands alone is not
gathered but kept (`alone`), because it is a type with a name.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Pointer
from .repair import repaired
from .tree import Node, Tree
from .vocabulary import STRUCTURAL, TYPES

MOST_NESTED = 100
"""Schemas inside schemas without an object between; more is a mistake or an attack, and would exhaust the stack."""


@dataclass(frozen=True, slots=True)
class Conjunct:
    """One schema object among those that a value must satisfy. `depth`: how many references away it was written."""

    schema: dict[str, Any]
    node: Node
    depth: int = 0

    def down(self, *keys: str | int) -> Node:
        """A place inside, of the schema as repaired."""
        value: Any = self.schema
        for key in keys:
            value = value[key]
        return Node(value, (*self.node.pointer, *keys))


@dataclass(slots=True)
class Gatherer:
    """Makes conjuncts of schema places, and remembers the repairs."""

    tree: Tree
    _repaired: dict[Pointer, dict[str, Any]] = field(default_factory=dict)

    def schema(self, node: Node) -> dict[str, Any]:
        """The schema object at a place, repaired. `true` is `{}`; what is no schema at all is a fault and `{}`."""
        found = self._repaired.get(node.pointer)
        if found is None:
            found = self._read(node)
            self._repaired[node.pointer] = found
        return found

    def _read(self, node: Node) -> dict[str, Any]:
        value = node.value
        if isinstance(value, dict):
            return repaired(node, self.tree)
        if value is False:
            return {"not": {}}
        if value is not True:
            kind = "null" if value is None else type(value).__name__
            self.tree.fault("LC404", f"a schema must be an object, not {kind}; read as any value", node)
        return {}

    def reference(self, node: Node) -> Node | None:
        """The schema that `node` merely refers to: `$ref` alone, or an `allOf` around nothing else."""
        schema = self.schema(node)
        own = STRUCTURAL.intersection(schema)
        if "$ref" in own and own <= {"$ref", "type"}:
            return node
        if own <= {"allOf", "type"} and "allOf" in own:
            members = [m for m in self.members(node, "allOf") if STRUCTURAL.intersection(self.schema(m))]
            if len(members) == 1:
                return self.reference(members[0])
        return None

    def members(self, node: Node, word: str) -> list[Node]:
        """The schemas of an `allOf`, `oneOf` or `anyOf`; a list inside the list is a slip of indentation."""
        listed = self.schema(node).get(word)
        here = Node(listed, (*node.pointer, word))
        if listed is not None and not isinstance(listed, list):
            self.tree.fault("LC405", f"'{word}' must be a list of schemas", here)
            return []
        return list(self._flat(here, word))

    def _flat(self, node: Node, word: str) -> Iterator[Node]:
        for element in node.elements():
            if isinstance(element.value, list):
                self.tree.fault("LC405", f"a list inside '{word}'; read as its members", element)
                yield from self._flat(element, word)
            else:
                yield element

    def conjuncts(self, node: Node) -> list[Conjunct]:
        """Everything a value at this place must satisfy: what is written here first, what comes from afar last."""
        found: list[Conjunct] = []
        self._gather(node, 0, (), set(), found)
        return sorted(found, key=lambda conjunct: conjunct.depth)

    def _gather(
        self, node: Node, depth: int, path: tuple[Pointer, ...], seen: set[Pointer], found: list[Conjunct]
    ) -> None:
        """`path`: the references being followed, against cycles; `seen`: a schema reached twice counts once."""
        if node.pointer in path or len(path) > MOST_NESTED:
            self.tree.fault(
                "LC406", "the schema contains itself through 'allOf'", node, "a schema cannot extend itself"
            )
            return
        if node.pointer in seen:
            return
        seen.add(node.pointer)
        schema = self.schema(node)
        found.append(Conjunct(schema, node, depth))
        inner = (*path, node.pointer)
        if "$ref" in schema:
            target = self.target(node)
            if target is not None:
                self._gather(target, depth + 1, inner, seen, found)
        for member in self.members(node, "allOf"):
            self._gather(member, depth, inner, seen, found)

    def target(self, node: Node) -> Node | None:
        """What the schema's `$ref` points at; a dangling one is a fault."""
        ref = self.schema(node)["$ref"]
        found = self.tree.target(ref)
        if found is None:
            self.tree.fault("LC403", f"the reference '{ref}' leads nowhere; read as any value", (*node.pointer, "$ref"))
        return found

    def allows_null(self, node: Node) -> bool:
        """Whether a schema names null among its types, without following references."""
        kinds = self.schema(node).get("type")
        return kinds == "null" or (isinstance(kinds, list) and "null" in kinds)

    def types(self, conjunct: Conjunct) -> list[str] | None:
        """The types a conjunct names, unknown ones left out with a fault; None where it names none."""
        kinds = conjunct.schema.get("type")
        if kinds is None:
            return None
        listed = kinds if isinstance(kinds, list) else [kinds]
        known = [k for k in listed if isinstance(k, str) and k in TYPES]
        if len(known) < len(listed):
            wrong = next(k for k in listed if k not in known)
            message = f"unknown type '{wrong}'; read as any value"
            self.tree.fault("LC407", message, (*conjunct.node.pointer, "type"), _type_hint(wrong))
            return known or None
        return known or None


def _type_hint(wrong: Any) -> str:
    close = difflib.get_close_matches(str(wrong).lower(), sorted(TYPES), 1)
    return f"did you mean '{close[0]}'?" if close else f"known types: {', '.join(sorted(TYPES))}"
