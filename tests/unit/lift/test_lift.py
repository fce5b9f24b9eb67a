"""Other versions of OpenAPI in the form of 3.1, and the way back to where things stood."""

from __future__ import annotations

import copy
import textwrap
from typing import Any

import pytest
from losant_codegen.diagnostics import Collector, Location
from losant_codegen.lift import lift
from losant_codegen.load import parse
from losant_codegen.source import Bundle

HEAD_2 = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"
HEAD_3 = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n"
OK = "responses: {'200': {description: ok}}"


def lifted(text: str, origins: dict[tuple[str | int, ...], Location] | None = None) -> tuple[Bundle, Collector]:
    collector = Collector()
    document = parse(textwrap.dedent(text), "api.yaml", collector)
    before = copy.deepcopy(document.tree)
    bundle = lift(Bundle(document.tree, document, {}, origins or {}), collector)
    assert document.tree == before, "the document is not to be changed"
    return bundle, collector


def schema(text: str, head: str = HEAD_3) -> Any:
    return lifted(f"{head}paths: {{}}\ncomponents: {{schemas: {{S: {text}}}}}")[0].tree["components"]["schemas"]["S"]


def at(bundle: Bundle, *pointer: str | int) -> Any:
    value: Any = bundle.tree
    for part in pointer:
        value = value[part]
    return value


# ---------------------------------------------------------------- schemas


@pytest.mark.parametrize("head", [HEAD_3, HEAD_3.replace("3.0.3", "3.1.0"), HEAD_3.replace("3.0.3", "3.2.0")])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        ("{type: [string, integer], nullable: true}", {"type": ["string", "integer", "null"]}),
        ("{type: string, x-nullable: true, enum: [a]}", {"type": ["string", "null"], "enum": ["a", None]}),
        ("{properties: {}, nullable: true}", {"properties": {}, "type": ["object", "null"]}),
        ("{oneOf: [{type: string}], nullable: true}", {"oneOf": [{"type": "string"}, {"type": "null"}]}),
        (
            "{$ref: '#/components/schemas/T', nullable: true, description: d}",
            {"description": "d", "anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "null"}]},
        ),
        ("{allOf: [{type: string}], nullable: true}", {"anyOf": [{"allOf": [{"type": "string"}]}, {"type": "null"}]}),
        ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
        ("{maximum: 1, exclusiveMaximum: false}", {"maximum": 1}),
        ("{exclusiveMinimum: 3}", {"exclusiveMinimum": 3}),
        ("{type: string, example: x}", {"type": "string", "examples": ["x"]}),
        ("{items: [{type: string}], additionalItems: false}", {"prefixItems": [{"type": "string"}], "items": False}),
        ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}),
        (
            "{properties: {nullable: {nullable: true, type: string}}}",
            {"properties": {"nullable": {"type": ["string", "null"]}}},
        ),
        (
            "{items: {additionalProperties: {not: {nullable: true, type: string}}}}",
            {"items": {"additionalProperties": {"not": {"type": ["string", "null"]}}}},
        ),
        ("{example: {nullable: true}}", {"examples": [{"nullable": True}]}),
    ],
)
def test_words_of_all_dialects_are_lifted_in_every_version(head: str, before: str, after: dict[str, Any]) -> None:
    assert schema(before, head) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{type: string, enum: [1, on, 1e3, true]}", ["1", "on", "1e3", "true"]),
        ("{type: [string, 'null'], enum: [010, null]}", ["010", None]),
        ("{type: integer, enum: ['1', 2.0]}", [1, 2]),
        ("{type: boolean, enum: ['true']}", [True]),
        ("{type: [string, integer], enum: ['1', 2]}", ["1", 2]),
        ("{enum: [1, a]}", [1, "a"]),
        ("{type: integer, enum: [one, [2]]}", ["one", [2]]),
    ],
)
def test_listed_values_are_of_the_type_beside_them(before: str, after: list[Any]) -> None:
    found = schema(before)["enum"]
    assert [(type(v), v) for v in found] == [(type(v), v) for v in after]


def test_file_is_a_fault_in_version_3_and_a_word_of_version_2() -> None:
    bundle, collector = lifted(f"{HEAD_3}paths: {{}}\ncomponents: {{schemas: {{S: {{type: file}}}}}}")
    assert at(bundle, "components", "schemas", "S") == {"type": "string", "format": "binary"}
    assert [f.code for f in collector.faults] == ["LC401"]
    bundle, collector = lifted(
        f"{HEAD_2}paths: {{/f: {{get: {{responses: {{'200': {{description: ok, schema: {{type: file}}}}}}}}}}}}"
    )
    found = at(bundle, "paths", "/f", "get", "responses", "200", "content")
    assert found == {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    assert collector.faults == []


# ---------------------------------------------------------------- Swagger 2.0

PETS_2 = f"""
{HEAD_2}
host: api.example.com
basePath: /v1/
schemes: [http, https, ws]
consumes: [application/json]
produces: [application/json, text/plain]
securityDefinitions:
  basic: {{type: basic}}
  key: {{type: apiKey, name: k, in: query}}
  oauth: {{type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {{r: Read}}}}
parameters:
  Limit: {{name: limit, in: query, type: integer, default: 5}}
  Body: {{name: pet, in: body, required: true, schema: {{$ref: '#/definitions/Pet'}}}}
responses:
  Bad: {{description: bad, schema: {{$ref: '#/definitions/Pet'}}}}
definitions:
  Pet: {{type: object, properties: {{name: {{type: string, x-nullable: true}}}}}}
paths:
  /pets:
    parameters: [{{$ref: '#/parameters/Limit'}}]
    post:
      parameters:
        - {{$ref: '#/parameters/Body'}}
        - {{name: ids, in: query, type: array, items: {{type: integer}}, collectionFormat: multi}}
        - {{name: codes, in: query, type: array, items: {{type: string}}}}
        - {{name: X-Trace, in: header, type: string, maxLength: 5}}
      responses:
        '200': {{description: ok, schema: {{type: array, items: {{$ref: '#/definitions/Pet'}}}},
            examples: {{application/json: []}}, headers: {{X-N: {{type: integer, description: n}}}}}}
        '400': {{$ref: '#/responses/Bad'}}
  /upload:
    post:
      consumes: [multipart/form-data]
      produces: [text/csv]
      parameters:
        - {{name: file, in: formData, type: file, required: true, description: The file.}}
        - {{name: tags, in: formData, type: array, items: {{type: string}}, collectionFormat: multi}}
      responses:
        '400': {{$ref: '#/responses/Bad'}}
  /login:
    post:
      parameters: [{{name: user, in: formData, type: string}}]
      {OK}
"""


def test_swagger_2_document_around_the_paths() -> None:
    bundle, collector = lifted(PETS_2)
    assert bundle.tree["openapi"] == "3.1.0"
    assert bundle.tree["servers"] == [{"url": "https://api.example.com/v1"}, {"url": "http://api.example.com/v1"}]
    assert not {"swagger", "host", "definitions", "consumes"} & set(bundle.tree)
    assert bundle.tree["components"]["securitySchemes"] == {
        "basic": {"type": "http", "scheme": "basic"},
        "key": {"type": "apiKey", "name": "k", "in": "query"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {"authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"r": "Read"}}
            },
        },
    }
    assert bundle.tree["components"]["schemas"]["Pet"]["properties"]["name"] == {"type": ["string", "null"]}
    assert bundle.tree["components"]["parameters"] == {
        "Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 5}}
    }
    assert (collector.found, collector.faults) == ([], [])


def test_swagger_2_parameters_and_body() -> None:
    bundle, _ = lifted(PETS_2)
    post = at(bundle, "paths", "/pets", "post")
    assert at(bundle, "paths", "/pets", "parameters") == [{"$ref": "#/components/parameters/Limit"}]
    assert post["parameters"] == [
        {
            "name": "ids",
            "in": "query",
            "style": "form",
            "explode": True,
            "schema": {"type": "array", "items": {"type": "integer"}},
        },
        {"name": "codes", "in": "query", "explode": False, "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "X-Trace", "in": "header", "schema": {"type": "string", "maxLength": 5}},
    ]
    assert post["requestBody"] == {
        "x-body-name": "pet",
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
    }


def test_swagger_2_responses() -> None:
    bundle, _ = lifted(PETS_2)
    found = at(bundle, "paths", "/pets", "post", "responses")
    assert found["400"] == {"$ref": "#/components/responses/Bad"}
    assert found["200"]["headers"] == {"X-N": {"description": "n", "schema": {"type": "integer"}}}
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
    assert found["200"]["content"] == {
        "application/json": {"schema": items, "example": []},
        "text/plain": {"schema": items},
    }
    # An operation with media types of its own has them in its copy of a shared response.
    assert list(at(bundle, "paths", "/upload", "post", "responses", "400", "content")) == ["text/csv"]


def test_swagger_2_forms() -> None:
    bundle, _ = lifted(PETS_2)
    content = at(bundle, "paths", "/upload", "post", "requestBody", "content")
    assert content == {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {
                    "file": {"description": "The file.", "type": "string", "format": "binary"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["file"],
            },
            "encoding": {"tags": {"style": "form", "explode": True}},
        }
    }
    assert list(at(bundle, "paths", "/login", "post", "requestBody", "content")) == [
        "application/x-www-form-urlencoded"
    ]


def test_what_was_moved_is_still_located_where_it_stood() -> None:
    bundle, _ = lifted(PETS_2)

    def place(*pointer: str | int) -> tuple[str | int, ...]:
        return bundle.locate(pointer).pointer

    assert place("components", "schemas", "Pet", "type") == ("definitions", "Pet", "type")
    assert place("components", "parameters", "Limit", "schema", "default") == ("parameters", "Limit", "default")
    assert place("servers", 0) == ("host", 0)
    post = ("paths", "/pets", "post")
    assert place(*post, "parameters", 0, "name") == (*post, "parameters", 1, "name")
    assert place(*post, "parameters", 0, "schema", "items") == (*post, "parameters", 1, "items")
    assert place(*post, "requestBody") == ("parameters", "Body")
    assert place(*post, "requestBody", "content", "application/json", "schema") == ("parameters", "Body", "schema")
    assert place(*post, "responses", "200", "content", "text/plain", "schema", "items") == (
        *post,
        "responses",
        "200",
        "schema",
        "items",
    )
    upload = ("paths", "/upload", "post")
    part = (*upload, "requestBody", "content", "multipart/form-data", "schema", "properties", "tags")
    assert place(*part, "items") == (*upload, "parameters", 1, "items")


def test_origins_of_the_bundle_move_along() -> None:
    elsewhere = Location("pet.yaml", ("Pet",))
    bundle, _ = lifted(PETS_2, {("definitions", "Pet"): elsewhere})
    assert bundle.locate(("components", "schemas", "Pet", "type")) == Location("pet.yaml", ("Pet", "type"))


@pytest.mark.parametrize(
    ("words", "urls"),
    [
        ("", ["/"]),
        ("basePath: /v1", ["/v1"]),
        ("host: x.y", ["https://x.y"]),
        ("host: x.y\nschemes: [ws]", ["https://x.y"]),
        ("host: 'x.y:8080'\nbasePath: v1\nschemes: [http]", ["http://x.y:8080/v1"]),
    ],
)
def test_servers_of_swagger_2(words: str, urls: list[str]) -> None:
    bundle, _ = lifted(f"{HEAD_2}{words}\npaths: {{}}")
    assert [s["url"] for s in bundle.tree["servers"]] == urls


# ---------------------------------------------------------------- 3.2, and words of 2.0 in 3.x


def test_words_of_version_3_2() -> None:
    bundle, _ = lifted(f"""
        openapi: 3.2.0
        $self: https://example.com/api
        info: {{title: t, version: '1'}}
        tags: [{{name: a, parent: b, kind: nav}}]
        paths:
          /a:
            query: {{{OK}}}
            additionalOperations: {{COPY: {{{OK}}}}}
            get:
              parameters: [{{name: q, in: querystring,
                  content: {{application/x-www-form-urlencoded: {{schema: {{type: object}}}}}}}}]
              responses: {{'200': {{description: ok,
                  content: {{application/jsonl: {{itemSchema: {{type: string, nullable: true}}}}}}}}}}
        """)
    item = at(bundle, "paths", "/a")
    assert bundle.tree["x-self"] == "https://example.com/api"
    assert bundle.tree["tags"] == [{"name": "a", "x-parent": "b", "x-kind": "nav"}]
    assert sorted(item["x-additional-operations"]) == ["COPY", "QUERY"]
    assert item["get"]["parameters"] == [
        {"name": "q", "in": "query", "style": "form", "explode": True, "schema": {"type": "object"}}
    ]
    content = item["get"]["responses"]["200"]["content"]
    assert content == {"application/jsonl": {"x-item-schema": {"type": ["string", "null"]}}}
    assert bundle.locate(("paths", "/a", "x-additional-operations", "QUERY", "responses")).pointer == (
        "paths",
        "/a",
        "query",
        "responses",
    )


def test_words_of_version_2_in_version_3() -> None:
    bundle, collector = lifted(f"""
        openapi: 3.0.3
        info: {{title: t, version: '1'}}
        paths:
          /a:
            parameters: [{{name: all, in: formData, type: string}}]
            post:
              parameters:
                - {{name: file, in: multipart, schema: {{type: string, format: binary}}}}
                - {{name: ids, in: query, collectionFormat: pipes, schema: {{type: array, items: {{type: string}}}}}}
                - {{name: tsv, in: query, collectionFormat: tsv, schema: {{type: array, items: {{type: string}}}}}}
                - {{name: bare, in: query, type: integer}}
              {OK}
        """)
    post = at(bundle, "paths", "/a", "post")
    assert at(bundle, "paths", "/a", "parameters") == []
    assert list(post["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]) == ["all", "file"]
    assert [(p["name"], p.get("style"), p.get("explode")) for p in post["parameters"]] == [
        ("ids", "pipeDelimited", False),
        ("tsv", None, False),
        ("bare", None, None),
    ]
    assert post["parameters"][2]["schema"] == {"type": "integer"}
    assert [f.code for f in collector.faults] == ["LC501", "LC501"]
    assert [d.code for d in collector.found] == ["LC402"]


def test_shared_part_of_the_tree_is_lifted_once() -> None:
    """A YAML alias may stand in many places; the work and the result stay as small as what was written."""
    text = f"{HEAD_3}paths: {{}}\ncomponents:\n  schemas:\n    S0: &s0 {{type: string, nullable: true}}\n"
    for level in range(1, 9):
        text += f"    S{level}: &s{level} {{properties: {{a: *s{level - 1}, b: *s{level - 1}, c: *s{level - 1}}}}}\n"
    found = lifted(text)[0].tree["components"]["schemas"]
    assert found["S8"]["properties"]["a"] is found["S8"]["properties"]["b"]


def test_extensions_are_not_looked_into() -> None:
    bundle, _ = lifted(f"{HEAD_3}x-a: {{nullable: true, type: string}}\npaths: {{}}")
    assert bundle.tree["x-a"] == {"nullable": True, "type": "string"}


def test_schema_that_bundling_found_in_the_midst_of_another_says_so() -> None:
    head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
    text = f"{head}components: {{schemas: {{Pet: {{}}, Pet_tags: {{type: array}}, Shared: {{}}, tag: {{}}}}}}"
    section = ("components", "schemas")
    bundle, _ = lifted(
        text,
        {
            (*section, "Pet_tags"): Location("api.yaml", (*section, "Pet", "properties", "tags", "items")),
            (*section, "Shared"): Location("other.yaml", ("Shared",)),
            (*section, "tag"): Location("folder/pet.yaml", ("properties", "tag")),
        },
    )
    found = {name: value.get("x-name-parts") for name, value in at(bundle, *section).items()}
    assert found == {"Pet": None, "Pet_tags": ["Pet", "tags"], "Shared": None, "tag": ["pet", "tag"]}
