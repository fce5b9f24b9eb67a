"""Parameters on the wire, held against the tables of the OpenAPI specification."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from losant_codegen.expect.encode import UNRESERVED, in_header, in_path, in_query, percent

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "string", "array", "object_"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        ("matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ],
)
def test_path_styles(style: str, explode: bool, string: str, array: str, object_: str) -> None:
    assert in_path("color", "blue", style, explode) == string
    assert in_path("color", ARRAY, style, explode) == array
    assert in_path("color", OBJECT, style, explode) == object_


def test_an_empty_matrix_value_is_the_name_alone() -> None:
    assert in_path("color", "", "matrix", False) == ";color"


@pytest.mark.parametrize(
    ("style", "explode", "array", "object_"),
    [
        (
            "form",
            True,
            [("color", "blue"), ("color", "black"), ("color", "brown")],
            [("R", "100"), ("G", "200"), ("B", "150")],
        ),
        ("form", False, [("color", "blue,black,brown")], [("color", "R,100,G,200,B,150")]),
        ("spaceDelimited", False, [("color", "blue black brown")], [("color", "R 100 G 200 B 150")]),
        ("pipeDelimited", False, [("color", "blue|black|brown")], [("color", "R|100|G|200|B|150")]),
        ("deepObject", True, None, [("color[R]", "100"), ("color[G]", "200"), ("color[B]", "150")]),
    ],
)
def test_query_styles(style: str, explode: bool, array: Any, object_: Any) -> None:
    assert in_query("color", OBJECT, style, explode) == object_
    if array is not None:
        assert in_query("color", ARRAY, style, explode) == array


def test_deep_objects_nest_with_indices() -> None:
    value = [{"key": "a", "value": None}, {"in": ["x", True]}]
    pairs = [
        ("tagFilter[0][key]", "a"),
        ("tagFilter[0][value]", "null"),
        ("tagFilter[1][in][0]", "x"),
        ("tagFilter[1][in][1]", "true"),
    ]
    assert in_query("tagFilter", value, "deepObject", True) == pairs


def test_headers_are_not_percent_encoded() -> None:
    assert in_header(["a b", 1, False], False) == "a b,1,false"
    assert in_header({"a": "b/c"}, True) == "a=b/c"


def test_a_hostile_value_stays_in_its_segment() -> None:
    assert percent("a/../b?c#d%2F é") == "a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_percent_encoding_can_be_undone_and_leaves_only_unreserved_characters(text: str) -> None:
    encoded = percent(text)
    assert unquote(encoded, errors="strict") == text
    assert set(encoded) <= UNRESERVED | {"%"}
