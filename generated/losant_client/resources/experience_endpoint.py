"""`client.experience_endpoint`: One route of an experience."""

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
    "experienceEndpoint.delete",
    "DELETE",
    "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceEndpoint] = Operation(
    "experienceEndpoint.get",
    "GET",
    "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    responses={"200": Json(lambda: models.ExperienceEndpoint)},
)
_LINKED_RESOURCES: Operation[models.ExperienceLinkedResources] = Operation(
    "experienceEndpoint.linkedResources",
    "GET",
    "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}/linkedResources",
    responses={"200": Json(lambda: models.ExperienceLinkedResources)},
)
_PATCH: Operation[models.ExperienceEndpoint] = Operation(
    "experienceEndpoint.patch",
    "PATCH",
    "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceEndpoint)},
)


class ExperienceEndpointResource(SyncResource):
    """One route of an experience."""

    @property
    def with_raw_response(self) -> ExperienceEndpointRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceEndpointRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.delete`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Get an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoint.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.get`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "version": version,
            },
            options=options,
        )

    def linked_resources(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        version: str | None = None,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceLinkedResources:
        """List what uses an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources that refer to it.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.linkedResources`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "version": version,
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        experience_endpoint: (
            models.ExperienceEndpointPatch | types.ExperienceEndpointPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Update an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_endpoint: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoint as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.patch`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            body=experience_endpoint,
            options=options,
        )


class AsyncExperienceEndpointResource(AsyncResource):
    """One route of an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceEndpointRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceEndpointRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.delete`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Get an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoint.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.get`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "version": version,
            },
            options=options,
        )

    async def linked_resources(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        version: str | None = None,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceLinkedResources:
        """List what uses an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources that refer to it.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.linkedResources`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            query={
                "version": version,
                "includeCustomNodes": include_custom_nodes,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_endpoint_id: str,
        *,
        experience_endpoint: (
            models.ExperienceEndpointPatch | types.ExperienceEndpointPatch
        ),
        options: RequestOptions | None = None,
    ) -> models.ExperienceEndpoint:
        """Update an experience endpoint.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_endpoint_id: The experience endpoint. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_endpoint: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The endpoint as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience endpoint.

        Any one of these scopes is enough: `experienceEndpoint.patch`,
        `experienceEndpoint.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceEndpointId": experience_endpoint_id,
            },
            body=experience_endpoint,
            options=options,
        )


class ExperienceEndpointRawResponse:
    """The methods of `ExperienceEndpointResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceEndpointResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.linked_resources = raw(resource.linked_resources)
        self.patch = raw(resource.patch)


class AsyncExperienceEndpointRawResponse:
    """The methods of `AsyncExperienceEndpointResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceEndpointResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.linked_resources = async_raw(resource.linked_resources)
        self.patch = async_raw(resource.patch)
