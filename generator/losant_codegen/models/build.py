"""From shapes and names to the views of `models/`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from .. import ir
from ..ir_walk import references, schema_types
from ..limits import property_notes
from ..names import Names
from ..quoting import literal
from .aliases import order_aliases
from .fragments import Fragment
from .scope import BUILTINS, Scope
from .shapes import HELPERS, Annotation, Helper, Ref, Shape, Tag
from .views import AliasView, FieldView, ModelView, ModuleView

BASE = (".._runtime.models", "Model")
ALIAS_TYPE = ("typing_extensions", "TypeAliasType")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A schema with its fragment and the shape that was made of it."""

    schema: ir.Schema
    fragment: Fragment
    shape: Shape


@dataclass(frozen=True, slots=True)
class ModuleBuilder:
    """Builds the view of one module. `placement` says in which module each schema is."""

    names: Names
    schemas: Mapping[str, ir.Schema]
    placement: Mapping[str, str]
    module: str
    scope: Scope = field(default_factory=Scope)

    def build(self, prepared: Sequence[Prepared], doc: str) -> ModuleView:
        """The view of the module that holds these schemas, in alphabetical order of their class names."""
        ordered = sorted(prepared, key=lambda p: self.class_name(p.schema.key))
        models = tuple(self.model(p.schema, p) for p in ordered if isinstance(p.schema, ir.ObjectSchema))
        others = {p.schema.key: p for p in ordered if not isinstance(p.schema, ir.ObjectSchema)}
        synonyms = tuple(self.synonym(p) for p in others.values() if self.is_synonym(p.schema))
        mentions = {
            key: [r for type_ in schema_types(p.schema) for r in references(type_)]
            for key, p in others.items()
            if not self.is_synonym(p.schema)
        }
        order = order_aliases(mentions)
        rings = tuple(self.alias(others[key], quoted=True) for key in order.rings)
        aliases = tuple(self.alias(others[key], quoted=key in order.recursive) for key in order.single)
        if aliases or rings:
            self.scope.helper(*ALIAS_TYPE)
        for used in ["TYPE_CHECKING", "TypeAlias"] if rings else ["TypeAlias"] if synonyms else []:
            self.scope.helper("typing", used)
        return ModuleView(self.module, doc, self.scope.lines(), models, synonyms, rings, aliases)

    def class_name(self, key: str) -> str:
        return self.names.schemas[key].class_name

    # ------------------------------------------------------------ classes

    def model(self, schema: ir.ObjectSchema, prepared: Prepared) -> ModelView:
        types = prepared.shape.fields
        hidden = frozenset(self.names.schemas[schema.key].fields.values())
        fields = tuple(
            self.field(schema.key, property_, self.annotation(prepared, types[slot.index], hidden), slot.required)
            for property_, slot in zip(schema.properties, prepared.fragment.slots, strict=True)
        )
        return ModelView(
            key=schema.key,
            name=self.class_name(schema.key),
            base=self.scope.helper(*BASE),
            doc=schema_doc(schema),
            fields=fields,
            extra=self.extra(prepared, hidden),
            deprecated=schema.deprecated,
        )

    def extra(self, prepared: Prepared, hidden: Collection[str]) -> str:
        if prepared.shape.extra is None:
            return ""
        self.scope.helper("typing", "TYPE_CHECKING")
        keys, mapping = (self.scope.helper(BUILTINS, name, hidden) for name in ("str", "dict"))
        return f"{mapping}[{keys}, {self.annotation(prepared, prepared.shape.extra, hidden)}]"

    def field(self, key: str, property_: ir.Property, annotation: str, required: bool) -> FieldView:
        name = self.names.schemas[key].fields[property_.name]
        if name != property_.name:
            # Inside `Annotated`, because type checkers take the alias of `= Field(alias=...)` for the argument's name.
            annotated, field_ = self.scope.helper("typing", "Annotated"), self.scope.helper("pydantic", "Field")
            annotation = f"{annotated}[{annotation}, {field_}(alias={literal(property_.name)})]"
        doc = "\n\n".join(filter(None, (property_.description, property_notes(property_))))
        default = "" if required else "None"
        return FieldView(name, property_.name, annotation, default, doc, required, property_.deprecated)

    # ------------------------------------------------------------ aliases

    def is_synonym(self, schema: ir.Schema) -> bool:
        """Whether a schema is but another name of an object, so that its name can be used like the class itself."""
        if not isinstance(schema, ir.AliasSchema) or not isinstance(schema.type, ir.RefType):
            return False
        return isinstance(self.schemas[schema.type.name], ir.ObjectSchema)

    def synonym(self, prepared: Prepared) -> AliasView:
        return self.alias(prepared, quoted=False)

    def alias(self, prepared: Prepared, *, quoted: bool) -> AliasView:
        schema, value = prepared.schema, prepared.shape.value
        assert value is not None
        text = self.annotation(prepared, value)
        return AliasView(
            schema.key,
            self.class_name(schema.key),
            literal(text) if quoted else text,
            schema_doc(schema),
            schema.deprecated,
        )

    # ------------------------------------------------------------ annotations

    def annotation(self, prepared: Prepared, segments: Annotation, hidden: Collection[str] = frozenset()) -> str:
        """The source of an annotation, with every name in it imported."""
        return "".join(self.segment(prepared, segment, hidden) for segment in segments)

    def segment(self, prepared: Prepared, segment: str | Ref | Tag | Helper, hidden: Collection[str]) -> str:
        match segment:
            case Ref(index):
                return self.reference(prepared.fragment.references[index])
            case Tag(index):
                key, property_ = prepared.fragment.tags[index]
                return self.names.schemas[key].fields[property_]
            case Helper(name):
                return self.scope.helper(HELPERS[name], name, hidden)
            case text:
                return text

    def reference(self, key: str) -> str:
        name, module = self.class_name(key), self.placement[key]
        return name if module == self.module else self.scope.sibling(module, name)


def schema_doc(schema: ir.Schema) -> str:
    """The description of a schema, and that it is deprecated."""
    return "\n\n".join(filter(None, (schema.description, "Deprecated." if schema.deprecated else "")))
