"""`client.edge_deployments`: Which workflow versions are on which edge devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    PagePagination,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.EdgeDeployments] = Operation(
    "edgeDeployments.get",
    "GET",
    "/applications/{applicationId}/edge/deployments",
    responses={"200": Json(lambda: models.EdgeDeployments)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_RELEASE: Operation[models.Success] = Operation(
    "edgeDeployments.release",
    "POST",
    "/applications/{applicationId}/edge/deployments/release",
    body=JsonBody(),
    responses={"202": Json(lambda: models.Success)},
)
_REMOVE: Operation[models.Success] = Operation(
    "edgeDeployments.remove",
    "POST",
    "/applications/{applicationId}/edge/deployments/remove",
    body=JsonBody(),
    responses={"202": Json(lambda: models.Success)},
)
_REPLACE: Operation[models.Success] = Operation(
    "edgeDeployments.replace",
    "POST",
    "/applications/{applicationId}/edge/deployments/replace",
    body=JsonBody(),
    responses={"202": Json(lambda: models.Success)},
)


class EdgeDeploymentsResource(SyncResource):
    """Which workflow versions are on which edge devices."""

    @property
    def with_raw_response(self) -> EdgeDeploymentsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return EdgeDeploymentsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "id",
                "deviceId",
                "flowId",
                "desiredVersion",
                "currentVersion",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        device_id: str | None = None,
        version: str | None = None,
        filter_empty: bool | None = None,
        flow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.EdgeDeployments:
        """List edge deployments.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            device_id: Only deployments on this device. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: Only deployments that have or await this workflow version.
            filter_empty: Whether deployments that neither have nor await a version
                are left out.
            flow_id: Only deployments of this workflow. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of edge deployments.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.get`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "deviceId": device_id,
                "version": version,
                "filterEmpty": filter_empty,
                "flowId": flow_id,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "id",
                "deviceId",
                "flowId",
                "desiredVersion",
                "currentVersion",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        device_id: str | None = None,
        version: str | None = None,
        filter_empty: bool | None = None,
        flow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.EdgeDeployment]:
        """List edge deployments. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            device_id: Only deployments on this device. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: Only deployments that have or await this workflow version.
            filter_empty: Whether deployments that neither have nor await a version
                are left out.
            flow_id: Only deployments of this workflow. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.get`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "deviceId": device_id,
                "version": version,
                "filterEmpty": filter_empty,
                "flowId": flow_id,
            },
            options=options,
        )

    def release(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentRelease | types.EdgeDeploymentRelease,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Deploy a workflow to edge devices.

        Gives the chosen devices a version of an edge workflow; a null `version`
        takes the workflow off them.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The workflow, its version and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.release`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _RELEASE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )

    def remove(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentRemove | types.EdgeDeploymentRemove,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove edge deployments.

        With `deviceId` alone the device loses all its workflows; with `flowId`
        alone every device loses that workflow; with both only that pair is undone.
        The one that is left open is null.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The device, the workflow, or both.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.remove`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _REMOVE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )

    def replace(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentReplace | types.EdgeDeploymentReplace,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Replace an edge workflow version.

        Wherever `oldVersion` is deployed, `newVersion` takes its place; null
        removes it instead.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The workflow and both versions.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.replace`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _REPLACE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )


class AsyncEdgeDeploymentsResource(AsyncResource):
    """Which workflow versions are on which edge devices."""

    @property
    def with_raw_response(self) -> AsyncEdgeDeploymentsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncEdgeDeploymentsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "id",
                "deviceId",
                "flowId",
                "desiredVersion",
                "currentVersion",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        device_id: str | None = None,
        version: str | None = None,
        filter_empty: bool | None = None,
        flow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.EdgeDeployments:
        """List edge deployments.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            device_id: Only deployments on this device. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: Only deployments that have or await this workflow version.
            filter_empty: Whether deployments that neither have nor await a version
                are left out.
            flow_id: Only deployments of this workflow. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of edge deployments.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.get`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "deviceId": device_id,
                "version": version,
                "filterEmpty": filter_empty,
                "flowId": flow_id,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "id",
                "deviceId",
                "flowId",
                "desiredVersion",
                "currentVersion",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        device_id: str | None = None,
        version: str | None = None,
        filter_empty: bool | None = None,
        flow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.EdgeDeployment]:
        """List edge deployments. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            device_id: Only deployments on this device. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: Only deployments that have or await this workflow version.
            filter_empty: Whether deployments that neither have nor await a version
                are left out.
            flow_id: Only deployments of this workflow. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.get`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "deviceId": device_id,
                "version": version,
                "filterEmpty": filter_empty,
                "flowId": flow_id,
            },
            options=options,
        )

    async def release(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentRelease | types.EdgeDeploymentRelease,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Deploy a workflow to edge devices.

        Gives the chosen devices a version of an edge workflow; a null `version`
        takes the workflow off them.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The workflow, its version and the devices.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.release`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _RELEASE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )

    async def remove(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentRemove | types.EdgeDeploymentRemove,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove edge deployments.

        With `deviceId` alone the device loses all its workflows; with `flowId`
        alone every device loses that workflow; with both only that pair is undone.
        The one that is left open is null.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The device, the workflow, or both.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.remove`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _REMOVE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )

    async def replace(
        self,
        application_id: str,
        *,
        deployment: models.EdgeDeploymentReplace | types.EdgeDeploymentReplace,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Replace an edge workflow version.

        Wherever `oldVersion` is deployed, `newVersion` takes its place; null
        removes it instead.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            deployment: The workflow and both versions.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The change is accepted and reaches the devices in the background.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `edgeDeployments.replace`,
        `edgeDeployments.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _REPLACE,
            path={
                "applicationId": application_id,
            },
            body=deployment,
            options=options,
        )


class EdgeDeploymentsRawResponse:
    """The methods of `EdgeDeploymentsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: EdgeDeploymentsResource) -> None:
        self.get = raw(resource.get)
        self.release = raw(resource.release)
        self.remove = raw(resource.remove)
        self.replace = raw(resource.replace)


class AsyncEdgeDeploymentsRawResponse:
    """The methods of `AsyncEdgeDeploymentsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncEdgeDeploymentsResource) -> None:
        self.get = async_raw(resource.get)
        self.release = async_raw(resource.release)
        self.remove = async_raw(resource.remove)
        self.replace = async_raw(resource.replace)
