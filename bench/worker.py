"""The clients that are measured, each in a process of its own environment; `workers/serving.py` says what it does."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import server
from .clients import made
from .measure import environment, say
from .places import CLIENTS, KEPT, ROOT, WORKERS, python_of

OURS, FAST = "losant_client", "losant_client[fast]"
OFFICIAL, OPC, OAG, DCG = "losant-rest", "openapi-python-client", "openapi-generator", "datamodel-code-generator"
BARE = "httpx2, bare"


@dataclass(frozen=True, slots=True)
class Client:
    """A client, and how its worker is started: the environment it runs in, its script, and where its package lies."""

    name: str
    environment: str
    script: str
    arguments: tuple[str, ...] = ()
    source: Path | None = None


ALL = (
    Client(OURS, "ours", "ours.py", ("httpx2",), ROOT / "generated"),
    Client(FAST, "ours", "ours.py", ("pyreqwest",), ROOT / "generated"),
    Client(OFFICIAL, "losant-rest", "official.py"),
    Client(DCG, DCG, "datamodel_code_generator.py", (), CLIENTS / DCG),
    Client(OPC, OPC, "openapi_python_client.py", (), CLIENTS / OPC),
    Client(OAG, OAG, "openapi_generator.py", (), CLIENTS / OAG),
    Client(BARE, "bare", "bare.py", ("httpx2",)),
    Client("requests, bare, in a session", "bare", "bare.py", ("requests",)),
    Client("urllib3, bare", "bare", "bare.py", ("urllib3",)),
    Client("http.client, bare", "bare", "bare.py", ("http.client",)),
    Client("pyreqwest, bare", "bare", "bare.py", ("pyreqwest",)),
)


class Worker:
    """A worker process that is ready."""

    def __init__(self, client: Client, url: str) -> None:
        path = os.pathsep.join(str(each) for each in (client.source, WORKERS) if each is not None)
        self.name = client.name
        self._process = subprocess.Popen(
            [str(python_of(client.environment)), str(WORKERS / client.script), url, *client.arguments],
            cwd=KEPT,
            env=environment({"PYTHONPATH": path}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, what: str, task: str, count: int = 0) -> dict[str, Any]:
        """Have it do something; what `serving` answers to it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{what} {task} {count}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def running(names: Sequence[str] | None = None) -> Iterator[list[Worker]]:
    """A server, and workers of all clients, or of those named, against it."""
    with ExitStack() as stack:
        url = stack.enter_context(server.running())
        workers = []
        for client in ALL:
            if (names is None or client.name in names) and made(client.environment):
                workers.append(Worker(client, url))
                stack.callback(workers[-1].end)
        yield workers


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of one run of a task, a value a round."""

    wall: list[float]
    cpu: list[float]


def interleaved(workers: Sequence[Worker], task: str, rounds: int, count: int) -> dict[str, Times]:
    """A batch of `count` runs by each worker in turn, so many rounds. The first batches warm up and are not counted."""
    say(f"  {task}: {rounds} rounds of {count}")
    for worker in workers:
        worker.ask("time", task, count)
    found = {worker.name: Times([], []) for worker in workers}
    for _ in range(rounds):
        for worker in workers:
            seconds = worker.ask("time", task, count)
            found[worker.name].wall.append(seconds["wall"])
            found[worker.name].cpu.append(seconds["cpu"])
    return found
