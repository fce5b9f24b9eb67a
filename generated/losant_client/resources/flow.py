"""`client.flow`: One workflow: definition, storage, runs, errors, virtual buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

_CLEAR_STORAGE_ENTRIES: Operation[dict[str, Any]] = Operation(
    "flow.clearStorageEntries",
    "DELETE",
    "/applications/{applicationId}/flows/{flowId}/storage",
    responses={"200": Json(lambda: dict[str, Any])},
)
_DELETE: Operation[models.Success] = Operation(
    "flow.delete",
    "DELETE",
    "/applications/{applicationId}/flows/{flowId}",
    responses={"200": Json(lambda: models.Success)},
)
_ERRORS: Operation[models.FlowErrors] = Operation(
    "flow.errors",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/errors",
    responses={"200": Json(lambda: models.FlowErrors)},
)
_GET: Operation[models.Flow] = Operation(
    "flow.get",
    "GET",
    "/applications/{applicationId}/flows/{flowId}",
    responses={"200": Json(lambda: models.Flow)},
)
_GET_LOG_ENTRIES: Operation[list[models.FlowLogEntry]] = Operation(
    "flow.getLogEntries",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/logs",
    responses={"200": Json(lambda: list[models.FlowLogEntry])},
)
_GET_STORAGE_ENTRIES: Operation[dict[str, Any]] = Operation(
    "flow.getStorageEntries",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/storage",
    responses={"200": Json(lambda: dict[str, Any])},
)
_GET_STORAGE_ENTRIES_METADATA: Operation[models.FlowStorageMetadata] = Operation(
    "flow.getStorageEntriesMetadata",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/storage-metadata",
    responses={"200": Json(lambda: models.FlowStorageMetadata)},
)
_PATCH: Operation[models.Flow] = Operation(
    "flow.patch",
    "PATCH",
    "/applications/{applicationId}/flows/{flowId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Flow)},
)
_PRESS_VIRTUAL_BUTTON: Operation[models.Success] = Operation(
    "flow.pressVirtualButton",
    "POST",
    "/applications/{applicationId}/flows/{flowId}/virtualButton",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_SET_STORAGE_ENTRY: Operation[models.Success] = Operation(
    "flow.setStorageEntry",
    "PATCH",
    "/applications/{applicationId}/flows/{flowId}/storage",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_STATS: Operation[models.FlowStats] = Operation(
    "flow.stats",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/stats",
    responses={"200": Json(lambda: models.FlowStats)},
)


class FlowResource(SyncResource):
    """One workflow: definition, storage, runs, errors, virtual buttons."""

    @property
    def with_raw_response(self) -> FlowRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FlowRawResponse(self)

    def clear_storage_entries(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Clear a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The storage as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.clearStorageEntries`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _CLEAR_STORAGE_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    def delete(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.delete`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    def errors(
        self,
        application_id: str,
        flow_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        flow_version: str | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a workflow's errors.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            flow_version: Only runs of this version, by name or ID; `develop` is the
                version under development. Left out: all versions.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.errors`, `flow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _ERRORS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
                "flowVersion": flow_version,
                "deviceId": device_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        flow_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Get a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.get`, `flow.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
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
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.FlowLogEntry]:
        """List a workflow's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.*`, `flow.log`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def get_storage_entries(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stored values by key.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.getStorageEntries`, `flow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_STORAGE_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    def get_storage_entries_metadata(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.FlowStorageMetadata:
        """Get the size of a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            How much is stored.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.getStorageEntriesMetadata`,
        `flow.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_STORAGE_ENTRIES_METADATA,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        flow_id: str,
        *,
        flow: models.FlowPatch | types.FlowPatch,
        include_custom_nodes: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Update a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow: What to change.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.patch`, `flow.*`, `all.Application`
        (or `.bounded`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "strictValidation": strict_validation,
            },
            body=flow,
            options=options,
        )

    def press_virtual_button(
        self,
        application_id: str,
        flow_id: str,
        *,
        button: models.VirtualButtonPress | types.VirtualButtonPress,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Press a workflow's virtual button.

        At most 100 presses in 10 seconds.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            button: Which button, and the payload.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The button is pressed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.pressVirtualButton`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PRESS_VIRTUAL_BUTTON,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=button,
            options=options,
        )

    def set_storage_entry(
        self,
        application_id: str,
        flow_id: str,
        *,
        entry: models.FlowStorageEntry | types.FlowStorageEntry,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Set a value in a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            entry: The key and its value.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The value is stored.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.setStorageEntry`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _SET_STORAGE_ENTRY,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=entry,
            options=options,
        )

    def stats(
        self,
        application_id: str,
        flow_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        flow_version: str | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            flow_version: Only runs of this version, by name or ID; `develop` is the
                version under development. Left out: all versions.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.stats`, `flow.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _STATS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "flowVersion": flow_version,
                "deviceId": device_id,
            },
            options=options,
        )


class AsyncFlowResource(AsyncResource):
    """One workflow: definition, storage, runs, errors, virtual buttons."""

    @property
    def with_raw_response(self) -> AsyncFlowRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFlowRawResponse(self)

    async def clear_storage_entries(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Clear a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The storage as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.clearStorageEntries`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _CLEAR_STORAGE_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.delete`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    async def errors(
        self,
        application_id: str,
        flow_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        limit: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        flow_version: str | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowErrors:
        """List a workflow's errors.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            limit: How many errors to return at the most. The API's default is `25`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            flow_version: Only runs of this version, by name or ID; `develop` is the
                version under development. Left out: all versions.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The errors.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.errors`, `flow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _ERRORS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "duration": duration,
                "end": end,
                "limit": limit,
                "sortDirection": sort_direction,
                "flowVersion": flow_version,
                "deviceId": device_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        flow_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Get a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.get`, `flow.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
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
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.FlowLogEntry]:
        """List a workflow's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.*`, `flow.log`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def get_storage_entries(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stored values by key.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.getStorageEntries`, `flow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_STORAGE_ENTRIES,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    async def get_storage_entries_metadata(
        self,
        application_id: str,
        flow_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.FlowStorageMetadata:
        """Get the size of a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            How much is stored.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.getStorageEntriesMetadata`,
        `flow.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_STORAGE_ENTRIES_METADATA,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        flow_id: str,
        *,
        flow: models.FlowPatch | types.FlowPatch,
        include_custom_nodes: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Update a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow: What to change.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The workflow as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.patch`, `flow.*`, `all.Application`
        (or `.bounded`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "strictValidation": strict_validation,
            },
            body=flow,
            options=options,
        )

    async def press_virtual_button(
        self,
        application_id: str,
        flow_id: str,
        *,
        button: models.VirtualButtonPress | types.VirtualButtonPress,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Press a workflow's virtual button.

        At most 100 presses in 10 seconds.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            button: Which button, and the payload.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The button is pressed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.pressVirtualButton`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PRESS_VIRTUAL_BUTTON,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=button,
            options=options,
        )

    async def set_storage_entry(
        self,
        application_id: str,
        flow_id: str,
        *,
        entry: models.FlowStorageEntry | types.FlowStorageEntry,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Set a value in a workflow's storage.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            entry: The key and its value.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The value is stored.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.setStorageEntry`, `flow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _SET_STORAGE_ENTRY,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=entry,
            options=options,
        )

    async def stats(
        self,
        application_id: str,
        flow_id: str,
        *,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        flow_version: str | None = None,
        device_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowStats:
        """Get run statistics of a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            flow_version: Only runs of this version, by name or ID; `develop` is the
                version under development. Left out: all versions.
            device_id: For workflows that run on devices: only what this device
                reported. Left out: all devices together. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Runs and errors over time.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flow.stats`, `flow.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _STATS,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "flowVersion": flow_version,
                "deviceId": device_id,
            },
            options=options,
        )


class FlowRawResponse:
    """The methods of `FlowResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FlowResource) -> None:
        self.clear_storage_entries = raw(resource.clear_storage_entries)
        self.delete = raw(resource.delete)
        self.errors = raw(resource.errors)
        self.get = raw(resource.get)
        self.get_log_entries = raw(resource.get_log_entries)
        self.get_storage_entries = raw(resource.get_storage_entries)
        self.get_storage_entries_metadata = raw(resource.get_storage_entries_metadata)
        self.patch = raw(resource.patch)
        self.press_virtual_button = raw(resource.press_virtual_button)
        self.set_storage_entry = raw(resource.set_storage_entry)
        self.stats = raw(resource.stats)


class AsyncFlowRawResponse:
    """The methods of `AsyncFlowResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFlowResource) -> None:
        self.clear_storage_entries = async_raw(resource.clear_storage_entries)
        self.delete = async_raw(resource.delete)
        self.errors = async_raw(resource.errors)
        self.get = async_raw(resource.get)
        self.get_log_entries = async_raw(resource.get_log_entries)
        self.get_storage_entries = async_raw(resource.get_storage_entries)
        self.get_storage_entries_metadata = async_raw(
            resource.get_storage_entries_metadata
        )
        self.patch = async_raw(resource.patch)
        self.press_virtual_button = async_raw(resource.press_virtual_button)
        self.set_storage_entry = async_raw(resource.set_storage_entry)
        self.stats = async_raw(resource.stats)
