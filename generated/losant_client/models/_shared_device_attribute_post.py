"""Data of `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device` and
`client.devices`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_attribute_data_type import AttributeDataType
from ._shared_empty_object import EmptyObject
from ._shared_list_mode import ListMode
from ._shared_tag_selector import TagSelector

AggregationFunction = TypeAliasType(
    "AggregationFunction",
    Literal["FIRST", "LAST", "COUNT", "MAX", "MIN", "MEDIAN", "MEAN", "SUM", "STD_DEV"]
    | str,
)
"""Method by which values are put together."""


class DeviceAttributePost(Model):
    """An attribute of a device, as it is given when a device, recipe or attribute is
    made.
    """

    data_type: Annotated[AttributeDataType, Field(alias="dataType")]
    """Type of the values: text, number, place (`gps`), boolean, or binary data
    (`blob`).
    """

    name: str
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    attribute_tags: Annotated[dict[str, str] | None, Field(alias="attributeTags")] = (
        None
    )
    """Tags of the attribute.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type of the values; only for blobs.

    At most 64 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    system: "DeviceAttributeRollup | None" = None
    """How a system works the value out from its children; only for systems."""


class DeviceAttributeRollup(Model):
    """How a system works out the value of an attribute from the devices below it."""

    aggregation: AggregationFunction | None = None
    """How the children's values are put together."""

    aggregation_options: Annotated[
        list[EmptyObject] | None, Field(alias="aggregationOptions")
    ] = None
    """Reserved; always empty.

    At most 0 items.
    """

    child_attributes: Annotated[
        "list[RollupChildAttribute] | None", Field(alias="childAttributes")
    ] = None
    """Attributes of the children that take part.

    At most 256 items.
    """


class RollupChildAttribute(Model):
    """An attribute of the children, and of which children."""

    mode: ListMode
    """Whether all children take part, those chosen below, or all but those."""

    name: str
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """
