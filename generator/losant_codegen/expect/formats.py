"""The formats that are checked: those where a typed client would refuse the value."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from ipaddress import IPv4Address, IPv6Address

NOT_OF_THE_FORMAT = (ValueError, ArithmeticError)
"""What the functions below raise for a text that is none."""

_DATE_TIME = re.compile(r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
_TIME = re.compile(r"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$")
_DURATION = re.compile(r"^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$")


def _moment(text: str) -> object:
    if not _DATE_TIME.match(text):
        raise ValueError(text)
    return datetime.fromisoformat(text.upper())


def _matched(pattern: re.Pattern[str], make: Callable[[str], object]) -> Callable[[str], object]:
    def check(text: str) -> object:
        if not pattern.match(text):
            raise ValueError(text)
        return make(text)

    return check


FORMATS: dict[str, Callable[[str], object]] = {
    "date-time": _moment,
    "date": _matched(_DATE, date.fromisoformat),
    "time": _matched(_TIME, time.fromisoformat),
    "duration": _matched(_DURATION, str),
    "uuid": uuid.UUID,
    "ipv4": IPv4Address,
    "ipv6": IPv6Address,
    "decimal": Decimal,
}
