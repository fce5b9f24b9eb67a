"""Data of `client.org_invites`."""

from __future__ import annotations

from typing import Required, TypedDict


class OrgInviteAction(TypedDict, total=False):
    """Answers an invitation, with the token from the message."""

    accept: Required[bool]
    """Whether the invitation is accepted."""

    email: Required[str]
    """Address that was invited.

    At most 1024 characters.
    """

    token: Required[str]
    """Token from the message.

    At least 1 character.
    """
