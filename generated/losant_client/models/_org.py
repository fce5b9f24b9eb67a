"""Data of `client.org` and `client.orgs`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_mfa_mode import MfaMode, OrgLimits
from ._shared_org_banner import OrgBanner, OrgDisabledAt, OrgSummary, SubscriptionStatus
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole
from ._shared_sort_direction import SortDirection


class Org(Model):
    """An organization: it owns applications and dashboards, and its members work on
    them by role.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    banner: OrgBanner | None = None
    """Notice shown to its members."""

    billing_email: Annotated[str | None, Field(alias="billingEmail")] = None
    """Address for bills.

    At most 1024 characters.
    """

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

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    disabled_at: Annotated[OrgDisabledAt | None, Field(alias="disabledAt")] = None
    """When it was switched off, or false."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    is_enterprise: Annotated[bool | None, Field(alias="isEnterprise")] = None
    """Whether it is run under an enterprise contract."""

    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")] = None
    """Whether it is closed to changes."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    limits: OrgLimits | None = None
    """How many resources it may have."""

    members: "list[OrgMember] | None" = None
    """Its members."""

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    """Plan it pays for.

    At most 1024 characters.
    """

    subscription_status: Annotated[
        SubscriptionStatus | None, Field(alias="subscriptionStatus")
    ] = None
    """How the payment for a subscription stands."""

    summary: OrgSummary | None = None
    """How many resources it has."""

    whitelisted_email_domains: Annotated[
        list[str] | None, Field(alias="whitelistedEmailDomains")
    ] = None
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


class OrgInvite(Model):
    """An invitation into an organization that waits for an answer."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_roles: Annotated[
        list[ResourceRole] | None, Field(alias="applicationRoles")
    ] = None
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboard_roles: Annotated[
        list[ResourceRole] | None, Field(alias="dashboardRoles")
    ] = None
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    disallow_transfer: Annotated[bool | None, Field(alias="disallowTransfer")] = None
    """Whether only the invited address can accept it."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    has_expired: Annotated[bool | None, Field(alias="hasExpired")] = None
    """Whether it is too late to accept it."""

    invite_date: Annotated[datetime | None, Field(alias="inviteDate")] = None
    """When it was sent."""

    role: OrgMemberRole | None = None
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    ttl: float | None = None
    """How long an invitation can be accepted after it was sent, in milliseconds."""


class OrgMember(Model):
    """A member of an organization."""

    application_roles: Annotated[
        list[ResourceRole] | None, Field(alias="applicationRoles")
    ] = None
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    """Picture of the person.

    At most 1024 characters.
    """

    dashboard_roles: Annotated[
        list[ResourceRole] | None, Field(alias="dashboardRoles")
    ] = None
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    email: str | None = None
    """An e-mail address.

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

    role: OrgMemberRole | None = None
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    sso_linked: Annotated[bool | None, Field(alias="ssoLinked")] = None
    """Whether the account signs in through an identity provider."""

    two_factor_auth_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthEnabled")
    ] = None
    """Whether a second factor is asked for at sign-in."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class OrgMemberPatch(Model):
    """Changes the role of a member."""

    user_id: Annotated[str, Field(alias="userId")]
    """The member.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_roles: Annotated[
        list[ResourceRole] | None, Field(alias="applicationRoles")
    ] = None
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboard_roles: Annotated[
        list[ResourceRole] | None, Field(alias="dashboardRoles")
    ] = None
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    role: OrgMemberRole | None = None
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """


class OrgPatch(Model):
    """Changes to an organization; what is left out stays."""

    billing_email: Annotated[str | None, Field(alias="billingEmail")] = None
    """Address for bills.

    At most 1024 characters.
    """

    card_token: Annotated[str | None, Field(alias="cardToken")] = None
    """Token of a payment card.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    """Plan that an organization pays for.

    At most 1024 characters.
    """


class OrgPost(Model):
    """A new organization."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    billing_email: Annotated[str | None, Field(alias="billingEmail")] = None
    """Address for bills.

    At most 1024 characters.
    """

    card_token: Annotated[str | None, Field(alias="cardToken")] = None
    """Token of a payment card.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    """Plan that an organization pays for.

    At most 1024 characters.
    """


class Orgs(Model):
    """One page of organizations."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Org] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
