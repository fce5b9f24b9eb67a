"""What a list of conjuncts says together: types, values, properties, limits.

Where conjuncts contradict one another, what is written at the place itself wins over what is inherited, with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from .. import ir
from .gather import Conjunct, Gatherer
from .repair import requires_itself
from .tree import Node, plain
from .vocabulary import (
    ARRAY,
    IGNORED,
    INTEGER_FORMATS,
    NUMBER,
    NUMBER_FORMATS,
    OBJECT,
    STRING,
    STRING_FORMATS,
    STRUCTURAL,
)

Inherited = dict[str, list[Node]]


@dataclass(slots=True)
class Facts:
    """The merged meaning. A place that several conjuncts define is a list of nodes, nearest first."""

    types: list[str] = field(default_factory=list)
    typed: bool = False  # whether a type was named, not only implied
    nullable: bool = False
    never: bool = False
    values: list[Any] | None = None
    values_at: Node | None = None
    format: str | None = None
    properties: Inherited = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    closed: bool = False
    additional: list[Node] = field(default_factory=list)
    patterns: list[tuple[str, Node]] = field(default_factory=list)
    key_pattern: str | None = None
    items: list[Node] = field(default_factory=list)
    prefix: list[list[Node]] = field(default_factory=list)
    rest_closed: bool = False
    constraints: ir.Constraints = ir.NO_CONSTRAINTS


@dataclass(slots=True)
class FactFinder:
    """Merges conjuncts; needs the gatherer for types and for diagnostics."""

    gatherer: Gatherer

    def facts(self, conjuncts: list[Conjunct]) -> Facts:
        facts = Facts()
        self._types(conjuncts, facts)
        self._values(conjuncts, facts)
        for conjunct in conjuncts:
            _object_words(conjunct, facts)
            _array_words(conjunct, facts)
            self._ignored(conjunct)
        facts.format = _format(conjuncts)
        facts.constraints = self._constraints(conjuncts)
        if facts.properties:
            self._required(conjuncts, facts)
        return facts

    # ------------------------------------------------------------ types

    def _types(self, conjuncts: list[Conjunct], facts: Facts) -> None:
        named = [(c, t) for c in conjuncts if (t := self.gatherer.types(c)) is not None]
        facts.never = any(c.schema.get("not") == {} for c in conjuncts)
        if not named:
            facts.types = _implied(conjuncts)
            return
        facts.typed = True
        facts.nullable = "null" in named[0][1]
        result = named[0][1]
        for _, types in named[1:]:
            common = _common(result, types)
            if common:
                result = common
            elif set(result) != {"null"} and set(types) != {"null"}:
                message = f"type '{'/'.join(result)}' contradicts '{'/'.join(types)}'; the former is taken"
                self._warn("LC408", message, conjuncts[0].node)
        facts.types = [t for t in result if t != "null"]
        if not facts.types and not facts.nullable:
            facts.types = result

    def _values(self, conjuncts: list[Conjunct], facts: Facts) -> None:
        for conjunct in conjuncts:
            for word in ("const", "enum", "oneOf", "anyOf"):
                if word not in conjunct.schema:
                    continue
                found = conjunct.schema[word]
                here = Node(found, (*conjunct.node.pointer, word))
                values = [found] if word == "const" else found if word == "enum" else listed_values(found)
                if values is None:
                    continue
                if not isinstance(values, list) or not values:
                    self._warn("LC416", "an 'enum' without values says nothing; ignored", here)
                    continue
                if facts.values is None:
                    facts.values, facts.values_at = values, here
                    continue
                common = [v for v in facts.values if any(_same(v, w) for w in values)]
                if common:
                    facts.values = common
                else:
                    self._warn("LC408", "two lists of values have nothing in common; the nearer one is taken", here)

    # ------------------------------------------------------------ objects

    def _required(self, conjuncts: list[Conjunct], facts: Facts) -> None:
        for name, nodes in facts.properties.items():
            for node in nodes:
                if requires_itself(node.value):
                    self._warn("LC415", f"'required: true' on a property; '{name}' is required", node.down("required"))
                    facts.required.add(name)
        for conjunct in conjuncts:
            listed = conjunct.schema.get("required")
            for index, name in enumerate(listed if isinstance(listed, list) else ()):
                if (
                    isinstance(name, str)
                    and name not in facts.properties
                    and not conjunct.depth
                    and not facts.additional
                ):
                    where = (*conjunct.node.pointer, "required", index)
                    self._warn("LC417", f"required property '{name}' is not described; ignored", Node(name, where))
        facts.required &= set(facts.properties)

    # ------------------------------------------------------------ limits

    def _constraints(self, conjuncts: list[Conjunct]) -> ir.Constraints:
        limits: dict[str, Any] = {}
        for word, (name, pick) in _LIMITS.items():
            found = [c.schema[word] for c in conjuncts if word in c.schema and _is_number(c.schema[word])]
            if found:
                limits[name] = plain(pick(found))
        for conjunct in conjuncts:
            pattern = conjunct.schema.get("pattern")
            if isinstance(pattern, str) and "pattern" not in limits and self._compiles(pattern, conjunct):
                limits["pattern"] = pattern
        if any(c.schema.get("uniqueItems") is True for c in conjuncts):
            limits["unique_items"] = True
        return ir.Constraints(**limits) if limits else ir.NO_CONSTRAINTS

    def _compiles(self, pattern: str, conjunct: Conjunct) -> bool:
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            where = Node(pattern, (*conjunct.node.pointer, "pattern"))
            self._warn("LC418", f"the pattern is not one that Python knows ({error}); not checked", where)
            return False
        return True

    def _ignored(self, conjunct: Conjunct) -> None:
        if conjunct.depth:
            return
        for word in IGNORED.intersection(conjunct.schema):
            if not (word == "not" and conjunct.schema[word] == {}) and not (
                word == "propertyNames" and not conjunct.depth
            ):
                where = Node(None, (*conjunct.node.pointer, word))
                tree = self.gatherer.tree
                tree.collector.note(
                    "LC419", f"'{word}' is not part of the client's types", tree.locate(where, at_key=True)
                )

    def _warn(self, code: str, message: str, node: Node) -> None:
        self.gatherer.tree.warning(code, message, node)


def listed_values(members: Any) -> list[Any] | None:
    """The values of a choice between constants (each with a title, perhaps): a list of values in other words."""
    if (
        not isinstance(members, list)
        or len(members) < 2
        or not all(isinstance(m, dict) and "const" in m for m in members)
    ):
        return None
    if any(STRUCTURAL.intersection(m) - {"const", "type", "format"} for m in members):
        return None
    return [m["const"] for m in members]


def _least(values: Iterable[Any]) -> Any:
    return min(values)


def _most(values: Iterable[Any]) -> Any:
    return max(values)


def _first(values: Iterable[Any]) -> Any:
    return next(iter(values))


_LIMITS: dict[str, tuple[str, Callable[[Iterable[Any]], Any]]] = {
    "minimum": ("minimum", _most),
    "maximum": ("maximum", _least),
    "exclusiveMinimum": ("exclusive_minimum", _most),
    "exclusiveMaximum": ("exclusive_maximum", _least),
    "multipleOf": ("multiple_of", _first),
    "minLength": ("min_length", _most),
    "maxLength": ("max_length", _least),
    "minItems": ("min_items", _most),
    "maxItems": ("max_items", _least),
    "minProperties": ("min_properties", _most),
    "maxProperties": ("max_properties", _least),
}


def _object_words(conjunct: Conjunct, facts: Facts) -> None:
    schema = conjunct.schema
    for name in schema.get("properties", ()):
        facts.properties.setdefault(name, []).append(conjunct.down("properties", name))
    required = schema.get("required")
    if isinstance(required, list):
        facts.required.update(name for name in required if isinstance(name, str))
    additional = schema.get("additionalProperties")
    if additional is False or schema.get("unevaluatedProperties") is False:
        facts.closed = True
    elif isinstance(additional, dict):
        facts.additional.append(conjunct.down("additionalProperties"))
    patterns = schema.get("patternProperties")
    for pattern in sorted(patterns) if isinstance(patterns, dict) else ():
        facts.patterns.append((pattern, conjunct.down("patternProperties", pattern)))
    names = schema.get("propertyNames")
    if isinstance(names, dict) and isinstance(names.get("pattern"), str) and facts.key_pattern is None:
        facts.key_pattern = names["pattern"]


def _array_words(conjunct: Conjunct, facts: Facts) -> None:
    schema = conjunct.schema
    if schema.get("items") is False:
        facts.rest_closed = True
    elif isinstance(schema.get("items"), dict):
        facts.items.append(conjunct.down("items"))
    prefix = schema.get("prefixItems")
    for index in range(len(prefix) if isinstance(prefix, list) else 0):
        if index == len(facts.prefix):
            facts.prefix.append([])
        facts.prefix[index].append(conjunct.down("prefixItems", index))


def _format(conjuncts: list[Conjunct]) -> str | None:
    """The first format; an encoding or a media type of the content says as much as one."""
    for conjunct in conjuncts:
        schema = conjunct.schema
        if isinstance(schema.get("format"), str):
            return str(schema["format"])
        encoding, media_type = schema.get("contentEncoding"), schema.get("contentMediaType")
        if isinstance(encoding, str) and encoding.lower() in ("base64", "base64url"):
            return "byte"
        if (
            encoding is None
            and isinstance(media_type, str)
            and not media_type.startswith(("text/", "application/json"))
        ):
            return "binary"
    return None


def _implied(conjuncts: list[Conjunct]) -> list[str]:
    """The type that the keywords are about, where none is named."""
    words = {word for conjunct in conjuncts for word in conjunct.schema}
    if OBJECT & words:
        return ["object"]
    if ARRAY & words:
        return ["array"]
    formats = {c.schema["format"] for c in conjuncts if isinstance(c.schema.get("format"), str)}
    if (STRING & words) or (formats & STRING_FORMATS):
        return ["string"]
    if (NUMBER & words) or (formats & NUMBER_FORMATS):
        return ["integer" if formats & INTEGER_FORMATS else "number"]
    return []


def _common(left: list[str], right: list[str]) -> list[str]:
    common = []
    for kind in left:
        if kind in right:
            common.append(kind)
        elif (kind == "number" and "integer" in right) or (kind == "integer" and "number" in right):
            common.append("integer")
    return common


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _same(left: Any, right: Any) -> bool:
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)
