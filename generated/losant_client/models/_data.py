"""Data of `client.data`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_advanced_device_query import AdvancedDeviceQuery, AttributeValue
from ._shared_aggregation import Aggregation
from ._shared_tag_selector import TagSelector


class DataPoint(Model):
    """Values at one time."""

    data: dict[str, AttributeValue]
    """Values by attribute name.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    time: datetime
    """The time; for aggregated values, that of their span."""


class DevicesDataExport(Model):
    """Exports the data of devices, chosen by identifier, tag or query, as CSV."""

    attributes: list[str] | None = None
    """Attributes to include; all of them when left out.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query: Annotated[AdvancedDeviceQuery | None, Field(alias="deviceQuery")] = (
        None
    )
    """Devices chosen by an advanced query."""

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float | None = None
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    options: "DevicesDataExportOptions | None" = None
    """What the files hold."""

    start: float | None = None
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DevicesDataExportOptions(Model):
    """What the files of an export hold."""

    file_per_device: Annotated[bool | None, Field(alias="filePerDevice")] = None
    """Make one file for each device.

    Default: `False`.
    """

    include_blob_data: Annotated[bool | None, Field(alias="includeBlobData")] = None
    """Write blobs out in base64 in place of links that expire.

    Default: `False`.
    """

    include_date: Annotated[bool | None, Field(alias="includeDate")] = None
    """Write each time as a date too.

    Default: `True`.
    """

    include_id: Annotated[bool | None, Field(alias="includeID")] = None
    """Write the identifier of the device.

    Default: `True`.
    """


class LastValueQuery(Model):
    """Asks for the latest value of an attribute, of devices chosen by identifier, tag
    or query.
    """

    attribute: str | None = None
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query: Annotated[AdvancedDeviceQuery | None, Field(alias="deviceQuery")] = (
        None
    )
    """Devices chosen by an advanced query."""

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    end: float | None = None
    """Latest time that counts, in ms since the epoch; 0 is now, a negative number
    counts back from now.
    """


class TimeSeriesData(Model):
    """Values over time, by device."""

    aggregation: Aggregation
    """How the values within a span were put together."""

    devices: "dict[str, TimeSeriesDevice]"
    """The devices, by identifier.

    Keys must match `^[A-Fa-f\\d]{24}$`.
    """

    end: datetime
    """End of the range."""

    limit: float | None
    """Most points for each device; null for no limit."""

    order: Literal["asc", "desc"] | str
    """Order of the points by time.

    One of `"asc"`, `"desc"`.
    """

    resolution: float | None
    """Span that one point stands for, in milliseconds; null when nothing was put
    together.
    """

    start: datetime
    """Start of the range."""


class TimeSeriesDevice(Model):
    """Values of one device over time."""

    name: str
    """Name of the device.

    1 to 255 characters.
    """

    points: list[DataPoint]
    """The values."""

    tags: dict[str, list[str]]
    """Values of its tags, by key.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: each item: 1 to 255
    characters.
    """


class TimeSeriesQuery(Model):
    """Asks for values over time, of devices chosen by identifier, tag or query. The
    range comes from `start`, `end` and `duration`, of which two are enough.
    """

    aggregation: Aggregation | None = None
    """How the values within a span are put together."""

    attributes: list[str] | None = None
    """Attributes to include; all of them when left out.

    Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query: Annotated[AdvancedDeviceQuery | None, Field(alias="deviceQuery")] = (
        None
    )
    """Devices chosen by an advanced query."""

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    duration: float | None = None
    """Length of the range, in milliseconds."""

    end: float | None = None
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    limit: float | None = None
    """Most points for each device."""

    order: Literal["asc", "desc"] | str | None = None
    """Order of the points by time.

    One of `"asc"`, `"desc"`. Default: `"asc"`.
    """

    resolution: float | None = None
    """Span that one point stands for, in milliseconds."""

    start: float | None = None
    """Start of the range, in ms since the epoch."""
