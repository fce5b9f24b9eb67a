"""Class names of schemas that the document gives no name: what was found inline, named after where it was found.

`Device` + `attributes` -> `DeviceAttribute`: the parent's class and the property, in the singular where the schema is
only ever an item. What both say is said once: `Certificate` + `certificate_details` -> `CertificateDetails`,
`guilds` + `update_guild_emoji` + `body` -> `UpdateGuildEmojiBody`. Where that name is taken, everything is said.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..text import singular, split_words, symbol_words
from .identifiers import pascal_identifier

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """The schema that a found one is inside of: its class name and the words of it. Nothing at all for a body."""

    class_name: str = ""
    words: Words = ()


def found_spellings(parent: Parent, parts: tuple[str, ...], kind: str, *, item: bool) -> tuple[str, ...]:
    """Class names for a schema that stands under `parts` of its parent, best first. `kind` is the last resort."""
    if not parts:
        return (parent.class_name + ("Item" if item else kind),)
    said_once, said_in_full = parent, parent
    for part in parts:
        said_once = _append(said_once, part, shorten=True)
        said_in_full = _append(said_in_full, part, shorten=False)
    names = [said_once.class_name, said_in_full.class_name]
    if item:
        names = [*(_in_singular(p) for p in (said_once, said_in_full)), *(f"{name}Item" for name in names)]
    names += [said_once.class_name + kind, said_in_full.class_name + kind]
    return tuple(name for name in dict.fromkeys(names) if name != parent.class_name)


def _append(parent: Parent, part: str, *, shorten: bool) -> Parent:
    words = split_words(part) or symbol_words(part) or ("empty",)
    if shorten and parent.words:
        if _contains(words, parent.words) or _is_title_of_same_family(parent.words, part, words):
            return Parent(pascal_identifier(words), words)
        words = words[_overlap(parent.words, words) :]
    if not parent.class_name:
        return Parent(pascal_identifier(words), words)
    return Parent(parent.class_name + _suffix(words), (*parent.words, *words))


def _suffix(words: Words) -> str:
    name = pascal_identifier(words, "")
    return name if name[:1].isupper() or name[:1].isdigit() else f"Of{name}"


def _in_singular(parent: Parent) -> str:
    last = parent.words[-1]
    ending = last[:1].upper() + last[1:]
    if not parent.class_name.endswith(ending):
        return parent.class_name
    return parent.class_name.removesuffix(ending) + singular(ending)


def _contains(words: Words, inner: Words) -> bool:
    """Whether the inner words stand in the others, in a row; in the singular or the plural."""
    outer, wanted = _plain(words), _plain(inner)
    size = len(wanted)
    return len(outer) > size and any(outer[n : n + size] == wanted for n in range(len(outer) - size + 1))


def _overlap(before: Words, after: Words) -> int:
    """How many words at the end of one are the beginning of the other; never all of the other."""
    ending, beginning = _plain(before), _plain(after)
    sizes = range(min(len(ending), len(beginning) - 1), 0, -1)
    return next((n for n in sizes if ending[-n:] == beginning[:n]), 0)


def _is_title_of_same_family(parent: Words, part: str, words: Words) -> bool:
    """Whether a part is a type's name itself, of the same family as its parent: `BetaEvent` of `BetaEvents`."""
    return part[:1].isupper() and len(words) > 2 and part.isalnum() and _plain(words)[0] == _plain(parent)[0]


def _plain(words: Words) -> Words:
    return tuple(singular(word).lower() for word in words)
