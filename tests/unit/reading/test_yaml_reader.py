"""YAML means what YAML 1.2 says, and every fault has a place."""

from __future__ import annotations

from typing import Any

import pytest
from losant_codegen import yaml_reader
from losant_codegen.diagnostics import CodegenError, Collector, Severity
from losant_codegen.source import as_text


def read(text: str) -> tuple[Any, Collector]:
    collector = Collector()
    return yaml_reader.read(text, "x.yaml", collector), collector


def failure(text: str) -> tuple[str, int | None, int | None]:
    with pytest.raises(CodegenError) as caught:
        read(text)
    found = caught.value.diagnostics[0]
    assert found.severity is Severity.ERROR
    assert found.location is not None
    return found.code, found.location.line, found.location.column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(
            (word, word)
            for word in ("no", "NO", "yes", "on", "Off", "y", "n", "2020-01-01", "12:30:45", "0b11", "1_000")
        ),
        *((word, None) for word in ("~", "null", "Null", "NULL", "")),
        ("true", True),
        ("FALSE", False),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("+1", 1),
        ("-7", -7),
        ("1e3", 1000.0),
        ("1.10", 1.1),
        (".5", 0.5),
        ("1.", 1.0),
        ("1.2.3", "1.2.3"),
        ("'no'", "no"),
        ("'1'", "1"),
        ("!!str 1", "1"),
        ("!!int '1'", 1),
        ("! 1", "1"),
    ],
)
def test_scalars(text: str, value: Any) -> None:
    tree, collector = read(f"a: {text}")
    assert tree == {"a": value}
    assert type(tree["a"]) is type(value) or isinstance(tree["a"], type(value))
    assert not collector.found


@pytest.mark.parametrize("text", ["1.10", "1e3", "0x1F", "010", "+1", "2.0", "7", "true", "null"])
def test_a_bare_scalar_can_be_had_as_it_was_written(text: str) -> None:
    assert as_text(read(f"a: {text}")[0]["a"]) == text


def test_keys_are_the_text_that_was_written() -> None:
    tree, _ = read("{200: a, 1.0: b, true: c, null: d, ~: e, 2020-01-01: f, 'x': g}")
    assert list(tree) == ["200", "1.0", "true", "null", "~", "2020-01-01", "x"]


def test_anchors_aliases_and_merge_keys() -> None:
    tree, _ = read("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: [*a]\nd: {<<: [{z: 9}, *a]}\n&k key: 1\ne: *k\n")
    assert tree["b"] == {"y": 3, "x": 1}
    assert tree["c"] == [{"x": 1, "y": 2}]
    assert tree["d"] == {"z": 9, "x": 1, "y": 2}
    assert tree["e"] == "key"


def test_a_quoted_merge_key_is_a_key() -> None:
    assert read("{'<<': {a: 1}}")[0] == {"<<": {"a": 1}}


def test_a_duplicate_key_is_reported_where_it_stands_again() -> None:
    _, collector = read("a:\n  b: 1\n  c: 2\n  b: 3\n")
    (found,) = collector.found
    assert (found.code, found.severity) == ("LC107", Severity.ERROR)
    assert found.location is not None
    assert (found.location.line, found.location.column) == (4, 3)


def test_keys_that_merge_brings_are_not_duplicates() -> None:
    assert not read("a: &a {x: 1}\nb: {x: 2, <<: *a}\n")[1].found


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a:\n\t- b\n", "LC104", 2, 1),
        ("a: b: c\n", "LC104", 1, 5),
        ("a: [1, 2\n", "LC104", 2, 1),
        ("a: 1\n---\nb: 2\n", "LC108", 2, 1),
        ("a: \x07\n", "LC104", 1, 4),
        ("a: *b\n", "LC111", 1, 4),
        ("a: &a [*a]\n", "LC111", 1, 8),
        ("? [a]\n: 1\n", "LC112", 1, 3),
        ("a: {<<: 1}\n", "LC112", 1, 9),
        ("a: " + "[" * 300 + "]" * 300, "LC110", 1, 203),
    ],
)
def test_faults_have_a_place(text: str, code: str, line: int, column: int) -> None:
    assert failure(text) == (code, line, column)


def test_endless_nesting_is_refused_at_once() -> None:
    assert failure("a: " + "[" * 2_000_000)[0] == "LC110"


def test_aliases_that_explode_are_refused() -> None:
    text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    text += "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    assert failure(text)[0] == "LC109"


def test_numbers_that_json_does_not_know_become_null_with_a_warning() -> None:
    tree, collector = read("{a: .nan, b: -.inf, c: .inf}")
    assert tree == {"a": None, "b": None, "c": None}
    assert [found.code for found in collector.found] == ["LC113"] * 3


def test_unknown_tags_construct_nothing() -> None:
    tree, collector = read("{a: !!python/object/apply:os.getcwd [], b: !Ref x}")
    assert tree == {"a": [], "b": "x"}
    assert [found.code for found in collector.found] == ["LC112"] * 2


def test_an_integer_of_ten_thousand_digits_is_text() -> None:
    assert read(f"a: {'9' * 10_000}")[0] == {"a": "9" * 10_000}
