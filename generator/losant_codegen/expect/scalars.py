"""Example values of strings and numbers: deterministic, within the schema's limits, and different from property to
property.

A value that carries the name of its property shows in a failing test which two were swapped.
"""

from __future__ import annotations

import enum
import math
import zlib
from collections.abc import Callable

from .combine import types_of
from .document import Node
from .regexes import string_for


class Variant(enum.Enum):
    """Which of the possible values: only what must be there, everything, or the limits of what is allowed.

    `EDGE` has what is optional too, `SPARSE` only where it may be null.
    """

    REQUIRED = "required"
    FULL = "full"
    EDGE = "edge"
    SPARSE = "sparse"

    @property
    def extreme(self) -> bool:
        """Whether scalars are at their limits, lists empty, and null is what can be null."""
        return self in (Variant.EDGE, Variant.SPARSE)


UNICODE = "é ☃ 名"
LONGEST = 10_000
"""No text is made longer than this; where one must be, there is no example."""


def _number(name: str) -> int:
    return zlib.crc32(name.encode("utf-8", "surrogatepass"))


def _day(name: str) -> str:
    return f"{1 + _number(name) % 28:02d}"


def _uuid(name: str) -> str:
    return f"{_number(name):08x}-0b5a-4c3d-8e2f-{_number(name + '!'):012x}"


FORMATS: dict[str, Callable[[str], str]] = {
    "date-time": lambda name: f"2024-05-{_day(name)}T07:08:09Z",
    "date": lambda name: f"2024-05-{_day(name)}",
    "time": lambda name: f"07:08:{_day(name)}",
    "duration": lambda name: f"P{_number(name) % 9 + 1}D",
    "uuid": _uuid,
    "email": lambda name: f"{_word(name)}@example.com",
    "idn-email": lambda name: f"{_word(name)}@example.com",
    "uri": lambda name: f"https://example.com/{_word(name)}",
    "url": lambda name: f"https://example.com/{_word(name)}",
    "iri": lambda name: f"https://example.com/{_word(name)}",
    "uri-reference": lambda name: f"/{_word(name)}",
    "hostname": lambda name: f"{_word(name).lower()}.example.com",
    "idn-hostname": lambda name: f"{_word(name).lower()}.example.com",
    "ipv4": lambda name: f"192.0.2.{_number(name) % 250 + 1}",
    "ipv6": lambda name: f"2001:db8::{_number(name) % 9000 + 1000}",
    "byte": lambda name: "aGVsbG8=",
    "decimal": lambda name: f"{_number(name) % 90 + 10}.5",
    "regex": lambda name: "^a+$",
    "json-pointer": lambda name: f"/{_word(name)}",
    "int64": lambda name: str(_number(name)),
}


def _word(name: str) -> str:
    return "".join(ch for ch in name if ch.isascii() and ch.isalnum()) or "value"


def text(flat: Node, name: str, variant: Variant, *, ascii_only: bool = False) -> str:
    """A string for a flat schema; what it cannot satisfy (a pattern with look-arounds) the caller must check."""
    low = min(limit(flat.get("minLength"), 0), LONGEST)
    high = limit(flat.get("maxLength"), LONGEST)
    if isinstance(flat.get("pattern"), str):
        found = string_for(flat["pattern"], low, seed=name)
        if found is not None:
            return found
    make = FORMATS.get(str(flat.get("format")))
    if make is not None:
        return make(name)
    if variant.extreme:
        value = "" if low == 0 else "é" if not ascii_only else "e"
        return value if len(value) >= low else "x" * low
    value = _word(name) if variant is Variant.REQUIRED or ascii_only else f"{_word(name)} {UNICODE}"
    return value.ljust(low, "x")[:high]


def number(flat: Node, name: str, variant: Variant) -> int | float:
    """A number within the limits; a bound itself for an extreme. Any number where the limits are beyond floats."""
    try:
        return _within(flat, name, variant)
    except OverflowError:
        return 1


def _within(flat: Node, name: str, variant: Variant) -> int | float:
    integer = "integer" in types_of(flat)
    step = flat.get("multipleOf")
    step = step if isinstance(step, int | float) and step > 0 else 1
    low, high = _bounds(flat, step)
    if variant.extreme and (low is not None or high is not None):
        value = low if low is not None else high
    else:
        value = 1 + _number(name) % 97
        value = max(value, low) if low is not None else value
        value = min(value, high) if high is not None else value
    assert value is not None
    if step != 1:
        value = _multiple(value, step, low, high)
    if integer and float(value).is_integer():
        return int(value)
    if not integer and step == 1 and _inside(value + 0.5, high) and variant is Variant.FULL:
        return value + 0.5
    return value


def _bounds(flat: Node, step: int | float) -> tuple[int | float | None, int | float | None]:
    low, high = _finite(flat.get("minimum")), _finite(flat.get("maximum"))
    above, below = _finite(flat.get("exclusiveMinimum")), _finite(flat.get("exclusiveMaximum"))
    width = below - above if above is not None and below is not None else None
    gap = step if width is None or width > step else width / 2
    if above is not None:
        low = above + gap if low is None else max(low, above + gap)
    if below is not None:
        high = below - gap if high is None else min(high, below - gap)
    if "integer" in types_of(flat):
        low = math.ceil(low) if low is not None else None
        high = math.floor(high) if high is not None else None
    return low, high


def _multiple(value: int | float, step: int | float, low: int | float | None, high: int | float | None) -> int | float:
    times = round(value / step)
    if low is not None and times * step < low:
        times += 1
    elif high is not None and times * step > high:
        times -= 1
    result = times * step
    return round(result, 10) if isinstance(result, float) else result


def _inside(value: float, high: int | float | None) -> bool:
    return high is None or value <= high


def _finite(value: object) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return value


def limit(value: object, default: int) -> int:
    """A limit of a schema (`minLength`, `maxProperties` ...) that is a number, else the default."""
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else default
