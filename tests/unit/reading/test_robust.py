"""Whatever stands in a document, what comes out is diagnostics: never another exception, never a hang."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from losant_codegen.diagnostics import CodegenError, Collector, Pointer
from losant_codegen.load import Loader, parse
from losant_codegen.report import report
from losant_codegen.resolve import bundle
from losant_codegen.source import Document
from losant_codegen.validate import RULES
from losant_codegen.validate.check import Check

DOCUMENT = """\
openapi: 3.1.0
info: {title: t, version: "1"}
servers: [{url: "https://{h}.test", variables: {h: {default: a, enum: [a]}}}]
security: [{key: []}]
paths:
  /a/{id}:
    parameters: [{$ref: "#/components/parameters/id"}]
    get:
      operationId: get
      tags: [t]
      parameters: [{name: q, in: query, schema: {type: string, enum: [a, 1]}, example: {$ref: "#/info"}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}, examples: {e: {value: 1}}}}}
      responses:
        "200": {description: d, headers: {h: {schema: {}}}, links: {l: {}}}
        default: {$ref: "#/components/responses/r"}
      callbacks: {c: {"{$url}": {post: {responses: {}}}}}
webhooks: {w: {post: {}}}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: integer}}}
  responses: {r: {description: d, content: {text/plain: {}}}}
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    A:
      $id: https://x.test/a
      properties: {b: {$ref: "#/$defs/b"}}
      $defs: {b: {type: [string, "null"]}}
      required: [b]
    B: {oneOf: [{$ref: "#/components/schemas/A"}], discriminator: {propertyName: b, mapping: {a: A}}}
"""
JUNK: tuple[Any, ...] = (
    None, True, 0, 1.5, "x", "", [], {}, ["x"], [{}], [[]], {"x": None}, {"type": []}, {"$ref": ""}, {"$ref": 7},
    {"$ref": "#"}, {"$ref": "#/paths"}, {"$ref": "#/nowhere"}, {"$ref": "#/components"}, {"$ref": "nowhere.yaml"},
    {"$ref": "#/components/schemas/A"}, {"$id": "y", "$ref": "#/z"}, {"$ref": "#/components/schemas/A", "x": 1},
)  # fmt: skip


def places(tree: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    yield pointer
    for key, child in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from places(child, (*pointer, key))


def put(tree: Any, pointer: Pointer, value: Any) -> None:
    for part in pointer[:-1]:
        tree = tree[part]
    tree[pointer[-1]] = value


def survives(text: str) -> None:
    collector = Collector()
    kept: dict[str, Document] = {"/x": Document("/x", text, None, "text")}
    try:
        root = kept["/x"] = parse(text, "/x", collector)
        made = bundle(Loader(root, collector, kept), collector)
        check = Check.of(made, collector)
        for rule in RULES:
            rule(check)
    except CodegenError as error:
        collector.extend(error.diagnostics)
    assert report([*collector.found, *collector.faults], kept, verbose=True) is not None


@pytest.mark.parametrize("seed", range(8))
def test_trees_with_anything_anywhere(seed: int) -> None:
    chance = random.Random(seed)
    tree = yaml.safe_load(DOCUMENT)
    everywhere = [pointer for pointer in places(tree) if pointer]
    for pointer in chance.sample(everywhere, 40):
        broken = copy.deepcopy(tree)
        put(broken, pointer, copy.deepcopy(chance.choice(JUNK)))
        survives(json.dumps(broken, indent=1))


@pytest.mark.parametrize("seed", range(4))
def test_texts_with_anything_anywhere(seed: int) -> None:
    chance = random.Random(seed)
    for text in (DOCUMENT, json.dumps(yaml.safe_load(DOCUMENT), indent=1)):
        for _ in range(40):
            at = chance.randrange(len(text))
            survives(
                text[:at]
                + chance.choice("\t\n\r :,-[]{}\"'#&*!|>%@\x00\x85\u2028")
                + text[at + chance.choice([0, 1, 9]) :]
            )
