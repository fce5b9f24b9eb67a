"""Text of a document stays inert wherever it is written."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from losant_codegen import quoting

HOSTILE = [
    '"""',
    "'''",
    "\\",
    'ends in "',
    "a\\",
    "{{ x }}",
    "\n\n\n",
    "x\u2028y",
    "\x00",
    "\ud800",
    "\\N{BULLET}",
    '"""\nimport os\n"""',
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_docstring_is_one_string_expression(text: str, indent: int) -> None:
    pad = " " * indent
    source = (
        "".join(f"{' ' * 4 * level}if 1:\n" for level in range(indent // 4)) + pad + quoting.docstring(text, indent)
    )
    tree = ast.parse(source)
    while isinstance(tree.body[0], ast.If):
        tree = tree.body[0]
    assert len(tree.body) == 1
    assert isinstance(tree.body[0], ast.Expr)
    assert isinstance(tree.body[0].value, ast.Constant)


@given(st.text())
def test_a_literal_evaluates_to_the_text(text: str) -> None:
    assert ast.literal_eval(quoting.literal(text)) == text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_a_literal_evaluates_to_the_json_value(value: object) -> None:
    assert ast.literal_eval(quoting.literal(value)) == value


@given(st.text())
def test_a_comment_stays_a_comment(text: str) -> None:
    for line in quoting.comment(text).splitlines():
        assert line.strip().startswith("#")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_docstrings_parse_whatever_the_text(text: str) -> None:
    ast.parse(quoting.docstring(text))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_toml_strings_read_back(text: str) -> None:
    import tomllib

    read = tomllib.loads(f"x = {quoting.toml(text)}")["x"]
    assert read == text


def test_prose_is_wrapped_and_lists_are_kept() -> None:
    wrapped = quoting.wrap("word " * 40 + "\n\n- one\n- two", indent=4)
    assert all(len(line) <= quoting.WIDTH - 4 for line in wrapped.splitlines())
    assert wrapped.endswith("- one\n- two")
