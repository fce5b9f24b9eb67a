"""`client.experience_version`: One named version of an experience."""

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

_DELETE: Operation[models.Success] = Operation(
    "experienceVersion.delete",
    "DELETE",
    "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceVersion] = Operation(
    "experienceVersion.get",
    "GET",
    "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    responses={"200": Json(lambda: models.ExperienceVersion)},
)
_PATCH: Operation[models.ExperienceVersion] = Operation(
    "experienceVersion.patch",
    "PATCH",
    "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceVersion)},
)


class ExperienceVersionResource(SyncResource):
    """One named version of an experience."""

    @property
    def with_raw_response(self) -> ExperienceVersionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceVersionRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.delete`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Get an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.get`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        experience_version: (
            models.ExperienceVersionPatch | types.ExperienceVersionPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Update an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            experience_version: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience version as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.patch`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            body=experience_version,
            options=options,
        )


class AsyncExperienceVersionResource(AsyncResource):
    """One named version of an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceVersionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceVersionRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.delete`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Get an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.get`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_version_id_or_name: str,
        *,
        experience_version: (
            models.ExperienceVersionPatch | types.ExperienceVersionPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceVersion:
        """Update an experience version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_version_id_or_name: The experience version, by ID or by name.
                At least 1 character.
            experience_version: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience version as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience version.

        Any one of these scopes is enough: `experienceVersion.patch`,
        `experienceVersion.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceVersionIdOrName": experience_version_id_or_name,
            },
            body=experience_version,
            options=options,
        )


class ExperienceVersionRawResponse:
    """The methods of `ExperienceVersionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceVersionResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncExperienceVersionRawResponse:
    """The methods of `AsyncExperienceVersionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceVersionResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
