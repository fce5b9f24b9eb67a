"""Data of `client.user_oauth_client` and `client.user_oauth_clients`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection

OauthClientAuthMethod = TypeAliasType(
    "OauthClientAuthMethod",
    Literal["client_secret_basic", "client_secret_post", "none"] | str,
)
"""How a client proves itself at the token endpoint; `none` is for public clients."""

OauthGrantType = TypeAliasType(
    "OauthGrantType", Literal["authorization_code", "refresh_token"] | str
)
"""An OAuth grant."""

OauthResponseType = TypeAliasType("OauthResponseType", Literal["code"] | str)
"""A response of the authorization endpoint."""


class UserOauthClient(Model):
    """A private OAuth client of the signed-in user. Its schema is not published; it is
    modelled on `OauthClient` and may hold more. The client secret appears only in
    the answer to its creation.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    client_id: str | None = None
    """Identifier to use as `client_id` in OAuth requests."""

    client_id_issued_at: int | None = None
    """When the client was registered, in seconds since the epoch."""

    client_name: str | None = None
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_secret: str | None = None
    """Secret of the client; shown only once, in the answer to its registration."""

    client_secret_expires_at: int | None = None
    """When the secret ends, in seconds since the epoch; 0 if it never does."""

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    grant_types: list[OauthGrantType] | None = None
    """Grants the client may use."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str | None = None
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str] | None = None
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: list[OauthResponseType] | None = None
    """Responses the client may ask for at the authorization endpoint."""

    scope: str | None = None
    """Scopes the client may ask for, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod | None = None
    """How the client proves itself at the token endpoint."""

    tos_uri: str | None = None
    """Terms of service of the client.

    At most 1024 characters.
    """


class UserOauthClientPatch(Model):
    """Changes to a private OAuth client; what is left out stays. Its schema is not
    published; it is modelled on `OauthClientPost` and may take more.
    """

    client_name: str | None = None
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    contacts: list[str] | None = None
    """Whom to write to about the client; kept, but never sent back.

    At most 10 items. Each item: at most 1024 characters.
    """

    grant_types: list[OauthGrantType] | None = None
    """Grants the client means to use."""

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str | None = None
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str] | None = None
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: list[OauthResponseType] | None = None
    """Responses the client means to ask for at the authorization endpoint."""

    scope: str | None = None
    """Scopes the client wants, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod | None = None
    """How the client will prove itself at the token endpoint."""

    tos_uri: str | None = None
    """Terms of service of the client.

    At most 1024 characters.
    """


class UserOauthClientPost(Model):
    """Registers a private OAuth client. Its schema is not published; it is modelled on
    `OauthClientPost` and may take more.
    """

    client_name: str | None = None
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    contacts: list[str] | None = None
    """Whom to write to about the client; kept, but never sent back.

    At most 10 items. Each item: at most 1024 characters.
    """

    grant_types: list[OauthGrantType] | None = None
    """Grants the client means to use."""

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str | None = None
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str] | None = None
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: list[OauthResponseType] | None = None
    """Responses the client means to ask for at the authorization endpoint."""

    scope: str | None = None
    """Scopes the client wants, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod | None = None
    """How the client will prove itself at the token endpoint."""

    tos_uri: str | None = None
    """Terms of service of the client.

    At most 1024 characters.
    """


class UserOauthClients(Model):
    """One page of the user's private OAuth clients. Its schema is not published; it is
    modelled on the pages of other resources.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[UserOauthClient] | None = None
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
