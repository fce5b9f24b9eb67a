"""`client.instance_custom_nodes`: The custom workflow nodes that an instance offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    PagePagination,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.InstanceCustomNodes] = Operation(
    "instanceCustomNodes.get",
    "GET",
    "/instances/{instanceId}/nodes",
    responses={"200": Json(lambda: models.InstanceCustomNodes)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.InstanceCustomNode] = Operation(
    "instanceCustomNodes.post",
    "POST",
    "/instances/{instanceId}/nodes",
    body=JsonBody(),
    responses={"201": Json(lambda: models.InstanceCustomNode)},
)


class InstanceCustomNodesResource(SyncResource):
    """The custom workflow nodes that an instance offers."""

    @property
    def with_raw_response(self) -> InstanceCustomNodesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceCustomNodesRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNodes:
        """List an instance's custom nodes.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of custom nodes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.get`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.InstanceCustomNode]:
        """List an instance's custom nodes. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.get`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        instance_id: str,
        *,
        instance_custom_node: (
            models.InstanceCustomNodePost | types.InstanceCustomNodePost
        ),
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Create a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node: The new custom node.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new custom node.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.post`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=instance_custom_node,
            options=options,
        )


class AsyncInstanceCustomNodesResource(AsyncResource):
    """The custom workflow nodes that an instance offers."""

    @property
    def with_raw_response(self) -> AsyncInstanceCustomNodesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceCustomNodesRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNodes:
        """List an instance's custom nodes.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of custom nodes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.get`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.InstanceCustomNode]:
        """List an instance's custom nodes. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.get`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        instance_id: str,
        *,
        instance_custom_node: (
            models.InstanceCustomNodePost | types.InstanceCustomNodePost
        ),
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Create a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node: The new custom node.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new custom node.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceCustomNodes.post`,
        `instanceCustomNodes.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=instance_custom_node,
            options=options,
        )


class InstanceCustomNodesRawResponse:
    """The methods of `InstanceCustomNodesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceCustomNodesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceCustomNodesRawResponse:
    """The methods of `AsyncInstanceCustomNodesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceCustomNodesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
