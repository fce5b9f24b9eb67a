"""`client.application_job_logs`: The records of an application's background jobs."""

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

_GET: Operation[models.ApplicationJobLogs] = Operation(
    "applicationJobLogs.get",
    "GET",
    "/applications/{applicationId}/jobLogs",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.ApplicationJobLogs)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)


class ApplicationJobLogsResource(SyncResource):
    """The records of an application's background jobs."""

    @property
    def with_raw_response(self) -> ApplicationJobLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationJobLogsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "status",
                "resourceType",
                "runQueuedAt",
                "runStartedAt",
                "runCompletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: (
            models.AdvancedApplicationJobLogQuery
            | types.AdvancedApplicationJobLogQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationJobLogs:
        """List an application's job logs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"runQueuedAt"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which job logs to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of job logs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationJobLogs.get`,
        `applicationJobLogs.*`, `all.Application` (or `.bounded`, `.read`),
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
                "page": page,
                "perPage": per_page,
                "query": query,
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
                "status",
                "resourceType",
                "runQueuedAt",
                "runStartedAt",
                "runCompletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: (
            models.AdvancedApplicationJobLogQuery
            | types.AdvancedApplicationJobLogQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApplicationJobLog]:
        """List an application's job logs. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"runQueuedAt"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which job logs to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationJobLogs.get`,
        `applicationJobLogs.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )


class AsyncApplicationJobLogsResource(AsyncResource):
    """The records of an application's background jobs."""

    @property
    def with_raw_response(self) -> AsyncApplicationJobLogsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationJobLogsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "status",
                "resourceType",
                "runQueuedAt",
                "runStartedAt",
                "runCompletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: (
            models.AdvancedApplicationJobLogQuery
            | types.AdvancedApplicationJobLogQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationJobLogs:
        """List an application's job logs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"runQueuedAt"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which job logs to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of job logs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationJobLogs.get`,
        `applicationJobLogs.*`, `all.Application` (or `.bounded`, `.read`),
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
                "page": page,
                "perPage": per_page,
                "query": query,
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
                "status",
                "resourceType",
                "runQueuedAt",
                "runStartedAt",
                "runCompletedAt",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        query: (
            models.AdvancedApplicationJobLogQuery
            | types.AdvancedApplicationJobLogQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApplicationJobLog]:
        """List an application's job logs. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"runQueuedAt"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            query: Which job logs to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationJobLogs.get`,
        `applicationJobLogs.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )


class ApplicationJobLogsRawResponse:
    """The methods of `ApplicationJobLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationJobLogsResource) -> None:
        self.get = raw(resource.get)


class AsyncApplicationJobLogsRawResponse:
    """The methods of `AsyncApplicationJobLogsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationJobLogsResource) -> None:
        self.get = async_raw(resource.get)
