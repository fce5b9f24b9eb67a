"""Values of the program as JSON and back."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from losant_codegen.packing import pack, unpack


class Color(enum.Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class Single:
    values: dict[Any, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Empty:
    pass


CLASSES = (Color, Point, Single, Empty)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        2**80,
        -0.0,
        "\ud800 and \U0001d11e",
        (),
        [],
        [(), ("tuple", "list")],
        Point(1),
        Empty(),
        Single(),
        Single({"dict": ["dict"], ("a", Color.RED): (Point(1, 2.5),)}),
        ["Point", 1],
        ("Color", "red"),
    ],
)
def test_a_value_comes_back_as_it_was(value: Any) -> None:
    found = unpack(json.loads(json.dumps(pack(value))), CLASSES)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("raw", [["Point"], ["Point", 1, 2, 3], ["Other", 1], [[]], [], ["Color", "blue"], [1, 2]])
def test_what_does_not_fit_is_refused(raw: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        unpack(raw, CLASSES)


@pytest.mark.parametrize("value", [{1, 2}, b"bytes", object(), Point])
def test_what_cannot_be_kept_is_told(value: Any) -> None:
    with pytest.raises(TypeError, match="not kept"):
        pack(value)
