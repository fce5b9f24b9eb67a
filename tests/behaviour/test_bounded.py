"""Small documents that mean something enormous still give a client, soon: nothing that doubles is written out."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from losant_codegen import pipeline
from losant_codegen.cli import group
from losant_codegen.cli.common import run
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector

DOUBLING: dict[str, Callable[[Any], Any]] = {
    "required properties": lambda r: {"type": "object", "required": ["l", "r"], "properties": {"l": r, "r": r}},
    "pairs": lambda r: {"type": "array", "prefixItems": [r, r], "minItems": 2},
    "one or several": lambda r: {"oneOf": [r, {"type": "array", "items": r}]},
}


@pytest.fixture
def soon() -> Iterator[None]:
    """Two minutes at the most, where the work would otherwise outlast the tests."""

    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("kind", DOUBLING)
def test_a_schema_of_two_to_the_thirtieth_parts(kind: str, tmp_path: Path) -> None:
    def ref(number: int) -> Any:
        return {"$ref": f"#/components/schemas/Step{number}"}

    schemas = {f"Step{n}": DOUBLING[kind](ref(n + 1)) for n in range(30)}
    content = {"application/json": {"schema": ref(0)}}
    post = {"operationId": "step.add", "tags": ["step"], "requestBody": {"required": True, "content": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Steps", "version": "1"},
        "paths": {"/steps": {"post": {**post, "responses": {"200": {"description": "It", "content": content}}}}},
        "components": {"schemas": {**schemas, "Step30": {"type": "string"}}},
    }
    (tmp_path / "steps.json").write_text(json.dumps(document), encoding="utf-8")
    config = Config(root=tmp_path, path=tmp_path / "x", target=str(tmp_path / "steps.json"))
    files = pipeline.generate(config, Collector(), {}, lambda stage: None).files
    assert "def add(" in files["steps_client/resources/step.py"]
    assert max(map(len, files.values())) < 2_000_000


def test_a_chain_that_is_too_long_is_a_fault_of_the_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    length = 3000
    schemas: dict[str, Any] = {
        f"Step{n}": {
            "type": "object",
            "required": ["next"],
            "properties": {"next": {"$ref": f"#/components/schemas/Step{n + 1}"}},
        }
        for n in range(length)
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Step0"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Steps", "version": "1"},
        "paths": {"/steps": {"get": {"responses": {"200": {"description": "It", "content": content}}}}},
        "components": {"schemas": {**schemas, f"Step{length}": {"type": "string"}}},
    }
    (tmp_path / "steps.json").write_text(json.dumps(document), encoding="utf-8")
    assert run(group, ["generate", str(tmp_path / "steps.json"), "-o", str(tmp_path / "out")]) == 1
    printed = capsys.readouterr().err
    assert "steps.json:1:1: error[LC110]: the document leads too deep" in printed
    assert "internal error" not in printed
    assert not (tmp_path / "out").exists()
