"""`client.device_recipe`: One recipe from which devices can be made."""

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

_BULK_CREATE: Operation[models.DeviceRecipeBulkCreate | models.JobEnqueuedResult] = (
    Operation(
        "deviceRecipe.bulkCreate",
        "POST",
        "/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate",
        body=JsonBody(),
        responses={
            "201": Json(lambda: models.DeviceRecipeBulkCreate),
            "202": Json(lambda: models.JobEnqueuedResult),
        },
    )
)
_DELETE: Operation[models.Success] = Operation(
    "deviceRecipe.delete",
    "DELETE",
    "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.DeviceRecipe] = Operation(
    "deviceRecipe.get",
    "GET",
    "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    responses={"200": Json(lambda: models.DeviceRecipe)},
)
_PATCH: Operation[models.DeviceRecipe] = Operation(
    "deviceRecipe.patch",
    "PATCH",
    "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DeviceRecipe)},
)


class DeviceRecipeResource(SyncResource):
    """One recipe from which devices can be made."""

    @property
    def with_raw_response(self) -> DeviceRecipeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DeviceRecipeRawResponse(self)

    def bulk_create(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        bulk_info: models.DeviceRecipeBulkCreatePost | types.DeviceRecipeBulkCreatePost,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipeBulkCreate | models.JobEnqueuedResult:
        """Create devices from a recipe.

        Makes one device for each line of a CSV text, or a given count. The devices
        are there (201) or their making becomes a job (202); `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            bulk_info: The CSV text and what its columns mean.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: How many devices were made, and their data as CSV. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.bulkCreate`,
        `deviceRecipe.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _BULK_CREATE,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            body=bulk_info,
            options=options,
        )

    def delete(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.delete`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Get a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device recipe.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.get`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        device_recipe: models.DeviceRecipePatch | types.DeviceRecipePatch,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Update a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe: What to change.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device recipe as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.patch`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device_recipe,
            options=options,
        )


class AsyncDeviceRecipeResource(AsyncResource):
    """One recipe from which devices can be made."""

    @property
    def with_raw_response(self) -> AsyncDeviceRecipeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDeviceRecipeRawResponse(self)

    async def bulk_create(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        bulk_info: models.DeviceRecipeBulkCreatePost | types.DeviceRecipeBulkCreatePost,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipeBulkCreate | models.JobEnqueuedResult:
        """Create devices from a recipe.

        Makes one device for each line of a CSV text, or a given count. The devices
        are there (201) or their making becomes a job (202); `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            bulk_info: The CSV text and what its columns mean.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: How many devices were made, and their data as CSV. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.bulkCreate`,
        `deviceRecipe.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _BULK_CREATE,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            body=bulk_info,
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.delete`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Get a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device recipe.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.get`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        device_recipe_id: str,
        *,
        device_recipe: models.DeviceRecipePatch | types.DeviceRecipePatch,
        tags_as_object: bool | None = None,
        attributes_as_object: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceRecipe:
        """Update a device recipe.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe_id: The device recipe. Must match `^[A-Fa-f\\d]{24}$`.
            device_recipe: What to change.
            tags_as_object: Whether tags are returned as an object keyed by tag
                rather than as a list.
            attributes_as_object: Whether attributes are returned as an object keyed
                by name rather than as a list.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device recipe as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device recipe.

        Any one of these scopes is enough: `deviceRecipe.patch`, `deviceRecipe.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceRecipeId": device_recipe_id,
            },
            query={
                "tagsAsObject": tags_as_object,
                "attributesAsObject": attributes_as_object,
            },
            body=device_recipe,
            options=options,
        )


class DeviceRecipeRawResponse:
    """The methods of `DeviceRecipeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DeviceRecipeResource) -> None:
        self.bulk_create = raw(resource.bulk_create)
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncDeviceRecipeRawResponse:
    """The methods of `AsyncDeviceRecipeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDeviceRecipeResource) -> None:
        self.bulk_create = async_raw(resource.bulk_create)
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
