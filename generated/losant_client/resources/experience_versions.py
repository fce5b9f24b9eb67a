"""`client.experience_versions`: The named versions of an experience."""

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

_GET: Operation[models.ExperienceVersions] = Operation(
    "experienceVersions.get",
    "GET",
    "/applications/{applicationId}/experience/versions",
    responses={"200": Json(lambda: models.ExperienceVersions)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ExperienceVersion] = Operation(
    "experienceVersions.post",
    "POST",
    "/applications/{applicationId}/experience/versions",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceVersion)},
)


class ExperienceVersionsResource(SyncResource):
    """The named versions of an experience."""

    @property
    def with_raw_response(self) -> ExperienceVersionsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceVersionsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersions:
        """List experience versions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of experience versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.get`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
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
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ExperienceVersion]:
        """List experience versions. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.get`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
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
        experience_version: models.ExperienceVersionPost | types.ExperienceVersionPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Create an experience version.

        Saves what is under development as a named version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version: The new experience version.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new experience version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.post`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_version,
            options=options,
        )


class AsyncExperienceVersionsResource(AsyncResource):
    """The named versions of an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceVersionsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceVersionsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersions:
        """List experience versions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of experience versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.get`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
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
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ExperienceVersion]:
        """List experience versions. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.get`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
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
        experience_version: models.ExperienceVersionPost | types.ExperienceVersionPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Create an experience version.

        Saves what is under development as a named version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version: The new experience version.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new experience version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceVersions.post`,
        `experienceVersions.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_version,
            options=options,
        )


class ExperienceVersionsRawResponse:
    """The methods of `ExperienceVersionsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceVersionsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceVersionsRawResponse:
    """The methods of `AsyncExperienceVersionsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceVersionsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
