"""Which module a schema goes into.

Schemas that the same resources reach share a module, so that a resource loads what it needs and little else.
Resources that differ in number only (`device`, `devices`) count as one: they share nearly everything. A schema refers
only to schemas that at least the same resources reach; so modules import one another in one direction, from smaller
sets of resources to larger ones, and recursive schemas are always together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import ir
from ..ir_walk import references, schema_types
from ..names import Names
from ..text import singular, snake, split_words
from .usage import CALLBACKS, Usage

UNUSED = "_unused"


def place(api: ir.Api, names: Names, usage: Usage) -> dict[str, str]:
    """The module of every schema, without `.py`: `_device`, `_shared_tag`, `_common`, `_callbacks`, `_unused`."""
    families = {name: _family(resource.attribute) for name, resource in names.resources.items()}
    groups: dict[frozenset[str], list[str]] = {}
    for key in api.schemas:
        reached = frozenset(families.get(resource, CALLBACKS) for resource in usage.resources[key])
        groups.setdefault(reached, []).append(key)
    modules: dict[str, str] = {}
    taken: set[str] = set()
    # Modules of one family first: they are never renamed because of what several share.
    for reached in sorted(groups, key=lambda r: (len(r) != 1, sorted(r))):
        keys = groups[reached]
        everywhere = len(families) > 1 and reached >= set(families.values())
        module = "_common" if everywhere else _module(api, names, reached, keys)
        while module in taken:
            module += "_"
        taken.add(module)
        modules.update(dict.fromkeys(keys, module))
    return modules


def _family(attribute: str) -> str:
    """The name of a resource without its number: `application_keys` -> `application_key`."""
    *first, last = attribute.strip("_").split("_")
    return "_".join((*first, singular(last)))


def _module(api: ir.Api, names: Names, families: frozenset[str], keys: Sequence[str]) -> str:
    if not families:
        return UNUSED
    if families == {CALLBACKS}:
        return "_callbacks"
    if len(families) == 1:
        return f"_{next(iter(families))}"
    root = _root(api.schemas, keys)
    return f"_shared_{snake(split_words(names.schemas[root].class_name))}"


def _root(schemas: Mapping[str, ir.Schema], keys: Sequence[str]) -> str:
    """The first schema that no other of the group refers to; the first of all where they are in a ring."""
    inside = set(keys)
    mentions = ((key, ref) for key in keys for type_ in schema_types(schemas[key]) for ref in references(type_))
    pointed = {ref for key, ref in mentions if ref in inside and ref != key}
    return min(inside - pointed or inside)
