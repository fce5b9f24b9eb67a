"""A generated package is imported whole before it is written, and its tests are parsed."""

from __future__ import annotations

from pathlib import Path

import pytest
from losant_codegen import verify
from losant_codegen.diagnostics import CodegenError

PACKAGE = {
    "demo/__init__.py": "",
    "demo/part.py": "from .models.thing import X\n",
    "demo/models/__init__.py": "",
    "demo/models/thing.py": "X = 1\n",
    "tests/test_it.py": "import nowhere_at_all\n",
    "notes.txt": "def f(:\n",
}


def make(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def test_modules_are_imported_and_tests_only_parsed(tmp_path: Path) -> None:
    verify.verify(make(tmp_path, PACKAGE), "demo")
    assert not list(tmp_path.rglob("__pycache__"))


@pytest.mark.parametrize("path", ["demo/__init__.py", "demo/part.py", "demo/models/thing.py", "tests/test_it.py"])
def test_a_fault_is_found_wherever_it_is(tmp_path: Path, path: str) -> None:
    with pytest.raises(CodegenError) as caught:
        verify.verify(make(tmp_path, {**PACKAGE, path: "def f(:\n"}), "demo")
    assert caught.value.diagnostics[0].code == "LC802"
    assert any("SyntaxError" in line for line in caught.value.diagnostics[0].details)


def test_a_package_may_lie_deeper(tmp_path: Path) -> None:
    files = {f"outer/{path}": text for path, text in PACKAGE.items()}
    verify.verify(make(tmp_path, {**files, "outer/__init__.py": ""}), "outer/demo")
    make(tmp_path, {"outer/demo/part.py": "from .models.thing import Y\n"})
    with pytest.raises(CodegenError, match="cannot be imported"):
        verify.verify(tmp_path, "outer/demo")


def test_what_need_not_be_installed_may_be_missing(tmp_path: Path) -> None:
    missing = "raise ModuleNotFoundError('no', name='pyreqwest.client')\n"
    verify.verify(make(tmp_path, {**PACKAGE, "demo/part.py": missing}), "demo")
    with pytest.raises(CodegenError, match="cannot be imported"):
        verify.verify(make(tmp_path, {"demo/part.py": "raise ModuleNotFoundError('no', name='other')\n"}), "demo")


def test_no_file_of_the_users_stands_in_for_a_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(
        make(tmp_path, {"pydantic.py": "raise RuntimeError\n", "out/demo/__init__.py": "import pydantic\n"})
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    verify.verify(tmp_path / "out", "demo")


def test_interpreters_may_be_started_ahead_or_in_vain(tmp_path: Path) -> None:
    ahead, in_vain = verify.begin(), verify.begin()
    ahead.verify(make(tmp_path, PACKAGE), "demo")
    in_vain.dismiss()
    ahead.dismiss()
    assert all(process.returncode is not None for each in (ahead, in_vain) for process in each.processes)
