"""A bundle written out reads back as the same tree."""

from __future__ import annotations

import json

import pytest
import yaml
from losant_codegen.bundle_text import bundle_text
from losant_codegen.diagnostics import Collector
from losant_codegen.load import parse
from losant_codegen.source import Bundle, as_text

TEXT = """
openapi: 3.1.0
info: {title: t, version: 1.10}
x-texts: ["no", "on", "1e3", "0x1F", "010", "1.0", "null", "~", "2020-01-01", "12:30:45", "", " ", "a: b",
    "line\\nbreak", ".5", "+1"]
x-numbers: [1.10, 1e3, 0x1F, 010, 7, 2.5, -1]
x-others: [true, null]
x-shared: &shared {a: [1]}
x-again: *shared
"""


def bundle() -> Bundle:
    document = parse(TEXT, "api.yaml", Collector())
    return Bundle(document.tree, document, {})


def test_yaml_reads_back_as_it_was() -> None:
    original = bundle()
    again = parse(bundle_text(original), "again.yaml", Collector()).tree
    assert again == original.tree
    assert [as_text(n) for n in again["x-numbers"]] == ["1.10", "1e3", "0x1F", "010", "7", "2.5", "-1"]
    assert as_text(again["info"]["version"]) == "1.10"
    assert all(isinstance(text, str) for text in again["x-texts"])


def test_yaml_has_no_aliases_and_means_the_same_to_older_readers() -> None:
    text = bundle_text(bundle())
    assert "&" not in text
    assert "*" not in text
    assert yaml.safe_load(text)["x-texts"] == bundle().tree["x-texts"]


@pytest.mark.parametrize("key", ["x-texts", "x-others", "x-again"])
def test_json_reads_back_as_it_was(key: str) -> None:
    assert json.loads(bundle_text(bundle(), as_json=True))[key] == bundle().tree[key]
