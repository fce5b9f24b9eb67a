"""Data of `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device` and
`client.devices`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_attribute_data_type import AttributeDataType
from ._shared_empty_object import EmptyObject
from ._shared_list_mode import ListMode
from ._shared_tag_selector import TagSelector


class DeviceAttributePost(TypedDict, total=False):
    """An attribute of a device, as it is given when a device, recipe or attribute is
    made.
    """

    dataType: Required[AttributeDataType]
    """Type of the values: text, number, place (`gps`), boolean, or binary data
    (`blob`).
    """

    name: Required[str]
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    attributeTags: Mapping[str, str]
    """Tags of the attribute.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    contentType: str
    """MIME type of the values; only for blobs.

    At most 64 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    system: DeviceAttributeRollup
    """How a system works the value out from its children; only for systems."""


class DeviceAttributeRollup(TypedDict, total=False):
    """How a system works out the value of an attribute from the devices below it."""

    aggregation: AggregationFunction
    """How the children's values are put together."""

    aggregationOptions: Sequence[EmptyObject]
    """Reserved; always empty.

    At most 0 items.
    """

    childAttributes: Sequence[RollupChildAttribute]
    """Attributes of the children that take part.

    At most 256 items.
    """


class RollupChildAttribute(TypedDict, total=False):
    """An attribute of the children, and of which children."""

    mode: Required[ListMode]
    """Whether all children take part, those chosen below, or all but those."""

    name: Required[str]
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """


AggregationFunction: TypeAlias = Literal[
    "FIRST", "LAST", "COUNT", "MAX", "MIN", "MEDIAN", "MEAN", "SUM", "STD_DEV"
]
"""Method by which values are put together."""
