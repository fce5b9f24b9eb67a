"""The runtime as it is used: copied into a package, under a name of its own, any number of times."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from losant_codegen import runtime

HOME = Path(runtime.__file__).parent

FRONT = """
from importlib import import_module
def __getattr__(name):
    return getattr(import_module("._runtime", __name__), name)
"""
PROGRAM = """
import pickle, sys
import one, two.vendored as vendored
from one._runtime import ClientConfig, SyncClient, SyncResource, Operation, Json, APIConnectionError
from one._runtime.models import Model
client = SyncClient(ClientConfig("one", "One", "1", "http://127.0.0.1:1"), credentials={}, max_retries=0)
try:
    SyncResource(client)._call(Operation("x", "GET", "/x", responses={"200": Json(lambda: Model)}))
except one.APIConnectionError as error:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is one.APIConnectionError
    print(type(error).__module__, vendored.NotFoundError.__module__)
assert one.NotFoundError is not vendored.NotFoundError
import one._runtime.testing
assert "losant_codegen" not in sys.modules
"""


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    for name in ("one", "two/vendored"):
        package = tmp_path / name
        package.mkdir(parents=True)
        (package / "__init__.py").write_text(FRONT)
        shutil.copytree(HOME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "two" / "__init__.py").touch()
    return tmp_path


def test_a_copy_works_under_any_name(packages: Path) -> None:
    environment = {"PYTHONPATH": str(packages), "PATH": ""}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.split() == ["one", "two.vendored"]


def test_imports_are_relative_or_of_what_a_client_depends_on() -> None:
    allowed = {*sys.stdlib_module_names, "httpx2", "pydantic", "pydantic_core", "anyio", "jsonschema"}
    for path in HOME.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            else:
                continue
            assert {name.partition(".")[0] for name in names} <= allowed, f"{path.name}: {names}"


def test_nothing_is_about_one_api() -> None:
    for path in HOME.rglob("*.py"):
        assert "losant" not in path.read_text(encoding="utf-8").lower(), path.name
