"""Data of `client.application_certificate` and `client.application_certificates`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_active_status import ActiveStatus
from ._shared_certificate_info import CertificateInfo
from ._shared_sort_direction import SortDirection
from ._shared_tag_selector import TagSelector
from ._shared_topic_filter_type import TopicFilterType


class ApplicationCertificate(Model):
    """A client certificate with which devices sign in over MQTT, in place of key and
    secret.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_certificate_id: Annotated[
        str | None, Field(alias="applicationCertificateId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    certificate: str | None = None
    """The certificate in PEM.

    50 to 32767 characters.
    """

    certificate_info: Annotated[
        CertificateInfo | None, Field(alias="certificateInfo")
    ] = None
    """What the certificate says of itself."""

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

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

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


class ApplicationCertificatePatch(Model):
    """Changes to a client certificate; what is left out stays."""

    certificate: str | None = None
    """The certificate in PEM.

    50 to 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    filter_type: Annotated[TopicFilterType | None, Field(alias="filterType")] = None
    """How lists of MQTT topics limit a connection: `all` allows every topic,
    `whitelist` only those listed, `blacklist` all but those, `none` no topics
    beyond the device's own.
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


class ApplicationCertificatePost(Model):
    """A new client certificate."""

    certificate: str
    """The certificate in PEM.

    50 to 32767 characters.
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


class ApplicationCertificates(Model):
    """One page of client certificates."""

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

    items: list[ApplicationCertificate] | None = None
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
