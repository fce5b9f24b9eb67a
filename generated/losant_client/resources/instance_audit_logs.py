"""`client.instance_audit_logs`: The recorded changes within an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    Operation,
    PagePagination,
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.InstanceAuditLogs] = Operation(
    "instanceAuditLogs.get",
    "GET",
    "/instance/{instanceId}/audit-logs",
    query=(Query("auditLogFilter", style="deepObject"),),
    responses={"200": Json(lambda: models.InstanceAuditLogs)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)


class InstanceAuditLogsResource(SyncResource):
    """The recorded changes within an instance."""

    @property
    def with_raw_response(self) -> InstanceAuditLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceAuditLogsRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: (
            models.InstanceAuditLogFilter | types.InstanceAuditLogFilter | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceAuditLogs:
        """List an instance's audit log.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            audit_log_filter: Which entries to return, by what was changed, who
                changed it, and how.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of audit log entries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceAuditLogs.get`,
        `instanceAuditLogs.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
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
                "start": start,
                "end": end,
                "auditLogFilter": audit_log_filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: (
            models.InstanceAuditLogFilter | types.InstanceAuditLogFilter | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.InstanceAuditLog]:
        """List an instance's audit log. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            audit_log_filter: Which entries to return, by what was changed, who
                changed it, and how.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceAuditLogs.get`,
        `instanceAuditLogs.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
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
                "start": start,
                "end": end,
                "auditLogFilter": audit_log_filter,
            },
            options=options,
        )


class AsyncInstanceAuditLogsResource(AsyncResource):
    """The recorded changes within an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceAuditLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceAuditLogsRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: (
            models.InstanceAuditLogFilter | types.InstanceAuditLogFilter | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceAuditLogs:
        """List an instance's audit log.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            audit_log_filter: Which entries to return, by what was changed, who
                changed it, and how.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of audit log entries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceAuditLogs.get`,
        `instanceAuditLogs.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
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
                "start": start,
                "end": end,
                "auditLogFilter": audit_log_filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: (
            models.InstanceAuditLogFilter | types.InstanceAuditLogFilter | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.InstanceAuditLog]:
        """List an instance's audit log. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            audit_log_filter: Which entries to return, by what was changed, who
                changed it, and how.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceAuditLogs.get`,
        `instanceAuditLogs.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
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
                "start": start,
                "end": end,
                "auditLogFilter": audit_log_filter,
            },
            options=options,
        )


class InstanceAuditLogsRawResponse:
    """The methods of `InstanceAuditLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceAuditLogsResource) -> None:
        self.get = raw(resource.get)


class AsyncInstanceAuditLogsRawResponse:
    """The methods of `AsyncInstanceAuditLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceAuditLogsResource) -> None:
        self.get = async_raw(resource.get)
