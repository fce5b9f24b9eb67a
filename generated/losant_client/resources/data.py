"""`client.data`: Reading and exporting what devices have reported."""

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
    from .. import types
    from .._runtime import RequestOptions

_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "data.export",
    "POST",
    "/applications/{applicationId}/data/export",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_LAST_VALUE_QUERY: Operation[dict[str, models.DataPoint]] = Operation(
    "data.lastValueQuery",
    "POST",
    "/applications/{applicationId}/data/last-value-query",
    body=JsonBody(),
    responses={"200": Json(lambda: dict[str, models.DataPoint])},
)
_TIME_SERIES_QUERY: Operation[models.TimeSeriesData] = Operation(
    "data.timeSeriesQuery",
    "POST",
    "/applications/{applicationId}/data/time-series-query",
    body=JsonBody(),
    responses={"200": Json(lambda: models.TimeSeriesData)},
)


class DataResource(SyncResource):
    """Reading and exporting what devices have reported."""

    @property
    def with_raw_response(self) -> DataRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DataRawResponse(self)

    def export(
        self,
        application_id: str,
        *,
        query: models.DevicesDataExport | types.DevicesDataExport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export device data as CSV.

        Queues an export of chosen attributes of chosen devices over a range of
        time. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices, attributes and time.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.export`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )

    def last_value_query(
        self,
        application_id: str,
        *,
        query: models.LastValueQuery | types.LastValueQuery,
        options: RequestOptions | None = None,
    ) -> dict[str, models.DataPoint]:
        """Get an attribute's latest values.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: The attribute and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The latest value by device ID.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.lastValueQuery`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _LAST_VALUE_QUERY,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )

    def time_series_query(
        self,
        application_id: str,
        *,
        query: models.TimeSeriesQuery | types.TimeSeriesQuery,
        options: RequestOptions | None = None,
    ) -> models.TimeSeriesData:
        """Query time series data.

        Aggregates attributes of chosen devices over time. An answer holds at most
        30 MB: for more, narrow the range or coarsen the resolution.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: What to read and how to aggregate it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The points, per device or aggregated.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.timeSeriesQuery`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _TIME_SERIES_QUERY,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )


class AsyncDataResource(AsyncResource):
    """Reading and exporting what devices have reported."""

    @property
    def with_raw_response(self) -> AsyncDataRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDataRawResponse(self)

    async def export(
        self,
        application_id: str,
        *,
        query: models.DevicesDataExport | types.DevicesDataExport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export device data as CSV.

        Queues an export of chosen attributes of chosen devices over a range of
        time. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: Which devices, attributes and time.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.export`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )

    async def last_value_query(
        self,
        application_id: str,
        *,
        query: models.LastValueQuery | types.LastValueQuery,
        options: RequestOptions | None = None,
    ) -> dict[str, models.DataPoint]:
        """Get an attribute's latest values.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: The attribute and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The latest value by device ID.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.lastValueQuery`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _LAST_VALUE_QUERY,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )

    async def time_series_query(
        self,
        application_id: str,
        *,
        query: models.TimeSeriesQuery | types.TimeSeriesQuery,
        options: RequestOptions | None = None,
    ) -> models.TimeSeriesData:
        """Query time series data.

        Aggregates attributes of chosen devices over time. An answer holds at most
        30 MB: for more, narrow the range or coarsen the resolution.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            query: What to read and how to aggregate it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The points, per device or aggregated.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `data.timeSeriesQuery`, `data.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Device` (or `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _TIME_SERIES_QUERY,
            path={
                "applicationId": application_id,
            },
            body=query,
            options=options,
        )


class DataRawResponse:
    """The methods of `DataResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DataResource) -> None:
        self.export = raw(resource.export)
        self.last_value_query = raw(resource.last_value_query)
        self.time_series_query = raw(resource.time_series_query)


class AsyncDataRawResponse:
    """The methods of `AsyncDataResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDataResource) -> None:
        self.export = async_raw(resource.export)
        self.last_value_query = async_raw(resource.last_value_query)
        self.time_series_query = async_raw(resource.time_series_query)
