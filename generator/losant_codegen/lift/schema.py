"""One schema in the words of OpenAPI 3.1 (JSON Schema 2020-12), whichever version's words it was written in.

All dialects are understood in all versions, since documents mix them: `nullable` and `x-nullable`,
`exclusiveMinimum` as a boolean, `example`, `type: file`, a discriminator that is only a name, `items` as a list.
Nothing else is changed: what makes no sense stays for `normalize` to judge. The input is never modified, and a part
that stands in several places of the tree (a YAML alias) is lifted once and stays shared, so that the work is linear
in what was written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Collector
from ..scalars import typed
from ..source import as_text
from .moves import At, Moves

_SINGLE = (
    "items",
    "additionalProperties",
    "additionalItems",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "contentSchema",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_ANNOTATIONS = frozenset({"description", "title", "default", "examples", "deprecated", "readOnly", "writeOnly", "xml"})

RefRewriter = Callable[[str], str]


@dataclass(slots=True)
class SchemaLifter:
    """Lifts schemas of one document. `ref` gives a reference its new spelling."""

    moves: Moves
    collector: Collector
    ref: RefRewriter
    file_is_known: bool = False  # Swagger 2.0, where `type: file` is a word of the language
    _done: dict[int, tuple[Any, Any]] = field(default_factory=dict)  # the original is kept, else its id could be reused

    def lift(self, value: Any, at: At) -> Any:
        """The lifted schema; what is not a schema object comes back as it is."""
        if not isinstance(value, dict):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = (value, self._schema(value, at))
        return self._done[id(value)][1]

    def _schema(self, value: dict[str, Any], at: At) -> dict[str, Any]:
        schema = self._children(value, at)
        if isinstance(schema.get("$ref"), str):
            schema["$ref"] = self.ref(schema["$ref"])
        self._discriminator(schema)
        self._file(schema, at)
        _exclusive(schema, "exclusiveMinimum", "minimum")
        _exclusive(schema, "exclusiveMaximum", "maximum")
        _examples(schema)
        self._values(schema, at)
        return self._nullable(schema, at)

    def _children(self, value: dict[str, Any], at: At) -> dict[str, Any]:
        schema: dict[str, Any] = {}
        for key, child in value.items():
            here = at.down(key)
            if key == "items" and isinstance(child, list):
                schema["prefixItems"] = self._list(child, self.moves.add(At((*at.new, "prefixItems"), here.old)))
                schema["items"] = self.lift(value.get("additionalItems", True), at.down("items"))
            elif key == "additionalItems" and isinstance(value.get("items"), list):
                continue
            elif key == "uniqueItems" and child is False:
                continue  # says nothing, not even that this is an array: some tools write it everywhere
            elif key in _SINGLE:
                schema[key] = self.lift(child, here)
            elif key in _MAPS and isinstance(child, dict):
                schema[key] = {name: self.lift(part, here.down(name)) for name, part in child.items()}
            elif key in _LISTS and isinstance(child, list):
                schema[key] = self._list(child, here)
            else:
                schema[key] = child
        return schema

    def _list(self, children: list[Any], at: At) -> list[Any]:
        return [self.lift(child, at.down(index)) for index, child in enumerate(children)]

    def _discriminator(self, schema: dict[str, Any]) -> None:
        found = schema.get("discriminator")
        if isinstance(found, str):
            schema["discriminator"] = {"propertyName": found}
        elif isinstance(found, dict) and isinstance(found.get("mapping"), dict):
            mapping = {k: self.ref(v) if isinstance(v, str) else v for k, v in found["mapping"].items()}
            schema["discriminator"] = {**found, "mapping": mapping}

    def _file(self, schema: dict[str, Any], at: At) -> None:
        if schema.get("type") != "file":
            return
        schema.update(type="string", format="binary")
        if not self.file_is_known:
            message = "'type: file' is a word of Swagger 2.0; read as binary data"
            hint = "write 'type: string' with 'format: binary'"
            self.collector.fault("LC401", message, self.moves.locate(at.down("type")), hint=hint)

    def _values(self, schema: dict[str, Any], at: At) -> None:
        """The listed values as values of the schema's type."""
        kinds = schema.get("type")
        types = [
            kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str) and kind != "null"
        ]
        for key in ("enum", "const"):
            values = schema[key] if key == "enum" and isinstance(schema.get(key), list) else [schema.get(key)]
            meant = [typed(value, types) for value in values]
            changed = [value for value, new in zip(values, meant, strict=True) if type(new) is not type(value)]
            if changed:
                schema[key] = meant if key == "enum" else meant[0]
                said = f"value {as_text(changed[0])!r} is not of the type {' or '.join(types)}; read as one"
                self.collector.warning("LC422", said, self.moves.locate(at.down(key)))

    def _nullable(self, schema: dict[str, Any], at: At) -> dict[str, Any]:
        flags = (schema.pop("nullable", None), schema.pop("x-nullable", None))
        if True not in flags:
            return schema
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        kinds = schema.get("type", _implied_type(schema))
        if kinds is not None:
            listed = kinds if isinstance(kinds, list) else [kinds]
            schema["type"] = listed if "null" in listed else [*listed, "null"]
        elif "$ref" in schema or "allOf" in schema:
            return self._or_null(schema, at)
        else:
            for key in ("anyOf", "oneOf"):
                if isinstance(schema.get(key), list):
                    self.moves.add(at.into(key, len(schema[key])))
                    schema[key] = [*schema[key], {"type": "null"}]
                    break
        return schema

    def _or_null(self, schema: dict[str, Any], at: At) -> dict[str, Any]:
        """A reference beside `nullable` has nowhere to put the null: a choice of both says it."""
        self.moves.add(at.into("anyOf", 0))
        self.moves.add(at.into("anyOf", 1))
        inner = {k: v for k, v in schema.items() if not _is_annotation(k)}
        outer = {k: v for k, v in schema.items() if _is_annotation(k)}
        return {**outer, "anyOf": [inner, {"type": "null"}]}


def _is_annotation(key: str) -> bool:
    return key in _ANNOTATIONS or key.startswith("x-")


def _implied_type(schema: dict[str, Any]) -> str | None:
    if "$ref" in schema:
        return None
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else None


def _exclusive(schema: dict[str, Any], exclusive: str, limit: str) -> None:
    flag = schema.get(exclusive)
    if not isinstance(flag, bool):
        return
    del schema[exclusive]
    if flag and limit in schema:
        schema[exclusive] = schema.pop(limit)


def _examples(schema: dict[str, Any]) -> None:
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])
