"""Data of `client.me`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict


class ChangePassword(TypedDict, total=False):
    """Changes the password of the signed-in user."""

    newPassword: Required[str]
    """The new password.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    password: Required[str]
    """The present password.

    8 to 2048 characters.
    """

    invalidateExistingTokens: bool
    """Whether all other sessions end."""

    tokenTTL: int
    """How long the token lives, in seconds.

    At least 0.
    """

    twoFactorCode: str
    """Code of the second factor.

    At most 2048 characters.
    """


class CurrentCredentials(TypedDict, total=False):
    """Password of the signed-in user, with the code of the second factor when there is
    one.
    """

    password: Required[str]
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    twoFactorCode: str
    """Code of the second factor.

    At most 2048 characters.
    """


class MePatch(TypedDict, total=False):
    """Changes to the signed-in user; what is left out stays. Changing address or
    password needs `currentCredentials`.
    """

    companyName: str
    """At most 1024 characters."""

    currentCredentials: CurrentCredentials
    """Proof of who asks."""

    email: str
    """New address; it must be confirmed before it counts.

    At most 1024 characters.
    """

    firstName: str
    """First name.

    1 to 1024 characters.
    """

    lastName: str
    """Last name.

    At most 1024 characters.
    """

    location: str
    """At most 1024 characters."""

    password: str
    """New password.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    phoneNumber: str
    """At most 1024 characters."""

    title: str
    """Job title.

    At most 1024 characters.
    """

    tokenCutoff: datetime | str
    """Tokens issued before this time are no longer accepted."""

    url: str
    """Home page.

    At most 1024 characters.
    """


class MultiFactorAuthDisable(TypedDict, total=False):
    """Switches the second factor off."""

    password: Required[str]
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    twoFactorCode: Required[str]
    """Code of the second factor.

    At most 2048 characters.
    """


class MultiFactorAuthEnable(TypedDict, total=False):
    """Switches the second factor on."""

    password: Required[str]
    """A password, at least 8 characters.

    8 to 2048 characters.
    """

    twoFactorCode: Required[str]
    """Code that the app shows now.

    At most 2048 characters.
    """

    twoFactorAuthKey: str
    """Key that the app was set up with.

    Exactly 52 characters.
    """


class OrgInviteActionUser(TypedDict, total=False):
    """Answers an invitation as a signed-in user."""

    action: Required[Literal["accept", "dismiss", "reject"]]
    """Accept it, put it aside, or turn it down.

    One of `"accept"`, `"dismiss"`, `"reject"`.
    """


class RecentItem(TypedDict, total=False):
    """Something the user has just opened."""

    itemId: Required[str]
    """The resource.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    itemType: Required[RecentItemType]
    """Kind of resource."""

    parentId: str
    """Application that the resource belongs to, for devices and workflows.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


RecentItemType: TypeAlias = Literal[
    "application", "device", "flow", "dashboard", "organization"
]
"""Kinds of resources that lists of recent items are kept for."""
