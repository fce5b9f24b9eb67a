"""Measuring whole processes, interleaved: A B C A B C ..., so that a drift of the machine's speed hits all alike.

A figure is the median of its rounds; a ratio is the median of the ratios round by round.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .places import KEPT


@dataclass(frozen=True, slots=True)
class Usage:
    """What one process, with the processes it waited for, took."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MB, the largest single process
    code: int


@dataclass(frozen=True, slots=True)
class Command:
    """A command to time. `before` prepares each run and is not counted."""

    name: str
    arguments: Sequence[str]
    cwd: Path
    environment: Mapping[str, str] | None = None
    before: Callable[[], object] | None = None
    log: Path | None = None


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a process that is measured: byte code is cached, as it is where a user runs the command."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(KEPT / "pycache"), **(changes or {})}


def run_once(command: Command) -> Usage:
    """Run a command, its output into its log."""
    if command.before is not None:
        command.before()
    log = command.log or Path(os.devnull)
    with log.open("wb") as out:
        started = time.perf_counter()
        process = subprocess.Popen(
            command.arguments,
            cwd=command.cwd,
            env=environment(command.environment),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    per_mb = 2**20 if sys.platform == "darwin" else 2**10
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / per_mb, process.returncode)


def interleaved(commands: Sequence[Command], rounds: int) -> dict[str, list[Usage]]:
    """Every command once a round."""
    found: dict[str, list[Usage]] = {command.name: [] for command in commands}
    for number in range(rounds):
        for command in commands:
            usage = run_once(command)
            say(f"  {number + 1}/{rounds} {command.name}: {usage.wall:.2f} s, {usage.cpu:.2f} s of processor time")
            found[command.name].append(usage)
    return found


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of one round each."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def say(text: str) -> None:
    """Progress, to standard error; the tables go to standard output."""
    print(text, file=sys.stderr, flush=True)
