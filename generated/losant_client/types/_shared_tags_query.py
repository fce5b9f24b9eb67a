"""Data of `client.application_keys`, `client.data`, `client.devices`, `client.events`,
`client.experience_groups`, `client.experience_users` and `client.instance_orgs`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict

TagEquals = TypedDict(
    "TagEquals",
    {
        "$eq": "Required[TagQuery | None]",
    },
    total=False,
)
"""The tags must meet this condition."""

TagNotEquals = TypedDict(
    "TagNotEquals",
    {
        "$ne": "Required[TagQuery | None]",
    },
    total=False,
)
"""The tags must not meet this condition."""

TagPairQuery = TypedDict(
    "TagPairQuery",
    {
        "$tagKey": "TagTextQuery | None",
        "$tagValue": "TagTextQuery | None",
    },
    total=False,
)
"""A tag must exist whose key and value meet these conditions."""

TagTextIn = TypedDict(
    "TagTextIn",
    {
        "$in": "Required[list[str]]",
    },
    total=False,
)
"""The key or value must be one of these."""

TagTextNotIn = TypedDict(
    "TagTextNotIn",
    {
        "$nin": "Required[list[str]]",
    },
    total=False,
)
"""The key or value must be none of these."""

TagTextQuery: TypeAlias = str | TagTextIn | TagTextNotIn
"""Condition on the key or the value of a tag: the exact text, null, or a list of
texts.
"""

TagQuery: TypeAlias = TagPairQuery | Mapping[str, TagTextQuery | None]
"""What the tags must look like: null for no tags at all, a pair of conditions, or
conditions by key.
"""

TagsQuery: TypeAlias = TagQuery | TagEquals | TagNotEquals
"""Condition on the tags of a resource, plain or under `$eq` or `$ne`."""
