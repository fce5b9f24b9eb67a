"""Data of `client.dashboard`, `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device` and
`client.devices`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

AttributeDataType: TypeAlias = Literal["string", "number", "gps", "boolean", "blob"]
"""Type of the values: text, number, place (`gps`), boolean, or binary data (`blob`)."""
