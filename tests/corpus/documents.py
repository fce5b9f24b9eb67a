"""The corpus: which documents there are, where they are, and what a run of one gives."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import time
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).parent
PROBE = HERE / "probe.py"


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
    """A line of the table."""

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
    tests: str
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


def command(*arguments: str, cwd: Path | None = None, timeout: float = 600) -> subprocess.CompletedProcess[str]:
    """Run a Python module in this environment."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=cwd, capture_output=True, text=True, timeout=timeout, check=False
    )


def run(document: Document, path: Path, folder: Path) -> Row:
    """Generate the client of a document and put it through everything."""
    start = time.perf_counter()
    made = command("losant_codegen", "generate", str(path), "-o", str(folder), "--format", "json")
    seconds = time.perf_counter() - start
    assert made.returncode == 0, made.stderr[-3000:] + made.stdout[-3000:]
    counts = re.search(r"operations: (\d+) in the document, (\d+) in the client", made.stdout)
    models = re.search(r"models: (\d+)", made.stdout)
    assert counts, made.stdout[-3000:]
    assert models, made.stdout[-3000:]
    package = next(p.parent.name for p in folder.glob("*/py.typed"))
    types = command("mypy", "--strict", package, cwd=folder)
    style = command("black", "--check", "--quiet", ".", cwd=folder)
    tests = command("pytest", "-p", "no:cacheprovider", cwd=folder)
    call = subprocess.run(
        [sys.executable, str(PROBE), package], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    return Row(
        document=document.name,
        openapi=document.openapi,
        operations=int(counts[1]),
        in_client=int(counts[2]),
        skipped="" if counts[1] == counts[2] else "see the warnings",
        models=int(models[1]),
        warnings=made.stdout.count('"severity": "warning"') + made.stdout.count('"severity":"warning"'),
        seconds=round(seconds, 1),
        type_errors=types.stdout.count(": error:"),
        black="clean" if style.returncode == 0 else "differs",
        tests=(tests.stdout.strip().splitlines() or ["none"])[-1].strip("= "),
        call=call.stdout.strip() or call.stderr.strip().splitlines()[-1],
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
    columns = list(rows[0])
    head = [column.replace("_", " ") for column in columns]
    lines = [head, ["---"] * len(head), *([str(row[column]) for column in columns] for row in rows)]
    return ["| " + " | ".join(cells) + " |" for cells in lines]
