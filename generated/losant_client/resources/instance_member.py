"""`client.instance_member`: One person who administers an instance."""

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
    "instanceMember.delete",
    "DELETE",
    "/instances/{instanceId}/members/{userId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.InstanceMember] = Operation(
    "instanceMember.get",
    "GET",
    "/instances/{instanceId}/members/{userId}",
    responses={"200": Json(lambda: models.InstanceMember)},
)
_PATCH: Operation[models.InstanceMember] = Operation(
    "instanceMember.patch",
    "PATCH",
    "/instances/{instanceId}/members/{userId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.InstanceMember)},
)


class InstanceMemberResource(SyncResource):
    """One person who administers an instance."""

    @property
    def with_raw_response(self) -> InstanceMemberRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceMemberRawResponse(self)

    def delete(
        self,
        instance_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove a member from an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.delete`,
        `instanceMember.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Get an instance member.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.get`, `instanceMember.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        user_id: str,
        *,
        member: models.InstanceMemberPatch | types.InstanceMemberPatch,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Change an instance member's role.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            member: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.patch`,
        `instanceMember.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            body=member,
            options=options,
        )


class AsyncInstanceMemberResource(AsyncResource):
    """One person who administers an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceMemberRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceMemberRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove a member from an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.delete`,
        `instanceMember.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Get an instance member.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.get`, `instanceMember.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        user_id: str,
        *,
        member: models.InstanceMemberPatch | types.InstanceMemberPatch,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Change an instance member's role.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            member: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such member of it.

        Any one of these scopes is enough: `instanceMember.patch`,
        `instanceMember.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "userId": user_id,
            },
            body=member,
            options=options,
        )


class InstanceMemberRawResponse:
    """The methods of `InstanceMemberResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceMemberResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncInstanceMemberRawResponse:
    """The methods of `AsyncInstanceMemberResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceMemberResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
