"""Data of `client.application_key` and `client.application_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._shared_active_status import ActiveStatus
from ._shared_id_query import IdQuery
from ._shared_list_mode import ListMode
from ._shared_tag_selector import TagSelector
from ._shared_tags_query import TagsQuery
from ._shared_topic_filter_type import TopicFilterType
from ._shared_value_query import ValueQuery


class ApplicationKeyPatch(TypedDict, total=False):
    """Changes to an access key; what is left out stays."""

    addressFilterType: ListMode
    """How `addresses` limits where a connection may come from."""

    addresses: list[str]
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    filterType: TopicFilterType
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    name: str | None
    """A name, or null to take it away.

    1 to 255 characters.
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


class ApplicationKeyPost(TypedDict, total=False):
    """A new access key. The secret comes back once, in the answer."""

    addressFilterType: ListMode
    """How `addresses` limits where a connection may come from."""

    addresses: list[str]
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
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

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    pubTopics: list[str]
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    subTopics: list[str]
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


AdvancedApplicationKeyQuery = TypedDict(
    "AdvancedApplicationKeyQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedApplicationKeyQuery]",
        "$nor": "Sequence[AdvancedApplicationKeyQuery]",
        "$or": "Sequence[AdvancedApplicationKeyQuery]",
        "addressFilterType": "ValueQuery | None",
        "addresses": "ValueQuery | None",
        "creationDate": "ValueQuery | None",
        "description": "ValueQuery | None",
        "deviceIds": "IdQuery | None",
        "deviceTags": "TagsQuery | None",
        "filterType": "ValueQuery | None",
        "key": "ValueQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
        "pubTopics": "ValueQuery | None",
        "status": "ValueQuery | None",
        "subTopics": "ValueQuery | None",
    },
    total=False,
)
"""Filter for the access keys of an application."""
