"""JSON is read by a JSON parser, and every fault has a place."""

from __future__ import annotations

from typing import Any

import pytest
from losant_codegen import json_reader, source
from losant_codegen.diagnostics import CodegenError, Collector, Location
from losant_codegen.source import Document


def read(text: str) -> tuple[Any, Collector]:
    collector = Collector()
    return json_reader.read(text, "x.json", collector), collector


def place(text: str, at: Location | None) -> tuple[int, int]:
    assert at is not None
    if at.line is not None and at.column is not None:
        return at.line, at.column
    return source.position(Document("x.json", text, None, "json"), at.pointer, at.at_key)


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ('{"a": 1,}', 1, 8, "remove the comma"),
        ('{\n "a": [1,\n ]}', 2, 9, "remove the comma"),
        ("{'a': 1}", 1, 2, "JSON quotes with double quotes"),
        ('{"a": 1 // one\n}', 1, 9, "JSON has no comments"),
        ('{"a": ', 1, 7, None),
    ],
)
def test_syntax_errors_have_a_place(text: str, line: int, column: int, hint: str | None) -> None:
    with pytest.raises(CodegenError) as caught:
        read(text)
    (found,) = caught.value.diagnostics
    assert found.code == "LC105"
    assert place(text, found.location) == (line, column)
    assert found.hint == hint


def test_surrogate_pairs_and_escaped_control_characters() -> None:
    assert read(r'{"a": "\ud83d\ude00\u0000"}')[0] == {"a": "\U0001f600\0"}


def test_a_duplicate_key_is_reported_where_it_stands_again() -> None:
    text = '{"a": {"b": 1,\n "b": 2}}'
    _, collector = read(text)
    (found,) = collector.found
    assert found.code == "LC107"
    assert place(text, found.location) == (2, 2)


def test_nan_becomes_null_with_a_warning_at_its_place() -> None:
    text = '{"a": [1,\n NaN], "b": -Infinity, "c": 1e999}'
    tree, collector = read(text)
    assert tree == {"a": [1, None], "b": None, "c": None}
    assert {found.code for found in collector.found} == {"LC113"}
    assert place(text, next(f.location for f in collector.found if "NaN" in f.message)) == (2, 2)


@pytest.mark.parametrize("depth", [300, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    with pytest.raises(CodegenError) as caught:
        read('{"a":' + "[" * depth + "]" * depth + "}")
    assert caught.value.diagnostics[0].code == "LC110"


def test_numbers_with_too_many_digits_are_refused() -> None:
    with pytest.raises(CodegenError):
        read('{"a": ' + "9" * 10_000 + "}")
