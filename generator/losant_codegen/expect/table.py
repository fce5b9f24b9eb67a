"""The document as the client's testing fake reads it: what requests may hold and what answers are, without prose.

Cut down to the operations of the client and the components they reach. An operation is an OpenAPI operation object
with its method, path and Python name; every JSON answer has an example. The values are JSON text, one for each
operation and component, so that the fake parses only what a test uses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import ir
from ..config import Config
from ..names import Names
from ..render import Job
from ..source import Bundle
from .document import Document, Node, content_of, is_json
from .document import Operation as RawOperation
from .natural import NaturalExamples
from .samples import Direction

PROSE = frozenset({"description", "summary", "title", "externalDocs", "example", "examples", "deprecated", "tags"})
NAMED = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "content", "headers", "encoding", "responses"}
)
"""Mappings whose keys are names of the API, never keywords."""
DATA = frozenset({"default", "enum", "const", "required", "mapping", "x-pagination"})
KEPT = frozenset({"x-pagination", "x-sse-events"})
COMPONENTS = "#/components/"


@dataclass(frozen=True, slots=True)
class TableView:
    """What `testing/_document.py` holds: operation ids and component paths (`schemas/Device`), each with JSON text."""

    operations: tuple[tuple[str, str], ...]
    components: tuple[tuple[str, str], ...]


def find_examples(bundle: Bundle) -> NaturalExamples:
    """The examples of a lifted document."""
    return NaturalExamples(Document(bundle.tree))


def table_jobs(bundle: Bundle, api: ir.Api, names: Names, config: Config) -> list[Job]:
    """The file of the client's `testing` package that holds the document."""
    document = Document(bundle.tree)
    calls = {
        (operation.method, operation.path): (operation.id, _called(resource, operation, names))
        for resource in api.resources
        for operation in resource.operations
    }
    view = TableMaker(document, NaturalExamples(document)).view(calls)
    return [Job("client/testing/document.py.jinja", f"{config.client.package}/testing/_document.py", view)]


def _called(resource: ir.Resource, operation: ir.Operation, names: Names) -> str:
    return f"{names.resources[resource.name].attribute}.{names.operations[operation.id].method}"


@dataclass(slots=True)
class TableMaker:
    """Collects the operations of one document and what they refer to."""

    document: Document
    examples: NaturalExamples
    _components: dict[str, Any] = field(default_factory=dict)

    def view(self, calls: Mapping[tuple[str, str], tuple[str, str]]) -> TableView:
        """The table of the operations in `calls`: (method, path) -> (id, Python name)."""
        operations = {}
        for raw in self.document.operations():
            if raw.key in calls:
                operation_id, name = calls[raw.key]
                operations[operation_id] = _text({"name": name, **self._operation(raw)})
        components = {path: _text(node) for path, node in self._components.items()}
        return TableView(tuple(sorted(operations.items())), tuple(sorted(components.items())))

    def _operation(self, raw: RawOperation) -> Node:
        made: Node = {"method": raw.method, "path": raw.path}
        declared = [*_list(self._item(raw).get("parameters")), *_list(raw.node.get("parameters"))]
        made["parameters"] = [self._bare(p) for p in self._effective(declared, raw)]
        if raw.body is not None:
            made["requestBody"] = self._bare(raw.node["requestBody"])
        made["responses"] = {status: self._response(node) for status, node in self._responses(raw)}
        for key in ("servers", "security", "x-pagination"):
            if key in raw.node:
                made[key] = self._bare(raw.node[key])
        return made

    def _item(self, raw: RawOperation) -> Node:
        return self.document.resolve(self.document.tree["paths"][raw.path])

    def _effective(self, declared: list[Any], raw: RawOperation) -> Iterator[Any]:
        """Each parameter once, as the reference it is written as, the operation's own before the path's."""
        written = {id(self.document.resolve(each)): each for each in declared}
        for parameter in sorted(raw.parameters, key=lambda p: (p["in"], p["name"])):
            yield written.get(id(parameter), parameter)

    def _responses(self, raw: RawOperation) -> Iterator[tuple[str, Any]]:
        responses = raw.node.get("responses")
        yield from sorted(responses.items()) if isinstance(responses, dict) else ()

    def _response(self, node: Any) -> Any:
        """An answer; a reference stays one, and its target gets the examples."""
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            return {"$ref": self._followed(node["$ref"])}
        if not isinstance(node, dict):
            return {}
        made: Node = self._bare({k: v for k, v in node.items() if k != "content"})
        content = {media_type: self._media(media_type, media) for media_type, media in content_of(node).items()}
        return {**made, "content": content} if content else made

    def _media(self, media_type: str, media: Node) -> Node:
        """An answer's media type with its example instead of its schema: the client checks what it is answered."""
        events = media.get("x-sse-events")
        if isinstance(events, dict):
            found = {name: self.examples.of_schema(events[name], Direction.RESPONSE, name) for name in sorted(events)}
            return {"x-sse-events": {name: {"example": each.value} for name, each in found.items() if each}}
        if is_json(media_type) or media_type.endswith(("ndjson", "jsonl")):
            example = self.examples.of_media(media, Direction.RESPONSE, "answer")
            return {} if example is None else {"example": example.value}
        return {}

    # ---------------------------------------------------------------- without prose

    def _bare(self, node: Any, *, named: bool = False) -> Any:
        """A copy without prose; what it refers to is collected. `named`: the keys are names, not keywords."""
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
            elif key in DATA:
                made[key] = value
            elif key not in PROSE and (not key.startswith("x-") or key in KEPT):
                made[key] = self._bare(value, named=key in NAMED)
        return made

    def _followed(self, ref: str) -> str:
        """Note the component that a reference leads to, with all that it leads to in turn."""
        kind, _, rest = ref.removeprefix(COMPONENTS).partition("/")
        name = rest.partition("/")[0]
        path = f"{kind}/{name.replace('~1', '/').replace('~0', '~')}"
        if ref.startswith(COMPONENTS) and path not in self._components:
            self._components[path] = None  # it may refer to itself
            target = self.document.target(f"{COMPONENTS}{kind}/{name}")
            self._components[path] = self._response(target) if kind == "responses" else self._bare(target)
        return ref


def _text(node: Any) -> str:
    return json.dumps(node, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
