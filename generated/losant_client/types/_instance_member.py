"""Data of `client.instance_member` and `client.instance_members`."""

from __future__ import annotations

from typing import Required, TypedDict

from ._shared_instance_role import InstanceRole


class InstanceMemberPatch(TypedDict, total=False):
    """Gives an instance member another role."""

    role: Required[InstanceRole]
    """Whether a member manages the instance or only looks."""


class InstanceMemberPost(TypedDict, total=False):
    """Makes a user a member of an instance, by address or identifier."""

    email: str
    """Address of the user.

    At most 1024 characters.
    """

    role: InstanceRole
    """Whether a member manages the instance or only looks."""

    userId: str
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """
