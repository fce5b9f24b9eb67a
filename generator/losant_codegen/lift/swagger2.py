"""Swagger 2.0 documents in the form of OpenAPI 3.1.

`definitions`, `parameters`, `responses` and `securityDefinitions` become components; body and form parameters a
`requestBody` (its `x-body-name` is the parameter's name); `consumes` and `produces` the media types; `host`,
`basePath` and `schemes` the servers. References are spelled anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Collector
from ..source import Bundle
from .bodies import BodyParameter, request_body
from .found_names import marked
from .moves import At, Moves
from .openapi3 import METHODS, VERSION
from .parameters import component, in_body, lift_header, lift_parameter, query_names
from .paths import lift_paths
from .schema import SchemaLifter
from .security2 import security_scheme

_PREFIXES = {
    "definitions": ("components", "schemas"),
    "parameters": ("components", "parameters"),
    "responses": ("components", "responses"),
    "securityDefinitions": ("components", "securitySchemes"),
}
_GONE = frozenset({"swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", *_PREFIXES})


def new_ref(ref: str) -> str:
    """A reference into a Swagger 2.0 document as it is spelled after lifting."""
    first, slash, rest = ref[2:].partition("/") if ref.startswith("#/") else ("", "", "")
    return f"#/{'/'.join(_PREFIXES[first])}/{rest}" if slash and first in _PREFIXES else ref


@dataclass(slots=True)
class Swagger2Lifter:
    """Lifts one Swagger 2.0 document."""

    bundle: Bundle
    collector: Collector
    moves: Moves
    schemas: SchemaLifter

    def document(self) -> dict[str, Any]:
        tree = self.bundle.tree
        lifted: dict[str, Any] = {"openapi": VERSION}
        lifted.update({key: value for key, value in tree.items() if key not in _GONE})
        lifted["servers"] = _servers(tree)
        for key in ("host", "basePath", "schemes"):
            if key in tree:
                self.moves.add(At(("servers",), (key,)))
                break
        paths = tree.get("paths")
        at = At(("paths",), ("paths",))
        lifted["paths"] = {}
        if isinstance(paths, dict):
            lifted["paths"] = lift_paths(paths, self.path_item, self._in_query, at, self.moves)
        components = self.components()
        if components:
            lifted["components"] = components
        return lifted

    def _in_query(self, item: Any) -> set[str]:
        return query_names(item, lambda p: self._followed(p, At()).value)

    def components(self) -> dict[str, Any]:
        components: dict[str, Any] = {}
        for old, (_, kind) in _PREFIXES.items():
            found = self.bundle.tree.get(old)
            if not isinstance(found, dict):
                continue
            at = self.moves.add(At(("components", kind), (old,)))
            lifted = {name: self._component(old, child, at.down(name)) for name, child in found.items()}
            kept = {name: child for name, child in lifted.items() if child is not None}
            components[kind] = marked(kept, (old,), self.bundle) if kind == "schemas" else kept
        return components

    def _component(self, kind: str, value: Any, at: At) -> Any:
        match kind:
            case "definitions":
                return self.schemas.lift(value, at)
            case "responses":
                return self.response(value, at, self._types("produces", {}))
            case "securityDefinitions":
                return security_scheme(value)
            case _:
                return None if in_body(value) else self.parameter(value, at)

    def path_item(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict):
            return value
        shared = self._parameters(value, at)
        lifted: dict[str, Any] = {}
        for key, child in value.items():
            here = at.down(key)
            if key in METHODS and isinstance(child, dict):
                lifted[key] = self.operation(child, here, [p for p in shared if in_body(p.value)])
            elif key == "parameters":
                lifted[key] = self._plain(shared, value, here)
            elif key == "$ref" and isinstance(child, str):
                lifted[key] = new_ref(child)
            else:
                lifted[key] = child
        return lifted

    def operation(self, value: dict[str, Any], at: At, inherited: Sequence[BodyParameter]) -> dict[str, Any]:
        dropped = ("consumes", "produces", "schemes", "parameters", "responses")
        lifted: dict[str, Any] = {key: child for key, child in value.items() if key not in dropped}
        own = self._parameters(value, at)
        if own:
            lifted["parameters"] = self._plain(own, value, at.down("parameters"))
        parts = [p for p in own if in_body(p.value)]
        overridden = {(p.value["in"], str(p.value.get("name"))) for p in parts}
        parts = [*(p for p in inherited if (p.value["in"], str(p.value.get("name"))) not in overridden), *parts]
        body = request_body(parts, self._types("consumes", value), at.down("requestBody"), self.schemas)
        if body is not None:
            lifted["requestBody"] = body
        responses = value.get("responses")
        if isinstance(responses, dict):
            produces = self._types("produces", value)
            here = at.down("responses")
            lifted["responses"] = {s: self.response(r, here.down(s), produces) for s, r in responses.items()}
        return lifted

    def response(self, value: Any, at: At, produces: Sequence[str]) -> Any:
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self._response_ref(value, at, produces)
        lifted = {key: child for key, child in value.items() if key not in ("schema", "examples", "headers")}
        examples = value.get("examples")
        examples = examples if isinstance(examples, dict) else {}
        if "schema" in value:
            media_types = _answer_types(value["schema"], produces)
            for media_type in media_types:
                self.moves.add(At((*at.new, "content", media_type, "schema"), (*at.old, "schema")))
            first = At((*at.new, "content", media_types[0], "schema"), (*at.old, "schema"))
            schema = self.schemas.lift(value["schema"], first)
            lifted["content"] = {
                m: {"schema": schema, **({"example": examples[m]} if m in examples else {})} for m in media_types
            }
        headers = value.get("headers")
        if isinstance(headers, dict):
            here = at.down("headers")
            lifted["headers"] = {
                n: lift_header(h, here.down(n), self.schemas) if isinstance(h, dict) else h for n, h in headers.items()
            }
        return lifted

    def _response_ref(self, value: dict[str, Any], at: At, produces: Sequence[str]) -> Any:
        """A shared response has the document's media types; an operation with its own gets a copy with those."""
        ref = value["$ref"]
        name = ref[len("#/responses/") :].replace("~1", "/").replace("~0", "~")
        target = component(self.bundle.tree, "responses", name) if ref.startswith("#/responses/") else None
        if not isinstance(target, dict) or "$ref" in target or list(produces) == self._types("produces", {}):
            return {**value, "$ref": new_ref(ref)}
        return self.response(target, self.moves.add(At(at.new, ("responses", name))), produces)

    def parameter(self, value: Any, at: At) -> Any:
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return {**value, "$ref": new_ref(value["$ref"])}
        return lift_parameter(value, at, self.schemas, self.collector)

    def _plain(self, parameters: Sequence[BodyParameter], owner: dict[str, Any], at: At) -> list[Any]:
        """The parameters that stay parameters. A reference stays one; indexes move, so origins are noted."""
        lifted: list[Any] = []
        for index, parameter in enumerate(parameters):
            if not in_body(parameter.value):
                here = self.moves.add(At((*at.new, len(lifted)), (*at.old, index)))
                lifted.append(self.parameter(owner["parameters"][index], here))
        return lifted

    def _parameters(self, owner: dict[str, Any], at: At) -> list[BodyParameter]:
        listed = owner.get("parameters")
        if not isinstance(listed, list):
            return []
        return [self._followed(p, at.down("parameters", i)) for i, p in enumerate(listed)]

    def _followed(self, value: Any, at: At) -> BodyParameter:
        ref = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(ref, str) and ref.startswith("#/parameters/"):
            name = ref[len("#/parameters/") :].replace("~1", "/").replace("~0", "~")
            found = component(self.bundle.tree, "parameters", name)
            if isinstance(found, dict):
                return BodyParameter(found, At(at.new, ("parameters", name)))
        return BodyParameter(value if isinstance(value, dict) else {}, at)

    def _types(self, word: str, operation: dict[str, Any]) -> list[str]:
        found = operation.get(word, self.bundle.tree.get(word))
        return [str(m) for m in found] if isinstance(found, list) else []


def _answer_types(schema: Any, produces: Sequence[str]) -> list[str]:
    """Where the document says nothing, a schema means JSON and a file means bytes."""
    if produces:
        return list(dict.fromkeys(produces))
    is_file = isinstance(schema, dict) and schema.get("type") == "file"
    return ["application/octet-stream" if is_file else "application/json"]


def _servers(tree: dict[str, Any]) -> list[dict[str, Any]]:
    host, base = tree.get("host"), tree.get("basePath")
    path = base.rstrip("/") if isinstance(base, str) else ""
    if path and not path.startswith("/"):
        path = f"/{path}"
    if not isinstance(host, str) or not host:
        return [{"url": path or "/"}]
    schemes = tree.get("schemes")
    named = [s for s in schemes if s in ("http", "https")] if isinstance(schemes, list) else []
    ordered = sorted(dict.fromkeys(named), key=lambda scheme: scheme != "https") or ["https"]
    return [{"url": f"{scheme}://{host}{path}"} for scheme in ordered]
