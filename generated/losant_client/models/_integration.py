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
    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Credential to connect with; null to do without.

    1 to 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    google_pub_sub_config: Annotated[
        GooglePubSubConfig | None, Field(alias="googlePubSubConfig")
    ] = None
    mqtt_config: Annotated[MqttIntegrationConfig | None, Field(alias="mqttConfig")] = (
        None
    )
    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    particle_config: Annotated[ParticleConfig | None, Field(alias="particleConfig")] = (
        None
    )
    sqs_config: Annotated[SqsConfig | None, Field(alias="sqsConfig")] = None
    topics: list[str] | None = None
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocket_config: Annotated[
        WebsocketConfig | None, Field(alias="websocketConfig")
    ] = None


class IntegrationPost(Model):
    """A new integration, with the settings that belong to its type."""

    integration_type: Annotated[IntegrationType, Field(alias="integrationType")]
    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    azure_event_hub_config: Annotated[
        AzureEventHubConfig | None, Field(alias="azureEventHubConfig")
    ] = None
    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Name of a credential of the application.

    1 to 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    google_pub_sub_config: Annotated[
        GooglePubSubConfig | None, Field(alias="googlePubSubConfig")
    ] = None
    mqtt_config: Annotated[MqttIntegrationConfig | None, Field(alias="mqttConfig")] = (
        None
    )
    particle_config: Annotated[ParticleConfig | None, Field(alias="particleConfig")] = (
        None
    )
    sqs_config: Annotated[SqsConfig | None, Field(alias="sqsConfig")] = None
    topics: list[str] | None = None
    """Topics to listen to.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocket_config: Annotated[
        WebsocketConfig | None, Field(alias="websocketConfig")
    ] = None
