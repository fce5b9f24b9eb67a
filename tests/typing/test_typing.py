"""The generated client under strict type checkers: typical code passes, wrong code is refused line by line.

`typical.py` and `wrong.py` are checked as a user's files would be, with the client as an installed, typed package.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"
CACHE = HERE.parents[1] / ".losant-codegen" / "mypy"

Errors = dict[str, dict[int, list[str]]]


def marked() -> set[int]:
    lines = (HERE / "wrong.py").read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


def mypy(folder: Path) -> Errors:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(CACHE),
        "--no-error-summary",
    ]
    done = subprocess.run(
        [*command, "typical.py", "wrong.py"],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    found: Errors = {"typical.py": {}, "wrong.py": {}}
    for line in done.stdout.splitlines():
        match = re.fullmatch(r"(.+?):(\d+): (error|note): (.*)", line)
        assert match, line
        if match[3] == "error":
            found[match[1]].setdefault(int(match[2]), []).append(match[4])
    return found


def pyright(folder: Path) -> Errors:
    settings = {
        "include": ["."],
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(folder), "--outputjson"],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 2
    found: Errors = {"typical.py": {}, "wrong.py": {}}
    for each in report["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        found[Path(each["file"]).name].setdefault(line, []).append(each["message"])
    return found


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_typical_code_passes_and_each_wrong_line_is_refused(checker: Callable[[Path], Errors], tmp_path: Path) -> None:
    for name in ("typical.py", "wrong.py"):
        shutil.copy(HERE / name, tmp_path / name)
    found = checker(tmp_path)
    assert found["typical.py"] == {}
    unexpected = {line: text for line, text in found["wrong.py"].items() if line not in marked()}
    assert unexpected == {}
    assert marked() - found["wrong.py"].keys() == set(), "these lines should have been refused"
    assert len(marked()) > 30
