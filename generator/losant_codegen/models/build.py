"""From shapes and names to the views of `models/`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .. import ir
from ..ir_walk import references, schema_types
from ..limits import property_doc
from ..names import Names
from ..quoting import literal
from .aliases import order_aliases
from .fragments import Fragment
from .scope import BUILTINS, Scope
from .shapes import HELPERS, Annotation, Helper, Ref, Shape, Tag
from .unions import Tags, fixed_value
from .views import AliasView, FieldView, ImportLine, ModelView, ModuleView

RUNTIME = ".._runtime.models"
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
    tags: Tags
    module: str
    scope: Scope = field(default_factory=Scope)
    defined: set[str] = field(default_factory=set)
    """The schemas whose classes and aliases stand above what is being built."""

    def build(self, prepared: Sequence[Prepared], doc: str) -> ModuleView:
        """The view of the module that holds these schemas, each part in alphabetical order of their names."""
        ordered = {p.schema.key: p for p in sorted(prepared, key=lambda p: self.class_name(p.schema.key))}
        objects = [key for key, p in ordered.items() if isinstance(p.schema, ir.ObjectSchema)]
        synonyms = [key for key, p in ordered.items() if self.is_synonym(p.schema)]
        others = {key: self.mentioned(p.schema) for key, p in ordered.items() if key not in (*objects, *synonyms)}
        order = order_aliases(others)
        leaves = [key for key in others if not others[key]]
        later = [key for key in order.single if key not in leaves]
        view = ModuleView(
            name=self.module,
            doc=doc,
            imports=(),
            leaves=self.aliases(ordered[key] for key in leaves),
            models=tuple(self.model(ordered[key]) for key in objects),
            synonyms=self.aliases(ordered[key] for key in synonyms),
            rings=self.aliases(ordered[key] for key in order.rings),
            aliases=self.aliases(ordered[key] for key in later),
        )
        return replace(view, imports=self.imports(view))

    def imports(self, view: ModuleView) -> tuple[ImportLine, ...]:
        if view.leaves or view.rings or view.aliases:
            self.scope.helper(*ALIAS_TYPE)
        if view.synonyms or view.rings:
            self.scope.helper("typing", "TypeAlias")
        if view.rings or any(model.extra for model in view.models):
            self.scope.helper("typing", "TYPE_CHECKING")
        return self.scope.lines()

    def mentioned(self, schema: ir.Schema) -> list[str]:
        """The schemas of the same module that a schema mentions."""
        keys = (key for type_ in schema_types(schema) for key in references(type_))
        return [key for key in keys if self.placement[key] == self.module]

    def class_name(self, key: str) -> str:
        return self.names.schemas[key].class_name

    # ------------------------------------------------------------ classes

    def model(self, prepared: Prepared) -> ModelView:
        schema, types = prepared.schema, prepared.shape.fields
        assert isinstance(schema, ir.ObjectSchema)
        hidden = frozenset(self.names.schemas[schema.key].fields.values())
        fields = tuple(
            self.field(schema.key, property_, self.annotation(prepared, types[slot.index], hidden), slot.required)
            for property_, slot in zip(schema.properties, prepared.fragment.slots, strict=True)
        )
        view = ModelView(
            key=schema.key,
            name=self.class_name(schema.key),
            base=self.scope.helper(RUNTIME, "ConstantsModel" if any(f.constant for f in fields) else "Model"),
            doc=schema_doc(schema),
            fields=fields,
            extra=self.extra(prepared, hidden),
            deprecated=schema.deprecated,
        )
        self.defined.add(schema.key)
        return view

    def extra(self, prepared: Prepared, hidden: Collection[str]) -> str:
        if prepared.shape.extra is None:
            return ""
        keys, mapping = (self.scope.helper(BUILTINS, name, hidden) for name in ("str", "dict"))
        return f"{mapping}[{keys}, {self.annotation(prepared, prepared.shape.extra, hidden)}]"

    def field(self, key: str, property_: ir.Property, annotation: str, required: bool) -> FieldView:
        name = self.names.schemas[key].fields[property_.name]
        if name != property_.name:
            # Inside `Annotated`, because type checkers take the alias of `= Field(alias=...)` for the argument's name.
            annotated, field_ = self.scope.helper("typing", "Annotated"), self.scope.helper("pydantic", "Field")
            annotation = f"{annotated}[{annotation}, {field_}(alias={literal(property_.name)})]"
        doc = property_doc(property_, self.schemas)
        default, constant = "" if required else "None", False
        if required and (value := self.constant(key, property_)) is not None:
            default, constant = literal(value), True
        return FieldView(name, property_.name, annotation, default, doc, required, constant, property_.deprecated)

    def constant(self, key: str, property_: ir.Property) -> str | int | bool | None:
        """The only value that a property can have, if there is one and Python can write it as a `Literal`."""
        tag = self.tags.get((key, property_.name))
        if tag is not None:
            return tag[0] if len(tag) == 1 else None
        return fixed_value(property_.type, self.schemas)

    # ------------------------------------------------------------ aliases

    def is_synonym(self, schema: ir.Schema) -> bool:
        """Whether a schema is but another name of an object, so that its name can be used like the class itself."""
        if not isinstance(schema, ir.AliasSchema) or not isinstance(schema.type, ir.RefType):
            return False
        return isinstance(self.schemas[schema.type.name], ir.ObjectSchema)

    def aliases(self, prepared: Iterable[Prepared]) -> tuple[AliasView, ...]:
        views = []
        for each in prepared:
            schema, value = each.schema, each.shape.value
            assert value is not None
            text, name = self.annotation(each, value), self.class_name(schema.key)
            views.append(AliasView(schema.key, name, text, schema_doc(schema), schema.deprecated))
            self.defined.add(schema.key)
        return tuple(views)

    # ------------------------------------------------------------ annotations

    def annotation(self, prepared: Prepared, segments: Annotation, hidden: Collection[str] = frozenset()) -> str:
        """The source of an annotation, with every name in it imported; a string where it needs what comes later.

        Annotations are evaluated while the module is imported, which takes a third less time than to have pydantic
        parse and evaluate them all.
        """
        text = "".join(self.segment(prepared, segment, hidden) for segment in segments)
        used = (prepared.fragment.references[segment.index] for segment in segments if isinstance(segment, Ref))
        later = any(self.placement[key] == self.module and key not in self.defined for key in used)
        return literal(text) if later else text

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
