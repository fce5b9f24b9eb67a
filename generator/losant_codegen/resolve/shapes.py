"""What to make of a value that has not the shape of what stands in its place.

Empty YAML keys (`parameters:` with nothing behind it) mean that nothing is there. Schemas are left to those who know
about schemas; an empty one is a schema that allows anything.
"""

from __future__ import annotations

from typing import Any

from ..grammar import GRAMMAR

DROP = object()
"""Leave it out."""

FREE = frozenset({"raw", "data", "text", "mapping", "mapped", "schema", "stray", "discriminator"})
"""Kinds whose values may have any shape, as far as this module is concerned."""

LIGHT = frozenset(
    {"example", "{example}", "link", "{link}", "{encoding}", "encoding", "tag", "[tag]", "[data]", "server", "[server]"}
)
"""Things whose loss costs the client little: their misfits are warnings."""

SECTION_KINDS = frozenset({"components", "{pathItem}", *GRAMMAR["components"].values(), "info"})
"""The large parts of a document. Where the root has one of these in a wrong shape, nothing else can be trusted."""

_KEPT_EMPTY = frozenset({"response", "mediaType", "header", "pathItem", "securityScheme", "example"})


def fit(value: Any, kind: str) -> tuple[Any, str | None]:
    """What to read instead of `value`, and what to tell the author about it (None: nothing)."""
    if value is None:
        return ({}, None) if kind in _KEPT_EMPTY else (DROP, None)
    if kind[0] == "[":
        return _list(value, kind)
    if isinstance(value, dict):
        return value, None
    return DROP, f"must be a mapping, not {shape_name(value)}"


def _list(value: Any, kind: str) -> tuple[Any, str | None]:
    if isinstance(value, list) or (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
        return value, None
    said = f"must be a list, not {shape_name(value)}"
    if kind == "[text]":
        return (
            (value, None)
            if isinstance(value, bool)
            else ([value], said) if not isinstance(value, dict) else (DROP, said)
        )
    return ([value], said) if isinstance(value, dict) and kind != "[data]" else (DROP, said)


def shape_name(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        return "a text"
    if value is None:
        return "empty"
    return f"{'true' if value is True else 'false' if value is False else value}"
