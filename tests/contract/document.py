"""The bundled description as Prism can read it.

Prism 5 misreads a schema that contains itself: at the second level it knows only one of the properties. So where a
component comes back to itself, any object is allowed from there on; everything above is judged as it stands.
"""

from __future__ import annotations

from typing import Any

SCHEMAS = "#/components/schemas/"


def without_recursion(tree: dict[str, Any]) -> dict[str, Any]:
    """The same document, every reference that closes a circle replaced by "any object"."""
    components: dict[str, Any] = tree.get("components", {}).get("schemas", {})
    reached = {name: _reachable(name, components) for name in components}
    circles = {name: {other for other in components if name in reached[other]} for name in components}
    cut = {name: _cut(schema, circles[name]) for name, schema in components.items()}
    return {**tree, "components": {**tree["components"], "schemas": cut}}


def _references(node: Any) -> set[str]:
    if isinstance(node, dict):
        ref = node.get("$ref")
        own = {ref.removeprefix(SCHEMAS)} if isinstance(ref, str) and ref.startswith(SCHEMAS) else set()
        return own.union(*(_references(value) for value in node.values()))
    return set().union(*(_references(item) for item in node)) if isinstance(node, list) else set()


def _reachable(name: str, components: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    todo = [name]
    while todo:
        for other in _references(components.get(todo.pop(), {})) - found:
            found.add(other)
            todo.append(other)
    return found


def _cut(node: Any, circle: set[str]) -> Any:
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.removeprefix(SCHEMAS) in circle:
            return {"type": "object"}
        return {key: _cut(value, circle) for key, value in node.items()}
    return [_cut(item, circle) for item in node] if isinstance(node, list) else node
