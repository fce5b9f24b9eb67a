"""`client.experience_domain`: One domain name under which an experience is served."""

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
    "experienceDomain.delete",
    "DELETE",
    "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceDomain] = Operation(
    "experienceDomain.get",
    "GET",
    "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    responses={"200": Json(lambda: models.ExperienceDomain)},
)
_PATCH: Operation[models.ExperienceDomain] = Operation(
    "experienceDomain.patch",
    "PATCH",
    "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceDomain)},
)


class ExperienceDomainResource(SyncResource):
    """One domain name under which an experience is served."""

    @property
    def with_raw_response(self) -> ExperienceDomainRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceDomainRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.delete`,
        `experienceDomain.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Get an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domain.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.get`,
        `experienceDomain.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        experience_domain: models.ExperienceDomainPatch | types.ExperienceDomainPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Update an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_domain: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domain as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.patch`,
        `experienceDomain.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            body=experience_domain,
            options=options,
        )


class AsyncExperienceDomainResource(AsyncResource):
    """One domain name under which an experience is served."""

    @property
    def with_raw_response(self) -> AsyncExperienceDomainRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceDomainRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.delete`,
        `experienceDomain.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Get an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domain.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.get`,
        `experienceDomain.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_domain_id: str,
        *,
        experience_domain: models.ExperienceDomainPatch | types.ExperienceDomainPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceDomain:
        """Update an experience domain.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_domain_id: The experience domain. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_domain: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The domain as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience domain.

        Any one of these scopes is enough: `experienceDomain.patch`,
        `experienceDomain.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceDomainId": experience_domain_id,
            },
            body=experience_domain,
            options=options,
        )


class ExperienceDomainRawResponse:
    """The methods of `ExperienceDomainResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceDomainResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncExperienceDomainRawResponse:
    """The methods of `AsyncExperienceDomainResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceDomainResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
