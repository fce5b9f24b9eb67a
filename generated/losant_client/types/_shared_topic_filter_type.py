"""Data of `client.application_certificate`, `client.application_certificates`,
`client.application_key`, `client.application_keys` and `client.auth`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

TopicFilterType: TypeAlias = Literal["all", "whitelist", "blacklist", "none"]
"""How lists of MQTT topics limit a connection: `all` allows every topic, `whitelist`
only those listed, `blacklist` all but those, `none` no topics beyond the device's
own.
"""
