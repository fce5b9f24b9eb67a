"""Schema keywords that were put in the wrong place, read as they were meant.

Each repair is a fault (LC41x): the author should mend the document, but the client need not wait for that.
"""

from __future__ import annotations

from typing import Any

from .tree import Node, Tree
from .vocabulary import ANNOTATIONS, STRUCTURAL, TYPES, listed

_MISSPELT = {"min": "minimum", "max": "maximum"}
_SCHEMA_WORDS = STRUCTURAL | ANNOTATIONS


def repaired(node: Node, tree: Tree) -> dict[str, Any]:
    """The schema object at `node` with every keyword where it belongs; the same object where nothing is wrong."""
    schema: dict[str, Any] = node.value
    if "properties" in schema:
        schema = _properties(schema, node, tree)
    elif schema.get("type") == "object":
        schema = _outside_properties(schema, node, tree)
    if "required" in schema and not isinstance(schema["required"], list):
        schema = _without(schema, "required")
        if not isinstance(node.value["required"], bool):
            tree.fault("LC410", "'required' must be a list of names", node.down("required"))
    for wrong, right in _MISSPELT.items():
        if isinstance(schema.get(wrong), int | float) and right not in schema and _is_number(schema):
            tree.fault("LC411", f"'{wrong}' is no keyword; read as '{right}'", node.down(wrong))
            schema = {**schema, right: schema[wrong]}
    return schema


def requires_itself(schema: Any) -> bool:
    """`required: true` inside a property: draft 3's way to say that the property is required."""
    return isinstance(schema, dict) and schema.get("required") is True


def _properties(schema: dict[str, Any], node: Node, tree: Tree) -> dict[str, Any]:
    properties = schema["properties"]
    here = node.down("properties")
    if not isinstance(properties, dict):
        tree.fault("LC412", "'properties' must be a mapping of names to schemas", here)
        return _without(schema, "properties")
    moved: dict[str, Any] = {}
    if isinstance(properties.get("required"), list) and all(isinstance(n, str) for n in properties["required"]):
        tree.fault("LC413", "'required' stands inside 'properties'; read as the object's own", here.down("required"))
        present = schema.get("required")
        moved["required"] = [*(present if isinstance(present, list) else []), *properties["required"]]
    if isinstance(properties.get("additionalProperties"), bool):
        message = "'additionalProperties' stands inside 'properties'; read as the object's own"
        tree.fault("LC413", message, here.down("additionalProperties"))
        moved["additionalProperties"] = properties["additionalProperties"]
    if moved:
        kept = {name: child for name, child in properties.items() if name not in moved}
        schema = {**schema, **moved, "properties": kept}
    return _outside_properties(schema, node, tree)


def _outside_properties(schema: dict[str, Any], node: Node, tree: Tree) -> dict[str, Any]:
    """Members that are schemas under names that are no keywords: properties that lost their indentation."""
    strays = [
        name for name, child in schema.items() if name not in _KNOWN and not name.startswith("x-") and _is_schema(child)
    ]
    if not strays:
        return schema
    for name in sorted(strays):
        message = f"'{name}' stands beside 'properties'; read as one of them"
        tree.fault("LC414", message, node.down(name), hint=f"move '{name}' into 'properties'")
    properties = schema.get("properties")
    found = {name: schema[name] for name in strays}
    kept = {name: child for name, child in schema.items() if name not in found}
    return {**kept, "properties": {**found, **(properties if isinstance(properties, dict) else {})}}


def _is_schema(child: Any) -> bool:
    """Certainly a schema: it has a type that is one, or a reference. Nothing else is guessed at."""
    if not isinstance(child, dict):
        return False
    kind = child.get("type")
    known = (isinstance(kind, str) and kind in TYPES) or (
        isinstance(kind, list) and bool(kind) and TYPES.issuperset(kind)
    )
    return known or isinstance(child.get("$ref"), str) or isinstance(child.get("x-unresolved"), str)


def _is_number(schema: dict[str, Any]) -> bool:
    kinds = schema.get("type")
    return bool({"integer", "number"}.intersection([kinds] if isinstance(kinds, str) else kinds or ()))


def _without(schema: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: child for name, child in schema.items() if name != key}


_KNOWN = _SCHEMA_WORDS | listed(
    """not if then else contains propertyNames dependentSchemas dependentRequired dependencies unevaluatedProperties
    unevaluatedItems additionalItems contentSchema nullable discriminator x-nullable"""
)
