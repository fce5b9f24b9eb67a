"""Writing a client loses nothing: staging, hand edits, stale files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from losant_codegen import output
from losant_codegen.diagnostics import CodegenError, ExitCode

CLIENT = {"demo/__init__.py": "X = 1\n", "demo/part.py": "Y = 2\n", "README.md": "hello\n"}


def write(files: dict[str, str], folder: Path, *, force: bool = False) -> output.Changes:
    return output.write(files, folder, package="demo", inputs="abc", generator="1", force=force)


def tree(folder: Path) -> dict[str, str]:
    return {
        p.relative_to(folder).as_posix(): p.read_text()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    }


def test_the_first_run_writes_everything(tmp_path: Path) -> None:
    changes = write(CLIENT, tmp_path / "deep" / "out")
    assert changes.added == tuple(sorted(CLIENT))
    written = tree(tmp_path / "deep" / "out")
    assert written.pop(output.MANIFEST)
    assert written == CLIENT


def test_a_second_run_touches_only_what_differs(tmp_path: Path) -> None:
    write(CLIENT, tmp_path)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.py")}
    changes = write({**CLIENT, "demo/part.py": "Y = 3\n"}, tmp_path)
    assert changes.changed == ("demo/part.py",)
    assert changes.unchanged == 2
    assert (tmp_path / "demo/__init__.py").stat().st_mtime_ns == before[tmp_path / "demo/__init__.py"]


def test_stale_files_go_and_the_users_files_stay(tmp_path: Path) -> None:
    write({**CLIENT, "demo/old/gone.py": ""}, tmp_path)
    (tmp_path / "demo/ext").mkdir()
    (tmp_path / "demo/ext/mine.py").write_text("mine\n")
    changes = write(CLIENT, tmp_path)
    assert changes.removed == ("demo/old/gone.py",)
    assert not (tmp_path / "demo/old").exists()
    assert (tmp_path / "demo/ext/mine.py").read_text() == "mine\n"


def test_a_hand_edit_is_shown_and_kept(tmp_path: Path) -> None:
    write(CLIENT, tmp_path)
    (tmp_path / "demo/part.py").write_text("Y = 2  # mine\n")
    before = tree(tmp_path)
    with pytest.raises(CodegenError, match="edited by hand") as caught:
        write({**CLIENT, "README.md": "new\n"}, tmp_path)
    assert "+Y = 2  # mine" in caught.value.diagnostics[0].details
    assert tree(tmp_path) == before
    write({**CLIENT, "README.md": "new\n"}, tmp_path, force=True)
    assert tree(tmp_path)["demo/part.py"] == "Y = 2\n"


def test_a_foreign_file_in_the_way_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("my project\n")
    with pytest.raises(CodegenError, match="was not written by"):
        write(CLIENT, tmp_path)
    assert tree(tmp_path) == {"README.md": "my project\n"}


@pytest.mark.parametrize(
    ("text", "word"), [("import nowhere_at_all\n", "nowhere_at_all"), ("def f(:\n", "SyntaxError")]
)
def test_a_package_that_cannot_be_imported_replaces_nothing(tmp_path: Path, text: str, word: str) -> None:
    write(CLIENT, tmp_path)
    before = tree(tmp_path)
    with pytest.raises(CodegenError, match=word):
        write({**CLIENT, "demo/part.py": text}, tmp_path)
    assert tree(tmp_path) == before


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file\n")
    with pytest.raises(CodegenError) as caught:
        write(CLIENT, tmp_path / "out")
    assert caught.value.exit_code is ExitCode.USAGE
    assert (tmp_path / "out").read_text() == "a file\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CodegenError) as caught:
        write(CLIENT, tmp_path / "out")
    assert caught.value.exit_code is ExitCode.USAGE


def test_a_single_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    output.write_file(tmp_path / "a.yaml", "one\n")
    assert (tmp_path / "a.yaml").read_text() == "one\n"
    with pytest.raises(CodegenError):
        output.write_file(tmp_path / "none" / "a.yaml", "two\n")
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]
