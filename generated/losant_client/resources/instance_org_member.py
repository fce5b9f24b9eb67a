"""`client.instance_org_member`: One member of an organization of an instance."""

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
    "instanceOrgMember.delete",
    "DELETE",
    "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.InstanceOrgMember] = Operation(
    "instanceOrgMember.get",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    responses={"200": Json(lambda: models.InstanceOrgMember)},
)
_PATCH: Operation[models.InstanceOrgMember] = Operation(
    "instanceOrgMember.patch",
    "PATCH",
    "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.InstanceOrgMember)},
)


class InstanceOrgMemberResource(SyncResource):
    """One member of an organization of an instance."""

    @property
    def with_raw_response(self) -> InstanceOrgMemberRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgMemberRawResponse(self)

    def delete(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove a member from an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization, or no such member of it.

        Any one of these scopes is enough: `instanceOrgMember.delete`,
        `instanceOrgMember.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember:
        """Get a member of an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or member.

        Any one of these scopes is enough: `instanceOrgMember.get`,
        `instanceOrgMember.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        member: models.OrgRoleInfo | types.OrgRoleInfo,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember:
        """Change a member's role in an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            member: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization, or no such member of it.

        Any one of these scopes is enough: `instanceOrgMember.patch`,
        `instanceOrgMember.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            body=member,
            options=options,
        )


class AsyncInstanceOrgMemberResource(AsyncResource):
    """One member of an organization of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgMemberRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgMemberRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Remove a member from an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization, or no such member of it.

        Any one of these scopes is enough: `instanceOrgMember.delete`,
        `instanceOrgMember.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember:
        """Get a member of an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or member.

        Any one of these scopes is enough: `instanceOrgMember.get`,
        `instanceOrgMember.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        org_id: str,
        user_id: str,
        *,
        member: models.OrgRoleInfo | types.OrgRoleInfo,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember:
        """Change a member's role in an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member's user ID. Must match `^[A-Fa-f\\d]{24}$`.
            member: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The member as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization, or no such member of it.

        Any one of these scopes is enough: `instanceOrgMember.patch`,
        `instanceOrgMember.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "userId": user_id,
            },
            body=member,
            options=options,
        )


class InstanceOrgMemberRawResponse:
    """The methods of `InstanceOrgMemberResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgMemberResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncInstanceOrgMemberRawResponse:
    """The methods of `AsyncInstanceOrgMemberResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgMemberResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
