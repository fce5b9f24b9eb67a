"""`client.instance_custom_node`: One custom workflow node that an instance offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "instanceCustomNode.delete",
    "DELETE",
    "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    responses={"200": Json(lambda: models.Success)},
)
_ERRORS: Operation[models.FlowErrors] = Operation(
    "instanceCustomNode.errors",
    "GET",
    "/instances/{instanceId}/nodes/{instanceCustomNodeId}/errors",
    responses={"200": Json(lambda: models.FlowErrors)},
)
_GET: Operation[models.InstanceCustomNode] = Operation(
    "instanceCustomNode.get",
    "GET",
    "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    responses={"200": Json(lambda: models.InstanceCustomNode)},
)
_PATCH: Operation[models.InstanceCustomNode] = Operation(
    "instanceCustomNode.patch",
    "PATCH",
    "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.InstanceCustomNode)},
)
_STATS: Operation[models.FlowStats] = Operation(
    "instanceCustomNode.stats",
    "GET",
    "/instances/{instanceId}/nodes/{instanceCustomNodeId}/stats",
    responses={"200": Json(lambda: models.FlowStats)},
)


class InstanceCustomNodeResource(SyncResource):
    """One custom workflow node that an instance offers."""

    @property
    def with_raw_response(self) -> InstanceCustomNodeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceCustomNodeRawResponse(self)

    def delete(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.delete`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            options=options,
        )

    def errors(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a custom node's errors.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.errors`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _ERRORS,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Get a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The custom node.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.get`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        instance_custom_node: (
            models.InstanceCustomNodePatch | types.InstanceCustomNodePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Update a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The custom node as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.patch`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            body=instance_custom_node,
            options=options,
        )

    def stats(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.stats`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _STATS,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
            },
            options=options,
        )


class AsyncInstanceCustomNodeResource(AsyncResource):
    """One custom workflow node that an instance offers."""

    @property
    def with_raw_response(self) -> AsyncInstanceCustomNodeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceCustomNodeRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.delete`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            options=options,
        )

    async def errors(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a custom node's errors.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.errors`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _ERRORS,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Get a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The custom node.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.get`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        instance_custom_node: (
            models.InstanceCustomNodePatch | types.InstanceCustomNodePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.InstanceCustomNode:
        """Update a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The custom node as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.patch`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            body=instance_custom_node,
            options=options,
        )

    async def stats(
        self,
        instance_id: str,
        instance_custom_node_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a custom node.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_custom_node_id: The custom node. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such custom node.

        Any one of these scopes is enough: `instanceCustomNode.stats`,
        `instanceCustomNode.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _STATS,
            path={
                "instanceId": instance_id,
                "instanceCustomNodeId": instance_custom_node_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
            },
            options=options,
        )


class InstanceCustomNodeRawResponse:
    """The methods of `InstanceCustomNodeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceCustomNodeResource) -> None:
        self.delete = raw(resource.delete)
        self.errors = raw(resource.errors)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)
        self.stats = raw(resource.stats)


class AsyncInstanceCustomNodeRawResponse:
    """The methods of `AsyncInstanceCustomNodeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceCustomNodeResource) -> None:
        self.delete = async_raw(resource.delete)
        self.errors = async_raw(resource.errors)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
        self.stats = async_raw(resource.stats)
