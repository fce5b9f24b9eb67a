"""Data of `client.device_recipe`, `client.device_recipes`, `client.device`,
`client.devices`, `client.instance_org` and `client.instance_orgs`.
"""

from .._runtime.models import Model


class Tag(Model):
    """A key and a value put on a resource to find and group it by. One key may stand
    several times with different values.
    """

    key: str
    """Key of a tag: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    value: str
    """Value of a tag, 1 to 255 characters."""
