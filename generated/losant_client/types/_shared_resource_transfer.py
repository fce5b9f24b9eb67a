"""Data of `client.me` and `client.org`."""

from __future__ import annotations

from typing import Required, TypedDict

from ._shared_owner_type import OwnerType


class ResourceTransfer(TypedDict, total=False):
    """Moves applications and dashboards to another owner."""

    destinationId: Required[str]
    """The new owner.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    destinationType: Required[OwnerType]
    """Whether the new owner is a user or an organization."""

    applicationIds: list[str]
    """Applications to move.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    dashboardIds: list[str]
    """Dashboards to move.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    strict: bool
    """Whether nothing is moved when something cannot be."""
