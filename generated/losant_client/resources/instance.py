"""`client.instance`: One instance (a white-labelled installation of the platform) and
its usage.
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
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "instance.deviceCounts",
    "GET",
    "/instances/{instanceId}/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_GENERATE_REPORT: Operation[models.JobEnqueuedResult] = Operation(
    "instance.generateReport",
    "POST",
    "/instances/{instanceId}/generateReport",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.Instance] = Operation(
    "instance.get",
    "GET",
    "/instances/{instanceId}",
    responses={"200": Json(lambda: models.Instance)},
)
_HISTORICAL_SUMMARIES: Operation[models.HistoricalSummaries] = Operation(
    "instance.historicalSummaries",
    "GET",
    "/instances/{instanceId}/historicalSummaries",
    responses={"200": Json(lambda: models.HistoricalSummaries)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "instance.notebookMinuteCounts",
    "GET",
    "/instances/{instanceId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.Instance] = Operation(
    "instance.patch",
    "PATCH",
    "/instances/{instanceId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Instance)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "instance.payloadCounts",
    "GET",
    "/instances/{instanceId}/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "instance.payloadCountsBreakdown",
    "GET",
    "/instances/{instanceId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)


class InstanceResource(SyncResource):
    """One instance (a white-labelled installation of the platform) and its usage."""

    @property
    def with_raw_response(self) -> InstanceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceRawResponse(self)

    def device_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an instance's devices by day.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.deviceCounts`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def generate_report(
        self,
        instance_id: str,
        *,
        options_: (
            models.InstanceReportOptionsPost | types.InstanceReportOptionsPost | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Report on an instance's usage.

        Queues a CSV report; it comes by mail or callback.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to report, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.generateReport`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GENERATE_REPORT,
            path={
                "instanceId": instance_id,
            },
            body=options_,
            options=options,
        )

    def get(
        self,
        instance_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Instance:
        """Get an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The instance.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.get`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            options=options,
        )

    def historical_summaries(
        self,
        instance_id: str,
        *,
        month: int | Literal["now"] | None = None,
        sort_field: Literal["resourceId", "currentPeriodStart"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["resourceType", "resourceId", "ownerId", "ownerType"] | None
        ) = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.HistoricalSummaries:
        """List an instance's past usage.

        One month at a time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            month: Any moment within the month, in milliseconds since the epoch, or
                `now` for the current one. The API's default is `"now"`.
            sort_field: The field to sort by. The API's default is
                `"currentPeriodStart"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The value that `filter_field` must have. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of summaries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.historicalSummaries`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _HISTORICAL_SUMMARIES,
            path={
                "instanceId": instance_id,
            },
            query={
                "month": month,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate_historical_summaries(
        self,
        instance_id: str,
        *,
        month: int | Literal["now"] | None = None,
        sort_field: Literal["resourceId", "currentPeriodStart"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["resourceType", "resourceId", "ownerId", "ownerType"] | None
        ) = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.HistoricalSummary]:
        """List an instance's past usage. Every item of every page.

        One month at a time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            month: Any moment within the month, in milliseconds since the epoch, or
                `now` for the current one. The API's default is `"now"`.
            sort_field: The field to sort by. The API's default is
                `"currentPeriodStart"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The value that `filter_field` must have. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.historicalSummaries`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._iterate(
            _HISTORICAL_SUMMARIES,
            path={
                "instanceId": instance_id,
            },
            query={
                "month": month,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def notebook_minute_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an instance's notebook minutes by day.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.notebookMinuteCounts`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
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
        *,
        instance: models.InstancePatch | types.InstancePatch,
        options: RequestOptions | None = None,
    ) -> models.Instance:
        """Update an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The instance as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.patch`, `instance.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
            },
            body=instance,
            options=options,
        )

    def payload_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an instance's payloads.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.payloadCounts`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
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
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an instance's payloads over time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.payloadCountsBreakdown`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
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


class AsyncInstanceResource(AsyncResource):
    """One instance (a white-labelled installation of the platform) and its usage."""

    @property
    def with_raw_response(self) -> AsyncInstanceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceRawResponse(self)

    async def device_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an instance's devices by day.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.deviceCounts`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            path={
                "instanceId": instance_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def generate_report(
        self,
        instance_id: str,
        *,
        options_: (
            models.InstanceReportOptionsPost | types.InstanceReportOptionsPost | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Report on an instance's usage.

        Queues a CSV report; it comes by mail or callback.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to report, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.generateReport`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GENERATE_REPORT,
            path={
                "instanceId": instance_id,
            },
            body=options_,
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Instance:
        """Get an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The instance.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.get`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            options=options,
        )

    async def historical_summaries(
        self,
        instance_id: str,
        *,
        month: int | Literal["now"] | None = None,
        sort_field: Literal["resourceId", "currentPeriodStart"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["resourceType", "resourceId", "ownerId", "ownerType"] | None
        ) = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.HistoricalSummaries:
        """List an instance's past usage.

        One month at a time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            month: Any moment within the month, in milliseconds since the epoch, or
                `now` for the current one. The API's default is `"now"`.
            sort_field: The field to sort by. The API's default is
                `"currentPeriodStart"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The value that `filter_field` must have. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of summaries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.historicalSummaries`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _HISTORICAL_SUMMARIES,
            path={
                "instanceId": instance_id,
            },
            query={
                "month": month,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate_historical_summaries(
        self,
        instance_id: str,
        *,
        month: int | Literal["now"] | None = None,
        sort_field: Literal["resourceId", "currentPeriodStart"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["resourceType", "resourceId", "ownerId", "ownerType"] | None
        ) = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.HistoricalSummary]:
        """List an instance's past usage. Every item of every page.

        One month at a time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            month: Any moment within the month, in milliseconds since the epoch, or
                `now` for the current one. The API's default is `"now"`.
            sort_field: The field to sort by. The API's default is
                `"currentPeriodStart"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The value that `filter_field` must have. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.historicalSummaries`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._iterate(
            _HISTORICAL_SUMMARIES,
            path={
                "instanceId": instance_id,
            },
            query={
                "month": month,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def notebook_minute_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an instance's notebook minutes by day.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.notebookMinuteCounts`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "instanceId": instance_id,
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
        *,
        instance: models.InstancePatch | types.InstancePatch,
        options: RequestOptions | None = None,
    ) -> models.Instance:
        """Update an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            instance: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The instance as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instance.patch`, `instance.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
            },
            body=instance,
            options=options,
        )

    async def payload_counts(
        self,
        instance_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an instance's payloads.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.payloadCounts`, `instance.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "instanceId": instance_id,
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
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an instance's payloads over time.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instance.payloadCountsBreakdown`,
        `instance.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "instanceId": instance_id,
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


class InstanceRawResponse:
    """The methods of `InstanceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceResource) -> None:
        self.device_counts = raw(resource.device_counts)
        self.generate_report = raw(resource.generate_report)
        self.get = raw(resource.get)
        self.historical_summaries = raw(resource.historical_summaries)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)


class AsyncInstanceRawResponse:
    """The methods of `AsyncInstanceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceResource) -> None:
        self.device_counts = async_raw(resource.device_counts)
        self.generate_report = async_raw(resource.generate_report)
        self.get = async_raw(resource.get)
        self.historical_summaries = async_raw(resource.historical_summaries)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
