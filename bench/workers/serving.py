"""What a worker does: it runs in the environment of one client, and does on demand what the benchmarks time.

A worker is started with the URL of the loopback server and offers tasks by name. Each line of its standard input asks
for something, each line of its standard output answers as JSON:

    time small 50      fifty times in a row: seconds of one, by the clock and by the processor
    hold rows          once: bytes of what the result holds, and of the most that was held on the way to it
    grow rows          once: MB that the resident set grew by, at the most

Needs nothing but the standard library, since the environments have nothing else in common.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Task = Callable[[], Any]

APPLICATION = "575ec8687ae143cd83dc4a97"
KEY = "575ec76c7ae143cd83dc4a96"
TABLE = "596e6ce831761df4231708f1"
TOKEN = "a.b.c"
CALLS = 1000


def timed(task: Task, count: int) -> dict[str, float]:
    """Seconds of one run of the task, out of `count` runs in a row."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        task()
    return {"wall": (time.perf_counter() - wall) / count, "cpu": (time.process_time() - cpu) / count}


def held(task: Task) -> dict[str, int]:
    """Bytes of Python objects that are alive because of the result, and the most of them that ever were."""
    gc.collect()
    tracemalloc.start()
    result = task()
    gc.collect()
    now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del result
    return {"held": now, "peak": peak}


def grown(task: Task) -> dict[str, float]:
    """MB that the high-water mark of the process rose by."""
    before = _high_water()
    task()
    return {"grown": (_high_water() - before) / 2**20}


def _high_water() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def concurrently(one: Callable[[], Awaitable[Any]]) -> Task:
    """A task that makes a thousand calls at once, always on the same event loop."""
    runner = asyncio.Runner()

    async def many() -> None:
        await asyncio.gather(*(one() for _ in range(CALLS)))

    return lambda: runner.run(many())


def serve(tasks: Mapping[str, Task]) -> None:
    """Answer until the input ends."""
    for line in sys.stdin:
        what, name, *count = line.split()
        task = tasks[name]
        if what == "time":
            answer: Any = timed(task, int(count[0]))
        else:
            answer = held(task) if what == "hold" else grown(task)
        print(json.dumps(answer), flush=True)
