"""What can be watched: the package's logger (silent unless configured) and the client's hooks. Neither ever sees a
credential.

Levels: DEBUG a line for each request and answer, INFO for retries, redirects and reconnections, WARNING for answers
that differ from their description and for rows that shifted while paging.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from .message import RequestInfo, ResponseInfo

OnRequest: TypeAlias = Callable[[RequestInfo], None]
OnResponse: TypeAlias = Callable[[RequestInfo, ResponseInfo], None]
OnRetry: TypeAlias = Callable[[RequestInfo, float, BaseException | ResponseInfo], None]
OnWarning: TypeAlias = Callable[[str], None]


def logger_of(package: str) -> logging.Logger:
    """The package's logger. The null handler keeps Python from printing warnings where nobody configured logging."""
    logger = logging.getLogger(package)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger


class Observers:
    """Logger and hooks of one client. `watch_requests()` is False when nobody looks at single requests."""

    __slots__ = (
        "_hooked",
        "logger",
        "on_request",
        "on_response",
        "on_retry",
        "on_warning",
    )

    def __init__(
        self,
        logger: logging.Logger,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        on_warning: OnWarning | None = None,
    ) -> None:
        self.logger = logger
        self.on_request = on_request
        self.on_response = on_response
        self.on_retry = on_retry
        self.on_warning = on_warning
        self._hooked = on_request is not None or on_response is not None

    def watch_requests(self) -> bool:
        return self._hooked or self.logger.isEnabledFor(logging.DEBUG)

    def request(self, request: RequestInfo) -> None:
        self.logger.debug("%s: %s %s", request.operation, request.method, request.url)
        if self.on_request is not None:
            self.on_request(request)

    def response(self, request: RequestInfo, response: ResponseInfo) -> None:
        self.logger.debug(
            "%s: %d %s in %.3f s",
            request.operation,
            response.status,
            response.reason,
            response.elapsed,
        )
        if self.on_response is not None:
            self.on_response(request, response)

    def retry(
        self, request: RequestInfo, pause: float, reason: BaseException | ResponseInfo
    ) -> None:
        what = (
            f"{reason.status} {reason.reason}"
            if isinstance(reason, ResponseInfo)
            else type(reason).__name__
        )
        self.logger.info(
            "%s: %s, next attempt in %.2f s", request.operation, what, pause
        )
        if self.on_retry is not None:
            self.on_retry(request, pause, reason)

    def warning(self, message: str) -> None:
        self.logger.warning("%s", message)
        if self.on_warning is not None:
            self.on_warning(message)
