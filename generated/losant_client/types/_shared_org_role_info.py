"""Data of `client.instance_org_invite` and `client.instance_org_member`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgRoleInfo(TypedDict, total=False):
    """Role in an organization, with exceptions for single resources."""

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
