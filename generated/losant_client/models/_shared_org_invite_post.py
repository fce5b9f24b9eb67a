"""Data of `client.instance_org_invites`, `client.instance_org_members`,
`client.instance_orgs` and `client.org`.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgInvitePost(Model):
    """Invites somebody into an organization."""

    email: str
    """Whom to invite.

    At most 1024 characters.
    """

    role: OrgMemberRole
    """Role to give."""

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
