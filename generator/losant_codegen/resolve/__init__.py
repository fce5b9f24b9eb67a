"""`$ref`s of all sorts -> one self-contained tree that refers only to its own components.

Takes what `load` gives; keeps the shape of the document's own version (Swagger 2, OpenAPI 3.x). Cycles stay references.
What cannot be found is a fault and becomes `{}` with `x-unresolved`, which later stages type as anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..diagnostics import CodegenError, Collector, Diagnostic, Location, Pointer, Severity
from ..grammar import SECTIONS_2, SECTIONS_3, Slot, child_kind
from ..source import Bundle, Library
from . import names
from .places import Component, Segment
from .targets import Scope, Targets, escape
from .walk import Walker

__all__ = ["bundle"]


def bundle(library: Library, collector: Collector) -> Bundle:
    """One tree from all documents that the root refers to, and the way back to them."""
    root = library.root
    if not isinstance(root.tree, dict):
        hint = "the top of an OpenAPI document is a mapping with `openapi`, `info` and `paths`"
        raise CodegenError(
            Diagnostic("LC201", Severity.ERROR, "this is not an OpenAPI document", Location(root.uri), hint)
        )
    sections = SECTIONS_2 if "swagger" in root.tree and "openapi" not in root.tree else SECTIONS_3
    targets = Targets(library, collector)
    walker = Walker(targets, sections, collector)
    tree = walker.walk_root(Scope(root))
    components = list(walker.components.values())
    names.assign(components, lambda kind: set(_section(tree, sections[kind])), targets.node, root.uri)
    _place(tree, components, sections)
    _write_names(walker, components, tree, collector)
    _refer_from_origin(tree, walker)
    origins = {
        segment.out(sections): Location(segment.scope.document.uri, segment.source)
        for segment in walker.segments
        if segment.parent is not None or segment.component is not None
    }
    return Bundle(tree, root, library.documents, origins)


def _section(tree: dict[str, Any], slot: Slot) -> dict[str, Any]:
    value: Any = tree
    for part in slot:
        value = value.get(part) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _place(tree: dict[str, Any], components: list[Component], sections: Mapping[str, Slot]) -> None:
    """Put every component into its section, sections made as needed, new names sorted behind the root's own."""
    for component in sorted(components, key=lambda item: (item.kind, item.name)):
        below = tree
        for part in sections[component.kind]:
            if not isinstance(below.get(part), dict):
                below[part] = {}
            below = below[part]
        below[component.name] = component.tree


def _write_names(walker: Walker, components: list[Component], tree: dict[str, Any], collector: Collector) -> None:
    for holder, key, component in walker.patches:
        holder[key] = "#/" + "/".join((*walker.sections[component.kind], escape(component.name)))
    slot = walker.sections["schema"]
    schemas = _section(tree, slot)
    for holder, key, value, at in walker.deferred:
        if value in schemas:
            holder[key] = "#/" + "/".join((*slot, escape(value)))
        else:
            hint = "name a schema of the components, or write a reference to one"
            collector.fault("LC310", f"the discriminator maps to {value!r}, which is no schema", at, hint=hint)
            del holder[key]


def _refer_from_origin(tree: dict[str, Any], walker: Walker) -> None:
    """What stood inside another thing and is a component now is referred to from there too: one thing, one type."""
    placed: dict[str, dict[Pointer, list[Segment]]] = {}
    for segment in walker.segments:
        placed.setdefault(segment.scope.document.uri, {}).setdefault(segment.source, []).append(segment)
    for component in walker.components.values():
        uri, pointer = component.target
        for cut in range(len(pointer)):
            for segment in placed.get(uri, {}).get(pointer[:cut], ()):
                start = segment.out(walker.sections)
                _refer(tree, start, pointer[cut:], segment.kind, component, walker.sections)


def _refer(
    tree: Any, start: Pointer, rest: Pointer, kind: str, component: Component, sections: Mapping[str, Slot]
) -> None:
    holder: Any = tree
    for part in start:
        holder = holder[part]
    for part in rest[:-1]:
        holder, kind = _below(holder, part), child_kind(kind, part)
        if holder is None or (isinstance(holder, dict) and "$ref" in holder):
            return
    last = rest[-1]
    found = _below(holder, last)
    if child_kind(kind, last) == component.kind and isinstance(found, dict) and "$ref" not in found:
        holder[last] = {"$ref": "#/" + "/".join((*sections[component.kind], escape(component.name)))}


def _below(value: Any, part: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, list) and isinstance(part, int) and part < len(value):
        return value[part]
    return None
