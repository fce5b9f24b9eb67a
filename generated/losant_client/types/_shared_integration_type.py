"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow`, `client.flows`,
`client.integration` and `client.integrations`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

IntegrationType: TypeAlias = Literal[
    "azureEventHub", "googlePubSub", "mqtt", "particle", "sqs", "websocket"
]
"""The service an integration connects to."""
