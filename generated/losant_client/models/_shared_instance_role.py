"""Data of `client.instance_member`, `client.instance_members`, `client.instance` and
`client.instances`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

InstanceRole = TypeAliasType("InstanceRole", Literal["admin", "view"] | str)
"""Whether a member manages the instance or only looks."""
