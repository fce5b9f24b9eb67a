"""A string that matches a pattern: always the same one, short and plain.

Works on the parse tree of the standard library's `re`. Look-arounds are left out of account, so the caller must check
the result (`string_for` does) and live with None.
"""

from __future__ import annotations

import importlib
import re
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Any

# The parser of `re` is not public, but there is no other, and a pattern it cannot be asked about only costs an example.
parser: Any = importlib.import_module("re._parser")
c: Any = importlib.import_module("re._constants")

FEW = 16
LONGEST = 10_000
PREFERRED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. /:@"
_CLASSES: dict[Any, Callable[[str], bool]] = {
    c.CATEGORY_DIGIT: str.isdigit,
    c.CATEGORY_NOT_DIGIT: lambda ch: not ch.isdigit(),
    c.CATEGORY_SPACE: str.isspace,
    c.CATEGORY_NOT_SPACE: lambda ch: not ch.isspace(),
    c.CATEGORY_WORD: lambda ch: ch.isalnum() or ch == "_",
    c.CATEGORY_NOT_WORD: lambda ch: not (ch.isalnum() or ch == "_"),
}


def string_for(pattern: str, length: int = 0, *, seed: str = "") -> str | None:
    """A string that the pattern is found in, of at least `length` characters where it allows; None where there is none.

    Strings for different seeds differ where the pattern leaves a choice.
    """
    try:
        parsed = parser.parse(pattern)
        compiled = re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return None
    for grow in (0, length):
        writer = _Writer(grow, zlib.crc32(seed.encode("utf-8", "surrogatepass")) if seed else 0)
        text = writer.sequence(parsed)
        if writer.left < 0:
            return None
        if len(text) < length and not pattern.endswith("$"):
            text = text.ljust(length, "a")
        if len(text) >= length and searchable(pattern, text) and compiled.search(text):
            return text
    return None


def searchable(pattern: str, text: str) -> bool:
    """Whether a search is sure to end soon: one for `(a+)+$` doubles its work with every character."""
    return len(text) <= FEW or not _explosive(pattern)


@lru_cache(maxsize=1024)
def _explosive(pattern: str) -> bool:
    return any(_repeats_choices(op, argument) for op, argument in parser.parse(pattern))


def _repeats_choices(op: Any, argument: Any, inside: bool = False) -> bool:
    """Whether there is something to choose (how often, or which) within a repetition without an end."""
    if op in (c.MAX_REPEAT, c.MIN_REPEAT):
        low, high, inner = argument
        open_ended = high is c.MAXREPEAT or high > FEW
        if inside and low != high:
            return True
        return any(_repeats_choices(o, a, inside or open_ended) for o, a in inner)
    if op is c.BRANCH:
        return inside or any(_repeats_choices(o, a, inside) for branch in argument[1] for o, a in branch)
    inner = argument[3] if op is c.SUBPATTERN else argument[1] if op in (c.ASSERT, c.ASSERT_NOT) else ()
    return any(_repeats_choices(o, a, inside) for o, a in inner)


class _Writer:
    """Writes one string. `grow` is how often an open-ended repetition is taken, at least; `seed` varies the choices."""

    def __init__(self, grow: int, seed: int) -> None:
        self.grow = grow
        self.seed = seed
        self.groups: dict[int, str] = {}
        self.left = LONGEST

    def sequence(self, items: Any) -> str:
        return "".join(self.item(op, argument) for op, argument in items)

    def item(self, op: Any, argument: Any) -> str:
        self.left -= 1
        if self.left < 0:
            return ""
        if op is c.LITERAL:
            return chr(argument)
        if op in (c.IN, c.NOT_LITERAL, c.ANY):
            return self.pick(op, argument)
        if op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            low, high, inner = argument
            times = min(max(low, 1 if self.grow == 0 and low == 0 and high > 1 else 0, self.grow), int(high))
            return "".join(self.sequence(inner) for _ in range(min(times, max(self.left, 0))))
        if op is c.SUBPATTERN:
            text = self.sequence(argument[3])
            if argument[0] is not None:
                self.groups[argument[0]] = text
            return text
        if op is c.BRANCH:
            return self.sequence(argument[1][0])
        if op is c.GROUPREF:
            return self.groups.get(argument, "")
        if op is c.ATOMIC_GROUP:
            return self.sequence(argument)
        return ""

    def pick(self, op: Any, argument: Any) -> str:
        """One of the characters of a class: a letter or digit where it has any."""
        if op is c.ANY:
            return "a"
        if op is c.NOT_LITERAL:
            return next(ch for ch in PREFERRED if ord(ch) != argument)
        plain = _plain_members(tuple(argument))
        if not plain:
            return _first(argument)
        self.seed = (self.seed * 1103515245 + 12345) % (1 << 31) if self.seed else 0
        return plain[(self.seed >> 8) % len(plain)]


@lru_cache(maxsize=1024)
def _plain_members(members: tuple[Any, ...]) -> str:
    """The letters and digits of a class, else its first other character. Kept: patterns repeat often."""
    found = [ch for ch in PREFERRED if _member(ch, members)]
    return "".join([ch for ch in found if ch.isalnum()] or found[:1])


def _member(ch: str, members: Any) -> bool:
    negate = bool(members) and members[0][0] is c.NEGATE
    inside = any(_matches(ch, op, value) for op, value in members if op is not c.NEGATE)
    return inside != negate


def _matches(ch: str, op: Any, value: Any) -> bool:
    if op is c.LITERAL:
        return bool(ord(ch) == value)
    if op is c.RANGE:
        return bool(value[0] <= ord(ch) <= value[1])
    if op is c.CATEGORY:
        return bool(_CLASSES[value](ch))
    return False


def _first(members: Any) -> str:
    for op, value in members:
        if op is c.LITERAL:
            return chr(value)
        if op is c.RANGE:
            return chr(value[0])
    return ""
