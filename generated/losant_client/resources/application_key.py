"""`client.application_key`: One access key with which devices of an application sign
in.
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
    "applicationKey.delete",
    "DELETE",
    "/applications/{applicationId}/keys/{applicationKeyId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApplicationKey] = Operation(
    "applicationKey.get",
    "GET",
    "/applications/{applicationId}/keys/{applicationKeyId}",
    responses={"200": Json(lambda: models.ApplicationKey)},
)
_PATCH: Operation[models.ApplicationKey] = Operation(
    "applicationKey.patch",
    "PATCH",
    "/applications/{applicationId}/keys/{applicationKeyId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApplicationKey)},
)


class ApplicationKeyResource(SyncResource):
    """One access key with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> ApplicationKeyRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationKeyRawResponse(self)

    def delete(
        self,
        application_id: str,
        application_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an access key.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.delete`,
        `applicationKey.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        application_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKey:
        """Get an access key.

        The secret is not part of the answer; only `application_keys.post` shows it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The access key.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.get`, `applicationKey.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        application_key_id: str,
        *,
        application_key: models.ApplicationKeyPatch | types.ApplicationKeyPatch,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKey:
        """Update an access key.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            application_key: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The access key as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.patch`,
        `applicationKey.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            body=application_key,
            options=options,
        )


class AsyncApplicationKeyResource(AsyncResource):
    """One access key with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> AsyncApplicationKeyRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationKeyRawResponse(self)

    async def delete(
        self,
        application_id: str,
        application_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an access key.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.delete`,
        `applicationKey.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        application_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKey:
        """Get an access key.

        The secret is not part of the answer; only `application_keys.post` shows it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The access key.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.get`, `applicationKey.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        application_key_id: str,
        *,
        application_key: models.ApplicationKeyPatch | types.ApplicationKeyPatch,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKey:
        """Update an access key.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key_id: The access key (its ID, not the key itself). Must
                match `^[A-Fa-f\\d]{24}$`.
            application_key: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The access key as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such access key.

        Any one of these scopes is enough: `applicationKey.patch`,
        `applicationKey.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "applicationKeyId": application_key_id,
            },
            body=application_key,
            options=options,
        )


class ApplicationKeyRawResponse:
    """The methods of `ApplicationKeyResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationKeyResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncApplicationKeyRawResponse:
    """The methods of `AsyncApplicationKeyResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationKeyResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
