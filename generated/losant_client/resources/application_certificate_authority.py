"""`client.application_certificate_authority`: One certificate authority that an
application trusts.
"""

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
    "applicationCertificateAuthority.delete",
    "DELETE",
    "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApplicationCertificateAuthority] = Operation(
    "applicationCertificateAuthority.get",
    "GET",
    "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    responses={"200": Json(lambda: models.ApplicationCertificateAuthority)},
)
_PATCH: Operation[models.ApplicationCertificateAuthority] = Operation(
    "applicationCertificateAuthority.patch",
    "PATCH",
    "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApplicationCertificateAuthority)},
)


class ApplicationCertificateAuthorityResource(SyncResource):
    """One certificate authority that an application trusts."""

    @property
    def with_raw_response(self) -> ApplicationCertificateAuthorityRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationCertificateAuthorityRawResponse(self)

    def delete(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.delete`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Get a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate authority.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.get`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        application_certificate_authority: (
            models.ApplicationCertificateAuthorityPatch
            | types.ApplicationCertificateAuthorityPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Update a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate authority as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.patch`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            body=application_certificate_authority,
            options=options,
        )


class AsyncApplicationCertificateAuthorityResource(AsyncResource):
    """One certificate authority that an application trusts."""

    @property
    def with_raw_response(self) -> AsyncApplicationCertificateAuthorityRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationCertificateAuthorityRawResponse(self)

    async def delete(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.delete`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Get a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate authority.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.get`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        application_certificate_authority_id: str,
        *,
        application_certificate_authority: (
            models.ApplicationCertificateAuthorityPatch
            | types.ApplicationCertificateAuthorityPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Update a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority_id: The certificate authority. Must
                match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate authority as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate authority.

        Any one of these scopes is enough: `applicationCertificateAuthority.patch`,
        `applicationCertificateAuthority.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationCertificateAuthorityId": application_certificate_authority_id,
            },
            body=application_certificate_authority,
            options=options,
        )


class ApplicationCertificateAuthorityRawResponse:
    """The methods of `ApplicationCertificateAuthorityResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationCertificateAuthorityResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncApplicationCertificateAuthorityRawResponse:
    """The methods of `AsyncApplicationCertificateAuthorityResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationCertificateAuthorityResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
