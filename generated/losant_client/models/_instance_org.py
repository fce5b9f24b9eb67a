"""Data of `client.instance_org` and `client.instance_orgs`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_id_query import IdQuery
from ._shared_instance_org_member_post import InstanceOrgMemberPost
from ._shared_mfa_mode import MfaMode, OrgLimits
from ._shared_org_banner import OrgBanner, OrgDisabledAt, OrgSummary, SubscriptionStatus
from ._shared_sort_direction import SortDirection
from ._shared_tag import Tag
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery

DisabledAtInput = TypeAliasType("DisabledAtInput", datetime | bool)
"""When to count the organization as switched off; false switches it on."""


class AdvancedInstanceOrgQuery(Model):
    """Filter for the organizations of an instance."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedInstanceOrgQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedInstanceOrgQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedInstanceOrgQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    audit_log_enabled: Annotated[ValueQuery | None, Field(alias="auditLogEnabled")] = (
        None
    )
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    disabled_at: Annotated[ValueQuery | None, Field(alias="disabledAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    is_read_only: Annotated[ValueQuery | None, Field(alias="isReadOnly")] = None
    """Whether the organization is closed to changes."""

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    member_id: Annotated[IdQuery | None, Field(alias="memberId")] = None
    """Matches organizations that this user is a member of."""

    mfa_mode: Annotated[ValueQuery | None, Field(alias="mfaMode")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    referral_id: Annotated[ValueQuery | None, Field(alias="referralId")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    tags: TagsQuery | None = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""


class InstanceOrg(Model):
    """An organization as the instance that runs it sees it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    audit_log_enabled: Annotated[bool | None, Field(alias="auditLogEnabled")] = None
    """Whether what members do is logged."""

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

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Customer at the payment provider.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    disabled_at: Annotated[OrgDisabledAt | None, Field(alias="disabledAt")] = None
    """When it was switched off, or false."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")] = None
    """Whether it is closed to changes."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    limits: OrgLimits | None = None
    """How many resources it may have."""

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    """Plan that an organization pays for.

    At most 1024 characters.
    """

    referral_id: Annotated[str | None, Field(alias="referralId")] = None
    """Mark of whoever brought the customer.

    At most 1024 characters.
    """

    subscription_id: Annotated[str | None, Field(alias="subscriptionId")] = None
    """Subscription at the payment provider.

    At most 1024 characters.
    """

    subscription_status: Annotated[
        SubscriptionStatus | None, Field(alias="subscriptionStatus")
    ] = None
    """How the payment for a subscription stands."""

    summary: OrgSummary | None = None
    """How many resources it has."""

    tags: list[Tag] | None = None
    """Up to 100 tags."""

    whitelisted_email_domains: Annotated[
        list[str] | None, Field(alias="whitelistedEmailDomains")
    ] = None
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


class InstanceOrgPatch(Model):
    """Changes to an organization of an instance; what is left out stays."""

    audit_log_enabled: Annotated[bool | None, Field(alias="auditLogEnabled")] = None
    """Whether what members do is logged."""

    banner: OrgBanner | None = None
    """Notice shown to its members."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    disabled_at: Annotated[DisabledAtInput | None, Field(alias="disabledAt")] = None
    """When it was switched off, or false."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")] = None
    """Whether it is closed to changes."""

    limits: OrgLimits | None = None
    """How many resources it may have."""

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    referral_id: Annotated[str | None, Field(alias="referralId")] = None
    """Mark of whoever brought the customer.

    At most 1024 characters.
    """

    tags: list[Tag] | None = None
    """Up to 100 tags."""

    whitelisted_email_domains: Annotated[
        list[str] | None, Field(alias="whitelistedEmailDomains")
    ] = None
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


class InstanceOrgPost(Model):
    """A new organization of an instance."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    audit_log_enabled: Annotated[bool | None, Field(alias="auditLogEnabled")] = None
    """Whether what members do is logged."""

    banner: OrgBanner | None = None
    """Notice shown to its members."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    disabled_at: Annotated[DisabledAtInput | None, Field(alias="disabledAt")] = None
    """When it was switched off, or false."""

    icon_color: Annotated[str | None, Field(alias="iconColor")] = None
    """Color of the icon shown for it.

    At most 64 characters.
    """

    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")] = None
    """Whether it is closed to changes."""

    limits: OrgLimits | None = None
    """How many resources it may have."""

    members: list[InstanceOrgMemberPost] | None = None
    """Members to begin with, or people to invite.

    At most 10 items.
    """

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    referral_id: Annotated[str | None, Field(alias="referralId")] = None
    """Mark of whoever brought the customer.

    At most 1024 characters.
    """

    tags: list[Tag] | None = None
    """Up to 100 tags."""

    whitelisted_email_domains: Annotated[
        list[str] | None, Field(alias="whitelistedEmailDomains")
    ] = None
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


class InstanceOrgs(Model):
    """One page of organizations of an instance."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[InstanceOrg] | None = None
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
