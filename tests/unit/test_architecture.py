"""The imports between the stages go one way, and files and functions stay small."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator" / "losant_codegen"

SHARED = {
    "ir",
    "names",
    "typestr",
    "limits",
    "diagnostics",
    "source",
    "config",
    "codes",
    "text",
    "quoting",
    "ir_walk",
    "positions",
    "fetch",
    "grammar",
    "scalars",
    "cache",
    "packing",
    "prose",
    "page_words",
    "losant_codegen",
}
STAGES = {
    "load": {"json_reader", "yaml_reader", "trees"},
    "overlay": {"load"},
    "resolve": set(),
    "validate": set(),
    "lift": set(),
    "normalize": set(),
    "naming": set(),
    "models": {"render"},
    "views": {"models", "render", "examples"},
    "expect": {"render", "examples"},
    "render": set(),
    "format": set(),
    "output": {"verify"},
    "verify": set(),
    "report": set(),
    "dump": set(),
    "selection": set(),
    "runtime": set(),
}
"""What each module may import besides the shared ones: what the stage before it hands over, never its workings."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def top(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The top-level modules of this package that a file imports."""
    found = set()
    depth = len(path.relative_to(PACKAGE).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == depth:
            names = [node.module] if node.module else [alias.name for alias in node.names]
            found |= {name.split(".")[0] for name in names if not name.startswith("__")}
        if isinstance(node, ast.ImportFrom) and node.level > depth:
            raise AssertionError(f"{path} imports above the package")
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("losant_codegen"):
            raise AssertionError(f"{path} imports the package by its absolute name")
    return found


@pytest.mark.parametrize("stage", sorted(STAGES))
def test_a_stage_imports_only_what_is_shared_and_what_it_may(stage: str) -> None:
    files = [p for p in modules() if top(p) == stage]
    assert files, f"there is no module {stage}"
    allowed = SHARED | STAGES[stage] | {stage}
    for path in files:
        assert imported(path) <= allowed, f"{path.relative_to(ROOT)} imports {imported(path) - allowed}"


def test_a_run_of_texts_needs_no_stage_that_reads_the_document_as_a_whole() -> None:
    """Loading them takes longer than what such a run has to do."""
    code = "import sys, losant_codegen.retelling.retell; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[1] for name in done.stdout.split() if name.startswith("losant_codegen.")}
    unused = {"pipeline", "resolve", "validate", "lift", "normalize", "naming", "models", "expect"}
    assert {"retelling", "views", "render"} <= loaded
    assert not loaded & unused


def test_shared_modules_import_no_stage() -> None:
    for path in modules():
        if top(path) in SHARED:
            assert imported(path) <= SHARED, f"{path.name} imports {imported(path) - SHARED}"


def test_the_runtime_knows_nothing_of_the_generator() -> None:
    for path in (PACKAGE / "runtime").rglob("*.py"):
        depth = len(path.relative_to(PACKAGE).parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level < depth, f"{path} reaches out of the runtime"
                assert "losant" not in (node.module or "")


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400, f"{path} has {text.count(chr(10))} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 55, f"{path}:{node.lineno} {node.name} has {length} lines"


@pytest.mark.parametrize("path", sorted((ROOT / "templates").rglob("*.jinja")), ids=lambda p: p.name)
def test_templates_stay_small(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 80
