"""Keeps track of where each part of a lifted document stood before, so that diagnostics still point at the author's own
lines.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ..diagnostics import Location, Pointer
from ..source import Bundle


@dataclass(frozen=True, slots=True)
class At:
    """A place while lifting: where it will stand, and where it stood."""

    new: Pointer = ()
    old: Pointer = ()

    def down(self, *keys: str | int) -> At:
        """The same step in both documents."""
        return At(self.new + keys, self.old + keys)

    def into(self, *keys: str | int) -> At:
        """A place that only the lifted document has; what it holds stood here."""
        return At(self.new + keys, self.old)


@dataclass(slots=True)
class Moves:
    """Collects moves; `origins` gives the lifted bundle's table."""

    bundle: Bundle
    _moved: dict[Pointer, Pointer] = field(default_factory=dict)

    def add(self, at: At) -> At:
        """Note that what stands at `at.new` stood at `at.old`."""
        if at.new != at.old:
            self._moved[at.new] = at.old
        return at

    def locate(self, at: At) -> Location:
        return self.bundle.locate(at.old)

    def origins(self) -> dict[Pointer, Location]:
        """The old table, what was moved, and the old entries below what was moved under their new pointers."""
        result = dict(self.bundle.origins)
        by_old: dict[Pointer, list[Pointer]] = defaultdict(list)
        for new, old in self._moved.items():
            by_old[old].append(new)
        for pointer, origin in self.bundle.origins.items():
            for cut in range(len(pointer) + 1):
                for new in by_old.get(pointer[:cut], ()):
                    result[new + pointer[cut:]] = origin
        for new, old in self._moved.items():
            result[new] = self.bundle.locate(old)
        return result
