"""`client.edge_deployment`: One workflow version on one edge device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.EdgeDeployment] = Operation(
    "edgeDeployment.get",
    "GET",
    "/applications/{applicationId}/edge/deployments/{edgeDeploymentId}",
    responses={"200": Json(lambda: models.EdgeDeployment)},
)


class EdgeDeploymentResource(SyncResource):
    """One workflow version on one edge device."""

    @property
    def with_raw_response(self) -> EdgeDeploymentRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return EdgeDeploymentRawResponse(self)

    def get(
        self,
        application_id: str,
        edge_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EdgeDeployment:
        """Get an edge deployment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            edge_deployment_id: The edge deployment. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The edge deployment.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such deployment.

        Any one of these scopes is enough: `edgeDeployment.get`, `edgeDeployment.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "edgeDeploymentId": edge_deployment_id,
            },
            options=options,
        )


class AsyncEdgeDeploymentResource(AsyncResource):
    """One workflow version on one edge device."""

    @property
    def with_raw_response(self) -> AsyncEdgeDeploymentRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncEdgeDeploymentRawResponse(self)

    async def get(
        self,
        application_id: str,
        edge_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EdgeDeployment:
        """Get an edge deployment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            edge_deployment_id: The edge deployment. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The edge deployment.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such deployment.

        Any one of these scopes is enough: `edgeDeployment.get`, `edgeDeployment.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "edgeDeploymentId": edge_deployment_id,
            },
            options=options,
        )


class EdgeDeploymentRawResponse:
    """The methods of `EdgeDeploymentResource`, each returning the whole HTTP response."""

    def __init__(self, resource: EdgeDeploymentResource) -> None:
        self.get = raw(resource.get)


class AsyncEdgeDeploymentRawResponse:
    """The methods of `AsyncEdgeDeploymentResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncEdgeDeploymentResource) -> None:
        self.get = async_raw(resource.get)
