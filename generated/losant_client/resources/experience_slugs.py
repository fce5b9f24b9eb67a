"""`client.experience_slugs`: The subdomains under which an experience is served."""

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

_GET: Operation[models.ExperienceSlugs] = Operation(
    "experienceSlugs.get",
    "GET",
    "/applications/{applicationId}/experience/slugs",
    responses={"200": Json(lambda: models.ExperienceSlugs)},
)
_POST: Operation[models.ExperienceSlug] = Operation(
    "experienceSlugs.post",
    "POST",
    "/applications/{applicationId}/experience/slugs",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceSlug)},
)


class ExperienceSlugsResource(SyncResource):
    """The subdomains under which an experience is served."""

    @property
    def with_raw_response(self) -> ExperienceSlugsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceSlugsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlugs:
        """List experience slugs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slugs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceSlugs.get`,
        `experienceSlugs.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        experience_slug: models.ExperienceSlugPost | types.ExperienceSlugPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Add an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug: The new slug.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new slug.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceSlugs.post`,
        `experienceSlugs.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_slug,
            options=options,
        )


class AsyncExperienceSlugsResource(AsyncResource):
    """The subdomains under which an experience is served."""

    @property
    def with_raw_response(self) -> AsyncExperienceSlugsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceSlugsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlugs:
        """List experience slugs.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The slugs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceSlugs.get`,
        `experienceSlugs.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        experience_slug: models.ExperienceSlugPost | types.ExperienceSlugPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceSlug:
        """Add an experience slug.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_slug: The new slug.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new slug.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceSlugs.post`,
        `experienceSlugs.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_slug,
            options=options,
        )


class ExperienceSlugsRawResponse:
    """The methods of `ExperienceSlugsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceSlugsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceSlugsRawResponse:
    """The methods of `AsyncExperienceSlugsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceSlugsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
