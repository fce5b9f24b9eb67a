"""Data of `client.instance_sandbox` and `client.instance_sandboxes`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection
from ._shared_user_limits import UserLimits, UserSummary


class InstanceSandbox(Model):
    """A user of an instance together with what the user's sandbox holds."""

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

    data_deletion: Annotated[datetime | None, Field(alias="dataDeletion")] = None
    """When its data will be gone, after it was deleted."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    email_verified: Annotated[bool | None, Field(alias="emailVerified")] = None
    """Whether the address has been confirmed."""

    failed_login_count: Annotated[float | None, Field(alias="failedLoginCount")] = None
    """Failed sign-ins since the last good one."""

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name.

    1 to 1024 characters.
    """

    full_name: Annotated[str | None, Field(alias="fullName")] = None
    """First and last name."""

    github_name: Annotated[str | None, Field(alias="githubName")] = None
    """Name at GitHub, when the account is connected."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    instance_sandbox_id: Annotated[str | None, Field(alias="instanceSandboxId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_failed_login: Annotated[datetime | None, Field(alias="lastFailedLogin")] = None
    """When the user last failed to sign in."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    last_successful_login: Annotated[
        datetime | None, Field(alias="lastSuccessfulLogin")
    ] = None
    """When the user last signed in."""

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

    orgs: "list[SandboxOrg] | None" = None
    """Organizations the user is a member of."""

    password_last_updated: Annotated[
        datetime | None, Field(alias="passwordLastUpdated")
    ] = None
    """When the password was last changed."""

    permanent_deletion: Annotated[datetime | None, Field(alias="permanentDeletion")] = (
        None
    )
    """When the account will be gone for good, after it was deleted."""

    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """At most 1024 characters."""

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


class InstanceSandboxes(Model):
    """Users of an instance, read on by identifier and not by page."""

    count: int | None = None
    """Number of items in the list."""

    ending_before_id: Annotated[str | None, Field(alias="endingBeforeId")] = None
    """The list ends before this user.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    has_more: Annotated[bool | None, Field(alias="hasMore")] = None
    """Whether there are more users beyond this list."""

    items: list[InstanceSandbox] | None = None
    """The users."""

    limit: int | None = None
    """Most users the list was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    starting_after_id: Annotated[str | None, Field(alias="startingAfterId")] = None
    """The list begins after this user.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class SandboxOrg(Model):
    """An organization that a user is a member of."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""
