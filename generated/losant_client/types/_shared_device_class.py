"""Data of `client.application`, `client.auth`, `client.device_recipe`,
`client.device_recipes`, `client.device` and `client.devices`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

DeviceClass: TypeAlias = Literal[
    "standalone",
    "gateway",
    "peripheral",
    "floating",
    "edgeCompute",
    "system",
    "embedded",
]
"""What part a device plays: on its own, a gateway for peripherals, a peripheral behind
a gateway, one that any gateway may speak for (`floating`), one that runs edge
workflows, a system made of other devices, or one that runs embedded workflows.
"""
