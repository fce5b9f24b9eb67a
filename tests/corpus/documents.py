"""The corpus: which documents there are, where they are, and what a run of one gives."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from .bounded import generate

HERE = Path(__file__).parent
PROBE = HERE / "probe.py"
CPU, MEMORY = 600, 6000
"""Limits of one process of the generator: seconds of the processor, MB of address space."""
LEFT_OUT = "LC508"
"""The warning that an operation is not in the client."""
ASSERTED = {"black", "tests_failed"}
"""What is the same in every row, or the test fails."""


@dataclass(frozen=True)
class Document:
    """An entry of `manifest.toml`."""

    name: str
    file: str
    source: str
    licence: str
    openapi: str
    operations: int
    sha256: str


@dataclass(frozen=True)
class Row:
    """A line of the table. `in_client`: what the finished client was found to have; `tests_failed`: pytest's code."""

    document: str
    openapi: str
    operations: int
    in_client: int
    skipped: str
    models: int
    warnings: int
    seconds: float
    type_errors: int
    black: str
    tests_passed: int
    tests_failed: int
    call: str


def corpus_dir() -> Path | None:
    """The folder of the documents, where there is one."""
    named = os.environ.get("CORPUS_DIR", "")
    return Path(named) if named and Path(named).is_dir() else None


def documents() -> list[Document]:
    """All documents of the manifest."""
    entries = tomllib.loads((HERE / "manifest.toml").read_text(encoding="utf-8"))["document"]
    return [Document(**entry) for entry in entries]


def is_the_one(document: Document, path: Path) -> bool:
    """Whether the file is the version that the manifest names."""
    return hashlib.sha256(path.read_bytes()).hexdigest() == document.sha256


def command(*arguments: str, cwd: Path, timeout: float = 1800) -> subprocess.CompletedProcess[str]:
    """Run Python with arguments in the folder of a client."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, capture_output=True, text=True, timeout=timeout, check=False
    )


def run(document: Document, path: Path, folder: Path) -> Row:
    """Generate the client of a document and put it through everything."""
    made = generate(path, folder, "--format", "json", "--verbose", cpu=CPU, memory=MEMORY)
    assert made.code == 0, made.stderr[-3000:] + made.stdout[-3000:]
    counts = re.search(r"operations: (\d+) in the document, \d+ in the client", made.stdout)
    models = re.search(r"models: (\d+)", made.stdout)
    assert counts, made.stdout[-3000:]
    assert models, made.stdout[-3000:]
    package = next(p.parent.name for p in folder.glob("*/py.typed"))
    types = command("-m", "mypy", "--strict", package, cwd=folder)
    style = command("-m", "black", "--check", "--quiet", ".", cwd=folder)
    tests = command("-m", "pytest", "-p", "no:cacheprovider", cwd=folder)
    probe = command(str(PROBE), package, cwd=folder)
    assert probe.returncode == 0, probe.stderr[-3000:]
    seen = json.loads(probe.stdout)
    _, _, listed = made.stdout.partition("\n[")
    found = [d for d in json.loads(f"[{listed}" if listed else "[]") if d["severity"] == "warning"]
    passed = re.search(r"(\d+) passed", tests.stdout)
    return Row(
        document=document.name,
        openapi=document.openapi,
        operations=int(counts[1]),
        in_client=seen["operations"],
        skipped="; ".join(d["message"] for d in found if d["code"] == LEFT_OUT) or "none",
        models=int(models[1]),
        warnings=len(found),
        seconds=round(made.seconds, 1),
        type_errors=types.stdout.count(": error:"),
        black="clean" if style.returncode == 0 else "differs",
        tests_passed=int(passed[1]) if passed else 0,
        tests_failed=tests.returncode,
        call=f"`{seen['call']}`",
    )


def save(row: Row, folder: Path) -> None:
    """Keep a row for the table at the end (tests may run in several processes)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{row.document}.json").write_text(json.dumps(asdict(row)), encoding="utf-8")


def table(folder: Path) -> list[str]:
    """The saved rows as a Markdown table."""
    rows = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.json"))]
    if not rows:
        return []
    columns = [column for column in rows[0] if column not in ASSERTED]
    head = [column.replace("_", " ") for column in columns]
    lines = [head, ["---"] * len(head), *([str(row[column]) for column in columns] for row in rows)]
    return ["| " + " | ".join(cells) + " |" for cells in lines]
