"""Faulty documents: each behaves as the corpus's `expected.json` says, in bounded time, and loses nothing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .documents import corpus_dir
from .test_documents import NO_CORPUS

LOCATED = re.compile(r"^\S.*?(:\d+:\d+)?: error\[LC\d{3}\]: ", re.MULTILINE)


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
    command = [sys.executable, "-m", "losant_codegen", "generate", str(folder / "invalid" / name), "-o", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr + done.stdout
    assert "internal error" not in done.stderr
    refused = expect == "error" or (expect == "safe" and done.returncode == 1)  # safe: either will do, if it is bounded
    if refused:
        assert done.returncode == 1, done.stderr
        assert LOCATED.search(done.stderr), done.stderr
        assert not out.exists()
    else:
        assert done.returncode == 0, done.stderr
        assert {p.name for p in tmp_path.iterdir()} == {"out"}
        tests = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
            cwd=out,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert tests.returncode in (0, 5), tests.stdout[-3000:]  # 5: a document without operations has no tests
