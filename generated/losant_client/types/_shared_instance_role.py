"""Data of `client.instance_member`, `client.instance_members`, `client.instance` and
`client.instances`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

InstanceRole: TypeAlias = Literal["admin", "view"]
"""Whether a member manages the instance or only looks."""
