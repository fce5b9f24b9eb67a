"""Data of `client.me`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_named_reference import NamedReference
from ._shared_org_member_role import OrgMemberRole
from ._shared_user_limits import UserLimits, UserSummary

RecentItemType = TypeAliasType(
    "RecentItemType",
    Literal["application", "device", "flow", "dashboard", "organization"] | str,
)
"""Kinds of resources that lists of recent items are kept for."""


class ChangePassword(Model):
    """Changes the password of the signed-in user."""

    new_password: Annotated[str, Field(alias="newPassword")]
    """The new password.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    password: str
    """The present password.

    8 to 2048 characters.
    """

    invalidate_existing_tokens: Annotated[
        bool | None, Field(alias="invalidateExistingTokens")
    ] = None
    """Whether all other sessions end."""

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """

    two_factor_code: Annotated[str | None, Field(alias="twoFactorCode")] = None
    """Code of the second factor.

    At most 2048 characters.
    """


class CurrentCredentials(Model):
    """Password of the signed-in user, with the code of the second factor when there is
    one.
    """

    password: str
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    two_factor_code: Annotated[str | None, Field(alias="twoFactorCode")] = None
    """Code of the second factor.

    At most 2048 characters.
    """


class Me(Model):
    """The signed-in user."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    """Picture of the person.

    At most 1024 characters.
    """

    company_name: Annotated[str | None, Field(alias="companyName")] = None
    """At most 1024 characters."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    current_period_end: Annotated[datetime | None, Field(alias="currentPeriodEnd")] = (
        None
    )
    """End of the billing period that runs now."""

    current_period_start: Annotated[
        datetime | None, Field(alias="currentPeriodStart")
    ] = None
    """Start of the billing period that runs now."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    email_verified: Annotated[bool | None, Field(alias="emailVerified")] = None
    """Whether the address has been confirmed."""

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name.

    1 to 1024 characters.
    """

    full_name: Annotated[str | None, Field(alias="fullName")] = None
    """First and last name."""

    github_name: Annotated[str | None, Field(alias="githubName")] = None
    """Name at GitHub, when the account is connected."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    limits: UserLimits | None = None
    """How many resources the sandbox may have."""

    location: str | None = None
    """At most 1024 characters."""

    needs_to_verify_email: Annotated[bool | None, Field(alias="needsToVerifyEmail")] = (
        None
    )
    """Whether the address must still be confirmed."""

    password_last_updated: Annotated[
        datetime | None, Field(alias="passwordLastUpdated")
    ] = None
    """When the password was last changed."""

    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """At most 1024 characters."""

    recent_applications: Annotated[
        "RecentItemList | None", Field(alias="recentApplications")
    ] = None
    """Applications opened recently."""

    recent_dashboards: Annotated[
        "RecentItemList | None", Field(alias="recentDashboards")
    ] = None
    """Dashboards opened recently."""

    recent_organizations: Annotated[
        "RecentItemList | None", Field(alias="recentOrganizations")
    ] = None
    """Organizations opened recently."""

    requested_email: Annotated[str | None, Field(alias="requestedEmail")] = None
    """New address, until it is confirmed.

    At most 1024 characters.
    """

    sso_linked: Annotated[bool | None, Field(alias="ssoLinked")] = None
    """Whether the account signs in through an identity provider."""

    summary: UserSummary | None = None
    """How many resources the sandbox has."""

    title: str | None = None
    """Job title.

    At most 1024 characters.
    """

    token_cutoff: Annotated[datetime | None, Field(alias="tokenCutoff")] = None
    """Tokens issued before this time are no longer accepted."""

    two_factor_auth_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthEnabled")
    ] = None
    """Whether a second factor is asked for at sign-in."""

    url: str | None = None
    """Home page.

    At most 1024 characters.
    """

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class MePatch(Model):
    """Changes to the signed-in user; what is left out stays. Changing address or
    password needs `currentCredentials`.
    """

    company_name: Annotated[str | None, Field(alias="companyName")] = None
    """At most 1024 characters."""

    current_credentials: Annotated[
        CurrentCredentials | None, Field(alias="currentCredentials")
    ] = None
    """Proof of who asks."""

    email: str | None = None
    """New address; it must be confirmed before it counts.

    At most 1024 characters.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name.

    1 to 1024 characters.
    """

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    location: str | None = None
    """At most 1024 characters."""

    password: str | None = None
    """New password.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """At most 1024 characters."""

    title: str | None = None
    """Job title.

    At most 1024 characters.
    """

    token_cutoff: Annotated[datetime | None, Field(alias="tokenCutoff")] = None
    """Tokens issued before this time are no longer accepted."""

    url: str | None = None
    """Home page.

    At most 1024 characters.
    """


class MultiFactorAuthDisable(Model):
    """Switches the second factor off."""

    password: str
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    two_factor_code: Annotated[str, Field(alias="twoFactorCode")]
    """Code of the second factor.

    At most 2048 characters.
    """


class MultiFactorAuthEnable(Model):
    """Switches the second factor on."""

    password: str
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    two_factor_code: Annotated[str, Field(alias="twoFactorCode")]
    """Code that the app shows now.

    At most 2048 characters.
    """

    two_factor_auth_key: Annotated[str | None, Field(alias="twoFactorAuthKey")] = None
    """Key that the app was set up with.

    Exactly 52 characters.
    """


class MultiFactorAuthInfo(Model):
    """What an authenticator app needs to know."""

    key: str | None = None
    """Key to type into the app.

    At most 1024 characters.
    """

    key_uri: Annotated[str | None, Field(alias="keyUri")] = None
    """The same as an `otpauth:` URI, to show as a QR code.

    At most 1024 characters.
    """


class OrgInviteActionUser(Model):
    """Answers an invitation as a signed-in user."""

    action: Literal["accept", "dismiss", "reject"] | str
    """Accept it, put it aside, or turn it down.

    One of `"accept"`, `"dismiss"`, `"reject"`.
    """


class OrgInviteResultUser(Model):
    """What the answer to an invitation led to."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    result: Literal["accepted", "rejected", "dismissed"] | str | None = None
    """What became of the invitation.

    One of `"accepted"`, `"rejected"`, `"dismissed"`.
    """


class OrgInviteUser(Model):
    """An invitation as the invited user sees it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    expired: bool | None = None
    """Whether it is too late to accept it."""

    invite_date: Annotated[datetime | None, Field(alias="inviteDate")] = None
    """When it was sent."""

    invited_by: Annotated["OrgInviter | None", Field(alias="invitedBy")] = None
    """Who sent it."""

    org_name: Annotated[str | None, Field(alias="orgName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    requires_mfa: Annotated[bool | None, Field(alias="requiresMFA")] = None
    """Whether the organization asks members for a second factor."""

    role: OrgMemberRole | None = None
    """Role that is offered."""

    ttl: float | None = None
    """How long an invitation can be accepted after it was sent, in milliseconds."""


class OrgInviter(Model):
    """Who sent an invitation."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    full_name: Annotated[str | None, Field(alias="fullName")] = None
    """First and last name."""


class RecentItem(Model):
    """Something the user has just opened."""

    item_id: Annotated[str, Field(alias="itemId")]
    """The resource.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    item_type: Annotated[RecentItemType, Field(alias="itemType")]
    """Kind of resource."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Application that the resource belongs to, for devices and workflows.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class RecentItemList(Model):
    """Resources of one kind that the user opened recently, the latest first."""

    item_type: Annotated[RecentItemType | None, Field(alias="itemType")] = None
    """Kind of resource."""

    items: list[NamedReference] | None = None
    """The resources."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Application that the resources belong to, for devices and workflows.

    Must match `^[A-Fa-f\\d]{24}$`.
    """
