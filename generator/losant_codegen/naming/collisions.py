"""Who gets which name when several want the same one.

Every candidate brings its spellings, best first, made from nothing but its own wire name. Nobody is renamed because a
stranger came along: the best spelling of one candidate is never given away to the second choice of another, and where
several have the same best spelling, the one that is written most like it keeps it. So a name changes only when
something is added that is spelled closer to it.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that needs a name.

    Lower `rank` goes first; `wire` breaks ties, so that the document's order does not matter.
    """

    key: Hashable
    wire: str
    spellings: tuple[str, ...]
    rank: int = 0


def _order(candidate: Candidate) -> tuple[int, bool, str, str]:
    # Case swapped, so that small letters go before capitals: `device_state` before `DEVICE_STATE`.
    return candidate.rank, candidate.spellings[0] != candidate.wire, candidate.wire.swapcase(), str(candidate.key)


def assign(candidates: Iterable[Candidate], reserved: Collection[str] = frozenset()) -> dict[Hashable, str]:
    """A name for every candidate's key, none twice, none reserved.

    When all spellings of a candidate are taken, underscores are appended to its best one: no numbers.
    """
    ordered = sorted(candidates, key=_order)
    taken = set(reserved)
    names: dict[Hashable, str] = {}
    losers: list[Candidate] = []
    for candidate in ordered:
        best = candidate.spellings[0]
        if best in taken:
            losers.append(candidate)
        else:
            taken.add(best)
            names[candidate.key] = best
    for candidate in losers:
        name = next((s for s in candidate.spellings if s not in taken), None)
        if name is None:
            name = candidate.spellings[0]
            while name in taken:
                name += "_"
        taken.add(name)
        names[candidate.key] = name
    return names
