"""The trees of YAML documents that were read before: JSON is read back thirty times as fast as YAML.

Only a tree that JSON can give back exactly is kept: no number with a text of its own, nothing shared through aliases,
and nothing that had to be reported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from .cache import NOTHING_KEPT, Cache, digest, fingerprint

KIND = "trees"
_SCALARS = frozenset({str, int, bool, type(None)})


@dataclass(slots=True)
class Trees:
    """The trees of one description, by the digest of their text."""

    name: str
    cache: Cache = NOTHING_KEPT
    _known: dict[str, Any] = field(init=False)
    _used: dict[str, Any] = field(init=False, default_factory=dict)
    _changed: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._known = self.cache.get(KIND, self._key()) or {}

    def read(self, text: str, parse: Callable[[], tuple[Any, bool]]) -> Any:
        """The tree of a text: the one known, or what `parse` gives, with whether it was without remarks."""
        if self.cache.folder is None:
            return parse()[0]
        mark = digest([text])
        if mark in self._known:
            self._used[mark] = self._known[mark]
            # Stages own what they are given; the same text under two names is two trees.
            return self._known.pop(mark)
        tree, silent = parse()
        if silent and _is_plain(tree):
            self._used[mark], self._changed = tree, True
        return tree

    def known(self, mark: str) -> Any:
        """The tree of the text that has this digest, None where it is not known."""
        return self._known.get(mark)

    def replace(self, old: Collection[str], new: Mapping[str, Any]) -> None:
        """Keep trees in place of others, beside all the rest: `old` by the digest of the text, `new` by the text."""
        self._used = {mark: tree for mark, tree in self._known.items() if mark not in old}
        self._used |= {digest([text]): tree for text, tree in new.items() if _is_plain(tree)}
        self._changed = True
        self.keep()

    def keep(self) -> None:
        """Keep the trees of this run, when there is a new one among them."""
        if self._changed:
            self.cache.put(KIND, self._key(), self._used)

    def _key(self) -> str:
        return digest([fingerprint(), self.name])


def _is_plain(tree: Any) -> bool:
    """Whether JSON gives the tree back as it is."""
    seen: set[int] = set()
    stack = [tree]
    while stack:
        node = stack.pop()
        kind = node.__class__
        if kind is dict or kind is list:
            if id(node) in seen:
                return False
            seen.add(id(node))
            stack += node.values() if kind is dict else node
        elif kind not in _SCALARS and not (kind is float and math.isfinite(node)):
            return False
    return True
