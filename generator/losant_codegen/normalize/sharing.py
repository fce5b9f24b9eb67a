"""Equal inline objects become one schema, and every schema found inline gets its final key and name.

Equal means: the same properties of the same types, required or not, with the same limits and defaults; descriptions
do not count. The document's own schemas are never merged with one another, but an inline object equal to one of them
is it. Otherwise the name with the fewest words wins, then the shortest, then the first in the alphabet.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace

from .. import ir
from .join import join
from .places import Parts
from .rewrite import map_children
from .words import normal


@dataclass(slots=True)
class Sharing:
    """The table of replacements: provisional key -> final key."""

    schemas: dict[str, ir.Schema]
    names: Mapping[str, list[Parts]]  # of the provisional keys, best first
    chosen: dict[str, str] = field(default_factory=dict)

    def settle(self) -> dict[str, str]:
        """Replacements for all provisional keys: equal objects first, then final keys."""
        self._merge_equals()
        return self._final_keys()

    # ------------------------------------------------------------ equal objects

    def _merge_equals(self) -> None:
        """Until nothing changes: a merge among inner objects may make outer ones equal."""
        objects = {k: s for k, s in self.schemas.items() if isinstance(s, ir.ObjectSchema)}
        while True:
            groups: dict[Hashable, list[str]] = defaultdict(list)
            for key, schema in objects.items():
                if key not in self.chosen:
                    groups[self._signature(schema)].append(key)
            merged = 0
            for keys in groups.values():
                found = [key for key in keys if key in self.names]
                if len(keys) > 1 and found:
                    winner = min(keys, key=self._rank)
                    losers = [key for key in found if key != winner]
                    self.chosen.update(dict.fromkeys(losers, winner))
                    merged += len(losers)
            if not merged:
                return

    def _rank(self, key: str) -> tuple[bool, int, int, Parts]:
        parts = self.names[key][0] if key in self.names else (key,)
        return key in self.names, len(parts), sum(map(len, parts)), parts

    def _signature(self, schema: ir.ObjectSchema) -> Hashable:
        properties = tuple(
            (p.name, self._current(p.type), p.required, _default(p), p.read_only, p.write_only)
            for p in schema.properties
        )
        return properties, None if schema.additional is None else self._current(schema.additional)

    def _current(self, type_: ir.Type) -> ir.Type:
        if isinstance(type_, ir.RefType):
            name = type_.name
            while name in self.chosen:
                name = self.chosen[name]
            return type_ if name == type_.name else ir.RefType(name)
        return map_children(type_, self._current)

    # ------------------------------------------------------------ final keys

    def _final_keys(self) -> dict[str, str]:
        final = {}
        kept = sorted((k for k in self.names if k in self.schemas and k not in self.chosen), key=self._rank)
        given = [key for key in self.schemas if key not in self.names]
        taken = {normal(key) for key in given}
        keys = set(given)
        for key in kept:
            parts = self._free_parts(self.names[key], taken)
            taken.add(normal("".join(parts)))
            final[key] = ".".join(parts)
            while final[key] in keys:
                final[key] += "'"
            keys.add(final[key])
            schema = self.schemas[key]
            self.schemas[key] = replace(schema, key=final[key], name=ir.SchemaName(parts, given=False))
        for key, winner in self.chosen.items():
            while winner in self.chosen:
                winner = self.chosen[winner]
            final[key] = final.get(winner, winner)
        return final

    def _free_parts(self, names: list[Parts], taken: set[str]) -> Parts:
        """Two different objects may stand at places of one name (two media types): the later one says more."""
        parts = names[-1]
        endings = ("object", "form", *(f"variant {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"))
        options = [*names, *((*parts, ending) for ending in endings)]
        return next((o for o in options if normal("".join(o)) not in taken), (*parts, "variant", str(len(taken))))


def _default(prop: ir.Property) -> str | None:
    return json.dumps(prop.default, sort_keys=True, default=str) if prop.has_default else None


def merge_loose_variants(
    union: ir.UnionType, schemas: dict[str, ir.Schema], places: dict[str, tuple[str | int, ...]]
) -> ir.Type:
    """Inline variants with the same properties, which differ only in what is required, are one object.

    Must run before equal objects are shared: then each inline object belongs to this union alone.
    """
    seen: dict[Hashable, str] = {}
    variants: list[ir.Type] = []
    for variant in union.variants:
        schema = schemas.get(variant.name) if isinstance(variant, ir.RefType) else None
        if not isinstance(variant, ir.RefType) or not isinstance(schema, ir.ObjectSchema) or variant.name not in places:
            variants.append(variant)
            continue
        signature = (tuple(sorted((p.name, repr(p.type)) for p in schema.properties)), schema.additional is None)
        first = seen.setdefault(signature, variant.name)
        if first == variant.name:
            variants.append(variant)
        else:
            _loosen(schemas, first, schema)
            places[first] = _above(places[first])
    return join(variants, union.discriminator) if len(variants) < len(union.variants) else union


def _loosen(schemas: dict[str, ir.Schema], key: str, other: ir.ObjectSchema) -> None:
    schema = schemas[key]
    assert isinstance(schema, ir.ObjectSchema)
    demanded = {p.name for p in other.properties if p.required}
    properties = [replace(p, required=p.required and p.name in demanded) for p in schema.properties]
    ordered = sorted(properties, key=lambda p: (p.name != "id", not p.required, p.name))
    schemas[key] = replace(schema, properties=tuple(ordered))


def _above(pointer: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return pointer[:-2] if len(pointer) > 2 and pointer[-2] in ("oneOf", "anyOf") else pointer
