"""`client.integration`: One connection of an application to an outside message
service.
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
    "integration.delete",
    "DELETE",
    "/applications/{applicationId}/integrations/{integrationId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Integration] = Operation(
    "integration.get",
    "GET",
    "/applications/{applicationId}/integrations/{integrationId}",
    responses={"200": Json(lambda: models.Integration)},
)
_PATCH: Operation[models.Integration] = Operation(
    "integration.patch",
    "PATCH",
    "/applications/{applicationId}/integrations/{integrationId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Integration)},
)


class IntegrationResource(SyncResource):
    """One connection of an application to an outside message service."""

    @property
    def with_raw_response(self) -> IntegrationRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return IntegrationRawResponse(self)

    def delete(
        self,
        application_id: str,
        integration_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.delete`, `integration.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        integration_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Get an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The integration.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.get`, `integration.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        integration_id: str,
        *,
        integration: models.IntegrationPatch | types.IntegrationPatch,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Update an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            integration: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The integration as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.patch`, `integration.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            body=integration,
            options=options,
        )


class AsyncIntegrationResource(AsyncResource):
    """One connection of an application to an outside message service."""

    @property
    def with_raw_response(self) -> AsyncIntegrationRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncIntegrationRawResponse(self)

    async def delete(
        self,
        application_id: str,
        integration_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.delete`, `integration.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        integration_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Get an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The integration.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.get`, `integration.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        integration_id: str,
        *,
        integration: models.IntegrationPatch | types.IntegrationPatch,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Update an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration_id: The integration. Must match `^[A-Fa-f\\d]{24}$`.
            integration: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The integration as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such integration.

        Any one of these scopes is enough: `integration.patch`, `integration.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "integrationId": integration_id,
            },
            body=integration,
            options=options,
        )


class IntegrationRawResponse:
    """The methods of `IntegrationResource`, each returning the whole HTTP response."""

    def __init__(self, resource: IntegrationResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncIntegrationRawResponse:
    """The methods of `AsyncIntegrationResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncIntegrationResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
