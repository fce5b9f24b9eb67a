"""Data of `client.auth`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_api_token_scope import ApiTokenScope


class DeviceCredentials(TypedDict, total=False):
    """Signs a device in with an access key. The device must be one that the key
    covers.
    """

    deviceId: Required[str]
    """Device to sign in as.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    key: str
    """Key of the access key."""

    requestedScopes: Sequence[DeviceTokenScope]
    """Limit the token to these permissions.

    No item twice.
    """

    secret: str
    """Secret of the access key."""

    tokenTTL: int
    """How long the token lives, in seconds.

    At least 0.
    """


class GithubLogin(TypedDict, total=False):
    """Signs a user in through GitHub."""

    accessToken: Required[str]
    """OAuth access token from GitHub.

    1 to 1024 characters.
    """

    requestedScopes: Sequence[ApiTokenScope]
    """Limit the token to these permissions.

    No item twice.
    """

    tokenTTL: int
    """How long the token lives, in seconds.

    At least 0.
    """


class SamlResponse(TypedDict, total=False):
    """Signs a user in with what the identity provider answered."""

    SAMLDomain: Required[str]
    """E-mail domain that the provider speaks for.

    3 to 45 characters.
    """

    SAMLResponse: Required[str]
    """The provider's response, in base64.

    4 to 100000 characters.
    """

    requestedScopes: Sequence[ApiTokenScope]
    """Limit the token to these permissions.

    No item twice.
    """

    tokenTTL: int
    """How long the token lives, in seconds.

    At least 0.
    """


DeviceTokenScope: TypeAlias = Literal[
    "all.Device",
    "all.Device.read",
    "data.export",
    "data.timeSeriesQuery",
    "data.lastValueQuery",
    "device.commandStream",
    "device.get",
    "device.getCompositeState",
    "device.getState",
    "device.stateStream",
    "device.getLogEntries",
    "device.getCommand",
    "device.debug",
    "device.sendState",
    "device.sendCommand",
    "device.setConnectionStatus",
    "devices.get",
    "devices.getCompositeState",
    "devices.sendCommand",
]
"""One permission that a device may ask for when it signs in."""
