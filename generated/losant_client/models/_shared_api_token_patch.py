"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`, `client.user_api_token`,
`client.user_api_tokens`, `client.user_oauth_token` and `client.user_oauth_tokens`.
"""

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_active_status import ActiveStatus
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class ApiTokenPatch(Model):
    """Changes to an API token; what is left out stays. Scopes cannot be changed
    afterwards.
    """

    default_role: Annotated[OrgMemberRole | None, Field(alias="defaultRole")] = None
    """Highest role the token may act with where `orgRoles` says nothing else."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    org_roles: Annotated["list[OrgRole] | None", Field(alias="orgRoles")] = None
    """Highest role by organization.

    At most 25 items.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class OrgRole(Model):
    """Highest role a token may act with in one organization."""

    org_id: Annotated[str | Literal["sandbox"], Field(alias="orgId")]
    """The organization, or `sandbox` for what the user owns."""

    role: OrgMemberRole
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
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
