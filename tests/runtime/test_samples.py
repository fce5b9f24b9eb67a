"""Sampled answers of the fake fit their schemas."""

from __future__ import annotations

import json
from typing import Any

import pytest
from losant_codegen.runtime.testing.samples import sample
from losant_codegen.runtime.testing.table import Table

jsonschema = pytest.importorskip("jsonschema")

COMPONENTS = {
    "schemas": {
        "Tree": {
            "type": "object",
            "required": ["name", "children"],
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            },
        },
        "Chain": {
            "type": "object",
            "properties": {"next": {"$ref": "#/components/schemas/Chain"}, "n": {"type": "integer"}},
        },
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "integer", "exclusiveMinimum": 5}},
        },
        "odd/na~me": {"const": 7},
    }
}

SCHEMAS: list[Any] = [
    {"type": "string"},
    {"type": "string", "minLength": 10},
    {"type": "string", "maxLength": 3},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "integer", "minimum": 7, "multipleOf": 4},
    {"type": "integer", "maximum": -3},
    {"type": "integer", "exclusiveMaximum": 1},
    {"type": "number", "exclusiveMinimum": 2.5},
    {"type": "number", "maximum": 0.5},
    {"type": "boolean"},
    {"type": "null"},
    {"type": ["null", "string"]},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3},
    {"enum": ["a", "b"]},
    {"const": {"x": 1}},
    {"type": "integer", "default": 9},
    {"type": "string", "examples": ["shown"]},
    {"oneOf": [{"type": "null"}, {"type": "string"}]},
    {"anyOf": [{"$ref": "#/components/schemas/Base"}, {"type": "string"}]},
    {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "required": ["x"], "properties": {"x": {}}}]},
    {"properties": {"a": {"type": "array", "items": {}}}, "required": ["a"]},
    {"$ref": "#/components/schemas/Tree"},
    {"$ref": "#/components/schemas/Chain"},
    {"$ref": "#/components/schemas/odd~1na~0me"},
    {"$ref": "#/components/schemas/none"},
    {},
    True,
    None,
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: json.dumps(schema)[:60])
def test_it_fits(schema: Any) -> None:
    table = Table(json.dumps({"operations": [], "components": COMPONENTS}))
    value = sample(table, schema)
    json.dumps(value)
    if isinstance(schema, dict) and "none" not in schema.get("$ref", ""):
        jsonschema.validate(value, {**schema, "components": COMPONENTS})
