"""What a client was told, validated; `with_options` makes a changed copy. No I/O."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Self, TypedDict
from urllib.parse import urlsplit

from .config import ClientConfig, QueryDefault
from .errors import InvalidRequestError
from .message import HeaderPairs, Timeout
from .observe import Observers, OnRequest, OnResponse, OnRetry, OnWarning, logger_of
from .parameters import header_name, header_value


class NotGiven:
    """The type of `NOT_GIVEN`: an argument that was left out, where None means something."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


NOT_GIVEN = NotGiven()


class ClientOptions(TypedDict, total=False):
    """What every generated constructor takes and hands on."""

    base_url: str | None
    timeout: Timeout | NotGiven
    max_retries: int | None
    default_headers: Mapping[str, str | None] | None
    default_query: Mapping[str, QueryDefault] | None
    strict_responses: bool
    max_response_size: int | None
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_retry: OnRetry | None
    on_warning: OnWarning | None


class Settings:
    """Immutable by convention: `changed` makes another one."""

    __slots__ = (
        "base_url",
        "default_base_url",
        "headers",
        "max_response_size",
        "max_retries",
        "observers",
        "query",
        "strict",
        "timeout",
        "user_agent",
    )

    def __init__(self, config: ClientConfig, options: ClientOptions) -> None:
        base_url = options.get("base_url")
        if base_url is None and config.base_url_env is not None:
            base_url = os.environ.get(config.base_url_env) or None
        timeout, max_retries = options.get("timeout", NOT_GIVEN), options.get(
            "max_retries"
        )
        self.default_base_url = base_url is None
        self.base_url = _checked_url(config.base_url if base_url is None else base_url)
        self.timeout: Timeout = (
            config.timeout if isinstance(timeout, NotGiven) else timeout
        )
        self.max_retries = _checked_retries(
            config.max_retries if max_retries is None else max_retries
        )
        python = ".".join(str(part) for part in sys.version_info[:3])
        self.user_agent = f"{config.package}/{config.version} python/{python}"
        self.headers = merge_headers(
            (("User-Agent", self.user_agent),), config.default_headers
        )
        self.headers = merge_headers(self.headers, options.get("default_headers"))
        self.query: Mapping[str, QueryDefault] = {
            **config.default_query,
            **(options.get("default_query") or {}),
        }
        self.strict = options.get("strict_responses", False)
        self.max_response_size = options.get("max_response_size")
        self.observers = Observers(
            logger_of(config.package),
            options.get("on_request"),
            options.get("on_response"),
            options.get("on_retry"),
            options.get("on_warning"),
        )

    def changed(
        self,
        *,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, QueryDefault] | None = None,
        strict: bool | None = None,
        max_response_size: int | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """A copy that differs in what is given; headers and query are merged, None as a value removes one."""
        new = object.__new__(type(self))
        for name in Settings.__slots__:
            setattr(new, name, getattr(self, name))
        if not isinstance(timeout, NotGiven):
            new.timeout = timeout
        if max_retries is not None:
            new.max_retries = _checked_retries(max_retries)
        if strict is not None:
            new.strict = strict
        if not isinstance(max_response_size, NotGiven):
            new.max_response_size = max_response_size
        new.headers = merge_headers(self.headers, headers)
        new.query = {**self.query, **(query or {})}
        return new


def merge_headers(base: HeaderPairs, changes: Mapping[str, Any] | None) -> HeaderPairs:
    """The headers with some replaced, added or (None) removed; names compare without regard to case."""
    if not changes:
        return base
    replaced = {name.lower() for name in changes}
    kept = tuple(pair for pair in base if pair[0].lower() not in replaced)
    added = tuple(
        (header_name(name), header_value(name, str(value)))
        for name, value in changes.items()
        if value is not None
    )
    return kept + added


def _checked_retries(value: int) -> int:
    if value < 0:
        raise InvalidRequestError("max_retries must not be negative")
    return value


def _checked_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidRequestError("base_url must be an absolute http or https URL")
    if parts.query or parts.fragment:
        raise InvalidRequestError("base_url must have neither a query nor a fragment")
    return url.rstrip("/")
