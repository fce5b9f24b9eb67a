"""Run the generator as a user does, within limits of time and memory, and say what it needed."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """How a run ended. `seconds` by the clock, `cpu` of all processes together; `memory` of the largest, in MB."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    cpu: float
    memory: float


def generate(document: Path, out: Path, *flags: str, cpu: int, memory: int) -> Ran:
    """Make a client. A process that uses more than `cpu` seconds or `memory` MB is stopped by the system."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))
        resource.setrlimit(resource.RLIMIT_AS, (memory * 2**20, resource.RLIM_INFINITY))

    command = [sys.executable, "-m", "losant_codegen", "generate", str(document), "-o", str(out), *flags]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        process = subprocess.Popen(command, stdout=stdout, stderr=stderr, preexec_fn=limit)  # noqa: PLW1509
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        said = []
        for stream in (stdout, stderr):
            stream.seek(0)
            said.append(stream.read().decode(errors="replace"))
    return Ran(process.returncode, *said, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
