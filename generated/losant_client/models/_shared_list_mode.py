"""Data of `client.application_key`, `client.application_keys`, `client.application`,
`client.applications`, `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device` and
`client.devices`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

ListMode = TypeAliasType("ListMode", Literal["all", "whitelist", "blacklist"] | str)
"""How the accompanying list is read: `all` ignores it, `whitelist` admits only what it
names, `blacklist` admits all but that.
"""
