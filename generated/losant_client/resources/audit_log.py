"""`client.audit_log`: One recorded change within an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.AuditLog] = Operation(
    "auditLog.get",
    "GET",
    "/orgs/{orgId}/audit-logs/{auditLogId}",
    responses={"200": Json(lambda: models.AuditLog)},
)


class AuditLogResource(SyncResource):
    """One recorded change within an organization."""

    @property
    def with_raw_response(self) -> AuditLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AuditLogRawResponse(self)

    def get(
        self,
        org_id: str,
        audit_log_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AuditLog:
        """Get an audit log entry.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            audit_log_id: The audit log entry. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The audit log entry.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such audit log entry.

        Any one of these scopes is enough: `auditLog.get`, `auditLog.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "orgId": org_id,
                "auditLogId": audit_log_id,
            },
            options=options,
        )


class AsyncAuditLogResource(AsyncResource):
    """One recorded change within an organization."""

    @property
    def with_raw_response(self) -> AsyncAuditLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncAuditLogRawResponse(self)

    async def get(
        self,
        org_id: str,
        audit_log_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AuditLog:
        """Get an audit log entry.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            audit_log_id: The audit log entry. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The audit log entry.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such audit log entry.

        Any one of these scopes is enough: `auditLog.get`, `auditLog.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "orgId": org_id,
                "auditLogId": audit_log_id,
            },
            options=options,
        )


class AuditLogRawResponse:
    """The methods of `AuditLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AuditLogResource) -> None:
        self.get = raw(resource.get)


class AsyncAuditLogRawResponse:
    """The methods of `AsyncAuditLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncAuditLogResource) -> None:
        self.get = async_raw(resource.get)
