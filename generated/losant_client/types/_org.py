"""Data of `client.org` and `client.orgs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_mfa_mode import MfaMode
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgMemberPatch(TypedDict, total=False):
    """Changes the role of a member."""

    userId: Required[str]
    """The member.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    applicationRoles: Sequence[ResourceRole]
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboardRoles: Sequence[ResourceRole]
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    role: OrgMemberRole
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """


class OrgPatch(TypedDict, total=False):
    """Changes to an organization; what is left out stays."""

    billingEmail: str
    """Address for bills.

    At most 1024 characters.
    """

    cardToken: str
    """Token of a payment card.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    iconColor: str
    """Color of the icon shown for it.

    At most 64 characters.
    """

    mfaMode: MfaMode
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    planId: str
    """Plan that an organization pays for.

    At most 1024 characters.
    """


class OrgPost(TypedDict, total=False):
    """A new organization."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    billingEmail: str
    """Address for bills.

    At most 1024 characters.
    """

    cardToken: str
    """Token of a payment card.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    iconColor: str
    """Color of the icon shown for it.

    At most 64 characters.
    """

    mfaMode: MfaMode
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    planId: str
    """Plan that an organization pays for.

    At most 1024 characters.
    """
