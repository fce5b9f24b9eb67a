"""openapi-spec-validator's opinion, as warnings: it knows the standard by heart, but not what documents are like.

It refuses documents that people really use, raises on broken ones, loops on some cycles and takes half a minute on
large ones. So it runs in a process of its own with a time limit, is not asked about very large documents, its answer
is kept by the content it is about, and it is not heard where our own rules have spoken already.
`docs/decisions/spec-validator.md` tells more.
"""

from __future__ import annotations

import contextlib
import functools
import json
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from ..cache import Cache, digest, fingerprint
from ..diagnostics import Collector, Pointer
from ..prose import bare
from ..source import Bundle

MAX_CHARACTERS = 2_000_000
SECONDS = 20.0
KIND = "opinions"
_NO_VERDICT = "no verdict"


@dataclass
class Opinion:
    """A verdict, or a process that is coming to one."""

    bundle: Bundle
    keep: Callable[[dict[str, Any]], None] | None = None
    verdict: dict[str, Any] | None = None
    process: subprocess.Popen[bytes] | None = None
    answer: IO[bytes] | None = None
    deadline: float = 0.0
    skipped: str | None = None
    _collected: bool = field(default=False, repr=False)

    def collect(self, collector: Collector) -> None:
        """Wait for the verdict and add what is new in it. The second time, nothing happens."""
        if self._collected:
            return
        self._collected = True
        if self.process is not None:
            self.verdict = self._wait(self.process)
            if self.keep is not None:
                self.keep(self.verdict)
        why = self.skipped or (self.verdict or {}).get(_NO_VERDICT)
        if why:
            collector.note("LC222", f"openapi-spec-validator was not heard: {why}", self.bundle.locate(()))
            return
        own = [found.location for found in (*collector.found, *collector.faults) if found.location is not None]
        known = [(place.uri, place.pointer) for place in own]
        for pointer, message in (self.verdict or {}).get("findings", ()):
            self._add(collector, tuple(pointer), message, known)

    def _add(self, collector: Collector, pointer: Pointer, message: str, known: list[tuple[str, Pointer]]) -> None:
        if not _exists(self.bundle.tree, pointer):  # some findings are placed within their schema only
            return
        place = self.bundle.locate(pointer)
        for uri, other in known:
            shorter = min(len(other), len(place.pointer))
            if uri == place.uri and shorter and other[:shorter] == place.pointer[:shorter]:
                return
        collector.warning("LC221", f"openapi-spec-validator: {message}", place)

    def _wait(self, process: subprocess.Popen[bytes]) -> dict[str, Any]:
        try:
            process.wait(max(self.deadline - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return {_NO_VERDICT: f"it needs more than {SECONDS:.0f} seconds"}
        answer = self.answer
        if answer is None:
            return {_NO_VERDICT: "it gave no answer"}
        answer.seek(0)
        try:
            verdict = json.loads(answer.read())
        except ValueError:
            return {_NO_VERDICT: "it failed"}
        finally:
            answer.close()
        return verdict if isinstance(verdict, dict) else {_NO_VERDICT: "it failed"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """The process, which waits to be asked."""

    process: subprocess.Popen[bytes]
    answer: IO[bytes]

    def ask(self, text: str) -> None:
        """Show it the document, a line of JSON. Nobody waits until it has been read."""
        threading.Thread(target=self._tell, args=(text.encode(),), daemon=True).start()

    def _tell(self, line: bytes) -> None:
        with contextlib.suppress(OSError, ValueError):  # it was killed
            assert self.process.stdin is not None
            self.process.stdin.write(line + b"\n")
            self.process.stdin.close()

    def dismiss(self) -> None:
        """Kill it, if it has not ended."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def begin() -> Waiting:
    """Start the process. It takes a quarter of a second to load the library, so it may be started ahead."""
    # As a file, for `-m` would load the package around it. Beside it are modules that no library should find.
    program = Path(__file__).with_name("spec_validator.py")
    command = [sys.executable, "-P", str(program)]
    answer = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the verdict is collected)
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=answer, stderr=subprocess.DEVNULL, cwd=program.parent
    )
    return Waiting(process, answer)


def ask(bundle: Bundle, cache: Cache, waiting: Waiting | None = None) -> Opinion:
    """Begin to form an opinion, or find the one that was formed about the same content before."""
    if sum(len(document.text) for document in bundle.documents.values()) > MAX_CHARACTERS:
        return Opinion(bundle, skipped=f"the document has more than {MAX_CHARACTERS:,} characters")
    text = json.dumps(bare(bundle.tree), ensure_ascii=False)
    key = digest([fingerprint(), text])
    known = cache.get(KIND, key)
    if isinstance(known, dict):
        return Opinion(bundle, verdict=known)
    try:
        asked = waiting or begin()
    except OSError as error:
        return Opinion(bundle, skipped=f"it cannot be started: {error}")
    asked.ask(text)
    keep = functools.partial(cache.put, KIND, key)
    deadline = time.monotonic() + SECONDS
    opinion = Opinion(bundle, keep, process=asked.process, answer=asked.answer, deadline=deadline)
    weakref.finalize(opinion, asked.dismiss)  # a run that ends early does not leave it behind
    return opinion


def _exists(value: Any, pointer: Pointer) -> bool:
    for part in pointer:
        if isinstance(value, list):
            if not isinstance(part, int) or part >= len(value):
                return False
        elif not isinstance(value, dict) or part not in value:
            return False
        value = value[part]
    return True
