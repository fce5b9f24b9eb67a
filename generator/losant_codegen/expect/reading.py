"""How an answer reads in Python, and how a body is written with Python names.

The values come from the document's example; the intermediate model is walked beside them only for the names of
attributes. Which Python type a text becomes is decided here from the document's `format`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..ir import (
    AliasSchema,
    AnyType,
    ArrayType,
    LiteralType,
    MapType,
    NullType,
    ObjectSchema,
    RefType,
    TupleType,
    Type,
    UnionType,
)
from .code import Made, source
from .combine import UNIONS, Combiner
from .names import ClientNames
from .patterns import compiled_pattern
from .validity import Validity

LOST = "no_attribute_for_"
MOMENTS = {"date-time": "moment", "date": "day"}
LOOSE = frozenset(
    {"time", "duration", "uuid", "uri", "url", "iri", "decimal", "byte", "ipv4", "ipv6", "binary", "email"}
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Writes expected results and arguments for values of one document."""

    names: ClientNames
    combiner: Combiner
    validity: Validity
    touched: set[tuple[str, str]] = field(default_factory=set)
    """Schema and property of every field that was read or written by name so far, with a value that tells its type."""
    _attributes: dict[str, set[str]] = field(default_factory=dict, repr=False)

    # ---------------------------------------------------------------- answers

    def result(self, value: Any, schema: Any, type_: Type | None) -> Any:
        """What reading the value gives: objects by attribute, dates as dates, everything else as it is."""
        type_ = self._followed(type_)
        if type_ is None or isinstance(type_, AnyType):
            return value
        if isinstance(type_, UnionType):
            return self._of_union(value, schema, type_)
        flat = self._branch(value, schema)
        if isinstance(value, dict):
            return self._of_object(value, flat, type_)
        if isinstance(value, list):
            return [self.result(item, *self._item(flat, type_, index)) for index, item in enumerate(value)]
        return self._of_scalar(value, flat)

    def _of_object(self, value: dict[str, Any], flat: dict[str, Any], type_: Any) -> Any:
        if not isinstance(type_, ObjectSchema):
            inner = type_.values if isinstance(type_, MapType) else None
            return {key: self.result(item, self._member(flat, key), inner) for key, item in value.items()}
        fields: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        declared = flat.get("properties") or {}
        types = {p.name: p.type for p in type_.properties}
        spoken = {self.names.attributes.get((type_.key, name), name): name for name in types}
        for key, item in sorted(value.items()):
            known = key if key in types or spoken.get(key) in value else spoken.get(key, key)
            attribute = self.names.attributes.get((type_.key, known))  # models are filled by attribute names, too
            if attribute is not None:
                self._touch(type_, known, item)
                fields[attribute] = self.result(item, self._member(flat, known), types.get(known))
            elif key in declared:
                fields[f"{LOST}{len(fields)}"] = key  # the client lost a property: its test must fail
            else:
                extra[key] = item
        return Made("obj", [extra] if extra else [], fields)

    def _touch(self, type_: ObjectSchema, key: str, item: Any) -> None:
        if item is not None and item != []:  # these fit too many types
            self.touched.add((type_.key, key))

    def _of_union(self, value: Any, schema: Any, union: UnionType) -> Any:
        readings: dict[str, tuple[Any, Reader]] = {}
        for variant in self._candidates(value, union):
            reader = replace(self, touched=set())
            read = reader.result(value, schema, variant)
            readings.setdefault(source(read), (read, reader))
        whole = [each for each in readings.values() if not _lossy(each[0])] or list(readings.values())
        found = [read for read, _ in whole]
        if len(whole) == 1:  # of several readings none is certain to be used
            self.touched.update(whole[0][1].touched)
        if not found:
            return value
        if isinstance(value, str) and len(union.variants) > 1 and source(found[0]) != source(value):
            found = [value, *found] if sum(_accepts(v, value) for v in union.variants) > 1 else found
        return found[0] if len(found) == 1 else Made("either", found)

    def _candidates(self, value: Any, union: UnionType) -> Iterator[Type]:
        tag = union.discriminator
        if tag is not None and isinstance(value, dict):
            meant = [name for wanted, name in tag.mapping if wanted == value.get(tag.property)]
            if meant:
                yield RefType(meant[0])
                return
        for variant in union.variants:
            if self._possible(value, self._followed(variant)):
                yield variant

    def _possible(self, value: Any, type_: Any) -> bool:
        if isinstance(value, dict):
            if isinstance(type_, ObjectSchema):
                fixed = {p.name: p.type.values for p in type_.properties if isinstance(p.type, LiteralType)}
                kept = all(value[name] in values for name, values in fixed.items() if name in value)
                return kept and all(p.name in value for p in type_.properties if p.required)
            return isinstance(type_, MapType | UnionType) or type_ is None
        return _accepts(type_, value)

    def _of_scalar(self, value: Any, flat: dict[str, Any]) -> Any:
        kind = flat.get("format")
        if isinstance(value, str) and "enum" not in flat and "const" not in flat:
            if kind in MOMENTS:
                return Made(MOMENTS[kind], [value])
            if kind in LOOSE:
                return Made("text_of", [value])
        return value

    # ---------------------------------------------------------------- arguments

    def argument(self, value: Any, type_: Type | None, model: str | None) -> Any:
        """The value as the argument of a call: built with the model's own names where it has a model."""
        followed = self._followed(type_)
        if model is None or not isinstance(value, dict) or not isinstance(followed, ObjectSchema):
            return value
        unknown: list[str] = []
        named = self._named(value, followed, unknown)
        if not set(named) <= self._attributes_of(followed.key):
            return Made("built", [model, named])
        return Made("built", [model, {}] if unknown else [model], named)

    def _attributes_of(self, key: str) -> set[str]:
        """The names of all attributes of a model."""
        if not self._attributes:
            for (owner, _), name in self.names.attributes.items():
                self._attributes.setdefault(owner, set()).add(name)
        return self._attributes.get(key, set())

    def sent(self, value: Any, schema: Any) -> Any:
        """The JSON that a model sends for the value: points in time may be written differently, and are compared as
        such.
        """
        flat = self._branch(value, schema)
        if isinstance(value, dict):
            return {key: self.sent(item, self._member(flat, key)) for key, item in value.items()}
        if isinstance(value, list):
            return [self.sent(item, self._item(flat, None, index)[0]) for index, item in enumerate(value)]
        if isinstance(value, str) and flat.get("format") == "uuid" and value != value.lower():
            return Made("either", [value, value.lower()])
        listed = "enum" in flat or "const" in flat  # such a value is sent as it is listed
        is_moment = isinstance(value, str) and flat.get("format") == "date-time" and not listed
        return Made("instant", [value]) if is_moment else value

    def _named(self, value: Any, type_: Any, unknown: list[str]) -> Any:
        """The value with attribute names for keys wherever it is certain which model reads it.

        What is not certain, and keys that no model knows, are added to `unknown`.
        """
        if isinstance(value, dict) and isinstance(type_, ObjectSchema):
            types = {p.name: p.type for p in type_.properties}
            keys = {key: self.names.attributes.get((type_.key, key), key) for key in value}
            if len(set(keys.values())) < len(keys):
                unknown.append(type_.key)
                return value
            unknown += [key for key in value if (type_.key, key) not in self.names.attributes]
            for key, item in value.items():
                self._touch(type_, key, item)
            return {
                keys[key]: self._named(item, self._followed(types.get(key)), unknown) for key, item in value.items()
            }
        if isinstance(value, dict) and isinstance(type_, MapType):
            return {key: self._named(item, self._followed(type_.values), unknown) for key, item in value.items()}
        if isinstance(value, list) and isinstance(type_, ArrayType):
            return [self._named(item, self._followed(type_.items), unknown) for item in value]
        if isinstance(type_, UnionType) and isinstance(value, dict | list):
            unknown.append("a union")
        return value

    # ---------------------------------------------------------------- walking

    def item_type(self, type_: Type | None, path: str | None) -> Type | None:
        """The type of the items that stand under a dotted path of an answer (the answer itself for None)."""
        followed: Any = self._followed(type_)
        for step in path.split(".") if path else ():
            if not isinstance(followed, ObjectSchema):
                return None
            found = [p.type for p in followed.properties if p.name == step]
            followed = self._followed(found[0]) if found else None
        return followed.items if isinstance(followed, ArrayType) else None

    def _followed(self, type_: Any) -> Any:
        """The object schema or the structural type behind references and aliases; a nullable type without its null."""
        for _ in range(64):
            if isinstance(type_, RefType):
                type_ = self.names.schemas.get(type_.name)
            elif isinstance(type_, AliasSchema):
                type_ = type_.type
            elif isinstance(type_, UnionType) and len(_real(type_)) == 1:
                type_ = _real(type_)[0]
            else:
                return type_
        return None

    def _branch(self, value: Any, schema: Any) -> dict[str, Any]:
        """The flat schema with the branches of its unions that this value takes."""
        flat = self.combiner.flat(schema)
        for _ in range(8):
            if UNIONS not in flat:
                return flat
            branches = [branch for _, each, _ in flat[UNIONS] for branch in each]
            kept = [b for b in branches if self.validity.fits(value, b)]
            # A `oneOf` further down of which several branches fit makes no branch valid: the nearest ones then.
            kept = kept or [b for b in branches if self.validity.fits(value, b, lenient=True)]
            flat = self.combiner.joined({k: v for k, v in flat.items() if k != UNIONS}, *kept[:4])
        return flat

    @staticmethod
    def _member(flat: dict[str, Any], key: str) -> Any:
        properties, patterns = flat.get("properties"), flat.get("patternProperties")
        if isinstance(properties, dict) and key in properties:
            return properties[key]
        for pattern, schema in patterns.items() if isinstance(patterns, dict) else ():
            compiled = compiled_pattern(pattern)
            if compiled is not None and compiled.search(key):
                return schema
        return flat.get("additionalProperties", True)

    @staticmethod
    def _item(flat: dict[str, Any], type_: Any, index: int) -> tuple[Any, Type | None]:
        prefix = flat.get("prefixItems")
        inside = isinstance(prefix, list) and index < len(prefix)
        schema = prefix[index] if inside and isinstance(prefix, list) else flat.get("items", True)
        if isinstance(type_, TupleType):
            return schema, type_.items[index] if index < len(type_.items) else type_.rest
        return schema, type_.items if isinstance(type_, ArrayType) else None


def _lossy(read: Any) -> bool:
    return isinstance(read, Made) and any(name.startswith(LOST) for name in read.named)


def _real(union: UnionType) -> list[Type]:
    return [variant for variant in union.variants if not isinstance(variant, NullType)]


def _accepts(type_: Any, value: Any) -> bool:
    """Whether a value that is no object could be of the type, by its JSON type alone."""
    name = type(type_).__name__
    match value:
        case None:
            return name in ("NullType", "AnyType")
        case bool():
            return name in ("BooleanType", "AnyType", "LiteralType")
        case int() | float():
            return name in ("NumberType", "AnyType", "LiteralType", "EnumSchema")
        case str():
            return name in ("StringType", "AnyType", "LiteralType", "EnumSchema")
        case _:
            return name in ("ArrayType", "TupleType", "AnyType", "UnionType")
