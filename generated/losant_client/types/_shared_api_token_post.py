"""Data of `client.application_api_tokens`, `client.instance_api_tokens` and
`client.user_api_tokens`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._shared_active_status import ActiveStatus
from ._shared_api_token_patch import OrgRole
from ._shared_api_token_scope import ApiTokenScope
from ._shared_org_member_role import OrgMemberRole


class ApiTokenPost(TypedDict, total=False):
    """A new API token."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    defaultRole: OrgMemberRole
    """Highest role the token may act with where `orgRoles` says nothing else; only for
    tokens of users.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    expirationDate: datetime | str
    """When it stops working; without it, it does not expire."""

    orgRoles: Sequence[OrgRole]
    """Highest role by organization; only for tokens of users.

    At most 25 items.
    """

    scope: Sequence[ApiTokenScope]
    """What the token may do.

    No item twice.
    """

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """
