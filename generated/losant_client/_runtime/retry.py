"""When to send a request again, and after how long.

A request that the server may have acted on is only repeated when repeating does no harm (an idempotent method, or an
`Idempotency-Key`). One that cannot have reached it is always repeated; so is one that the server itself asked to
repeat, by 429 or 503 with `Retry-After`.
"""

from __future__ import annotations

import random

from .errors import APIConnectionError
from .message import Response, parse_retry_after

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
LONGEST_WISH = 60.0
"""A server that wants a longer pause than this (seconds) is not waited for: the caller gets the error and decides."""


def pause_after_error(
    error: APIConnectionError, repeatable: bool, attempt: int
) -> float | None:
    """Seconds to wait before the next attempt, None to give up. `attempt` counts from 0."""
    if error.may_have_been_sent and not repeatable:
        return None
    return backoff(attempt)


def pause_after_answer(
    response: Response, repeatable: bool, attempt: int
) -> float | None:
    """The same after an answer; None as well when it is no failure that another attempt could mend."""
    status = response.status
    if status < 500 and status not in (408, 429):
        return None
    wish = parse_retry_after(response.headers.get("retry-after"))
    if not repeatable and not (wish is not None and status in (429, 503)):
        return None
    if wish is None:
        return backoff(attempt)
    return wish if wish <= LONGEST_WISH else None


def backoff(attempt: int, longest: float = LONGEST_PAUSE) -> float:
    """Doubles with each attempt; up to a quarter less at random, so that clients do not return all at once."""
    pause: float = min(FIRST_PAUSE * 2 ** min(attempt, 20), longest)
    return pause * (1 - random.random() / 4)
