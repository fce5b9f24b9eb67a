"""`client.flow_version`: One saved version of a workflow."""

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
    "flowVersion.delete",
    "DELETE",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    responses={"200": Json(lambda: models.Success)},
)
_ERRORS: Operation[models.FlowErrors] = Operation(
    "flowVersion.errors",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors",
    responses={"200": Json(lambda: models.FlowErrors)},
)
_GET: Operation[models.FlowVersion] = Operation(
    "flowVersion.get",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    responses={"200": Json(lambda: models.FlowVersion)},
)
_GET_LOG_ENTRIES: Operation[list[models.FlowLogEntry]] = Operation(
    "flowVersion.getLogEntries",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs",
    responses={"200": Json(lambda: list[models.FlowLogEntry])},
)
_PATCH: Operation[models.FlowVersion] = Operation(
    "flowVersion.patch",
    "PATCH",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.FlowVersion)},
)
_STATS: Operation[models.FlowStats] = Operation(
    "flowVersion.stats",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats",
    responses={"200": Json(lambda: models.FlowStats)},
)


class FlowVersionResource(SyncResource):
    """One saved version of a workflow."""

    @property
    def with_raw_response(self) -> FlowVersionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FlowVersionRawResponse(self)

    def delete(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.delete`, `flowVersion.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            options=options,
        )

    def errors(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a workflow version's errors.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.errors`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _ERRORS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
                "deviceId": device_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Get a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.get`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    def get_log_entries(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.FlowLogEntry]:
        """List a workflow version's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The runs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.*`, `flowVersion.log`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        flow_version: models.FlowVersionPatch | types.FlowVersionPatch,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Update a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            flow_version: What to change.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow version as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.patch`, `flowVersion.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            body=flow_version,
            options=options,
        )

    def stats(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.stats`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _STATS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "deviceId": device_id,
            },
            options=options,
        )


class AsyncFlowVersionResource(AsyncResource):
    """One saved version of a workflow."""

    @property
    def with_raw_response(self) -> AsyncFlowVersionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFlowVersionRawResponse(self)

    async def delete(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.delete`, `flowVersion.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            options=options,
        )

    async def errors(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a workflow version's errors.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.errors`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _ERRORS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
                "deviceId": device_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Get a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.get`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    async def get_log_entries(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.FlowLogEntry]:
        """List a workflow version's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The runs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.*`, `flowVersion.log`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        flow_version: models.FlowVersionPatch | types.FlowVersionPatch,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Update a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            flow_version: What to change.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow version as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.patch`, `flowVersion.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            body=flow_version,
            options=options,
        )

    async def stats(
        self,
        application_id: str,
        flow_id: str,
        flow_version_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a workflow version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version_id: The workflow version, by ID or by name. At least 1
                character.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow version.

        Any one of these scopes is enough: `flowVersion.stats`, `flowVersion.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _STATS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
                "flowVersionId": flow_version_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "deviceId": device_id,
            },
            options=options,
        )


class FlowVersionRawResponse:
    """The methods of `FlowVersionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FlowVersionResource) -> None:
        self.delete = raw(resource.delete)
        self.errors = raw(resource.errors)
        self.get = raw(resource.get)
        self.get_log_entries = raw(resource.get_log_entries)
        self.patch = raw(resource.patch)
        self.stats = raw(resource.stats)


class AsyncFlowVersionRawResponse:
    """The methods of `AsyncFlowVersionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFlowVersionResource) -> None:
        self.delete = async_raw(resource.delete)
        self.errors = async_raw(resource.errors)
        self.get = async_raw(resource.get)
        self.get_log_entries = async_raw(resource.get_log_entries)
        self.patch = async_raw(resource.patch)
        self.stats = async_raw(resource.stats)
