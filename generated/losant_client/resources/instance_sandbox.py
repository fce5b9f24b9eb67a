"""`client.instance_sandbox`: One sandbox user of an instance, with usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "instanceSandbox.delete",
    "DELETE",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    responses={"200": Json(lambda: models.Success)},
)
_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "instanceSandbox.deviceCounts",
    "GET",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_GET: Operation[models.InstanceSandbox] = Operation(
    "instanceSandbox.get",
    "GET",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    responses={"200": Json(lambda: models.InstanceSandbox)},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "instanceSandbox.notebookMinuteCounts",
    "GET",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "instanceSandbox.payloadCounts",
    "GET",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "instanceSandbox.payloadCountsBreakdown",
    "GET",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)
_UNDELETE: Operation[models.InstanceSandbox] = Operation(
    "instanceSandbox.undelete",
    "PATCH",
    "/instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete",
    responses={"200": Json(lambda: models.InstanceSandbox)},
)


class InstanceSandboxResource(SyncResource):
    """One sandbox user of an instance, with usage."""

    @property
    def with_raw_response(self) -> InstanceSandboxRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceSandboxRawResponse(self)

    def delete(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a sandbox user.

        Until the deletion becomes final, `instance_sandbox.undelete` brings the
        account back.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.delete`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            options=options,
        )

    def device_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count a sandbox user's devices by day.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.deviceCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandbox:
        """Get a sandbox user.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The sandbox user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.get`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def notebook_minute_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum a sandbox user's notebook minutes by day.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.notebookMinuteCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def payload_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count a sandbox user's payloads.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.payloadCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    def payload_counts_breakdown(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down a sandbox user's payloads over time.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.payloadCountsBreakdown`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    def undelete(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandbox:
        """Restore a sandbox user.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The sandbox user, back again.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.undelete`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _UNDELETE,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )


class AsyncInstanceSandboxResource(AsyncResource):
    """One sandbox user of an instance, with usage."""

    @property
    def with_raw_response(self) -> AsyncInstanceSandboxRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceSandboxRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a sandbox user.

        Until the deletion becomes final, `instance_sandbox.undelete` brings the
        account back.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.delete`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            options=options,
        )

    async def device_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count a sandbox user's devices by day.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.deviceCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandbox:
        """Get a sandbox user.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The sandbox user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.get`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def notebook_minute_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum a sandbox user's notebook minutes by day.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.notebookMinuteCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def payload_counts(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count a sandbox user's payloads.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.payloadCounts`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    async def payload_counts_breakdown(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down a sandbox user's payloads over time.

        Over all the applications that the sandbox user owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.payloadCountsBreakdown`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    async def undelete(
        self,
        instance_id: str,
        instance_sandbox_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandbox:
        """Restore a sandbox user.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance_sandbox_id: The sandbox user. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The sandbox user, back again.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such sandbox user in it.

        Any one of these scopes is enough: `instanceSandbox.undelete`,
        `instanceSandbox.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _UNDELETE,
            path={
                "instanceId": instance_id,
                "instanceSandboxId": instance_sandbox_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )


class InstanceSandboxRawResponse:
    """The methods of `InstanceSandboxResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceSandboxResource) -> None:
        self.delete = raw(resource.delete)
        self.device_counts = raw(resource.device_counts)
        self.get = raw(resource.get)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)
        self.undelete = raw(resource.undelete)


class AsyncInstanceSandboxRawResponse:
    """The methods of `AsyncInstanceSandboxResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceSandboxResource) -> None:
        self.delete = async_raw(resource.delete)
        self.device_counts = async_raw(resource.device_counts)
        self.get = async_raw(resource.get)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
        self.undelete = async_raw(resource.undelete)
