"""`client.credential`: One set of secrets that workflows use towards other services."""

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
    "credential.delete",
    "DELETE",
    "/applications/{applicationId}/credentials/{credentialId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Credential] = Operation(
    "credential.get",
    "GET",
    "/applications/{applicationId}/credentials/{credentialId}",
    responses={"200": Json(lambda: models.Credential)},
)
_LINKED_RESOURCES: Operation[models.CredentialLinkedResources] = Operation(
    "credential.linkedResources",
    "GET",
    "/applications/{applicationId}/credentials/{credentialId}/linkedResources",
    responses={"200": Json(lambda: models.CredentialLinkedResources)},
)
_PATCH: Operation[models.Credential] = Operation(
    "credential.patch",
    "PATCH",
    "/applications/{applicationId}/credentials/{credentialId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Credential)},
)


class CredentialResource(SyncResource):
    """One set of secrets that workflows use towards other services."""

    @property
    def with_raw_response(self) -> CredentialRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return CredentialRawResponse(self)

    def delete(
        self,
        application_id: str,
        credential_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.delete`, `credential.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        credential_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Get a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The credential.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.get`, `credential.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            options=options,
        )

    def linked_resources(
        self,
        application_id: str,
        credential_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.CredentialLinkedResources:
        """List what uses a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources that refer to it.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.linkedResources`,
        `credential.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        credential_id: str,
        *,
        credential: models.CredentialPatch | types.CredentialPatch,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Update a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            credential: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The credential as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.patch`, `credential.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            body=credential,
            options=options,
        )


class AsyncCredentialResource(AsyncResource):
    """One set of secrets that workflows use towards other services."""

    @property
    def with_raw_response(self) -> AsyncCredentialRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncCredentialRawResponse(self)

    async def delete(
        self,
        application_id: str,
        credential_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.delete`, `credential.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        credential_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Get a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The credential.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.get`, `credential.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            options=options,
        )

    async def linked_resources(
        self,
        application_id: str,
        credential_id: str,
        *,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.CredentialLinkedResources:
        """List what uses a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources that refer to it.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.linkedResources`,
        `credential.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        credential_id: str,
        *,
        credential: models.CredentialPatch | types.CredentialPatch,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Update a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential_id: The credential. Must match `^[A-Fa-f\\d]{24}$`.
            credential: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The credential as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such credential.

        Any one of these scopes is enough: `credential.patch`, `credential.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "credentialId": credential_id,
            },
            body=credential,
            options=options,
        )


class CredentialRawResponse:
    """The methods of `CredentialResource`, each returning the whole HTTP response."""

    def __init__(self, resource: CredentialResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.linked_resources = raw(resource.linked_resources)
        self.patch = raw(resource.patch)


class AsyncCredentialRawResponse:
    """The methods of `AsyncCredentialResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncCredentialResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.linked_resources = async_raw(resource.linked_resources)
        self.patch = async_raw(resource.patch)
