"""`client.me`: The signed-in user: account, password, invitations, usage."""

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

_ADD_RECENT_ITEM: Operation[models.RecentItemList] = Operation(
    "me.addRecentItem",
    "POST",
    "/me/recentItems",
    body=JsonBody(),
    responses={"200": Json(lambda: models.RecentItemList)},
)
_CHANGE_PASSWORD: Operation[models.AuthedUser] = Operation(
    "me.changePassword",
    "PATCH",
    "/me/changePassword",
    body=JsonBody(),
    responses={"200": Json(lambda: models.AuthedUser)},
)
_DELETE: Operation[models.Success] = Operation(
    "me.delete",
    "POST",
    "/me/delete",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "me.deviceCounts",
    "GET",
    "/me/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_DISABLE_TWO_FACTOR_AUTH: Operation[models.Me] = Operation(
    "me.disableTwoFactorAuth",
    "PATCH",
    "/me/disableTwoFactorAuth",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Me)},
)
_DISCONNECT_GITHUB: Operation[models.Me] = Operation(
    "me.disconnectGithub",
    "PATCH",
    "/me/disconnectGithub",
    responses={"200": Json(lambda: models.Me)},
)
_ENABLE_TWO_FACTOR_AUTH: Operation[models.Me] = Operation(
    "me.enableTwoFactorAuth",
    "PATCH",
    "/me/enableTwoFactorAuth",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Me)},
)
_FETCH_RECENT_ITEMS: Operation[models.RecentItemList] = Operation(
    "me.fetchRecentItems",
    "GET",
    "/me/recentItems",
    responses={"200": Json(lambda: models.RecentItemList)},
)
_GENERATE_TWO_FACTOR_AUTH: Operation[models.MultiFactorAuthInfo] = Operation(
    "me.generateTwoFactorAuth",
    "PATCH",
    "/me/generateTwoFactorAuth",
    responses={"200": Json(lambda: models.MultiFactorAuthInfo)},
)
_GET: Operation[models.Me] = Operation(
    "me.get",
    "GET",
    "/me",
    responses={"200": Json(lambda: models.Me)},
)
_INVITE: Operation[models.OrgInviteUser] = Operation(
    "me.invite",
    "GET",
    "/me/invites/{inviteId}",
    responses={"200": Json(lambda: models.OrgInviteUser)},
)
_INVITES: Operation[list[models.OrgInviteUser]] = Operation(
    "me.invites",
    "GET",
    "/me/invites",
    responses={"200": Json(lambda: list[models.OrgInviteUser])},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "me.notebookMinuteCounts",
    "GET",
    "/me/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.Me] = Operation(
    "me.patch",
    "PATCH",
    "/me",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Me)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "me.payloadCounts",
    "GET",
    "/me/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "me.payloadCountsBreakdown",
    "GET",
    "/me/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)
_REFRESH_TOKEN: Operation[models.AuthedUser] = Operation(
    "me.refreshToken",
    "GET",
    "/me/refreshToken",
    responses={"200": Json(lambda: models.AuthedUser)},
)
_RESPOND_TO_INVITE: Operation[models.OrgInviteResultUser] = Operation(
    "me.respondToInvite",
    "POST",
    "/me/invites/{inviteId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.OrgInviteResultUser)},
)
_TRANSFER_RESOURCES: Operation[models.Success] = Operation(
    "me.transferResources",
    "PATCH",
    "/me/transferResources",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_VERIFY_EMAIL: Operation[models.Success] = Operation(
    "me.verifyEmail",
    "POST",
    "/me/verify-email",
    responses={"200": Json(lambda: models.Success)},
)


class MeResource(SyncResource):
    """The signed-in user: account, password, invitations, usage."""

    @property
    def with_raw_response(self) -> MeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return MeRawResponse(self)

    def add_recent_item(
        self,
        *,
        data: models.RecentItem | types.RecentItem,
        options: RequestOptions | None = None,
    ) -> models.RecentItemList:
        """Add to your recent items.

        Args:
            data: The item.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The list with the item.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.addRecentItem`, `me.*`, `all.User`
        (or `.bounded`), `only.User` (or `.bounded`).
        """
        return self._call(
            _ADD_RECENT_ITEM,
            body=data,
            options=options,
        )

    def change_password(
        self,
        *,
        data: models.ChangePassword | types.ChangePassword,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Change your password.

        Other sessions end where `invalidateExistingTokens` says so.

        Args:
            data: The old and the new password.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            A fresh token; older ones may no longer work.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.changePassword`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _CHANGE_PASSWORD,
            body=data,
            options=options,
        )

    def delete(
        self,
        *,
        credentials: models.UserCredentials | types.UserCredentials,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete your account.

        Asks for the credentials once more.

        Args:
            credentials: Your credentials, as a confirmation.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The account is gone.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.delete`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _DELETE,
            body=credentials,
            options=options,
        )

    def device_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count your devices by day.

        Over all the applications that you own.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.deviceCounts`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def disable_two_factor_auth(
        self,
        *,
        data: models.MultiFactorAuthDisable | types.MultiFactorAuthDisable,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Turn off multi-factor sign-in.

        Args:
            data: Your password and a current code.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.disableTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _DISABLE_TWO_FACTOR_AUTH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=data,
            options=options,
        )

    def disconnect_github(
        self,
        *,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Unlink your GitHub account.

        Args:
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.disconnectGithub`, `me.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _DISCONNECT_GITHUB,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def enable_two_factor_auth(
        self,
        *,
        data: models.MultiFactorAuthEnable | types.MultiFactorAuthEnable,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Turn on multi-factor sign-in.

        Args:
            data: Your password, the key and a first code.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.enableTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _ENABLE_TWO_FACTOR_AUTH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=data,
            options=options,
        )

    def fetch_recent_items(
        self,
        *,
        item_type: Literal[
            "application", "device", "flow", "dashboard", "organization"
        ],
        parent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RecentItemList:
        """List your recent items.

        One kind of item at a time.

        Args:
            item_type: The kind of item.
            parent_id: The parent of the list, such as the application in which the
                items lie. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The items, latest first.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.fetchRecentItems`, `me.*`, `all.User`
        (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _FETCH_RECENT_ITEMS,
            query={
                "parentId": parent_id,
                "itemType": item_type,
            },
            options=options,
        )

    def generate_two_factor_auth(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.MultiFactorAuthInfo:
        """Get a key for multi-factor sign-in.

        Changes nothing yet: `me.enable_two_factor_auth` confirms the key with a
        first code.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The key, and the same as a URI.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.generateTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _GENERATE_TWO_FACTOR_AUTH,
            options=options,
        )

    def get(
        self,
        *,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Get your user account.

        Args:
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account.

        Any one of these scopes is enough: `me.get`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def invite(
        self,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteUser:
        """Get one of your invitations.

        Args:
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.

        Any one of these scopes is enough: `me.invite`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _INVITE,
            path={
                "inviteId": invite_id,
            },
            options=options,
        )

    def invites(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInviteUser]:
        """List your invitations.

        Invitations to organizations that wait for your answer.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.invites`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _INVITES,
            options=options,
        )

    def notebook_minute_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum your notebook minutes by day.

        Over all the applications that you own.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.notebookMinuteCounts`, `me.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def patch(
        self,
        *,
        user: models.MePatch | types.MePatch,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Update your user account.

        Args:
            user: What to change.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.patch`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _PATCH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=user,
            options=options,
        )

    def payload_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count your payloads.

        Over all the applications that you own.

        Args:
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

        Any one of these scopes is enough: `me.payloadCounts`, `me.*`, `all.User`
        (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    def payload_counts_breakdown(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down your payloads over time.

        Over all the applications that you own.

        Args:
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

        Any one of these scopes is enough: `me.payloadCountsBreakdown`, `me.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    def refresh_token(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Get a fresh token.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The fresh token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.

        Any one of these scopes is enough: `me.refreshToken`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _REFRESH_TOKEN,
            options=options,
        )

    def respond_to_invite(
        self,
        invite_id: str,
        *,
        response: models.OrgInviteActionUser | types.OrgInviteActionUser,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteResultUser:
        """Answer one of your invitations.

        Args:
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            response: Yes or no.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What you answered.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.

        Any one of these scopes is enough: `me.respondToInvite`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _RESPOND_TO_INVITE,
            path={
                "inviteId": invite_id,
            },
            body=response,
            options=options,
        )

    def transfer_resources(
        self,
        *,
        transfer: models.ResourceTransfer | types.ResourceTransfer,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Hand resources to a new owner.

        Applications and dashboards of yours.

        Args:
            transfer: What goes to whom.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources have changed hands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.transferResources`, `me.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _TRANSFER_RESOURCES,
            body=transfer,
            options=options,
        )

    def verify_email(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Send yourself a verification mail.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The mail is on its way.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.verifyEmail`, `me.*`, `all.User`,
        `only.User`.
        """
        return self._call(
            _VERIFY_EMAIL,
            options=options,
        )


class AsyncMeResource(AsyncResource):
    """The signed-in user: account, password, invitations, usage."""

    @property
    def with_raw_response(self) -> AsyncMeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncMeRawResponse(self)

    async def add_recent_item(
        self,
        *,
        data: models.RecentItem | types.RecentItem,
        options: RequestOptions | None = None,
    ) -> models.RecentItemList:
        """Add to your recent items.

        Args:
            data: The item.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The list with the item.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.addRecentItem`, `me.*`, `all.User`
        (or `.bounded`), `only.User` (or `.bounded`).
        """
        return await self._call(
            _ADD_RECENT_ITEM,
            body=data,
            options=options,
        )

    async def change_password(
        self,
        *,
        data: models.ChangePassword | types.ChangePassword,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Change your password.

        Other sessions end where `invalidateExistingTokens` says so.

        Args:
            data: The old and the new password.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            A fresh token; older ones may no longer work.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.changePassword`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _CHANGE_PASSWORD,
            body=data,
            options=options,
        )

    async def delete(
        self,
        *,
        credentials: models.UserCredentials | types.UserCredentials,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete your account.

        Asks for the credentials once more.

        Args:
            credentials: Your credentials, as a confirmation.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The account is gone.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.delete`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _DELETE,
            body=credentials,
            options=options,
        )

    async def device_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count your devices by day.

        Over all the applications that you own.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.deviceCounts`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def disable_two_factor_auth(
        self,
        *,
        data: models.MultiFactorAuthDisable | types.MultiFactorAuthDisable,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Turn off multi-factor sign-in.

        Args:
            data: Your password and a current code.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.disableTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _DISABLE_TWO_FACTOR_AUTH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=data,
            options=options,
        )

    async def disconnect_github(
        self,
        *,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Unlink your GitHub account.

        Args:
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.disconnectGithub`, `me.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _DISCONNECT_GITHUB,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def enable_two_factor_auth(
        self,
        *,
        data: models.MultiFactorAuthEnable | types.MultiFactorAuthEnable,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Turn on multi-factor sign-in.

        Args:
            data: Your password, the key and a first code.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.enableTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _ENABLE_TWO_FACTOR_AUTH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=data,
            options=options,
        )

    async def fetch_recent_items(
        self,
        *,
        item_type: Literal[
            "application", "device", "flow", "dashboard", "organization"
        ],
        parent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RecentItemList:
        """List your recent items.

        One kind of item at a time.

        Args:
            item_type: The kind of item.
            parent_id: The parent of the list, such as the application in which the
                items lie. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The items, latest first.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.fetchRecentItems`, `me.*`, `all.User`
        (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _FETCH_RECENT_ITEMS,
            query={
                "parentId": parent_id,
                "itemType": item_type,
            },
            options=options,
        )

    async def generate_two_factor_auth(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.MultiFactorAuthInfo:
        """Get a key for multi-factor sign-in.

        Changes nothing yet: `me.enable_two_factor_auth` confirms the key with a
        first code.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The key, and the same as a URI.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.generateTwoFactorAuth`, `me.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _GENERATE_TWO_FACTOR_AUTH,
            options=options,
        )

    async def get(
        self,
        *,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Get your user account.

        Args:
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account.

        Any one of these scopes is enough: `me.get`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def invite(
        self,
        invite_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteUser:
        """Get one of your invitations.

        Args:
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.

        Any one of these scopes is enough: `me.invite`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _INVITE,
            path={
                "inviteId": invite_id,
            },
            options=options,
        )

    async def invites(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.OrgInviteUser]:
        """List your invitations.

        Invitations to organizations that wait for your answer.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.invites`, `me.*`, `all.User` (or
        `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _INVITES,
            options=options,
        )

    async def notebook_minute_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum your notebook minutes by day.

        Over all the applications that you own.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.notebookMinuteCounts`, `me.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def patch(
        self,
        *,
        user: models.MePatch | types.MePatch,
        include_recent: bool | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Me:
        """Update your user account.

        Args:
            user: What to change.
            include_recent: Whether the recently used applications and dashboards
                are returned with the user.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user account as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.patch`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _PATCH,
            query={
                "includeRecent": include_recent,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=user,
            options=options,
        )

    async def payload_counts(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count your payloads.

        Over all the applications that you own.

        Args:
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

        Any one of these scopes is enough: `me.payloadCounts`, `me.*`, `all.User`
        (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    async def payload_counts_breakdown(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down your payloads over time.

        Over all the applications that you own.

        Args:
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

        Any one of these scopes is enough: `me.payloadCountsBreakdown`, `me.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    async def refresh_token(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Get a fresh token.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The fresh token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.

        Any one of these scopes is enough: `me.refreshToken`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _REFRESH_TOKEN,
            options=options,
        )

    async def respond_to_invite(
        self,
        invite_id: str,
        *,
        response: models.OrgInviteActionUser | types.OrgInviteActionUser,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteResultUser:
        """Answer one of your invitations.

        Args:
            invite_id: The invitation. Must match `^[A-Fa-f\\d]{24}$`.
            response: Yes or no.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What you answered.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.

        Any one of these scopes is enough: `me.respondToInvite`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _RESPOND_TO_INVITE,
            path={
                "inviteId": invite_id,
            },
            body=response,
            options=options,
        )

    async def transfer_resources(
        self,
        *,
        transfer: models.ResourceTransfer | types.ResourceTransfer,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Hand resources to a new owner.

        Applications and dashboards of yours.

        Args:
            transfer: What goes to whom.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources have changed hands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.transferResources`, `me.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _TRANSFER_RESOURCES,
            body=transfer,
            options=options,
        )

    async def verify_email(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Send yourself a verification mail.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The mail is on its way.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `me.verifyEmail`, `me.*`, `all.User`,
        `only.User`.
        """
        return await self._call(
            _VERIFY_EMAIL,
            options=options,
        )


class MeRawResponse:
    """The methods of `MeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: MeResource) -> None:
        self.add_recent_item = raw(resource.add_recent_item)
        self.change_password = raw(resource.change_password)
        self.delete = raw(resource.delete)
        self.device_counts = raw(resource.device_counts)
        self.disable_two_factor_auth = raw(resource.disable_two_factor_auth)
        self.disconnect_github = raw(resource.disconnect_github)
        self.enable_two_factor_auth = raw(resource.enable_two_factor_auth)
        self.fetch_recent_items = raw(resource.fetch_recent_items)
        self.generate_two_factor_auth = raw(resource.generate_two_factor_auth)
        self.get = raw(resource.get)
        self.invite = raw(resource.invite)
        self.invites = raw(resource.invites)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)
        self.refresh_token = raw(resource.refresh_token)
        self.respond_to_invite = raw(resource.respond_to_invite)
        self.transfer_resources = raw(resource.transfer_resources)
        self.verify_email = raw(resource.verify_email)


class AsyncMeRawResponse:
    """The methods of `AsyncMeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncMeResource) -> None:
        self.add_recent_item = async_raw(resource.add_recent_item)
        self.change_password = async_raw(resource.change_password)
        self.delete = async_raw(resource.delete)
        self.device_counts = async_raw(resource.device_counts)
        self.disable_two_factor_auth = async_raw(resource.disable_two_factor_auth)
        self.disconnect_github = async_raw(resource.disconnect_github)
        self.enable_two_factor_auth = async_raw(resource.enable_two_factor_auth)
        self.fetch_recent_items = async_raw(resource.fetch_recent_items)
        self.generate_two_factor_auth = async_raw(resource.generate_two_factor_auth)
        self.get = async_raw(resource.get)
        self.invite = async_raw(resource.invite)
        self.invites = async_raw(resource.invites)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
        self.refresh_token = async_raw(resource.refresh_token)
        self.respond_to_invite = async_raw(resource.respond_to_invite)
        self.transfer_resources = async_raw(resource.transfer_resources)
        self.verify_email = async_raw(resource.verify_email)
