"""Data of `client.instance_org_members` and `client.instance_orgs`."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_org_invite_post import OrgInvitePost
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgMemberAdd(Model):
    """Makes an existing user a member of an organization."""

    role: OrgMemberRole
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    user_id: Annotated[str, Field(alias="userId")]
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


InstanceOrgMemberPost = TypeAliasType(
    "InstanceOrgMemberPost", OrgMemberAdd | OrgInvitePost
)
"""Adds a member to an organization: a user by identifier, or somebody invited by
address.
"""
