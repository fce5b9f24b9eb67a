"""Data of `client.credential`, `client.integration` and `client.integrations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class AzureEventHubConfig(TypedDict, total=False):
    """Connection to an Azure event hub, either by connection string or by host name
    with a credential.
    """

    connectionString: str
    """Connection string with its key, when no credential is used.

    1 to 1024 characters.
    """

    consumerGroup: str
    """Consumer group to read as.

    1 to 256 characters.
    """

    hostName: str
    """Host name of the namespace, when a credential is used.

    1 to 256 characters.
    """

    hubName: str
    """Name of the event hub.

    1 to 256 characters.
    """


class GooglePubSubConfig(TypedDict, total=False):
    """Connection to Google Pub/Sub."""

    keyJson: str
    """Service account key, as a JSON string; not needed with a credential.

    4 to 32767 characters.
    """

    projectId: str
    """Google Cloud project.

    1 to 255 characters.
    """


class MqttIntegrationConfig(TypedDict, total=False):
    """Connection to an MQTT broker."""

    host: Required[str]
    """Host name or address of the broker.

    1 to 1024 characters.
    """

    port: Required[float]
    """1 to 65535."""

    protocol: Required[Literal["mqtt", "mqtts", "ws", "wss"]]
    """Transport: plain, TLS, or either of them over WebSocket.

    One of `"mqtt"`, `"mqtts"`, `"ws"`, `"wss"`.
    """

    caCertificate: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    certificate: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    clean: bool
    """Whether to begin with a clean session."""

    clientId: str
    """MQTT client identifier.

    1 to 1024 characters.
    """

    disableSSLVerification: bool
    """Whether to accept any server certificate."""

    password: str
    """1 to 1024 characters."""

    privateKey: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    protocolVersion: Literal["3.1.1", "5"]
    """Version of MQTT.

    One of `"3.1.1"`, `"5"`.
    """

    username: str
    """1 to 1024 characters."""


class ParticleConfig(TypedDict, total=False):
    """Connection to the event stream of Particle."""

    accessToken: Required[str]
    """Access token.

    1 to 1024 characters.
    """

    deviceNameOrId: str
    """Limit to this device.

    1 to 1024 characters.
    """

    orgSlugOrId: str
    """Limit to this organization.

    1 to 1024 characters.
    """

    productSlugOrId: str
    """Limit to this product.

    1 to 1024 characters.
    """


class SqsConfig(TypedDict, total=False):
    """Connection to a queue at Amazon SQS. Keys are not needed with a credential."""

    queueUrl: Required[str]
    """URL of the queue.

    1 to 256 characters.
    """

    accessKeyId: str
    """Public part of an AWS access key.

    4 to 128 characters.
    """

    region: str
    """AWS region.

    4 to 128 characters.
    """

    secretAccessKey: str
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class WebsocketConfig(TypedDict, total=False):
    """Connection to a WebSocket server."""

    url: Required[str]
    """Address to connect to.

    1 to 1024 characters.
    """

    caCertificate: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    certificate: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    disableSSLVerification: bool
    """Whether to accept any server certificate."""

    headers: Sequence[WebsocketHeader]
    """Headers to send when connecting.

    At most 50 items.
    """

    password: str
    """Password for basic authentication.

    1 to 1024 characters.
    """

    privateKey: str
    """Key or certificate in PEM.

    4 to 32767 characters.
    """

    username: str
    """User name for basic authentication.

    1 to 1024 characters.
    """


class WebsocketHeader(TypedDict, total=False):
    """A header to send when connecting."""

    headerKey: Required[str]
    """Name of the header.

    1 to 1024 characters.
    """

    headerValue: Required[str]
    """Value of the header; templates are allowed.

    1 to 1024 characters.
    """
