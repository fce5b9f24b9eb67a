"""Python values -> what travels: JSON bytes, and the text of scalars. Loads neither pydantic nor anything else heavy.

Models are recognised by their `model_dump`, so that this module works before (and without) any model being loaded.
They are written under their wire names and without the fields that were never set; an explicit None is written as null.
"""

from __future__ import annotations

import base64
import enum
import json
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from .errors import InvalidRequestError
from .narrow import is_bytes, is_dict, is_list, is_mapping


def _datetime_text(value: datetime | time) -> str:
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def _timedelta_text(value: timedelta) -> str:
    """ISO 8601 (`P1DT2H3.5S`)."""
    sign = "-" if value < timedelta(0) else ""
    value = abs(value)
    seconds: float = value.seconds + value.microseconds / 1_000_000
    day = f"{value.days}D" if value.days else ""
    clock = (
        f"T{seconds:.6f}".rstrip("0").rstrip(".") + "S" if seconds or not day else ""
    )
    return f"{sign}P{day}{clock}"


def _model_dump(value: Any) -> object:
    return value.model_dump(
        mode="json", by_alias=True, exclude_unset=True, warnings=False
    )


def plain(value: object) -> object:
    """One step towards JSON for a value that JSON has no word for. Raises `InvalidRequestError` where there is none."""
    if hasattr(value, "model_dump"):
        return _model_dump(value)
    match value:
        case enum.Enum():
            return cast("object", value.value)
        case datetime() | time():
            return _datetime_text(value)
        case date():
            return value.isoformat()
        case timedelta():
            return _timedelta_text(value)
        case _ if is_bytes(value):
            return base64.b64encode(value).decode("ascii")
        case _ if is_mapping(value):
            return dict(value)
        case Set() | Sequence():
            return list(cast("Sequence[object]", value))
        case _:
            # Decimals, UUIDs, paths, addresses, URLs print as they are written; importing them here would cost time.
            if type(value).__str__ is not object.__str__:
                return str(value)
            raise InvalidRequestError(
                f"a value of type {type(value).__name__} cannot be sent"
            )


_encode: Callable[[object], str] = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=plain
).encode


def json_text(value: object) -> str:
    """The JSON text of any value: a model, or plain data with models, dates, UUIDs ... anywhere inside."""
    try:
        return _encode(value)
    except (ValueError, TypeError, RecursionError) as error:
        if isinstance(error, InvalidRequestError):
            raise
        raise InvalidRequestError(
            f"the value cannot be written as JSON: {error}"
        ) from None


def json_bytes(value: object) -> bytes:
    """`json_text` in UTF-8. A model is written by its own serializer, which is faster."""
    dump: Callable[..., str] | None = getattr(value, "model_dump_json", None)
    if dump is not None:
        return dump(by_alias=True, exclude_unset=True, warnings=False).encode()
    try:
        return json_text(value).encode()
    except UnicodeEncodeError:
        raise InvalidRequestError(
            "the text holds a lone surrogate, which has no UTF-8 form"
        ) from None


def scalar_text(value: object) -> str:
    """How a scalar is written in a URL, a header or a form: booleans as `true`/`false`, dates as ISO 8601."""
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return "null"
    if isinstance(value, (int, float)) and not isinstance(value, enum.Enum):
        return repr(value)
    as_plain = plain(value)
    return (
        json_text(as_plain)
        if is_dict(as_plain) or is_list(as_plain)
        else scalar_text(as_plain)
    )


def is_object(value: object) -> bool:
    return isinstance(value, Mapping) or hasattr(value, "model_dump")


def is_array(value: object) -> bool:
    return isinstance(value, (list, tuple, set, frozenset)) or (
        isinstance(value, Sequence)
        and not isinstance(value, (str, bytes, bytearray, memoryview))
    )


def fields_of(value: object) -> list[tuple[str, object]]:
    """Name and value of an object's fields, those that are None left out."""
    source = _model_dump(value) if hasattr(value, "model_dump") else value
    if not is_mapping(source):  # a model whose root is not an object
        raise InvalidRequestError(
            f"an object is needed here, not {type(value).__name__}"
        )
    return [
        (scalar_text(name), each) for name, each in source.items() if each is not None
    ]


def items_of(value: object) -> list[object]:
    """An array's items, those that are None left out."""
    return [item for item in cast("Sequence[object]", value) if item is not None]
