"""The clients: `ShopClient` and `AsyncShopClient`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime import NOT_GIVEN, AsyncClient, NotGiven, SyncClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Literal

    import httpx2

    from ._runtime import (
        AsyncTransport,
        OnRequest,
        OnResponse,
        OnRetry,
        OnWarning,
        Timeout,
        TokenSource,
        Transport,
    )
    from .resources.order import AsyncOrderResource, OrderResource
    from .resources.orders import AsyncOrdersResource, OrdersResource


class ShopClient(SyncClient):
    """The client. One attribute a resource; use it in a `with` block, or call
    `close()`.

    Args:
        api_key: The key of the shop. Without it, the environment variable
            `SHOP_API_KEY` is read.
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
        api_key: str | Callable[[], str] | TokenSource | None = None,
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
            credentials={
                "key": api_key,
            },
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
    def order(self) -> OrderResource:
        """The operations of `order`."""
        from .resources.order import OrderResource

        return OrderResource(self)

    @cached_property
    def orders(self) -> OrdersResource:
        """What customers ordered."""
        from .resources.orders import OrdersResource

        return OrdersResource(self)


class AsyncShopClient(AsyncClient):
    """The asynchronous client. One attribute a resource; use it in a `with` block, or
    call `close()`.

    Args:
        api_key: The key of the shop. Without it, the environment variable
            `SHOP_API_KEY` is read.
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
        api_key: (
            str | Callable[[], str] | Callable[[], Awaitable[str]] | TokenSource | None
        ) = None,
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
            credentials={
                "key": api_key,
            },
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
    def order(self) -> AsyncOrderResource:
        """The operations of `order`."""
        from .resources.order import AsyncOrderResource

        return AsyncOrderResource(self)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """What customers ordered."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self)
