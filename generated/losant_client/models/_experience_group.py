"""Data of `client.experience_group` and `client.experience_groups`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_id_query import IdQuery
from ._shared_sort_direction import SortDirection
from ._shared_tag_selector import TagSelector
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class AdvancedExperienceGroupQuery(Model):
    """Filter for experience groups."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated[
        "list[AdvancedExperienceGroupQuery] | None", Field(alias="$and")
    ] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedExperienceGroupQuery] | None", Field(alias="$nor")] = (
        None
    )
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedExperienceGroupQuery] | None", Field(alias="$or")] = (
        None
    )
    """At least one of these must hold.

    At most 100 items.
    """

    ancestor_id: Annotated[IdQuery | None, Field(alias="ancestorId")] = None
    """Matches everything below this system or group, at any depth."""

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    experience_endpoint_id: Annotated[
        IdQuery | None, Field(alias="experienceEndpointId")
    ] = None
    """Matches groups that may call this endpoint."""

    experience_user_id: Annotated[IdQuery | None, Field(alias="experienceUserId")] = (
        None
    )
    """Matches what this experience user has access to."""

    group_tags: Annotated[TagsQuery | None, Field(alias="groupTags")] = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    parent_id: Annotated[IdQuery | None, Field(alias="parentId")] = None
    """Matches the direct children of this system or group."""


class ExperienceGroup(Model):
    """A group of experience users, with what it gives them access to. Groups form a
    tree.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ancestor_ids: Annotated[list[str] | None, Field(alias="ancestorIds")] = None
    """Every group above it, up to the top.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices its members may see, by identifier.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query_json: Annotated[str | None, Field(alias="deviceQueryJson")] = None
    """Devices its members may see, as an advanced query; null for none.

    At most 8192 characters.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices its members may see, by tag.

    At most 100 items.
    """

    direct_device_count: Annotated[float | None, Field(alias="directDeviceCount")] = (
        None
    )
    """Devices that the group itself gives access to; only when asked for."""

    experience_endpoint_ids: Annotated[
        list[str] | None, Field(alias="experienceEndpointIds")
    ] = None
    """Endpoints its members may call.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    experience_group_id: Annotated[str | None, Field(alias="experienceGroupId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    experience_user_ids: Annotated[
        list[str] | None, Field(alias="experienceUserIds")
    ] = None
    """Users in it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    group_tags: Annotated[dict[str, str] | None, Field(alias="groupTags")] = None
    """Tags of the group.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    total_device_count: Annotated[float | None, Field(alias="totalDeviceCount")] = None
    """Devices that the group and those below give access to; only when asked for."""


class ExperienceGroupPatch(Model):
    """Changes to a group; what is left out stays."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices its members may see, by identifier.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query_json: Annotated[str | None, Field(alias="deviceQueryJson")] = None
    """Devices its members may see, as an advanced query; null for none.

    At most 8192 characters.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices its members may see, by tag.

    At most 100 items.
    """

    experience_endpoint_ids: Annotated[
        list[str] | None, Field(alias="experienceEndpointIds")
    ] = None
    """Endpoints its members may call.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    experience_user_ids: Annotated[
        list[str] | None, Field(alias="experienceUserIds")
    ] = None
    """Users in it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    group_tags: Annotated[dict[str, str] | None, Field(alias="groupTags")] = None
    """Tags of the group.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ExperienceGroupPost(Model):
    """A new group."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Devices its members may see, by identifier.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query_json: Annotated[str | None, Field(alias="deviceQueryJson")] = None
    """Devices its members may see, as an advanced query; null for none.

    At most 8192 characters.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Devices its members may see, by tag.

    At most 100 items.
    """

    experience_endpoint_ids: Annotated[
        list[str] | None, Field(alias="experienceEndpointIds")
    ] = None
    """Endpoints its members may call.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    experience_user_ids: Annotated[
        list[str] | None, Field(alias="experienceUserIds")
    ] = None
    """Users in it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    group_tags: Annotated[dict[str, str] | None, Field(alias="groupTags")] = None
    """Tags of the group.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ExperienceGroups(Model):
    """One page of groups."""

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

    items: list[ExperienceGroup] | None = None
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
