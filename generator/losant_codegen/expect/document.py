"""Reading access to the lifted bundle: operations with their parameters put together, and references followed.

The tree is OpenAPI 3.1 in shape and self-contained (every reference is `#/...`). Nothing is judged here: what is not
of the expected shape is passed over, because the stages before have reported it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from .servers import server_urls

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the document states it, with the path's parameters and the base URL it lives under."""

    method: str
    path: str
    node: Node
    parameters: tuple[Node, ...]
    body: Node | None
    responses: Mapping[str, Node]
    security: list[Node]
    server: str

    @property
    def key(self) -> tuple[str, str]:
        return self.method, self.path

    @property
    def id(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(slots=True)
class Document:
    """The tree and the way through its references."""

    tree: Node
    _targets: dict[str, Any] = field(default_factory=dict)
    _pointers: dict[int, tuple[str | int, ...]] = field(default_factory=dict)
    _variants: dict[str, Node] | None = None

    @property
    def server(self) -> str:
        """The base URL of the API, empty where the document names none."""
        return next(iter(server_urls(self.tree.get("servers"))), "")

    def target(self, ref: str) -> Any:
        """What a local reference points to, `{}` for one that leads nowhere."""
        if ref not in self._targets:
            self._targets[ref] = self._walk(ref)
        return self._targets[ref]

    def _walk(self, ref: str) -> Any:
        node: Any = self.tree
        for part in ref.removeprefix("#").split("/")[1:]:
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            if isinstance(node, dict) and key in node:
                node = node[key]
            elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
                node = node[int(key)]
            else:
                return {}
        return node

    def resolve(self, node: Any) -> Node:
        """An object of the description (not a schema) with its references followed; `{}` for anything else."""
        for _ in range(32):
            if not isinstance(node, dict):
                return {}
            if not isinstance(node.get("$ref"), str):
                return node
            node = self.target(node["$ref"])
        return {}

    def operations(self) -> Iterator[Operation]:
        """Every operation, ordered by path and method: the order of keys in the document means nothing."""
        paths = self.tree.get("paths")
        for path, raw in sorted(paths.items()) if isinstance(paths, dict) else ():
            item = self.resolve(raw)
            for method in METHODS:
                node = item.get(method)
                if isinstance(node, dict) and path.startswith("/"):
                    yield self._operation(method, path, item, node)

    def _operation(self, method: str, path: str, item: Node, node: Node) -> Operation:
        merged: dict[tuple[str, str], Node] = {}
        for raw in [*_list(item.get("parameters")), *_list(node.get("parameters"))]:
            parameter = self.resolve(raw)
            if isinstance(parameter.get("name"), str) and isinstance(parameter.get("in"), str):
                merged[(parameter["in"], parameter["name"])] = parameter
        named = {name for place, name in merged if place == "path"}
        for name in re.findall(r"\{([^{}]+)\}", path.partition("#")[0]):
            if name not in named:  # in the path, but never declared: nothing is known but that it must be there
                merged["path", name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name, style in (item.get("x-path-styles") or {}).items():
            if ("path", name) in merged:
                # `simple` is no more than the default, which converters like to write out.
                kept = {key: each for key, each in merged["path", name].items() if (key, each) != ("style", "simple")}
                merged["path", name] = {"style": style, **kept}
        body = self.resolve(node.get("requestBody")) or None
        responses = node.get("responses")
        return Operation(
            method=method.upper(),
            path=path,
            node=node,
            parameters=tuple(merged.values()),
            body=body if body and content_of(body) else None,
            responses={k: self.resolve(v) for k, v in sorted(responses.items())} if isinstance(responses, dict) else {},
            security=_list(node["security"] if "security" in node else self.tree.get("security")),
            server=next((each for owner in (node, item) for each in server_urls(owner.get("servers"))), self.server),
        )

    def variants(self) -> dict[str, Node]:
        """Reference -> discriminator, for all branches of unions that have one; not for a branch of several."""
        if self._variants is None:
            found: dict[str, list[Node]] = {}
            stack: list[Any] = [self.tree]
            while stack:
                node = stack.pop()
                for branch, discriminator in _branches(node):
                    if discriminator not in found.setdefault(branch, []):
                        found[branch].append(discriminator)
                stack += [v for v in (node.values() if isinstance(node, dict) else node) if isinstance(v, dict | list)]
            self._variants = {ref: each[0] for ref, each in found.items() if len(each) == 1}
        return self._variants

    def pointer(self, node: Any) -> tuple[str | int, ...]:
        """Where a node of the tree stands; the root where it is none of it. Walks the tree once, when first asked."""
        if not self._pointers:
            stack: list[tuple[Any, tuple[str | int, ...]]] = [(self.tree, ())]
            while stack:
                at, pointer = stack.pop()
                self._pointers[id(at)] = pointer
                items = at.items() if isinstance(at, dict) else enumerate(at) if isinstance(at, list) else ()
                stack += [(child, (*pointer, key)) for key, child in items if isinstance(child, dict | list)]
        return self._pointers.get(id(node), ())


def _branches(node: Any) -> Iterator[tuple[str, Node]]:
    """The references of a union, each with the union's discriminator."""
    discriminator = node.get("discriminator") if isinstance(node, dict) else None
    if isinstance(discriminator, dict):
        branches = [*_list(node.get("oneOf")), *_list(node.get("anyOf"))]
        for ref in (branch.get("$ref") for branch in branches if isinstance(branch, dict)):
            if isinstance(ref, str):
                yield ref, discriminator


def content_of(node: Node) -> dict[str, Node]:
    """The media types of a body or an answer, in a fixed order."""
    content = node.get("content")
    if not isinstance(content, dict):
        return {}
    return {name: media for name, media in sorted(content.items()) if isinstance(media, dict)}


def in_order(value: Any) -> Any:
    """A literal value with its keys in a fixed order at every depth: their order in the document means nothing."""
    if isinstance(value, dict):
        return {key: in_order(value[key]) for key in sorted(value)}
    return [in_order(item) for item in value] if isinstance(value, list) else value


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type carries one JSON value."""
    kind = essence(media_type)
    return kind.endswith(("/json", "+json"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
