"""What a whole run understood, kept for a next one that finds only texts changed.

Two entries of the cache: one that such runs leave as it is (schemas and names), one that they bring up to date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .. import ir, names
from ..cache import Cache, digest
from ..diagnostics import Location
from ..diff.findings import Finding, Impact
from ..history import History
from ..ir import operations, schemas
from ..names import Names
from ..packing import classes_of, pack, unpack
from ..prose import Content
from ..source import Bundle
from ..views import model
from ..views.model import ClientView
from .operations import Place, unsure

KIND = "snapshots"
_IR = (*classes_of(operations, schemas), Location)
_NAMES = classes_of(names, operations)
_VIEWS = classes_of(model)
_HISTORY = (History, Finding, Impact)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The model, its names, the views of it, and what moved since the last release.

    `unsure` are the places of texts that no edit may be told from; `previous` holds the text of each JSON document (of
    YAML, `trees` knows). `packed` are the resources of the model as they are kept.
    """

    api: ir.Api
    names: Names
    client: ClientView
    history: History
    content: Content
    unsure: frozenset[Place]
    previous: Mapping[str, str]
    packed: Mapping[str, Any]


def take(api: ir.Api, names: Names, client: ClientView, history: History, bundle: Bundle, content: Content) -> Snapshot:
    """What a whole run understood."""
    previous = {uri: each.text for uri, each in bundle.documents.items() if each.syntax == "json"}
    packed = {each.name: pack(each) for each in api.resources}
    settled = replace(history.settled(), files={})
    return Snapshot(api, names, client, settled, content, unsure(api, bundle), previous, packed)


def keep(snapshot: Snapshot, cache: Cache, key: str) -> None:
    """Keep what a whole run understood, under the key of its receipt."""
    fixed = {
        "inputs": snapshot.content.inputs,
        "api": pack(replace(snapshot.api, resources=(), schemas={})),
        "schemas": {name: pack(schema) for name, schema in snapshot.api.schemas.items()},
        "names": pack(snapshot.names),
        "structure": snapshot.content.structure,
        "unsure": pack(sorted(snapshot.unsure, key=repr)),
    }
    cache.put(KIND, digest([key, "fixed"]), fixed)
    keep_texts(snapshot, cache, key, snapshot.content.inputs)


def keep_texts(snapshot: Snapshot, cache: Cache, key: str, since: str) -> None:
    """Keep what changes with a text. `since` are the inputs of the whole run that the rest is from."""
    moving = {
        "since": since,
        "resources": list(snapshot.packed.values()),
        "client": pack(snapshot.client),
        "history": pack(snapshot.history),
        "texts": list(snapshot.content.texts),
        "previous": dict(snapshot.previous),
    }
    cache.put(KIND, digest([key, "moving"]), moving)


def find(cache: Cache, key: str) -> tuple[Snapshot, str] | None:
    """What the last run understood, and the inputs of the whole run it goes back to."""
    moving: dict[str, Any] | None = cache.get(KIND, digest([key, "moving"]))
    fixed: dict[str, Any] | None = cache.get(KIND, digest([key, "fixed"]))
    if moving is None or fixed is None or moving["since"] != fixed["inputs"]:
        return None
    resources: list[ir.Resource] = [unpack(raw, _IR) for raw in moving["resources"]]
    api: ir.Api = unpack(fixed["api"], _IR)
    snapshot = Snapshot(
        api=replace(api, resources=tuple(resources), schemas=_Schemas(fixed["schemas"])),
        names=unpack(fixed["names"], _NAMES),
        client=unpack(moving["client"], _VIEWS),
        history=unpack(moving["history"], _HISTORY),
        content=Content(fixed["structure"], tuple(moving["texts"])),
        unsure=frozenset(unpack(fixed["unsure"], ())),
        previous=moving["previous"],
        packed={each.name: raw for each, raw in zip(resources, moving["resources"], strict=True)},
    )
    return snapshot, moving["since"]


class _Schemas(Mapping[str, ir.Schema]):
    """The schemas of the model, each made when it is asked for: most operations mention few."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self._made: dict[str, ir.Schema] = {}

    def __getitem__(self, key: str) -> ir.Schema:
        if key not in self._made:
            self._made[key] = unpack(self._raw[key], _IR)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)
