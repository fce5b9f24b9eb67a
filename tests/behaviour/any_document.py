"""Strategies for documents that are valid by construction, and for the values that fit them.

Everything that tells a value's shape is drawn: kinds of schemas and how they refer to one another, styles of
parameters, bodies and answers. Names of operations and arguments are plain; odd ones are tested where names are made.
"""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

Json = Any
NAMED = ("Leaf", "Branch", "Tree")
TAGGED = ("Cat", "Dog")
WIRE = ("id", "class", "list", "fooBar", "foo-bar", "@type", "größe", "_x", "2nd", "model_config")
TEXTS = {
    "date-time": "2024-02-29T12:30:00Z",
    "date": "2024-02-29",
    "uuid": "12345678-1234-5678-1234-567812345678",
    "byte": "aGVsbG8=",
}
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=6)
plain = st.text("abcXYZ019 é/?&=%+;:@", min_size=1, max_size=6).filter(lambda text: text.strip() == text)


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


scalars: st.SearchStrategy[Json] = st.sampled_from(
    [
        {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"},
        {"type": "string", "enum": ["a", "b c", ""]}, {"type": "integer", "enum": [2, 3]}, {"const": "fixed"},
        *({"type": "string", "format": name} for name in TEXTS),
    ]
)  # fmt: skip
schemas: st.SearchStrategy[Json] = st.recursive(
    scalars | st.sampled_from(NAMED).map(ref) | st.just(ref("Pet")) | st.just({}),
    lambda inner: st.one_of(
        inner.map(lambda items: {"type": "array", "items": items}),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        inner.map(lambda one: {"anyOf": [one, {"type": "null"}]}),
        st.lists(inner, min_size=2, max_size=2).map(lambda two: {"type": "array", "prefixItems": two, "items": False}),
        inner.map(lambda one: {"type": "object", "properties": {"inner": one}}),
    ),
    max_leaves=3,
)


@st.composite
def objects(draw: st.DrawFn) -> Json:
    """An object; what it requires is finite."""
    names = draw(st.lists(st.sampled_from(WIRE), unique=True, max_size=4))
    made = {name: draw(schemas) for name in names}
    required = [name for name in names if made[name].get("type") in ("string", "integer") and draw(st.booleans())]
    node: Json = {"type": "object", "properties": made, **({"required": required} if required else {})}
    return {"allOf": [ref("Base"), node]} if draw(st.booleans()) else node


STYLES = (("form", True), ("form", False), ("spaceDelimited", False), ("pipeDelimited", False), ("deepObject", True))


@st.composite
def query_parameters(draw: st.DrawFn, name: str) -> Json:
    style, explode = draw(st.sampled_from(STYLES))
    inner = draw(st.sampled_from([{"type": "string"}, {"type": "integer"}]))
    schema = {"type": "array", "items": inner}
    if style == "deepObject":
        schema = {"type": "object", "additionalProperties": inner}
    elif style == "form" and draw(st.booleans()):
        schema = inner
    return {"name": name, "in": "query", "style": style, "explode": explode, "schema": schema}


@st.composite
def operations(draw: st.DrawFn) -> tuple[str, str, Json]:
    """The path after the number of the operation, the method and the operation."""
    method = draw(st.sampled_from(["get", "post", "put", "patch", "delete"]))
    path = [{"name": f"p{n}", "in": "path", "required": True, "schema": draw(scalars.filter(lambda s: "type" in s))}
            for n in range(draw(st.integers(0, 2)))]  # fmt: skip
    query = [draw(query_parameters(f"q{n}")) for n in range(draw(st.integers(0, 2)))]
    other = [
        {"name": name, "in": place, "schema": {"type": "string"}}
        for name, place in (("h0", "header"), ("c0", "cookie"))
    ]
    parameters = [*path, *query, *(each for each in other if draw(st.booleans()))]
    operation: Json = {"tags": ["things"], "responses": {"200": {"description": "It.", "content": {}}}}
    answer = draw(st.sampled_from(["object", "list", "any", "text"]))
    shape = {"object": ref(draw(st.sampled_from(NAMED))), "any": draw(schemas), "text": {"type": "string"}}
    shape["list"] = {"type": "array", "items": shape["object"]}
    kind = "text/plain" if answer == "text" else "application/json"
    operation["responses"]["200"]["content"] = {kind: {"schema": shape[answer]}}
    if parameters:
        operation["parameters"] = parameters
    if method in ("post", "put", "patch") and draw(st.booleans()):
        body = draw(st.sampled_from([ref(name) for name in (*NAMED, "Pet")]))
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return "".join(f"/{{{p['name']}}}" for p in path), method, operation


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A whole description."""
    paths: Json = {}
    for number, (path, method, operation) in enumerate(draw(st.lists(operations(), min_size=1, max_size=4))):
        paths[f"/op{number}{path}"] = {method: {**operation, "operationId": f"op{number}"}}
    components = {name: draw(objects()) for name in NAMED}
    components["Base"] = {"type": "object", "properties": {"base": draw(scalars)}}
    for name in TAGGED:
        components[name] = {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": name}, "n": draw(scalars)},
        }
    mapped = {"discriminator": {"propertyName": "kind"}} if draw(st.booleans()) else {}
    components["Pet"] = {"oneOf": [ref(name) for name in TAGGED], **mapped}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Any", "version": "1"},
        "servers": [{"url": "https://any.example/v1"}],
        "paths": paths,
        "components": {"schemas": components},
    }


def value(draw: st.DrawFn, document: Json, schema: Json, depth: int = 3) -> Json:
    """A value that fits; beyond the depth only what must be there is."""
    if "$ref" in schema:
        return value(draw, document, document["components"]["schemas"][schema["$ref"].rpartition("/")[2]], depth - 1)
    if "allOf" in schema:
        parts = [value(draw, document, part, depth) for part in schema["allOf"]]
        return {key: item for part in parts for key, item in part.items()}
    for word in ("oneOf", "anyOf"):
        if word in schema:
            branches = schema[word][-1:] if word == "anyOf" and depth <= 0 else schema[word]
            return value(draw, document, draw(st.sampled_from(branches)), depth)
    if "const" in schema or "enum" in schema:
        return draw(st.sampled_from(schema.get("enum") or [schema["const"]]))
    return _of_kind(draw, document, schema, depth)


def _of_kind(draw: st.DrawFn, document: Json, schema: Json, depth: int) -> Json:
    several = draw(st.integers(0, 2 if depth > 0 else 0))
    match schema.get("type"):
        case "string":
            return TEXTS.get(schema.get("format", "")) or draw(words)
        case "integer":
            return draw(st.integers(-(2**53), 2**53))
        case "number":
            return draw(st.sampled_from([0.5, 3, -2.25]))
        case "boolean":
            return draw(st.booleans())
        case "null":
            return None
        case "array" if "prefixItems" in schema:
            return [value(draw, document, item, depth - 1) for item in schema["prefixItems"]]
        case "array":
            return [value(draw, document, schema["items"], depth - 1) for _ in range(several)]
        case "object" if "properties" not in schema:
            keys = draw(st.lists(words, unique=True, min_size=several, max_size=several))
            return {key: value(draw, document, schema["additionalProperties"], depth - 1) for key in keys}
        case "object":
            there = schema.get("required", ())
            names = [n for n in schema["properties"] if n in there or (depth > 0 and draw(st.booleans()))]
            return {name: value(draw, document, schema["properties"][name], depth - 1) for name in names}
    return json.loads(draw(st.sampled_from(["null", "true", "7", '"x"', '[1, "a"]', '{"k": {"l": null}}'])))
