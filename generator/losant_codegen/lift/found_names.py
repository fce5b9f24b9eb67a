"""Schemas that the author did not name: bundling made a component of what a reference found in the midst of another.

Their words are written beside them as `x-name-parts` (`["Device", "tags"]`), most general first, so that a bundle that
is written out and read again still says which names are the author's.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from ..diagnostics import Pointer
from ..source import Bundle

NAME_PARTS = "x-name-parts"

_INSIDE = frozenset(
    {
        *("properties", "items", "additionalProperties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf"),
        *("schema", "content", "requestBody", "responses", "parameters", "headers", "additionalItems"),
    }
)


def marked(schemas: Any, section: Pointer, bundle: Bundle) -> Any:
    """The schema components with the words of those that were only found. `section`: where they stood."""
    if not isinstance(schemas, dict):
        return schemas
    result = dict(schemas)
    for name, schema in schemas.items():
        parts = _found_name(name, (*section, name), bundle)
        if parts is not None and isinstance(schema, dict):
            result[name] = {**schema, NAME_PARTS: parts}
    return result


def _found_name(name: str, pointer: Pointer, bundle: Bundle) -> list[str] | None:
    origin = bundle.origins.get(pointer)
    inner = [i for i, part in enumerate(origin.pointer) if part in _INSIDE] if origin is not None else []
    if origin is None or not inner:
        return None
    if origin.pointer[0] in ("paths", "components", "webhooks") and origin.pointer[1:2] != ("schemas",):
        return [name]
    owner = str(origin.pointer[inner[0] - 1]) if inner[0] else PurePosixPath(origin.uri).stem
    return [owner, *(str(p) for p in origin.pointer[inner[0] :] if p not in _INSIDE and not isinstance(p, int))]
