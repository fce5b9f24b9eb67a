"""Copies documents into one tree: shared things become components, the rest is copied where it is referred to.

The walk follows the grammar, so it knows the kind of everything it meets. A reference to a thing that components have a
section for becomes a reference to a component, whose name is written in later, when all are known; any other reference
is replaced by what it refers to. Raw trees are never changed. What went where is kept, for the way back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..diagnostics import CodegenError, Collector, Diagnostic, Location, Severity
from ..grammar import Slot, child_kind
from ..source import TextFloat, TextInt, as_text
from .places import Chain, Component, Segment, depth
from .shapes import DROP, FREE, LIGHT, SECTION_KINDS, fit, shape_name
from .targets import Scope, Target, Targets, escape

MAX_COPIES = 100_000
"""References that are replaced by what they refer to. More than this is a document built to explode."""

Deferred = tuple[dict[str, Any], str, str, Location]
"""A discriminator value that may be the name of a component: holder, key, the value, where it stands."""


class Walker:
    """One walk over everything reachable from the root."""

    def __init__(self, targets: Targets, sections: Mapping[str, Slot], collector: Collector) -> None:
        self.sections = sections
        self.components: dict[tuple[Target, str], Component] = {}
        self.segments: list[Segment] = []
        self.patches: list[tuple[dict[str, Any], str, Component]] = []
        self.deferred: list[Deferred] = []
        self._slots: dict[tuple[Target, str], str] = {}  # what stands in a section of the root -> its name there
        self._targets = targets
        self._collector = collector
        self._pending: list[Component] = []
        self._copying: set[tuple[Target, str]] = set()
        self._copies = 0
        self._slot_pointers = frozenset(sections.values())

    def walk_root(self, scope: Scope) -> dict[str, Any]:
        """The root document's own tree. Everything it needs is walked too, and stands in `components`."""
        segment = self._segment(Segment(scope, (), "root"))
        tree: dict[str, Any] = scope.document.tree
        out: dict[str, Any] = dict.fromkeys(tree)
        named_first = {slot[0] for slot in self.sections.values()}
        for key in sorted(tree, key=lambda name: name not in named_first):
            self._member(out, key, tree[key], "root", segment, (None, key))
        while self._pending:
            component = self._pending.pop()
            start = Segment(
                self._targets.scope_at(component.target), component.target.pointer, component.kind, component=component
            )
            component.tree = self.walk(self._targets.node(component.target), component.kind, self._segment(start), None)
        return out

    def walk(self, value: Any, kind: str, segment: Segment, chain: Chain) -> Any:
        """A copy of `value`, which is of `kind` and stands at `chain` in `segment`, without references to elsewhere."""
        if value is None and kind == "schema":
            self._collector.warning("LC220", "an empty schema; any value is allowed", segment.at(chain))
            return {}
        if kind == "text" and isinstance(value, dict | list) and not is_reference(value):
            self._misfit(f"must be a text, not {shape_name(value)}", _last(chain), kind, segment, chain)
            return None
        if kind == "stray":
            kind = "schema" if isinstance(value, dict) and ("$ref" in value or "type" in value) else "raw"
        if isinstance(value, dict):
            return value if kind == "raw" else self._mapping(value, kind, segment, chain)
        if isinstance(value, list):
            return value if kind == "raw" or kind[0] == "{" else self._list(value, kind, segment, chain)
        if kind == "text" and isinstance(value, bool | int | float):
            return as_text(value)
        if isinstance(value, TextFloat | TextInt) and kind != "data":
            return value + 0  # the plain number; a literal keeps its text for whoever knows its type
        return value

    # ------------------------------------------------------------ containers

    def _mapping(self, value: dict[str, Any], kind: str, segment: Segment, chain: Chain) -> Any:
        if kind == "schema":
            value = self._without_dynamic(value, segment, chain)
            segment, chain = self._enter_resource(value, segment, chain)
        if isinstance(value.get("$ref"), str):
            return self._reference(value, kind, segment, chain)
        if "$ref" in value and kind != "data" and kind[0] != "{":
            said = f"`$ref` must be a text, not {shape_name(value['$ref'])}; it is ignored"
            self._collector.fault("LC311", said, segment.at((chain, "$ref")))
            value = {key: child for key, child in value.items() if key != "$ref"}
        if kind[0] == "{" and self._is_section(segment, chain):
            return self._section(value, kind[1:-1], segment, chain)
        out: dict[str, Any] = {}
        for key, child in value.items():
            self._member(out, key, child, kind, segment, (chain, key))
        if kind == "discriminator":
            self._discriminate(out, segment, chain)
        return out

    def _member(self, out: dict[str, Any], key: str, value: Any, owner: str, segment: Segment, chain: Chain) -> None:
        """Walk one member of an `owner`, unless it has not the shape of what belongs there."""
        kind = child_kind(owner, key)
        if owner[0] == "{" and key.startswith("x-") and not isinstance(value, dict):
            return  # an extension among things that have names
        if kind not in FREE and (kind[0] == "[" or not isinstance(value, dict)):
            value, wrong = (value, None) if owner == "schema" and value is not None else fit(value, kind)
            if wrong:
                self._misfit(wrong, key, kind, segment, chain)
            if value is DROP:
                out.pop(key, None)
                return
        out[key] = self.walk(value, kind, segment, chain)

    def _list(self, value: list[Any], kind: str, segment: Segment, chain: Chain) -> list[Any]:
        below = kind[1:-1] if kind[0] == "[" else kind
        out: list[Any] = []
        for number, child in enumerate(value):
            place: Chain = (chain, number)
            if below not in FREE and not isinstance(child, dict):
                child, wrong = fit(child, below)
                if wrong:
                    self._misfit(wrong, below, below, segment, place)
                if child is DROP:
                    continue
            target = self._list_target(child, segment, place) if kind[0] == "[" else None
            if target is not None:
                for index, item in enumerate(self._targets.node(target)):
                    scope, source = self._targets.scope_at(target), (*target.pointer, index)
                    moved = self._segment(Segment(scope, source, below, segment, (chain, len(out))))
                    out.append(self.walk(item, below, moved, None))
            elif len(out) == number:
                out.append(self.walk(child, below, segment, place))
            else:  # behind a list that was spliced in
                moved = self._segment(Segment(segment.scope, segment.place(place), below, segment, (chain, len(out))))
                out.append(self.walk(child, below, moved, None))
        return out

    def _list_target(self, child: Any, segment: Segment, chain: Chain) -> Target | None:
        """What a list item refers to, where that is a list: its items then stand in place of the reference."""
        if not is_only_reference(child):
            return None
        target = self._targets.find(child["$ref"], segment.scope, segment.at((chain, "$ref")))
        return target if target is not None and isinstance(self._targets.node(target), list) else None

    def _misfit(self, said: str, name: str, kind: str, segment: Segment, chain: Chain) -> None:
        """Something of the wrong shape was left out or wrapped; how bad that is goes by what it was."""
        at, message = segment.at(chain), f"`{name}` {said}"
        out = segment.out_in_root(chain)
        if kind in SECTION_KINDS and out is not None and len(out) <= 2:
            self._collector.error("LC202", message, at)
        elif kind in LIGHT:
            self._collector.warning("LC203", message, at)
        else:
            self._collector.fault("LC203", message, at)

    def _without_dynamic(self, value: dict[str, Any], segment: Segment, chain: Chain) -> dict[str, Any]:
        for word in ("$dynamicRef", "$recursiveRef"):
            if isinstance(value.get(word), str) and "$ref" not in value:
                said = f"`{word}` is read as a plain `$ref`; what other schemas would make of it is not"
                self._collector.warning("LC309", said, segment.at((chain, word)))
                return {"$ref" if key == word else key: child for key, child in value.items()}
        return value

    def _enter_resource(self, value: dict[str, Any], segment: Segment, chain: Chain) -> tuple[Segment, Chain]:
        """A schema with an `$id` is a document within the document: references inside are read from it."""
        own_id = value.get("$id")
        if not isinstance(own_id, str) or own_id.startswith("#"):
            return segment, chain
        pointer = segment.place(chain)
        scope = self._targets.scope_at(Target(segment.scope.document.uri, pointer))
        if scope == segment.scope:
            return segment, chain
        return self._segment(Segment(scope, pointer, "schema", segment, chain)), None

    # ------------------------------------------------------------ the root's own components

    def _is_section(self, segment: Segment, chain: Chain) -> bool:
        return depth(chain) <= 2 and segment.out_in_root(chain) in self._slot_pointers

    def _section(self, value: dict[str, Any], kind: str, segment: Segment, chain: Chain) -> dict[str, Any]:
        uri, pointer = segment.scope.document.uri, segment.place(chain)
        for name, child in value.items():
            if not is_only_reference(child):
                self._slots[Target(uri, (*pointer, name)), kind] = name
        out: dict[str, Any] = {}
        for name, child in value.items():
            place: Chain = (chain, name)
            if isinstance(child, dict) and "$ref" in child and self._is_ring(child, segment):
                said = f"{name!r} is defined by a reference that leads back to itself"
                self._collector.fault(
                    "LC306", said, segment.at((place, "$ref")), hint="write the definition in one of the places"
                )
                out[name] = {"x-unresolved": child["$ref"]}
            elif is_only_reference(child):
                out[name] = self._claim(child["$ref"], kind, name, segment, place)
            else:
                out[name] = self.walk(child, kind, segment, place)
        return out

    def _claim(self, ref: str, kind: str, name: str, segment: Segment, chain: Chain) -> Any:
        """`Pet: {$ref: pet.yaml}` among the root's components: the thing in pet.yaml is the component Pet."""
        target = self._find(ref, kind, segment, chain)
        if target is None:
            return {"x-unresolved": ref}
        holder = self._pointed(target, kind, {})
        component = self.components.get((target, kind))
        if component is not None:
            component.claims.append(name)
        return holder

    def _is_ring(self, value: dict[str, Any], segment: Segment) -> bool:
        """Whether following `$ref` after `$ref` from here never ends."""
        seen: set[Target] = set()
        scope: Scope = segment.scope
        node: Any = value
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            target = self._targets.peek(node["$ref"], scope)
            if target is None:
                return False
            if target in seen:
                return True
            seen.add(target)
            scope, node = self._targets.scope_at(target), self._targets.node(target)
        return False

    # ------------------------------------------------------------ references

    def _reference(self, value: dict[str, Any], kind: str, segment: Segment, chain: Chain) -> Any:
        ref: str = value["$ref"]
        siblings = {key: child for key, child in value.items() if key != "$ref"}
        if kind == "data":
            return self._data_reference(value, siblings, segment, chain)
        target = self._find(ref, kind, segment, chain)
        kept = {key: self.walk(child, child_kind(kind, key), segment, (chain, key)) for key, child in siblings.items()}
        if target is None:
            return {"x-unresolved": ref, **kept} if kind != "text" else None
        if kind in self.sections:
            return self._pointed(target, kind, kept)
        return self._copied(target, kind, kept, segment, chain)

    def _data_reference(self, value: dict[str, Any], siblings: dict[str, Any], segment: Segment, chain: Chain) -> Any:
        """In a literal value `$ref` may be data. It is a reference when it stands alone and something is there."""
        ref: str = value["$ref"]
        if siblings:
            return value
        if ref.startswith("#/"):
            found = self._targets.peek(ref, segment.scope)
        elif not ref.startswith("#") and self._targets.is_file(ref, segment.scope):
            found = self._find(ref, "data", segment, chain)
        else:
            return value
        if found is None or (found, "data") in self._copying:
            return value
        return self._copied(found, "data", {}, segment, chain)

    def _find(self, ref: str, kind: str, segment: Segment, chain: Chain) -> Target | None:
        """The thing a reference means in the end: a reference that refers to a mere reference is followed through."""
        at = segment.at((chain, "$ref"))
        target = self._targets.find(ref, segment.scope, at)
        if kind == "schema" and target == (self._targets.root_uri, ()):
            target = self._around(segment, chain)
        passed: set[Target] = set()
        while target is not None and not self._is_named(target, kind):
            node = self._targets.node(target)
            if not is_only_reference(node):
                return target
            if target in passed:
                self._collector.fault("LC306", f"{ref!r} leads back to itself and never to a definition", at)
                return None
            passed.add(target)
            below = Location(target.uri, (*target.pointer, "$ref"))
            target = self._targets.find(node["$ref"], self._targets.scope_at(target), below)
        return target

    def _around(self, segment: Segment, chain: Chain) -> Target:
        """What `#` means to a schema inside an API description: not all of that, but the component around it."""
        uri, pointer = segment.scope.document.uri, segment.place(chain)
        slot = self.sections["schema"]
        own = len(slot) + 1 if pointer[: len(slot)] == slot else len(segment.source)
        return Target(uri, pointer[:own])

    def _is_named(self, target: Target, kind: str) -> bool:
        return (target, kind) in self._slots or self._stands_in_section(target, kind)

    def _stands_in_section(self, target: Target, kind: str) -> bool:
        return target.uri == self._targets.root_uri and target.pointer[:-1] == self.sections.get(kind)

    def _pointed(self, target: Target, kind: str, siblings: dict[str, Any]) -> dict[str, Any]:
        """A reference to the component that a target is, or is to become."""
        holder = {"$ref": "", **siblings}
        self._point(holder, "$ref", target, kind)
        return holder

    def _point(self, holder: dict[str, Any], key: str, target: Target, kind: str) -> None:
        name = self._slots.get((target, kind))
        if name is None and self._stands_in_section(target, kind):
            name = str(target.pointer[-1])
        if name is not None:
            holder[key] = "#/" + "/".join((*self.sections[kind], escape(name)))
            return
        component = self.components.get((target, kind))
        if component is None:
            component = self.components[target, kind] = Component(target, kind)
            self._pending.append(component)
        self.patches.append((holder, key, component))

    def _copied(self, target: Target, kind: str, siblings: dict[str, Any], segment: Segment, chain: Chain) -> Any:
        """What a target holds, in the place of the reference; keys beside the reference win."""
        at = segment.at(chain)
        if (target, kind) in self._copying:
            said = "this reference contains itself and cannot be replaced by what it means"
            self._collector.fault("LC307", said, at)
            return {}
        self._copies += 1
        if self._copies > MAX_COPIES:
            said = f"more than {MAX_COPIES:,} references that must be replaced by what they mean"
            raise CodegenError(Diagnostic("LC308", Severity.ERROR, said, at))
        self._copying.add((target, kind))
        below = self._segment(Segment(self._targets.scope_at(target), target.pointer, kind, segment, chain))
        made = self.walk(self._targets.node(target), kind, below, None)
        self._copying.discard((target, kind))
        if not siblings or not isinstance(made, dict):
            return made
        for key in siblings:
            place: Chain = (chain, key)
            self._segment(Segment(segment.scope, segment.place(place), child_kind(kind, key), segment, place))
        return {**made, **siblings}

    def _discriminate(self, out: dict[str, Any], segment: Segment, chain: Chain) -> None:
        """Mapping values are references or names of schemas; both become references."""
        mapping = out.get("mapping")
        if isinstance(mapping, dict):
            for value in list(mapping):
                self._mapped(mapping, value, segment, ((chain, "mapping"), value))
        if isinstance(out.get("defaultMapping"), str):
            self._mapped(out, "defaultMapping", segment, (chain, "defaultMapping"))

    def _mapped(self, holder: dict[str, Any], key: str, segment: Segment, chain: Chain) -> None:
        value = holder[key]
        if not isinstance(value, str):
            return
        section = "#/" + "/".join(self.sections["schema"]) + "/" + escape(value)
        for ref in (section, f"#/{escape(value)}", value):
            target = self._targets.peek(ref, segment.scope) or self._targets.peek_root(ref)
            if target is not None and ref != "#/":
                self._point(holder, key, target, "schema")
                return
        if "/" in value or "#" in value or value.endswith((".yaml", ".yml", ".json")):
            found = self._targets.find(value, segment.scope, segment.at(chain))
            if found is not None:
                self._point(holder, key, found, "schema")
            else:
                del holder[key]
            return
        self.deferred.append((holder, key, value, segment.at(chain)))

    def _segment(self, segment: Segment) -> Segment:
        self.segments.append(segment)
        return segment


def is_reference(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def _last(chain: Chain) -> str:
    return "text" if chain is None else str(chain[1])


def is_only_reference(value: Any) -> bool:
    return is_reference(value) and len(value) == 1
