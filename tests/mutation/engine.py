"""Runs the generated tests on a copy of the client with one fault in it.

Each worker owns a copy. A run is a fork of a process that has pytest, httpx2 and pydantic loaded already, so that what
takes time is only what the fault can change. The copy's bytecode is compiled once and taken on trust; the faulty file
has none.
"""

from __future__ import annotations

import compileall
import contextlib
import importlib.util
import io
import json
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from py_compile import PycInvalidationMode
from types import FrameType
from typing import Any

from .source import Site

TIME_LIMIT = 600
Lines = dict[str, set[int]]
ALWAYS = (
    "test_client.py",
    "test_device.py",
    "test_devices.py",
    "test_data_table_rows.py",
    "test_auth.py",
    "test_files.py",
    "test_org.py",
)
"""Between them these use every feature of the runtime: run first for faults that any test may notice."""
QUICK = ("-k", "not async- and not test_failure and not test_missing_argument and not test_raw_response")
"""What the other files are asked for: the shared code of both clients through one of them, and each request and answer
once. Running less can only make the share of caught faults smaller.
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a fault: `caught` by which test (or by a time limit), after how many seconds."""

    site: Site
    caught: bool
    by: str
    seconds: float


class Copy:
    """A copy of the client and its tests, for one worker."""

    def __init__(self, source: Path, target: Path, package: str) -> None:
        self.root = target
        self.package = package
        if target.exists():
            shutil.rmtree(target)
        for name in (package, "tests"):
            shutil.copytree(source / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(target, quiet=2, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
        self.texts = {path.name: path.read_text("utf-8") for path in sorted((target / "tests").glob("test_*.py"))}

    @contextlib.contextmanager
    def broken(self, site: Site) -> Iterator[None]:
        """The copy with the fault in it, for the time of the block."""
        path = self.root / site.path
        sound = path.read_bytes()
        cached = Path(importlib.util.cache_from_source(str(path)))
        compiled = cached.read_bytes() if cached.exists() else None
        cached.unlink(missing_ok=True)
        path.write_bytes(site.apply(sound))
        try:
            yield
        finally:
            path.write_bytes(sound)
            if compiled is not None:
                cached.write_bytes(compiled)

    def order(self, site: Site) -> tuple[list[str], list[str]]:
        """The test files that are most likely to notice the fault, and all others (of which only `QUICK` is run)."""
        stem = Path(site.path).stem
        likely: list[str] = []
        if "/resources/" in site.path:
            return [f"test_{stem}.py"], []  # no other file calls this resource
        if "/models/" in site.path:
            names = re.findall(r"\.(\w+)\b", site.what)[:1] or re.findall(r": (\w+) ->", site.what)[:1]
            # Only a test that names the attribute can tell; a fault that it misses is held against the tests.
            naming = [
                name for name, text in self.texts.items() if any(f"{n}=" in text or f'"{n}":' in text for n in names)
            ]
            likely = [name for name in dict.fromkeys(["test_models.py", *naming]) if name in self.texts]
            return likely, []
        if site.kind == "wiring":
            likely = [f"test_{name}.py" for name in re.findall(r"client\.(\w+)", site.what)[:1]]
        likely = [name for name in [*likely, *ALWAYS] if name in self.texts]
        likely = list(dict.fromkeys(likely))
        return likely, [name for name in self.texts if name not in likely]

    def sound(self) -> tuple[str, Lines]:
        """What fails without any fault (nothing should: every verdict rests on it), and the runtime lines that
        the tests ran.
        """
        noted = self.root / "lines.json"
        failing = _forked(self.root, list(self.texts), noted)
        found = json.loads(noted.read_text()) if noted.exists() else {}
        return failing, {path: set(lines) for path, lines in found.items()}

    def run(self, site: Site) -> Outcome:
        """Put the fault in, run the tests until one fails, take it out again."""
        begun = time.monotonic()
        with self.broken(site):
            likely, others = self.order(site)
            for files, selection in ((likely, ()), (others, QUICK)):
                if not files:
                    continue
                verdict = _forked(self.root, files, selection=selection)
                if verdict:
                    return Outcome(site, True, verdict, time.monotonic() - begun)
        return Outcome(site, False, "", time.monotonic() - begun)


def _forked(root: Path, files: Sequence[str], noted: Path | None = None, selection: Sequence[str] = ()) -> str:
    """The first failure of these test files in a process of its own; empty when all pass."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        lines = _trace(root) if noted else None
        status = _run_tests(root, [*selection, *(f"tests/{name}" for name in files)], write)
        if noted and lines is not None:
            noted.write_text(json.dumps({path: sorted(found) for path, found in lines.items()}))
        os._exit(status)
    os.close(write)
    return _verdict(child, read)


def _trace(root: Path) -> Lines:
    """From now on, note every line of the client's runtime that is run."""
    lines: Lines = {}
    marker = f"{os.sep}_runtime{os.sep}"

    def in_frame(frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            lines[frame.f_code.co_filename[len(str(root)) + 1 :]].add(frame.f_lineno)
        return in_frame

    def on_call(frame: FrameType, event: str, argument: object) -> Any:
        name = frame.f_code.co_filename
        if marker not in name or not name.startswith(str(root)):
            return None
        lines.setdefault(name[len(str(root)) + 1 :], set()).add(frame.f_lineno)
        return in_frame

    sys.settrace(on_call)
    return lines


def _verdict(child: int, read: int) -> str:
    end = time.monotonic() + TIME_LIMIT
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "the time limit"
        time.sleep(0.02)
    with os.fdopen(read, encoding="utf-8", errors="replace") as stream:
        said = stream.read()
    if not status:
        return ""
    if not said:
        raise RuntimeError(f"pytest could not run (status {status})")
    return said


def _run_tests(root: Path, wanted: Sequence[str], write: int) -> int:
    """In the child: pytest on the copy, silent; the first failure goes into the pipe."""
    import pytest

    class First:
        name = ""

        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed and not self.name:
                self.name = report.nodeid

        def pytest_collectreport(self, report: pytest.CollectReport) -> None:
            if report.failed and not self.name:
                self.name = f"{report.nodeid} (collecting)"

    for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
        del sys.modules[name]  # this very package: the copy's tests are a package of that name too
    os.chdir(root)
    sys.path.insert(0, str(root))
    sys.dont_write_bytecode = True
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    first = First()
    options = ["-x", "-q", "-p", "no:cacheprovider", "--assert=plain", "--tb=no", f"--rootdir={root}", "-c", os.devnull]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        code = int(pytest.main([*options, *wanted], plugins=[first]))
    if not first.name and code in (1, 2):  # a conftest that cannot be imported is reported by no test
        first.name = "(starting)"
    os.write(write, first.name.encode("utf-8", "replace")[:2000])
    return code
