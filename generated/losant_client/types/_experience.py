"""Data of `client.experience`."""

from __future__ import annotations

from typing import TypedDict


class ExperienceBootstrapOptions(TypedDict, total=False):
    """How to set up the ready-made start of an experience."""

    createGroups: bool
    """Make a first group.

    Default: `True`.
    """

    createUsers: bool
    """Make a first user.

    Default: `True`.
    """

    replaceExisting: bool
    """Replace resources of the same name in place of making further ones.

    Default: `False`.
    """

    slug: str
    """Subdomain to set up for it.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """
