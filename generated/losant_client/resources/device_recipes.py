"""`client.device_recipes`: The recipes of an application from which devices can be
made.
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

_GET: Operation[models.DeviceRecipes] = Operation(
    "deviceRecipes.get",
    "GET",
    "/applications/{applicationId}/device-recipes",
    responses={"200": Json(lambda: models.DeviceRecipes)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.DeviceRecipe] = Operation(
    "deviceRecipes.post",
    "POST",
    "/applications/{applicationId}/device-recipes",
    body=JsonBody(),
    responses={"201": Json(lambda: models.DeviceRecipe)},
)


class DeviceRecipesResource(SyncResource):
    """The recipes of an application from which devices can be made."""

    @property
    def with_raw_response(self) -> DeviceRecipesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DeviceRecipesRawResponse(self)

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
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipes:
        """List an application's device recipes.

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
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of device recipes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.get`, `deviceRecipes.*`,
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
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
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
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.DeviceRecipe]:
        """List an application's device recipes. Every item of every page.

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
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.get`, `deviceRecipes.*`,
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
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        device_recipe: models.DeviceRecipePost | types.DeviceRecipePost,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Create a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe: The new device recipe.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new device recipe.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.post`, `deviceRecipes.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device_recipe,
            options=options,
        )


class AsyncDeviceRecipesResource(AsyncResource):
    """The recipes of an application from which devices can be made."""

    @property
    def with_raw_response(self) -> AsyncDeviceRecipesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDeviceRecipesRawResponse(self)

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
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipes:
        """List an application's device recipes.

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
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of device recipes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.get`, `deviceRecipes.*`,
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
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
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
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.DeviceRecipe]:
        """List an application's device recipes. Every item of every page.

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
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.get`, `deviceRecipes.*`,
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
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        device_recipe: models.DeviceRecipePost | types.DeviceRecipePost,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Create a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe: The new device recipe.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new device recipe.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `deviceRecipes.post`, `deviceRecipes.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device_recipe,
            options=options,
        )


class DeviceRecipesRawResponse:
    """The methods of `DeviceRecipesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DeviceRecipesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncDeviceRecipesRawResponse:
    """The methods of `AsyncDeviceRecipesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDeviceRecipesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
