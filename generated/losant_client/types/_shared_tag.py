"""Data of `client.device_recipe`, `client.device_recipes`, `client.device`,
`client.devices`, `client.instance_org` and `client.instance_orgs`.
"""

from __future__ import annotations

from typing import Required, TypedDict


class Tag(TypedDict, total=False):
    """A key and a value put on a resource to find and group it by. One key may stand
    several times with different values.
    """

    key: Required[str]
    """Key of a tag: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    value: Required[str]
    """Value of a tag, 1 to 255 characters."""
