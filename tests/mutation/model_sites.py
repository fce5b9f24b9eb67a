"""Faults of the generated models: the attribute, the alias and the type of a field, and whether it must be there."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator

from .source import Site, Source, calls, keyword, text_of

OTHER_TYPE = {
    "str": "int",
    "int": "bool",
    "float": "bool",
    "bool": "list[str]",
    "datetime": "int",
    "date": "int",
    "UUID": "int",
    "Decimal": "bool",
}


def model_faults(source: Source) -> Iterator[Site]:
    """Faults of one module of `models/`."""
    for node in source.tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        for field in node.body:
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                yield from _of_field(source, node.name, field, field.target)


def _of_field(source: Source, model: str, field: ast.AnnAssign, target: ast.Name) -> Iterator[Site]:
    name = target.id
    if name in ("model_config", "__pydantic_extra__"):
        return
    alias = next((value for call in calls(field.annotation, "Field") if (value := keyword(call, "alias"))), None)
    wire = text_of(alias)
    if alias is not None and wire is not None:
        yield source.site(alias, json.dumps(_misspelt(wire)), "alias", f"{model}.{name}: another wire name")
        yield source.site(target, f"{name}_", "model field", f"{model}: another attribute")
    else:
        # Without an alias the attribute is the wire name too: one change makes both wrong.
        yield source.site(target, f"{name}_", "model field", f"{model}: another attribute and wire name")
    yield from _of_type(source, model, name, field.annotation)
    yield from _of_presence(source, model, name, field)


def _misspelt(wire: str) -> str:
    return wire.lower() if wire.lower() != wire else wire + "s"


def _of_type(source: Source, model: str, name: str, annotation: ast.expr) -> Iterator[Site]:
    """The first plain type in the annotation becomes another one; a list becomes its item."""
    for each in ast.walk(annotation):
        if isinstance(each, ast.Name) and each.id in OTHER_TYPE and not _in_literal(source, annotation, each):
            yield source.site(each, OTHER_TYPE[each.id], "field type", f"{model}.{name}")
            return
        if isinstance(each, ast.Subscript) and source.text(each).startswith("list["):
            inner = re.sub(r"^list\[(.*)\]$", r"\1", source.text(each), flags=re.DOTALL)
            yield source.site(each, inner, "field type", f"{model}.{name}: one instead of a list")
            return


def _of_presence(source: Source, model: str, name: str, field: ast.AnnAssign) -> Iterator[Site]:
    """What may be left out must be there; what may be null may not."""
    if isinstance(field.value, ast.Constant) and field.value.value is None:
        start, end = source.span(field.annotation)[1], source.span(field)[1]
        yield Site(source.path, start, end, "", "presence", f"{model}.{name}: it may no longer be left out")
    elif field.value is None and "| None" in source.text(field.annotation):
        yield source.inside(field.annotation, "| None", "", "presence", f"{model}.{name}: it may no longer be null")


def _in_literal(source: Source, annotation: ast.expr, name: ast.Name) -> bool:
    """An open enumeration (`Literal[...] | str`) takes any text, so its type is not a plain one."""
    return "Literal[" in source.text(annotation)
