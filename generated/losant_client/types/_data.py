"""Data of `client.data`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ._shared_advanced_device_query import AdvancedDeviceQuery
from ._shared_aggregation import Aggregation
from ._shared_tag_selector import TagSelector


class DevicesDataExport(TypedDict, total=False):
    """Exports the data of devices, chosen by identifier, tag or query, as CSV."""

    attributes: list[str]
    """Attributes to include; all of them when left out.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceQuery: AdvancedDeviceQuery
    """Devices chosen by an advanced query."""

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    options: DevicesDataExportOptions
    """What the files hold."""

    start: float
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DevicesDataExportOptions(TypedDict, total=False):
    """What the files of an export hold."""

    filePerDevice: bool
    """Make one file for each device.

    Default: `False`.
    """

    includeBlobData: bool
    """Write blobs out in base64 in place of links that expire.

    Default: `False`.
    """

    includeDate: bool
    """Write each time as a date too.

    Default: `True`.
    """

    includeID: bool
    """Write the identifier of the device.

    Default: `True`.
    """


class LastValueQuery(TypedDict, total=False):
    """Asks for the latest value of an attribute, of devices chosen by identifier, tag
    or query.
    """

    attribute: str
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceQuery: AdvancedDeviceQuery
    """Devices chosen by an advanced query."""

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    end: float
    """Latest time that counts, in ms since the epoch; 0 is now, a negative number
    counts back from now.
    """


class TimeSeriesQuery(TypedDict, total=False):
    """Asks for values over time, of devices chosen by identifier, tag or query. The
    range comes from `start`, `end` and `duration`, of which two are enough.
    """

    aggregation: Aggregation
    """How the values within a span are put together."""

    attributes: list[str]
    """Attributes to include; all of them when left out.

    Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceQuery: AdvancedDeviceQuery
    """Devices chosen by an advanced query."""

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    duration: float
    """Length of the range, in milliseconds."""

    end: float
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    limit: float
    """Most points for each device."""

    order: Literal["asc", "desc"]
    """Order of the points by time.

    One of `"asc"`, `"desc"`. Default: `"asc"`.
    """

    resolution: float
    """Span that one point stands for, in milliseconds."""

    start: float
    """Start of the range, in ms since the epoch."""
