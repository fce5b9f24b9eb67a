"""The clients: `SchemaZooClient` and `AsyncSchemaZooClient`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime import NOT_GIVEN, AsyncClient, NotGiven, SyncClient

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    import httpx2

    from ._runtime import (
        AsyncTransport,
        OnRequest,
        OnResponse,
        OnRetry,
        OnWarning,
        Timeout,
        Transport,
    )
    from .resources.animals import AnimalsResource, AsyncAnimalsResource


class SchemaZooClient(SyncClient):
    """The client. One attribute a resource; use it in a `with` block, or call
    `close()`.

    Args:
        base_url: Where the API is; without it the environment, then the document
            says.
        timeout: Seconds for each of connecting, writing and reading; None for no
            limit.
        max_retries: How often a failed request is sent again where that is safe.
        default_headers: Headers of every request; None as a value leaves a default
            out.
        default_query: Query parameters of every request; None as a value leaves a
            default out.
        strict_responses: Raise `ResponseValidationError` for an answer that breaks
            its description; without it, such an answer is returned as far as it can
            be read, and a warning is logged.
        max_response_size: The most bytes an answer may have; streamed files are not
            limited.
        http_client: An httpx2 client of your own: proxies, TLS, connection limits.
        transport: What sends the requests instead of httpx2.
        on_request: Called with every request before it is sent.
        on_response: Called with every response.
        on_retry: Called before a request is sent again.
        on_warning: Called with what is also logged as a warning.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, str | bool | int | float | None] | None = None,
        strict_responses: bool = False,
        max_response_size: int | None = None,
        http_client: httpx2.Client | None = None,
        transport: Transport | Literal["pyreqwest"] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        on_warning: OnWarning | None = None,
    ) -> None:
        super().__init__(
            CONFIG,
            credentials={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_responses=strict_responses,
            max_response_size=max_response_size,
            http_client=http_client,
            transport=transport,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_warning=on_warning,
        )

    @cached_property
    def animals(self) -> AnimalsResource:
        """The operations of `animals`."""
        from .resources.animals import AnimalsResource

        return AnimalsResource(self)


class AsyncSchemaZooClient(AsyncClient):
    """The asynchronous client. One attribute a resource; use it in a `with` block, or
    call `close()`.

    Args:
        base_url: Where the API is; without it the environment, then the document
            says.
        timeout: Seconds for each of connecting, writing and reading; None for no
            limit.
        max_retries: How often a failed request is sent again where that is safe.
        default_headers: Headers of every request; None as a value leaves a default
            out.
        default_query: Query parameters of every request; None as a value leaves a
            default out.
        strict_responses: Raise `ResponseValidationError` for an answer that breaks
            its description; without it, such an answer is returned as far as it can
            be read, and a warning is logged.
        max_response_size: The most bytes an answer may have; streamed files are not
            limited.
        http_client: An httpx2 client of your own: proxies, TLS, connection limits.
        transport: What sends the requests instead of httpx2.
        on_request: Called with every request before it is sent.
        on_response: Called with every response.
        on_retry: Called before a request is sent again.
        on_warning: Called with what is also logged as a warning.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, str | bool | int | float | None] | None = None,
        strict_responses: bool = False,
        max_response_size: int | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransport | Literal["pyreqwest"] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        on_warning: OnWarning | None = None,
    ) -> None:
        super().__init__(
            CONFIG,
            credentials={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_responses=strict_responses,
            max_response_size=max_response_size,
            http_client=http_client,
            transport=transport,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_warning=on_warning,
        )

    @cached_property
    def animals(self) -> AsyncAnimalsResource:
        """The operations of `animals`."""
        from .resources.animals import AsyncAnimalsResource

        return AsyncAnimalsResource(self)
