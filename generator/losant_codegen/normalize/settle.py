"""The last pass over the model: final keys and names, aliases that are none, sound discriminators, nothing unused.

Takes what the readers left (provisional keys, unchecked discriminators) and gives the model its final form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .. import ir
from ..diagnostics import Collector, Location, Pointer
from ..ir_walk import operation_types, references, schema_types
from .discriminators import check
from .join import join
from .places import Places
from .rewrite import MOST_PARTS, Change, map_callback, map_children, map_operation, map_schema, size
from .sharing import Sharing, merge_loose_variants


@dataclass(slots=True)
class Model:
    """The parts of an `Api` that mention types."""

    schemas: dict[str, ir.Schema]
    operations: list[ir.Operation]
    callbacks: list[ir.Callback]

    def apply(self, change: Change) -> None:
        """Change every type of the model."""
        self.schemas = {key: map_schema(schema, change) for key, schema in self.schemas.items()}
        self.operations = [map_operation(operation, change) for operation in self.operations]
        self.callbacks = [map_callback(callback, change) for callback in self.callbacks]


def settle(model: Model, found: dict[str, Pointer], places: Places, collector: Collector) -> None:
    """Bring the model into its final form. `found`: where the schemas with provisional keys stand."""
    found = dict(found)
    model.apply(_Loosen(model.schemas, found))
    names = {key: places.names(pointer) for key, pointer in found.items()}
    final = Sharing(model.schemas, names).settle()
    model.schemas = {s.key: s for key, s in model.schemas.items() if s.key == key or final.get(key) == s.key}
    model.apply(_Renamed(final))
    _inline_aliases(model)
    _check_discriminators(model, collector)
    _inline_aliases(model)
    _drop_unused(model)
    model.schemas = dict(sorted(model.schemas.items()))


@dataclass(slots=True)
class _Loosen:
    """Merges the variants of a union that are one object; each union once."""

    schemas: dict[str, ir.Schema]
    found: dict[str, Pointer]
    _done: dict[ir.Type, ir.Type] = field(default_factory=dict)

    def __call__(self, type_: ir.Type) -> ir.Type:
        inner = map_children(type_, self)
        if not isinstance(inner, ir.UnionType):
            return inner
        if inner not in self._done:
            self._done[inner] = merge_loose_variants(inner, self.schemas, self.found)
        return self._done[inner]


@dataclass(slots=True)
class _Renamed:
    """Replaces references; unions are joined anew, since two variants may have become one."""

    table: dict[str, str]

    def __call__(self, type_: ir.Type) -> ir.Type:
        match type_:
            case ir.RefType(name):
                return ir.RefType(self.table[name]) if name in self.table else type_
            case ir.UnionType():
                inner = map_children(type_, self)
                assert isinstance(inner, ir.UnionType)
                stated = inner.discriminator
                if stated is not None:
                    mapping = tuple((value, self.table.get(key, key)) for value, key in stated.mapping)
                    stated = ir.Discriminator(stated.property, mapping)
                joined = join(inner.variants, stated)
                return type_ if joined == type_ else joined
            case _:
                return map_children(type_, self)


def _inline_aliases(model: Model) -> None:
    """An alias of no union and without recursion is no schema of its own: its type stands wherever it is mentioned."""
    _open_cycles(model.schemas)
    plain: dict[str, ir.Type] = {
        key: schema.type
        for key, schema in model.schemas.items()
        if isinstance(schema, ir.AliasSchema) and not isinstance(schema.type, ir.UnionType)
    }
    plain = _small({key: type_ for key, type_ in plain.items() if not _reaches(key, plain, model.schemas)})
    if not plain:
        return

    def inline(type_: ir.Type) -> ir.Type:
        if isinstance(type_, ir.RefType) and type_.name in plain:
            return inline(plain[type_.name])
        inner = map_children(type_, inline)
        return (
            join(inner.variants, inner.discriminator)
            if inner is not type_ and isinstance(inner, ir.UnionType)
            else inner
        )

    model.schemas = {key: schema for key, schema in model.schemas.items() if key not in plain}
    model.apply(inline)


def _small(plain: dict[str, ir.Type]) -> dict[str, ir.Type]:
    """Those that stay small written out: what mentions an alias twice would double at every step."""
    sizes: dict[str, int] = {}
    large: set[str] = set()
    todo = list(plain)
    while todo:
        unknown = [name for name in references(plain[todo[-1]]) if name in plain and name not in sizes]
        if unknown:
            todo += unknown
        else:
            key = todo.pop()
            parts = size(plain[key], sizes)
            sizes[key] = parts if parts <= MOST_PARTS else 1
            large |= {key} if parts > MOST_PARTS else set()
    return {key: type_ for key, type_ in plain.items() if key not in large}


def _reaches(key: str, plain: dict[str, ir.Type], schemas: dict[str, ir.Schema]) -> bool:
    """Whether an alias leads back to itself through aliases alone."""
    todo, seen = list(references(plain[key])), set[str]()
    while todo:
        name = todo.pop()
        if name == key:
            return True
        schema = schemas.get(name)
        if name not in seen and isinstance(schema, ir.AliasSchema):
            seen.add(name)
            todo += references(schema.type)
    return False


def _open_cycles(schemas: dict[str, ir.Schema]) -> None:
    """Unions that are variants of one another are one set of variants; no type can be defined by itself alone."""
    direct = {
        key: _variant_aliases(schema, schemas) for key, schema in schemas.items() if isinstance(schema, ir.AliasSchema)
    }
    for key in sorted(direct):
        members = _closure(key, direct)
        if key not in members:
            continue
        variants = [
            variant
            for member in (key, *sorted(members - {key}))
            if isinstance(schema := schemas[member], ir.AliasSchema)
            for variant in (schema.type.variants if isinstance(schema.type, ir.UnionType) else (schema.type,))
            if not (
                isinstance(variant, ir.RefType) and variant.name in members and key in _closure(variant.name, direct)
            )
        ]
        alias = schemas[key]
        assert isinstance(alias, ir.AliasSchema)
        schemas[key] = map_schema(alias, lambda _, found=variants: join(found))  # type: ignore[misc]
        direct[key] = set()


def _variant_aliases(schema: ir.AliasSchema, schemas: dict[str, ir.Schema]) -> set[str]:
    variants = schema.type.variants if isinstance(schema.type, ir.UnionType) else (schema.type,)
    named = {v.name for v in variants if isinstance(v, ir.RefType)}
    return {name for name in named if isinstance(schemas.get(name), ir.AliasSchema)}


def _closure(key: str, direct: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    todo = list(direct.get(key, ()))
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += direct.get(name, ())
    return found


@dataclass(slots=True)
class _Discriminate:
    """Checks the discriminator of every union; `where` is the owner of the type at hand, for what is reported."""

    schemas: dict[str, ir.Schema]
    collector: Collector
    where: Location | None = None
    _done: dict[ir.UnionType, ir.UnionType] = field(default_factory=dict)

    def __call__(self, type_: ir.Type) -> ir.Type:
        inner = map_children(type_, self)
        if not isinstance(inner, ir.UnionType):
            return inner
        if inner not in self._done:
            result = check(inner, self.schemas)
            self._done[inner] = result.union
            if result.problem is not None and inner.discriminator is not None:
                message = f"the discriminator '{inner.discriminator.property}' is not used: {result.problem}"
                self.collector.warning("LC420", message, self.where)
        return self._done[inner]


def _check_discriminators(model: Model, collector: Collector) -> None:
    change = _Discriminate(dict(model.schemas), collector)
    for key in sorted(model.schemas):
        change.where = model.schemas[key].location
        model.schemas[key] = map_schema(model.schemas[key], change)
    for index, operation in enumerate(model.operations):
        change.where = operation.location
        model.operations[index] = map_operation(operation, change)
    model.callbacks = [map_callback(callback, change) for callback in model.callbacks]


def _drop_unused(model: Model) -> None:
    """Inline schemas that nothing mentions any more; the document's own are kept, mentioned or not."""
    types: list[ir.Type] = [t for o in model.operations for t in operation_types(o)]
    types += [c.type for c in model.callbacks if c.type is not None]
    kept = {key for key, schema in model.schemas.items() if schema.name.given}
    todo = [name for type_ in types for name in references(type_)] + [n for k in kept for n in _mentions(model, k)]
    while todo:
        key = todo.pop()
        if key not in kept and key in model.schemas:
            kept.add(key)
            todo += _mentions(model, key)
    model.schemas = {key: schema for key, schema in model.schemas.items() if key in kept}


def _mentions(model: Model, key: str) -> Iterable[str]:
    return [name for type_ in schema_types(model.schemas[key]) for name in references(type_)]
