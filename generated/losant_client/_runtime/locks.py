"""A lock for threads and one for tasks: made on first use, and anew in a forked child, whose parent may hold them."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Locks:
    """Guards one thing against threads of the synchronous client and tasks of the asynchronous one."""

    __slots__ = ("_pid", "_tasks", "_threads")

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._threads = threading.Lock()
        self._tasks: anyio.Lock | None = None

    @property
    def threads(self) -> threading.Lock:
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._threads = threading.Lock()
            self._tasks = None
        return self._threads

    @property
    def tasks(self) -> anyio.Lock:
        if self._tasks is None or self._pid != os.getpid():
            import anyio

            self._pid = os.getpid()
            self._tasks = anyio.Lock()
        return self._tasks
