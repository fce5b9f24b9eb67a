"""`client.audit_logs`: The recorded changes within an organization."""

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

_GET: Operation[models.AuditLogs] = Operation(
    "auditLogs.get",
    "GET",
    "/orgs/{orgId}/audit-logs",
    query=(Query("auditLogFilter", style="deepObject"),),
    responses={"200": Json(lambda: models.AuditLogs)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)


class AuditLogsResource(SyncResource):
    """The recorded changes within an organization."""

    @property
    def with_raw_response(self) -> AuditLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AuditLogsRawResponse(self)

    def get(
        self,
        org_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: models.AuditLogFilter | types.AuditLogFilter | None = None,
        options: RequestOptions | None = None,
    ) -> models.AuditLogs:
        """List an organization's audit log.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `auditLogs.get`, `auditLogs.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "orgId": org_id,
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
        org_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: models.AuditLogFilter | types.AuditLogFilter | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.AuditLog]:
        """List an organization's audit log. Every item of every page.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `auditLogs.get`, `auditLogs.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "orgId": org_id,
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


class AsyncAuditLogsResource(AsyncResource):
    """The recorded changes within an organization."""

    @property
    def with_raw_response(self) -> AsyncAuditLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncAuditLogsRawResponse(self)

    async def get(
        self,
        org_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: models.AuditLogFilter | types.AuditLogFilter | None = None,
        options: RequestOptions | None = None,
    ) -> models.AuditLogs:
        """List an organization's audit log.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `auditLogs.get`, `auditLogs.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "orgId": org_id,
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
        org_id: str,
        *,
        sort_field: (
            Literal["creationDate", "responseStatus", "actorName"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        start: int | None = None,
        end: int | None = None,
        audit_log_filter: models.AuditLogFilter | types.AuditLogFilter | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.AuditLog]:
        """List an organization's audit log. Every item of every page.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `auditLogs.get`, `auditLogs.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "orgId": org_id,
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


class AuditLogsRawResponse:
    """The methods of `AuditLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AuditLogsResource) -> None:
        self.get = raw(resource.get)


class AsyncAuditLogsRawResponse:
    """The methods of `AsyncAuditLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncAuditLogsResource) -> None:
        self.get = async_raw(resource.get)
