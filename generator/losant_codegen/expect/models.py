"""Each model by itself, where no operation's tests already read or write all of its fields.

Unions and depth hide fields: of forty variants an operation's example shows one. What no expectation has touched by
now gets a case of its own: the JSON of a component, how it reads, and that it is written back as it was.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..ir import ArrayType, MapType, ObjectSchema, RefType, TupleType, Type, UnionType
from ..ir_walk import schema_types
from .choices import MISSING
from .code import Made
from .document import Document
from .names import ClientNames
from .reading import Reader
from .samples import Direction, Impossible, Sampler
from .scalars import Variant

MANY = 100
"""Properties of one model that get an object each, where they do not show in another's."""
GROUPS = 20
"""The objects that more than those are divided among."""


@dataclass(frozen=True, slots=True)
class ModelMaker:
    """Makes the cases of models. To be asked last: it looks at what the `reader` has been used for."""

    document: Document
    names: ClientNames
    sampler: Sampler
    reader: Reader
    warn: Callable[[str, Any], None]

    def cases(self, forms: Mapping[str, Any]) -> list[Any]:
        """The sources of the kit's `Model`, by name. `forms` are the schemas of bodies that are given field by field:
        their models are there for the user, but no call needs them.
        """
        tags = _tags(self.names)
        nodes = dict(self._nodes(forms))
        found: dict[str, list[Any]] = {key: [] for key in nodes}
        for key, (schema, node) in nodes.items():
            if self._untouched(schema):
                found[key] += self._cases(schema, node, tags.get(key, {}))
        for key, (_, node) in nodes.items():  # last: what these touch counts for nothing, most of it being null
            found[key] += self._least(key, node, tags.get(key, {}), found[key])
        return [case for key in nodes for case in found[key]]

    def _nodes(self, forms: Mapping[str, Any]) -> Iterator[tuple[str, tuple[ObjectSchema, Any]]]:
        """Every model with the node of the document that it is made from."""
        components = (self.document.tree.get("components") or {}).get("schemas") or {}
        for key, schema in sorted(self.names.schemas.items()):
            component = schema.name.parts[0] if schema.name.given and len(schema.name.parts) == 1 else ""
            if isinstance(schema, ObjectSchema) and component in components:
                escaped = component.replace("~", "~0").replace("/", "~1")
                yield key, (schema, {"$ref": f"#/components/schemas/{escaped}"})
            elif isinstance(schema, ObjectSchema) and key in forms:
                yield key, (schema, forms[key])

    def _untouched(self, schema: ObjectSchema) -> list[str]:
        return [each.name for each in schema.properties if (schema.key, each.name) not in self.reader.touched]

    def _cases(self, schema: ObjectSchema, node: Any, tags: Mapping[str, str]) -> Iterator[Any]:
        """One object with all that goes together, and more for the properties that do not go with the others."""
        example = next((e for e in self.sampler.examples(node) if isinstance(e, dict)), {})
        try:
            yield from self._case("everything", schema.key, node, {**example, **tags})
        except Impossible:
            where = self.document.resolve(node)
            self.warn(f"no valid example can be made of '{schema.key}': the model is not tested by itself", where)
            return
        left = self._untouched(schema)
        if len(left) > MANY:
            yield from self._together(schema, node, tags, left)
            return
        for name in left:
            yield from self._alone(schema, node, tags, name)

    def _alone(self, schema: ObjectSchema, node: Any, tags: Mapping[str, str], name: str) -> Iterator[Any]:
        """One object for one property: with little else, or ever."""
        member = (self.sampler.combiner.flat(node).get("properties") or {}).get(name, True)
        least = {"allOf": [node, {"required": [name]}]}
        for wanted, variant in ((least, Variant.SPARSE), (node, Variant.FULL)):
            if (schema.key, name) in self.reader.touched:
                break
            with contextlib.suppress(Impossible):
                value = self.sampler.value(member, variant, Direction.BOTH, name=name)
                yield from self._case(f"with {name}", schema.key, wanted, {name: value, **tags}, variant)

    def _together(self, schema: ObjectSchema, node: Any, tags: Mapping[str, str], left: Sequence[str]) -> Iterator[Any]:
        """Few objects for many properties: one for each would take the square of their number.

        Properties that do not go together are divided until they do.
        """
        members = self._members(node, left)
        names = list(members)
        size = max(MANY, -(-len(names) // GROUPS))
        groups = [names[start : start + size] for start in range(0, len(names), size)]
        for group in groups:  # grows
            if len(group) == 1:
                yield from self._alone(schema, node, tags, group[0])
                continue
            wanted, hint = {"allOf": [node, {"required": group}]}, {name: members[name] for name in group}
            with contextlib.suppress(Impossible):
                title = f"with {group[0]} and {len(group) - 1} more"
                yield from self._case(title, schema.key, wanted, {**hint, **tags}, Variant.SPARSE)
            rest = [name for name in group if (schema.key, name) not in self.reader.touched]
            groups += [half for half in (rest[: len(rest) // 2], rest[len(rest) // 2 :]) if half]

    def _members(self, node: Any, names: Sequence[str]) -> dict[str, Any]:
        """A value for each of the properties, where there is one that tells its type."""
        properties = self.sampler.combiner.flat(node).get("properties") or {}
        found: dict[str, Any] = {}
        for name in names:
            with contextlib.suppress(Impossible):
                value = self.sampler.value(properties.get(name, True), Variant.FULL, Direction.BOTH, name=name)
                if value is not None and value != []:
                    found[name] = value
        return found

    def _case(
        self, title: str, key: str, node: Any, hint: dict[str, Any], variant: Variant = Variant.FULL
    ) -> Iterator[Any]:
        """The source of the kit's `Model` for a value near to the hint; none where it shows nothing new.

        Raises `Impossible` when there is no such value.
        """
        before = len(self.reader.touched)
        value = self.sampler.value(node, variant, Direction.BOTH, name=key, hint=hint or MISSING)
        if isinstance(value, dict):
            case = self._model(key, title, value, node)
            if len(self.reader.touched) > before:
                yield case

    def _least(self, key: str, node: Any, tags: dict[str, str], others: list[Any]) -> Iterator[Any]:
        """Only what must be there, at its limits, and null for all that can be null: what a client that takes too much
        for granted does not read.
        """
        fixed = {"properties": {name: {"const": tag} for name, tag in tags.items()}, "required": list(tags)}
        wanted = {"allOf": [node, fixed]} if tags else node
        try:
            value = self.sampler.value(wanted, Variant.SPARSE, Direction.BOTH, name=key, hint={})
        except Impossible:
            return  # it was reported, or an operation's tests have a value that the document gives
        if isinstance(value, dict) and all(value != case.positional[2] for case in others):
            yield self._model(key, "as little as may be", value, node)

    def _model(self, key: str, title: str, value: Any, node: Any) -> Made:
        return Made("Model", [self.names.classes[key], title, value, self.reader.result(value, node, RefType(key))])


def _tags(names: ClientNames) -> dict[str, dict[str, str]]:
    """By schema: the property that tells a member of a family from the others, and its value.

    A client's model insists on it even where only the family's schema says so.
    """
    types = [type_ for schema in names.schemas.values() for type_ in schema_types(schema)]
    types += [type_ for call in names.calls.values() for type_ in (*call.results.values(), *call.events.values())]
    types += [call.body.type for call in names.calls.values() if call.body is not None and call.body.type is not None]
    found: dict[str, dict[str, str]] = {}
    tags = [union.discriminator for type_ in types for union in _unions(type_)]
    for tag in [tag for tag in tags if tag is not None]:
        for value, key in tag.mapping:
            found.setdefault(key, {}).setdefault(tag.property, value)
    return found


def _unions(type_: Type | None) -> Iterator[UnionType]:
    match type_:
        case UnionType(variants=variants):
            yield type_
            for variant in variants:
                yield from _unions(variant)
        case ArrayType(items=inner) | MapType(values=inner):
            yield from _unions(inner)
        case TupleType(items=items, rest=rest):
            for item in (*items, rest):
                yield from _unions(item)
