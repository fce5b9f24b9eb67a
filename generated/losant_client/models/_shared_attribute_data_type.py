"""Data of `client.dashboard`, `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device` and
`client.devices`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

AttributeDataType = TypeAliasType(
    "AttributeDataType", Literal["string", "number", "gps", "boolean", "blob"] | str
)
"""Type of the values: text, number, place (`gps`), boolean, or binary data (`blob`)."""
