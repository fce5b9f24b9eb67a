"""The steps of a call. All that decides about a call (credentials, retries, redirects) is written once, as a
generator that yields steps; the synchronous and the asynchronous client each know how to take a step, and nothing
more.

A step is a `Request` (answered by its `Response`, or an `APIConnectionError` thrown in) or one of the classes here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeAlias, TypeVar

from .locks import Locks
from .message import Request, Response
from .transport.protocol import TooLarge

R = TypeVar("R")


class Pause:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Ask:
    """Call a function of the user's; the asynchronous client also awaits what it returns."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], str | Awaitable[str]]) -> None:
        self.function = function


class Exclusive:
    """Run a flow while no other thread or task runs one under the same lock."""

    __slots__ = ("flow", "locks")

    def __init__(self, locks: Locks, flow: Flow[Any]) -> None:
        self.locks = locks
        self.flow = flow


class Drain:
    """Read the rest of a streamed answer into `content` and let the connection go."""

    __slots__ = ("limit", "response")

    def __init__(self, response: Response, limit: int | None) -> None:
        self.response = response
        self.limit = limit

    def check(self, content: bytearray) -> None:
        """Raise when more came than may be kept."""
        if self.limit is not None and len(content) > self.limit:
            raise TooLarge(self.response)


Step: TypeAlias = Request | Pause | Ask | Exclusive | Drain
Flow: TypeAlias = Generator[Step, Any, R]
