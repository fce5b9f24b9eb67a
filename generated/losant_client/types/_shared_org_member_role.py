"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`,
`client.instance_org_invite`, `client.instance_org_invites`,
`client.instance_org_member`, `client.instance_org_members`, `client.instance_orgs`,
`client.me`, `client.org_invites`, `client.org`, `client.orgs`,
`client.user_api_token`, `client.user_api_tokens`, `client.user_oauth_token` and
`client.user_oauth_tokens`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

OrgMemberRole: TypeAlias = Literal["admin", "edit", "collaborate", "view", "none"]
"""What a member may do: manage everything, make and delete applications, work within
applications, only look, or nothing but what single roles grant.
"""
