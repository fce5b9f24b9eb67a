"""Data of `client.user_oauth_client` and `client.user_oauth_clients`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict


class UserOauthClientPatch(TypedDict, total=False):
    """Changes to a private OAuth client; what is left out stays. Its schema is not
    published; it is modelled on `OauthClientPost` and may take more.
    """

    client_name: str
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_uri: str
    """Home page of the client.

    At most 1024 characters.
    """

    contacts: list[str]
    """Whom to write to about the client; kept, but never sent back.

    At most 10 items. Each item: at most 1024 characters.
    """

    grant_types: Sequence[OauthGrantType]
    """Grants the client means to use."""

    logo_uri: str
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str]
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: Sequence[OauthResponseType]
    """Responses the client means to ask for at the authorization endpoint."""

    scope: str
    """Scopes the client wants, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod
    """How the client will prove itself at the token endpoint."""

    tos_uri: str
    """Terms of service of the client.

    At most 1024 characters.
    """


class UserOauthClientPost(TypedDict, total=False):
    """Registers a private OAuth client. Its schema is not published; it is modelled on
    `OauthClientPost` and may take more.
    """

    client_name: str
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_uri: str
    """Home page of the client.

    At most 1024 characters.
    """

    contacts: list[str]
    """Whom to write to about the client; kept, but never sent back.

    At most 10 items. Each item: at most 1024 characters.
    """

    grant_types: Sequence[OauthGrantType]
    """Grants the client means to use."""

    logo_uri: str
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str]
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: Sequence[OauthResponseType]
    """Responses the client means to ask for at the authorization endpoint."""

    scope: str
    """Scopes the client wants, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod
    """How the client will prove itself at the token endpoint."""

    tos_uri: str
    """Terms of service of the client.

    At most 1024 characters.
    """


OauthClientAuthMethod: TypeAlias = Literal[
    "client_secret_basic", "client_secret_post", "none"
]
"""How a client proves itself at the token endpoint; `none` is for public clients."""

OauthGrantType: TypeAlias = Literal["authorization_code", "refresh_token"]
"""An OAuth grant."""

OauthResponseType: TypeAlias = Literal["code"]
"""A response of the authorization endpoint."""
