"""Made-up OpenAPI documents of any size: `python -m bench.synthetic 400 > synthetic.json`. Same numbers, same document.

Each resource has five operations (list, create, read, change, remove) and three schemas of its own; all share a few
others. `megabytes` adds examples until the document has that size, which is what large published documents consist of
for the most part.
"""

from __future__ import annotations

import json
import random
import sys
from typing import Any

WORDS = [
    "account",
    "branch",
    "carrier",
    "delivery",
    "element",
    "forecast",
    "gateway",
    "harbor",
    "invoice",
    "journal",
    "kernel",
    "ledger",
    "meter",
    "network",
    "order",
    "parcel",
    "quota",
    "region",
    "sensor",
    "tariff",
    "upload",
    "vendor",
    "window",
    "zone",
]
KINDS: tuple[dict[str, Any], ...] = (
    {"type": "string"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "enum": ["active", "paused", "ended"]},
    {"type": "integer", "minimum": 0},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "array", "items": {"type": "string"}, "maxItems": 50},
    {"type": ["string", "null"], "maxLength": 200},
    {"type": "object", "additionalProperties": {"type": "string"}},
)
Node = dict[str, Any]


def document(operations: int, megabytes: float = 0.0) -> Node:
    """An OpenAPI 3.1 document with so many operations."""
    chance = random.Random(operations)
    tree: Node = {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic API", "version": "1.0.0", "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"token": []}],
        "paths": {},
        "components": {"schemas": _shared(), "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }
    made = 0
    while made < operations:
        made += _resource(tree, made, min(5, operations - made), chance)
    _grow(tree, megabytes, chance)
    return tree


def _shared() -> Node:
    fault = {"type": {"type": "string"}, "message": {"type": "string"}}
    person = {"id": {"type": "string"}, "name": {"type": "string"}, "email": {"type": "string", "format": "email"}}
    return {
        "Fault": {"type": "object", "required": ["type", "message"], "properties": fault},
        "Person": {"type": "object", "required": ["id"], "properties": person, "description": "Someone."},
    }


def _resource(tree: Node, number: int, operations: int, chance: random.Random) -> int:
    word = f"{WORDS[number // 5 % len(WORDS)]}{number // 5}"
    name = word.capitalize()
    schemas, path = tree["components"]["schemas"], f"/{word}s"
    schemas[name] = _object(name, chance, 12)
    schemas[f"{name}Change"] = _object(f"{name}Change", chance, 6, required=False)
    items = {"type": "array", "items": _ref(name)}
    page = {"items": items, "totalCount": {"type": "integer"}}
    schemas[f"{name}Page"] = {
        "type": "object",
        "required": ["items"],
        "properties": page,
        "description": f"Some {word}s.",
    }
    one = {"name": f"{word}Id", "in": "path", "required": True, "schema": {"type": "string"}}
    change = {"required": True, "content": {"application/json": {"schema": _ref(f"{name}Change")}}}
    plural, single = tree["paths"].setdefault(path, {}), tree["paths"].setdefault(f"{path}/{{{word}Id}}", {})
    wanted = (
        (plural, "get", "list", {"parameters": _filters()}, _ref(f"{name}Page")),
        (plural, "post", "create", {"requestBody": change}, _ref(name)),
        (single, "get", "read", {"parameters": [one]}, _ref(name)),
        (single, "patch", "change", {"parameters": [one], "requestBody": change}, _ref(name)),
        (single, "delete", "remove", {"parameters": [one]}, None),
    )
    for item, method, action, more, answer in wanted[:operations]:
        item[method] = _operation(word, action, more, answer)
    if not single:
        del tree["paths"][f"{path}/{{{word}Id}}"]
    return operations


def _operation(word: str, action: str, more: Node, answer: Node | None) -> Node:
    good: Node = {"description": "Done."}
    if answer is not None:
        good["content"] = {"application/json": {"schema": answer}}
    bad = {"description": "It was refused.", "content": {"application/json": {"schema": _ref("Fault")}}}
    return {
        "operationId": f"{action}{word.capitalize()}",
        "tags": [word],
        "summary": f"{action.capitalize()} of the {word}",
        "description": f"What the {action} does to a {word} depends on what its owner allows. It may come any time.",
        **more,
        "responses": {"204" if answer is None else "200": good, "400": bad, "404": bad},
    }


def _filters() -> list[Node]:
    limit = {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}
    return [
        {"name": "limit", "in": "query", "schema": limit, "description": "How many to give."},
        {"name": "offset", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["active", "paused", "ended"]}},
    ]


def _object(name: str, chance: random.Random, size: int, *, required: bool = True) -> Node:
    fields: Node = {"id": {"type": "string", "description": "Its name for ever."}}
    for number in range(size):
        word = f"{chance.choice(WORDS)}{chance.choice(WORDS).capitalize()}{number}"
        fields[word] = {**chance.choice(KINDS), "description": f"The {word} of this {name}, as it was last measured."}
    fields["owner"] = _ref("Person")
    inner = {"at": {"type": "string", "format": "date-time"}, "by": _ref("Person"), "reason": {"type": "string"}}
    fields["history"] = {"type": "array", "items": {"type": "object", "properties": inner}}
    made: Node = {"type": "object", "description": f"A {name}.", "properties": fields}
    return {**made, "required": ["id", *list(fields)[1:3]]} if required else made


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _grow(tree: Node, megabytes: float, chance: random.Random) -> None:
    """Add examples to the schemas until the document is large enough."""
    missing = int(megabytes * 1e6) - len(json.dumps(tree))
    schemas: Node = tree["components"]["schemas"]
    own = [name for name, schema in schemas.items() if "history" in schema["properties"]]
    while missing > 0 and own:
        schema = schemas[own[chance.randrange(len(own))]]
        example = {name: _value(each, chance) for name, each in schema["properties"].items()}
        schema.setdefault("examples", []).append(example)
        missing -= len(json.dumps(example)) + 2


def _value(schema: Node, chance: random.Random) -> Any:
    if "$ref" in schema:
        return {"id": f"{chance.getrandbits(64):x}", "name": "Ada Lovelace", "email": "ada@example.com"}
    if "enum" in schema:
        return chance.choice(schema["enum"])
    kind = schema["type"]
    if kind == "array" and "properties" in schema["items"]:
        return [{"at": "2026-02-03T04:05:06Z", "reason": "a test of the values", "by": {"id": "1"}}] * chance.randint(
            1, 4
        )
    if schema.get("format") == "date-time":
        return "2026-02-03T04:05:06Z"
    values = {"integer": 7, "number": 2.5, "boolean": True, "array": ["some", "words"], "object": {"some": "text"}}
    return values.get(kind, "some words of text") if isinstance(kind, str) else "some words of text"


def main() -> None:
    """Print a document: operations, then megabytes."""
    numbers = [float(each) for each in sys.argv[1:]]
    json.dump(document(int(numbers[0]), numbers[1] if len(numbers) > 1 else 0.0), sys.stdout)


if __name__ == "__main__":
    main()
