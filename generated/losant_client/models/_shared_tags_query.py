"""Data of `client.application_keys`, `client.data`, `client.devices`, `client.events`,
`client.experience_groups`, `client.experience_users` and `client.instance_orgs`.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model


class TagEquals(Model):
    """The tags must meet this condition."""

    eq: Annotated["TagQuery | None", Field(alias="$eq")]
    """The condition."""


class TagNotEquals(Model):
    """The tags must not meet this condition."""

    ne: Annotated["TagQuery | None", Field(alias="$ne")]
    """The condition."""


class TagPairQuery(Model):
    """A tag must exist whose key and value meet these conditions."""

    tag_key: Annotated["TagTextQuery | None", Field(alias="$tagKey")] = None
    """Condition on the key."""

    tag_value: Annotated["TagTextQuery | None", Field(alias="$tagValue")] = None
    """Condition on the value."""


class TagTextIn(Model):
    """The key or value must be one of these."""

    in_: Annotated[list[str], Field(alias="$in")]
    """Texts of which one must match.

    At most 100 items. Each item: at most 255 characters.
    """


class TagTextNotIn(Model):
    """The key or value must be none of these."""

    nin: Annotated[list[str], Field(alias="$nin")]
    """Texts of which none may match.

    At most 100 items. Each item: at most 255 characters.
    """


TagTextQuery = TypeAliasType("TagTextQuery", str | TagTextIn | TagTextNotIn)
"""Condition on the key or the value of a tag: the exact text, null, or a list of
texts.
"""

TagQuery = TypeAliasType("TagQuery", TagPairQuery | dict[str, TagTextQuery | None])
"""What the tags must look like: null for no tags at all, a pair of conditions, or
conditions by key.
"""

TagsQuery = TypeAliasType("TagsQuery", TagQuery | TagEquals | TagNotEquals)
"""Condition on the tags of a resource, plain or under `$eq` or `$ne`."""
