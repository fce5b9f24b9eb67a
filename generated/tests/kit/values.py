"""Values to compare with, and the comparison: field by field, saying where the first difference is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

_LIKE_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LIKE_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$"
)


class obj:
    """An object read by attribute. The optional mapping holds fields that the API's description does not know."""

    def __init__(
        self, extra: Mapping[str, Any] | None = None, /, **fields: Any
    ) -> None:
        self.fields = fields
        self.extra = extra or {}

    def __repr__(self) -> str:
        return f"obj({', '.join(f'{k}={v!r}' for k, v in self.fields.items())})"


class either:
    """Any one of several readings, where the description leaves open which one applies."""

    def __init__(self, *readings: Any) -> None:
        self.readings = readings

    def __repr__(self) -> str:
        return f"either{self.readings!r}"


@dataclass(frozen=True, slots=True)
class text_of:
    """A value that is written as this text: the text itself, or the Python type that stands for it (UUID, timedelta
    ...).
    """

    text: str


@dataclass(frozen=True, slots=True)
class instant:
    """RFC 3339 text of this point in time, however it is written."""

    text: str


@dataclass(frozen=True, slots=True)
class json_text:
    """Text that is this JSON value, however it is spaced."""

    value: Any


class built:
    """An argument to be made as a model: `built("Device", name="a")` is `models.Device(name="a")`.

    All the names must be the model's own, and those of the models inside it too. An empty mapping says that this is not
    certain inside (there is a union, or a field that the API's description does not know); names in the mapping need
    not be the model's at all.
    """

    def __init__(
        self, model: str, unusual: Mapping[str, Any] | None = None, /, **fields: Any
    ) -> None:
        self.model = model
        self.fields = {**fields, **(unusual or {})}
        self.known = "all" if unusual is None else "none" if unusual else "own"

    def __repr__(self) -> str:
        return f"models.{self.model}({', '.join(f'{k}={v!r}' for k, v in self.fields.items())})"


def unknown_fields(value: Any, known: str = "all") -> Iterator[str]:
    """The fields of a model (and, for `all`, of the models inside it) that it does not know by name."""
    if hasattr(value, "model_fields_set") and known != "none":
        yield from (
            f"{type(value).__name__}.{name}" for name in value.model_extra or ()
        )
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if known != "all":
        return
    items = (
        value.values()
        if isinstance(value, dict)
        else value if isinstance(value, list) else ()
    )
    for item in items:
        yield from unknown_fields(item)


def moment(text: str) -> datetime:
    """A point in time from its RFC 3339 text."""
    return datetime.fromisoformat(text.upper())


def day(text: str) -> date:
    """A date from its text."""
    return date.fromisoformat(text)


def sse(*lines: str) -> bytes:
    """The text of an event stream: these lines, each of them ended."""
    return "".join(f"{line}\n" for line in lines).encode()


def difference(actual: Any, expected: Any, at: str = "result") -> str | None:
    """Where and how the actual value differs; None when it does not."""
    if getattr(actual, "__pydantic_root_model__", False):
        actual = actual.root
    match expected:
        case obj():
            return _object(actual, expected, at)
        case either():
            found = [difference(actual, reading, at) for reading in expected.readings]
            return None if None in found else " / ".join(str(text) for text in found)
        case text_of():
            return (
                None
                if expected.text in _texts(actual, expected.text)
                else _unequal(actual, expected.text, at)
            )
        case instant():
            return _instant(actual, expected, at)
        case json_text():
            return _json(actual, expected, at)
        case Mapping():
            return _mapping(actual, expected, at)
        case str() | bytes() | None | bool() | int() | float():
            return _scalar(actual, expected, at)
        case Sequence():
            return _sequence(actual, expected, at)
        case _:
            same = type(actual) is type(expected) and actual == expected
            return None if same else _unequal(actual, expected, at)


def rewritten(value: Any) -> Any:
    """JSON that may be written anew: points in time and UUIDs may look different then."""
    match value:
        case str() if _LIKE_UUID.fullmatch(value):
            return either(value, value.lower())
        case str() if _LIKE_MOMENT.match(value):
            return instant(value)
        case dict():
            return {key: rewritten(item) for key, item in value.items()}
        case list():
            return [rewritten(item) for item in value]
        case _:
            return value


def _unequal(actual: Any, expected: Any, at: str) -> str:
    return f"{at} is {actual!r}, not {expected!r}"


def _object(actual: Any, expected: obj, at: str) -> str | None:
    for name, value in expected.fields.items():
        if not hasattr(actual, name):
            return f"{at} has no {name}: {actual!r}"
        found = difference(getattr(actual, name), value, f"{at}.{name}")
        if found:
            return found
    kept = getattr(actual, "model_extra", None) or {}
    if not hasattr(actual, "model_extra"):
        return _unequal(actual, expected, at)
    unknown = set(kept) ^ set(expected.extra)
    if unknown:
        return f"{at} differs in its unknown fields: {sorted(unknown)}"
    return _mapping(dict(kept), expected.extra, f"{at}.model_extra")


def _mapping(actual: Any, expected: Mapping[str, Any], at: str) -> str | None:
    if not isinstance(actual, Mapping) and hasattr(actual, "model_dump"):
        actual = actual.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if not isinstance(actual, Mapping) or set(actual) != set(expected):
        return _unequal(actual, expected, at)
    return next(
        (
            d
            for k in expected
            if (d := difference(actual[k], expected[k], f"{at}[{k!r}]"))
        ),
        None,
    )


def _sequence(actual: Any, expected: Sequence[Any], at: str) -> str | None:
    if isinstance(actual, set | frozenset):
        actual = sorted(actual, key=repr)
    if (
        isinstance(actual, str | bytes)
        or not isinstance(actual, Sequence)
        or len(actual) != len(expected)
    ):
        return _unequal(actual, expected, at)
    pairs = enumerate(zip(actual, expected, strict=True))
    return next(
        (d for i, (a, e) in pairs if (d := difference(a, e, f"{at}[{i}]"))), None
    )


def _scalar(actual: Any, expected: Any, at: str) -> str | None:
    numbers = (int, float, Decimal)
    if isinstance(actual, numbers) and isinstance(expected, numbers):
        same = isinstance(actual, bool) == isinstance(expected, bool) and float(
            actual
        ) == float(expected)
    else:
        same = isinstance(actual, type(expected)) and actual == expected
    return None if same else _unequal(actual, expected, at)


def _json(actual: Any, expected: json_text, at: str) -> str | None:
    try:
        value = json.loads(actual)
    except (ValueError, TypeError):
        return f"{at} is no JSON text: {actual!r}"
    return difference(value, expected.value, at)


def _instant(actual: Any, expected: instant, at: str) -> str | None:
    try:
        same = moment(actual) == moment(expected.text)
    except (ValueError, TypeError, AttributeError):
        same = False
    return None if same else _unequal(actual, expected.text, at)


def _texts(value: Any, told: str) -> set[str]:
    """The ways to write a value that a description calls a text; `told` is that of the answer."""
    if isinstance(value, str):
        return {value, value.rstrip("/")}
    if isinstance(value, bytes):
        import base64

        return {base64.b64encode(value).decode(), value.decode("utf-8", "replace")}
    if isinstance(value, timedelta):
        return {
            f"P{value.days}D",
            f"PT{value.total_seconds():g}S",
            f"PT{value.total_seconds() / 3600:g}H",
        }
    if isinstance(value, time):
        return {value.isoformat(), value.isoformat().replace("+00:00", "Z")}
    text = str(value)
    if isinstance(value, UUID):  # capital letters or small ones, it is the same
        return {told} if told.lower() == text else {text}
    return {text, text.rstrip("/")}
