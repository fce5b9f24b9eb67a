"""Data of `client.data`, `client.device` and `client.devices`."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_id_query import IdQuery
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery

AttributeValue = TypeAliasType("AttributeValue", float | str | bool)
"""A value of an attribute. Places are texts, blobs are base64 or a link."""


class AdvancedDeviceQuery(Model):
    """Filter for devices: by their own fields, tags, place in a system, connection or
    the experience users and groups they are tied to. Fields given together must all
    match.
    """

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedDeviceQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedDeviceQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedDeviceQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    ancestor_id: Annotated[IdQuery | None, Field(alias="ancestorId")] = None
    """Matches everything below this system or group, at any depth."""

    attribute_name: Annotated[ValueQuery | None, Field(alias="attributeName")] = None
    """Matches devices that have an attribute with this name."""

    connected_at: Annotated[ValueQuery | None, Field(alias="connectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    connection_status: Annotated[ValueQuery | None, Field(alias="connectionStatus")] = (
        None
    )
    """Whether the device is connected now."""

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    deleted_at: Annotated[ValueQuery | None, Field(alias="deletedAt")] = None
    """When it was deleted; only meaningful when deleted devices are asked for."""

    device_class: Annotated[ValueQuery | None, Field(alias="deviceClass")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    disconnected_at: Annotated[ValueQuery | None, Field(alias="disconnectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    experience_group_id: Annotated[IdQuery | None, Field(alias="experienceGroupId")] = (
        None
    )
    """Matches what belongs to this experience group."""

    experience_user_id: Annotated[IdQuery | None, Field(alias="experienceUserId")] = (
        None
    )
    """Matches what this experience user has access to."""

    gateway_id: Annotated[IdQuery | None, Field(alias="gatewayId")] = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

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

    tags: TagsQuery | None = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""
