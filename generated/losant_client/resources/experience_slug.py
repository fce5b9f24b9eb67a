"""`client.experience_slug`: One subdomain under which an experience is served."""

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
    "experienceSlug.delete",
    "DELETE",
    "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceSlug] = Operation(
    "experienceSlug.get",
    "GET",
    "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    responses={"200": Json(lambda: models.ExperienceSlug)},
)
_PATCH: Operation[models.ExperienceSlug] = Operation(
    "experienceSlug.patch",
    "PATCH",
    "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceSlug)},
)


class ExperienceSlugResource(SyncResource):
    """One subdomain under which an experience is served."""

    @property
    def with_raw_response(self) -> ExperienceSlugRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceSlugRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.delete`,
        `experienceSlug.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Get an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slug.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.get`, `experienceSlug.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        experience_slug: models.ExperienceSlugPatch | types.ExperienceSlugPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Update an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slug as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.patch`,
        `experienceSlug.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            body=experience_slug,
            options=options,
        )


class AsyncExperienceSlugResource(AsyncResource):
    """One subdomain under which an experience is served."""

    @property
    def with_raw_response(self) -> AsyncExperienceSlugRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceSlugRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.delete`,
        `experienceSlug.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Get an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slug.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.get`, `experienceSlug.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_slug_id: str,
        *,
        experience_slug: models.ExperienceSlugPatch | types.ExperienceSlugPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Update an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug_id: The experience slug. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slug as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience slug.

        Any one of these scopes is enough: `experienceSlug.patch`,
        `experienceSlug.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceSlugId": experience_slug_id,
            },
            body=experience_slug,
            options=options,
        )


class ExperienceSlugRawResponse:
    """The methods of `ExperienceSlugResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceSlugResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncExperienceSlugRawResponse:
    """The methods of `AsyncExperienceSlugResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceSlugResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
