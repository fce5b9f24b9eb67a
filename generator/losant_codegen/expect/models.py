"""Each model by itself, where no operation's tests already read or write all of its fields.

Unions and depth hide fields: of forty variants an operation's example shows one. What no expectation has touched by
now gets a case of its own: the JSON of a component, how it reads, and that it is written back as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import ArrayType, MapType, ObjectSchema, RefType, TupleType, Type, UnionType
from ..ir_walk import schema_types
from .code import Made
from .document import Document
from .names import ClientNames
from .reading import Reader
from .samples import MISSING, Direction, Impossible, Sampler
from .scalars import Variant


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
        components = (self.document.tree.get("components") or {}).get("schemas") or {}
        found: list[Any] = []
        tags = _tags(self.names)
        for key, schema in sorted(self.names.schemas.items()):
            component = schema.name.parts[0] if schema.name.given and len(schema.name.parts) == 1 else ""
            if isinstance(schema, ObjectSchema) and component in components and self._untouched(schema):
                escaped = component.replace("~", "~0").replace("/", "~1")
                found += self._case(key, {"$ref": f"#/components/schemas/{escaped}"}, tags)
            elif isinstance(schema, ObjectSchema) and key in forms and self._untouched(schema):
                found += self._case(key, forms[key], tags)
        return found

    def _untouched(self, schema: ObjectSchema) -> bool:
        return any((schema.key, each.name) not in self.reader.touched for each in schema.properties)

    def _case(self, key: str, node: Any, tags: dict[str, dict[str, str]]) -> list[Any]:
        hint: Any = next((e for e in self.sampler.examples(node) if isinstance(e, dict)), {})
        hint = {**hint, **tags.get(key, {})}
        try:
            value = self.sampler.value(node, Variant.FULL, Direction.BOTH, name=key, hint=hint or MISSING)
        except Impossible:
            where = self.document.resolve(node)
            self.warn(f"no valid example can be made of '{key}': the model is not tested by itself", where)
            return []
        if not isinstance(value, dict) or not value:
            return []
        return [Made("Model", [self.names.classes[key], value, self.reader.result(value, node, RefType(key))])]


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
