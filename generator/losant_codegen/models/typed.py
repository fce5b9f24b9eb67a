"""The views of `types/`: what may be sent, as dictionaries in wire form for a type checker to check.

Only schemas that requests reach, without their read-only properties; the listed values only, where models take any.
Nothing here exists at run time but names and annotations, so no pydantic is loaded.
"""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .. import ir
from ..ir_walk import references, schema_types
from ..limits import property_doc
from ..names import Names
from ..quoting import literal
from ..typestr import KNOWN, RequestWriter
from .aliases import order_aliases
from .build import schema_doc
from .scope import BUILTINS, Scope
from .unions import Tags
from .views import AliasView, DictView, EntryView, TypesModuleView


@dataclass(frozen=True)
class _Writer(RequestWriter):
    """Writes the types of one module: schemas by their bare names, everything else through the module's imports."""

    scope: Scope = field(default_factory=Scope)
    placement: Mapping[str, str] = field(default_factory=dict)
    module: str = ""

    def helper(self, name: str) -> str:
        return self.scope.helper(KNOWN.get(name, BUILTINS), name, self.hidden)

    def schema(self, key: str) -> Iterator[str]:
        name, module = self.names.schemas[key].class_name, self.placement[key]
        yield name if module == self.module else self.scope.sibling(module, name)


@dataclass(frozen=True, slots=True)
class TypesBuilder:
    """Builds the view of one module of `types/`."""

    names: Names
    schemas: Mapping[str, ir.Schema]
    placement: Mapping[str, str]
    tags: Tags
    module: str
    scope: Scope

    def build(self, schemas: Sequence[ir.Schema], doc: str) -> TypesModuleView:
        """The view of the module that holds these schemas, in alphabetical order of their names."""
        ordered = sorted(schemas, key=lambda s: self.class_name(s.key))
        dicts = tuple(self.dictionary(s) for s in ordered if isinstance(s, ir.ObjectSchema) and not _is_mapping(s))
        others = {s.key: s for s in ordered if not isinstance(s, ir.ObjectSchema) or _is_mapping(s)}
        order = order_aliases(
            {key: [r for type_ in schema_types(s) for r in references(type_)] for key, s in others.items()}
        )
        later = {*order.rings, *order.recursive}
        aliases = tuple(self.alias(others[key], quoted=key in later) for key in (*order.rings, *order.single))
        if aliases:
            self.scope.helper("typing", "TypeAlias")
        return TypesModuleView(self.module, doc, self.scope.lines(), dicts, aliases)

    def class_name(self, key: str) -> str:
        return self.names.schemas[key].class_name

    def writer(self, hidden: Collection[str] = frozenset()) -> _Writer:
        return _Writer(self.names, hidden, self.scope, self.placement, self.module)

    def dictionary(self, schema: ir.ObjectSchema) -> DictView:
        properties = [p for p in schema.properties if not p.read_only]
        as_class = all(_is_plain(p.name) for p in properties)
        hidden = frozenset(p.name for p in properties) if as_class else frozenset()
        entries = tuple(self.entry(schema.key, p, self.writer(hidden), as_class) for p in properties)
        self.scope.helper("typing", "TypedDict")
        name = self.class_name(schema.key)
        return DictView(schema.key, name, schema_doc(schema), entries, as_class, schema.deprecated)

    def entry(self, key: str, property_: ir.Property, writer: _Writer, as_class: bool) -> EntryView:
        tag = self.tags.get((key, property_.name))
        annotation = writer.write(ir.LiteralType(tag) if tag else property_.type)
        if property_.required:
            annotation = f"{self.scope.helper('typing', 'Required')}[{annotation}]"
        doc = property_doc(property_, self.schemas)
        source = annotation if as_class else literal(annotation)
        return EntryView(literal(property_.name), property_.name, source, doc)

    def alias(self, schema: ir.Schema, *, quoted: bool) -> AliasView:
        text = self.writer().write(_written_as(schema))
        name = self.class_name(schema.key)
        return AliasView(schema.key, name, literal(text) if quoted else text, schema_doc(schema), schema.deprecated)


def _is_mapping(schema: ir.ObjectSchema) -> bool:
    """Whether an object is more than a TypedDict can say: other properties of a type, or a property without a name."""
    if any(not p.name for p in schema.properties):
        return True
    return schema.additional is not None and not isinstance(schema.additional, ir.AnyType)


def _written_as(schema: ir.Schema) -> ir.Type:
    """The type an alias stands for. What a TypedDict cannot say is a mapping."""
    match schema:
        case ir.EnumSchema(values=values):
            return ir.LiteralType(values)
        case ir.AliasSchema(type=type_):
            return type_
        case ir.ObjectSchema(properties=properties, additional=additional):
            known = [p.type for p in properties if not p.read_only]
            return ir.MapType(ir.UnionType((*known, additional or ir.AnyType())))


def _is_plain(key: str) -> bool:
    """Whether a key can stand as an attribute of a class; Python renames those with two leading underscores."""
    return key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__") and key.isascii()
