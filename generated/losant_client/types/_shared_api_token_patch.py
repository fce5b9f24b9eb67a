"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`, `client.user_api_token`,
`client.user_api_tokens`, `client.user_oauth_token` and `client.user_oauth_tokens`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ._shared_active_status import ActiveStatus
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole


class ApiTokenPatch(TypedDict, total=False):
    """Changes to an API token; what is left out stays. Scopes cannot be changed
    afterwards.
    """

    defaultRole: OrgMemberRole
    """Highest role the token may act with where `orgRoles` says nothing else."""

    description: str
    """Free text about it, up to 32,767 characters."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    orgRoles: Sequence[OrgRole]
    """Highest role by organization.

    At most 25 items.
    """

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class OrgRole(TypedDict, total=False):
    """Highest role a token may act with in one organization."""

    orgId: Required[str | Literal["sandbox"]]
    """The organization, or `sandbox` for what the user owns."""

    role: Required[OrgMemberRole]
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    applicationRoles: Sequence[ResourceRole]
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboardRoles: Sequence[ResourceRole]
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """
