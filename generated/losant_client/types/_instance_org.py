"""Data of `client.instance_org` and `client.instance_orgs`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypeAlias, TypedDict

from ._shared_id_query import IdQuery
from ._shared_instance_org_member_post import InstanceOrgMemberPost
from ._shared_mfa_mode import MfaMode, OrgLimits
from ._shared_org_banner import OrgBanner
from ._shared_tag import Tag
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class InstanceOrgPatch(TypedDict, total=False):
    """Changes to an organization of an instance; what is left out stays."""

    auditLogEnabled: bool
    """Whether what members do is logged."""

    banner: OrgBanner
    """Notice shown to its members."""

    description: str
    """Free text about it, up to 32,767 characters."""

    disabledAt: DisabledAtInput
    """When it was switched off, or false."""

    iconColor: str
    """Color of the icon shown for it.

    At most 64 characters.
    """

    isReadOnly: bool
    """Whether it is closed to changes."""

    limits: OrgLimits
    """How many resources it may have."""

    mfaMode: MfaMode
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    referralId: str
    """Mark of whoever brought the customer.

    At most 1024 characters.
    """

    tags: Sequence[Tag]
    """Up to 100 tags."""

    whitelistedEmailDomains: list[str]
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


class InstanceOrgPost(TypedDict, total=False):
    """A new organization of an instance."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    auditLogEnabled: bool
    """Whether what members do is logged."""

    banner: OrgBanner
    """Notice shown to its members."""

    description: str
    """Free text about it, up to 32,767 characters."""

    disabledAt: DisabledAtInput
    """When it was switched off, or false."""

    iconColor: str
    """Color of the icon shown for it.

    At most 64 characters.
    """

    isReadOnly: bool
    """Whether it is closed to changes."""

    limits: OrgLimits
    """How many resources it may have."""

    members: Sequence[InstanceOrgMemberPost]
    """Members to begin with, or people to invite.

    At most 10 items.
    """

    mfaMode: MfaMode
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    referralId: str
    """Mark of whoever brought the customer.

    At most 1024 characters.
    """

    tags: Sequence[Tag]
    """Up to 100 tags."""

    whitelistedEmailDomains: list[str]
    """E-mail domains that members must have; any when empty.

    Each item: 3 to 45 characters.
    """


AdvancedInstanceOrgQuery = TypedDict(
    "AdvancedInstanceOrgQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedInstanceOrgQuery]",
        "$nor": "Sequence[AdvancedInstanceOrgQuery]",
        "$or": "Sequence[AdvancedInstanceOrgQuery]",
        "auditLogEnabled": "ValueQuery | None",
        "creationDate": "ValueQuery | None",
        "disabledAt": "ValueQuery | None",
        "isReadOnly": "ValueQuery | None",
        "lastUpdated": "ValueQuery | None",
        "memberId": "IdQuery | None",
        "mfaMode": "ValueQuery | None",
        "name": "ValueQuery | None",
        "referralId": "ValueQuery | None",
        "tags": "TagsQuery | None",
    },
    total=False,
)
"""Filter for the organizations of an instance."""

DisabledAtInput: TypeAlias = datetime | str | bool
"""When to count the organization as switched off; false switches it on."""
