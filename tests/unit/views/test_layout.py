"""Python over several lines: what is written is what is meant."""

from __future__ import annotations

import ast
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from losant_codegen.views.layout import WIDTH, Call, Source, lay_out, one_line

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON, st.integers(0, 5))
def test_the_source_of_a_value_is_that_value(value: Any, depth: int) -> None:
    text = lay_out(value, indent=4 * depth)
    assert ast.literal_eval(text) == value
    assert ast.literal_eval(one_line(value)) == value


def test_a_call_that_fits_stays_on_a_line() -> None:
    call = Call("client.device.get", [Source("device_id"), 5], {"limit": None})
    assert lay_out(call) == "client.device.get(device_id, 5, limit=None)"


def test_a_long_call_has_an_argument_a_line() -> None:
    body = {"name": "x" * 40, "tags": [{"key": "floor", "value": "8"}, {"key": "k" * 60}]}
    text = lay_out(Call("client.devices.post", [Source("application_id")], [("device", body)]))
    assert text.splitlines()[:3] == ["client.devices.post(", "    application_id,", "    device={"]
    assert all(len(line) <= WIDTH for line in text.splitlines())
    ast.parse(text)
