"""Operations: names, parameters, bodies, answers, security, servers; and what the API calls at the user's (callbacks).

Every operation of the document becomes one of the API, or a warning says why not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .. import ir
from ..config import NormalizeConfig
from .bodies import BodyReader
from .callbacks import CallbackReader
from .operation_names import Key, OperationName, Unnamed, operation_names
from .parameters import ParameterReader
from .schemas import SchemaBuilder
from .security import SecurityReader
from .servers import servers
from .tree import Node, Tree
from .vocabulary import METHODS

EXTRA = "x-additional-operations"


@dataclass(frozen=True, slots=True)
class Found:
    """An operation of the document: its place, and the path item around it."""

    path: str
    method: str
    item: Node
    node: Node

    @property
    def key(self) -> Key:
        return self.path, self.method


def find_operations(tree: Tree) -> list[Found]:
    """All operations, by path and method."""
    found: dict[Key, Found] = {}
    for path, reference in tree.root.down("paths").fields():
        if path.startswith("x-"):
            continue
        path = path if path.startswith("/") else f"/{path}"
        item = tree.follow(reference)
        for method, node in _methods(item):
            if (path, method) in found:
                tree.warning("LC508", f"{method} {path} is described twice; the first description counts", node)
            else:
                found[path, method] = Found(path, method, item, node)
    return list(found.values())


def count_operations(tree: Tree) -> int:
    """How many operations the document has."""
    paths = [(path, tree.follow(item)) for path, item in tree.root.down("paths").fields()]
    return sum(1 for path, item in paths if not path.startswith("x-") for _ in _methods(item))


def _methods(item: Node) -> Iterator[tuple[str, Node]]:
    named = [(method.upper(), item.down(method)) for method in METHODS]
    extra = [(method.upper(), node) for method, node in item.down(EXTRA).fields()]
    for method, node in [*named, *extra]:
        if isinstance(node.value, dict):
            yield method, node


@dataclass(slots=True)
class OperationReader:
    """Reads operations one by one; `names` tells what each is called."""

    builder: SchemaBuilder
    names: Mapping[Key, OperationName]
    schemes: Mapping[str, ir.SecurityScheme]
    parameters: ParameterReader = field(init=False)
    bodies: BodyReader = field(init=False)
    security: SecurityReader = field(init=False)
    callbacks: CallbackReader = field(init=False)

    def __post_init__(self) -> None:
        self.parameters = ParameterReader(self.builder)
        self.bodies = BodyReader(self.builder)
        self.security = SecurityReader(self.builder.tree)
        self.callbacks = CallbackReader(self.builder)

    def read(self, found: Found) -> tuple[ir.Operation, list[ir.Callback]]:
        """The operation and its callbacks."""
        name, node, tree = self.names[found.key], found.node, self.builder.tree
        written = node.text("operationId")
        operation = ir.Operation(
            id=name.id,
            resource=name.resource,
            action=name.action,
            method=found.method,
            path=found.path,
            parameters=self.parameters.parameters(found.path, found.item, node),
            body=self.bodies.body(node),
            responses=self.bodies.responses(node, found.method),
            location=tree.locate(node),
            operation_id=written if written == name.id else None,
            summary=node.text("summary") or found.item.text("summary"),
            description=node.text("description") or found.item.text("description"),
            deprecated=node.flag("deprecated"),
            tags=tags_of(node),
            security=self.security.requirement(node, self.schemes),
            scopes=_scopes(node),
            servers=servers(node, tree) or servers(found.item, tree),
        )
        return operation, self.callbacks.callbacks(node, name.id)


def tags_of(node: Node) -> tuple[str, ...]:
    return tuple(t.value for t in node.down("tags").elements() if isinstance(t.value, str))


def _scopes(node: Node) -> tuple[str, ...]:
    return tuple(s.value for s in node.down("x-scopes").elements() if isinstance(s.value, str))


def names_of(found: list[Found], settings: NormalizeConfig) -> dict[Key, OperationName]:
    """The names of all operations at once."""
    unnamed = [Unnamed(f.path, f.method, f.node.text("operationId"), tags_of(f.node)) for f in found]
    return operation_names(unnamed, settings.resource_from)


def resources(operations: list[ir.Operation], tree: Tree) -> tuple[ir.Resource, ...]:
    """The operations by resource; resources and actions in the order of their names."""
    described = {}
    for node in tree.root.down("tags").elements():
        name, text = node.text("name"), node.text("description")
        if name is not None and text is not None:
            described[re.sub(r"\W|_", "", name).lower()] = text
    grouped: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        grouped.setdefault(operation.resource, []).append(operation)
    return tuple(
        ir.Resource(
            name=name,
            operations=tuple(sorted(grouped[name], key=lambda o: (o.action, o.id))),
            description=described.get(re.sub(r"\W|_", "", name).lower()),
        )
        for name in sorted(grouped)
    )
