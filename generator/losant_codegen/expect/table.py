"""The document as the client's testing fake reads it: what requests may hold and what answers are, without prose.

Cut down to the operations of the client and the schemas they reach, as JSON text, one for each operation and schema.
The shape is the runtime's (`runtime/testing/table.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .. import ir
from ..config import Config
from ..names import Names
from ..render import Job
from ..source import Bundle
from .document import Document, Node, content_of, is_json
from .document import Operation as RawOperation
from .natural import NaturalExamples
from .patterns import compiled_pattern
from .samples import Direction

PROSE = frozenset({"description", "summary", "title", "externalDocs", "example", "examples", "deprecated", "xml"})
NAMED = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs"})
"""Mappings whose keys are names of the API, never keywords."""
DATA = frozenset({"default", "enum", "const"})
SCHEMAS = "#/components/schemas/"
STYLED = ("name", "in", "required", "style", "explode")


@dataclass(frozen=True, slots=True)
class TableView:
    """What `testing/_document.py` holds: the operations, and the members of `components.schemas`, each as JSON text."""

    operations: tuple[str, ...]
    schemas: tuple[str, ...]


def find_examples(bundle: Bundle) -> NaturalExamples:
    """The examples of a lifted document."""
    return NaturalExamples(Document(bundle.tree))


def table_jobs(bundle: Bundle, api: ir.Api, names: Names, config: Config) -> list[Job]:
    """The file of the client's `testing` package that holds the document."""
    document = Document(bundle.tree)
    view = TableMaker(document, NaturalExamples(document)).view(calls_of(api, names))
    return [Job("client/testing/document.py.jinja", f"{config.client.package}/testing/_document.py", view)]


Calls = Mapping[tuple[str, str], tuple[str, str, ir.Pagination | None]]
"""By method and path: an operation's id, what Python calls it, and its pages."""


def calls_of(api: ir.Api, names: Names) -> Calls:
    """The operations of the client."""
    return {
        (operation.method, operation.path): (operation.id, _called(resource, operation, names), operation.pagination)
        for resource in api.resources
        for operation in resource.operations
    }


def _called(resource: ir.Resource, operation: ir.Operation, names: Names) -> str:
    return f"{names.resources[resource.name].attribute}.{names.operations[operation.id].method}"


@dataclass(slots=True)
class TableMaker:
    """Collects the operations of one document and the schemas they refer to."""

    document: Document
    examples: NaturalExamples
    _schemas: dict[str, Any] = field(default_factory=dict)

    def view(self, calls: Calls) -> TableView:
        """The table of the operations in `calls`: by method and path, with what Python calls them."""
        operations = {}
        for raw in self.document.operations():
            if raw.key in calls:
                id_, name, pages = calls[raw.key]
                made: Node = {"id": id_, "name": name, **self._operation(raw)}
                operations[id_] = _text(_whole_list(made, pages))
        schemas = [f"{_text(name)}:{_text(schema)}" for name, schema in sorted(self._schemas.items())]
        return TableView(tuple(text for _, text in sorted(operations.items())), tuple(schemas))

    def _operation(self, raw: RawOperation) -> Node:
        made: Node = {"method": raw.method, "path": raw.path}
        if raw.server != self.document.server and (base := urlsplit(raw.server).path.rstrip("/")):
            made["base"] = base
        made["parameters"] = [self._parameter(p) for p in sorted(raw.parameters, key=lambda p: (p["in"], p["name"]))]
        if raw.body is not None:
            contents = {media_type: self._bare(media.get("schema", {})) for media_type, media in _contents(raw.body)}
            made["body"] = {"required": raw.body.get("required") is True, "content": contents}
        if raw.security and {} not in raw.security:
            made["secured"] = True
        made["responses"] = {status: self._response(node) for status, node in raw.responses.items()}
        return made

    def _parameter(self, parameter: Node) -> Node:
        made = {key: parameter[key] for key in STYLED if key in parameter}
        for media_type, media in content_of(parameter).items():
            return {**made, "content": media_type, "schema": self._bare(media.get("schema", {}))}
        return {**made, "schema": self._bare(parameter.get("schema", {}))}

    def _response(self, node: Node) -> Node:
        return {media_type: self._media(media_type, media) for media_type, media in _contents(node)}

    def _media(self, media_type: str, media: Node) -> Node:
        events = media.get("x-sse-events")
        if isinstance(events, dict):
            return {"events": {name: self._shown(events[name], name) for name in sorted(events)}}
        made: Node = {"schema": self._bare(media.get("schema", {}))}
        if is_json(media_type) or media_type.endswith(("ndjson", "jsonl")):
            example = self.examples.of_media(media, Direction.RESPONSE, "answer")
            return made if example is None else {**made, "example": example.value}
        return made

    def _shown(self, schema: Any, name: str) -> Node:
        example = self.examples.of_schema(schema, Direction.RESPONSE, name)
        made: Node = {"schema": self._bare(schema)}
        return made if example is None else {**made, "example": example.value}

    # ---------------------------------------------------------------- schemas without prose

    def _bare(self, node: Any, *, named: bool = False) -> Any:
        """A copy without prose; the schemas it refers to are collected. `named`: the keys are names, not keywords."""
        if isinstance(node, list):
            return [self._bare(each) for each in node]
        if not isinstance(node, dict):
            return node
        made: Node = {}
        for key, value in node.items():
            if named:
                made[key] = self._bare(value)
            elif key == "$ref" and isinstance(value, str):
                made[key] = self._followed(value)
            elif key == "required":
                made[key] = self._needed(node, value)
            elif key in DATA:
                made[key] = value
            elif key not in PROSE and not key.startswith("x-") and (key != "pattern" or compiled_pattern(value)):
                made[key] = self._bare(value, named=key in NAMED)
        return made

    def _needed(self, node: Node, required: Any) -> Any:
        """What must be there whichever way the object goes: not what only requests or only answers have."""
        properties = node.get("properties")
        if not isinstance(required, list) or not isinstance(properties, dict):
            return required
        ways = {name: self.document.resolve(schema) for name, schema in properties.items()}
        return [n for n in required if not any(ways.get(n, {}).get(key) for key in ("readOnly", "writeOnly"))]

    def _followed(self, ref: str) -> str:
        """Note the schema that a reference leads to, with all that it leads to in turn."""
        name = ref.removeprefix(SCHEMAS).partition("/")[0]
        key = name.replace("~1", "/").replace("~0", "~")
        if ref.startswith(SCHEMAS) and key not in self._schemas:
            self._schemas[key] = None  # it may refer to itself
            self._schemas[key] = self._bare(self.document.target(f"{SCHEMAS}{name}"))
        return ref


def _whole_list(operation: Node, pagination: ir.Pagination | None) -> Node:
    """The operation with examples of lists that are complete on their first page, so that iterating over them ends."""
    match pagination:
        case ir.PagePagination(page=parameter, items=items, first=first):
            operation["pages"] = {"parameter": parameter, "first": first, "items": items}
        case ir.OffsetPagination(offset=parameter, items=items):
            operation["pages"] = {"parameter": parameter, "first": 0, "items": items}
    for response in operation["responses"].values():
        for media in response.values():
            example = media.get("example")
            if isinstance(example, dict) and pagination is not None:
                media["example"] = _complete(example, pagination)
    return operation


def _complete(example: Node, pagination: ir.Pagination) -> Node:
    match pagination:
        case ir.PagePagination(items=items, total=total) | ir.OffsetPagination(items=items, total=total):
            found = example.get(items or "")
            return {**example, total: len(found)} if total in example and isinstance(found, list) else example
        case ir.CursorPagination(next=path):
            return _without(example, path.split("."))
        case _:
            return example


def _without(value: Node, path: list[str]) -> Node:
    """The object without what stands at a path."""
    if len(path) == 1:
        return {key: each for key, each in value.items() if key != path[0]}
    inner = value.get(path[0])
    return {**value, path[0]: _without(inner, path[1:])} if isinstance(inner, dict) else value


def _contents(node: Node) -> list[tuple[str, Node]]:
    return list(content_of(node).items())


def _text(node: Any) -> str:
    return json.dumps(node, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
