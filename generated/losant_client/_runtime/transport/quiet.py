"""httpx2 logs each request with its whole URL, and with whatever credentials its query holds, at INFO.

The client's own logger tells the same without them. So httpx2 keeps quiet about requests that are sent inside
`unlogged()`, and about no others.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

_ours: ContextVar[bool] = ContextVar("ours", default=False)


class _NotOurs(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return not _ours.get()


def prepare() -> None:
    """Have httpx2's logger ask; once for all clients of this package."""
    logger = logging.getLogger("httpx2")
    if not any(isinstance(each, _NotOurs) for each in logger.filters):
        logger.addFilter(_NotOurs())


@contextmanager
def unlogged() -> Generator[None, None, None]:
    """What is sent inside is not logged by httpx2."""
    token = _ours.set(True)
    try:
        yield
    finally:
        _ours.reset(token)
