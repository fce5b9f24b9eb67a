"""`client.org`: One organization: settings, members, invitations, usage."""

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

_DELETE: Operation[models.Success] = Operation(
    "org.delete",
    "DELETE",
    "/orgs/{orgId}",
    responses={"200": Json(lambda: models.Success)},
)
_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "org.deviceCounts",
    "GET",
    "/orgs/{orgId}/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_GET: Operation[models.Org] = Operation(
    "org.get",
    "GET",
    "/orgs/{orgId}",
    responses={"200": Json(lambda: models.Org)},
)
_INVITE_MEMBER: Operation[list[models.OrgInvite]] = Operation(
    "org.inviteMember",
    "POST",
    "/orgs/{orgId}/invites",
    body=JsonBody(),
    responses={"200": Json(lambda: list[models.OrgInvite])},
)
_MODIFY_MEMBER: Operation[models.Org] = Operation(
    "org.modifyMember",
    "PATCH",
    "/orgs/{orgId}/member",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Org)},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "org.notebookMinuteCounts",
    "GET",
    "/orgs/{orgId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.Org] = Operation(
    "org.patch",
    "PATCH",
    "/orgs/{orgId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Org)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "org.payloadCounts",
    "GET",
    "/orgs/{orgId}/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "org.payloadCountsBreakdown",
    "GET",
    "/orgs/{orgId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)
_PENDING_INVITES: Operation[list[models.OrgInvite]] = Operation(
    "org.pendingInvites",
    "GET",
    "/orgs/{orgId}/invites",
    responses={"200": Json(lambda: list[models.OrgInvite])},
)
_REMOVE_MEMBER: Operation[models.Org] = Operation(
    "org.removeMember",
    "DELETE",
    "/orgs/{orgId}/member",
    responses={"200": Json(lambda: models.Org)},
)
_REVOKE_INVITE: Operation[list[models.OrgInvite]] = Operation(
    "org.revokeInvite",
    "DELETE",
    "/orgs/{orgId}/invites",
    responses={"200": Json(lambda: list[models.OrgInvite])},
)
_TRANSFER_RESOURCES: Operation[models.Success] = Operation(
    "org.transferResources",
    "PATCH",
    "/orgs/{orgId}/transferResources",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)


class OrgResource(SyncResource):
    """One organization: settings, members, invitations, usage."""

    @property
    def with_raw_response(self) -> OrgRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return OrgRawResponse(self)

    def delete(
        self,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.delete`, `org.*`, `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`), `only.Organization` (or
        `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "orgId": org_id,
            },
            options=options,
        )

    def device_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an organization's devices by day.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.deviceCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def get(
        self,
        org_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Get an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.get`, `org.*`, `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`),
        `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def invite_member(
        self,
        org_id: str,
        *,
        invite: models.OrgInvitePost | types.OrgInvitePost,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """Invite someone to an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite: Whom to invite, and the role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            All open invitations, the new one included.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.inviteMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return self._call(
            _INVITE_MEMBER,
            path={
                "orgId": org_id,
            },
            body=invite,
            options=options,
        )

    def modify_member(
        self,
        org_id: str,
        *,
        member: models.OrgMemberPatch | types.OrgMemberPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Change an organization member's role.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            member: The member and the new role.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization with the changed role.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.modifyMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return self._call(
            _MODIFY_MEMBER,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=member,
            options=options,
        )

    def notebook_minute_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an organization's notebook minutes by day.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.notebookMinuteCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def patch(
        self,
        org_id: str,
        *,
        organization: models.OrgPatch | types.OrgPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Update an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            organization: What to change.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.patch`, `org.*`, `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`), `only.Organization` (or
        `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=organization,
            options=options,
        )

    def payload_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an organization's payloads.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.payloadCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    def payload_counts_breakdown(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an organization's payloads over time.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.payloadCountsBreakdown`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    def pending_invites(
        self,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """List an organization's invitations.

        Those that wait for an answer.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The open invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.pendingInvites`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _PENDING_INVITES,
            path={
                "orgId": org_id,
            },
            options=options,
        )

    def remove_member(
        self,
        org_id: str,
        *,
        user_id: str,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Remove a member from an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member to remove. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization without the member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.removeMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return self._call(
            _REMOVE_MEMBER,
            path={
                "orgId": org_id,
            },
            query={
                "userId": user_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def revoke_invite(
        self,
        org_id: str,
        *,
        invite_id: str,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """Revoke an invitation.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation to revoke. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitations that are left.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.revokeInvite`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return self._call(
            _REVOKE_INVITE,
            path={
                "orgId": org_id,
            },
            query={
                "inviteId": invite_id,
            },
            options=options,
        )

    def transfer_resources(
        self,
        org_id: str,
        *,
        transfer: models.ResourceTransfer | types.ResourceTransfer,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Hand an organization's resources to a new owner.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            transfer: What goes to whom.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources have changed hands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.transferResources`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return self._call(
            _TRANSFER_RESOURCES,
            path={
                "orgId": org_id,
            },
            body=transfer,
            options=options,
        )


class AsyncOrgResource(AsyncResource):
    """One organization: settings, members, invitations, usage."""

    @property
    def with_raw_response(self) -> AsyncOrgRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncOrgRawResponse(self)

    async def delete(
        self,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.delete`, `org.*`, `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`), `only.Organization` (or
        `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "orgId": org_id,
            },
            options=options,
        )

    async def device_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an organization's devices by day.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.deviceCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def get(
        self,
        org_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Get an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.get`, `org.*`, `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`),
        `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def invite_member(
        self,
        org_id: str,
        *,
        invite: models.OrgInvitePost | types.OrgInvitePost,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """Invite someone to an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite: Whom to invite, and the role to offer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            All open invitations, the new one included.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.inviteMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return await self._call(
            _INVITE_MEMBER,
            path={
                "orgId": org_id,
            },
            body=invite,
            options=options,
        )

    async def modify_member(
        self,
        org_id: str,
        *,
        member: models.OrgMemberPatch | types.OrgMemberPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Change an organization member's role.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            member: The member and the new role.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization with the changed role.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.modifyMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return await self._call(
            _MODIFY_MEMBER,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=member,
            options=options,
        )

    async def notebook_minute_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an organization's notebook minutes by day.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.notebookMinuteCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def patch(
        self,
        org_id: str,
        *,
        organization: models.OrgPatch | types.OrgPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Update an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            organization: What to change.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.patch`, `org.*`, `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`), `only.Organization` (or
        `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "orgId": org_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=organization,
            options=options,
        )

    async def payload_counts(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an organization's payloads.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.payloadCounts`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    async def payload_counts_breakdown(
        self,
        org_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an organization's payloads over time.

        Over all the applications that the organization owns.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.payloadCountsBreakdown`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "orgId": org_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    async def pending_invites(
        self,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """List an organization's invitations.

        Those that wait for an answer.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The open invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.pendingInvites`, `org.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PENDING_INVITES,
            path={
                "orgId": org_id,
            },
            options=options,
        )

    async def remove_member(
        self,
        org_id: str,
        *,
        user_id: str,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Org:
        """Remove a member from an organization.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            user_id: The member to remove. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The organization without the member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.removeMember`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return await self._call(
            _REMOVE_MEMBER,
            path={
                "orgId": org_id,
            },
            query={
                "userId": user_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def revoke_invite(
        self,
        org_id: str,
        *,
        invite_id: str,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInvite]:
        """Revoke an invitation.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            invite_id: The invitation to revoke. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitations that are left.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.revokeInvite`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return await self._call(
            _REVOKE_INVITE,
            path={
                "orgId": org_id,
            },
            query={
                "inviteId": invite_id,
            },
            options=options,
        )

    async def transfer_resources(
        self,
        org_id: str,
        *,
        transfer: models.ResourceTransfer | types.ResourceTransfer,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Hand an organization's resources to a new owner.

        Args:
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            transfer: What goes to whom.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources have changed hands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such organization.

        Any one of these scopes is enough: `org.transferResources`, `org.*`,
        `all.Organization`, `all.User`, `only.Organization`.
        """
        return await self._call(
            _TRANSFER_RESOURCES,
            path={
                "orgId": org_id,
            },
            body=transfer,
            options=options,
        )


class OrgRawResponse:
    """The methods of `OrgResource`, each returning the whole HTTP response."""

    def __init__(self, resource: OrgResource) -> None:
        self.delete = raw(resource.delete)
        self.device_counts = raw(resource.device_counts)
        self.get = raw(resource.get)
        self.invite_member = raw(resource.invite_member)
        self.modify_member = raw(resource.modify_member)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)
        self.pending_invites = raw(resource.pending_invites)
        self.remove_member = raw(resource.remove_member)
        self.revoke_invite = raw(resource.revoke_invite)
        self.transfer_resources = raw(resource.transfer_resources)


class AsyncOrgRawResponse:
    """The methods of `AsyncOrgResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncOrgResource) -> None:
        self.delete = async_raw(resource.delete)
        self.device_counts = async_raw(resource.device_counts)
        self.get = async_raw(resource.get)
        self.invite_member = async_raw(resource.invite_member)
        self.modify_member = async_raw(resource.modify_member)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
        self.pending_invites = async_raw(resource.pending_invites)
        self.remove_member = async_raw(resource.remove_member)
        self.revoke_invite = async_raw(resource.revoke_invite)
        self.transfer_resources = async_raw(resource.transfer_resources)
