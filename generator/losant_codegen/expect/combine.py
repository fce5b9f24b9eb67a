"""A schema with its `$ref` and `allOf` put together into one flat node.

`Combiner.flat` gives a plain dict of the keywords that describe a value; branches of `oneOf` and `anyOf` are not
chosen here, they are listed under `UNIONS`. The result is for making values and for reading them along a schema, not
for validation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .document import Document, Node

UNIONS = "$unions"
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
_LOWER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_HIGHER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_NUMBERS = {"int32": "integer", "int64": "integer", "integer": "integer", "float": "number", "double": "number"}
_SCHEMAS = ("items", "additionalProperties")
_MAPS = ("properties", "patternProperties")
_OF_OBJECTS = (*_MAPS, "additionalProperties", "required", "minProperties", "maxProperties")
_OF_ARRAYS = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains")


@dataclass(slots=True)
class Combiner:
    """Flattens schema nodes and remembers what it made, so that a node is flattened once."""

    document: Document
    _made: dict[int, Node] = field(default_factory=dict)
    _kept: list[Any] = field(default_factory=list)

    def flat(self, node: Any) -> Node:
        """The flat form of a schema node. `false` becomes `{"not": {}}`."""
        found = self._made.get(id(node))
        if found is None:
            target = self._alone(node)
            # Every reference to a component is the same flat node, so that recursion can be seen by identity.
            found = self._flatten(node, set()) if target is node else self.flat(target)
            self._made[id(node)] = found
            self._kept.append(node)  # an id means nothing once its object is gone
        return found

    def joined(self, *nodes: Any) -> Node:
        """The flat form of all the nodes holding at once; not remembered."""
        result: Node = {}
        for node in nodes:
            result = _merge(result, self.flat(node))
        return result

    def _alone(self, node: Any) -> Any:
        """What a reference leads to that nothing else stands beside; the node itself otherwise."""
        for _ in range(32):
            if not isinstance(node, dict) or set(node) != {"$ref"} or not isinstance(node["$ref"], str):
                break
            node = self.document.target(node["$ref"])
        return node

    def _flatten(self, node: Any, seen: set[int]) -> Node:
        """`seen`: a part that is reached twice, or reaches itself, counts once."""
        if node is False:
            return {"not": {}}
        if not isinstance(node, dict) or id(node) in seen:
            return {}
        seen.add(id(node))
        result: Node = {k: v for k, v in node.items() if k not in ("$ref", "allOf", "oneOf", "anyOf")}
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"]]
        if isinstance(result.get("enum"), list) and result.get("type"):
            result["enum"] = [_as_one_of(value, result["type"]) for value in result["enum"]]
        unions = [(kind, node[kind], node.get("discriminator")) for kind in ("oneOf", "anyOf") if _branches(node, kind)]
        if unions:
            result[UNIONS] = unions
        parts = [part for part in node.get("allOf", ()) if isinstance(node.get("allOf"), list)]
        ref = node.get("$ref")
        if isinstance(ref, str):
            parts.insert(0, self.document.target(ref))
        for part in parts:
            result = _merge(result, self._flatten(part, seen))
        return result


def _as_one_of(value: Any, types: list[str]) -> Any:
    """A quoted number among numbers, or a bare one among texts, as what was meant."""
    kinds = set(types) - {"null"}
    if kinds == {"string"} and isinstance(value, bool | int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kinds and kinds <= {"integer", "number"} and isinstance(value, str):
        try:
            return int(value) if kinds == {"integer"} else float(value)
        except ValueError:
            return value
    return value


def _branches(node: Node, kind: str) -> bool:
    return isinstance(node.get(kind), list) and bool(node[kind])


def _merge(a: Node, b: Node) -> Node:
    """Both at once; where they say different things of the same kind, the stricter; for notes such as examples, `a`."""
    result = {**b, **a}
    for key in a.keys() & b.keys():
        result[key] = _both(key, a[key], b[key])
    return result


def _both(key: str, a: Any, b: Any) -> Any:
    if key in _MAPS and isinstance(a, dict) and isinstance(b, dict):
        return {name: _all(a.get(name), b.get(name)) for name in {**a, **b}}
    if key in _SCHEMAS:
        return _all(a, b)
    if key == "required" and isinstance(a, list) and isinstance(b, list):
        return [*a, *(name for name in b if name not in a)]
    if key == "enum" and isinstance(a, list) and isinstance(b, list):
        return [value for value in a if value in b] or a
    if key == "type" and isinstance(a, list) and isinstance(b, list):
        return _types(a, b)
    if key == UNIONS:
        return [*a, *b]
    if key in _LOWER or key in _HIGHER:
        numbers = [x for x in (a, b) if isinstance(x, int | float) and not isinstance(x, bool)]
        return (min if key in _LOWER else max)(numbers) if numbers else a
    return a


def _all(a: Any, b: Any) -> Any:
    if a is None or b is None or a == b:
        return b if a is None else a
    return {"allOf": [a, b]}


def _types(a: list[str], b: list[str]) -> list[str]:
    common = [t for t in a if t in b or (t == "integer" and "number" in b)]
    common += [t for t in b if t == "integer" and "number" in a and t not in common]
    return common or a


def types_of(flat: Node) -> list[str]:
    """The types a flat node allows, deduced from its keywords where `type` is missing; empty for any."""
    declared = flat.get("type")
    if isinstance(declared, list):
        return [t for t in declared if t in TYPES]
    if any(key in flat for key in _OF_OBJECTS):
        return ["object"]
    if any(key in flat for key in _OF_ARRAYS):
        return ["array"]
    if any(key in flat for key in ("pattern", "minLength", "maxLength")):
        return ["string"]
    if any(key in flat for key in ("minimum", "maximum", "multipleOf")):
        return ["number"]
    kind = flat.get("format")
    return [_NUMBERS.get(kind, "string")] if isinstance(kind, str) else []
