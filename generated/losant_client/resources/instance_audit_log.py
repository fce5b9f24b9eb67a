"""`client.instance_audit_log`: One recorded change within an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.InstanceAuditLog] = Operation(
    "instanceAuditLog.get",
    "GET",
    "/instance/{instanceId}/audit-logs/{instanceAuditLogId}",
    responses={"200": Json(lambda: models.InstanceAuditLog)},
)


class InstanceAuditLogResource(SyncResource):
    """One recorded change within an instance."""

    @property
    def with_raw_response(self) -> InstanceAuditLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceAuditLogRawResponse(self)

    def get(
        self,
        instance_id: str,
        instance_audit_log_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceAuditLog:
        """Get an instance audit log entry.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_audit_log_id: The audit log entry. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The audit log entry.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such audit log entry.

        Any one of these scopes is enough: `instanceAuditLog.get`,
        `instanceAuditLog.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceAuditLogId": instance_audit_log_id,
            },
            options=options,
        )


class AsyncInstanceAuditLogResource(AsyncResource):
    """One recorded change within an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceAuditLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceAuditLogRawResponse(self)

    async def get(
        self,
        instance_id: str,
        instance_audit_log_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceAuditLog:
        """Get an instance audit log entry.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_audit_log_id: The audit log entry. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The audit log entry.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such audit log entry.

        Any one of these scopes is enough: `instanceAuditLog.get`,
        `instanceAuditLog.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceAuditLogId": instance_audit_log_id,
            },
            options=options,
        )


class InstanceAuditLogRawResponse:
    """The methods of `InstanceAuditLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceAuditLogResource) -> None:
        self.get = raw(resource.get)


class AsyncInstanceAuditLogRawResponse:
    """The methods of `AsyncInstanceAuditLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceAuditLogResource) -> None:
        self.get = async_raw(resource.get)
