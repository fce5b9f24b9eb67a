"""What the walk remembers: shared things, and which stretch of which document went where in the bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Location, Pointer
from ..grammar import Slot
from .targets import Scope, Target

Chain = tuple[Any, str | int] | None
"""A place below the start of a segment, linked from the leaf up: cheap to extend, rarely needed as a whole."""


@dataclass(slots=True)
class Component:
    """Something shared: where it was written, what it is, and its tree once walked."""

    target: Target
    kind: str
    claims: list[str] = field(default_factory=list)  # names the root document's components give it
    name: str = ""
    tree: Any = None


@dataclass(slots=True)
class Segment:
    """A stretch of one document that was copied as a whole to one place."""

    scope: Scope
    source: Pointer
    kind: str
    parent: Segment | None = None
    chain: Chain = None
    component: Component | None = None

    def out(self, sections: Mapping[str, Slot]) -> Pointer:
        """Where it went; known once components have names."""
        if self.component is not None:
            return (*sections[self.component.kind], self.component.name)
        return () if self.parent is None else self.parent.out(sections) + unchain(self.chain)

    def out_in_root(self, chain: Chain) -> Pointer | None:
        """Where `chain` below this segment went, if that is in the root's own part of the bundle."""
        pointer, segment = unchain(chain), self
        while segment.component is None:
            if segment.parent is None:
                return pointer
            pointer, segment = unchain(segment.chain) + pointer, segment.parent
        return None

    def place(self, chain: Chain) -> Pointer:
        """The pointer in the document that `chain` was copied from."""
        return self.source + unchain(chain)

    def at(self, chain: Chain) -> Location:
        return Location(self.scope.document.uri, self.place(chain))


def unchain(chain: Chain) -> Pointer:
    parts: list[str | int] = []
    while chain is not None:
        chain, part = chain
        parts.append(part)
    return tuple(reversed(parts))


def depth(chain: Chain) -> int:
    count = 0
    while chain is not None:
        count, chain = count + 1, chain[0]
    return count
