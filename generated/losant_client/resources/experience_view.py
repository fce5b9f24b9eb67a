"""`client.experience_view`: One page, layout or component of an experience."""

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
    "experienceView.delete",
    "DELETE",
    "/applications/{applicationId}/experience/views/{experienceViewId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceView] = Operation(
    "experienceView.get",
    "GET",
    "/applications/{applicationId}/experience/views/{experienceViewId}",
    responses={"200": Json(lambda: models.ExperienceView)},
)
_LINKED_RESOURCES: Operation[models.ExperienceLinkedResources] = Operation(
    "experienceView.linkedResources",
    "GET",
    "/applications/{applicationId}/experience/views/{experienceViewId}/linkedResources",
    responses={"200": Json(lambda: models.ExperienceLinkedResources)},
)
_PATCH: Operation[models.ExperienceView] = Operation(
    "experienceView.patch",
    "PATCH",
    "/applications/{applicationId}/experience/views/{experienceViewId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceView)},
)


class ExperienceViewResource(SyncResource):
    """One page, layout or component of an experience."""

    @property
    def with_raw_response(self) -> ExperienceViewRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceViewRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.delete`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Get an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The view.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.get`, `experienceView.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            query={
                "version": version,
            },
            options=options,
        )

    def linked_resources(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        version: str | None = None,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceLinkedResources:
        """List what uses an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.linkedResources`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
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
        experience_view_id: str,
        *,
        experience_view: models.ExperienceViewPatch | types.ExperienceViewPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Update an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The view as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.patch`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            body=experience_view,
            options=options,
        )


class AsyncExperienceViewResource(AsyncResource):
    """One page, layout or component of an experience."""

    @property
    def with_raw_response(self) -> AsyncExperienceViewRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceViewRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.delete`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Get an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            version: The experience version to look in. The API's default is
                `"develop"`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The view.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.get`, `experienceView.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            query={
                "version": version,
            },
            options=options,
        )

    async def linked_resources(
        self,
        application_id: str,
        experience_view_id: str,
        *,
        version: str | None = None,
        include_custom_nodes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceLinkedResources:
        """List what uses an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.linkedResources`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`).
        """
        return await self._call(
            _LINKED_RESOURCES,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
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
        experience_view_id: str,
        *,
        experience_view: models.ExperienceViewPatch | types.ExperienceViewPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceView:
        """Update an experience view.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view_id: The experience view. Must match `^[A-Fa-f\\d]{24}$`.
            experience_view: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The view as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience view.

        Any one of these scopes is enough: `experienceView.patch`,
        `experienceView.*`, `all.Application` (or `.bounded`, `.cli`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceViewId": experience_view_id,
            },
            body=experience_view,
            options=options,
        )


class ExperienceViewRawResponse:
    """The methods of `ExperienceViewResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceViewResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.linked_resources = raw(resource.linked_resources)
        self.patch = raw(resource.patch)


class AsyncExperienceViewRawResponse:
    """The methods of `AsyncExperienceViewResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceViewResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.linked_resources = async_raw(resource.linked_resources)
        self.patch = async_raw(resource.patch)
