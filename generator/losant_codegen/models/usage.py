"""Who needs which schema: the resources that reach it, and whether requests or answers do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .. import ir
from ..ir_walk import reachable_schemas
from ..names import Names

CALLBACKS = ""
"""Stands among the resources for the requests that the API sends to its users."""


@dataclass(frozen=True, slots=True)
class Usage:
    """`resources` gives for every schema the resources that reach it, through any number of references.

    `requested` are the schemas that may be sent (in bodies and parameters), `answered` those that may come back.
    """

    resources: Mapping[str, frozenset[str]]
    requested: frozenset[str]
    answered: frozenset[str]

    def optional(self, schema: ir.Schema) -> frozenset[str]:
        """Required properties of an object that are not there in one of its directions.

        A read-only property is not sent nor a write-only one returned, so a model for both cannot insist on it.
        """
        if not isinstance(schema, ir.ObjectSchema):
            return frozenset()
        sent, returned = schema.key in self.requested, schema.key in self.answered
        return frozenset(
            p.name for p in schema.properties if p.required and ((p.read_only and sent) or (p.write_only and returned))
        )


def users_of(names: Names, usage: Usage, keys: Iterable[str]) -> str:
    """A sentence on who uses some schemas, for the head of their module."""
    resources = {resource for key in keys for resource in usage.resources[key]}
    attributes = sorted(f"`client.{names.resources[name].attribute}`" for name in resources if name != CALLBACKS)
    users = attributes + ["the requests that the API sends"] * (CALLBACKS in resources)
    if not users:
        return "Data that the API describes but no operation uses."
    return "Data of " + (users[0] if len(users) == 1 else ", ".join(users[:-1]) + " and " + users[-1]) + "."


def find_usage(api: ir.Api) -> Usage:
    """The use of every schema of the API."""
    reached: dict[str, set[str]] = {key: set() for key in api.schemas}
    for resource in api.resources:
        types = (t for o in resource.operations for t in (*_sent(o), *_returned(o)))
        for key in reachable_schemas(api, types):
            reached[key].add(resource.name)
    received = reachable_schemas(api, (c.type for c in api.callbacks if c.type is not None))
    for key in received:
        reached[key].add(CALLBACKS)
    operations = api.operations
    return Usage(
        {key: frozenset(names) for key, names in reached.items()},
        frozenset(reachable_schemas(api, (t for o in operations for t in _sent(o)))),
        frozenset(reachable_schemas(api, (t for o in operations for t in _returned(o))) | received),
    )


def _sent(operation: ir.Operation) -> list[ir.Type]:
    types = [p.type for p in operation.parameters]
    if operation.body is not None:
        types += [c.type for c in operation.body.contents]
    return types


def _returned(operation: ir.Operation) -> list[ir.Type]:
    contents = [c for r in operation.responses for c in r.contents]
    types = [t for c in contents for t in (c.type, *(event for _, event in c.events))]
    return types + [h.type for r in operation.responses for h in r.headers]
