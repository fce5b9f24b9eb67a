"""Documents as they were read: text, tree, and the way back from a place in the tree to a line of the text.

Shared by all stages. Holds no logic of OpenAPI. Lines and columns are found only when asked for (`position`), because
most runs print nothing; the index made then is kept with the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from . import positions
from .diagnostics import Location, Pointer

Tree = Any
"""A raw JSON-like value: dict (keys are str), list, str, int, float, bool or None."""


class TextFloat(float):
    """A float whose source text says more than its value: `1.10`, `1e3`. `as_text` gives the text back."""

    __slots__ = ("text",)
    text: str


class TextInt(int):
    """An integer whose source text is not its decimal form: `010`, `0x1F`, `+1`."""

    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file or URL: where it is, its text, its tree, and which syntax it was in (`yaml`, `json` or `text`)."""

    uri: str
    text: str
    tree: Tree
    syntax: str
    _index: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


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


class Library(Protocol):
    """Where documents come from: what `load` gives to the stages after it."""

    root: Document
    documents: dict[str, Document]

    def get(self, uri: str, base: str, at: Location) -> Document | None:
        """The document that `uri` means seen from the document `base`; None, reported at `at`, if it cannot be had."""
        ...

    def locate(self, uri: str, base: str) -> str | None:
        """Where `uri` would be read from."""
        ...


def as_text(value: Any) -> str:
    """A scalar as the document's author wrote it; what a place that wants a string should read from a bare scalar."""
    if isinstance(value, TextFloat | TextInt):
        return value.text
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def position(document: Document, pointer: Pointer, at_key: bool = False) -> tuple[int, int]:
    """Line and column, from 1, of the place `pointer` means, or of the nearest place above it that exists.

    A value that is a mapping or a list is shown by its key, where there is one: that is the line a person looks for.
    """
    if document.syntax == "json":
        return positions.in_json(document.text, document._index, pointer, at_key)
    if document.syntax == "yaml":
        return positions.in_yaml(document.text, document._index, pointer, at_key)
    return 1, 1


def lines(document: Document) -> list[str]:
    """The lines of the text as its parser counts them."""
    return positions.split_lines(document.text, document.syntax)
