"""A document without its prose, and the prose without the document.

Expectations, the fake's table and the second opinion are made from what `without_prose` leaves, so none of them can
change when a text does, and what was made of a document can be used again when only its texts were edited.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from .cache import digest
from .diagnostics import Pointer
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
    return value if _is_data(key) else bare(value)


def texts(node: Any) -> Iterator[str]:
    """What `bare` leaves out, text by text."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str):
                if key in _PROSE:
                    yield value
            elif not _is_data(key):
                yield from texts(value)
    elif isinstance(node, list):
        for each in node:
            yield from texts(each)


@dataclass(frozen=True, slots=True)
class Content:
    """What a document says, however it is spelled and divided into files: the digest of all but its texts, and these,
    sorted.
    """

    structure: str
    texts: tuple[str, ...]

    @property
    def inputs(self) -> str:
        """One digest of it all."""
        return digest([self.structure, *self.texts])

    def edited(self, changes: Iterable[tuple[str, str]]) -> Content:
        """The same with new texts in place of old ones."""
        found = list(self.texts)
        for old, new in changes:
            found.remove(old)
            found.append(new)
        return replace(self, texts=tuple(sorted(found)))


def content_of(bundle: Bundle) -> Content:
    """What the document says."""
    structure = digest([json.dumps(bare(bundle.tree), sort_keys=True)])
    return Content(structure, tuple(sorted(texts(bundle.tree))))


class Different(Exception):
    """Two parts of a document differ in more than their texts."""


def edits(old: Any, new: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str, str]]:
    """Where the texts of two versions of a document differ: the place, the text there, and the new one.

    Raises `Different` where anything else does, the order of keys and the spelling of numbers included.
    """
    if isinstance(old, dict) and isinstance(new, dict):
        if list(old) != list(new):
            raise Different
        for key, value in old.items():
            yield from _edits_of_member(key, value, new[key], (*pointer, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from edits(one, other, (*pointer, index))
    elif not same(old, new):
        raise Different


def _edits_of_member(key: str, old: Any, new: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str, str]]:
    if key in _PROSE and isinstance(old, str) and isinstance(new, str):
        if old != new:
            yield pointer, old, new
    elif not _is_data(key):
        yield from edits(old, new, pointer)
    elif not same(old, new):
        raise Different


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are written alike: `1` is not `1.0` and not `true`, and keys have an order."""
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return repr(one) == repr(other) and getattr(one, "text", None) == getattr(other, "text", None)


def _is_data(key: str) -> bool:
    return key in _OTHER or key.startswith("x-")
