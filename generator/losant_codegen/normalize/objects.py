"""Objects and their properties, from merged conjuncts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import ir
from ..diagnostics import Pointer
from ..source import as_text
from .defaults import fits
from .facts import Facts
from .gather import Conjunct
from .join import join
from .tree import Node, plain

if TYPE_CHECKING:
    from .schemas import SchemaBuilder


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a schema says about itself besides its type."""

    description: str | None
    deprecated: bool
    examples: tuple[ir.Json, ...]


def notes_of(conjuncts: Iterable[Conjunct]) -> Annotations:
    """The nearest description and examples; deprecated only if the schema itself says so."""
    listed = list(conjuncts)
    nearest: list[Any] = next((c.schema["examples"] for c in listed if isinstance(c.schema.get("examples"), list)), [])
    deprecated = any(c.schema.get("deprecated") is True for c in listed if not c.depth)
    return Annotations(_description(c.schema for c in listed), deprecated, tuple(plain(example) for example in nearest))


def object_schema(
    builder: SchemaBuilder, key: str, name: ir.SchemaName, pointer: Pointer, conjuncts: list[Conjunct]
) -> ir.ObjectSchema:
    """The schema and its properties: `id` first, then the required ones, then the others, each by alphabet."""
    facts = builder.finder.facts(conjuncts)
    properties = [
        _property(builder, name_, nodes, name_ in facts.required) for name_, nodes in sorted(facts.properties.items())
    ]
    notes = notes_of(conjuncts)
    return ir.ObjectSchema(
        key=key,
        name=name,
        location=builder.tree.locate(pointer),
        properties=tuple(sorted(properties, key=lambda p: (p.name != "id", not p.required, p.name))),
        additional=_additional(builder, facts),
        description=notes.description,
        deprecated=notes.deprecated,
        examples=notes.examples,
    )


def _additional(builder: SchemaBuilder, facts: Facts) -> ir.Type | None:
    patterns = [builder.type_at(node) for _, node in facts.patterns]
    if facts.additional:
        return join([*patterns, builder.type_of(facts.additional)])
    if facts.closed:
        return join(patterns) if patterns else None
    return ir.AnyType()


def _property(builder: SchemaBuilder, name: str, nodes: list[Node], required: bool) -> ir.Property:
    type_ = builder.type_of(nodes)
    layers = _layers(builder, nodes, named=isinstance(type_, ir.RefType))
    has_default, default = default_of(builder, layers, type_)
    return ir.Property(
        name=name,
        type=type_,
        required=required,
        description=_description(layer.value for layer in layers),
        has_default=has_default,
        default=default,
        read_only=any(layer.flag("readOnly") for layer in layers),
        write_only=any(layer.flag("writeOnly") for layer in layers),
        deprecated=any(layer.flag("deprecated") for layer in layers),
    )


def _layers(builder: SchemaBuilder, nodes: list[Node], *, named: bool) -> list[Node]:
    """The schemas that speak about a property: those at the place, then, unless they have a name, those behind."""
    own = [Node(builder.gatherer.schema(node), node.pointer) for node in nodes]
    if all("$ref" not in n.value and "allOf" not in n.value for n in own):
        return own
    conjuncts = [c for node in nodes for c in builder.gatherer.conjuncts(node)]
    behind = [c.node for c in conjuncts if c.depth == 0 or not named]
    return [*own, *(n for n in behind if isinstance(n.value, dict) and all(n.pointer != o.pointer for o in own))]


def _description(schemas: Iterable[dict[str, Any]]) -> str | None:
    for schema in schemas:
        text = schema.get("description")
        if text is not None and not isinstance(text, dict | list):
            return text if isinstance(text, str) else as_text(text)
    return None


def default_of(builder: SchemaBuilder, layers: list[Node], type_: ir.Type) -> tuple[bool, ir.Json]:
    """Whether there is a default, and it. One that the type does not allow is dropped with a warning."""
    for layer in layers:
        if "default" not in layer.value:
            continue
        default = plain(layer.value["default"])
        if fits(type_, default, builder.schemas):
            return True, default
        where = layer.down("default")
        if default is None:
            builder.tree.note("LC423", "the default null is no value of the type; left out", where)
        elif isinstance(type_, ir.StringType) and isinstance(default, int | float) and type_.format is None:
            text = as_text(layer.value["default"])
            builder.tree.warning("LC423", f"the default {text} is no string; read as its text", where)
            return True, text
        else:
            builder.tree.warning("LC423", "the default is no value of the type; left out", where)
        return False, None
    return False, None
