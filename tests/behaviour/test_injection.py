"""A document in which every text wants to become code: it stays text, and the client passes its own tests."""

from __future__ import annotations

import ast
import itertools
import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from losant_codegen import pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector

Json = dict[str, Any]
Text = Callable[[], str]

# `evil.pwn` cannot come about by making a name of the text: a dot is no part of one.
PAYLOADS = {
    "docstring": '"""\nevil.pwn()\n"""',
    "docstring of the other kind": "'''\nevil.pwn()\n'''",
    "escaped docstring": '\\"""\nevil.pwn()\n#',
    "backslash": "evil.pwn() \\",
    "string": '"); evil.pwn(); ("',
    "string of the other kind": "'); evil.pwn(); ('",
    "new line": "\nevil.pwn()\n",
    "carriage return": "\revil.pwn()\r",
    "line separator": "\u2028evil.pwn()\u2028",
    "list": "]; evil.pwn(); [",
    "comment": "# \n    evil.pwn()",
    "template": "{{ evil.pwn() }}{% if evil.pwn() %}",
    "template comment": "#}{{ evil.pwn() }}{#",
    "format": "{evil.pwn()} %(evil.pwn)s \\N{BULLET}",
    "path": "../../evil.pwn()",
    "table": '"\n[evil.pwn]\nx = "',
}


def schema(text: Text) -> Json:
    return {
        "type": "object",
        "title": text(),
        "description": text(),
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": text(), "default": text(), "examples": [text()]},
            text(): {"type": "string", "enum": [text(), text()], "description": text()},
            text(): {"type": "object", "title": text(), "properties": {text(): {"const": text()}}},
            text(): {"type": "array", "items": {"type": "string", "format": text()}, "deprecated": True},
            text(): {"type": "object", "additionalProperties": {"type": "integer"}, "x-note": text()},
        },
        "additionalProperties": True,
        "example": {"id": text(), text(): text()},
    }


def operation(text: Text) -> Json:
    ref = {"$ref": "#/components/schemas/Thing"}
    return {
        "operationId": text(),
        "summary": text(),
        "description": text(),
        "tags": [text()],
        "x-scopes": [text()],
        "parameters": [
            {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}, "description": text()},
            {"name": text(), "in": "query", "schema": {"type": "string", "default": text()}, "example": text()},
            {"name": text(), "in": "query", "schema": {"enum": [text(), text()]}, "description": text()},
            {"name": "X-Evil", "in": "header", "schema": {"type": "string"}, "description": text()},
        ],
        "requestBody": {
            "x-body-name": text(),
            "description": text(),
            "content": {"application/json": {"schema": ref, "examples": {text(): {"summary": text(), "value": {}}}}},
        },
        "responses": {
            "200": {"description": text(), "content": {"application/json": {"schema": ref}}},
            "404": {"description": text(), "headers": {"X-Why": {"description": text(), "schema": {}}}},
        },
    }


def document(text: Text) -> Json:
    """The text at every place that takes one."""
    return {
        "openapi": "3.1.0",
        "info": {"title": text(), "version": text(), "description": text(), "summary": text()},
        "servers": [{"url": "https://evil.example/v1", "description": text()}],
        "tags": [{"name": text(), "description": text()}],
        "paths": {
            "/things/{thing}": {"summary": text(), "put": operation(text), "post": operation(text)},
            "/form": {
                "post": {
                    "operationId": text(),
                    "requestBody": {"content": {"multipart/form-data": {"schema": {"properties": {
                        "file": {"type": "string", "format": "binary", "description": text()},
                        text(): {"type": "string", "description": text()},
                    }}}}},
                    "responses": {"204": {"description": text()}},
                }
            },
        },
        "components": {
            "schemas": {"Thing": schema(text), "Kind": {"description": text(), "enum": [text(), text()]}},
            "securitySchemes": {text().replace("/", ""): {"type": "http", "scheme": "bearer", "description": text()}},
        },
    }  # fmt: skip


def evil(payload: str, folder: Path) -> dict[str, str]:
    """The files of the client that is made with a payload everywhere, each time with a number of its own."""
    count = itertools.count()
    made = document(lambda: f"{payload}{next(count)}")
    target = folder / "openapi.json"
    target.write_text(json.dumps(made))
    config = Config(target=str(target), target_output=str(folder / "client"), root=folder)
    pipeline.write(config, Collector(), {}, lambda stage: None)
    paths = (path for path in (folder / "client").rglob("*") if path.is_file())
    return {path.relative_to(folder / "client").as_posix(): path.read_text(encoding="utf-8") for path in paths}


def calls(source: str) -> list[int]:
    """The lines of a module in which the text has become code."""
    nodes = ast.walk(ast.parse(source))
    return [node.lineno for node in nodes if isinstance(node, ast.Attribute) and node.attr == "pwn"]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_text_stays_text(payload: str, tmp_path: Path) -> None:
    files = evil(payload, tmp_path)
    assert sum("evil" in text for text in files.values()) > 8, "the text did not come through"
    assert {path: lines for path, text in files.items() if path.endswith(".py") and (lines := calls(text))} == {}
    assert "evil" not in tomllib.loads(files["pyproject.toml"])
    assert {path.name for path in tmp_path.iterdir()} <= {"openapi.json", "client", ".losant-codegen"}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_client_passes_its_own_tests(payload: str, tmp_path: Path) -> None:
    evil(PAYLOADS[payload], tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path / "client", capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


def test_code_would_be_found() -> None:
    assert calls('"""\nevil.pwn()\n"""\nevil.pwn()\n') == [4]
