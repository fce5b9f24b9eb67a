"""`client.experience_views`: The pages, layouts and components of an experience."""

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

_GET: Operation[models.ExperienceViews] = Operation(
    "experienceViews.get",
    "GET",
    "/applications/{applicationId}/experience/views",
    responses={"200": Json(lambda: models.ExperienceViews)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ExperienceView] = Operation(
    "experienceViews.post",
    "POST",
    "/applications/{applicationId}/experience/views",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceView)},
)


class ExperienceViewsResource(SyncResource):
    """The pages, layouts and components of an experience."""

    @property
    def with_raw_response(self) -> ExperienceViewsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceViewsRawResponse(self)

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
        view_type: Literal["page", "layout", "component"] | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceViews:
        """List experience views.

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
            view_type: Only views of this type.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of views.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.get`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
                "viewType": view_type,
                "version": version,
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
        view_type: Literal["page", "layout", "component"] | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ExperienceView]:
        """List experience views. Every item of every page.

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
            view_type: Only views of this type.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.get`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
                "viewType": view_type,
                "version": version,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        experience_view: models.ExperienceViewPost | types.ExperienceViewPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Create an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view: The new view.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new view.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.post`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_view,
            options=options,
        )


class AsyncExperienceViewsResource(AsyncResource):
    """The pages, layouts and components of an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceViewsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceViewsRawResponse(self)

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
        view_type: Literal["page", "layout", "component"] | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceViews:
        """List experience views.

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
            view_type: Only views of this type.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of views.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.get`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
                "viewType": view_type,
                "version": version,
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
        view_type: Literal["page", "layout", "component"] | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ExperienceView]:
        """List experience views. Every item of every page.

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
            view_type: Only views of this type.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.get`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
                "viewType": view_type,
                "version": version,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        experience_view: models.ExperienceViewPost | types.ExperienceViewPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Create an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view: The new view.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new view.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceViews.post`,
        `experienceViews.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_view,
            options=options,
        )


class ExperienceViewsRawResponse:
    """The methods of `ExperienceViewsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceViewsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceViewsRawResponse:
    """The methods of `AsyncExperienceViewsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceViewsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
