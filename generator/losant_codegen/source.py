"""Documents as they were read: text, tree, and the way back from a place in the tree to a line of the text.

Shared by all stages. Holds no logic of OpenAPI.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .diagnostics import Location, Pointer

Tree = Any
"""A raw JSON-like value: dict (keys are str), list, str, int, float, bool or None."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file or URL: where it is, its text, its tree, and which syntax it was in (`yaml` or `json`)."""

    uri: str
    text: str
    tree: Tree
    syntax: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """One self-contained document tree.

    `origins` says where each moved part came from: the longest key that is a prefix of a pointer wins. What has no
    origin stands in the root document under the same pointer.
    """

    tree: dict[str, Any]
    root: Document
    documents: Mapping[str, Document]
    origins: Mapping[Pointer, Location] = field(default_factory=dict)

    def locate(self, pointer: Pointer, *, at_key: bool = False) -> Location:
        """The original place of a bundle pointer."""
        for cut in range(len(pointer), -1, -1):
            origin = self.origins.get(pointer[:cut])
            if origin is not None:
                return Location(origin.uri, origin.pointer + pointer[cut:], at_key=at_key)
        return Location(self.root.uri, pointer, at_key=at_key)
