"""What kind of thing stands where in an OpenAPI or Swagger document, as data.

A kind is a name of this table, `[kind]` for a list of it or `{kind}` for a mapping with free keys. Four kinds are not
OpenAPI's: `text` (a string; a bare scalar is read as its text), `data` (a literal value, copied), `raw` (left alone),
`stray` (an unknown keyword of a schema; maybe a property that lost its indentation).
All versions stand in one table, because documents mix their words.
"""

from __future__ import annotations

from collections.abc import Mapping

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_SUMMARY = {"summary": "text", "description": "text"}
_BODYLIKE = {"schema": "schema", "content": "{mediaType}", "example": "data", "examples": "{example}"}
_SCHEMA_MAPS = ("properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions")
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_ONE_WORDS = """
    additionalProperties additionalItems items contains not if then else propertyNames
    unevaluatedProperties unevaluatedItems contentSchema"""
_SCHEMA_ONES = tuple(_SCHEMA_ONE_WORDS.split())
_SCHEMA_DATA = ("default", "example", "examples", "enum", "const")
_SCHEMA_TEXTS = ("$id", "$anchor", "$dynamicAnchor", "title", "description", "format", "pattern")

GRAMMAR: dict[str, Mapping[str, str]] = {
    "root": {
        "openapi": "text",
        "swagger": "text",
        "info": "info",
        "host": "text",
        "basePath": "text",
        "servers": "[server]",
        "paths": "{pathItem}",
        "webhooks": "{pathItem}",
        "x-webhooks": "{pathItem}",
        "components": "components",
        "tags": "[tag]",
        "security": "[data]",
        "externalDocs": "data",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "securityDefinitions": "{securityScheme}",
        "consumes": "[text]",
        "produces": "[text]",
        "schemes": "[text]",
    },
    "info": {
        "title": "text",
        "version": "text",
        "contact": "data",
        "license": "data",
        "termsOfService": "text",
        **_SUMMARY,
    },
    "server": {"url": "text", "name": "text", "variables": "{serverVariable}", **_SUMMARY},
    "serverVariable": {"enum": "[text]", "default": "text", **_SUMMARY},
    "tag": {"name": "text", "externalDocs": "data", "parent": "text", "kind": "text", **_SUMMARY},
    "pathItem": {
        **dict.fromkeys(METHODS, "operation"),
        "additionalOperations": "{operation}",
        "parameters": "[parameter]",
        "servers": "[server]",
        **_SUMMARY,
    },
    "operation": {
        "operationId": "text",
        "tags": "[text]",
        "parameters": "[parameter]",
        "requestBody": "requestBody",
        "responses": "{response}",
        "callbacks": "{callback}",
        "servers": "[server]",
        "security": "[data]",
        "consumes": "[text]",
        "produces": "[text]",
        "schemes": "[text]",
        "externalDocs": "data",
        **_SUMMARY,
    },
    "parameter": {
        "name": "text",
        "in": "text",
        "items": "schema",
        "enum": "data",
        "default": "data",
        "description": "text",
        **_BODYLIKE,
    },
    "header": {"items": "schema", "enum": "data", "default": "data", "description": "text", **_BODYLIKE},
    "requestBody": {"content": "{mediaType}", "x-body-name": "text", "description": "text"},
    "response": {
        "content": "{mediaType}",
        "headers": "{header}",
        "links": "{link}",
        "schema": "schema",
        "examples": "data",
        **_SUMMARY,
    },
    "mediaType": {
        "schema": "schema",
        "itemSchema": "schema",
        "example": "data",
        "examples": "{example}",
        "encoding": "{encoding}",
        "itemEncoding": "encoding",
        "prefixEncoding": "[encoding]",
        "x-sse-events": "{schema}",
    },
    "encoding": {"headers": "{header}", "contentType": "text", "encoding": "{encoding}"},
    "example": {"value": "data", "dataValue": "data", "serializedValue": "text", "externalValue": "text", **_SUMMARY},
    "link": {
        "parameters": "data",
        "requestBody": "data",
        "server": "server",
        "operationId": "text",
        "description": "text",
    },
    "callback": {"*": "pathItem"},
    "securityScheme": {"flows": "data", "name": "text", "description": "text"},
    "schema": {
        **dict.fromkeys(_SCHEMA_MAPS, "{schema}"),
        **dict.fromkeys(_SCHEMA_LISTS, "[schema]"),
        **dict.fromkeys(_SCHEMA_ONES, "schema"),
        **dict.fromkeys(_SCHEMA_DATA, "data"),
        **dict.fromkeys(_SCHEMA_TEXTS, "text"),
        "*": "stray",
        "discriminator": "discriminator",
        "required": "[text]",
        "xml": "data",
        "externalDocs": "data",
    },
    "discriminator": {"propertyName": "text", "mapping": "mapping", "defaultMapping": "mapped"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{requestBody}",
        "headers": "{header}",
        "securitySchemes": "{securityScheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{pathItem}",
        "mediaTypes": "{mediaType}",
    },
}

Slot = tuple[str, ...]

SECTIONS_3: Mapping[str, Slot] = {
    kind[1:-1]: ("components", section)
    for section, kind in GRAMMAR["components"].items()
    if section not in ("pathItems", "mediaTypes")
}
"""Kind -> the section of an OpenAPI 3 document that its shared things stand in. What has none is copied in place."""

SECTIONS_2: Mapping[str, Slot] = {
    "schema": ("definitions",),
    "parameter": ("parameters",),
    "response": ("responses",),
    "securityScheme": ("securityDefinitions",),
}


def child_kind(kind: str, key: str | int) -> str:
    """The kind of what stands under `key` in a thing of `kind`."""
    if kind[0] in "[{":
        return kind[1:-1]
    if isinstance(key, int):  # a list where one thing was meant (`items: [...]`)
        return kind
    shape = GRAMMAR.get(kind)
    if shape is None:
        return kind if kind == "data" else "raw"
    found = shape.get(key)
    if found is not None:
        return found
    return shape.get("*", "raw") if key[:2] != "x-" else "raw"
