"""What a section of the benchmarks gives back, and how it is kept between the sections' runs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .places import RESULTS


@dataclass(frozen=True, slots=True)
class Target:
    """Something that must hold, with what was measured."""

    text: str
    measured: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under columns."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One subject: its tables, what of it must hold, its charts (file names beside results.md)."""

    name: str
    title: str
    tables: Sequence[Table]
    targets: Sequence[Target] = ()
    charts: Sequence[str] = ()
    quotes: Sequence[str] = ()
    """Sentences for the README: ratios, with what they are ratios of."""
    clock: bool = True
    """Whether it was measured by the clock, so that a busy machine spoils it."""
    load: float = 0.0
    """The machine's load average when the section was begun."""


def keep(section: Section) -> None:
    """Keep a section's results, so that sections can be run one at a time and reported together."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{section.name}.json").write_text(json.dumps(asdict(section), indent=1), encoding="utf-8")


def kept(name: str) -> Section | None:
    """What the last run of a section found; None when it has not been run."""
    path = RESULTS / f"{name}.json"
    if not path.is_file():
        return None
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    raw["tables"] = [Table(**table) for table in raw["tables"]]
    raw["targets"] = [Target(**target) for target in raw["targets"]]
    return Section(**raw)
