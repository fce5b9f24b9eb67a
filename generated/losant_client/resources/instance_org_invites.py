"""`client.instance_org_invites`: The invitations to an organization of an instance."""

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
    from typing import Literal

    from .. import types
    from .._runtime import RequestOptions

_GET: Operation[models.InstanceOrgInvites] = Operation(
    "instanceOrgInvites.get",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/invites",
    responses={"200": Json(lambda: models.InstanceOrgInvites)},
)
_POST: Operation[models.InstanceOrgInvite] = Operation(
    "instanceOrgInvites.post",
    "POST",
    "/instances/{instanceId}/orgs/{orgId}/invites",
    body=JsonBody(),
    responses={"201": Json(lambda: models.InstanceOrgInvite)},
)


class InstanceOrgInvitesResource(SyncResource):
    """The invitations to an organization of an instance."""

    @property
    def with_raw_response(self) -> InstanceOrgInvitesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgInvitesRawResponse(self)

    def get(
        self,
        instance_id: str,
        org_id: str,
        *,
        sort_field: Literal["email", "role", "inviteDate"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvites:
        """List invitations to an instance's organization.

        Those that wait for an answer.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"inviteDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The open invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrgInvites.get`,
        `instanceOrgInvites.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        instance_id: str,
        org_id: str,
        *,
        invite: models.OrgInvitePost | types.OrgInvitePost,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Invite someone to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite: Whom to invite, and the role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrgInvites.post`,
        `instanceOrgInvites.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            body=invite,
            options=options,
        )


class AsyncInstanceOrgInvitesResource(AsyncResource):
    """The invitations to an organization of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgInvitesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgInvitesRawResponse(self)

    async def get(
        self,
        instance_id: str,
        org_id: str,
        *,
        sort_field: Literal["email", "role", "inviteDate"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvites:
        """List invitations to an instance's organization.

        Those that wait for an answer.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"inviteDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The open invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrgInvites.get`,
        `instanceOrgInvites.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        instance_id: str,
        org_id: str,
        *,
        invite: models.OrgInvitePost | types.OrgInvitePost,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgInvite:
        """Invite someone to an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite: Whom to invite, and the role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance, or no such organization in it.

        Any one of these scopes is enough: `instanceOrgInvites.post`,
        `instanceOrgInvites.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            body=invite,
            options=options,
        )


class InstanceOrgInvitesRawResponse:
    """The methods of `InstanceOrgInvitesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgInvitesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceOrgInvitesRawResponse:
    """The methods of `AsyncInstanceOrgInvitesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgInvitesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
