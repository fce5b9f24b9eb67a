"""Request bodies and responses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from .. import ir
from .contents import ContentReader
from .schemas import SchemaBuilder
from .tree import Node

_STATUS = re.compile(r"^[1-5]([0-9][0-9]|XX)$")
_BODILESS = frozenset({"204", "205", "304"})


@dataclass(slots=True)
class BodyReader:
    """Reads what goes in and what comes out."""

    builder: SchemaBuilder
    contents: ContentReader = field(init=False)

    def __post_init__(self) -> None:
        self.contents = ContentReader(self.builder)

    def body(self, operation: Node) -> ir.RequestBody | None:
        """The request body; None where there is none."""
        reference = operation.down("requestBody")
        if not isinstance(reference.value, dict):
            return None
        node = self.builder.tree.follow(reference)
        contents = self._unknown(node) or self.contents.contents(node, request=True)
        if not contents:
            self.builder.tree.warning("LC504", "the request body names no media type; left out", reference)
            return None
        return ir.RequestBody(
            contents=contents,
            required=node.flag("required"),
            location=self.builder.tree.locate(node),
            name=node.text("x-body-name"),
            description=node.text("description"),
        )

    def responses(self, operation: Node, method: str) -> tuple[ir.Response, ...]:
        """All answers: statuses by number, then wildcards, then the default. What is no status is left out.

        What stands under HEAD describes the body of a GET: none comes.
        """
        node = operation.down("responses")
        found = [r for status, child in node.fields() if (r := self._response(status, child)) is not None]
        if method == "HEAD":
            found = [replace(response, contents=()) for response in found]
        return tuple(sorted(found, key=lambda r: (r.status == "default", r.status.endswith("XX"), r.status)))

    def _response(self, written: str, reference: Node) -> ir.Response | None:
        tree = self.builder.tree
        if written.startswith("x-"):
            return None
        status = written if written == "default" else written.upper()
        if status != "default" and not _STATUS.match(status):
            return None
        node = tree.follow(reference)
        if not isinstance(node.value, dict):
            return None
        if "links" in node.value:
            tree.note("LC505", "links between operations are not part of the client", node.down("links"))
        bodiless = status in _BODILESS or status.startswith("1")
        return ir.Response(
            status=status,
            contents=() if bodiless else self._unknown(node) or self.contents.contents(node, request=False),
            location=tree.locate(node),
            description=node.text("description"),
            headers=self._headers(node),
        )

    def _unknown(self, node: Node) -> tuple[ir.Content, ...]:
        """What stands for a body whose description is missing."""
        reason = node.text("x-unresolved")
        if reason is None:
            return ()
        return (ir.Content("application/json", ir.ContentKind.JSON, ir.AnyType(f"{reason} is missing")),)

    def _headers(self, response: Node) -> tuple[ir.Header, ...]:
        headers = []
        for name, reference in response.down("headers").fields():
            node = self.builder.tree.follow(reference)
            schema = node.down("schema")
            if schema.value is None:
                schema = next((child.down("schema") for _, child in node.down("content").fields()), schema)
            type_ = ir.StringType() if schema.value is None else self.builder.type_at(schema)
            if name.lower() != "content-type":
                headers.append(ir.Header(name, type_, node.text("description")))
        return tuple(headers)
