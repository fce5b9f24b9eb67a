"""`client.resource_jobs`: The jobs of an application that run a workflow for each of
many resources.
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

_GET: Operation[models.ResourceJobs] = Operation(
    "resourceJobs.get",
    "GET",
    "/applications/{applicationId}/resource-jobs",
    responses={"200": Json(lambda: models.ResourceJobs)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ResourceJob] = Operation(
    "resourceJobs.post",
    "POST",
    "/applications/{applicationId}/resource-jobs",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ResourceJob)},
)


class ResourceJobsResource(SyncResource):
    """The jobs of an application that run a workflow for each of many resources."""

    @property
    def with_raw_response(self) -> ResourceJobsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ResourceJobsRawResponse(self)

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
                "lastExecutionRequested",
                "resourceType",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "resourceType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ResourceJobs:
        """List an application's resource jobs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of resource jobs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.get`, `resourceJobs.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "lastExecutionRequested",
                "resourceType",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "resourceType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ResourceJob]:
        """List an application's resource jobs. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.get`, `resourceJobs.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        resource_job: models.ResourceJobPost | types.ResourceJobPost,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Create a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job: The new resource job.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new resource job.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.post`, `resourceJobs.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=resource_job,
            options=options,
        )


class AsyncResourceJobsResource(AsyncResource):
    """The jobs of an application that run a workflow for each of many resources."""

    @property
    def with_raw_response(self) -> AsyncResourceJobsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncResourceJobsRawResponse(self)

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
                "lastExecutionRequested",
                "resourceType",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "resourceType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ResourceJobs:
        """List an application's resource jobs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of resource jobs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.get`, `resourceJobs.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "lastExecutionRequested",
                "resourceType",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "resourceType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ResourceJob]:
        """List an application's resource jobs. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.get`, `resourceJobs.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        resource_job: models.ResourceJobPost | types.ResourceJobPost,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Create a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job: The new resource job.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new resource job.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJobs.post`, `resourceJobs.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=resource_job,
            options=options,
        )


class ResourceJobsRawResponse:
    """The methods of `ResourceJobsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ResourceJobsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncResourceJobsRawResponse:
    """The methods of `AsyncResourceJobsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncResourceJobsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
