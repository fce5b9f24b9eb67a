"""`client.experience_endpoints`: The routes of an experience, and statistics of their
use.
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

_GET: Operation[models.ExperienceEndpoints] = Operation(
    "experienceEndpoints.get",
    "GET",
    "/applications/{applicationId}/experience/endpoints",
    responses={"200": Json(lambda: models.ExperienceEndpoints)},
)
_POST: Operation[models.ExperienceEndpoint] = Operation(
    "experienceEndpoints.post",
    "POST",
    "/applications/{applicationId}/experience/endpoints",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceEndpoint)},
)
_STATS: Operation[dict[str, list[models.EndpointRequestCount]]] = Operation(
    "experienceEndpoints.stats",
    "GET",
    "/applications/{applicationId}/experience/endpoints/stats",
    responses={"200": Json(lambda: dict[str, list[models.EndpointRequestCount]])},
)


class ExperienceEndpointsResource(SyncResource):
    """The routes of an experience, and statistics of their use."""

    @property
    def with_raw_response(self) -> ExperienceEndpointsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceEndpointsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "order",
                "method",
                "route",
                "id",
                "creationDate",
                "requestCount",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["method", "route"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        request_count_duration: int | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoints:
        """List experience endpoints.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"order"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only endpoints in this group. Must match
                `^[A-Fa-f\\d]{24}$`.
            request_count_duration: Counts the requests to each endpoint over this
                many milliseconds up to now; no count when left out.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoints.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.get`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "experienceGroupId": experience_group_id,
                "requestCountDuration": request_count_duration,
                "version": version,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        experience_endpoint: (
            models.ExperienceEndpointPost | types.ExperienceEndpointPost
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Create an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint: The new endpoint.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new endpoint.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.post`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_endpoint,
            options=options,
        )

    def stats(
        self,
        application_id: str,
        *,
        stat_grouping: (
            Literal["statusCode", "endpointId", "version", "domain"] | None
        ) = None,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        version_filter: str | None = None,
        domain_filter: str | None = None,
        status_code_filter: int | None = None,
        endpoint_id_filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, list[models.EndpointRequestCount]]:
        """Get request statistics of experience endpoints.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            stat_grouping: By what the counts are grouped. The API's default is
                `"statusCode"`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            version_filter: Only requests to this experience version.
            domain_filter: Only requests to this domain or slug.
            status_code_filter: Only requests that were answered with this status
                code.
            endpoint_id_filter: Only requests to this endpoint.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Request counts over time, by the chosen group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.stats`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _STATS,
            path={
                "applicationId": application_id,
            },
            query={
                "statGrouping": stat_grouping,
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "versionFilter": version_filter,
                "domainFilter": domain_filter,
                "statusCodeFilter": status_code_filter,
                "endpointIdFilter": endpoint_id_filter,
            },
            options=options,
        )


class AsyncExperienceEndpointsResource(AsyncResource):
    """The routes of an experience, and statistics of their use."""

    @property
    def with_raw_response(self) -> AsyncExperienceEndpointsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceEndpointsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "order",
                "method",
                "route",
                "id",
                "creationDate",
                "requestCount",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["method", "route"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        request_count_duration: int | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoints:
        """List experience endpoints.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"order"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only endpoints in this group. Must match
                `^[A-Fa-f\\d]{24}$`.
            request_count_duration: Counts the requests to each endpoint over this
                many milliseconds up to now; no count when left out.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoints.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.get`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "experienceGroupId": experience_group_id,
                "requestCountDuration": request_count_duration,
                "version": version,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        experience_endpoint: (
            models.ExperienceEndpointPost | types.ExperienceEndpointPost
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Create an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint: The new endpoint.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new endpoint.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.post`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_endpoint,
            options=options,
        )

    async def stats(
        self,
        application_id: str,
        *,
        stat_grouping: (
            Literal["statusCode", "endpointId", "version", "domain"] | None
        ) = None,
        duration: int | None = None,
        end: int | None = None,
        resolution: int | None = None,
        version_filter: str | None = None,
        domain_filter: str | None = None,
        status_code_filter: int | None = None,
        endpoint_id_filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, list[models.EndpointRequestCount]]:
        """Get request statistics of experience endpoints.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            stat_grouping: By what the counts are grouped. The API's default is
                `"statusCode"`.
            duration: Length of the range, in milliseconds; it ends at `end`. The
                API's default is `86400000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            resolution: Length of one step, in milliseconds. The API's default is
                `3600000`.
            version_filter: Only requests to this experience version.
            domain_filter: Only requests to this domain or slug.
            status_code_filter: Only requests that were answered with this status
                code.
            endpoint_id_filter: Only requests to this endpoint.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Request counts over time, by the chosen group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceEndpoints.stats`,
        `experienceEndpoints.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _STATS,
            path={
                "applicationId": application_id,
            },
            query={
                "statGrouping": stat_grouping,
                "duration": duration,
                "end": end,
                "resolution": resolution,
                "versionFilter": version_filter,
                "domainFilter": domain_filter,
                "statusCodeFilter": status_code_filter,
                "endpointIdFilter": endpoint_id_filter,
            },
            options=options,
        )


class ExperienceEndpointsRawResponse:
    """The methods of `ExperienceEndpointsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceEndpointsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)
        self.stats = raw(resource.stats)


class AsyncExperienceEndpointsRawResponse:
    """The methods of `AsyncExperienceEndpointsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceEndpointsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
        self.stats = async_raw(resource.stats)
