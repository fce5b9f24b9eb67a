"""Resource, action and id of every operation.

An operationId `resource.action` says both. Otherwise the resource is the first tag (or the first fixed segment of
the path) and the action is the operationId as it stands, only without a leading resource that a separator sets off
(`droplets_list` under the tag Droplets is `list`; `getPetById` stays). Without an operationId the path names the
action.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from .path_names import action_of, fuller, resource_of
from .words import normal, singular

_DOTTED = re.compile(r"^([\w-]+(?:\.[\w-]+)*)\.([\w-]+)$")
_VERSION = re.compile(r"^v?\d+$", re.IGNORECASE)

Key = tuple[str, str]
"""Path and method."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """What of an operation its names are made of."""

    path: str
    method: str
    operation_id: str | None
    tags: tuple[str, ...]

    @property
    def key(self) -> Key:
        return self.path, self.method


@dataclass(frozen=True, slots=True)
class OperationName:
    """The names of an operation."""

    id: str
    resource: str
    action: str


def usable(text: str | None) -> bool:
    """Whether a name can be made of a text: it holds a letter or a digit."""
    return text is not None and any(c.isalnum() for c in text)


def operation_names(operations: Sequence[Unnamed], resource_from: str) -> dict[Key, OperationName]:
    """Names for all operations; ids are unique, and actions within their resource."""
    ordered = sorted(operations, key=lambda o: (o.path.count("/"), o.path, o.method))
    seen_ids: set[str] = set()
    drafts: dict[str, list[tuple[Unnamed, str | None]]] = defaultdict(list)
    spellings: dict[str, list[str]] = defaultdict(list)
    for operation in ordered:
        own = operation.operation_id
        if not usable(own) or own in seen_ids:
            own = None
        else:
            seen_ids.add(str(own))
        resource = _resource(operation, own, resource_from)
        drafts[normal(resource)].append((operation, own))
        spellings[normal(resource)].append(resource)
    names: dict[Key, OperationName] = {}
    for group, members in drafts.items():
        names.update(_Group(min(spellings[group]), seen_ids).names(members))
    return names


def _resource(operation: Unnamed, operation_id: str | None, resource_from: str) -> str:
    dotted = _split(operation_id)
    if dotted:
        return dotted[0]
    tag = next((t for t in operation.tags if usable(t)), None)
    return resource_of(operation.path) if tag is None or resource_from == "path" else tag


def _split(operation_id: str | None) -> tuple[str, str] | None:
    found = _DOTTED.match(operation_id) if operation_id else None
    if not found or _VERSION.match(found[1]) or not usable(found[1]) or not usable(found[2]):
        return None
    return found[1], found[2]


@dataclass(slots=True)
class _Group:
    """The operations of one resource: operationIds choose first, then paths."""

    resource: str
    given_ids: set[str]
    taken: set[str] = field(default_factory=set)

    def names(self, members: list[tuple[Unnamed, str | None]]) -> dict[Key, OperationName]:
        result: dict[Key, OperationName] = {}
        named = [(operation, own) for operation, own in members if own is not None]
        shortened = [_short(own, self.resource) for _, own in named]
        count = Counter(normal(short) for short in shortened)
        for (operation, own), short in zip(named, shortened, strict=True):
            options = [short, own] if count[normal(short)] == 1 else [own]
            result[operation.key] = OperationName(own, self.resource, self._take(operation, options))
        for operation, given in members:
            if given is None:
                action = self._take(operation, [action_of(operation.method, operation.path, self.resource)])
                made_up = f"{self.resource}.{action}"
                id_ = f"{operation.method} {operation.path}" if made_up in self.given_ids else made_up
                result[operation.key] = OperationName(id_, self.resource, action)
        return result

    def _take(self, operation: Unnamed, options: list[str]) -> str:
        """The first free name; numbers only where even the whole path is taken (`/a-b` beside `/a_b`)."""
        longer = fuller(options[-1], operation.method, operation.path)
        numbered = (f"{longer[-1]}{number}" for number in itertools.count(2))
        action = next(o for o in itertools.chain(options, longer, numbered) if normal(o) not in self.taken)
        self.taken.add(normal(action))
        return action


def _short(operation_id: str, resource: str) -> str:
    """The operationId without the resource before a separator."""
    dotted = _split(operation_id)
    if dotted:
        return dotted[1]
    homes = {normal(resource), normal(singular(resource))}
    for found in re.finditer(r"[_\-/.: ]+", operation_id):
        rest = operation_id[found.end() :]
        if normal(operation_id[: found.start()]) in homes and usable(rest):
            return rest
    return operation_id
