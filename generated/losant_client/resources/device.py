"""`client.device`: One device: settings, states, commands, connection, live streams,
data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Events,
    Json,
    JsonBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import types
    from .._runtime import AsyncEventStream, EventStream, RequestOptions, ServerEvent

_COMMAND_STREAM: Operation[
    ServerEvent[Literal["deviceCommand"], models.DeviceCommand]
] = Operation(
    "device.commandStream",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/commandStream",
    responses={"200": Events({"deviceCommand": lambda: models.DeviceCommand})},
)
_DELETE: Operation[models.Success] = Operation(
    "device.delete",
    "DELETE",
    "/applications/{applicationId}/devices/{deviceId}",
    responses={"200": Json(lambda: models.Success)},
)
_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "device.export",
    "POST",
    "/applications/{applicationId}/devices/{deviceId}/export",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.Device] = Operation(
    "device.get",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}",
    responses={"200": Json(lambda: models.Device)},
)
_GET_COMMAND: Operation[list[models.DeviceCommand]] = Operation(
    "device.getCommand",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/command",
    responses={"200": Json(lambda: list[models.DeviceCommand])},
)
_GET_COMPOSITE_STATE: Operation[dict[str, models.CompositeAttributeState]] = Operation(
    "device.getCompositeState",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/compositeState",
    responses={"200": Json(lambda: dict[str, models.CompositeAttributeState])},
)
_GET_LOG_ENTRIES: Operation[list[models.DeviceLogEntry]] = Operation(
    "device.getLogEntries",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/logs",
    responses={"200": Json(lambda: list[models.DeviceLogEntry])},
)
_GET_STATE: Operation[list[models.DeviceState]] = Operation(
    "device.getState",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/state",
    responses={"200": Json(lambda: list[models.DeviceState])},
)
_PATCH: Operation[models.Device] = Operation(
    "device.patch",
    "PATCH",
    "/applications/{applicationId}/devices/{deviceId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Device)},
)
_PAYLOAD_COUNTS: Operation[models.DevicePayloadCounts] = Operation(
    "device.payloadCounts",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/payloadCounts",
    responses={"200": Json(lambda: models.DevicePayloadCounts)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "device.payloadCountsBreakdown",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)
_REMOVE_DATA: Operation[models.JobEnqueuedResult] = Operation(
    "device.removeData",
    "DELETE",
    "/applications/{applicationId}/devices/{deviceId}/data",
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_SEND_COMMAND: Operation[models.Success] = Operation(
    "device.sendCommand",
    "POST",
    "/applications/{applicationId}/devices/{deviceId}/command",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_SEND_STATE: Operation[models.Success] = Operation(
    "device.sendState",
    "POST",
    "/applications/{applicationId}/devices/{deviceId}/state",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_SET_CONNECTION_STATUS: Operation[models.Success] = Operation(
    "device.setConnectionStatus",
    "POST",
    "/applications/{applicationId}/devices/{deviceId}/setConnectionStatus",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_STATE_STREAM: Operation[ServerEvent[Literal["deviceState"], models.DeviceState]] = (
    Operation(
        "device.stateStream",
        "GET",
        "/applications/{applicationId}/devices/{deviceId}/stateStream",
        responses={"200": Events({"deviceState": lambda: models.DeviceState})},
    )
)


class DeviceResource(SyncResource):
    """One device: settings, states, commands, connection, live streams, data."""

    @property
    def with_raw_response(self) -> DeviceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DeviceRawResponse(self)

    def command_stream(
        self,
        application_id: str,
        device_id: str,
        *,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> EventStream[ServerEvent[Literal["deviceCommand"], models.DeviceCommand]]:
        """Stream a device's commands.

        A server-sent event stream that stays open and carries a `deviceCommand`
        event for each new command.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.commandStream`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _COMMAND_STREAM,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
            },
            options=options,
        )

    def delete(
        self,
        application_id: str,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device.

        `devices.restore` brings recently deleted devices back.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.delete`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            options=options,
        )

    def export(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        email: str | None = None,
        callback_url: str | None = None,
        include_blob_data: bool | None = None,
        query: models.DeviceDataExport | types.DeviceDataExport | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export one device's data.

        Queues an export of everything the device has stored, or of a range. The
        file comes by mail or callback. What the body says overrides the query
        parameters.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the data, in milliseconds since the epoch. 0 means now,
                and a negative number counts back from now; the default takes all.
                The API's default is `1`.
            end: End of the data, in milliseconds since the epoch. 0 means now, and
                a negative number counts back from now. The API's default is `0`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            include_blob_data: Whether blob values are written out in base64.
                Otherwise the export holds links to them, which expire.
            query: What to export and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.export`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "email": email,
                "callbackUrl": callback_url,
                "includeBlobData": include_blob_data,
            },
            body=query,
            options=options,
        )

    def get(
        self,
        application_id: str,
        device_id: str,
        *,
        exclude_connection_info: bool | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Get a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            exclude_connection_info: Whether connection details are left out.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.get`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "excludeConnectionInfo": exclude_connection_info,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    def get_command(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceCommand]:
        """List a device's latest commands.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The commands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getCommand`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET_COMMAND,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    def get_composite_state(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, models.CompositeAttributeState]:
        """Get a device's composite state.

        The latest value of each attribute within the range, even where they came in
        different reports.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The latest value of each attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getCompositeState`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
            },
            options=options,
        )

    def get_log_entries(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceLogEntry]:
        """List a device's log entries.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The log entries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getLogEntries`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    def get_state(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceState]:
        """List a device's latest states.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The states.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getState`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        device_id: str,
        *,
        device: models.DevicePatch | types.DevicePatch,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Update a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device: What to change.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.patch`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device,
            options=options,
        )

    def payload_counts(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DevicePayloadCounts:
        """Count a device's payloads.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.payloadCounts`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def payload_counts_breakdown(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down a device's payloads over time.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.payloadCountsBreakdown`,
        `device.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
            },
            options=options,
        )

    def remove_data(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Remove a device's data.

        Queues the removal of a range of data, or of all of it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the data, in milliseconds since the epoch. 0 means now,
                and a negative number counts back from now; the default takes all.
                The API's default is `1`.
            end: End of the data, in milliseconds since the epoch. 0 means now, and
                a negative number counts back from now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.removeData`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _REMOVE_DATA,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def send_command(
        self,
        application_id: str,
        device_id: str,
        *,
        device_command: models.DeviceCommand | types.DeviceCommand,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Command a device.

        At most 30 commands in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_command: The command.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The command is on its way.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.sendCommand`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _SEND_COMMAND,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_command,
            options=options,
        )

    def send_state(
        self,
        application_id: str,
        device_id: str,
        *,
        device_state: (
            models.DeviceState
            | types.DeviceState
            | Sequence[models.DeviceState | types.DeviceState]
        ),
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Report a device's state.

        Takes one state, or a list of states with their own times. At most 30 calls
        in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_state: One state or several.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The state is recorded.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.sendState`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _SEND_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_state,
            options=options,
        )

    def set_connection_status(
        self,
        application_id: str,
        device_id: str,
        *,
        connection_status: models.DeviceConnectionStatus | types.DeviceConnectionStatus,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Set a device's connection status.

        For devices that do not hold an MQTT connection themselves. At most 30 calls
        in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            connection_status: Whether the device is connected.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The status is recorded.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.setConnectionStatus`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _SET_CONNECTION_STATUS,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=connection_status,
            options=options,
        )

    def state_stream(
        self,
        application_id: str,
        device_id: str,
        *,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> EventStream[ServerEvent[Literal["deviceState"], models.DeviceState]]:
        """Stream a device's states.

        A server-sent event stream that stays open and carries a `deviceState` event
        for each report.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.stateStream`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _STATE_STREAM,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
            },
            options=options,
        )


class AsyncDeviceResource(AsyncResource):
    """One device: settings, states, commands, connection, live streams, data."""

    @property
    def with_raw_response(self) -> AsyncDeviceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDeviceRawResponse(self)

    def command_stream(
        self,
        application_id: str,
        device_id: str,
        *,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[ServerEvent[Literal["deviceCommand"], models.DeviceCommand]]:
        """Stream a device's commands.

        A server-sent event stream that stays open and carries a `deviceCommand`
        event for each new command.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.commandStream`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _COMMAND_STREAM,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
            },
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device.

        `devices.restore` brings recently deleted devices back.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.delete`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            options=options,
        )

    async def export(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        email: str | None = None,
        callback_url: str | None = None,
        include_blob_data: bool | None = None,
        query: models.DeviceDataExport | types.DeviceDataExport | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export one device's data.

        Queues an export of everything the device has stored, or of a range. The
        file comes by mail or callback. What the body says overrides the query
        parameters.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the data, in milliseconds since the epoch. 0 means now,
                and a negative number counts back from now; the default takes all.
                The API's default is `1`.
            end: End of the data, in milliseconds since the epoch. 0 means now, and
                a negative number counts back from now. The API's default is `0`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            include_blob_data: Whether blob values are written out in base64.
                Otherwise the export holds links to them, which expire.
            query: What to export and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.export`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "email": email,
                "callbackUrl": callback_url,
                "includeBlobData": include_blob_data,
            },
            body=query,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        device_id: str,
        *,
        exclude_connection_info: bool | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Get a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            exclude_connection_info: Whether connection details are left out.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.get`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "excludeConnectionInfo": exclude_connection_info,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    async def get_command(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceCommand]:
        """List a device's latest commands.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The commands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getCommand`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET_COMMAND,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def get_composite_state(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, models.CompositeAttributeState]:
        """Get a device's composite state.

        The latest value of each attribute within the range, even where they came in
        different reports.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The latest value of each attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getCompositeState`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
            },
            options=options,
        )

    async def get_log_entries(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceLogEntry]:
        """List a device's log entries.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The log entries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getLogEntries`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET_LOG_ENTRIES,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def get_state(
        self,
        application_id: str,
        device_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        duration: int | None = None,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DeviceState]:
        """List a device's latest states.

        The latest one, or as many as `limit` says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most. The API's default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch. Use `start` in its place. Deprecated by the API.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            duration: Length of the range, in milliseconds.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The states.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.getState`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "limit": limit,
                "since": since,
                "sortDirection": sort_direction,
                "duration": duration,
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        device_id: str,
        *,
        device: models.DevicePatch | types.DevicePatch,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Update a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device: What to change.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.patch`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device,
            options=options,
        )

    async def payload_counts(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DevicePayloadCounts:
        """Count a device's payloads.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.payloadCounts`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def payload_counts_breakdown(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down a device's payloads over time.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.payloadCountsBreakdown`,
        `device.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
            },
            options=options,
        )

    async def remove_data(
        self,
        application_id: str,
        device_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Remove a device's data.

        Queues the removal of a range of data, or of all of it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the data, in milliseconds since the epoch. 0 means now,
                and a negative number counts back from now; the default takes all.
                The API's default is `1`.
            end: End of the data, in milliseconds since the epoch. 0 means now, and
                a negative number counts back from now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.removeData`, `device.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _REMOVE_DATA,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def send_command(
        self,
        application_id: str,
        device_id: str,
        *,
        device_command: models.DeviceCommand | types.DeviceCommand,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Command a device.

        At most 30 commands in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_command: The command.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The command is on its way.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.sendCommand`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _SEND_COMMAND,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_command,
            options=options,
        )

    async def send_state(
        self,
        application_id: str,
        device_id: str,
        *,
        device_state: (
            models.DeviceState
            | types.DeviceState
            | Sequence[models.DeviceState | types.DeviceState]
        ),
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Report a device's state.

        Takes one state, or a list of states with their own times. At most 30 calls
        in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_state: One state or several.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The state is recorded.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.sendState`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _SEND_STATE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_state,
            options=options,
        )

    async def set_connection_status(
        self,
        application_id: str,
        device_id: str,
        *,
        connection_status: models.DeviceConnectionStatus | types.DeviceConnectionStatus,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Set a device's connection status.

        For devices that do not hold an MQTT connection themselves. At most 30 calls
        in 15 seconds per device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            connection_status: Whether the device is connected.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The status is recorded.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.setConnectionStatus`, `device.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _SET_CONNECTION_STATUS,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=connection_status,
            options=options,
        )

    def state_stream(
        self,
        application_id: str,
        device_id: str,
        *,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[ServerEvent[Literal["deviceState"], models.DeviceState]]:
        """Stream a device's states.

        A server-sent event stream that stays open and carries a `deviceState` event
        for each report.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `device.stateStream`, `device.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _STATE_STREAM,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
            },
            options=options,
        )


class DeviceRawResponse:
    """The methods of `DeviceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DeviceResource) -> None:
        self.delete = raw(resource.delete)
        self.export = raw(resource.export)
        self.get = raw(resource.get)
        self.get_command = raw(resource.get_command)
        self.get_composite_state = raw(resource.get_composite_state)
        self.get_log_entries = raw(resource.get_log_entries)
        self.get_state = raw(resource.get_state)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)
        self.remove_data = raw(resource.remove_data)
        self.send_command = raw(resource.send_command)
        self.send_state = raw(resource.send_state)
        self.set_connection_status = raw(resource.set_connection_status)


class AsyncDeviceRawResponse:
    """The methods of `AsyncDeviceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDeviceResource) -> None:
        self.delete = async_raw(resource.delete)
        self.export = async_raw(resource.export)
        self.get = async_raw(resource.get)
        self.get_command = async_raw(resource.get_command)
        self.get_composite_state = async_raw(resource.get_composite_state)
        self.get_log_entries = async_raw(resource.get_log_entries)
        self.get_state = async_raw(resource.get_state)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
        self.remove_data = async_raw(resource.remove_data)
        self.send_command = async_raw(resource.send_command)
        self.send_state = async_raw(resource.send_state)
        self.set_connection_status = async_raw(resource.set_connection_status)
