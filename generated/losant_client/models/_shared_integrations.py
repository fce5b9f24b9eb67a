"""Data of `client.credential`, `client.integration` and `client.integrations`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_integration_type import IntegrationType
from ._shared_sort_direction import SortDirection


class AzureEventHubConfig(Model):
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    connection_string: Annotated[str | None, Field(alias="connectionString")] = None
    """Connection string with its key, when no credential is used.

    1 to 1024 characters.
    """

    consumer_group: Annotated[str | None, Field(alias="consumerGroup")] = None
    """Consumer group to read as.

    1 to 256 characters.
    """

    host_name: Annotated[str | None, Field(alias="hostName")] = None
    """Host name of the namespace, when a credential is used.

    1 to 256 characters.
    """

    hub_name: Annotated[str | None, Field(alias="hubName")] = None
    """Name of the event hub.

    1 to 256 characters.
    """


class GooglePubSubConfig(Model):
    """Connection to Google Pub/Sub."""

    key_json: Annotated[str | None, Field(alias="keyJson")] = None
    """Service account key, as a JSON string; not needed with a credential.

    4 to 32767 characters.
    """

    project_id: Annotated[str | None, Field(alias="projectId")] = None
    """Google Cloud project.

    1 to 255 characters.
    """


class Integration(Model):
    """A steady connection to an outside service whose messages start workflows. The
    settings stand in the property that belongs to `integrationType`.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    azure_event_hub_config: Annotated[
        AzureEventHubConfig | None, Field(alias="azureEventHubConfig")
    ] = None
    """Settings when the type is `azureEventHub`."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Name of a credential of the application.

    1 to 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    google_pub_sub_config: Annotated[
        GooglePubSubConfig | None, Field(alias="googlePubSubConfig")
    ] = None
    """Settings when the type is `googlePubSub`."""

    integration_id: Annotated[str | None, Field(alias="integrationId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    integration_type: Annotated[
        IntegrationType | None, Field(alias="integrationType")
    ] = None
    """The service an integration connects to."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    mqtt_config: Annotated[
        "MqttIntegrationConfig | None", Field(alias="mqttConfig")
    ] = None
    """Settings when the type is `mqtt`."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    particle_config: Annotated[
        "ParticleConfig | None", Field(alias="particleConfig")
    ] = None
    """Settings when the type is `particle`."""

    sqs_config: Annotated["SqsConfig | None", Field(alias="sqsConfig")] = None
    """Settings when the type is `sqs`."""

    status: "IntegrationStatus | None" = None
    """How the connection stands; set by Losant."""

    topics: list[str] | None = None
    """Topics to listen to, where the service has topics.

    No item twice. Each item: 1 to 1024 characters.
    """

    websocket_config: Annotated[
        "WebsocketConfig | None", Field(alias="websocketConfig")
    ] = None
    """Settings when the type is `websocket`."""


class IntegrationConnectInfo(Model):
    """The last time an integration connected."""

    ts: float | None = None
    """Time in ms since the epoch; null if it never did."""


class IntegrationDisconnectInfo(Model):
    """The last time an integration lost its connection."""

    error: str | None = None
    """Why it was lost."""

    ts: float | None = None
    """Time in ms since the epoch; null if it never did."""


class IntegrationStatus(Model):
    """How the connection of an integration stands."""

    connect_info: Annotated[
        IntegrationConnectInfo | None, Field(alias="connectInfo")
    ] = None
    """The last time it connected."""

    disconnect_info: Annotated[
        IntegrationDisconnectInfo | None, Field(alias="disconnectInfo")
    ] = None
    """The last time it lost its connection."""

    last_keep_alive: Annotated[float | None, Field(alias="lastKeepAlive")] = None
    """When it was last known to be alive, in ms since the epoch."""

    next_attempt: Annotated[float | None, Field(alias="nextAttempt")] = None
    """When it will try to connect again, in ms since the epoch."""


class Integrations(Model):
    """One page of integrations."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Integration] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class MqttIntegrationConfig(Model):
    """Connection to an MQTT broker."""

    host: str
    """Host name or address of the broker.

    1 to 1024 characters.
    """

    port: float
    """1 to 65535."""

    protocol: Literal["mqtt", "mqtts", "ws", "wss"] | str
    """Transport: plain, TLS, or either of them over WebSocket.

    One of `"mqtt"`, `"mqtts"`, `"ws"`, `"wss"`.
    """

    ca_certificate: Annotated[str | None, Field(alias="caCertificate")] = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    certificate: str | None = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    clean: bool | None = None
    """Whether to begin with a clean session."""

    client_id: Annotated[str | None, Field(alias="clientId")] = None
    """MQTT client identifier.

    1 to 1024 characters.
    """

    disable_ssl_verification: Annotated[
        bool | None, Field(alias="disableSSLVerification")
    ] = None
    """Whether to accept any server certificate."""

    password: str | None = None
    """1 to 1024 characters."""

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    protocol_version: Annotated[
        Literal["3.1.1", "5"] | str | None, Field(alias="protocolVersion")
    ] = None
    """Version of MQTT.

    One of `"3.1.1"`, `"5"`.
    """

    username: str | None = None
    """1 to 1024 characters."""


class ParticleConfig(Model):
    """Connection to the event stream of Particle."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """Access token.

    1 to 1024 characters.
    """

    device_name_or_id: Annotated[str | None, Field(alias="deviceNameOrId")] = None
    """Limit to this device.

    1 to 1024 characters.
    """

    org_slug_or_id: Annotated[str | None, Field(alias="orgSlugOrId")] = None
    """Limit to this organization.

    1 to 1024 characters.
    """

    product_slug_or_id: Annotated[str | None, Field(alias="productSlugOrId")] = None
    """Limit to this product.

    1 to 1024 characters.
    """


class SqsConfig(Model):
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    queue_url: Annotated[str, Field(alias="queueUrl")]
    """URL of the queue.

    1 to 256 characters.
    """

    access_key_id: Annotated[str | None, Field(alias="accessKeyId")] = None
    """Public part of an AWS access key.

    4 to 128 characters.
    """

    region: str | None = None
    """AWS region.

    4 to 128 characters.
    """

    secret_access_key: Annotated[str | None, Field(alias="secretAccessKey")] = None
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class WebsocketConfig(Model):
    """Connection to a WebSocket server."""

    url: str
    """Address to connect to.

    1 to 1024 characters.
    """

    ca_certificate: Annotated[str | None, Field(alias="caCertificate")] = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    certificate: str | None = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    disable_ssl_verification: Annotated[
        bool | None, Field(alias="disableSSLVerification")
    ] = None
    """Whether to accept any server certificate."""

    headers: "list[WebsocketHeader] | None" = None
    """Headers to send when connecting.

    At most 50 items.
    """

    password: str | None = None
    """Password for basic authentication.

    1 to 1024 characters.
    """

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    username: str | None = None
    """User name for basic authentication.

    1 to 1024 characters.
    """


class WebsocketHeader(Model):
    """A header to send when connecting."""

    header_key: Annotated[str, Field(alias="headerKey")]
    """Name of the header.

    1 to 1024 characters.
    """

    header_value: Annotated[str, Field(alias="headerValue")]
    """Value of the header; templates are allowed.

    1 to 1024 characters.
    """
