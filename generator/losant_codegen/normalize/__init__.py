"""The lifted document as the intermediate model.

What the document says in many ways the model says in one: `allOf` merged, nullability a union with null, inline
objects hoisted to schemas with names, equal shapes shared, parameters and bodies complete, operations named. The
result depends on what the document says, never on the order of its keys. Whatever cannot be expressed is reported;
nothing is dropped silently.

Does not read files, resolve references between documents or make Python names.
"""

from __future__ import annotations

from dataclasses import replace

from .. import ir
from ..config import NormalizeConfig
from ..diagnostics import Collector
from ..source import Bundle
from .operations import Found, OperationReader, count_operations, find_operations, names_of, resources
from .pagination import PaginationReader
from .places import Places
from .schemas import SchemaBuilder
from .security import SecurityReader
from .servers import servers
from .settle import Model, settle
from .tree import Tree

__all__ = ["normalize"]


def normalize(bundle: Bundle, collector: Collector, settings: NormalizeConfig | None = None) -> ir.Api:
    """The API that a lifted bundle describes. LC4xx (schemas) and LC5xx (operations) go to the collector."""
    settings = settings or NormalizeConfig()
    tree = Tree(bundle, collector)
    builder = SchemaBuilder(tree)
    found = find_operations(tree)
    names = names_of(found, settings)
    for name, _ in tree.root.down("components").down("schemas").fields():
        builder.component(name)
    builder.drain()

    security = SecurityReader(tree)
    schemes = security.schemes()
    reader = OperationReader(builder, names, {s.name: s for s in schemes})
    read = [reader.read(operation) for operation in found]
    callbacks = [callback for _, own in read for callback in own] + reader.callbacks.webhooks()
    builder.drain()

    places = Places(tree, {key: (name.resource, name.action) for key, name in names.items()})
    model = Model(builder.schemas, [operation for operation, _ in read], callbacks)
    settle(model, builder.places, places, collector)
    operations = _paginated(model, found, tree, settings)
    return ir.Api(
        title=tree.root.down("info").text("title") or "API",
        version=tree.root.down("info").text("version") or "0",
        resources=resources(operations, tree),
        schemas=model.schemas,
        servers=servers(tree.root, tree),
        security_schemes=schemes,
        security=security.requirement(tree.root, {s.name: s for s in schemes}) or (),
        callbacks=tuple(sorted(model.callbacks, key=lambda c: (c.name, c.operation or "", c.method))),
        description=tree.root.down("info").text("description"),
        operations_in_document=count_operations(tree),
    )


def _paginated(model: Model, found: list[Found], tree: Tree, settings: NormalizeConfig) -> list[ir.Operation]:
    reader = PaginationReader(tree, model.schemas, settings.pagination)
    pairs = zip(model.operations, found, strict=True)
    return [replace(o, pagination=reader.pagination(o, f.node)) for o, f in pairs]
