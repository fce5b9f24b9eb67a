"""`client.order`: The operations of `order`."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    NoBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_DELETE: Operation[None] = Operation(
    "order.delete",
    "DELETE",
    "/orders/{orderId}",
    responses={"204": NoBody()},
)
_GET: Operation[models.Order] = Operation(
    "order.get",
    "GET",
    "/orders/{orderId}",
    responses={"200": Json(lambda: models.Order)},
)


class OrderResource(SyncResource):
    """The operations of `order`."""

    @property
    def with_raw_response(self) -> OrderRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return OrderRawResponse(self)

    @deprecated("delete is deprecated by the API")
    def delete(
        self,
        order_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel an order.

        Deprecated by the API.

        Args:
            order_id: Which order. Must match `^[0-9a-f]{8}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is cancelled.
        """
        return self._call(
            _DELETE,
            path={
                "orderId": order_id,
            },
            options=options,
        )

    def get(
        self,
        order_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Get an order.

        Args:
            order_id: Which order. Must match `^[0-9a-f]{8}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The order.

        Raises:
            NotFoundError: 404. There is no such order.
        """
        return self._call(
            _GET,
            path={
                "orderId": order_id,
            },
            options=options,
        )


class AsyncOrderResource(AsyncResource):
    """The operations of `order`."""

    @property
    def with_raw_response(self) -> AsyncOrderRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncOrderRawResponse(self)

    @deprecated("delete is deprecated by the API")
    async def delete(
        self,
        order_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel an order.

        Deprecated by the API.

        Args:
            order_id: Which order. Must match `^[0-9a-f]{8}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is cancelled.
        """
        return await self._call(
            _DELETE,
            path={
                "orderId": order_id,
            },
            options=options,
        )

    async def get(
        self,
        order_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Get an order.

        Args:
            order_id: Which order. Must match `^[0-9a-f]{8}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The order.

        Raises:
            NotFoundError: 404. There is no such order.
        """
        return await self._call(
            _GET,
            path={
                "orderId": order_id,
            },
            options=options,
        )


class OrderRawResponse:
    """The methods of `OrderResource`, each returning the whole HTTP response."""

    def __init__(self, resource: OrderResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)


class AsyncOrderRawResponse:
    """The methods of `AsyncOrderResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncOrderResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
