"""Prism on loopback, as a process of the test run."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_LIMIT = 120.0


def why_not(prism: Path) -> str:
    """Why Prism cannot be run here; empty when it can."""
    if shutil.which("node") is None:
        return "node is not installed: the client was not held against Prism"
    if not prism.exists():
        return "Prism is not installed: `make test-contract` installs it into .node and runs these tests"
    return ""


@contextmanager
def running(prism: Path, document: Path, log: Path) -> Iterator[str]:
    """The base URL of a Prism that answers from the document, and refuses what it does not allow."""
    port = _free_port()
    command = [
        str(prism),
        "mock",
        "--errors",
        "--multiprocess=false",
        f"--port={port}",
        "--host=127.0.0.1",
        str(document),
    ]
    environment = {**os.environ, "NODE_OPTIONS": "--max-old-space-size=2048"}
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=environment)
        try:
            _wait(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + START_LIMIT
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2):
                return
        except urllib.error.HTTPError:
            return  # it answers: that there is nothing at / is as it should be
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"Prism did not start:\n{log.read_text(errors='replace')[-2000:]}")
