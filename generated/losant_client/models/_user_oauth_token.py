"""Data of `client.user_oauth_token` and `client.user_oauth_tokens`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_active_status import ActiveStatus
from ._shared_api_token_patch import OrgRole
from ._shared_org_member_role import OrgMemberRole
from ._shared_sort_direction import SortDirection

OauthScope = TypeAliasType(
    "OauthScope",
    Literal[
        "all.Application.read",
        "all.Application.bounded",
        "only.Organization.read",
        "only.Organization.bounded",
        "all.Organization.read",
        "all.Organization.bounded",
        "only.User.read",
    ]
    | str,
)
"""One permission that an OAuth client may be given. The server's metadata document
lists those in force.
"""


class OauthAuthorization(ConstantsModel):
    """The authorization request of a client, with its PKCE challenge."""

    client_id: str
    """The client: its identifier, or an https URL that describes it.

    24 to 1024 characters.
    """

    code_challenge: str
    """PKCE challenge in base64url (RFC 7636).

    43 to 128 characters. Must match `^[A-Za-z0-9_-]+$`.
    """

    code_challenge_method: Literal["S256"] | str = "S256"
    """How the challenge was made from the verifier; only SHA-256 is taken.

    Always `"S256"`.
    """

    redirect_uri: str
    """Where to send the user back to; one of the client's registered URIs.

    At most 1024 characters.
    """

    resource: list[str] | None = None
    """Audiences the token is asked for, as absolute URIs (RFC 8707).

    At most 10 items. Each item: at most 1024 characters.
    """


class OauthTokenClient(Model):
    """The client an access was granted to, as it was registered, and how far the
    authorization has come.
    """

    authorization_status: Annotated[
        Literal["pending", "authorized"] | str | None,
        Field(alias="authorizationStatus"),
    ] = None
    """Whether the client has already redeemed its code.

    One of `"pending"`, `"authorized"`.
    """

    client_id: str | None = None
    """The client: its identifier, or an https URL that describes it.

    24 to 1024 characters.
    """

    client_name: str | None = None
    """Name of the client.

    At most 255 characters.
    """

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    redirect_uri: str | None = None
    """Where the user was sent back to.

    At most 1024 characters.
    """

    resource: list[str] | None = None
    """Audiences that the token is good for (RFC 8707).

    Each item: at most 1024 characters.
    """


class UserOauthToken(Model):
    """Access that a user has granted to an OAuth client."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    default_role: Annotated[OrgMemberRole | None, Field(alias="defaultRole")] = None
    """Highest role the token may act with where `orgRoles` says nothing else."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    expiration_date: Annotated[datetime | None, Field(alias="expirationDate")] = None
    """When it stops working; without it, it does not expire."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    oauth: OauthTokenClient | None = None
    """The client and its authorization."""

    oauth_token_id: Annotated[str | None, Field(alias="oauthTokenId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    org_roles: Annotated[list[OrgRole] | None, Field(alias="orgRoles")] = None
    """Highest role by organization.

    At most 25 items.
    """

    scope: list[OauthScope] | None = None
    """What the client may do.

    No item twice.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class UserOauthTokenPost(Model):
    """Grants an OAuth client access to the user's account."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    oauth: OauthAuthorization
    """The request of the client, as it came to the authorization endpoint."""

    default_role: Annotated[OrgMemberRole | None, Field(alias="defaultRole")] = None
    """Highest role the token may act with where `orgRoles` says nothing else."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    expiration_date: Annotated[datetime | None, Field(alias="expirationDate")] = None
    """When the access ends. Left out it lasts a year; null makes it last until it is
    revoked.
    """

    org_roles: Annotated[list[OrgRole] | None, Field(alias="orgRoles")] = None
    """Highest role by organization.

    At most 25 items.
    """

    scope: list[OauthScope] | None = None
    """What the client may do.

    No item twice.
    """


class UserOauthTokens(Model):
    """One page of the accesses a user has granted to OAuth clients."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[UserOauthToken] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
