"""Data of `client.application_certificate`, `client.application_certificates`,
`client.application_key`, `client.application_keys` and `client.auth`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

TopicFilterType = TypeAliasType(
    "TopicFilterType", Literal["all", "whitelist", "blacklist", "none"] | str
)
"""How lists of MQTT topics limit a connection: `all` allows every topic, `whitelist`
only those listed, `blacklist` all but those, `none` no topics beyond the device's
own.
"""
