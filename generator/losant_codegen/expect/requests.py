"""The exact request of three calls of an operation: required arguments only, all arguments, and hostile or extreme
values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from .bodies import BodyMaker
from .code import Made
from .combine import Combiner, types_of
from .document import Document, Node, content_of, is_json
from .document import Operation as RawOperation
from .encode import DEFAULT_STYLE, UNRESERVED, Pair, in_header, in_path, in_query, percent
from .names import CallNames
from .samples import Direction, Impossible, Sampler
from .scalars import Variant

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
HOSTILE = "a/../b?c#d%2F é"
HOSTILE_QUERY = "a&b=c#d%2F+é ü"
IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
TITLES = {Variant.REQUIRED: "required arguments", Variant.FULL: "all arguments", Variant.EDGE: "hostile values"}


@dataclass(slots=True)
class Parts:
    """A request under construction, beside the arguments of the call that makes it."""

    path: dict[str, str] = field(default_factory=dict)
    query: list[Pair] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    body: Any = None
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RequestMaker:
    """Makes the calls of operations. `warn` hears of operations that no call can be made for."""

    document: Document
    sampler: Sampler
    combiner: Combiner
    bodies: BodyMaker
    warn: Callable[[str, Any], None]

    def calls(self, operation: RawOperation, names: CallNames) -> list[Any]:
        """The expected calls, as sources of the kit's `Call`."""
        made: list[Any] = []
        seen: list[dict[str, Any]] = []
        for variant, title in TITLES.items():
            if variant is Variant.EDGE and not self._has_edges(operation, names):
                continue
            try:
                parts = self.parts(operation, names, variant)
            except Impossible as reason:
                self.warn(f"no valid value for '{reason}': this call is not tested", operation.node)
                continue
            if parts.arguments not in seen:
                seen.append(parts.arguments)
                made.append(Made("Call", [title, parts.arguments, self.request(operation, parts)]))
        return made

    def request(self, operation: RawOperation, parts: Parts) -> Made:
        """The source of the kit's `Request`."""
        path, fixed = _path_of(operation.path, parts.path)
        named = {
            "query": [*fixed, *parts.query],
            "headers": parts.headers,
            "cookies": parts.cookies,
            "body": parts.body,
        }
        return Made("Request", [operation.method, path], {key: value for key, value in named.items() if value})

    def parts(self, operation: RawOperation, names: CallNames, variant: Variant) -> Parts:
        """Arguments and request of one call.

        Raises `Impossible` when a required value cannot be made.
        """
        parts = Parts()
        for parameter in operation.parameters:
            argument = names.parameters.get((parameter["in"], parameter["name"]))
            if argument is None or not self._given(parameter, variant):
                continue
            try:
                value = self._value(parameter, variant)
            except Impossible:
                if parameter.get("required") is True or parameter["in"] == "path":
                    raise
                continue
            parts.arguments[argument] = self._python(value, parameter)
            self._place(parts, parameter, value)
        if operation.body is not None and names.body is not None:
            body = self.bodies.make(operation.body, names.body, variant)
            parts.arguments.update(body.arguments)
            parts.body = body.expected
        return parts

    def required(self, operation: RawOperation, names: CallNames) -> list[str]:
        """The arguments without which a call is refused."""
        found = [
            names.parameters[key]
            for p in operation.parameters
            if (key := (p["in"], p["name"])) in names.parameters and (p.get("required") is True or p["in"] == "path")
        ]
        if operation.body is not None and names.body is not None:
            found += self.bodies.required(operation.body, names.body)
        return found

    # ---------------------------------------------------------------- parameters

    def _given(self, parameter: Node, variant: Variant) -> bool:
        if parameter.get("required") is True or parameter["in"] == "path" or variant is Variant.FULL:
            return True
        return variant is Variant.EDGE and self._takes_hostile(parameter)

    def _takes_hostile(self, parameter: Node) -> bool:
        """Whether any text at all may be given: a plain string of the path or the query."""
        flat = self.combiner.flat(parameter.get("schema", True))
        free = not any(key in flat for key in ("enum", "const", "format"))
        if parameter.get("style") == "reserved" or parameter.get("allowReserved") is True:
            return False  # what the caller escaped stays as it is
        return parameter["in"] in ("path", "query") and "schema" in parameter and free and types_of(flat) == ["string"]

    def _has_edges(self, operation: RawOperation, names: CallNames) -> bool:
        named = (p for p in operation.parameters if (p["in"], p["name"]) in names.parameters)
        body = operation.body is not None and names.body is not None and is_json(names.body.media_type)
        return body or any(self._takes_hostile(p) for p in named)

    def _value(self, parameter: Node, variant: Variant) -> Any:
        if variant is Variant.EDGE:
            if self._takes_hostile(parameter):
                return HOSTILE if parameter["in"] == "path" else HOSTILE_QUERY
            variant = Variant.REQUIRED
        schema, holder = _schema_of(parameter)
        hint = self.sampler.example_of(holder, schema)
        plain = parameter["in"] != "query"
        name = parameter["name"]
        value = self.sampler.value(
            schema, variant, Direction.REQUEST, name=name, hint=hint, ascii_only=plain, strict=False
        )
        if "schema" in parameter and not _sendable(value, parameter):
            raise Impossible(name)
        return value

    def _python(self, value: Any, parameter: Node) -> Any:
        kind = self._moment(value, parameter)
        if kind is None or (kind == "date-time" and parameter["in"] == "path"):
            return value  # a path is compared letter by letter, and a moment can be written in many ways
        return Made("moment" if kind == "date-time" else "day", [value])

    def _moment(self, value: Any, parameter: Node) -> str | None:
        """The format of a value that is given as a Python date."""
        schema, _ = _schema_of(parameter)
        kind = self.combiner.flat(schema).get("format")
        told = isinstance(value, str) and "content" not in parameter and kind in ("date-time", "date")
        return str(kind) if told else None

    def _place(self, parts: Parts, parameter: Node, value: Any) -> None:
        name, where = parameter["name"], parameter["in"]
        if "content" in parameter and "schema" not in parameter:  # blanks in JSON mean nothing
            if parameter.get("style") == "querystring":
                raise Impossible(f"{name}, which is the whole query")
            return _place_made(parts, where, name, Made("json_text", [value]))
        if where != "path" and self._moment(value, parameter) == "date-time":
            return _place_made(parts, where, name, Made("instant", [value]))
        style = parameter.get("style") or DEFAULT_STYLE.get(where, "form")
        explode = (
            parameter["explode"] if isinstance(parameter.get("explode"), bool) else style in ("form", "deepObject")
        )
        match where:
            case "path":
                parts.path[name] = in_path(name, value, style, explode)
            case "query":
                parts.query += in_query(name, value, style, explode)
            case "header":
                parts.headers[name.lower()] = in_header(value, explode)
            case "cookie":
                parts.cookies.update(in_query(name, value, "form", explode))
        return None


def _sendable(value: Any, parameter: Node) -> bool:
    """Whether a value has a certain form in its place: OpenAPI's styles say nothing of null, of nothing, of nested
    values.
    """
    if value is None or (
        value in ("", [], {}) and not (parameter["in"] == "query" and parameter.get("required") is True)
    ):
        return False
    if parameter["in"] in ("header", "cookie") and not _TOKEN.fullmatch(parameter["name"]):
        return False
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if parameter.get("style") == "deepObject":
        return all(item is not None and item not in ([], {}) for item in inside)
    return not any(item is None or isinstance(item, dict | list) for item in inside)


def _place_made(parts: Parts, where: str, name: str, text: Made) -> None:
    """A parameter whose text may be written in several ways, compared by what it means."""
    if where == "query":
        parts.query.append((name, text))
    elif where == "header":
        parts.headers[name.lower()] = text  # type: ignore[assignment]
    elif where == "cookie":
        parts.cookies[name] = text  # type: ignore[assignment]
    else:
        parts.path[name] = percent(json.dumps(text.positional[0], separators=(",", ":"), ensure_ascii=False))


def _schema_of(parameter: Node) -> tuple[Any, Node]:
    """The schema of a parameter and the node whose examples belong to it."""
    if "schema" in parameter:
        return parameter["schema"], parameter
    for media in content_of(parameter).values():
        return media.get("schema", True), media
    return True, parameter


def _written(text: str) -> str:
    """The fixed part of a path as it is sent: reserved characters stay, since the document means them."""
    return "".join(ch if ch in UNRESERVED or ch in "/:@!$&'()*+,;=%" else percent(ch) for ch in text)


def _path_of(template: str, values: Mapping[str, str]) -> tuple[str, list[Pair]]:
    """The path with its values, and the pairs of a query that the document wrote into the path."""
    path, _, query = template.partition("#")[0].partition("?")
    for name, value in values.items():
        path = path.replace("{" + name + "}", f"\0{value}\0")
        query = query.replace("{" + name + "}", value)
    pieces = path.split("\0")  # what the document wrote, and in between the values
    path = "".join(piece if number % 2 else _written(piece) for number, piece in enumerate(pieces))
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return path, [(unquote(key), unquote(value)) for key, _, value in pairs]
