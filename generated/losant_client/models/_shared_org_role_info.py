"""Data of `client.instance_org_invite` and `client.instance_org_member`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class OrgRoleInfo(Model):
    """Role in an organization, with exceptions for single resources."""

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
