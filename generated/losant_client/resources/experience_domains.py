"""`client.experience_domains`: The domain names under which an experience is served."""

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

_GET: Operation[models.ExperienceDomains] = Operation(
    "experienceDomains.get",
    "GET",
    "/applications/{applicationId}/experience/domains",
    responses={"200": Json(lambda: models.ExperienceDomains)},
)
_POST: Operation[models.ExperienceDomain] = Operation(
    "experienceDomains.post",
    "POST",
    "/applications/{applicationId}/experience/domains",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ExperienceDomain)},
)


class ExperienceDomainsResource(SyncResource):
    """The domain names under which an experience is served."""

    @property
    def with_raw_response(self) -> ExperienceDomainsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceDomainsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomains:
        """List experience domains.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domains.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceDomains.get`,
        `experienceDomains.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
        experience_domain: models.ExperienceDomainPost | types.ExperienceDomainPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Add an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain: The new domain.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new domain.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceDomains.post`,
        `experienceDomains.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_domain,
            options=options,
        )


class AsyncExperienceDomainsResource(AsyncResource):
    """The domain names under which an experience is served."""

    @property
    def with_raw_response(self) -> AsyncExperienceDomainsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceDomainsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomains:
        """List experience domains.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domains.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceDomains.get`,
        `experienceDomains.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
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
        experience_domain: models.ExperienceDomainPost | types.ExperienceDomainPost,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Add an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain: The new domain.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new domain.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experienceDomains.post`,
        `experienceDomains.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=experience_domain,
            options=options,
        )


class ExperienceDomainsRawResponse:
    """The methods of `ExperienceDomainsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceDomainsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncExperienceDomainsRawResponse:
    """The methods of `AsyncExperienceDomainsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceDomainsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
