"""Data of `client.integration` and `client.integrations`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_integration_type import IntegrationType
from ._shared_integrations import (
    AzureEventHubConfig,
    GooglePubSubConfig,
    MqttIntegrationConfig,
    ParticleConfig,
    SqsConfig,
    WebsocketConfig,
)


class IntegrationPatch(Model):
    """Changes to an integration; what is left out stays, and its type cannot change."""

    azure_event_hub_config: Annotated[
        AzureEventHubConfig | None, Field(alias="azureEventHubConfig")
    ] = None
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Credential to connect with; null to do without.

    1 to 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    google_pub_sub_config: Annotated[
        GooglePubSubConfig | None, Field(alias="googlePubSubConfig")
    ] = None
    """Connection to Google Pub/Sub."""

    mqtt_config: Annotated[MqttIntegrationConfig | None, Field(alias="mqttConfig")] = (
        None
    )
    """Connection to an MQTT broker."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    particle_config: Annotated[ParticleConfig | None, Field(alias="particleConfig")] = (
        None
    )
    """Connection to the event stream of Particle."""

    sqs_config: Annotated[SqsConfig | None, Field(alias="sqsConfig")] = None
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    topics: list[str] | None = None
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocket_config: Annotated[
        WebsocketConfig | None, Field(alias="websocketConfig")
    ] = None
    """Connection to a WebSocket server."""


class IntegrationPost(Model):
    """A new integration, with the settings that belong to its type."""

    integration_type: Annotated[IntegrationType, Field(alias="integrationType")]
    """The service an integration connects to."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    azure_event_hub_config: Annotated[
        AzureEventHubConfig | None, Field(alias="azureEventHubConfig")
    ] = None
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Name of a credential of the application.

    1 to 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    google_pub_sub_config: Annotated[
        GooglePubSubConfig | None, Field(alias="googlePubSubConfig")
    ] = None
    """Connection to Google Pub/Sub."""

    mqtt_config: Annotated[MqttIntegrationConfig | None, Field(alias="mqttConfig")] = (
        None
    )
    """Connection to an MQTT broker."""

    particle_config: Annotated[ParticleConfig | None, Field(alias="particleConfig")] = (
        None
    )
    """Connection to the event stream of Particle."""

    sqs_config: Annotated[SqsConfig | None, Field(alias="sqsConfig")] = None
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    topics: list[str] | None = None
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocket_config: Annotated[
        WebsocketConfig | None, Field(alias="websocketConfig")
    ] = None
    """Connection to a WebSocket server."""
