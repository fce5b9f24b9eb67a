"""The page on updates is carried out: every patch and every command of it, in a copy of the repository.

A block `console` holds commands behind `$ ` with what they print, a block `diff` is applied. `UPDATE=1` writes the
page's output anew.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "maintainers.md"
# Whether the second opinion comes in time depends on how busy the machine is.
SECOND_OPINION = re.compile(r"^\S+: note\[LC222\].*\n(?:  .*\n)+(?:1 note\n)?", re.MULTILINE)
BLOCK = re.compile(r"^```(console|diff)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)$", re.MULTILINE)
COPIED = ("spec", "generated", "codegen.toml", "docs/maintainers.md", ".losant-codegen")
UPDATE = bool(os.environ.get("UPDATE"))


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with what the page needs of this one."""
    folder = tmp_path_factory.mktemp("update") / "losant-codegen"
    folder.mkdir()
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "dist", "ext"))
        elif source.exists():
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    (folder / ".gitignore").write_text(".losant-codegen/\n__pycache__/\n")
    for command in ("git init -q", "git add -A", "git -c user.name=t -c user.email=t@t commit -qm 'Before'"):
        assert shell(command, folder) == ""
    return folder


def shell(command: str, folder: Path) -> str:
    """What a command prints in the end, and its exit code where that is not 0."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    printed = SECOND_OPINION.sub("", done.stdout).replace(", 1 note", "")
    printed = re.sub(r"in \d+\.\d+s", "in 5.00s", printed)
    printed = "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    return printed + (f"[exit {done.returncode}]\n" if done.returncode else "")


def carried_out(kind: str, text: str, checkout: Path) -> str:
    """The block as it should be."""
    if kind == "diff":
        (checkout.parent / "patch").write_text(text)
        assert shell("git apply ../patch", checkout) == ""
        return text
    return "".join(f"$ {command}\n{shell(command, checkout)}" for command in COMMAND.findall(text))


def test_every_step_does_what_the_page_says(checkout: Path) -> None:
    page = PAGE.read_text("utf-8")
    made = BLOCK.sub(lambda found: f"```{found[1]}\n{carried_out(found[1], found[2], checkout)}```", page)
    if UPDATE:
        PAGE.write_text(made, "utf-8")
    assert made == PAGE.read_text("utf-8"), "to accept it: UPDATE=1 pytest tests/behaviour/test_maintainers_page.py"
    assert made.count("\n$ ") >= 12
