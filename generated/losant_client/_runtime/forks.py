"""Which process this is. What belongs to one (connections, locks) is of no use in a child that was forked from it.

To ask the system (`os.getpid`) costs a visit to the kernel each time, and every call would.
"""

from __future__ import annotations

import os

_forks: list[None] = []


def generation() -> int:
    """A number that is another one in a forked child."""
    return len(_forks)


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=lambda: _forks.append(None))
