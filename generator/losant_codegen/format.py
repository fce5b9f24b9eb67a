"""Format the rendered Python files in black's style, in memory to memory.

Both formatters of the configuration give the same style. `ruff` formats the whole client in one process in a fraction
of a second; `black` takes minutes of processor time on a large client and is spread over processes. The tests hold
every output of `ruff` against `black --check` (docs/decisions/formatting.md).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from .cache import NOTHING_KEPT, Cache, digest, fingerprint
from .config import FormatConfig
from .diagnostics import CodegenError, Diagnostic, Severity

BLACK_LENGTH = 88
"""Black's own line length, which the copied files are stored at."""

SMALL = 4
"""Up to this many files, starting processes for black costs more than it saves."""


KIND = "formatted"


def format_files(
    files: Mapping[str, str],
    config: FormatConfig,
    copied: Collection[str] = (),
    cache: Cache = NOTHING_KEPT,
    among: Iterable[str] = (),
) -> dict[str, str]:
    """The same files with every `.py` formatted; other files pass through unchanged.

    `copied` names files that were not rendered: they are stored as black leaves them, at its own line length.
    `among` names files that these few stand beside.
    What the last run formatted for the same files is taken from `cache`.
    Raises `CodegenError` (LC801) when a file is not Python: a fault of a template, reported with file and line.
    """
    done = copied if config.line_length == BLACK_LENGTH else ()
    python = {path: text for path, text in files.items() if path.endswith(".py") and path not in done}
    if not python:
        return dict(files)
    key = digest([fingerprint(), repr(config), *sorted(python)])
    known: dict[str, str] = cache.get(KIND, key) or {}
    marks = {path: digest([text]) for path, text in python.items()}
    formatted = {path: known[mark] for path, mark in marks.items() if mark in known}
    new = {path: text for path, text in python.items() if path not in formatted}
    if new:
        own = {path.partition("/")[0].removesuffix(".py") for path in (*python, *among) if path.endswith(".py")}
        length = config.line_length
        formatted |= _black(new, length) if config.formatter == "black" else _ruff(new, length, own)
        cache.put(KIND, key, {mark: formatted[path] for path, mark in marks.items()})
    return {path: formatted.get(path, text) for path, text in files.items()}


def _ruff(files: Mapping[str, str], line_length: int, own: Collection[str]) -> dict[str, str]:
    """One `ruff format` over a temporary folder; it never looks at the user's own ruff settings.

    `own` are the packages that imports are sorted as the client's own, whichever files are given.
    """
    with tempfile.TemporaryDirectory(prefix="losant-codegen-") as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        options = ["--isolated", "--no-cache", "--quiet", f"--line-length={line_length}", "--target-version=py311", "."]
        first_party = f"--config=lint.isort.known-first-party={json.dumps(sorted(own))}"
        for command in (["check", "--fix", "--select=I", first_party], ["format"]):
            done = subprocess.run(
                [*_ruff_command(), *command, *options],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                said = (done.stdout + done.stderr).splitlines()
                raise CodegenError(*(_not_python(line) for line in said if line.strip()))
        return {path: _as_black(Path(folder, path).read_text(encoding="utf-8"), line_length) for path in files}


def _ruff_command() -> list[str]:
    """The program itself, where it is among the scripts of this interpreter: starting Python for it takes longer."""
    program = Path(sysconfig.get_path("scripts"), "ruff.exe" if os.name == "nt" else "ruff")
    return [str(program)] if program.is_file() else [sys.executable, "-m", "ruff"]


_ANNOTATED = re.compile(r"""^    \w+: (["']).*\1 = None$""", re.MULTILINE)


def _as_black(text: str, line_length: int) -> str:
    """The text with the one thing that ruff writes otherwise: black puts a default that stands behind a quoted
    annotation too long for its line in parentheses.
    """

    def line(found: re.Match[str]) -> str:
        if len(found[0].encode()) <= line_length:
            return found[0]
        _, formatted = _black_one("", f"class _:\n{found[0]}\n", line_length)
        return formatted.removeprefix("class _:\n").removesuffix("\n")

    return _ANNOTATED.sub(line, text)


def _not_python(message: str) -> Diagnostic:
    hint = "a template writes text that is not Python: see docs/templates.md on quoting"
    return Diagnostic("LC801", Severity.ERROR, f"a rendered file cannot be formatted: {message.strip()}", None, hint)


def _black(files: Mapping[str, str], line_length: int) -> dict[str, str]:
    items = list(files.items())
    if len(items) <= SMALL:
        return dict(_black_one(path, text, line_length) for path, text in items)
    from concurrent.futures import ProcessPoolExecutor  # which takes longer to load than ruff to format a few files

    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        chunk = max(1, len(items) // 32)
        return dict(pool.map(_black_one, *zip(*items, strict=True), [line_length] * len(items), chunksize=chunk))


def _black_one(path: str, text: str, line_length: int) -> tuple[str, str]:
    from black import Mode, format_file_contents
    from black.mode import TargetVersion
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    mode = Mode(line_length=line_length, target_versions={TargetVersion.PY311})
    try:
        return path, format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return path, text
    except InvalidInput as error:
        raise CodegenError(_not_python(f"{path}: {error}")) from error
