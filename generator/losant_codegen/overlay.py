"""OpenAPI Overlay 1.0: corrections to a description that somebody else keeps, written beside it.

Applied to the root document right after loading, so that even a reference that leads nowhere can be mended. What an
action does not find there is looked for again in the bundle, where the parts that the root refers to in other files
have come together. The documents on disk are not touched; what an overlay adds has no line of its own, and diagnostics
about it point to the nearest place above.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jsonpath

from . import load
from .diagnostics import CodegenError, Collector, Diagnostic, ExitCode, Location, Pointer, Severity
from .source import Bundle, Document


@dataclass(frozen=True, slots=True)
class Pending:
    """An action whose target the root document does not have."""

    overlay: Document
    index: int

    @property
    def action(self) -> Any:
        return self.overlay.tree["actions"][self.index]


def apply_overlays(loader: load.Loader, overlays: Iterable[str | Path], collector: Collector) -> tuple[Pending, ...]:
    """Apply each overlay document in turn to the loader's root; return the actions that found nothing there.

    `CodegenError` when an overlay cannot be read.
    """
    read = [_read(path, loader.documents, collector) for path in overlays]
    if not read:
        return ()
    actions = [Pending(overlay, index) for overlay in read for index in range(len(overlay.tree["actions"]))]
    tree, pending = _apply_all(_own_copy(loader.root.tree), actions, collector)
    loader.root = replace(loader.root, tree=tree)
    loader.documents[loader.root.uri] = loader.root
    return pending


def apply_to_bundle(bundle: Bundle, pending: Sequence[Pending], collector: Collector) -> Bundle:
    """Apply what `apply_overlays` left; an action that matches nothing here either is a warning."""
    if not pending:
        return bundle
    tree, unmatched = _apply_all(_own_copy(bundle.tree), pending, collector)
    for each in unmatched:
        at = Location(each.overlay.uri, ("actions", each.index, "target"))
        collector.warning("LC119", f"the target {each.action['target']!r} matches nothing", at)
    return replace(bundle, tree=tree)


def _apply_all(tree: Any, actions: Sequence[Pending], collector: Collector) -> tuple[Any, tuple[Pending, ...]]:
    unmatched = []
    for each in actions:
        tree, found = _apply(tree, each.action, each.overlay, each.index, collector)
        if not found:
            unmatched.append(each)
    return tree, tuple(unmatched)


def _read(path: str | Path, documents: dict[str, Document], collector: Collector) -> Document:
    try:
        document = load.load(path, collector, documents=documents).root
    except CodegenError as error:
        raise CodegenError(*error.diagnostics, exit_code=ExitCode.USAGE) from None
    tree = document.tree
    if not isinstance(tree, dict) or not str(tree.get("overlay", "")).startswith("1."):
        raise _unusable("this is not an Overlay 1.0 document: `overlay: 1.0.0` is missing", Location(document.uri))
    if not isinstance(tree.get("actions"), list):
        raise _unusable("an overlay needs a list of `actions`", Location(document.uri, ("actions",)))
    return document


def _unusable(message: str, at: Location) -> CodegenError:
    return CodegenError(Diagnostic("LC116", Severity.ERROR, message, at), exit_code=ExitCode.USAGE)


def _apply(tree: Any, action: Any, document: Document, index: int, collector: Collector) -> tuple[Any, bool]:
    """The tree after the action, and whether the target was found.

    An action that is wrong counts as found: it was reported.
    """
    place = ("actions", index)
    target = action.get("target") if isinstance(action, dict) else None
    if not isinstance(target, str):
        collector.error("LC118", "an action needs a `target`", Location(document.uri, place))
        return tree, True
    at = Location(document.uri, (*place, "target"))
    try:
        found: list[Pointer] = [tuple(match.parts) for match in jsonpath.compile(target, strict=True).finditer(tree)]
    except jsonpath.JSONPathError as error:
        reason = str(error).splitlines()[0]
        collector.error("LC117", f"the target is not a JSONPath: {reason}", at, hint="see RFC 9535")
        return tree, True
    if not found:
        return tree, False
    if action.get("remove") is True:
        if () in found:
            collector.error("LC118", "an overlay cannot remove the whole document", at)
        else:
            _remove(tree, found)
    elif "update" in action:
        for pointer in found:
            tree = _updated(tree, pointer, action["update"])
    else:
        hint = "give it `update` or `remove: true`"
        collector.error("LC118", "the action does nothing", Location(document.uri, place), hint=hint)
    return tree, True


def _remove(tree: Any, pointers: list[Pointer]) -> None:
    """Later items of a list first, so that the places of the others stay what they were."""
    for pointer in sorted(pointers, key=_sortable, reverse=True):
        parent = tree
        for part in pointer[:-1]:
            parent = parent[part]
        del parent[pointer[-1]]


def _sortable(pointer: Pointer) -> list[tuple[int, int, str]]:
    return [(0, part, "") if isinstance(part, int) else (1, 0, part) for part in pointer]


def _updated(tree: Any, pointer: Pointer, update: Any) -> Any:
    if not pointer:
        return _merged(tree, update)
    parent = tree
    for part in pointer[:-1]:
        parent = parent[part]
    value = parent[pointer[-1]]
    if isinstance(value, list):
        value.append(_own_copy(update))
    else:
        parent[pointer[-1]] = _merged(value, update)
    return tree


def _merged(value: Any, update: Any) -> Any:
    """Mappings are merged key by key, lists are joined, anything else is replaced."""
    if isinstance(value, dict) and isinstance(update, dict):
        for key, child in update.items():
            value[key] = _merged(value[key], child) if key in value else _own_copy(child)
        return value
    if isinstance(value, list) and isinstance(update, list):
        return [*value, *_own_copy(update)]
    return _own_copy(update)


def _own_copy(value: Any) -> Any:
    """A copy in which nothing is shared, unlike in a tree whose YAML had aliases."""
    if isinstance(value, dict):
        return {key: _own_copy(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_own_copy(child) for child in value]
    return value
