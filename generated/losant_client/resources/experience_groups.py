"""`client.experience_groups`: The groups of experience users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
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

_GET: Operation[models.ExperienceGroups] = Operation(
    "experienceGroups.get",
    "GET",
    "/applications/{applicationId}/experience/groups",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.ExperienceGroups)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ExperienceGroup] = Operation(
    "experienceGroups.post",
    "POST",
    "/applications/{applicationId}/experience/groups",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceGroup)},
)


class ExperienceGroupsResource(SyncResource):
    """The groups of experience users."""

    @property
    def with_raw_response(self) -> ExperienceGroupsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceGroupsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedExperienceGroupQuery
            | types.AdvancedExperienceGroupQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroups:
        """List experience groups.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which groups to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of groups.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.get`,
        `experienceGroups.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedExperienceGroupQuery
            | types.AdvancedExperienceGroupQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ExperienceGroup]:
        """List experience groups. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which groups to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.get`,
        `experienceGroups.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        experience_group: models.ExperienceGroupPost | types.ExperienceGroupPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Create an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group: The new group.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.post`,
        `experienceGroups.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_group,
            options=options,
        )


class AsyncExperienceGroupsResource(AsyncResource):
    """The groups of experience users."""

    @property
    def with_raw_response(self) -> AsyncExperienceGroupsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceGroupsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedExperienceGroupQuery
            | types.AdvancedExperienceGroupQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroups:
        """List experience groups.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which groups to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of groups.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.get`,
        `experienceGroups.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedExperienceGroupQuery
            | types.AdvancedExperienceGroupQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ExperienceGroup]:
        """List experience groups. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which groups to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.get`,
        `experienceGroups.*`, `all.Application` (or `.bounded`, `.read`),
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
                "filterField": filter_field,
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        experience_group: models.ExperienceGroupPost | types.ExperienceGroupPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Create an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group: The new group.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceGroups.post`,
        `experienceGroups.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_group,
            options=options,
        )


class ExperienceGroupsRawResponse:
    """The methods of `ExperienceGroupsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceGroupsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceGroupsRawResponse:
    """The methods of `AsyncExperienceGroupsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceGroupsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
