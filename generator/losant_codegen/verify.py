"""Whether a generated package can be used: every module of it is imported, every other Python file is parsed.

In fresh interpreters that share the work, so that nothing of this program stands in for what the package lacks. They
may be started ahead, while they have nothing to do yet: each has to load the package's own libraries first.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import CodegenError, Diagnostic, Severity

INTERPRETERS = 2
"""How many share the work. Each loads the package's own libraries, so more gain little."""
_COST = {"models": 6.0, "": 1.7, "parsed": 1.0}
"""How long a byte takes: to import of `models/`, where each class is built, and of the rest, and to parse."""


@dataclass(frozen=True, slots=True)
class Interpreters:
    """Interpreters that wait for a package."""

    processes: tuple[subprocess.Popen[str], ...]

    def verify(self, root: Path, package: str) -> None:
        """Import every module of `package` (a folder below `root`) and parse every other Python file below `root`.

        Raises `CodegenError` (LC802) with the interpreter's own words when that fails. Can be done once.
        """
        for process, share in zip(self.processes, _shares(root, package, len(self.processes)), strict=True):
            with contextlib.suppress(BrokenPipeError):  # it says why when it is asked
                assert process.stdin is not None
                process.stdin.write(json.dumps({"root": str(root), **share}) + "\n")
                process.stdin.close()
                process.stdin = None
        said = [process.communicate()[1] for process in self.processes]
        for process, error in zip(self.processes, said, strict=True):
            if process.returncode:
                message = "the generated package cannot be imported, so nothing was written:"
                last = tuple(error.strip().splitlines()[-12:])
                hint = "please report this with the document"
                raise CodegenError(Diagnostic("LC802", Severity.ERROR, message, None, hint, details=last))

    def dismiss(self) -> None:
        """End those that are waiting still."""
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                process.communicate()


def begin() -> Interpreters:
    """Start the interpreters."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return Interpreters(
        tuple(
            subprocess.Popen(
                [sys.executable, "-P", "-B", "-c", _PROGRAM],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(min(os.cpu_count() or 1, INTERPRETERS))
        )
    )


def verify(root: Path, package: str) -> None:
    """As `Interpreters.verify`, with interpreters that are started now."""
    interpreters = begin()
    try:
        interpreters.verify(root, package)
    finally:
        interpreters.dismiss()


def _shares(root: Path, package: str, parts: int) -> list[dict[str, list[str]]]:
    """The modules to import and the files to parse, for each of the interpreters about the same work.

    Modules import one another, so they are not divided further than into the models and the rest.
    """
    pieces: dict[str, tuple[float, list[str]]] = {}
    for path in sorted(root.rglob("*.py")):
        inside = path.is_relative_to(root / package)
        kind = "parsed" if not inside else "models" if path.parent == root / package / "models" else ""
        name = path.relative_to(root).as_posix()
        key = kind if inside else name
        cost, names = pieces.get(key, (0.0, []))
        pieces[key] = cost + _COST[kind] * path.stat().st_size, [*names, name]
    shares: list[tuple[float, dict[str, list[str]]]] = [(0.0, {"imported": [], "parsed": []}) for _ in range(parts)]
    for key, (cost, names) in sorted(pieces.items(), key=lambda piece: -piece[1][0]):
        least = min(range(parts), key=lambda number: shares[number][0])
        done, share = shares[least]
        share["imported" if key in _COST else "parsed"] += names
        shares[least] = done + cost, share
    return [share for _, share in shares]


_PROGRAM = """
import contextlib, gc, importlib, json, os, symtable, sys
gc.disable()  # nothing of this is garbage before the end, and then it need not be looked for
with contextlib.suppress(ImportError):
    import httpx2, pydantic
task = json.loads(sys.stdin.readline())
os.chdir(task["root"])
sys.path.insert(0, ".")
for path in task["parsed"]:
    with open(path, encoding="utf-8") as file:
        symtable.symtable(file.read(), path, "exec")  # a third of the time and memory of making a tree of it
optional = {"pytest", "jsonschema", "pyreqwest"}
for path in task["imported"]:
    try:
        importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in optional:
            raise
gc.freeze()
"""
