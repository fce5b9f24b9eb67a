"""Faulty documents: each behaves as the corpus's `expected.json` says, within limits of time and memory."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .bounded import generate
from .documents import corpus_dir
from .test_documents import NO_CORPUS

LOCATED = re.compile(r"^\S.*?(:\d+:\d+)?: error\[LC\d{3}\]: ", re.MULTILINE)
MEMORY = 300
"""MB of the largest process. None needed more than 80."""
SECONDS = 30
"""Of the processor, all processes together. None needed more than 3."""


def cases() -> list[tuple[str, str]]:
    folder = corpus_dir()
    if folder is None:
        return [("", "")]
    expected = json.loads((folder / "invalid" / "expected.json").read_text(encoding="utf-8"))
    return [(name, entry["expect"]) for name, entry in sorted(expected.items())]


@pytest.mark.parametrize(("name", "expect"), cases())
def test_faulty_document(name: str, expect: str, tmp_path: Path) -> None:
    folder = corpus_dir()
    if folder is None:
        pytest.skip(NO_CORPUS)
    out = tmp_path / "out"
    ran = generate(folder / "invalid" / name, out, cpu=SECONDS, memory=4 * MEMORY)
    assert "Traceback" not in ran.stderr + ran.stdout
    assert "internal error" not in ran.stderr
    assert ran.memory < MEMORY
    assert ran.cpu < SECONDS
    refused = expect == "error" or (expect == "safe" and ran.code == 1)  # safe: either will do, if it is bounded
    if refused:
        assert ran.code == 1, ran.stderr
        assert LOCATED.search(ran.stderr), ran.stderr
        assert not out.exists()
        return
    assert ran.code == 0, ran.stderr
    assert {p.name for p in tmp_path.iterdir()} == {"out"}
    tests = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=out,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert tests.returncode in (0, 5), tests.stdout[-3000:]  # 5: a document without operations has no tests
