"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`,
`client.instance_org_invite`, `client.instance_org_invites`,
`client.instance_org_member`, `client.instance_org_members`, `client.instance_orgs`,
`client.org`, `client.orgs`, `client.user_api_token`, `client.user_api_tokens`,
`client.user_oauth_token` and `client.user_oauth_tokens`.
"""

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class ResourceRole(Model):
    """Role in a single application or dashboard."""

    resource_id: Annotated[str, Field(alias="resourceId")]
    """The application or dashboard.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    role: Literal["collaborate", "view", "none"] | str
    """Role there.

    One of `"collaborate"`, `"view"`, `"none"`.
    """
