"""The results as Markdown: `bench/results.md`, and the sentences of the README that quote them."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

from . import peers
from .places import HERE, ROOT
from .tables import Section, Table

BUSY = 2.0
"""A load of so much a core is more than the benchmarks' own."""
BEGIN, END = "<!-- measured: written by `make bench` -->", "<!-- end of what was measured -->"


def tables(section: Section) -> str:
    """One section."""
    lines = [f"## {section.title}", ""]
    if section.targets:
        lines += _grid(
            ("what should hold", "measured", ""),
            [[each.text, each.measured, "holds" if each.holds else "**does not hold**"] for each in section.targets],
        )
    for table in section.tables:
        lines += _table(table)
    for chart in section.charts:
        lines += [f"![{Path(chart).stem}]({chart})", ""]
    return "\n".join(lines)


def _table(table: Table) -> list[str]:
    notes = [line for note in table.notes for line in (note, "")]
    return [f"### {table.title}", "", *_grid(table.columns, table.rows), *notes]


def _grid(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [f"| {' | '.join(cells)} |" for cells in (columns, *rows)]
    return [lines[0], f"|{'---|' * len(columns)}", *lines[1:], ""]


def machine(sections: Sequence[Section]) -> list[str]:
    """What it was measured on, and whether that had anything else to do."""
    cores = os.cpu_count() or 1
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        found = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        processor = found[0].partition(":")[2].strip() if found else processor
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = ", ".join(f"{each.name} {each.load:.1f}" for each in sections)
    lines = [
        f"- {cores} x {processor}, {memory:.0f} GB, {platform.system()} {platform.release()}",
        f"- {platform.python_implementation()} {platform.python_version()}, {_java()}",
        f"- load average before each section: {load}",
    ]
    return [*lines, *(f"- **{each}**" for each in preliminary(sections))]


def spoilt(section: Section) -> bool:
    """Whether the machine was busy: it stops whoever computes longest at a stretch, which is not the slowest."""
    return section.clock and section.load > BUSY * (os.cpu_count() or 1)


def preliminary(sections: Sequence[Section]) -> list[str]:
    """A warning, where there is something to warn of."""
    busy = [each.name for each in sections if spoilt(each)]
    return [f"Preliminary, because the machine was busy meanwhile: {', '.join(busy)}."] if busy else []


def _java() -> str:
    try:
        done = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "no Java"
    return "Java " + done.stderr.split('"')[1]


def write(sections: Sequence[Section]) -> None:
    """`results.md`, and what the README says of it, which has nothing that a busy machine spoilt."""
    versions = ", ".join(f"{name} {version}" for name, version in peers.versions().items())
    head = [
        "# Measured",
        "",
        "Made by `make bench`: every peer in an environment of its own, in rounds that interleave them, so that",
        "whatever else the machine does hits all alike. Figures are medians of the rounds, ratios are medians of the",
        "ratios of each round. One section again: `make bench SECTIONS=calling`; a short look at all of them that",
        "writes nothing: `make bench QUICK=1`.",
        "",
        *machine(sections),
        f"- {versions}",
        "",
    ]
    (HERE / "results.md").write_text("\n".join([*head, *map(tables, sections)]).rstrip() + "\n", encoding="utf-8")
    quote([each for section in sections if not spoilt(section) for each in section.quotes])


def quote(quotes: Sequence[str]) -> None:
    path = ROOT / "README.md"
    before, begin, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    assert begin, f"README.md has no line {BEGIN}"
    assert end, f"README.md has no line {END}"
    lines = "\n".join(f"- {quote}" for quote in quotes)
    path.write_text(f"{before}{begin}\n\n{lines}\n\n{end}{after}", encoding="utf-8")
