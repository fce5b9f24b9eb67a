"""Schema places -> types; whatever has or needs a name -> schemas.

`SchemaBuilder.type_at` gives the type of any schema of the tree. Objects are only noted there and built later by
`drain`, from a queue: so recursion through properties costs no stack, and what recurs without an object between (an
array of itself) is noticed and gets a name. Keys of schemas found inline are provisional until `settle`.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from .. import ir
from ..diagnostics import Pointer
from .bases import Bases
from .facts import FactFinder, Facts
from .gather import MOST_NESTED, Conjunct, Gatherer
from .join import NULL, join, with_null, without_null
from .literals import literals
from .objects import notes_of, object_schema
from .rewrite import MOST_PARTS, size
from .tree import Node, Tree
from .unions import Choice, choice, union_type

COMPONENTS = ("components", "schemas")


@dataclass(frozen=True, slots=True)
class Pending:
    """An object that has a key but is not built yet."""

    key: str
    pointer: Pointer
    conjuncts: list[Conjunct]


@dataclass(slots=True)
class SchemaBuilder:
    """All types and schemas of one document."""

    tree: Tree
    schemas: dict[str, ir.Schema] = field(default_factory=dict)
    places: dict[str, Pointer] = field(default_factory=dict)  # provisional keys: where the schema was found
    spread: dict[Pointer, int] = field(default_factory=dict)  # choices that were multiplied out: how many alternatives
    left_out: set[Pointer] = field(default_factory=set)  # choices that would have made too many
    gatherer: Gatherer = field(init=False)
    finder: FactFinder = field(init=False)
    bases: Bases = field(init=False)
    _types: dict[Pointer, ir.Type] = field(default_factory=dict)
    _named: dict[Pointer, ir.Type] = field(default_factory=dict)
    _open: list[Pointer] = field(default_factory=list)
    _recursive: set[Pointer] = field(default_factory=set)
    _keys: dict[tuple[Pointer, ...], str] = field(default_factory=dict)
    _queue: deque[Pending] = field(default_factory=deque)
    _pending: set[str] = field(default_factory=set)
    _depth: int = 0

    def __post_init__(self) -> None:
        self.gatherer = Gatherer(self.tree)
        self.finder = FactFinder(self.gatherer)
        self.bases = Bases(self.gatherer)

    # ------------------------------------------------------------ places

    def type_at(self, node: Node) -> ir.Type:
        """The type of the schema at a place."""
        if node.pointer not in self._types:
            if self._depth > MOST_NESTED:
                self.tree.fault("LC409", "schemas are nested too deeply here; read as any value", node)
                return ir.AnyType("nested too deeply")
            self._depth += 1
            self._types[node.pointer] = self._type_at(node)
            self._depth -= 1
        return self._types[node.pointer]

    def _type_at(self, node: Node) -> ir.Type:
        reference = self.gatherer.reference(node)
        if reference is None:
            return self.merged(self.gatherer.conjuncts(node), node.pointer)
        target = self.gatherer.target(reference)
        if target is None:
            return ir.AnyType(f"{self.gatherer.schema(reference)['$ref']} is missing")
        nullable = self.gatherer.allows_null(node) or self.gatherer.allows_null(reference)
        return with_null(self.named(target)) if nullable else self.named(target)

    def type_of(self, nodes: list[Node]) -> ir.Type:
        """The type of a place that several conjuncts define: all of them must hold."""
        telling = [n for n in nodes if self.gatherer.schema(n)] or nodes[:1]
        distinct: list[Node] = []
        for node in telling:
            if not any(node.pointer == other.pointer or node.value == other.value for other in distinct):
                distinct.append(node)
        if len(distinct) == 1:
            return self.type_at(distinct[0])
        return self.merged([c for n in distinct for c in self.gatherer.conjuncts(n)], distinct[0].pointer)

    # ------------------------------------------------------------ named schemas

    def component(self, name: str) -> ir.Type:
        """The type of a component of the document, for those who mention it."""
        target = self.tree.target("#/components/schemas/" + name.replace("~", "~0").replace("/", "~1"))
        return self.named(target) if target is not None else ir.AnyType(f"{name} is missing")

    def key_at(self, pointer: Pointer) -> str:
        """The key of a schema that references point at: a component's name, or a provisional key."""
        if len(pointer) == 3 and pointer[:2] == COMPONENTS and self.tree.derived_name(str(pointer[2])) is None:
            return str(pointer[2])
        return self.provisional((pointer,), pointer)

    def provisional(self, identity: tuple[Pointer, ...], pointer: Pointer) -> str:
        """A key for a schema found inline. The same conjuncts are the same schema, wherever they are met."""
        key = self._keys.get(identity)
        if key is None:
            key = self._keys[identity] = f"\0{len(self._keys)}"
            self.places[key] = pointer
        return key

    def named(self, target: Node) -> ir.Type:
        """The type of a schema that is referred to; objects, lists of values and unions are schemas of their own."""
        pointer = target.pointer
        if pointer in self._named:
            return self._named[pointer]
        if pointer in self._open:
            self._recursive.update(self._open[self._open.index(pointer) :])
            recursive = ir.RefType(self.key_at(pointer))
            return with_null(recursive) if self.gatherer.allows_null(target) else recursive
        self._open.append(pointer)
        type_ = self._body(target)
        self._open.pop()
        self._named[pointer] = self._register(target, type_)
        return self._named[pointer]

    def _body(self, target: Node) -> ir.Type:
        schema = self.gatherer.schema(target)
        if "$ref" in schema and self.gatherer.reference(target) is target:
            return self._type_at(target)
        return self.merged(self.gatherer.conjuncts(target), target.pointer, self.key_at(target.pointer))

    def _register(self, target: Node, type_: ir.Type) -> ir.Type:
        """Give the type a name of its own where it needs one; the type for those who refer to it."""
        key = self.key_at(target.pointer)
        own = ir.RefType(key)
        if target.pointer in self._recursive and key not in self.schemas and key not in self._pending:
            if without_null(type_) == own:
                self.tree.fault("LC406", "the schema is nothing but itself; read as any value", target)
                return ir.AnyType("refers to itself")
            return self._alias(key, target, type_)
        if isinstance(type_, ir.UnionType) and len(type_.variants) - (NULL in type_.variants) > 1:
            return self._alias(key, target, type_)
        if size(type_, {}) > MOST_PARTS and key not in self.schemas:
            return self._alias(key, target, type_)
        base = self.bases.union_for(target, key) if without_null(type_) == own else None
        if base is None:
            return type_
        self.schemas[base.key] = base
        used = ir.RefType(base.key)
        return with_null(used) if type_ != own else used

    def _alias(self, key: str, target: Node, type_: ir.Type) -> ir.Type:
        own = ir.RefType(key)
        inner: ir.Type = type_
        if isinstance(type_, ir.UnionType):
            kept = [v for v in type_.variants if v not in (own, NULL)]
            inner = join(kept, type_.discriminator)
        notes = notes_of(self.gatherer.conjuncts(target))
        self.schemas[key] = ir.AliasSchema(
            key=key,
            name=ir.SchemaName((key,)),
            location=self.tree.locate(target),
            type=inner,
            description=notes.description,
            deprecated=notes.deprecated,
            examples=notes.examples,
        )
        return with_null(own) if NULL in getattr(type_, "variants", ()) else own

    # ------------------------------------------------------------ merging

    def merged(
        self,
        conjuncts: list[Conjunct],
        pointer: Pointer,
        key: str | None = None,
        done: frozenset[Pointer] = frozenset(),
    ) -> ir.Type:
        """The type of values that satisfy all conjuncts. `key`: it is a named schema; `done`: unions already spread."""
        for conjunct in conjuncts:
            if "x-unresolved" in conjunct.schema and len(conjuncts) == 1:
                return ir.AnyType(f"{conjunct.schema['x-unresolved']} is missing")
        found = choice(self, conjuncts, done)
        if found is not None:
            return self._union(found, conjuncts, pointer, key, done)
        facts = self.finder.facts(conjuncts)
        if facts.never:
            return ir.NeverType()
        if facts.values is not None and facts.values_at is not None:
            listed = literals(facts.values, facts.types, self.tree, facts.values_at)
            if listed is not None:
                return self._literal(listed[0], listed[1] or facts.nullable, conjuncts, pointer, key)
        if len(facts.types) > 1:
            key = None  # the name is the union's; an object among its variants needs one of its own
        kinds = [self._kind(kind, facts, conjuncts, pointer, key) for kind in facts.types]
        return join([*kinds, *([NULL] if facts.nullable else [])]) if kinds or facts.nullable else ir.AnyType()

    def _union(
        self, found: Choice, conjuncts: list[Conjunct], pointer: Pointer, key: str | None, done: frozenset[Pointer]
    ) -> ir.Type:
        """A named union of one variant is that variant under the union's name."""
        if key is not None and len(found.telling) == 1:
            only = self.gatherer.conjuncts(found.telling[0])
            type_ = self.merged([*conjuncts, *only], pointer, key, done | {found.pointer})
            return with_null(type_) if found.nullable else type_
        return union_type(self, found, conjuncts, done)

    def _literal(
        self,
        values: tuple[str | int | float | bool, ...],
        nullable: bool,
        conjuncts: list[Conjunct],
        pointer: Pointer,
        key: str | None,
    ) -> ir.Type:
        if not values:
            return NULL
        type_: ir.Type = ir.LiteralType(values)
        if key is not None and not key.startswith("\0"):
            notes = notes_of(conjuncts)
            where = self.tree.locate(pointer)
            self.schemas[key] = ir.EnumSchema(
                key, ir.SchemaName((key,)), where, values, notes.description, notes.deprecated, notes.examples
            )
            type_ = ir.RefType(key)
        return with_null(type_) if nullable else type_

    def _kind(self, kind: str, facts: Facts, conjuncts: list[Conjunct], pointer: Pointer, key: str | None) -> ir.Type:
        match kind:
            case "null":
                return NULL
            case "boolean":
                return ir.BooleanType()
            case "string":
                return ir.StringType(facts.format, _only(facts.constraints, _STRING))
            case "integer" | "number":
                return ir.NumberType(kind == "integer", facts.format, _only(facts.constraints, _NUMBER))
            case "array":
                return self._array(facts)
            case _:
                return self._object(facts, conjuncts, pointer, key)

    def _array(self, facts: Facts) -> ir.Type:
        items = self.type_of(facts.items) if facts.items else ir.AnyType()
        if facts.prefix:
            rest = None if facts.rest_closed else items
            return ir.TupleType(tuple(self.type_of(nodes) for nodes in facts.prefix), rest)
        return ir.ArrayType(items, _only(facts.constraints, _ARRAY))

    def _object(self, facts: Facts, conjuncts: list[Conjunct], pointer: Pointer, key: str | None) -> ir.Type:
        if facts.properties or (facts.closed and key is not None and not facts.patterns):
            if key is None:
                key = self.provisional(tuple(c.node.pointer for c in conjuncts), pointer)
            if key not in self.schemas and key not in self._pending:
                self._queue.append(Pending(key, pointer, conjuncts))
                self._pending.add(key)
            return ir.RefType(key)
        constraints = _only(facts.constraints, _MAP)
        if facts.patterns:
            values = join([self.type_at(node) for _, node in facts.patterns])
            if facts.additional:
                values = join([values, self.type_of(facts.additional)])
            pattern = facts.patterns[0][0] if len(facts.patterns) == 1 and not facts.additional else None
            return ir.MapType(values, pattern, constraints)
        if facts.additional:
            return ir.MapType(self.type_of(facts.additional), facts.key_pattern, constraints)
        return ir.MapType(
            ir.AnyType(), facts.key_pattern, ir.Constraints(max_properties=0) if facts.closed else constraints
        )

    # ------------------------------------------------------------ objects

    def drain(self) -> None:
        """Build every object that was noted; building may note more."""
        while self._queue:
            pending = self._queue.popleft()
            if pending.key not in self.schemas:
                given = not pending.key.startswith("\0")
                name = ir.SchemaName((pending.key,), given)
                self.schemas[pending.key] = object_schema(self, pending.key, name, pending.pointer, pending.conjuncts)


_STRING = ("min_length", "max_length", "pattern")
_NUMBER = ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of")
_ARRAY = ("min_items", "max_items", "unique_items")
_MAP = ("min_properties", "max_properties")


def _only(constraints: ir.Constraints, names: tuple[str, ...]) -> ir.Constraints:
    if constraints is ir.NO_CONSTRAINTS:
        return constraints
    values = {name: getattr(constraints, name) for name in names}
    found = {name: value for name, value in values.items() if value is not None and value is not False}
    return ir.Constraints(**found) if found else ir.NO_CONSTRAINTS
