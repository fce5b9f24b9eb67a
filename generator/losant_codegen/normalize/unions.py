"""`oneOf` and `anyOf` as unions.

Alternatives that only demand (`required`, limits) without describing are no variants: they are conditions on what
stands beside them, which a type cannot say. What stands beside real variants holds for each of them and is merged
into each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import ir
from ..diagnostics import Pointer
from .facts import listed_values
from .gather import Conjunct
from .join import NULL, join
from .tree import Node, parse_ref
from .vocabulary import ARRAY, NUMBER, STRING, listed

if TYPE_CHECKING:
    from .schemas import SchemaBuilder

MOST_COMBINED = 512
"""Choices that hold at once multiply: fifteen between two things are 32,768 variants."""
_CONDITIONS = (ARRAY - {"items", "prefixItems"}) | STRING | NUMBER | {"required", "minProperties", "maxProperties"}
_TELLING = listed(
    "type properties additionalProperties patternProperties items prefixItems enum const $ref allOf oneOf anyOf format"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One `oneOf` or `anyOf` to spread: the conjunct it stands in, and its alternatives without those that are null."""

    conjunct: Conjunct
    pointer: Pointer
    telling: list[Node]
    nullable: bool


def choice(builder: SchemaBuilder, conjuncts: list[Conjunct], done: frozenset[Pointer]) -> Choice | None:
    """The choice to model at this place; None where there is none. Further ones are spread inside each variant."""
    base_tells = any(_TELLING.intersection(_base(c)) for c in conjuncts)
    for conjunct in conjuncts:
        for word in ("oneOf", "anyOf"):
            pointer = (*conjunct.node.pointer, word)
            if word not in conjunct.schema or pointer in done or listed_values(conjunct.schema[word]) is not None:
                continue
            members = builder.gatherer.members(Node(conjunct.schema, conjunct.node.pointer), word)
            if conjunct.depth and any(_leads_back(builder, m, conjuncts) for m in members):
                continue  # a base that lists its own heirs: for an heir, that list is about others
            others = [m for m in members if not _leads_back(builder, m, conjuncts)]
            if not others:
                _report_itself(builder, members, conjunct, base_tells)
                continue
            members = others
            if base_tells and all(_is_condition(builder.gatherer.schema(m)) for m in members):
                continue
            telling = [m for m in members if not _is_null(builder.gatherer.schema(m))]
            if done and _are_too_many(builder, pointer, telling, done):
                continue
            return Choice(conjunct, pointer, telling, len(telling) < len(members))
    return None


def _are_too_many(builder: SchemaBuilder, pointer: Pointer, telling: list[Node], done: frozenset[Pointer]) -> bool:
    """Whether another choice would make too many variants of those that there are; said once of each."""
    variants = math.prod(builder.spread[each] for each in done if each in builder.spread) * len(telling)
    if variants > MOST_COMBINED and pointer not in builder.left_out:
        builder.left_out.add(pointer)
        message = (
            f"'{pointer[-1]}' makes more than {MOST_COMBINED} variants with the others that hold here; not modelled"
        )
        hint = "what its alternatives describe is kept as further data; describe the variants that there really are"
        builder.tree.warning("LC424", message, pointer, hint)
    return variants > MOST_COMBINED


def union_type(builder: SchemaBuilder, found: Choice, conjuncts: list[Conjunct], done: frozenset[Pointer]) -> ir.Type:
    """The union of the choice's alternatives, each merged with what stands beside the choice."""
    done = done | {found.pointer}
    builder.spread[found.pointer] = len(found.telling)
    base = builder.finder.facts(conjuncts)
    beside = any(_tells_more(_base(c)) for c in conjuncts) or choice(builder, conjuncts, done) is not None
    variants = [_variant(builder, member, conjuncts, set(base.properties), beside, done) for member in found.telling]
    if found.nullable or (base.typed and base.nullable):
        variants.append(NULL)
    return join(variants, _stated(builder, found, conjuncts))


def _variant(
    builder: SchemaBuilder,
    member: Node,
    conjuncts: list[Conjunct],
    shared: set[str],
    beside: bool,
    done: frozenset[Pointer],
) -> ir.Type:
    if not beside:
        return builder.type_at(member)
    own = builder.gatherer.conjuncts(member)
    facts = builder.finder.facts(own)
    if facts.typed and facts.types != ["object"]:
        return builder.type_at(member)
    if shared and shared <= set(facts.properties):
        return builder.type_at(member)
    inherited = [c for c in conjuncts if all(c.node.pointer != o.node.pointer for o in own)]
    return builder.merged([*own, *inherited], member.pointer, None, done)


def _stated(builder: SchemaBuilder, found: Choice, conjuncts: list[Conjunct]) -> ir.Discriminator | None:
    """The discriminator that the document names, not yet checked: its mapping is what the document maps."""
    for conjunct in [found.conjunct, *conjuncts]:
        stated = discriminator_of(builder, conjunct)
        if stated is not None:
            return stated
    return None


def discriminator_of(builder: SchemaBuilder, conjunct: Conjunct) -> ir.Discriminator | None:
    """The discriminator written in one schema; what it maps to schemas that do not exist is reported elsewhere."""
    stated: Any = conjunct.schema.get("discriminator")
    if not isinstance(stated, dict) or not isinstance(stated.get("propertyName"), str):
        return None
    mapping = stated.get("mapping")
    pairs = []
    for value, target in sorted(mapping.items()) if isinstance(mapping, dict) else ():
        key = _mapped(builder, target)
        if key is not None:
            pairs.append((value, key))
    return ir.Discriminator(stated["propertyName"], tuple(pairs))


def _mapped(builder: SchemaBuilder, target: Any) -> str | None:
    """The key that a mapping's value means: a reference, or a component's bare name."""
    if not isinstance(target, str):
        return None
    ref = target if parse_ref(target) is not None else f"#/components/schemas/{target.replace('/', '~1')}"
    node = builder.tree.target(ref)
    if node is None:
        return None
    type_ = builder.named(node)
    return type_.name if isinstance(type_, ir.RefType) else builder.key_at(node.pointer)


def _base(conjunct: Conjunct) -> set[str]:
    """The words of a conjunct besides its own choices and what the gatherer has followed already."""
    return set(conjunct.schema) - {"oneOf", "anyOf", "allOf", "$ref"}


def _tells_more(words: set[str]) -> bool:
    """Whether words beside a choice say more than a type: something each variant must be merged with."""
    return bool((words & _TELLING) - {"type", "format"})


def _is_condition(schema: dict[str, Any]) -> bool:
    return not _TELLING.intersection(schema) and bool(_CONDITIONS.intersection(schema) or "not" in schema)


def _is_null(schema: dict[str, Any]) -> bool:
    return schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None] or schema.get("const", 0) is None


def _leads_back(builder: SchemaBuilder, member: Node, conjuncts: list[Conjunct]) -> bool:
    """Whether an alternative is one of the schemas that are being merged here."""
    target = parse_ref(builder.gatherer.schema(member).get("$ref"))
    return any(target == c.node.pointer for c in conjuncts)


def _report_itself(builder: SchemaBuilder, members: list[Node], conjunct: Conjunct, base_tells: bool) -> None:
    """A schema that offers only itself says nothing by that; a fault where it says nothing else."""
    if members and not base_tells:
        builder.tree.fault("LC406", "the schema is nothing but itself; read as any value", conjunct.node)
