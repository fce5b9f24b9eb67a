"""The Python source of a type, as it stands in signatures and decoders.

`response_type` is what comes back (`models.Device`, `datetime`, open enumerations); `request_type` is what may be sent
(a model or a plain dictionary, `datetime | str`, the listed values only). Names that the text uses: `models` and
`types` (the client's own packages) and those of `KNOWN`. `hidden` are names that mean something else where the text
will stand (a method called `list`); they are written `builtins.list`, `datetime.date` ... then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from . import ir
from .names import Names
from .quoting import literal

KNOWN = {
    "Any": "typing", "Literal": "typing", "datetime": "datetime", "date": "datetime", "time": "datetime",
    "UUID": "uuid", "Decimal": "decimal", "Mapping": "collections.abc", "Sequence": "collections.abc",
}  # fmt: skip
"""Names that a type's source may use, and the modules they come from; all others are builtins."""

FORMATS = {"date-time": "datetime", "date": "date", "time": "time", "uuid": "UUID", "decimal": "Decimal"}
"""Formats of strings for which Python has a type that goes back to the same value on the wire.

The others stay `str`: `byte` because base64 has several spellings, `duration` because months have no fixed length,
`binary` because JSON has no bytes (the parts of a form are not made from models).
"""


def response_type(type_: ir.Type, names: Names, hidden: Collection[str] = frozenset()) -> str:
    """The type of a value that comes back. It can be evaluated at run time, too."""
    return ResponseWriter(names, hidden).write(type_)


runtime_type = response_type


def request_type(type_: ir.Type, names: Names, hidden: Collection[str] = frozenset()) -> str:
    """The type of a value that may be sent."""
    return RequestWriter(names, hidden).write(type_)


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form: its wire name, the type of what may be passed, and what the document says of it."""

    name: str
    annotation: str
    required: bool
    description: str | None


def form_type(
    content: ir.Content, api: ir.Api, names: Names, hidden: Collection[str] = frozenset()
) -> tuple[FormField, ...]:
    """The fields of a form or multipart body, in the order of its parts. Files are `FileInput`."""
    properties = _form_properties(content.type, api)
    writer = RequestWriter(names, hidden)
    fields = []
    for part in content.parts:
        known = properties.get(part.name)
        annotation = writer.write(known.type) if known else writer.helper("Any")
        if part.is_file:
            annotation = f"{writer.helper('Sequence')}[FileInput]" if part.is_array else "FileInput"
        fields.append(
            FormField(part.name, annotation, bool(known and known.required), known.description if known else None)
        )
    return tuple(fields)


def _form_properties(type_: ir.Type, api: ir.Api, inside: frozenset[ir.Type] = frozenset()) -> dict[str, ir.Property]:
    """The properties of an object; of a union of objects those of all, required where every one requires them."""
    schema = object_schema(type_, api)
    if schema is not None:
        return {p.name: p for p in schema.properties}
    inside |= {type_}
    variants = [v for v in _union_behind(type_, api) if not isinstance(v, ir.NullType) and v not in inside]
    each = [_form_properties(variant, api, inside) for variant in variants]
    found: dict[str, ir.Property] = {}
    for name in dict.fromkeys(name for properties in each for name in properties):
        known = [properties[name] for properties in each if name in properties]
        types = tuple(dict.fromkeys(p.type for p in known))
        required = len(known) == len(each) and all(p.required for p in known)
        found[name] = replace(known[0], type=types[0] if len(types) == 1 else ir.UnionType(types), required=required)
    return found


def _union_behind(type_: ir.Type, api: ir.Api) -> tuple[ir.Type, ...]:
    """The variants of a union, through references; none where it is not one."""
    seen: set[str] = set()
    while isinstance(type_, ir.RefType) and type_.name not in seen:
        seen.add(type_.name)
        schema = api.schemas[type_.name]
        type_ = schema.type if isinstance(schema, ir.AliasSchema) else ir.AnyType()
    return type_.variants if isinstance(type_, ir.UnionType) else ()


def object_schema(type_: ir.Type, api: ir.Api) -> ir.ObjectSchema | None:
    """The object behind a type, through references; None where it is not one object."""
    seen: set[str] = set()
    while isinstance(type_, ir.RefType) and type_.name not in seen:
        seen.add(type_.name)
        schema = api.schemas[type_.name]
        if isinstance(schema, ir.ObjectSchema):
            return schema
        type_ = schema.type if isinstance(schema, ir.AliasSchema) else ir.AnyType()
    return None


def plain_strings(union: ir.UnionType) -> ir.UnionType:
    """The union with its dates and identifiers as plain strings where other members may hold the same text.

    Whichever is tried first would win otherwise, and `2024-01-01` read as a date-time is sent as another text. A
    decimal is even read from a number, and a number from a decimal's text.
    """
    several = sum(map(_is_text, union.variants)) > 1
    alone = len([v for v in union.variants if not isinstance(v, ir.NullType)]) == 1

    def plain(variant: ir.Type) -> ir.Type:
        if isinstance(variant, ir.StringType) and (several or (variant.format == "decimal" and not alone)):
            return ir.StringType()
        return variant

    return replace(union, variants=tuple(plain(v) for v in union.variants))


def _is_text(type_: ir.Type) -> bool:
    match type_:
        case ir.StringType():
            return True
        case ir.LiteralType(values=values):
            return any(isinstance(value, str) for value in values)
        case _:
            return False


def _takes_anything(type_: ir.Type) -> bool:
    match type_:
        case ir.AnyType() | ir.NeverType():
            return True
        case ir.UnionType(variants=variants):
            return not variants or any(_takes_anything(v) for v in variants)
        case _:
            return False


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes types. Subclasses differ in how they name schemas and in what they take for strings and collections."""

    names: Names
    hidden: Collection[str] = frozenset()

    def write(self, type_: ir.Type) -> str:
        """The source of a type: `A | B | None`, each alternative once, None last, and nothing beside `Any`."""
        if _takes_anything(type_):  # asked first, because writing the rest would import names that are not used
            return self.helper("Any")
        distinct = list(dict.fromkeys(self.alternatives(type_)))
        if "None" in distinct:
            distinct = [*(d for d in distinct if d != "None"), "None"]
        return " | ".join(distinct)

    def helper(self, name: str) -> str:
        """A name from outside the client."""
        return f"{KNOWN.get(name, 'builtins')}.{name}" if name in self.hidden else name

    def alternatives(self, type_: ir.Type) -> Iterator[str]:
        """The members of the union that a type is written as; one for most."""
        match type_:
            case ir.AnyType() | ir.NeverType():
                yield self.helper("Any")
            case ir.NullType():
                yield "None"
            case ir.BooleanType():
                yield self.helper("bool")
            case ir.NumberType(integer=integer):
                yield self.helper("int" if integer else "float")
            case ir.StringType(format=format_):
                yield from self.string(FORMATS.get(format_ or ""))
            case ir.LiteralType():
                yield from self.literal(type_)
            case ir.ArrayType(items=items):
                yield self.array(self.write(items))
            case ir.TupleType(items=items, rest=None) if items:
                yield f"{self.helper('tuple')}[{', '.join(self.write(item) for item in items)}]"
            case ir.TupleType(items=items, rest=rest):
                yield self.array(self.write(ir.UnionType((*items, *((rest,) if rest else ())))))
            case ir.MapType(values=values):
                yield self.map(self.write(values))
            case ir.UnionType():
                for variant in self.union(type_).variants:
                    yield from self.alternatives(variant)
            case ir.RefType(name):
                yield from self.schema(name)

    def string(self, python_type: str | None) -> Iterator[str]:
        yield self.helper(python_type or "str")

    def literal(self, type_: ir.LiteralType) -> Iterator[str]:
        """The listed values. A fraction cannot be one, so it stands for all numbers."""
        listed = [literal(value) for value in type_.values if not isinstance(value, float)]
        if listed:
            yield f"{self.helper('Literal')}[{', '.join(listed)}]"
        if len(listed) < len(type_.values):
            yield self.helper("float")

    def union(self, type_: ir.UnionType) -> ir.UnionType:
        return type_

    def array(self, items: str) -> str:
        return f"{self.helper('list')}[{items}]"

    def map(self, values: str) -> str:
        return f"{self.helper('dict')}[{self.helper('str')}, {values}]"

    def schema(self, key: str) -> Iterator[str]:
        raise NotImplementedError


class ResponseWriter(Writer):
    """What comes back: models, and beside the listed values any other of their kind."""

    __slots__ = ()

    def schema(self, key: str) -> Iterator[str]:
        yield f"models.{self.names.schemas[key].class_name}"

    def union(self, type_: ir.UnionType) -> ir.UnionType:
        return plain_strings(type_)

    def literal(self, type_: ir.LiteralType) -> Iterator[str]:
        yield from Writer.literal(self, type_)
        yield from dict.fromkeys(self.helper(type(value).__name__) for value in type_.values)


class RequestWriter(Writer):
    """What may be sent: models or dictionaries, read-only views of collections, text in the place of dates."""

    __slots__ = ()

    def string(self, python_type: str | None) -> Iterator[str]:
        if python_type:
            yield self.helper(python_type)
        yield self.helper("str")

    def array(self, items: str) -> str:
        # `Sequence[str]` would also take a single string for the list of its letters.
        return f"{self.helper('list' if items == self.helper('str') else 'Sequence')}[{items}]"

    def map(self, values: str) -> str:
        return f"{self.helper('Mapping')}[{self.helper('str')}, {values}]"

    def schema(self, key: str) -> Iterator[str]:
        names = self.names.schemas[key]
        if names.holds_objects:
            yield f"models.{names.class_name}"
        yield f"types.{names.class_name}"
