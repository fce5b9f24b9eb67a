"""`client.orders`: What customers ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    PagePagination,
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.Orders] = Operation(
    "orders.get",
    "GET",
    "/orders",
    query=(
        Query("state", explode=False),
        Query("filter", style="deepObject", explode=False),
    ),
    responses={"200": Json(lambda: models.Orders)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.Order] = Operation(
    "orders.post",
    "POST",
    "/orders",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Order)},
)


class OrdersResource(SyncResource):
    """What customers ordered."""

    @property
    def with_raw_response(self) -> OrdersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return OrdersRawResponse(self)

    def get(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        state: Sequence[types.OrderState] | None = None,
        since: datetime | str | None = None,
        filter: models.OrdersGetFilter | types.OrdersGetFilter | None = None,
        options: RequestOptions | None = None,
    ) -> models.Orders:
        """List the orders.

        Args:
            page: Which page. The API's default is `0`.
            per_page: How many orders a page has. 1 to 100. The API's default is
                `20`.
            state: Sent in the query as "state".
            since: Sent in the query as "since".
            filter: Sent in the query as "filter".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The orders.

        Raises:
            UnauthorizedError: 401. The key is missing or wrong.

        Any one of these scopes is enough: `orders.read`, `orders.all`.
        """
        return self._call(
            _GET,
            query={
                "page": page,
                "perPage": per_page,
                "state": state,
                "since": since,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        state: Sequence[types.OrderState] | None = None,
        since: datetime | str | None = None,
        filter: models.OrdersGetFilter | types.OrdersGetFilter | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Order]:
        """List the orders. Every item of every page.

        Args:
            page: Which page. The API's default is `0`. Iterating begins there.
            per_page: How many orders a page has. 1 to 100. The API's default is
                `20`.
            state: Sent in the query as "state".
            since: Sent in the query as "since".
            filter: Sent in the query as "filter".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            UnauthorizedError: 401. The key is missing or wrong.

        Any one of these scopes is enough: `orders.read`, `orders.all`.
        """
        return self._iterate(
            _GET,
            query={
                "page": page,
                "perPage": per_page,
                "state": state,
                "since": since,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        *,
        new_order: models.OrderPost | types.OrderPost,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Place an order.

        Args:
            new_order: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: 422. The order makes no sense.
        """
        return self._call(
            _POST,
            body=new_order,
            options=options,
        )


class AsyncOrdersResource(AsyncResource):
    """What customers ordered."""

    @property
    def with_raw_response(self) -> AsyncOrdersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncOrdersRawResponse(self)

    async def get(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        state: Sequence[types.OrderState] | None = None,
        since: datetime | str | None = None,
        filter: models.OrdersGetFilter | types.OrdersGetFilter | None = None,
        options: RequestOptions | None = None,
    ) -> models.Orders:
        """List the orders.

        Args:
            page: Which page. The API's default is `0`.
            per_page: How many orders a page has. 1 to 100. The API's default is
                `20`.
            state: Sent in the query as "state".
            since: Sent in the query as "since".
            filter: Sent in the query as "filter".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The orders.

        Raises:
            UnauthorizedError: 401. The key is missing or wrong.

        Any one of these scopes is enough: `orders.read`, `orders.all`.
        """
        return await self._call(
            _GET,
            query={
                "page": page,
                "perPage": per_page,
                "state": state,
                "since": since,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        state: Sequence[types.OrderState] | None = None,
        since: datetime | str | None = None,
        filter: models.OrdersGetFilter | types.OrdersGetFilter | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Order]:
        """List the orders. Every item of every page.

        Args:
            page: Which page. The API's default is `0`. Iterating begins there.
            per_page: How many orders a page has. 1 to 100. The API's default is
                `20`.
            state: Sent in the query as "state".
            since: Sent in the query as "since".
            filter: Sent in the query as "filter".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            UnauthorizedError: 401. The key is missing or wrong.

        Any one of these scopes is enough: `orders.read`, `orders.all`.
        """
        return self._iterate(
            _GET,
            query={
                "page": page,
                "perPage": per_page,
                "state": state,
                "since": since,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        *,
        new_order: models.OrderPost | types.OrderPost,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Place an order.

        Args:
            new_order: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: 422. The order makes no sense.
        """
        return await self._call(
            _POST,
            body=new_order,
            options=options,
        )


class OrdersRawResponse:
    """The methods of `OrdersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: OrdersResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncOrdersRawResponse:
    """The methods of `AsyncOrdersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncOrdersResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
