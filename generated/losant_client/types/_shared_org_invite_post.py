"""Data of `client.instance_org_invites`, `client.instance_org_members`,
`client.instance_orgs` and `client.org`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgInvitePost(TypedDict, total=False):
    """Invites somebody into an organization."""

    email: Required[str]
    """Whom to invite.

    At most 1024 characters.
    """

    role: Required[OrgMemberRole]
    """Role to give."""

    applicationRoles: Sequence[ResourceRole]
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboardRoles: Sequence[ResourceRole]
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    disallowTransfer: bool
    """Whether only the invited address can accept it."""
