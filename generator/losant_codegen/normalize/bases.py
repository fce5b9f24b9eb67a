"""Bases with a discriminator: where such a base is mentioned, any of its heirs may stand.

OpenAPI's older way to say a union: the base names the discriminating property, heirs extend it with `allOf`. For
those who mention the base that is a union of all heirs and the base itself; it gets a name of its own (`Any` + the
base's).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from .. import ir
from ..diagnostics import Pointer
from .gather import Gatherer
from .tree import Node, parse_ref


@dataclass(slots=True)
class Bases:
    """Knows who extends whom."""

    gatherer: Gatherer
    _heirs: dict[Pointer, list[str]] | None = None

    def union_for(self, target: Node, key: str) -> ir.AliasSchema | None:
        """The union that a mention of this component means; None where it is no base with heirs."""
        stated = self._discriminator(target)
        if stated is None or key.startswith("\0"):
            return None
        heirs = self._all_heirs(target.pointer)
        if not heirs:
            return None
        name = f"Any{key[:1].upper()}{key[1:]}"
        abstract = self._is_abstract(target, stated)
        known = dict.fromkeys(heirs if abstract else [*heirs, key])
        mapping = tuple((value, heir) for value, heir in stated.mapping if heir in known)
        union = ir.UnionType(tuple(ir.RefType(k) for k in known), ir.Discriminator(stated.property, mapping))
        return ir.AliasSchema(
            key=f"any.{key}",
            name=ir.SchemaName((name,), given=False),
            location=self.gatherer.tree.locate(target),
            type=union,
            description=target.text("description"),
        )

    def _discriminator(self, target: Node) -> ir.Discriminator | None:
        schema = self.gatherer.schema(target)
        members = [schema, *(self.gatherer.schema(m) for m in self.gatherer.members(target, "allOf"))]
        for member in members:
            found = member.get("discriminator")
            if isinstance(found, dict) and isinstance(found.get("propertyName"), str) and "$ref" not in member:
                mapping = found.get("mapping")
                pairs = sorted(mapping.items()) if isinstance(mapping, dict) else []
                named = tuple((value, name) for value, ref in pairs if (name := _component(ref)) is not None)
                return ir.Discriminator(found["propertyName"], named)
        return None

    def _is_abstract(self, target: Node, stated: ir.Discriminator) -> bool:
        """Whether every value the base lists for its discriminator is an heir's: then nothing is the base alone."""
        schema = self.gatherer.schema(target)
        properties = schema.get("properties")
        prop = properties.get(stated.property) if isinstance(properties, dict) else None
        values = prop.get("enum") if isinstance(prop, dict) else None
        return (
            isinstance(values, list)
            and bool(values)
            and set(map(str, values)) <= {value for value, _ in stated.mapping}
        )

    def _all_heirs(self, pointer: Pointer) -> list[str]:
        heirs = self._index()
        found: dict[str, None] = {}
        todo = [pointer]
        while todo:
            for name in heirs.get(todo.pop(), ()):
                if name not in found and ("components", "schemas", name) != pointer:
                    found[name] = None
                    todo.append(("components", "schemas", name))
        return sorted(found)

    def _index(self) -> dict[Pointer, list[str]]:
        """base -> the components that have it directly in their `allOf`."""
        if self._heirs is None:
            index: dict[Pointer, list[str]] = defaultdict(list)
            root = self.gatherer.tree.root.down("components").down("schemas")
            for name, node in root.fields():
                if isinstance(node.value, dict) and "allOf" in node.value:
                    for member in node.down("allOf").elements():
                        target = parse_ref(member.value.get("$ref")) if isinstance(member.value, dict) else None
                        if target is not None:
                            index[target].append(name)
            self._heirs = dict(index)
        return self._heirs


def _component(ref: object) -> str | None:
    if not isinstance(ref, str):
        return None
    pointer = parse_ref(ref)
    return ref if pointer is None else str(pointer[-1]) if pointer else None
