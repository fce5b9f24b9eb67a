"""What is generated for small documents, held as files: a change of the output is seen in review.

Each folder of `cases/` holds a `spec.yaml` (and maybe a `codegen.toml`) and, under `expected/`, the files that vary;
the runtime and the tests' kit, which are copied, are not held.
"""

from __future__ import annotations

import difflib
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from losant_codegen import pipeline
from losant_codegen.config import Config, load_config
from losant_codegen.diagnostics import Collector

CASES = sorted(p for p in (Path(__file__).parent / "cases").iterdir() if p.is_dir())
UPDATE = "UPDATE_GOLDEN=1 python -m pytest tests/golden"


def generated(case: Path, cache: Path) -> dict[str, str]:
    """All files of a case's client."""
    config = load_config(case / "codegen.toml") if (case / "codegen.toml").exists() else Config()
    config = replace(config, root=cache, target=str(case / "spec.yaml"))
    return dict(pipeline.generate(config, Collector(), {}, lambda stage: None).files)


def varying(files: dict[str, str]) -> dict[str, str]:
    """Without what is only copied."""
    return {path: text for path, text in files.items() if "/_runtime/" not in path and "/kit/" not in path}


@pytest.mark.parametrize("case", CASES, ids=lambda p: p.name)
def test_output_is_as_held(case: Path, tmp_path: Path) -> None:
    files = varying(generated(case, tmp_path))
    expected = case / "expected"
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(expected, ignore_errors=True)
        for path, text in files.items():
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_text(text, encoding="utf-8")
    held = {
        p.relative_to(expected).as_posix(): p.read_text(encoding="utf-8") for p in expected.rglob("*") if p.is_file()
    }
    differences = []
    for path in sorted({*files, *held}):
        before, after = held.get(path, "").splitlines(), files.get(path, "").splitlines()
        differences += difflib.unified_diff(before, after, f"held/{path}", f"generated/{path}", lineterm="")
    assert not differences, "\n".join([*differences[:80], f"if this is meant: {UPDATE}"])


@pytest.mark.parametrize("case", CASES, ids=lambda p: p.name)
def test_held_clients_are_typed_formatted_and_pass_their_tests(case: Path, tmp_path: Path) -> None:
    for path, text in generated(case, tmp_path / "cache").items():
        (tmp_path / "client" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "client" / path).write_text(text, encoding="utf-8")
    folder = tmp_path / "client"
    package = next(p.parent.name for p in folder.glob("*/py.typed"))
    for command in (["mypy", "--strict", package], ["black", "--check", "."], ["pytest", "-p", "no:cacheprovider"]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, f"{command[0]}:\n{done.stdout[-4000:]}{done.stderr[-2000:]}"


@pytest.mark.parametrize("case", CASES, ids=lambda p: p.name)
def test_generating_twice_gives_the_same_bytes(case: Path, tmp_path: Path) -> None:
    assert generated(case, tmp_path / "a") == generated(case, tmp_path / "b")
