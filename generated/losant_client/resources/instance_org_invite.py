"""`client.instance_org_invite`: One invitation to an organization of an instance."""

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
    "instanceOrgInvite.delete",
    "DELETE",
    "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.InstanceOrgInvite] = Operation(
    "instanceOrgInvite.get",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    responses={"200": Json(lambda: models.InstanceOrgInvite)},
)
_RESEND_INVITE: Operation[models.InstanceOrgInvite] = Operation(
    "instanceOrgInvite.resendInvite",
    "POST",
    "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    body=JsonBody(),
    responses={"201": Json(lambda: models.InstanceOrgInvite)},
)


class InstanceOrgInviteResource(SyncResource):
    """One invitation to an organization of an instance."""

    @property
    def with_raw_response(self) -> InstanceOrgInviteRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgInviteRawResponse(self)

    def delete(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Revoke an invitation to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation no longer holds.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.delete`,
        `instanceOrgInvite.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Get an invitation to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.get`,
        `instanceOrgInvite.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            options=options,
        )

    def resend_invite(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        role_info: models.OrgRoleInfo | types.OrgRoleInfo,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Send an invitation again.

        The new one may grant another role.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            role_info: The role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.resendInvite`,
        `instanceOrgInvite.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _RESEND_INVITE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            body=role_info,
            options=options,
        )


class AsyncInstanceOrgInviteResource(AsyncResource):
    """One invitation to an organization of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgInviteRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgInviteRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Revoke an invitation to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation no longer holds.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.delete`,
        `instanceOrgInvite.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Get an invitation to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.get`,
        `instanceOrgInvite.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            options=options,
        )

    async def resend_invite(
        self,
        instance_id: str,
        org_id: str,
        invite_id: str,
        *,
        role_info: models.OrgRoleInfo | types.OrgRoleInfo,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Send an invitation again.

        The new one may grant another role.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            role_info: The role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, organization or invitation.

        Any one of these scopes is enough: `instanceOrgInvite.resendInvite`,
        `instanceOrgInvite.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _RESEND_INVITE,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
                "inviteId": invite_id,
            },
            body=role_info,
            options=options,
        )


class InstanceOrgInviteRawResponse:
    """The methods of `InstanceOrgInviteResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgInviteResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.resend_invite = raw(resource.resend_invite)


class AsyncInstanceOrgInviteRawResponse:
    """The methods of `AsyncInstanceOrgInviteResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgInviteResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.resend_invite = async_raw(resource.resend_invite)
