"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow`, `client.flows`,
`client.integration` and `client.integrations`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

IntegrationType = TypeAliasType(
    "IntegrationType",
    Literal["azureEventHub", "googlePubSub", "mqtt", "particle", "sqs", "websocket"]
    | str,
)
"""The service an integration connects to."""
