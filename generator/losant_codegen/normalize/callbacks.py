"""What the API calls at the user's: callbacks of operations, and webhooks."""

from __future__ import annotations

from dataclasses import dataclass

from .. import ir
from .schemas import SchemaBuilder
from .tree import Node
from .vocabulary import METHODS


@dataclass(slots=True)
class CallbackReader:
    """Reads callbacks and webhooks as the types of what they carry."""

    builder: SchemaBuilder

    def callbacks(self, operation: Node, operation_id: str) -> list[ir.Callback]:
        """The callbacks of one operation."""
        found: list[ir.Callback] = []
        for name, reference in operation.down("callbacks").fields():
            for _, item in self.builder.tree.follow(reference).fields():
                found += self._item(name, item, operation_id)
        return found

    def webhooks(self) -> list[ir.Callback]:
        """The webhooks of the document."""
        root = self.builder.tree.root
        nodes = {**dict(root.down("x-webhooks").fields()), **dict(root.down("webhooks").fields())}
        return [callback for name, item in sorted(nodes.items()) for callback in self._item(name, item, None)]

    def _item(self, name: str, reference: Node, operation_id: str | None) -> list[ir.Callback]:
        item = self.builder.tree.follow(reference)
        named = [(method, item.down(method)) for method in METHODS]
        return [
            ir.Callback(
                name=name,
                method=method.upper(),
                type=self._type(node),
                location=self.builder.tree.locate(node),
                operation=operation_id,
                description=node.text("description") or node.text("summary"),
            )
            for method, node in named
            if isinstance(node.value, dict)
        ]

    def _type(self, node: Node) -> ir.Type | None:
        body = self.builder.tree.follow(node.down("requestBody"))
        schemas = [child.down("schema") for _, child in body.down("content").fields()]
        told = [schema for schema in schemas if schema.value is not None]
        return self.builder.type_at(told[0]) if told else None
