"""Data of `client.user_oauth_token` and `client.user_oauth_tokens`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_api_token_patch import OrgRole
from ._shared_org_member_role import OrgMemberRole


class OauthAuthorization(TypedDict, total=False):
    """The authorization request of a client, with its PKCE challenge."""

    client_id: Required[str]
    """The client: its identifier, or an https URL that describes it.

    24 to 1024 characters.
    """

    code_challenge: Required[str]
    """PKCE challenge in base64url (RFC 7636).

    43 to 128 characters. Must match `^[A-Za-z0-9_-]+$`.
    """

    code_challenge_method: Required[Literal["S256"]]
    """How the challenge was made from the verifier; only SHA-256 is taken.

    Always `"S256"`.
    """

    redirect_uri: Required[str]
    """Where to send the user back to; one of the client's registered URIs.

    At most 1024 characters.
    """

    resource: list[str]
    """Audiences the token is asked for, as absolute URIs (RFC 8707).

    At most 10 items. Each item: at most 1024 characters.
    """


class UserOauthTokenPost(TypedDict, total=False):
    """Grants an OAuth client access to the user's account."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    oauth: Required[OauthAuthorization]
    """The request of the client, as it came to the authorization endpoint."""

    defaultRole: OrgMemberRole
    """Highest role the token may act with where `orgRoles` says nothing else."""

    description: str
    """Free text about it, up to 32,767 characters."""

    expirationDate: datetime | str | None
    """When the access ends. Left out it lasts a year; null makes it last until it is
    revoked.
    """

    orgRoles: Sequence[OrgRole]
    """Highest role by organization.

    At most 25 items.
    """

    scope: Sequence[OauthScope]
    """What the client may do.

    No item twice.
    """


OauthScope: TypeAlias = Literal[
    "all.Application.read",
    "all.Application.bounded",
    "only.Organization.read",
    "only.Organization.bounded",
    "all.Organization.read",
    "all.Organization.bounded",
    "only.User.read",
]
"""One permission that an OAuth client may be given. The server's metadata document
lists those in force.
"""
