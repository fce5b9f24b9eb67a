"""Lists of values (`enum`, `const`) as literals: typed as the document says, none twice, null apart."""

from __future__ import annotations

from typing import Any

from ..scalars import typed
from ..source import as_text
from .tree import Node, Tree, plain

Literals = tuple[str | int | float | bool, ...]


def literals(values: list[Any], types: list[str], tree: Tree, node: Node) -> tuple[Literals, bool] | None:
    """The values and whether null is among them; None where some are lists or objects, which no literal can be.

    A value of another type is read as one of the type, and told; `lift` has done so where both stand together.
    """
    if any(isinstance(value, dict | list) for value in values):
        tree.note("LC421", "values that are lists or objects are not part of the client's types", node)
        return None
    scalars = [value for value in values if value is not None]
    converted = [plain(typed(value, types)) for value in scalars]
    changed = [value for value, new in zip(scalars, converted, strict=True) if type(plain(value)) is not type(new)]
    if changed:
        kind = " or ".join(types)
        tree.warning("LC422", f"value {as_text(changed[0])!r} is not of the type {kind}; read as one", node)
    unique: dict[tuple[bool, Any], str | int | float | bool] = {}
    for value in converted:
        unique.setdefault((isinstance(value, bool), value), value)
    return tuple(unique.values()), len(scalars) < len(values)
