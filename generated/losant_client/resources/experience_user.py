"""`client.experience_user`: One person who signs in to an experience."""

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
    "experienceUser.delete",
    "DELETE",
    "/applications/{applicationId}/experience/users/{experienceUserId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceUser] = Operation(
    "experienceUser.get",
    "GET",
    "/applications/{applicationId}/experience/users/{experienceUserId}",
    responses={"200": Json(lambda: models.ExperienceUser)},
)
_PATCH: Operation[models.ExperienceUser] = Operation(
    "experienceUser.patch",
    "PATCH",
    "/applications/{applicationId}/experience/users/{experienceUserId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceUser)},
)


class ExperienceUserResource(SyncResource):
    """One person who signs in to an experience."""

    @property
    def with_raw_response(self) -> ExperienceUserRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceUserRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.delete`,
        `experienceUser.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Get an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.get`, `experienceUser.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        experience_user: models.ExperienceUserPatch | types.ExperienceUserPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Update an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience user as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.patch`,
        `experienceUser.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            body=experience_user,
            options=options,
        )


class AsyncExperienceUserResource(AsyncResource):
    """One person who signs in to an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceUserRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceUserRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.delete`,
        `experienceUser.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Get an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.get`, `experienceUser.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_user_id: str,
        *,
        experience_user: models.ExperienceUserPatch | types.ExperienceUserPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceUser:
        """Update an experience user.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user_id: The experience user. Must match `^[A-Fa-f\\d]{24}$`.
            experience_user: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The experience user as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience user.

        Any one of these scopes is enough: `experienceUser.patch`,
        `experienceUser.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceUserId": experience_user_id,
            },
            body=experience_user,
            options=options,
        )


class ExperienceUserRawResponse:
    """The methods of `ExperienceUserResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceUserResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncExperienceUserRawResponse:
    """The methods of `AsyncExperienceUserResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceUserResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
