"""What changed about one value that is sent or comes back: its type, the values it may have, its limits, its default.

Each function yields (rule, impact, sentence, old, new); whoever asks puts the argument's or the attribute's name
before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..ir import Json
from .findings import Impact
from .fits import Sides, listed


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one value. `text` goes on from the value's name: "is `int | None`, was `int`"."""

    rule: str
    impact: Impact
    text: str
    old: str = ""
    new: str = ""


REWORDED = Change("docs-changed", Impact.DOCS, "is described in other words")


def type_changes(sides: Sides, old: str, new: str, *, sent: bool, answered: bool) -> Iterator[Change]:
    """A different type, judged for the directions in which the value travels."""
    if sides.same(old, new):
        return
    breaks = (sent and not sides.sent_as_before(old, new)) or (answered and not sides.answered_as_before(old, new))
    gone, come = sorted(listed(old) - listed(new)), sorted(listed(new) - listed(old))
    impact = Impact.BREAKING if breaks else Impact.ADDITIVE
    if (gone or come) and _only_listed(old, new):
        yield from _values(gone, come, impact)
    else:
        yield Change("type-changed", impact, f"is `{new}`, was `{old}`", old, new)


def _only_listed(old: str, new: str) -> bool:
    """Whether two types are the same but for the listed values."""
    return _without_values(old) == _without_values(new)


def _without_values(source: str) -> frozenset[str]:
    return frozenset("Literal" if part.startswith("Literal[") else part for part in _split(source))


def _split(source: str) -> list[str]:
    """The alternatives of a type in source form, literals in one piece."""
    parts, depth, quote, start = [], 0, "", 0
    for index, char in enumerate(source):
        if quote:
            quote = "" if char == quote and source[index - 1] != "\\" else quote
        elif char in "\"'":
            quote = char
        else:
            depth += (char == "[") - (char == "]")
            if char == "|" and depth == 0:
                parts.append(source[start:index].strip())
                start = index + 1
    return [*parts, source[start:].strip()]


def _values(gone: list[str], come: list[str], impact: Impact) -> Iterator[Change]:
    if come:
        # New values alone never break: listed values of answers are open, and what may be sent only grows.
        what = ", ".join(f"`{v}`" for v in come)
        yield Change(
            "values-added", impact if not gone else Impact.ADDITIVE, f"may also be {what}", "", ", ".join(come)
        )
    if gone:
        what = ", ".join(f"`{v}`" for v in gone)
        yield Change("values-removed", impact, f"may no longer be {what}", ", ".join(gone), "")


# ---------------------------------------------------------------- limits

_LOWER = frozenset({"minimum", "exclusive_minimum", "min_length", "min_items", "min_properties"})
_UPPER = frozenset({"maximum", "exclusive_maximum", "max_length", "max_items", "max_properties"})


def limit_changes(old: Mapping[str, Json], new: Mapping[str, Json], *, sent: bool) -> Iterator[Change]:
    """Tighter limits on what is sent break calls that worked; looser ones and all limits of answers do not."""
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        rule, impact = _limit(key.rpartition(".")[2], before, after)
        if not sent:
            impact = Impact.DOCS
        yield Change(rule, impact, _limit_text(key, before, after), _shown(before), _shown(after))


def _limit(kind: str, before: Json, after: Json) -> tuple[str, Impact]:
    if kind == "format":
        return "format-changed", Impact.DOCS
    if after is None:
        return "limit-widened", Impact.ADDITIVE
    if isinstance(before, int | float) and isinstance(after, int | float) and kind in _LOWER | _UPPER:
        tighter = after > before if kind in _LOWER else after < before
        return ("limit-narrowed", Impact.BREAKING) if tighter else ("limit-widened", Impact.ADDITIVE)
    return "limit-narrowed", Impact.BREAKING


def _limit_text(key: str, before: Json, after: Json) -> str:
    path, _, kind = key.rpartition(".")
    what = kind.replace("_", " ") + (f" of `{path}`" if path else "")
    if after is None:
        return f"has no {what} any more (was {_shown(before)})"
    if before is None:
        return f"has a {what} of {_shown(after)} now" if kind != "unique_items" else "must not hold anything twice now"
    return f"has a {what} of {_shown(after)}, was {_shown(before)}"


def _shown(value: Json) -> str:
    return "" if value is None else str(value)


def default_changes(old: str, new: str, *, sent: bool) -> Iterator[Change]:
    """Another default changes what a call without the value means; one that is merely documented now does not."""
    if old == new:
        return
    if old and new:
        impact = Impact.BREAKING if sent else Impact.DOCS
        yield Change("default-changed", impact, f"is `{new}` where it is left out, was `{old}`", old, new)
    elif new:
        yield Change("default-changed", Impact.DOCS, f"is documented to be `{new}` where it is left out", old, new)
    else:
        yield Change("default-changed", Impact.DOCS, "has no documented default any more", old, new)
