"""Data of `client.experience_group` and `client.experience_groups`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ._shared_id_query import IdQuery
from ._shared_tag_selector import TagSelector
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class ExperienceGroupPatch(TypedDict, total=False):
    """Changes to a group; what is left out stays."""

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceIds: list[str]
    """Devices its members may see, by identifier.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceQueryJson: str | None
    """Devices its members may see, as an advanced query; null for none.

    At most 8192 characters.
    """

    deviceTags: Sequence[TagSelector]
    """Devices its members may see, by tag.

    At most 100 items.
    """

    experienceEndpointIds: list[str]
    """Endpoints its members may call.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    experienceUserIds: list[str]
    """Users in it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    groupTags: Mapping[str, str]
    """Tags of the group.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    parentId: str | None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ExperienceGroupPost(TypedDict, total=False):
    """A new group."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceIds: list[str]
    """Devices its members may see, by identifier.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceQueryJson: str | None
    """Devices its members may see, as an advanced query; null for none.

    At most 8192 characters.
    """

    deviceTags: Sequence[TagSelector]
    """Devices its members may see, by tag.

    At most 100 items.
    """

    experienceEndpointIds: list[str]
    """Endpoints its members may call.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    experienceUserIds: list[str]
    """Users in it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    groupTags: Mapping[str, str]
    """Tags of the group.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    parentId: str | None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


AdvancedExperienceGroupQuery = TypedDict(
    "AdvancedExperienceGroupQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedExperienceGroupQuery]",
        "$nor": "Sequence[AdvancedExperienceGroupQuery]",
        "$or": "Sequence[AdvancedExperienceGroupQuery]",
        "ancestorId": "IdQuery | None",
        "creationDate": "ValueQuery | None",
        "experienceEndpointId": "IdQuery | None",
        "experienceUserId": "IdQuery | None",
        "groupTags": "TagsQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
        "parentId": "IdQuery | None",
    },
    total=False,
)
"""Filter for experience groups."""
