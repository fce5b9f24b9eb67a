"""From a JSON pointer back to line and column."""

from __future__ import annotations

import pytest
from losant_codegen import source
from losant_codegen.diagnostics import Pointer
from losant_codegen.source import Document

YAML = """\
info: {title: x}
paths:
  /a:
    get: &op
      tags:
        - one
        - two
  /b:
    get: *op
  /c:
    <<: {get: {x: 1}}
    put: 1
  /d:
    <<: [*op, {get: 1}]
"""
JSON = """\
{
  "info": {"title": "x"},
  "a/b": [
    1,
    {"deep": true}
  ]
}
"""


@pytest.mark.parametrize(
    ("pointer", "at_key", "place"),
    [
        ((), False, (1, 1)),
        (("info",), False, (1, 1)),
        (("info", "title"), False, (1, 15)),
        (("info", "title"), True, (1, 8)),
        (("paths", "/a", "get"), False, (4, 5)),
        (("paths", "/a", "get", "tags", 1), False, (7, 11)),
        (("paths", "/a", "get", "tags", "1"), False, (7, 11)),
        (("paths", "/b", "get", "tags", 0), False, (6, 11)),
        (("paths", "/b", "get"), True, (9, 5)),
        (("paths", "/c", "get", "x"), False, (11, 19)),
        (("paths", "/c", "put"), False, (12, 10)),
        (("paths", "/d", "get"), False, (14, 21)),
        (("paths", "/d", "tags"), False, (5, 7)),
        (("paths", "/nowhere", "get"), False, (2, 1)),
    ],
)
def test_yaml(pointer: Pointer, at_key: bool, place: tuple[int, int]) -> None:
    assert source.position(Document("x", YAML, None, "yaml"), pointer, at_key) == place


@pytest.mark.parametrize(
    ("pointer", "at_key", "place"),
    [
        ((), False, (1, 1)),
        (("info",), False, (2, 3)),
        (("info", "title"), False, (2, 21)),
        (("info", "title"), True, (2, 12)),
        (("a/b", 0), False, (4, 5)),
        (("a/b", 1), False, (5, 5)),
        (("a/b", 1, "deep"), False, (5, 14)),
        (("a/b", 7), False, (3, 3)),
    ],
)
def test_json(pointer: Pointer, at_key: bool, place: tuple[int, int]) -> None:
    assert source.position(Document("x", JSON, None, "json"), pointer, at_key) == place


def test_a_document_without_a_tree_has_only_a_first_line() -> None:
    assert source.position(Document("x.md", "text", "text", "text"), ("a",)) == (1, 1)
