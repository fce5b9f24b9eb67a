"""Data of `client.application_certificate` and `client.application_certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_active_status import ActiveStatus
from ._shared_tag_selector import TagSelector
from ._shared_topic_filter_type import TopicFilterType


class ApplicationCertificatePatch(TypedDict, total=False):
    """Changes to a client certificate; what is left out stays."""

    certificate: str
    """The certificate in PEM.

    50 to 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    filterType: TopicFilterType
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    pubTopics: list[str]
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    subTopics: list[str]
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class ApplicationCertificatePost(TypedDict, total=False):
    """A new client certificate."""

    certificate: Required[str]
    """The certificate in PEM.

    50 to 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceIds: list[str]
    """Devices that may use it; with no devices and no tags given, all may.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceTags: Sequence[TagSelector]
    """Devices that may use it, by tag.

    At most 100 items.
    """

    filterType: TopicFilterType
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    pubTopics: list[str]
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    subTopics: list[str]
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """
