"""Data of `client.data`, `client.device` and `client.devices`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from ._shared_id_query import IdQuery
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery

AdvancedDeviceQuery = TypedDict(
    "AdvancedDeviceQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedDeviceQuery]",
        "$nor": "Sequence[AdvancedDeviceQuery]",
        "$or": "Sequence[AdvancedDeviceQuery]",
        "ancestorId": "IdQuery | None",
        "attributeName": "ValueQuery | None",
        "connectedAt": "ValueQuery | None",
        "connectionStatus": "ValueQuery | None",
        "creationDate": "ValueQuery | None",
        "deletedAt": "ValueQuery | None",
        "deviceClass": "ValueQuery | None",
        "disconnectedAt": "ValueQuery | None",
        "experienceGroupId": "IdQuery | None",
        "experienceUserId": "IdQuery | None",
        "gatewayId": "IdQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
        "parentId": "IdQuery | None",
        "tags": "TagsQuery | None",
    },
    total=False,
)
"""Filter for devices: by their own fields, tags, place in a system, connection or the
experience users and groups they are tied to. Fields given together must all match.
"""

AttributeValue: TypeAlias = float | str | bool
"""A value of an attribute. Places are texts, blobs are base64 or a link."""
