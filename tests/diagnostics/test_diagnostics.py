"""What a user sees when a description is at fault: one folder of `cases/` for each fault.

A case holds the files, `case.toml` (the arguments and the exit code) and `stderr.txt`, the whole of what is printed.
Every diagnostic in it must be readable: a place with line and column, the line of the source with a caret below it.
`without_source` says why a case has no text to show, `writes` what it makes, `set` changes a limit for the test.
"""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from losant_codegen.cli import main
from losant_codegen.codes import CODES

CASES = Path(__file__).parent / "cases"
ROOT = Path(__file__).parents[2]
UPDATE = bool(os.environ.get("UPDATE"))
_PLACE = r"(?:(?P<file>(?:https?:)?[^\s]+?)(?::(?P<line>\d+):(?P<column>\d+))?: )?"
HEADER = re.compile(_PLACE + r"(?P<level>error|warning|note)\[(?P<code>LC\d{3})\]: .+")
NEVER_SEEN = {
    "LC403": "the bundle holds no such reference; it is for trees that were made by hand",
    "LC601": "a fault of ours, not of a document; see tests/unit/models/test_dcg.py",
    "LC409": "the documents that would cause it are refused before (LC110)",
}
"""Codes that no document on a command line can cause."""


def cases() -> list[Path]:
    return sorted(path.parent for path in CASES.glob("*/case.toml"))


def listing(case: Path) -> str:
    path = case / "stderr.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.fixture
def settings(case: Path) -> dict[str, Any]:
    return tomllib.loads((case / "case.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_what_is_printed(
    case: Path,
    settings: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "case"
    shutil.copytree(case, folder)
    before = sorted(folder.rglob("*"))
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, value in settings.get("set", {}).items():
        monkeypatch.setattr(f"losant_codegen.{name}", value)
    with pytest.raises(SystemExit) as ended:
        main(settings["args"])
    printed = capsys.readouterr().err.replace(str(tmp_path), "")
    assert "Traceback" not in printed
    assert ended.value.code == settings["exit"], printed
    if UPDATE:
        (case / "stderr.txt").write_text(printed, encoding="utf-8")
    how = f"to accept what is printed now: UPDATE=1 pytest tests/diagnostics -k {case.name}"
    assert printed == listing(case), how
    for made in (".losant-codegen", settings.get("writes", "")):  # the cache, and what was asked for
        if made:
            shutil.rmtree(folder / made, ignore_errors=True)
    assert sorted(folder.rglob("*")) == before, "the folder is not as it was"


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_every_diagnostic_can_be_read(case: Path, settings: dict[str, Any]) -> None:
    lines = listing(case).splitlines()
    headers = [(number, match) for number, line in enumerate(lines) if (match := HEADER.fullmatch(line))]
    assert headers, f"no diagnostic in {case.name}"
    for number, match in headers:
        if "without_source" in settings:
            continue
        assert match["line"], f"no line and column: {match[0]}"
        excerpt = lines[number + 1 :]
        carets = [index for index, line in enumerate(excerpt[:3]) if re.fullmatch(r" +\|[ \t]+\^", line)]
        assert carets, f"no caret below {match[0]}"
        above = excerpt[carets[0] - 1]
        assert re.match(rf" +{match['line']} \|", above), f"the caret is not below line {match['line']}: {above}"
        start = above.index("|") + 2
        assert (
            excerpt[carets[0]].index("^") == start + int(match["column"]) - 1
        ), f"the caret is not at the column: {above}"


def test_every_code_has_a_case() -> None:
    seen = {
        match["code"] for case in cases() for line in listing(case).splitlines() if (match := HEADER.fullmatch(line))
    }
    unseen = set(CODES) - seen
    assert unseen == set(NEVER_SEEN), f"codes without a case: {sorted(unseen - set(NEVER_SEEN))}"
    assert seen <= set(CODES), f"codes that codes.py does not list: {sorted(seen - set(CODES))}"


def test_the_page_lists_every_code() -> None:
    page = ROOT / "docs" / "diagnostics.md"
    text = page.read_text(encoding="utf-8")
    start = text.index("| code |")
    table = "| code | title |\n| --- | --- |\n" + "".join(f"| {code} | {title} |\n" for code, title in CODES.items())
    if UPDATE:
        page.write_text(text[:start] + table, encoding="utf-8")
        text = page.read_text(encoding="utf-8")
    assert text[start:] == table, "to bring the page up to date: UPDATE=1 pytest tests/diagnostics -k page"


def test_codes_are_sorted_and_described() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(title and not title.endswith(".") for title in CODES.values())
