"""Data of `client.device_attribute` and `client.device_attributes`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_attribute_data_type import AttributeDataType
from ._shared_device_attribute_post import DeviceAttributeRollup
from ._shared_sort_direction import SortDirection


class DeviceAttribute(Model):
    """Something a device reports: its name and type."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
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

    data_type: Annotated[AttributeDataType | None, Field(alias="dataType")] = None
    """Type of the values: text, number, place (`gps`), boolean, or binary data
    (`blob`).
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    system: DeviceAttributeRollup | None = None
    """How a system works the value out from its children; only for systems."""


class DeviceAttributePatch(Model):
    """Changes to an attribute; what is left out stays, and the data type cannot
    change.
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

    name: str | None = None
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    system: DeviceAttributeRollup | None = None
    """How a system works the value out from its children; only for systems."""


class DeviceAttributes(Model):
    """The attributes of a device."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items in the list."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[DeviceAttribute] | None = None
    """The entries of this page."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
