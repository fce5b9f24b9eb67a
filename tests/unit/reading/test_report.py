"""Diagnostics as people, tools and GitHub get to see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from losant_codegen.diagnostics import Diagnostic, Location, Severity
from losant_codegen.report import report, summary
from losant_codegen.source import Document

DOCUMENT = Document("/spec/x.yaml", "a: 1\nb:\n  c: 'two'\nd: 3\n", {}, "yaml")
DOCUMENTS = {DOCUMENT.uri: DOCUMENT}


def diagnostic(
    message: str = "it is wrong",
    *pointer: str | int,
    code: str = "LC204",
    severity: Severity = Severity.ERROR,
    hint: str | None = None,
) -> Diagnostic:
    return Diagnostic(code, severity, message, Location("/spec/x.yaml", pointer or ("b", "c")), hint)


def test_text_shows_place_code_source_caret_and_hint() -> None:
    assert report([diagnostic(hint="mend it")], DOCUMENTS) == (
        "/spec/x.yaml:3:6: error[LC204]: it is wrong\n"
        "  2 | b:\n"
        "  3 |   c: 'two'\n"
        "    |      ^\n"
        "  4 | d: 3\n"
        "  = hint: mend it\n"
        "1 error"
    )


def test_paths_are_relative_to_the_current_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: 1\n")
    monkeypatch.chdir(tmp_path)
    found = Diagnostic("LC104", Severity.ERROR, "bad", Location(str(tmp_path / "x.yaml"), line=1, column=4))
    assert report([found], {}).startswith("x.yaml:1:4: error[LC104]: bad\n  1 | a: 1\n    |    ^\n")


def test_a_diagnostic_without_a_place_or_without_a_text() -> None:
    assert report([Diagnostic("LC001", Severity.ERROR, "oops")], {}) == "error[LC001]: oops\n1 error"
    missing = Diagnostic("LC101", Severity.ERROR, "gone", Location("/no/such/file.yaml"))
    assert report([missing], {}) == "/no/such/file.yaml: error[LC101]: gone\n1 error"


def test_nothing_found_says_nothing() -> None:
    assert report([], {}) == ""
    assert json.loads(report([], {}, "json")) == []


def test_errors_come_last() -> None:
    text = report([diagnostic("e"), diagnostic("w", "a", severity=Severity.WARNING)], DOCUMENTS)
    assert text.index("warning[") < text.index("error[")
    assert text.endswith("1 error, 1 warning")


def test_what_says_the_same_is_folded() -> None:
    many = [diagnostic(f"'{n}' is odd", "a", severity=Severity.WARNING) for n in range(500)]
    text = report(many, DOCUMENTS)
    assert text.count("warning[LC204]") == 1
    assert "... and 499 more like this (--verbose shows all)" in text
    assert text.endswith("500 warnings")
    assert report(many, DOCUMENTS, verbose=True).count("warning[LC204]") == 500
    assert len(json.loads(report(many, DOCUMENTS, "json"))) == 500


def test_a_few_of_a_kind_are_all_shown() -> None:
    text = report([diagnostic(f"'{n}' is odd") for n in range(4)], DOCUMENTS)
    assert text.count("error[LC204]") == 4


def test_many_kinds_of_one_code_are_folded_too() -> None:
    words = ["one", "two", "three", "four", "five", "six", "seven"]
    text = report([diagnostic(f"it is {word}") for word in words], DOCUMENTS)
    assert text.count("error[LC204]") == 5
    assert "... and 2 others of LC204 (--verbose shows all)" in text


def test_text_from_the_document_cannot_move_the_cursor() -> None:
    document = Document("/spec/x.yaml", "a: \x1b[31mred\n", {}, "json")
    found = Diagnostic("LC204", Severity.ERROR, "bad \x1b[2J\nnews", Location(document.uri, line=1, column=1))
    text = report([found], {document.uri: document})
    assert "\x1b" not in text
    assert text.count("\n") == 3


def test_the_caret_stands_under_wide_characters_and_tabs() -> None:
    document = Document("/x.json", "\t{'字': 1}", {}, "json")
    found = Diagnostic("LC204", Severity.ERROR, "m", Location(document.uri, line=1, column=5))
    line, caret = report([found], {document.uri: document}).split("\n")[1:3]
    assert line == "  1 | \t{'字': 1}"
    assert caret == "    | \t    ^"


def test_a_long_line_is_cut_around_the_place() -> None:
    document = Document("/x.json", "x" * 5000 + "!" + "y" * 5000, {}, "json")
    found = Diagnostic("LC204", Severity.ERROR, "m", Location(document.uri, line=1, column=5001))
    line, caret = report([found], {document.uri: document}).split("\n")[1:3]
    assert len(line) < 200
    assert line[caret.index("^")] == "!"


def test_colour_is_added_when_asked_for() -> None:
    assert "\x1b[1;31merror[LC204]\x1b[0m" in report([diagnostic()], DOCUMENTS, color=True)


def test_json() -> None:
    (found,) = json.loads(report([diagnostic("m", "b", "c", hint="h")], DOCUMENTS, "json"))
    assert found == {
        "code": "LC204",
        "severity": "error",
        "message": "m",
        "file": "/spec/x.yaml",
        "line": 3,
        "column": 6,
        "pointer": "/b/c",
        "hint": "h",
    }


def test_github() -> None:
    text = report([diagnostic("50% a,b:c", hint="h")], DOCUMENTS, "github")
    assert text == "::error file=/spec/x.yaml,line=3,col=6,title=LC204::50%25 a,b:c%0Ahint: h"


def test_summary() -> None:
    levels = [Severity.ERROR, Severity.ERROR, Severity.NOTE]
    assert summary(diagnostic(severity=level) for level in levels) == "2 errors, 1 note"
    assert summary([]) == "no problems found"
