"""Values of any shape at any place: findings, never a crash."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest
from losant_codegen.diagnostics import Collector
from losant_codegen.dump import dump
from losant_codegen.lift import lift
from losant_codegen.load import parse
from losant_codegen.normalize import normalize
from losant_codegen.source import Bundle

THREE = """
openapi: 3.1.0
info: {title: t, version: '1'}
servers: [{url: 'https://{x}', variables: {x: {default: a}}}]
security: [{key: []}]
paths:
  /a/{x}:
    parameters: [{$ref: '#/components/parameters/X'}]
    post:
      tags: [a]
      operationId: a.post
      parameters: [{name: q, in: query, style: deepObject, schema: {type: object, properties: {z: {type: string}}}}]
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/A'},
          encoding: {f: {contentType: a/b}}}}}
      responses:
        '200': {description: ok, headers: {H: {schema: {type: string}}},
            content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/U'}}}}
      callbacks: {done: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}}
      x-pagination: {style: page, page: q}
components:
  parameters: {X: {name: x, in: path, required: true, schema: {type: string}}}
  securitySchemes: {key: {type: apiKey, name: k, in: header}}
  schemas:
    A: {type: object, required: [f], properties: {f: {type: string, format: binary}, n: {type: array,
        items: {$ref: '#/components/schemas/A'}}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {k: {enum: [b, null], default: b}}}],
        discriminator: {propertyName: k}}
    U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: 'null'}],
        discriminator: {propertyName: k, mapping: {a: A}}}
"""
TWO = """
swagger: '2.0'
info: {title: t, version: '1'}
host: x.y
schemes: [https]
produces: [application/json]
securityDefinitions: {o: {type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {a: A}}}
parameters: {B: {name: b, in: body, schema: {$ref: '#/definitions/D'}}}
responses: {R: {description: r, schema: {$ref: '#/definitions/D'}, headers: {H: {type: string}}}}
definitions: {D: {type: object, properties: {p: {type: string, x-nullable: true}}}}
paths:
  /a/{x}:
    parameters: [{name: x, in: path, required: true, type: string}]
    post: {parameters: [{$ref: '#/parameters/B'}], responses: {'200': {$ref: '#/responses/R'}}}
    put:
      consumes: [multipart/form-data]
      produces: [text/plain]
      parameters: [{name: f, in: formData, type: file}, {name: l, in: query, type: array,
          items: {type: string}, collectionFormat: csv}]
      responses: {'200': {$ref: '#/responses/R'}, default: {description: d, schema: {type: string}}}
"""
GARBAGE: list[Any] = [
    *(None, True, False, 0, 1.5, "", "x", "a.b", [], ["x"], [None], [[]], {}, {"x": 1}),
    *({"$ref": "#/nowhere"}, {"$ref": 5}, {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/U"}),
    *({"type": 7}, {"type": ["null"]}, {"properties": []}, {"enum": {}}, {"oneOf": {}}, {"allOf": [1, None, "x"]}),
    {"items": [1]},
]


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield (*above, key)
            yield from places(value[key], (*above, key))


@pytest.mark.parametrize("text", [THREE, TWO], ids=["3.1", "2.0"])
def test_any_value_at_any_place(text: str) -> None:
    document = parse(text, "api.yaml", Collector())
    chance = random.Random(1)
    for place in places(document.tree):
        tree = copy.deepcopy(document.tree)
        owner = tree
        for key in place[:-1]:
            owner = owner[key]
        owner[place[-1]] = copy.deepcopy(chance.choice(GARBAGE))
        collector = Collector()
        dump(normalize(lift(Bundle(tree, document, {}), collector), collector))
