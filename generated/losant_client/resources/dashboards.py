"""`client.dashboards`: All dashboards that the caller may see."""

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

_GET: Operation[models.Dashboards] = Operation(
    "dashboards.get",
    "GET",
    "/dashboards",
    responses={"200": Json(lambda: models.Dashboards)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.Dashboard] = Operation(
    "dashboards.post",
    "POST",
    "/dashboards",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Dashboard)},
)


class DashboardsResource(SyncResource):
    """All dashboards that the caller may see."""

    @property
    def with_raw_response(self) -> DashboardsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DashboardsRawResponse(self)

    def get(
        self,
        *,
        sort_field: (
            Literal[
                "name", "id", "creationDate", "ownerId", "applicationId", "lastUpdated"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        application_id: str | None = None,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dashboards:
        """List dashboards.

        Only the dashboards that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            application_id: Only dashboards of this application. Blank: only
                dashboards of no application. Left out: both. Must match
                `^([A-Fa-f\\d]{24}|)$`.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of dashboards.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `dashboards.get`, `dashboards.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "applicationId": application_id,
                "orgId": org_id,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: (
            Literal[
                "name", "id", "creationDate", "ownerId", "applicationId", "lastUpdated"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        application_id: str | None = None,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dashboard]:
        """List dashboards. Every item of every page.

        Only the dashboards that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            application_id: Only dashboards of this application. Blank: only
                dashboards of no application. Left out: both. Must match
                `^([A-Fa-f\\d]{24}|)$`.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `dashboards.get`, `dashboards.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "applicationId": application_id,
                "orgId": org_id,
            },
            options=options,
        )

    def post(
        self,
        *,
        dashboard: models.DashboardPost | types.DashboardPost,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Create a dashboard.

        Args:
            dashboard: The new dashboard.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application or organization to own the
                dashboard.

        Any one of these scopes is enough: `dashboards.post`, `dashboards.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _POST,
            body=dashboard,
            options=options,
        )


class AsyncDashboardsResource(AsyncResource):
    """All dashboards that the caller may see."""

    @property
    def with_raw_response(self) -> AsyncDashboardsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDashboardsRawResponse(self)

    async def get(
        self,
        *,
        sort_field: (
            Literal[
                "name", "id", "creationDate", "ownerId", "applicationId", "lastUpdated"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        application_id: str | None = None,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dashboards:
        """List dashboards.

        Only the dashboards that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            application_id: Only dashboards of this application. Blank: only
                dashboards of no application. Left out: both. Must match
                `^([A-Fa-f\\d]{24}|)$`.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of dashboards.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `dashboards.get`, `dashboards.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "applicationId": application_id,
                "orgId": org_id,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: (
            Literal[
                "name", "id", "creationDate", "ownerId", "applicationId", "lastUpdated"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        application_id: str | None = None,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Dashboard]:
        """List dashboards. Every item of every page.

        Only the dashboards that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            application_id: Only dashboards of this application. Blank: only
                dashboards of no application. Left out: both. Must match
                `^([A-Fa-f\\d]{24}|)$`.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `dashboards.get`, `dashboards.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "applicationId": application_id,
                "orgId": org_id,
            },
            options=options,
        )

    async def post(
        self,
        *,
        dashboard: models.DashboardPost | types.DashboardPost,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Create a dashboard.

        Args:
            dashboard: The new dashboard.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application or organization to own the
                dashboard.

        Any one of these scopes is enough: `dashboards.post`, `dashboards.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _POST,
            body=dashboard,
            options=options,
        )


class DashboardsRawResponse:
    """The methods of `DashboardsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DashboardsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncDashboardsRawResponse:
    """The methods of `AsyncDashboardsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDashboardsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
