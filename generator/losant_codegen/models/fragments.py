"""A schema as JSON Schema by itself: what datamodel-code-generator is given.

Each schema becomes a small closed document with neutral names: `p0`, `p1` ... are the types of its properties,
the empty objects `R0`, `R1` ... the schemas it refers to. So the generator never has a reason to rename, reorder or
merge anything, equal shapes are generated once, and a result can be kept for as long as the shape stays the same,
whatever else changes.

Limits (lengths, ranges, patterns) are left out: the server enforces them, the client documents them. Enumerations are
open: a value the document does not know is accepted. Only tags of unions stay strict.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from .. import ir
from ..typestr import FORMATS, plain_strings
from .unions import Discriminators, can_be_listed

JsonSchema = dict[str, Any]

PREFIX = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a property: properties of one type, all required or all not, share one."""

    index: int
    required: bool


@dataclass(frozen=True, slots=True)
class Fragment:
    """One schema's closed document: `schema`, and `stubs` for those `R<n>` that must be more than an empty object.

    `slots` say which of `p0`, `p1` ... each property of the schema is; beside them `extra` may stand for all others.
    `references` are the schema keys that `R0`, `R1` ... stand for; `tags` the properties that `d0`, `d1` ... are.
    """

    schema: JsonSchema
    stubs: dict[str, JsonSchema]
    slots: tuple[Slot, ...]
    references: tuple[str, ...]
    tags: tuple[tuple[str, str], ...]  # (schema key of a variant, property)
    digest: str


def fragment(schema: ir.Schema, discriminators: Discriminators, optional: frozenset[str] = frozenset()) -> Fragment:
    """The closed document of a schema. `optional` names required properties that may be absent all the same."""
    builder = _Builder(discriminators)
    match schema:
        case ir.ObjectSchema():
            body = builder.object(schema, optional)
        case ir.EnumSchema(values=values):
            body = builder.type(ir.LiteralType(values))
        case ir.AliasSchema(type=type_):
            body = builder.type(type_)
    text = json.dumps([body, builder.stubs], sort_keys=True)
    digest = hashlib.sha256(text.encode()).hexdigest()[:32]
    slots, references, tags = tuple(builder.slots), tuple(builder.references), tuple(builder.tags)
    return Fragment(body, builder.stubs, slots, references, tags, digest)


@dataclass(slots=True)
class _Builder:
    discriminators: Discriminators
    slots: list[Slot] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    tags: list[tuple[str, str]] = field(default_factory=list)
    stubs: dict[str, JsonSchema] = field(default_factory=dict)

    def object(self, schema: ir.ObjectSchema, optional: frozenset[str]) -> JsonSchema:
        distinct: dict[str, str] = {}
        properties: dict[str, JsonSchema] = {}
        required: list[str] = []
        for property_ in schema.properties:
            made = self.property(schema, property_)
            needed = property_.required and property_.name not in optional
            slot = distinct.setdefault(json.dumps([made, needed], sort_keys=True), f"p{len(distinct)}")
            if slot not in properties:
                properties[slot] = made
                required += [slot] * needed
            self.slots.append(Slot(int(slot[1:]), needed))
        if schema.additional is not None and not isinstance(schema.additional, ir.AnyType):
            properties["extra"] = self.type(schema.additional)
            required.append("extra")
        return {"type": "object", "properties": properties, "required": required}

    def property(self, schema: ir.ObjectSchema, property_: ir.Property) -> JsonSchema:
        tag = self.discriminators.tags.get((schema.key, property_.name))
        return {"enum": list(tag)} if tag else self.type(property_.type)

    def type(self, type_: ir.Type) -> JsonSchema:
        match type_:
            case ir.AnyType() | ir.NeverType():
                return {}
            case ir.NullType():
                return {"type": "null"}
            case ir.BooleanType():
                return {"type": "boolean"}
            case ir.NumberType(integer=integer):
                return {"type": "integer" if integer else "number"}
            case ir.StringType(format=format_):
                return {"type": "string", "format": format_} if format_ in FORMATS else {"type": "string"}
            case ir.LiteralType():
                return _any_of(open_literal(type_))
            case ir.ArrayType(items=items):
                return {"type": "array", "items": self.type(items)}
            case ir.TupleType():
                return self.tuple(type_)
            case ir.MapType(values=values):
                return {"type": "object", "additionalProperties": self.type(values) or True}
            case ir.UnionType():
                return self.union(type_)
            case ir.RefType(name):
                return {"$ref": PREFIX + self.reference(name)}

    def reference(self, key: str) -> str:
        if key not in self.references:
            self.references.append(key)
        return f"R{self.references.index(key)}"

    def tuple(self, type_: ir.TupleType) -> JsonSchema:
        items = [self.type(item) for item in type_.items]
        if not items:
            return {"type": "array", "items": self.type(type_.rest or ir.AnyType())}
        if type_.rest is not None:
            return {"type": "array", "prefixItems": items, "items": self.type(type_.rest)}
        size = len(items)
        return {"type": "array", "prefixItems": items, "items": False, "minItems": size, "maxItems": size}

    def union(self, type_: ir.UnionType) -> JsonSchema:
        variants: list[JsonSchema] = []
        for variant in plain_strings(type_).variants:
            variants += open_literal(variant) if isinstance(variant, ir.LiteralType) else [self.type(variant)]
        if {} in variants:
            return {}
        schema = _any_of(variants)
        tag = self.discriminators.tag_of(type_)
        if tag is not None:
            schema["discriminator"] = self.discriminator(type_, tag)
        return schema

    def discriminator(self, type_: ir.UnionType, property_: str) -> JsonSchema:
        """The tag under a neutral name, with stubs of the variants that have it."""
        name = f"d{len(self.tags)}"
        keys = [v.name for v in type_.variants if isinstance(v, ir.RefType)]
        self.tags.append((keys[0], property_))
        for key in keys:
            stub = self.stubs.setdefault(self.reference(key), {"type": "object", "properties": {}, "required": []})
            stub["properties"][name] = {"enum": list(self.discriminators.tags[key, property_])}
            stub["required"].append(name)
        return {"propertyName": name}


def open_literal(type_: ir.LiteralType) -> list[JsonSchema]:
    """The listed values, and beside them any value of the same types."""
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
    wider: list[JsonSchema] = [{"type": kind} for kind in dict.fromkeys(kinds[type(v)] for v in type_.values)]
    listed = [value for value in type_.values if can_be_listed(value)]
    return [{"enum": listed}, *wider] if listed else wider


def _any_of(variants: list[JsonSchema]) -> JsonSchema:
    different: list[JsonSchema] = []
    for variant in variants:
        if variant not in different:
            different.append(variant)
    return different[0] if len(different) == 1 else {"anyOf": different}
