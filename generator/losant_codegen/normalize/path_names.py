"""A readable action for an operation without an operationId, from nothing but its own method and path.

Because no other operation is looked at, a name stays when others are added; because every deviation from the usual
shape of a path (collection, item, collection, item ...) leaves a trace in the name, two paths seldom get the same
one:

    GET /pets                    list            POST /pets                    create
    GET /pets/{id}               get             PATCH /pets/{id}              update
    GET /pets/{id}/toys          listToys        DELETE /pets/{id}/toys/{toy}  deleteToy
    GET /pets/findByStatus       findByStatus    POST /pets/{id}/export        exportPet
    GET /pet/{name}              getByName       DELETE /pets                  deleteAll
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text import split_words
from .vocabulary import listed
from .words import camel, is_action, is_plural, normal, singular

_PREFIX = re.compile(r"^(api|rest|v\d+([._]\d+)*([a-z]+\d*)?|v\{.*\}|\{.*version.*\})$", re.IGNORECASE)
_VERBS = {"GET": "get", "POST": "post", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_ASKING = listed("find get list lookup read fetch count download check preview")


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment of a path: its own words, and the names of the parameters in it."""

    words: tuple[str, ...]
    parameters: tuple[str, ...]

    @property
    def is_item(self) -> bool:
        return bool(self.parameters)

    @property
    def text(self) -> str:
        return camel(list(self.words))


def segments(path: str) -> list[Segment]:
    """The segments of a path without version prefixes, query and fragment."""
    raw = [s for s in re.split(r"[?#]", path, maxsplit=1)[0].split("/") if s]
    while len(raw) > 1 and _PREFIX.match(raw[0]) and any(split_words(_static(s)) for s in raw[1:]):
        raw = raw[1:]
    return [Segment(split_words(_static(s)), tuple(re.findall(r"\{([^{}]*)\}", s))) for s in raw]


def _static(segment: str) -> str:
    return re.sub(r"\{[^{}]*\}", " ", segment)


def resource_of(path: str) -> str:
    """The resource a path belongs to: its first fixed segment."""
    return next((s.text for s in segments(path) if s.words and not s.is_item), "root")


def action_of(method: str, path: str, resource: str) -> str:
    """The action's name, inside a resource."""
    parts = segments(path)
    home = 1 if parts and not parts[0].is_item and _is_home(parts[0].text, resource) else 0
    words: list[str] = []
    marks: list[str] = []
    for index, part in enumerate(parts[:-1]):
        following = parts[index + 1]
        if part.is_item:
            words += part.words
            marks += following.parameters if following.is_item else ()
        else:
            words += _inner_words(part, following, at_home=index < home)
            marks += () if not following.is_item or is_plural(part.text) else _marks(part, following)
    verb, last = _ending(method, parts, home)
    suffix = [w for mark in dict.fromkeys(marks) for w in ("by", *split_words(mark))]
    return camel([w for w in (*verb, *words, *last, *suffix) if w]) or method.lower()


def _marks(part: Segment, following: Segment) -> list[str]:
    """`file/{fileId}` is marked by `Id`, `user/{username}` by `Username`: the file's own word is not said again."""
    own = len(part.words)
    told = [split_words(name) for name in following.parameters]
    return [camel(list(w[own:] if len(w) > own and normal("".join(w[:own])) == normal(part.text) else w)) for w in told]


def _is_home(segment: str, resource: str) -> bool:
    return normal(singular(segment)) == normal(singular(resource))


def _inner_words(part: Segment, following: Segment, *, at_home: bool) -> tuple[str, ...]:
    """What a fixed segment that is not the last adds to the name."""
    if following.is_item:
        return () if at_home else split_words(singular(part.text))
    expected = not is_plural(part.text) or is_action(following.text)
    return () if at_home and expected else part.words


def _ending(method: str, parts: list[Segment], home: int) -> tuple[list[str], tuple[str, ...]]:
    """The verb, and what the last segment adds."""
    verb = _VERBS.get(method, method.lower())
    if not parts:
        return [verb], ()
    last = parts[-1]
    if last.is_item:
        starts_with_item = len(parts) == 1
        return [verb], (
            *(("by", *(w for p in last.parameters for w in split_words(p))) if starts_with_item else ()),
            *last.words,
        )
    at_home = len(parts) <= home
    if is_action(last.text) and not at_home:
        natural = "GET" if last.words[0].lower() in _ASKING else "POST"
        noun = _item_noun(parts)
        return ([] if method == natural else [method.lower()]), (*last.words, *noun)
    if is_plural(last.text):
        return _collection_ending(method, verb, last, at_home=at_home)
    if at_home:
        return ["create" if method == "POST" else verb], ()
    return [verb], last.words


def _item_noun(parts: list[Segment]) -> tuple[str, ...]:
    """`/pets/{id}/export`: the export of a pet, unlike `/pets/export`."""
    if len(parts) < 3 or not parts[-2].is_item or parts[-3].is_item:
        return ()
    return split_words(singular(parts[-3].text)) if len(parts) == 3 else ("item",)


def _collection_ending(method: str, verb: str, last: Segment, *, at_home: bool) -> tuple[list[str], tuple[str, ...]]:
    match method:
        case "GET":
            return ["list"], () if at_home else last.words
        case "POST":
            return ["create"], () if at_home else split_words(singular(last.text))
        case _:
            return [verb], ("all",) if at_home else last.words


def fuller(action: str, method: str, path: str) -> list[str]:
    """Longer names for an action whose name is taken, best first; the last one tells the whole path."""
    raw = [s for s in re.split(r"[?#]", path, maxsplit=1)[0].split("/") if s]
    parameters = [w for name in re.findall(r"\{([^{}]*)\}", path) for w in split_words(name)]
    everything = [w for s in raw for w in split_words(s.replace("{", " by ").replace("}", " "))]
    query = split_words(re.split(r"[?#]", path, maxsplit=1)[1]) if re.search(r"[?#]", path) else ()
    version = split_words(raw[0]) if raw and _PREFIX.match(raw[0]) else ()
    away = action_of(method, path, "")  # as if it stood in no resource: with the resource's own word
    options = [
        [action, *query] if query else [],
        [action, *version] if version else [],
        [away],
        [action, "by", *parameters] if parameters else [],
        [method.lower(), *everything, *query],
    ]
    return [camel(option) for option in options if option]
