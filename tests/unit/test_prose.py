"""What of a document is prose, and what of it was edited."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from losant_codegen.prose import Different, bare, edits, same, texts
from losant_codegen.source import TextFloat

KEYS = st.sampled_from(["description", "summary", "title", "example", "properties", "x-note", "required", "get"])
SCALARS = st.none() | st.booleans() | st.sampled_from([0, 1, 1.0, -0.0, 2**70]) | st.sampled_from(["", "a", "b"])
TREES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4))


def applied(tree: Any, found: list[tuple[tuple[str | int, ...], str, str]]) -> Any:
    """The tree with the new texts in the place of the old ones."""
    made = copy.deepcopy(tree)
    for pointer, old, new in found:
        node = made
        for key in pointer[:-1]:
            node = node[key]
        assert node[pointer[-1]] == old
        node[pointer[-1]] = new
    return made


@given(TREES, TREES)
def test_edits_are_all_that_differs_or_there_is_more(old: Any, new: Any) -> None:
    try:
        found = list(edits(old, new))
    except Different:
        assert not same(bare(old), bare(new))
    else:
        assert same(bare(old), bare(new))
        assert same(applied(old, found), new)


@given(TREES, st.lists(st.text(max_size=3), min_size=1))
def test_edited_texts_are_found(tree: Any, written: list[str]) -> None:
    count = iter(range(10**6))

    def reword(node: Any) -> Any:
        if isinstance(node, dict):
            own = {key: value for key, value in node.items() if not same(bare({key: value}), {key: value})}
            said = {key: written[next(count) % len(written)] for key, value in own.items() if isinstance(value, str)}
            data = {"example", "required", "x-note"}
            return {key: said.get(key, value if key in data else reword(value)) for key, value in node.items()}
        return [reword(each) for each in node] if isinstance(node, list) else node

    new = reword(tree)
    assert same(applied(tree, list(edits(tree, new))), new)
    assert same(bare(tree), bare(new))


@given(TREES)
def test_what_is_left_has_no_texts(tree: Any) -> None:
    assert set(texts(bare(tree))) <= {""}


def text_float(value: float, text: str) -> TextFloat:
    made = TextFloat(value)
    made.text = text
    return made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0),
        (1, True),
        (0.0, -0.0),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        (text_float(1.1, "1.10"), text_float(1.1, "1.1")),
        (text_float(1.1, "1.10"), 1.1),
        ({"example": {"description": "a"}}, {"example": {"description": "b"}}),
        ({"x-note": {"description": "a"}}, {"x-note": {"description": "b"}}),
        ({"description": "a"}, {"description": 1}),
        ({"description": "a"}, {"summary": "a"}),
    ],
)
def test_what_is_no_text_is_more(one: Any, other: Any) -> None:
    with pytest.raises(Different):
        list(edits(one, other))
