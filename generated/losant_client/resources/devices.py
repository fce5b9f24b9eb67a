"""`client.devices`: The devices of an application: list, create, and act on many at
once.
"""

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
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_ATTRIBUTE_NAMES: Operation[models.AttributeNamesResponse] = Operation(
    "devices.attributeNames",
    "GET",
    "/applications/{applicationId}/devices/attributeNames",
    query=(
        Query("query", content_type="application/json"),
        Query("dataType", style="deepObject"),
    ),
    responses={"200": Json(lambda: models.AttributeNamesResponse)},
)
_DELETE: Operation[models.BulkDeleteResponse | models.JobEnqueuedResult] = Operation(
    "devices.delete",
    "POST",
    "/applications/{applicationId}/devices/delete",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.BulkDeleteResponse),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_DEVICE_NAMES: Operation[models.DeviceNamesResponse] = Operation(
    "devices.deviceNames",
    "GET",
    "/applications/{applicationId}/devices/deviceNames",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.DeviceNamesResponse)},
)
_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "devices.export",
    "POST",
    "/applications/{applicationId}/devices/export",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.Devices] = Operation(
    "devices.get",
    "GET",
    "/applications/{applicationId}/devices",
    query=(
        Query("deviceClass", style="deepObject"),
        Query("tagFilter", style="deepObject"),
        Query("query", content_type="application/json"),
    ),
    responses={"200": Json(lambda: models.Devices)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_GET_COMPOSITE_STATE: Operation[models.CompositeDevicesState] = Operation(
    "devices.getCompositeState",
    "GET",
    "/applications/{applicationId}/devices/compositeState",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.CompositeDevicesState)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_PATCH: Operation[models.DevicesUpdated | models.JobEnqueuedResult] = Operation(
    "devices.patch",
    "PATCH",
    "/applications/{applicationId}/devices",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.DevicesUpdated),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_PAYLOAD_COUNTS: Operation[models.JobEnqueuedResult] = Operation(
    "devices.payloadCounts",
    "POST",
    "/applications/{applicationId}/devices/payloadCounts",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_POST: Operation[models.Device] = Operation(
    "devices.post",
    "POST",
    "/applications/{applicationId}/devices",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Device)},
)
_REMOVE_DATA: Operation[models.JobEnqueuedResult] = Operation(
    "devices.removeData",
    "POST",
    "/applications/{applicationId}/devices/removeData",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_RESTORE: Operation[models.BulkRestoreResponse | models.JobEnqueuedResult] = Operation(
    "devices.restore",
    "POST",
    "/applications/{applicationId}/devices/restore",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.BulkRestoreResponse),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_SEND_COMMAND: Operation[models.Success | models.JobEnqueuedResult] = Operation(
    "devices.sendCommand",
    "POST",
    "/applications/{applicationId}/devices/command",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.Success),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_TAG_KEYS: Operation[models.TagKeysResponse] = Operation(
    "devices.tagKeys",
    "GET",
    "/applications/{applicationId}/devices/tagKeys",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.TagKeysResponse)},
)
_TAG_VALUES: Operation[models.TagValuesResponse] = Operation(
    "devices.tagValues",
    "GET",
    "/applications/{applicationId}/devices/tagValues",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.TagValuesResponse)},
)


class DevicesResource(SyncResource):
    """The devices of an application: list, create, and act on many at once."""

    @property
    def with_raw_response(self) -> DevicesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DevicesRawResponse(self)

    def attribute_names(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        data_type: (
            types.AttributeDataType | Sequence[types.AttributeDataType] | None
        ) = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.AttributeNamesResponse:
        """List attribute names in use.

        At most 1000 names.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            data_type: Only attributes of this data type, or of one of several.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The names.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.attributeNames`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _ATTRIBUTE_NAMES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "dataType": data_type,
                "startsWith": starts_with,
            },
            options=options,
        )

    def delete(
        self,
        application_id: str,
        *,
        options_: models.DevicesDeleteOrRestorePost | types.DevicesDeleteOrRestorePost,
        options: RequestOptions | None = None,
    ) -> models.BulkDeleteResponse | models.JobEnqueuedResult:
        """Delete many devices.

        Takes the devices that match `query`. Answers 200 when the work is already
        done and 202 when it became a job, which `forceJob` asks for; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices were deleted. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.delete`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def device_names(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceNamesResponse:
        """List device names.

        At most 1000 names.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The names.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.deviceNames`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _DEVICE_NAMES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "startsWith": starts_with,
            },
            options=options,
        )

    def export(
        self,
        application_id: str,
        *,
        email: str | None = None,
        callback_url: str | None = None,
        options_: models.DevicesExportPost | types.DevicesExportPost | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export device metadata.

        Queues an export of what describes the devices, not of their data. The file
        comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            options_: Which devices, in which format, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.export`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            query={
                "email": email,
                "callbackUrl": callback_url,
            },
            body=options_,
            options=options,
        )

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "id",
                "creationDate",
                "lastUpdated",
                "connectionStatus",
                "deletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        device_class: types.DeviceClass | Sequence[types.DeviceClass] | None = None,
        tag_filter: Sequence[models.TagSelector | types.TagSelector] | None = None,
        exclude_connection_info: bool | None = None,
        parent_id: str | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        query_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Devices:
        """List devices.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            device_class: Only devices of this class, or of one of several.
            tag_filter: Only devices that carry these tags. At most 100 items.
            exclude_connection_info: Whether connection details are left out.
            parent_id: Only devices below this system.
            query: Which devices to return; replaces `filter_field`, `filter`,
                `tag_filter`, `device_class` and `parent_id`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            query_deleted: Whether to return the recently deleted devices in place
                of those that exist.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of devices.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.get`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "deviceClass": device_class,
                "tagFilter": tag_filter,
                "excludeConnectionInfo": exclude_connection_info,
                "parentId": parent_id,
                "query": query,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
                "queryDeleted": query_deleted,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "id",
                "creationDate",
                "lastUpdated",
                "connectionStatus",
                "deletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        device_class: types.DeviceClass | Sequence[types.DeviceClass] | None = None,
        tag_filter: Sequence[models.TagSelector | types.TagSelector] | None = None,
        exclude_connection_info: bool | None = None,
        parent_id: str | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        query_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Device]:
        """List devices. Every item of every page.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            device_class: Only devices of this class, or of one of several.
            tag_filter: Only devices that carry these tags. At most 100 items.
            exclude_connection_info: Whether connection details are left out.
            parent_id: Only devices below this system.
            query: Which devices to return; replaces `filter_field`, `filter`,
                `tag_filter`, `device_class` and `parent_id`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            query_deleted: Whether to return the recently deleted devices in place
                of those that exist.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.get`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "deviceClass": device_class,
                "tagFilter": tag_filter,
                "excludeConnectionInfo": exclude_connection_info,
                "parentId": parent_id,
                "query": query,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
                "queryDeleted": query_deleted,
            },
            options=options,
        )

    def get_composite_state(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "lastUpdated", "connectionStatus"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.CompositeDevicesState:
        """Get the composite state of many devices.

        For each matching device the latest value of each attribute within the
        range.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which devices are meant; all of them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of devices with their states.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.getCompositeState`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "query": query,
            },
            options=options,
        )

    def iterate_composite_state(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "lastUpdated", "connectionStatus"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.DeviceCompositeState]:
        """Get the composite state of many devices. Every item of every page.

        For each matching device the latest value of each attribute within the
        range.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which devices are meant; all of them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.getCompositeState`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "query": query,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        *,
        patch_info: models.DevicesPatch | types.DevicesPatch,
        options: RequestOptions | None = None,
    ) -> models.DevicesUpdated | models.JobEnqueuedResult:
        """Update many devices.

        Applies the same changes to a list of devices or to those that match a
        query. Answers 200 when the work is already done and 202 when it became a
        job; `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            patch_info: Which devices, and the changes.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices changed, failed or were skipped, with a link to
            the log. 202: The work goes on in the background as the job `jobId`;
            this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.patch`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            body=patch_info,
            options=options,
        )

    def payload_counts(
        self,
        application_id: str,
        *,
        options_: (
            models.DevicesExportPayloadCountPost
            | types.DevicesExportPayloadCountPost
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export payload counts of devices.

        Queues an export. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices and time, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.payloadCounts`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        device: models.DevicePost | types.DevicePost,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Create a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device: The new device.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new device.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.post`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device,
            options=options,
        )

    def remove_data(
        self,
        application_id: str,
        *,
        options_: models.DevicesRemoveDataPost | types.DevicesRemoveDataPost,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Remove data of many devices.

        Queues the removal of a range of data, or of all of it, from the devices
        that match.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, attributes and time.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.removeData`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _REMOVE_DATA,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def restore(
        self,
        application_id: str,
        *,
        options_: models.DevicesDeleteOrRestorePost | types.DevicesDeleteOrRestorePost,
        options: RequestOptions | None = None,
    ) -> models.BulkRestoreResponse | models.JobEnqueuedResult:
        """Restore many deleted devices.

        Brings back the recently deleted devices that match `query`. Answers 200
        when the work is already done and 202 when it became a job; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices came back. 202: The work goes on in the background
            as the job `jobId`; this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.restore`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _RESTORE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def send_command(
        self,
        application_id: str,
        *,
        multi_device_command: models.MultiDeviceCommand | types.MultiDeviceCommand,
        options: RequestOptions | None = None,
    ) -> models.Success | models.JobEnqueuedResult:
        """Command many devices.

        Chooses the devices by ID, tag or query. Answers 200 when the command is
        sent and 202 when sending became a job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            multi_device_command: The command and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The command is on its way. 202: The work goes on in the background
            as the job `jobId`; this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.sendCommand`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _SEND_COMMAND,
            path={
                "applicationId": application_id,
            },
            body=multi_device_command,
            options=options,
        )

    def tag_keys(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TagKeysResponse:
        """List tag keys in use.

        At most 1000 keys.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The keys.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.tagKeys`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _TAG_KEYS,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "startsWith": starts_with,
            },
            options=options,
        )

    def tag_values(
        self,
        application_id: str,
        *,
        key: str,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TagValuesResponse:
        """List the values of a tag.

        At most 1000 values.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            key: The tag whose values to list.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The values.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.tagValues`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _TAG_VALUES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "key": key,
                "startsWith": starts_with,
            },
            options=options,
        )


class AsyncDevicesResource(AsyncResource):
    """The devices of an application: list, create, and act on many at once."""

    @property
    def with_raw_response(self) -> AsyncDevicesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDevicesRawResponse(self)

    async def attribute_names(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        data_type: (
            types.AttributeDataType | Sequence[types.AttributeDataType] | None
        ) = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.AttributeNamesResponse:
        """List attribute names in use.

        At most 1000 names.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            data_type: Only attributes of this data type, or of one of several.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The names.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.attributeNames`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _ATTRIBUTE_NAMES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "dataType": data_type,
                "startsWith": starts_with,
            },
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        *,
        options_: models.DevicesDeleteOrRestorePost | types.DevicesDeleteOrRestorePost,
        options: RequestOptions | None = None,
    ) -> models.BulkDeleteResponse | models.JobEnqueuedResult:
        """Delete many devices.

        Takes the devices that match `query`. Answers 200 when the work is already
        done and 202 when it became a job, which `forceJob` asks for; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices were deleted. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.delete`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def device_names(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceNamesResponse:
        """List device names.

        At most 1000 names.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The names.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.deviceNames`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _DEVICE_NAMES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "startsWith": starts_with,
            },
            options=options,
        )

    async def export(
        self,
        application_id: str,
        *,
        email: str | None = None,
        callback_url: str | None = None,
        options_: models.DevicesExportPost | types.DevicesExportPost | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export device metadata.

        Queues an export of what describes the devices, not of their data. The file
        comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            options_: Which devices, in which format, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.export`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            query={
                "email": email,
                "callbackUrl": callback_url,
            },
            body=options_,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "id",
                "creationDate",
                "lastUpdated",
                "connectionStatus",
                "deletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        device_class: types.DeviceClass | Sequence[types.DeviceClass] | None = None,
        tag_filter: Sequence[models.TagSelector | types.TagSelector] | None = None,
        exclude_connection_info: bool | None = None,
        parent_id: str | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        query_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Devices:
        """List devices.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            device_class: Only devices of this class, or of one of several.
            tag_filter: Only devices that carry these tags. At most 100 items.
            exclude_connection_info: Whether connection details are left out.
            parent_id: Only devices below this system.
            query: Which devices to return; replaces `filter_field`, `filter`,
                `tag_filter`, `device_class` and `parent_id`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            query_deleted: Whether to return the recently deleted devices in place
                of those that exist.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of devices.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.get`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "deviceClass": device_class,
                "tagFilter": tag_filter,
                "excludeConnectionInfo": exclude_connection_info,
                "parentId": parent_id,
                "query": query,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
                "queryDeleted": query_deleted,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "id",
                "creationDate",
                "lastUpdated",
                "connectionStatus",
                "deletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        device_class: types.DeviceClass | Sequence[types.DeviceClass] | None = None,
        tag_filter: Sequence[models.TagSelector | types.TagSelector] | None = None,
        exclude_connection_info: bool | None = None,
        parent_id: str | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        query_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Device]:
        """List devices. Every item of every page.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            device_class: Only devices of this class, or of one of several.
            tag_filter: Only devices that carry these tags. At most 100 items.
            exclude_connection_info: Whether connection details are left out.
            parent_id: Only devices below this system.
            query: Which devices to return; replaces `filter_field`, `filter`,
                `tag_filter`, `device_class` and `parent_id`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            query_deleted: Whether to return the recently deleted devices in place
                of those that exist.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.get`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "deviceClass": device_class,
                "tagFilter": tag_filter,
                "excludeConnectionInfo": exclude_connection_info,
                "parentId": parent_id,
                "query": query,
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
                "queryDeleted": query_deleted,
            },
            options=options,
        )

    async def get_composite_state(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "lastUpdated", "connectionStatus"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.CompositeDevicesState:
        """Get the composite state of many devices.

        For each matching device the latest value of each attribute within the
        range.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which devices are meant; all of them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of devices with their states.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.getCompositeState`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "query": query,
            },
            options=options,
        )

    def iterate_composite_state(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attributes: str | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "lastUpdated", "connectionStatus"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.DeviceCompositeState]:
        """Get the composite state of many devices. Every item of every page.

        For each matching device the latest value of each attribute within the
        range.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch; all time by
                default. The API's default is `1`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            attributes: Comma-separated names of the attributes to return; all of
                them when left out.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which devices are meant; all of them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.getCompositeState`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET_COMPOSITE_STATE,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "attributes": attributes,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "query": query,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        *,
        patch_info: models.DevicesPatch | types.DevicesPatch,
        options: RequestOptions | None = None,
    ) -> models.DevicesUpdated | models.JobEnqueuedResult:
        """Update many devices.

        Applies the same changes to a list of devices or to those that match a
        query. Answers 200 when the work is already done and 202 when it became a
        job; `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            patch_info: Which devices, and the changes.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices changed, failed or were skipped, with a link to
            the log. 202: The work goes on in the background as the job `jobId`;
            this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.patch`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            body=patch_info,
            options=options,
        )

    async def payload_counts(
        self,
        application_id: str,
        *,
        options_: (
            models.DevicesExportPayloadCountPost
            | types.DevicesExportPayloadCountPost
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export payload counts of devices.

        Queues an export. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices and time, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.payloadCounts`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        device: models.DevicePost | types.DevicePost,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Device:
        """Create a device.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device: The new device.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new device.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.post`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device,
            options=options,
        )

    async def remove_data(
        self,
        application_id: str,
        *,
        options_: models.DevicesRemoveDataPost | types.DevicesRemoveDataPost,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Remove data of many devices.

        Queues the removal of a range of data, or of all of it, from the devices
        that match.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, attributes and time.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.removeData`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _REMOVE_DATA,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def restore(
        self,
        application_id: str,
        *,
        options_: models.DevicesDeleteOrRestorePost | types.DevicesDeleteOrRestorePost,
        options: RequestOptions | None = None,
    ) -> models.BulkRestoreResponse | models.JobEnqueuedResult:
        """Restore many deleted devices.

        Brings back the recently deleted devices that match `query`. Answers 200
        when the work is already done and 202 when it became a job; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which devices, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many devices came back. 202: The work goes on in the background
            as the job `jobId`; this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.restore`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _RESTORE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def send_command(
        self,
        application_id: str,
        *,
        multi_device_command: models.MultiDeviceCommand | types.MultiDeviceCommand,
        options: RequestOptions | None = None,
    ) -> models.Success | models.JobEnqueuedResult:
        """Command many devices.

        Chooses the devices by ID, tag or query. Answers 200 when the command is
        sent and 202 when sending became a job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            multi_device_command: The command and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The command is on its way. 202: The work goes on in the background
            as the job `jobId`; this answer says nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.sendCommand`, `devices.*`,
        `all.Application` (or `.bounded`), `all.Device`, `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _SEND_COMMAND,
            path={
                "applicationId": application_id,
            },
            body=multi_device_command,
            options=options,
        )

    async def tag_keys(
        self,
        application_id: str,
        *,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TagKeysResponse:
        """List tag keys in use.

        At most 1000 keys.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The keys.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.tagKeys`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _TAG_KEYS,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "startsWith": starts_with,
            },
            options=options,
        )

    async def tag_values(
        self,
        application_id: str,
        *,
        key: str,
        query: models.AdvancedDeviceQuery | types.AdvancedDeviceQuery | None = None,
        starts_with: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TagValuesResponse:
        """List the values of a tag.

        At most 1000 values.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            key: The tag whose values to list.
            query: Which devices are meant; all of them when left out.
            starts_with: Only entries that begin with this text, whatever its case.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The values.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `devices.tagValues`, `devices.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _TAG_VALUES,
            path={
                "applicationId": application_id,
            },
            query={
                "query": query,
                "key": key,
                "startsWith": starts_with,
            },
            options=options,
        )


class DevicesRawResponse:
    """The methods of `DevicesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DevicesResource) -> None:
        self.attribute_names = raw(resource.attribute_names)
        self.delete = raw(resource.delete)
        self.device_names = raw(resource.device_names)
        self.export = raw(resource.export)
        self.get = raw(resource.get)
        self.get_composite_state = raw(resource.get_composite_state)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.post = raw(resource.post)
        self.remove_data = raw(resource.remove_data)
        self.restore = raw(resource.restore)
        self.send_command = raw(resource.send_command)
        self.tag_keys = raw(resource.tag_keys)
        self.tag_values = raw(resource.tag_values)


class AsyncDevicesRawResponse:
    """The methods of `AsyncDevicesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDevicesResource) -> None:
        self.attribute_names = async_raw(resource.attribute_names)
        self.delete = async_raw(resource.delete)
        self.device_names = async_raw(resource.device_names)
        self.export = async_raw(resource.export)
        self.get = async_raw(resource.get)
        self.get_composite_state = async_raw(resource.get_composite_state)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.post = async_raw(resource.post)
        self.remove_data = async_raw(resource.remove_data)
        self.restore = async_raw(resource.restore)
        self.send_command = async_raw(resource.send_command)
        self.tag_keys = async_raw(resource.tag_keys)
        self.tag_values = async_raw(resource.tag_values)
