"""Each model by itself, where no operation's tests already read or write all of its fields.

Unions and depth hide fields: of forty variants an operation's example shows one. What no expectation has touched by
now gets a case of its own: the JSON of a component, how it reads, and that it is written back as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import ObjectSchema, RefType
from .code import Made
from .document import Document
from .names import ClientNames
from .reading import Reader
from .samples import Direction, Impossible, Sampler
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
        for key, schema in sorted(self.names.schemas.items()):
            component = schema.name.parts[0] if schema.name.given and len(schema.name.parts) == 1 else ""
            if isinstance(schema, ObjectSchema) and component in components and self._untouched(schema):
                escaped = component.replace("~", "~0").replace("/", "~1")
                found += self._case(key, {"$ref": f"#/components/schemas/{escaped}"})
            elif isinstance(schema, ObjectSchema) and key in forms and self._untouched(schema):
                found += self._case(key, forms[key])
        return found

    def _untouched(self, schema: ObjectSchema) -> bool:
        return any((schema.key, each.name) not in self.reader.touched for each in schema.properties)

    def _case(self, key: str, node: Any) -> list[Any]:
        try:
            value = self.sampler.value(node, Variant.FULL, Direction.BOTH, name=key)
        except Impossible:
            where = self.document.resolve(node)
            self.warn(f"no valid example can be made of '{key}': the model is not tested by itself", where)
            return []
        if not isinstance(value, dict) or not value:
            return []
        return [Made("Model", [self.names.classes[key], value, self.reader.result(value, node, RefType(key))])]
