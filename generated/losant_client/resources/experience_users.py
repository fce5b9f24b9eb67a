"""`client.experience_users`: The people who sign in to an experience."""

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

_GET: Operation[models.ExperienceUsers] = Operation(
    "experienceUsers.get",
    "GET",
    "/applications/{applicationId}/experience/users",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.ExperienceUsers)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ExperienceUser] = Operation(
    "experienceUsers.post",
    "POST",
    "/applications/{applicationId}/experience/users",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceUser)},
)


class ExperienceUsersResource(SyncResource):
    """The people who sign in to an experience."""

    @property
    def with_raw_response(self) -> ExperienceUsersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceUsersRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastLogin",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        include_ancestor_groups: bool | None = None,
        query: (
            models.AdvancedExperienceUserQuery
            | types.AdvancedExperienceUserQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUsers:
        """List experience users.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only members of this group; `any` for users in at
                least one group, `none` for users in no group.
            include_ancestor_groups: Whether members of the groups above
                `experience_group_id` are returned as well.
            query: Which users to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of experience users.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.get`,
        `experienceUsers.*`, `all.Application` (or `.bounded`, `.read`),
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
                "experienceGroupId": experience_group_id,
                "includeAncestorGroups": include_ancestor_groups,
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
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastLogin",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        include_ancestor_groups: bool | None = None,
        query: (
            models.AdvancedExperienceUserQuery
            | types.AdvancedExperienceUserQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ExperienceUser]:
        """List experience users. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only members of this group; `any` for users in at
                least one group, `none` for users in no group.
            include_ancestor_groups: Whether members of the groups above
                `experience_group_id` are returned as well.
            query: Which users to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.get`,
        `experienceUsers.*`, `all.Application` (or `.bounded`, `.read`),
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
                "experienceGroupId": experience_group_id,
                "includeAncestorGroups": include_ancestor_groups,
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        experience_user: models.ExperienceUserPost | types.ExperienceUserPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Create an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user: The new experience user.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new experience user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.post`,
        `experienceUsers.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_user,
            options=options,
        )


class AsyncExperienceUsersResource(AsyncResource):
    """The people who sign in to an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceUsersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceUsersRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastLogin",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        include_ancestor_groups: bool | None = None,
        query: (
            models.AdvancedExperienceUserQuery
            | types.AdvancedExperienceUserQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUsers:
        """List experience users.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only members of this group; `any` for users in at
                least one group, `none` for users in no group.
            include_ancestor_groups: Whether members of the groups above
                `experience_group_id` are returned as well.
            query: Which users to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of experience users.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.get`,
        `experienceUsers.*`, `all.Application` (or `.bounded`, `.read`),
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
                "experienceGroupId": experience_group_id,
                "includeAncestorGroups": include_ancestor_groups,
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
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastLogin",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        experience_group_id: str | None = None,
        include_ancestor_groups: bool | None = None,
        query: (
            models.AdvancedExperienceUserQuery
            | types.AdvancedExperienceUserQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ExperienceUser]:
        """List experience users. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            experience_group_id: Only members of this group; `any` for users in at
                least one group, `none` for users in no group.
            include_ancestor_groups: Whether members of the groups above
                `experience_group_id` are returned as well.
            query: Which users to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.get`,
        `experienceUsers.*`, `all.Application` (or `.bounded`, `.read`),
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
                "experienceGroupId": experience_group_id,
                "includeAncestorGroups": include_ancestor_groups,
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        experience_user: models.ExperienceUserPost | types.ExperienceUserPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Create an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user: The new experience user.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new experience user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceUsers.post`,
        `experienceUsers.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_user,
            options=options,
        )


class ExperienceUsersRawResponse:
    """The methods of `ExperienceUsersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceUsersResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceUsersRawResponse:
    """The methods of `AsyncExperienceUsersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceUsersResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
