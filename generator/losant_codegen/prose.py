"""A document without its prose: what depends on nothing that is only said.

Expectations, the fake's table and the second opinion are made from this, so none of them can change when a text does,
and what was made of a document can be used again when only its texts were edited.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .source import Bundle

_PROSE = frozenset({"description", "summary"})
_OTHER = frozenset(
    {"default", "enum", "const", "example", "examples", "value", "mapping", "scopes", "links", "required"}
)
"""Under these stand data of the API or names, in which `description` is a word like any other."""


def without_prose(bundle: Bundle) -> Bundle:
    """The same bundle; its descriptions and summaries are there, but empty."""
    return replace(bundle, tree=bare(bundle.tree))


def bare(node: Any) -> Any:
    """A copy of a part of a document with its texts empty."""
    if isinstance(node, dict):
        return {key: _member(key, value) for key, value in node.items()}
    return [bare(each) for each in node] if isinstance(node, list) else node


def _member(key: str, value: Any) -> Any:
    if isinstance(value, str):
        return "" if key in _PROSE else value
    return value if key in _OTHER or key.startswith("x-") else bare(value)
