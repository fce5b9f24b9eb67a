"""Data of `client.application_key` and `client.application_keys`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_active_status import ActiveStatus
from ._shared_creator_type import CreatorType
from ._shared_id_query import IdQuery
from ._shared_list_mode import ListMode
from ._shared_sort_direction import SortDirection
from ._shared_tag_selector import TagSelector
from ._shared_tags_query import TagsQuery
from ._shared_topic_filter_type import TopicFilterType
from ._shared_value_query import ValueQuery


class AdvancedApplicationKeyQuery(Model):
    """Filter for the access keys of an application."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedApplicationKeyQuery] | None", Field(alias="$and")] = (
        None
    )
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedApplicationKeyQuery] | None", Field(alias="$nor")] = (
        None
    )
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedApplicationKeyQuery] | None", Field(alias="$or")] = (
        None
    )
    """At least one of these must hold.

    At most 100 items.
    """

    address_filter_type: Annotated[
        ValueQuery | None, Field(alias="addressFilterType")
    ] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    addresses: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    description: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    device_ids: Annotated[IdQuery | None, Field(alias="deviceIds")] = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    device_tags: Annotated[TagsQuery | None, Field(alias="deviceTags")] = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""

    filter_type: Annotated[ValueQuery | None, Field(alias="filterType")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    key: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    pub_topics: Annotated[ValueQuery | None, Field(alias="pubTopics")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    status: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    sub_topics: Annotated[ValueQuery | None, Field(alias="subTopics")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """


class ApplicationKey(Model):
    """An access key: key and secret with which devices sign in over MQTT or HTTP."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    address_filter_type: Annotated[
        ListMode | None, Field(alias="addressFilterType")
    ] = None
    """How `addresses` limits where a connection may come from."""

    addresses: list[str] | None = None
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_key_id: Annotated[str | None, Field(alias="applicationKeyId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices that may use it; with no devices and no tags given, all may.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices that may use it, by tag.

    At most 100 items.
    """

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    key: str | None = None
    """Public part of the access key."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    pub_topics: Annotated[list[str] | None, Field(alias="pubTopics")] = None
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    sub_topics: Annotated[list[str] | None, Field(alias="subTopics")] = None
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class ApplicationKeyPatch(Model):
    """Changes to an access key; what is left out stays."""

    address_filter_type: Annotated[
        ListMode | None, Field(alias="addressFilterType")
    ] = None
    """How `addresses` limits where a connection may come from."""

    addresses: list[str] | None = None
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    name: str | None = None
    """A name, or null to take it away.

    1 to 255 characters.
    """

    pub_topics: Annotated[list[str] | None, Field(alias="pubTopics")] = None
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    sub_topics: Annotated[list[str] | None, Field(alias="subTopics")] = None
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class ApplicationKeyPost(Model):
    """A new access key. The secret comes back once, in the answer."""

    address_filter_type: Annotated[
        ListMode | None, Field(alias="addressFilterType")
    ] = None
    """How `addresses` limits where a connection may come from."""

    addresses: list[str] | None = None
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices that may use it; with no devices and no tags given, all may.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices that may use it, by tag.

    At most 100 items.
    """

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    pub_topics: Annotated[list[str] | None, Field(alias="pubTopics")] = None
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    sub_topics: Annotated[list[str] | None, Field(alias="subTopics")] = None
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class ApplicationKeyPostResponse(Model):
    """A new access key with its secret, which cannot be read again later."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    address_filter_type: Annotated[
        ListMode | None, Field(alias="addressFilterType")
    ] = None
    """How `addresses` limits where a connection may come from."""

    addresses: list[str] | None = None
    """IP addresses or CIDR ranges, read as `addressFilterType` says.

    At most 100 items. Each item: at most 48 characters.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_key_id: Annotated[str | None, Field(alias="applicationKeyId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices that may use it; with no devices and no tags given, all may.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices that may use it, by tag.

    At most 100 items.
    """

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
    """

    key: str | None = None
    """Public part of the access key."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    pub_topics: Annotated[list[str] | None, Field(alias="pubTopics")] = None
    """MQTT topics that may be published to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """

    secret: str | None = None
    """Secret part of the access key. Store it now: it is not shown again."""

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    sub_topics: Annotated[list[str] | None, Field(alias="subTopics")] = None
    """MQTT topics that may be subscribed to, read as `filterType` says.

    Each item: 1 to 1024 characters.
    """


class ApplicationKeys(Model):
    """One page of access keys."""

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

    items: list[ApplicationKey] | None = None
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
