"""A document in one file or in many, as YAML or as JSON, in any order of keys: the same client, byte for byte."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from losant_codegen import pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector
from losant_codegen.load import parse

GOLDEN = Path(__file__).parents[1] / "golden" / "cases"

WHOLE = """\
openapi: 3.1.0
info: {title: Pets, version: '1.10'}
servers: [{url: https://pets.example/v1}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: pets.list
      tags: [pets]
      parameters:
        - {$ref: '#/components/parameters/limit'}
        - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
      responses:
        '200': {description: Some of them, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
        default: {$ref: '#/components/responses/Problem'}
    post:
      operationId: pets.add
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Pet'}
            example: {name: Rex, kind: dog, tags: {b: 2, a: 1}, born: '2020-01-01'}
      responses:
        '201': {description: The pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        default: {$ref: '#/components/responses/Problem'}
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: pet.get
      tags: [pet]
      responses:
        '200': {description: The pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  parameters:
    limit: {name: limit, in: query, schema: {type: integer, default: 010}}
  responses:
    Problem: {description: On no account, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Kind: {type: string, enum: [dog, cat, 'on', '1e3']}
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Problem: {type: object, properties: {message: {type: string}, code: {type: integer}}}
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: How it is called, examples: [Rex]}
        kind: {$ref: '#/components/schemas/Kind'}
        born: {type: string, format: date}
        tags: {type: object, additionalProperties: {type: integer}}
        mother: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
        home: {type: object, properties: {street: {type: string}, city: {type: string}}}
"""


def client(path: Path, folder: Path) -> dict[str, str]:
    """Every file of the client of a document, and the digest that its manifest has of what was read."""
    made = pipeline.generate(Config(root=folder, target=str(path)), Collector(), {}, lambda stage: None)
    return {**made.files, "(inputs)": made.inputs}


def shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: shuffled(node[key], chance) for key in keys}
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


def tree_of(text: str) -> Any:
    return parse(text, "pets.yaml", Collector()).tree


def in_json(text: str) -> str:
    return json.dumps(tree_of(text), indent=1)


def in_any_order(text: str) -> str:
    return json.dumps(shuffled(tree_of(text), random.Random(7)), ensure_ascii=False)


def in_block_style(text: str) -> str:
    return yaml.safe_dump(json.loads(in_json(text)), sort_keys=True, default_flow_style=False, width=40)


def with_aliases(text: str) -> str:
    pet = "{$ref: '#/components/schemas/Pet'}"
    text = text.replace(f"items: {pet}", f"items: &pet {pet}").replace(f"anyOf: [{pet}", "anyOf: [*pet")
    return text.replace("properties: {message: {type: string}", "properties: {<<: {message: {type: string}}")


def windows(text: str) -> str:
    return "\ufeff# a remark\r\n" + text.replace("\n", "\r\n")


FORMS: dict[str, Callable[[str], str]] = {
    form.__name__: form for form in (in_json, in_any_order, in_block_style, with_aliases, windows)
}


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("whole")
    (folder / "pets.yaml").write_text(WHOLE, encoding="utf-8")
    return client(folder / "pets.yaml", folder)


def differing(found: dict[str, str], wanted: dict[str, str]) -> list[str]:
    return [path for path in sorted({*found, *wanted}) if found.get(path) != wanted.get(path)]


@pytest.mark.parametrize("form", FORMS)
def test_every_spelling_gives_the_same_client(form: str, wanted: dict[str, str], tmp_path: Path) -> None:
    text = FORMS[form](WHOLE)
    assert text != WHOLE
    path = tmp_path / "other name.txt"
    path.write_bytes(text.encode())
    assert differing(client(path, tmp_path), wanted) == []


def in_parts(folder: Path) -> Path:
    """The document with every path, and most components, in a file of its own; some are JSON."""
    tree = tree_of(WHOLE)
    parts: dict[str, Any] = {}

    def moved(node: Any, here: str) -> Any:
        """With references as they are seen from a file in the folder `here`."""
        if isinstance(node, list):
            return [moved(item, here) for item in node]
        if not isinstance(node, dict):
            return node
        ref = str(node.get("$ref", ""))
        if ref.startswith("#/components/schemas/"):
            return {"$ref": f"{here}schemas/{ref.rpartition('/')[2]}.yaml"}
        if ref.startswith("#/components/"):
            return {"$ref": f"{here}shared.json#/{ref.removeprefix('#/components/')}"}
        return {key: moved(value, here) for key, value in node.items()}

    for name, schema in tree["components"]["schemas"].items():
        parts[f"schemas/{name}.yaml"] = moved(schema, "../")
        tree["components"]["schemas"][name] = {"$ref": f"schemas/{name}.yaml"}
    for number, (path, item) in enumerate(tree["paths"].items()):
        parts[f"paths/{number}.yaml"] = moved(item, "../")
        tree["paths"][path] = {"$ref": f"paths/{number}.yaml"}
    parts["shared.json"] = {kind: moved(tree["components"].pop(kind), "") for kind in ("parameters", "responses")}
    parts["root.yaml"] = tree
    for name, part in parts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(part) if name.endswith(".json") else yaml.safe_dump(part)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "root.yaml"


def test_a_document_in_parts_gives_the_same_client(wanted: dict[str, str], tmp_path: Path) -> None:
    assert differing(client(in_parts(tmp_path), tmp_path), wanted) == []


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_its_bundle_gives_the_same_client(ending: str, wanted: dict[str, str], tmp_path: Path) -> None:
    root = in_parts(tmp_path / "parts")
    bundle = tmp_path / f"bundle.{ending}"
    command = [sys.executable, "-m", "losant_codegen", "bundle", str(root), "-o", str(bundle)]
    subprocess.run(command, check=True, timeout=120)
    assert differing(client(bundle, tmp_path), wanted) == []


def test_a_document_of_every_kind_of_schema_in_any_order(tmp_path: Path) -> None:
    case = GOLDEN / "schemas" / "spec.yaml"
    config = replace(Config(), root=tmp_path, target=str(case))
    tree = pipeline.bundle(config, Collector(), {}, lambda stage: None).tree
    other = tmp_path / "spec.json"
    other.write_text(json.dumps(shuffled(tree, random.Random(3))), encoding="utf-8")
    assert differing(client(other, tmp_path), client(case, tmp_path)) == []
