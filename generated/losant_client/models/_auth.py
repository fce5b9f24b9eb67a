"""Data of `client.auth`."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_api_token_scope import ApiTokenScope
from ._shared_device_class import DeviceClass
from ._shared_owner_type import OwnerType
from ._shared_topic_filter_type import TopicFilterType

DeviceTokenScope = TypeAliasType(
    "DeviceTokenScope",
    Literal[
        "all.Device",
        "all.Device.read",
        "data.export",
        "data.timeSeriesQuery",
        "data.lastValueQuery",
        "device.commandStream",
        "device.get",
        "device.getCompositeState",
        "device.getState",
        "device.stateStream",
        "device.getLogEntries",
        "device.getCommand",
        "device.debug",
        "device.sendState",
        "device.sendCommand",
        "device.setConnectionStatus",
        "devices.get",
        "devices.getCompositeState",
        "devices.sendCommand",
    ]
    | str,
)
"""One permission that a device may ask for when it signs in."""


class AuthedDevice(Model):
    """A signed-in device and the token it works with from now on."""

    application_id: Annotated[str, Field(alias="applicationId")]
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_class: Annotated[DeviceClass, Field(alias="deviceClass")]
    """Class of the device."""

    device_id: Annotated[str, Field(alias="deviceId")]
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    token: str
    """Token to send as bearer token.

    At least 1 character.
    """

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether a user or an organization owns the device's application."""

    pub_topics: Annotated[list[str] | None, Field(alias="pubTopics")] = None
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    sub_topics: Annotated[list[str] | None, Field(alias="subTopics")] = None
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class DeviceCredentials(Model):
    """Signs a device in with an access key. The device must be one that the key
    covers.
    """

    device_id: Annotated[str, Field(alias="deviceId")]
    """Device to sign in as.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    key: str | None = None
    """Key of the access key."""

    requested_scopes: Annotated[
        list[DeviceTokenScope] | None, Field(alias="requestedScopes")
    ] = None
    """Limit the token to these permissions.

    No item twice.
    """

    secret: str | None = None
    """Secret of the access key."""

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """


class GithubLogin(Model):
    """Signs a user in through GitHub."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """OAuth access token from GitHub.

    1 to 1024 characters.
    """

    requested_scopes: Annotated[
        list[ApiTokenScope] | None, Field(alias="requestedScopes")
    ] = None
    """Limit the token to these permissions.

    No item twice.
    """

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """


class SamlResponse(Model):
    """Signs a user in with what the identity provider answered."""

    saml_domain: Annotated[str, Field(alias="SAMLDomain")]
    """E-mail domain that the provider speaks for.

    3 to 45 characters.
    """

    saml_response: Annotated[str, Field(alias="SAMLResponse")]
    """The provider's response, in base64.

    4 to 100000 characters.
    """

    requested_scopes: Annotated[
        list[ApiTokenScope] | None, Field(alias="requestedScopes")
    ] = None
    """Limit the token to these permissions.

    No item twice.
    """

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """


class SsoRequest(ConstantsModel):
    """How to begin single sign-on for a user's domain."""

    sso_request: Annotated[str, Field(alias="ssoRequest")]
    """Address at the identity provider to send the user to.

    At most 32767 characters.
    """

    sso_type: Annotated[Literal["SAML"] | str, Field(alias="ssoType")] = "SAML"
    """Protocol to use.

    Always `"SAML"`.
    """
