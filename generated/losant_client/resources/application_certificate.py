"""`client.application_certificate`: One certificate with which devices of an
application sign in.
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
    "applicationCertificate.delete",
    "DELETE",
    "/applications/{applicationId}/certificates/{applicationCertificateId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApplicationCertificate] = Operation(
    "applicationCertificate.get",
    "GET",
    "/applications/{applicationId}/certificates/{applicationCertificateId}",
    responses={"200": Json(lambda: models.ApplicationCertificate)},
)
_PATCH: Operation[models.ApplicationCertificate] = Operation(
    "applicationCertificate.patch",
    "PATCH",
    "/applications/{applicationId}/certificates/{applicationCertificateId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApplicationCertificate)},
)


class ApplicationCertificateResource(SyncResource):
    """One certificate with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> ApplicationCertificateRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationCertificateRawResponse(self)

    def delete(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.delete`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Get an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.get`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        application_certificate: (
            models.ApplicationCertificatePatch | types.ApplicationCertificatePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Update an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            application_certificate: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.patch`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            body=application_certificate,
            options=options,
        )


class AsyncApplicationCertificateResource(AsyncResource):
    """One certificate with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> AsyncApplicationCertificateRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationCertificateRawResponse(self)

    async def delete(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.delete`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Get an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.get`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        application_certificate_id: str,
        *,
        application_certificate: (
            models.ApplicationCertificatePatch | types.ApplicationCertificatePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Update an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_id: The certificate. Must match
                `^[A-Fa-f\\d]{24}$`.
            application_certificate: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The certificate as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such certificate.

        Any one of these scopes is enough: `applicationCertificate.patch`,
        `applicationCertificate.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationCertificateId": application_certificate_id,
            },
            body=application_certificate,
            options=options,
        )


class ApplicationCertificateRawResponse:
    """The methods of `ApplicationCertificateResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationCertificateResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncApplicationCertificateRawResponse:
    """The methods of `AsyncApplicationCertificateResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationCertificateResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
