"""`client.instance_org`: One organization of an instance, seen by the instance's
administrators.
"""

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
    "instanceOrg.delete",
    "DELETE",
    "/instances/{instanceId}/orgs/{orgId}",
    responses={"200": Json(lambda: models.Success)},
)
_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "instanceOrg.deviceCounts",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_GET: Operation[models.InstanceOrg] = Operation(
    "instanceOrg.get",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}",
    responses={"200": Json(lambda: models.InstanceOrg)},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "instanceOrg.notebookMinuteCounts",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.InstanceOrg] = Operation(
    "instanceOrg.patch",
    "PATCH",
    "/instances/{instanceId}/orgs/{orgId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.InstanceOrg)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "instanceOrg.payloadCounts",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "instanceOrg.payloadCountsBreakdown",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)


class InstanceOrgResource(SyncResource):
    """One organization of an instance, seen by the instance's administrators."""

    @property
    def with_raw_response(self) -> InstanceOrgRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgRawResponse(self)

    def delete(
        self,
        instance_id: str,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.delete`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            options=options,
        )

    def device_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count the devices of an instance's organization by day.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.deviceCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Get an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.get`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def notebook_minute_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum the notebook minutes of an instance's organization by day.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.notebookMinuteCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        org_id: str,
        *,
        organization: models.InstanceOrgPatch | types.InstanceOrgPatch,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Update an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            organization: What to change.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.patch`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            body=organization,
            options=options,
        )

    def payload_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count the payloads of an instance's organization.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.payloadCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down the payloads of an instance's organization over time.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.payloadCountsBreakdown`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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


class AsyncInstanceOrgResource(AsyncResource):
    """One organization of an instance, seen by the instance's administrators."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.delete`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            options=options,
        )

    async def device_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count the devices of an instance's organization by day.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.deviceCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Get an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.get`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def notebook_minute_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum the notebook minutes of an instance's organization by day.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.notebookMinuteCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        org_id: str,
        *,
        organization: models.InstanceOrgPatch | types.InstanceOrgPatch,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Update an organization of an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            organization: What to change.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.patch`, `instanceOrg.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            body=organization,
            options=options,
        )

    async def payload_counts(
        self,
        instance_id: str,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count the payloads of an instance's organization.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.payloadCounts`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down the payloads of an instance's organization over time.

        Over all the applications that the organization owns.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrg.payloadCountsBreakdown`,
        `instanceOrg.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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


class InstanceOrgRawResponse:
    """The methods of `InstanceOrgResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgResource) -> None:
        self.delete = raw(resource.delete)
        self.device_counts = raw(resource.device_counts)
        self.get = raw(resource.get)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)


class AsyncInstanceOrgRawResponse:
    """The methods of `AsyncInstanceOrgResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgResource) -> None:
        self.delete = async_raw(resource.delete)
        self.device_counts = async_raw(resource.device_counts)
        self.get = async_raw(resource.get)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
