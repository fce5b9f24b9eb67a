"""The reference (`api.md`): every method with its signature, request, result and scopes.

Scopes that many operations share are told once, under a number, so that the page stays readable.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from .. import ir
from .context import alternatives
from .docs import scope_list, split_scopes
from .model import MethodView, ReferenceMethodView, ReferenceResourceView, ReferenceView, ResourceView

WIDTH = 96
"""Columns of a signature: what GitHub shows without scrolling."""

ScopeSet = tuple[str, ...]


def reference_view(api: ir.Api, resources: Sequence[ResourceView]) -> ReferenceView:
    """Everything `api.md` says."""
    operations = {operation.id: operation for operation in api.operations}
    numbers = _scope_sets(api.operations)
    made = [_resource(resource, operations, numbers) for resource in resources]
    return ReferenceView(tuple(made), tuple((number, scope_list(names)) for names, number in numbers.items()))


def _scope_sets(operations: Sequence[ir.Operation]) -> dict[ScopeSet, int]:
    """The sets of scopes that several operations have beside their own, the most frequent first."""
    counted = Counter(split_scopes(operation)[1] for operation in operations)
    frequent = sorted(
        (names for names, n in counted.items() if n > 1 and len(names) > 1), key=lambda s: (-counted[s], s)
    )
    return {names: number for number, names in enumerate(frequent, 1)}


def _resource(
    resource: ResourceView, operations: Mapping[str, ir.Operation], numbers: Mapping[ScopeSet, int]
) -> ReferenceResourceView:
    methods = tuple(_method(method, operations[method.operation], numbers) for method in resource.methods)
    return ReferenceResourceView(resource.attribute, resource.class_doc, methods)


def _method(method: MethodView, operation: ir.Operation, numbers: Mapping[ScopeSet, int]) -> ReferenceMethodView:
    return ReferenceMethodView(
        name=method.name,
        signature=signature(method),
        summary=method.summary,
        request=f"{operation.method} {operation.path}",
        result=method.result,
        notes=tuple(_notes(operation)),
        scopes=_scopes(operation, numbers),
    )


def _notes(operation: ir.Operation) -> list[str]:
    """What neither signature nor result tell."""
    notes = []
    if operation.deprecated:
        notes.append("Deprecated by the API.")
    if operation.security == ():
        notes.append("Needs no credentials.")
    return notes


def _scopes(operation: ir.Operation, numbers: Mapping[ScopeSet, int]) -> str:
    own, others = split_scopes(operation)
    if others in numbers:
        link = f"[any of set {numbers[others]}](#sets-of-scopes)"
        return f"{scope_list(own)}, {link}" if own else link
    return scope_list((*own, *others))


def signature(method: MethodView) -> str:
    """The signature over as few lines as possible; without `options`, which every method takes."""
    parts = [_argument(a.name, a.annotation, a.default) for a in method.arguments]
    keywords = [_argument(a.name, a.annotation, a.default) for a in method.keywords if a.name != "options"]
    parts += ["*", *keywords] if keywords else []
    lines, current = [], f"{method.name}("
    for index, part in enumerate(parts):
        text = part + (", " if index < len(parts) - 1 else "")
        if len(current + text.rstrip()) > WIDTH and current.strip():
            lines.append(current.rstrip())
            current = "    "
        current += text
    tail = f") -> {method.returns}"
    if parts and len(current + tail) > WIDTH:
        return "\n".join([*lines, current, tail])
    return "\n".join([*lines, current + tail])


def _argument(name: str, annotation: str, default: str) -> str:
    if annotation.startswith("(") and len(alternatives(annotation)) == 1:  # parentheses for a long line of Python
        annotation = annotation[1:-1]
    return f"{name}: {annotation}" + (f" = {default}" if default else "")
