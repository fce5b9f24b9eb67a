"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`,
`client.instance_org_invite`, `client.instance_org_invites`,
`client.instance_org_member`, `client.instance_org_members`, `client.instance_orgs`,
`client.org`, `client.orgs`, `client.user_api_token`, `client.user_api_tokens`,
`client.user_oauth_token` and `client.user_oauth_tokens`.
"""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ResourceRole(TypedDict, total=False):
    """Role in a single application or dashboard."""

    resourceId: Required[str]
    """The application or dashboard.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    role: Required[Literal["collaborate", "view", "none"]]
    """Role there.

    One of `"collaborate"`, `"view"`, `"none"`.
    """
