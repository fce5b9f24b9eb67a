"""Data of `client.instance_org_members` and `client.instance_orgs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from ._shared_org_invite_post import OrgInvitePost
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgMemberAdd(TypedDict, total=False):
    """Makes an existing user a member of an organization."""

    role: Required[OrgMemberRole]
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    userId: Required[str]
    """Identifier of a resource: 24 hexadecimal digits.

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


InstanceOrgMemberPost: TypeAlias = OrgMemberAdd | OrgInvitePost
"""Adds a member to an organization: a user by identifier, or somebody invited by
address.
"""
