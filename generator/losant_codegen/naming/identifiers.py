"""From a wire name to Python identifiers: the best spelling, then others that tell more of how it is written.

`device_class` for `deviceClass`; `class_` for `class`; `plus_1` for `+1`; `at_type` for `@type` where `type` exists
too; `foo_bar_camel` for `fooBar` where `foo_bar` exists too. Always valid, never empty, no leading underscore, at most
`LONGEST` characters.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise

from ..text import pascal, snake, split_words, symbol_words
from .reserved import KEYWORDS

LONGEST = 80
"""Longer identifiers come only from a hostile or broken document, and file names end at 255 bytes."""


@lru_cache(maxsize=8192)
def snake_spellings(wire: str, reserved: frozenset[str] = frozenset(), prefix: str = "field") -> tuple[str, ...]:
    """snake_case identifiers for a wire name, best first. `prefix` stands before a leading digit.

    A keyword or reserved name gets a trailing underscore.
    """
    words = _words(wire)
    spelled = _spelled(wire)
    plain = _finish(snake(words), reserved, prefix)
    more = [_finish(snake(spelled), reserved, prefix)]
    if wire.startswith("_"):
        more.insert(0, plain + "_")
    if marker := case_marker(wire):
        more.append(_finish(f"{snake(words)}_{marker}", reserved, prefix))
        more.append(_finish(f"{snake(spelled)}_{marker}", reserved, prefix))
    return (plain, *(s for s in dict.fromkeys(more) if s != plain))


def pascal_spellings(wire: str, suffix: str, prefix: str = "Schema") -> tuple[str, ...]:
    """PascalCase identifiers for a wire name, best first; `suffix` says what it is when the name is taken."""
    plain = pascal_identifier(_words(wire), prefix)
    more = [pascal_identifier(_spelled(wire), prefix), plain + suffix]
    if re.search(r"[^\W_][\W_]+[^\W_]", wire):  # written apart: `user_profile` beside `UserProfile`
        more.insert(1, pascal_identifier(("_".join(w[:1].upper() + w[1:] for w in _words(wire)),), prefix))
    return (plain, *(s for s in dict.fromkeys(more) if s != plain))


def pascal_identifier(words: tuple[str, ...], prefix: str = "Schema") -> str:
    """A class name of the words; it begins with a capital letter, if need be that of `prefix`."""
    name = _cut(pascal(words))
    # Without a capital (a digit, an alphabet that has none) it could be the same as the name of an attribute.
    return name if name[0].isupper() else f"{prefix}{name}"


def case_marker(wire: str) -> str:
    """How the letters of a wire name are written, where that is not plain lower case: camel, pascal, upper or mixed."""
    letters = [c for c in wire if c.isalpha()]
    if not letters or all(not c.isupper() for c in letters):
        return ""
    if all(not c.islower() for c in letters):
        return "upper"
    inner = any(a.islower() and b.isupper() for a, b in pairwise(letters))
    if letters[0].isupper():
        return "pascal" if inner else "capital"
    return "camel" if inner else "mixed"


def _words(wire: str) -> tuple[str, ...]:
    """The words of a wire name; the symbols' names where there are no words or the first one begins with a digit."""
    words = split_words(wire)
    if not words:
        return symbol_words(wire) or ("empty",)
    if words[0][0].isdigit():
        leading = re.match(r"[^\w]+", wire.strip())
        return (*symbol_words(leading[0]), *words) if leading else words
    return words


def _spelled(wire: str) -> tuple[str, ...]:
    """The words of a wire name with its symbols spelled out; underscores and blanks are only separators."""
    words: list[str] = []
    for run in re.findall(r"[\w\s]+|[^\w\s]+", wire):
        if run[0].isspace() or re.match(r"\w", run):
            words += split_words(run)
        else:
            words += ("dash",) if run == "-" and words else symbol_words(run)
    return tuple(words) or _words(wire)


def _finish(name: str, reserved: Collection[str], prefix: str) -> str:
    name = _cut(name)
    if not name.isidentifier():
        name = f"{prefix}_{name}"
    return f"{name}_" if name in KEYWORDS or name in reserved else name


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else name[:LONGEST].rstrip("_")
