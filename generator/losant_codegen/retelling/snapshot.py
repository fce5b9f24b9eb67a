"""What a whole run understood, kept for a next one that finds only texts changed.

Two entries of the cache: one that such runs leave as it is (schemas and names), one that they bring up to date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .. import ir, names
from ..cache import Cache, digest
from ..diagnostics import Location
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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The model, its names and the views of it.

    `unsure` are the places of texts that no edit may be told from; `previous` holds the text of each JSON document (of
    YAML, `trees` knows).
    """

    api: ir.Api
    names: Names
    client: ClientView
    content: Content
    unsure: frozenset[Place]
    previous: Mapping[str, str]


def take(api: ir.Api, names: Names, client: ClientView, bundle: Bundle, content: Content) -> Snapshot:
    """What a whole run understood."""
    previous = {uri: each.text for uri, each in bundle.documents.items() if each.syntax == "json"}
    return Snapshot(api, names, client, content, unsure(api, bundle), previous)


def keep(snapshot: Snapshot, cache: Cache, key: str) -> None:
    """Keep what a whole run understood, under the key of its receipt."""
    fixed = {
        "inputs": snapshot.content.inputs,
        "api": pack(replace(snapshot.api, resources=())),
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
        "resources": pack(snapshot.api.resources),
        "client": pack(snapshot.client),
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
    api: ir.Api = unpack(fixed["api"], _IR)
    snapshot = Snapshot(
        api=replace(api, resources=unpack(moving["resources"], _IR)),
        names=unpack(fixed["names"], _NAMES),
        client=unpack(moving["client"], _VIEWS),
        content=Content(fixed["structure"], tuple(moving["texts"])),
        unsure=frozenset(unpack(fixed["unsure"], ())),
        previous=moving["previous"],
    )
    return snapshot, moving["since"]
