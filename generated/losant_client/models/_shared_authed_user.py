"""Data of `client.auth` and `client.me`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_api_token_scope import ApiTokenScope


class AuthedUser(Model):
    """A signed-in user and the token to work with from now on."""

    token: str
    """Token to send as bearer token.

    At least 1 character.
    """

    user_id: Annotated[str, Field(alias="userId")]
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    needs_to_verify_email: Annotated[bool | None, Field(alias="needsToVerifyEmail")] = (
        None
    )
    """Whether the address must still be confirmed before the account can be used in
    full.
    """

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization that the sign-in was tied to, when it came through single sign-on.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class UserCredentials(Model):
    """Signs a user in with address and password."""

    email: str
    """An e-mail address.

    At most 1024 characters.
    """

    password: str
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    requested_scopes: Annotated[
        list[ApiTokenScope] | None, Field(alias="requestedScopes")
    ] = None
    """Limit the token to these permissions.

    No item twice.
    """

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """

    two_factor_code: Annotated[str | None, Field(alias="twoFactorCode")] = None
    """Code of the second factor, when the account uses one.

    At most 2048 characters.
    """
