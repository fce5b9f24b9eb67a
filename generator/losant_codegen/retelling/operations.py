"""The texts of operations in the intermediate model: which there are, and a model with others in their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from .. import ir
from ..diagnostics import Location, Pointer
from ..page_words import first_page_in_words
from ..prose import texts
from ..source import Bundle

Place = tuple[str, Pointer]
"""A document and the place of a text in it."""

Edits = Mapping[Place, tuple[str, str]]
"""The text that was at a place, and the one that is."""

Slot = ir.Operation | ir.Parameter | ir.RequestBody | ir.Response
S = TypeVar("S", ir.Operation, ir.Parameter, ir.RequestBody, ir.Response)
_FIELDS = ("summary", "description")


def parts(operation: ir.Operation) -> Iterator[Slot]:
    """What of an operation has a place in the document and texts of its own."""
    yield operation
    yield from operation.parameters
    if operation.body is not None:
        yield operation.body
    yield from operation.responses


def unsure(api: ir.Api, bundle: Bundle) -> frozenset[Place]:
    """The places of texts that cannot be followed from the document to the model: those that stand in the document's
    tree for another one, or are used more than once.

    A text is followed by its identity: no stage copies one, so the same object is the same text of the document, and
    an equal one somewhere else is another.
    """
    used = Counter(id(text) for text in texts(bundle.tree))
    told = Counter(id(text) for text in _all_texts(api))
    found = list(_slot_texts(api))
    overlays = [
        each.tree for each in bundle.documents.values() if isinstance(each.tree, dict) and "overlay" in each.tree
    ]
    if any(_asks(overlay) for overlay in overlays):
        return frozenset(place for place, _ in found)
    overlaid = {id(text) for overlay in overlays for text in _strings(overlay)}
    own = Counter(id(text) for _, text in found)
    places = {id(text): place for place, text in found}
    return frozenset(
        place
        for place, text in found
        if _at(bundle, place) is not text
        or id(text) in overlaid  # the document itself may say something else there
        or places[id(text)] != place
        or used[id(text)] != 1
        or told[id(text)] != own[id(text)]
    )


def _asks(overlay: Any) -> bool:
    """Whether an overlay chooses what it changes by what stands there, which may be a text."""
    actions = overlay.get("actions")
    return any("?" in str(each.get("target")) for each in actions if isinstance(each, dict)) if actions else False


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from _strings(each)


def _slot_texts(api: ir.Api) -> Iterator[tuple[Place, str]]:
    """Every text of an operation, and where the document should have it."""
    for operation in api.operations:
        for slot in parts(operation):
            for name in _FIELDS:
                text = getattr(slot, name, None)
                if text is not None:
                    yield (slot.location.uri, (*slot.location.pointer, name)), text


def _at(bundle: Bundle, place: Place) -> Any:
    """What stands in a document at a place."""
    uri, pointer = place
    document = bundle.documents.get(uri)
    node = document.tree if document is not None else None
    for key in pointer:
        if isinstance(node, dict):
            node = node.get(str(key))
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            return None
    return node


def _all_texts(api: ir.Api) -> Iterator[str]:
    """Every text of the model, and each as often as it is there."""
    yield from (text for _, text in _slot_texts(api))
    for operation in api.operations:
        yield from _described(header for response in operation.responses for header in response.headers)
        yield from _described(operation.servers)
    for schema in api.schemas.values():
        yield from _described([schema])
        yield from _described(schema.properties if isinstance(schema, ir.ObjectSchema) else ())
    yield from _described([api, *api.resources, *api.callbacks, *api.servers, *api.security_schemes])


def _described(nodes: Iterable[Any]) -> Iterator[str]:
    yield from (node.description for node in nodes if node.description is not None)


def edited(resources: Iterable[ir.Resource], edits: Edits) -> tuple[dict[str, ir.Resource], set[Place]]:
    """The resources that change, by name, with their new texts; and the edits that were found in them."""
    at: dict[tuple[str, Pointer], dict[str, tuple[str, str]]] = {}
    for (uri, pointer), texts_ in edits.items():
        at.setdefault((uri, pointer[:-1]), {})[str(pointer[-1])] = texts_
    writer = _Writer(at)
    changed = {}
    for resource in resources:
        operations = tuple(writer.operation(operation) for operation in resource.operations)
        if any(new is not old for new, old in zip(operations, resource.operations, strict=True)):
            changed[resource.name] = replace(resource, operations=operations)
    return changed, writer.done


class _Writer:
    """Puts the new texts where the old ones are."""

    def __init__(self, at: Mapping[tuple[str, Pointer], Mapping[str, tuple[str, str]]]) -> None:
        self.at = at
        self.done: set[Place] = set()

    def operation(self, operation: ir.Operation) -> ir.Operation:
        parameters = tuple(map(self.told, operation.parameters))
        body = self.told(operation.body) if operation.body is not None else None
        responses = tuple(map(self.told, operation.responses))
        told = self.told(operation)
        now, before = (*parameters, body, *responses), (*operation.parameters, operation.body, *operation.responses)
        if all(new is old for new, old in zip(now, before, strict=True)):
            return told
        return replace(told, parameters=parameters, body=body, responses=responses)

    def told(self, slot: S) -> S:
        found = self.at.get(_key(slot.location))
        if found is None:
            return slot
        changes: dict[str, Any] = {}
        for name, (old, new) in found.items():
            if getattr(slot, name, None) == old and not _means_something(slot, old, new):
                changes[name] = new
                self.done.add((slot.location.uri, (*slot.location.pointer, name)))
        return replace(slot, **changes)


def _key(location: Location) -> tuple[str, Pointer]:
    return location.uri, location.pointer


def _means_something(slot: Slot, old: str, new: str) -> bool:
    """Whether an edit changes more than what is said: a text comes or goes, or it tells where pages begin."""
    if not old.strip() or not new.strip():
        return True
    return isinstance(slot, ir.Parameter) and first_page_in_words(old) != first_page_in_words(new)
