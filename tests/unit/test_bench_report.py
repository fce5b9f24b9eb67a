"""How the results of the benchmarks are written. What they measure is not tested: no test depends on a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bench import places, report, tables
from bench.tables import Section, Table, Target

FOUND = Section(
    "calling",
    "Calling",
    [Table("A call", ("client", "ms"), [["ours", "1"], ["theirs", "2"]], ("Over loopback.",))],
    [Target("half of theirs", "0.5", True), Target("a tenth of theirs", "0.5", False)],
    ["curve.svg"],
    ["A call takes half of theirs."],
)


def test_a_section_is_written_as_tables_with_what_does_not_hold_made_plain():
    assert report.tables(FOUND).splitlines() == [
        "## Calling",
        "",
        "| what should hold | measured |  |",
        "|---|---|---|",
        "| half of theirs | 0.5 | holds |",
        "| a tenth of theirs | 0.5 | **does not hold** |",
        "",
        "### A call",
        "",
        "| client | ms |",
        "|---|---|",
        "| ours | 1 |",
        "| theirs | 2 |",
        "",
        "Over loopback.",
        "",
        "![curve](curve.svg)",
    ]


def test_results_are_kept_until_their_section_is_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "RESULTS", tmp_path)
    tables.keep(FOUND)
    kept = tables.kept("calling")
    assert kept is not None
    assert report.tables(kept) == report.tables(FOUND)
    assert kept.quotes == ["A call takes half of theirs."]
    assert tables.kept("memory") is None


def test_the_readme_quotes_between_its_marks_and_nothing_else_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    before = f"# Title\n\n{report.BEGIN}\n\n- an old figure\n\n{report.END}\n\nAfter.\n"
    (tmp_path / "README.md").write_text(before, encoding="utf-8")
    monkeypatch.setattr(report, "ROOT", tmp_path)
    report.quote(FOUND.quotes)
    after = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert after == before.replace("an old figure", "A call takes half of theirs.")


def test_a_busy_machine_is_told_of():
    quiet, busy = (replace(FOUND, name=name, load=load) for name, load in (("quiet", 0.1), ("busy", 1000.0)))
    assert "Preliminary" not in "\n".join(report.machine([quiet]))
    assert report.preliminary([quiet, busy]) == ["Preliminary, because the machine was busy meanwhile: busy."]
    assert report.preliminary([quiet, busy])[0] in report.machine([quiet, busy])[-1]


def test_this_readme_has_the_marks():
    text = (places.ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index(report.BEGIN) < text.index(report.END)
