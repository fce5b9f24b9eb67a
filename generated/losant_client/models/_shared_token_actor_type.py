"""Data of `client.instance_custom_node`, `client.instance_custom_nodes`,
`client.instance_notification_rule` and `client.instance_notification_rules`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

TokenActorType = TypeAliasType("TokenActorType", Literal["apiToken", "user"] | str)
"""What kind of actor it was: an API token or a user."""
