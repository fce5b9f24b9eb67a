"""`client.embedded_deployment`: One workflow version on one embedded device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.EmbeddedDeployment] = Operation(
    "embeddedDeployment.get",
    "GET",
    "/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}",
    responses={"200": Json(lambda: models.EmbeddedDeployment)},
)


class EmbeddedDeploymentResource(SyncResource):
    """One workflow version on one embedded device."""

    @property
    def with_raw_response(self) -> EmbeddedDeploymentRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return EmbeddedDeploymentRawResponse(self)

    def get(
        self,
        application_id: str,
        embedded_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EmbeddedDeployment:
        """Get an embedded deployment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            embedded_deployment_id: The embedded deployment. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The embedded deployment.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such deployment.

        Any one of these scopes is enough: `embeddedDeployment.get`,
        `embeddedDeployment.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "embeddedDeploymentId": embedded_deployment_id,
            },
            options=options,
        )


class AsyncEmbeddedDeploymentResource(AsyncResource):
    """One workflow version on one embedded device."""

    @property
    def with_raw_response(self) -> AsyncEmbeddedDeploymentRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncEmbeddedDeploymentRawResponse(self)

    async def get(
        self,
        application_id: str,
        embedded_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EmbeddedDeployment:
        """Get an embedded deployment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            embedded_deployment_id: The embedded deployment. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The embedded deployment.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such deployment.

        Any one of these scopes is enough: `embeddedDeployment.get`,
        `embeddedDeployment.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "embeddedDeploymentId": embedded_deployment_id,
            },
            options=options,
        )


class EmbeddedDeploymentRawResponse:
    """The methods of `EmbeddedDeploymentResource`, each returning the whole HTTP response."""

    def __init__(self, resource: EmbeddedDeploymentResource) -> None:
        self.get = raw(resource.get)


class AsyncEmbeddedDeploymentRawResponse:
    """The methods of `AsyncEmbeddedDeploymentResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncEmbeddedDeploymentResource) -> None:
        self.get = async_raw(resource.get)
