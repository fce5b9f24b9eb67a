"""Data of `client.auth` and `client.me`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_api_token_scope import ApiTokenScope


class UserCredentials(TypedDict, total=False):
    """Signs a user in with address and password."""

    email: Required[str]
    """An e-mail address.

    At most 1024 characters.
    """

    password: Required[str]
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    requestedScopes: Sequence[ApiTokenScope]
    """Limit the token to these permissions.

    No item twice.
    """

    tokenTTL: int
    """How long the token lives, in seconds.

    At least 0.
    """

    twoFactorCode: str
    """Code of the second factor, when the account uses one.

    At most 2048 characters.
    """
