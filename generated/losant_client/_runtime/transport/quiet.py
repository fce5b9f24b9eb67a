"""httpx2 logs each request with its whole URL, and with whatever credentials its query holds, at INFO.

The client's own logger tells the same without them. So httpx2 keeps quiet about requests that are sent inside
`unlogged()`, and about no others.
"""

from __future__ import annotations

import logging
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


class unlogged:
    """What is sent inside `with unlogged():` is not logged by httpx2."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _ours.set(True)

    def __exit__(self, *error: object) -> None:
        _ours.reset(self._token)
