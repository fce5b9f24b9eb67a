"""OpenAPI 3.0 and 3.2 documents in the form of 3.1.

3.0 differs in its schemas only. What 3.2 has and 3.1 has no word for is kept under extensions that later stages know:
`query` and `additionalOperations` become `x-additional-operations` (method -> operation), `itemSchema` becomes
`x-item-schema`, a tag's `parent` and `kind` become `x-parent` and `x-kind`, `$self` becomes `x-self`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Collector
from ..source import Bundle
from .bodies import BodyParameter, request_body
from .found_names import marked
from .moves import At, Moves
from .parameters import component, in_body, lift_header, lift_parameter, query_names
from .paths import lift_paths
from .schema import SchemaLifter

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
VERSION = "3.1.0"

_Lift = Callable[[Any, At], Any]


@dataclass(slots=True)
class OpenApi3Lifter:
    """Lifts one document of version 3."""

    bundle: Bundle
    collector: Collector
    moves: Moves
    schemas: SchemaLifter

    def document(self) -> dict[str, Any]:
        tree = self.bundle.tree
        at = At()
        lifted: dict[str, Any] = {"openapi": VERSION}
        for key, value in tree.items():
            here = at.down(key)
            if key == "openapi":
                continue
            if key == "paths":
                lifted[key] = lift_paths(value, self.path_item, self._in_query, here, self.moves)
            elif key in ("webhooks", "x-webhooks"):
                lifted[key] = self._map(value, here, self.path_item)
            elif key == "components":
                lifted[key] = self.components(value, here)
            elif key == "tags" and isinstance(value, list):
                lifted[key] = [
                    self._renamed(tag, here.down(i), ("parent", "kind", "summary")) for i, tag in enumerate(value)
                ]
            elif key == "$self":
                lifted["x-self"] = value
            else:
                lifted[key] = value
        return lifted

    def components(self, value: Any, at: At) -> Any:
        """Every kind of component that holds a schema somewhere."""
        if not isinstance(value, dict):
            return value
        lifters: dict[str, _Lift] = {
            "schemas": self.schemas.lift,
            "parameters": self.parameter,
            "requestBodies": self.request_body,
            "responses": self.response,
            "headers": self.header,
            "pathItems": self.path_item,
            "callbacks": self.callback,
            "mediaTypes": self.media_type,
        }
        lifted = {k: self._map(v, at.down(k), lifters[k]) if k in lifters else v for k, v in value.items()}
        if "schemas" in lifted:
            lifted["schemas"] = marked(lifted["schemas"], (*at.old, "schemas"), self.bundle)
        return lifted

    def path_item(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict):
            return value
        inherited = self._body_parameters(value, at)
        lifted: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, child in value.items():
            here = at.down(key)
            if key in METHODS:
                lifted[key] = self.operation(child, here, inherited)
            elif key == "query" and isinstance(child, dict):
                extra["QUERY"] = self._moved_operation(child, here, at, "QUERY", inherited)
            elif key == "additionalOperations" and isinstance(child, dict):
                for method, operation in child.items():
                    extra[method] = self._moved_operation(operation, here.down(method), at, method, inherited)
            elif key == "parameters":
                lifted[key] = self._plain_parameters(child, here)
            else:
                lifted[key] = child
        if extra:
            lifted["x-additional-operations"] = extra
        return lifted

    def _moved_operation(self, value: Any, here: At, at: At, method: str, inherited: list[BodyParameter]) -> Any:
        moved = At((*at.new, "x-additional-operations", method), here.old)
        return self.operation(value, self.moves.add(moved), inherited)

    def operation(self, value: Any, at: At, inherited: list[BodyParameter]) -> Any:
        if not isinstance(value, dict):
            return value
        lifted: dict[str, Any] = {}
        for key, child in value.items():
            here = at.down(key)
            if key == "parameters":
                lifted[key] = self._plain_parameters(child, here)
            elif key == "requestBody":
                lifted[key] = self.request_body(child, here)
            elif key == "responses":
                lifted[key] = self._map(child, here, self.response)
            elif key == "callbacks":
                lifted[key] = self._map(child, here, self.callback)
            else:
                lifted[key] = child
        own = self._body_parameters(value, at)
        names = {p.value.get("name") for p in own}
        parts = [*(p for p in inherited if p.value.get("name") not in names), *own]
        if parts:
            self._fold(lifted, parts, at)
        return lifted

    def _fold(self, operation: dict[str, Any], parts: list[BodyParameter], at: At) -> None:
        for part in parts:
            message = (
                f"parameter '{part.value.get('name')}' is 'in: {part.value.get('in')}', which OpenAPI 3 does not know"
            )
            hint = "describe it in the operation's requestBody"
            self.collector.fault("LC501", f"{message}; made a part of the body", self.moves.locate(part.at), hint=hint)
        body = request_body(parts, [], at.down("requestBody"), self.schemas)
        present = operation.get("requestBody")
        if isinstance(present, dict) and isinstance(present.get("content"), dict) and body:
            body = {**present, "content": {**body["content"], **present["content"]}}
        operation["requestBody"] = body

    def _in_query(self, item: Any) -> set[str]:
        return query_names(item, lambda p: self._component_parameter(p, At()).value if isinstance(p, dict) else p)

    def _body_parameters(self, value: dict[str, Any], at: At) -> list[BodyParameter]:
        listed = value.get("parameters")
        found = enumerate(listed) if isinstance(listed, list) else ()
        resolved = [self._component_parameter(p, at.down("parameters", i)) for i, p in found if isinstance(p, dict)]
        return [parameter for parameter in resolved if in_body(parameter.value)]

    def _component_parameter(self, value: dict[str, Any], at: At) -> BodyParameter:
        ref = value.get("$ref")
        if isinstance(ref, str) and ref.startswith("#/components/parameters/"):
            name = ref.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            found = component(self.bundle.tree, "components", "parameters", name)
            if isinstance(found, dict):
                return BodyParameter(found, At(at.new, ("components", "parameters", name)))
        return BodyParameter(value, at)

    def _plain_parameters(self, value: Any, at: At) -> Any:
        """The list without the parts of a body; indexes move, so each one's origin is noted."""
        if not isinstance(value, list):
            return value
        lifted: list[Any] = []
        for index, child in enumerate(value):
            if isinstance(child, dict) and in_body(self._component_parameter(child, at).value):
                continue
            here = self.moves.add(At((*at.new, len(lifted)), (*at.old, index)))
            lifted.append(self.parameter(child, here))
        return lifted

    def parameter(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict) or "$ref" in value:
            return value
        lifted = lift_parameter(value, at, self.schemas, self.collector)
        if isinstance(lifted.get("content"), dict):
            lifted["content"] = self._map(lifted["content"], at.down("content"), self.media_type)
        return lifted

    def request_body(self, value: Any, at: At) -> Any:
        return self._with_content(value, at)

    def response(self, value: Any, at: At) -> Any:
        lifted = self._with_content(value, at)
        if isinstance(lifted, dict) and isinstance(lifted.get("headers"), dict):
            lifted = {**lifted, "headers": self._map(lifted["headers"], at.down("headers"), self.header)}
        return lifted

    def header(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict):
            return value
        return self._with_content(lift_header(value, at, self.schemas), at)

    def _with_content(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict) or not isinstance(value.get("content"), dict):
            return value
        return {**value, "content": self._map(value["content"], at.down("content"), self.media_type)}

    def media_type(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict):
            return value
        lifted = dict(value)
        if "schema" in value:
            lifted["schema"] = self.schemas.lift(value["schema"], at.down("schema"))
        if "itemSchema" in value:
            moved = self.moves.add(At((*at.new, "x-item-schema"), (*at.old, "itemSchema")))
            lifted["x-item-schema"] = self.schemas.lift(lifted.pop("itemSchema"), moved)
        if isinstance(value.get("x-sse-events"), dict):
            lifted["x-sse-events"] = self._map(value["x-sse-events"], at.down("x-sse-events"), self.schemas.lift)
        return lifted

    def callback(self, value: Any, at: At) -> Any:
        return self._map(value, at, self.path_item)

    def _map(self, value: Any, at: At, lift: _Lift) -> Any:
        return {k: lift(v, at.down(k)) for k, v in value.items()} if isinstance(value, dict) else value

    def _renamed(self, value: Any, at: At, words: tuple[str, ...]) -> Any:
        if not isinstance(value, dict):
            return value
        for word in words:
            if word in value:
                self.moves.add(At((*at.new, f"x-{word}"), (*at.old, word)))
        return {f"x-{k}" if k in words else k: v for k, v in value.items()}
