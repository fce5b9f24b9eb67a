"""What a transport is: send one request, get one answer, whole or as a stream. No retries, no redirects, no
credentials: those are the client's. Anything with these methods fits, the testing fake included.

A transport raises `APIConnectionError` (or `APITimeoutError`), with `may_have_been_sent=False` when it is certain
that the server saw nothing, and `TooLarge` when `Request.read_limit` is passed. With `Request.stream` it returns as
soon as the headers are there.
"""

from __future__ import annotations

import os
import warnings
from typing import Protocol, runtime_checkable

from ..message import Request, Response

_forks: list[None] = []
if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=lambda: _forks.append(None))


def generation() -> int:
    """A number that is another one in a forked child, which must not use its parent's connections.

    To ask for the process (`os.getpid`) costs a visit to the kernel, and every call would.
    """
    return len(_forks)


def warn_unclosed(transport: object, how: str) -> None:
    """Tell whoever watches for it (Python hides `ResourceWarning` by default) that connections were left open."""
    warnings.warn(
        f"a client was not closed: use it in a with block, or call {how}",
        ResourceWarning,
        stacklevel=3,
        source=transport,
    )


class TooLarge(Exception):
    """The body passed `Request.read_limit`. Carries the answer without a body; the client makes its own error of it."""

    def __init__(self, response: Response) -> None:
        super().__init__("the answer is larger than allowed")
        self.response = response


@runtime_checkable
class Transport(Protocol):
    """Synchronous."""

    def send(self, request: Request) -> Response: ...
    def close(self) -> None: ...


@runtime_checkable
class AsyncTransport(Protocol):
    """Asynchronous."""

    async def send(self, request: Request) -> Response: ...
    async def aclose(self) -> None: ...
