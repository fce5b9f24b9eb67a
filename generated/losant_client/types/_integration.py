"""Data of `client.integration` and `client.integrations`."""

from __future__ import annotations

from typing import Required, TypedDict

from ._shared_integration_type import IntegrationType
from ._shared_integrations import (
    AzureEventHubConfig,
    GooglePubSubConfig,
    MqttIntegrationConfig,
    ParticleConfig,
    SqsConfig,
    WebsocketConfig,
)


class IntegrationPatch(TypedDict, total=False):
    """Changes to an integration; what is left out stays, and its type cannot change."""

    azureEventHubConfig: AzureEventHubConfig
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    credentialName: str | None
    """Credential to connect with; null to do without.

    1 to 255 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    googlePubSubConfig: GooglePubSubConfig
    """Connection to Google Pub/Sub."""

    mqttConfig: MqttIntegrationConfig
    """Connection to an MQTT broker."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    particleConfig: ParticleConfig
    """Connection to the event stream of Particle."""

    sqsConfig: SqsConfig
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    topics: list[str]
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocketConfig: WebsocketConfig
    """Connection to a WebSocket server."""


class IntegrationPost(TypedDict, total=False):
    """A new integration, with the settings that belong to its type."""

    integrationType: Required[IntegrationType]
    """The service an integration connects to."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    azureEventHubConfig: AzureEventHubConfig
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    credentialName: str
    """Name of a credential of the application.

    1 to 255 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    googlePubSubConfig: GooglePubSubConfig
    """Connection to Google Pub/Sub."""

    mqttConfig: MqttIntegrationConfig
    """Connection to an MQTT broker."""

    particleConfig: ParticleConfig
    """Connection to the event stream of Particle."""

    sqsConfig: SqsConfig
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    topics: list[str]
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocketConfig: WebsocketConfig
    """Connection to a WebSocket server."""
