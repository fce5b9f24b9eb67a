"""How a body travels whose media type does not say it (`*/*`, or a name that nobody knows): its schema tells."""

from __future__ import annotations

from enum import Enum
from typing import Any

from .combine import UNIONS, Combiner

_STRUCTURE = ("properties", "patternProperties", "additionalProperties", "required", "items", "prefixItems")


class Travels(Enum):
    """As what a value crosses the wire."""

    JSON = "json"
    TEXT = "text"
    UNKNOWN = "unknown"


def travels(schema: Any, combiner: Combiner, depth: int = 0) -> Travels:
    """Strings travel as text, whatever else is described as JSON; of a value without a description nothing is known."""
    flat = combiner.flat(schema)
    types = set(flat.get("type") or ()) - {"null"}
    if types:
        return Travels.TEXT if types == {"string"} else Travels.JSON
    branches = [branch for _, each, _ in flat.get(UNIONS, ()) for branch in each]
    if branches and depth < 4:
        kinds = {travels(branch, combiner, depth + 1) for branch in branches if branch != {"type": "null"}}
        return kinds.pop() if len(kinds) == 1 else Travels.JSON
    values = flat["enum"] if isinstance(flat.get("enum"), list) else [flat["const"]] if "const" in flat else []
    if values:
        return Travels.TEXT if all(isinstance(value, str) for value in values) else Travels.JSON
    return Travels.JSON if any(word in flat for word in _STRUCTURE) else Travels.UNKNOWN
