"""Putting types together: unions that are flat, hold nothing twice, and are no unions when one variant is left."""

from __future__ import annotations

from collections.abc import Iterable

from .. import ir

NULL = ir.NullType()


def join(variants: Iterable[ir.Type], discriminator: ir.Discriminator | None = None) -> ir.Type:
    """The union of the variants. Any value absorbs everything, no value adds nothing."""
    flat: list[ir.Type] = []
    for variant in variants:
        inner = variant.variants if isinstance(variant, ir.UnionType) else (variant,)
        flat += [v for v in inner if v not in flat and not isinstance(v, ir.NeverType)]
    unknown = [v for v in flat if isinstance(v, ir.AnyType)]
    if unknown:
        return next((v for v in unknown if v.reason), unknown[0])
    if not flat:
        return ir.NeverType()
    if len(flat) == 1:
        return flat[0]
    ordered = [*(v for v in flat if v != NULL), *(v for v in flat if v == NULL)]
    return ir.UnionType(tuple(ordered), discriminator if len(without_null_list(flat)) > 1 else None)


def with_null(type_: ir.Type) -> ir.Type:
    """The type or null."""
    discriminator = type_.discriminator if isinstance(type_, ir.UnionType) else None
    return join([type_, NULL], discriminator)


def without_null(type_: ir.Type) -> ir.Type:
    """The type where it is not null."""
    if isinstance(type_, ir.UnionType) and NULL in type_.variants:
        return join(without_null_list(type_.variants), type_.discriminator)
    return type_


def without_null_list(variants: Iterable[ir.Type]) -> list[ir.Type]:
    return [variant for variant in variants if variant != NULL]
