"""`client.experience_group`: One group of experience users."""

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
    "experienceGroup.delete",
    "DELETE",
    "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ExperienceGroup] = Operation(
    "experienceGroup.get",
    "GET",
    "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    responses={"200": Json(lambda: models.ExperienceGroup)},
)
_PATCH: Operation[models.ExperienceGroup] = Operation(
    "experienceGroup.patch",
    "PATCH",
    "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceGroup)},
)


class ExperienceGroupResource(SyncResource):
    """One group of experience users."""

    @property
    def with_raw_response(self) -> ExperienceGroupRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceGroupRawResponse(self)

    def delete(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.delete`,
        `experienceGroup.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        include_direct_device_count: bool | None = None,
        include_total_device_count: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Get an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            include_direct_device_count: Whether to count the devices of this group
                itself. The API's default is `False`.
            include_total_device_count: Whether to count the devices of this group
                and of all groups below it. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.get`,
        `experienceGroup.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            query={
                "includeDirectDeviceCount": include_direct_device_count,
                "includeTotalDeviceCount": include_total_device_count,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        experience_group: models.ExperienceGroupPatch | types.ExperienceGroupPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Update an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_group: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The group as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.patch`,
        `experienceGroup.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            body=experience_group,
            options=options,
        )


class AsyncExperienceGroupResource(AsyncResource):
    """One group of experience users."""

    @property
    def with_raw_response(self) -> AsyncExperienceGroupRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceGroupRawResponse(self)

    async def delete(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.delete`,
        `experienceGroup.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        include_direct_device_count: bool | None = None,
        include_total_device_count: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Get an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            include_direct_device_count: Whether to count the devices of this group
                itself. The API's default is `False`.
            include_total_device_count: Whether to count the devices of this group
                and of all groups below it. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The group.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.get`,
        `experienceGroup.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            query={
                "includeDirectDeviceCount": include_direct_device_count,
                "includeTotalDeviceCount": include_total_device_count,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        experience_group_id: str,
        *,
        experience_group: models.ExperienceGroupPatch | types.ExperienceGroupPatch,
        options: RequestOptions | None = None,
    ) -> models.ExperienceGroup:
        """Update an experience group.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            experience_group_id: The experience group. Must match
                `^[A-Fa-f\\d]{24}$`.
            experience_group: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The group as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such experience group.

        Any one of these scopes is enough: `experienceGroup.patch`,
        `experienceGroup.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "experienceGroupId": experience_group_id,
            },
            body=experience_group,
            options=options,
        )


class ExperienceGroupRawResponse:
    """The methods of `ExperienceGroupResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceGroupResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncExperienceGroupRawResponse:
    """The methods of `AsyncExperienceGroupResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceGroupResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
