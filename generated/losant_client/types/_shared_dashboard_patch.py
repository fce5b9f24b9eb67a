"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard` and `client.dashboards`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_aggregation import Aggregation
from ._shared_empty_object import EmptyObject
from ._shared_sort_direction import SortDirection
from ._shared_tag_selector import TagSelector
from ._shared_templated_tag_key import TemplatedTagKey


class DashboardBlockApplicationList(TypedDict, total=False):
    """Block that lists applications."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["application-list"]]
    """Kind of block.

    Always `"application-list"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockListConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockBar(TypedDict, total=False):
    """Block with a bar chart."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["bar"]]
    """Kind of block.

    Always `"bar"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockBarConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockBarConfig(TypedDict, total=False):
    """Settings of a bar chart."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    realTime: bool
    """Show the latest report in place of aggregating over `duration`."""

    segments: Sequence[DashboardSegment]
    """Series of data to show.

    At most 255 items.
    """

    xAxisFormat: str
    """Format of the numbers on the axis.

    At most 255 characters.
    """

    xAxisLabel: str
    """Text at the axis.

    At most 255 characters.
    """

    xAxisMax: DashboardNumber
    """Upper end of the axis."""

    xAxisMin: DashboardNumber
    """Lower end of the axis."""


class DashboardBlockCustom(TypedDict, total=False):
    """Block whose look is written by its author: a Vega chart, or HTML of its own."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["custom-chart", "custom-html"]]
    """Whether it holds a chart or HTML.

    One of `"custom-chart"`, `"custom-html"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockCustomConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockCustomConfig(TypedDict, total=False):
    """Content of a custom block and the data given to it."""

    configuration: DashboardCustomContent
    """The content itself."""

    segments: Sequence[DashboardCustomQuery]
    """Queries whose results are given to the content.

    At most 100 items.
    """

    tooltipEventSubscribe: bool
    """Whether hovering is kept in step with the other blocks."""

    vegaVersion: Literal[
        "vegaLite2",
        "vegaLite3",
        "vegaLite4",
        "vegaLite5",
        "vegaLite6",
        "vega4",
        "vega5",
        "vega6",
    ]
    """Version of Vega or Vega-Lite that draws the chart.

    One of `"vegaLite2"`, `"vegaLite3"`, `"vegaLite4"`, `"vegaLite5"`,
    `"vegaLite6"`, `"vega4"`, `"vega5"`, `"vega6"`.
    """


class DashboardBlockDashboardList(TypedDict, total=False):
    """Block that lists dashboards."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["dashboard-list"]]
    """Kind of block.

    Always `"dashboard-list"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockListConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDataTable(TypedDict, total=False):
    """Block that shows rows of a data table."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["data-table"]]
    """Kind of block.

    Always `"data-table"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockDataTableConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDataTableConfig(TypedDict, total=False):
    """Settings of a data table block."""

    columns: Sequence[DashboardDataTableColumn]
    """Columns of the table.

    At most 100 items.
    """

    dataTableId: str
    """Data table to show.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    defaultLimit: str
    """Rows on a page; templates are allowed.

    At most 255 characters.
    """

    defaultOffset: str
    """Rows to pass over at the start; templates are allowed.

    At most 255 characters.
    """

    defaultSortColumn: str
    """Column the rows are sorted by at the start.

    At most 255 characters.
    """

    defaultSortDirection: SortDirection | str
    """Order of sorting at the start; templates are allowed."""

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryMode: DashboardQueryMode
    """Whether all conditions must hold, any of them, or `query` is an advanced query.
    """


class DashboardBlockDeviceCount(TypedDict, total=False):
    """Block that shows how many devices meet a query."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["device-count"]]
    """Kind of block.

    Always `"device-count"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockDeviceCountConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceCountConfig(TypedDict, total=False):
    """Settings of a device count."""

    defaultCondition: Required[DashboardDeviceCountDefault]
    """Look when no condition holds."""

    segments: Required[Sequence[DashboardDeviceCountSegment]]
    """Queries to count.

    1 to 100 items.
    """

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """


class DashboardBlockDeviceList(TypedDict, total=False):
    """Block that lists devices."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["device-list"]]
    """Kind of block.

    Always `"device-list"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockDeviceListConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceListConfig(TypedDict, total=False):
    """Settings of a device list."""

    additionalAttributes: list[str] | None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    columns: Sequence[DashboardDeviceListColumn]
    """Columns of the table.

    At most 100 items.
    """

    deviceLinkNewWindow: bool
    """Whether links open in a new window."""

    deviceLinkType: Literal["custom", "default"]
    """Whether a click leads to the device's page or to `deviceLinkUrl`.

    One of `"custom"`, `"default"`.
    """

    deviceLinkUrl: str
    """Where a click leads; templates are allowed.

    At most 2048 characters.
    """

    excludeConnectionInfo: bool
    """Whether the connection of devices is left out, which is faster."""

    filter: str | DashboardDeviceListFilter
    """Which devices are listed."""

    match: Literal["unfiltered", "all", "any"]
    """Whether devices must meet all of the filter, any of it, or are not filtered.

    One of `"unfiltered"`, `"all"`, `"any"`.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    showPublicFilter: bool
    """Whether viewers may filter the list."""

    sortDirection: SortDirection
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sortField: Literal["id", "creationDate", "lastUpdated", "name"]
    """Field the devices are sorted by.

    One of `"id"`, `"creationDate"`, `"lastUpdated"`, `"name"`.
    """


class DashboardBlockDeviceLog(TypedDict, total=False):
    """Block that shows when devices connected and disconnected."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["device-log"]]
    """Kind of block.

    Always `"device-log"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockDeviceLogConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceLogConfig(TypedDict, total=False):
    """Settings of a connection log."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    includeDeviceInfo: bool
    """Whether name and details of the devices are shown."""

    maxResultsPerDevice: str
    """Most entries of each device; templates are allowed.

    At most 255 characters.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockDeviceStateTable(TypedDict, total=False):
    """Block with a table of state reports."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["device-state-table"]]
    """Kind of block.

    Always `"device-state-table"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockDeviceStateTableConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceStateTableConfig(TypedDict, total=False):
    """Settings of a table of state reports."""

    attributes: list[str] | None
    """Attributes to show; null for all.

    At most 100 items. Each item: at most 255 characters.
    """

    columns: Sequence[DashboardDeviceStateTableColumn]
    """Columns of the table.

    At most 100 items.
    """

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    sortDirection: int
    """1 sorts upwards, -1 downwards, 0 not at all."""

    sortIndex: int
    """Column to sort by, counted from 0.

    0 to 100.
    """


class DashboardBlockEventList(TypedDict, total=False):
    """Block that lists events."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["event-list"]]
    """Kind of block.

    Always `"event-list"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockEventListConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockEventListConfig(TypedDict, total=False):
    """Settings of an event list."""

    allowUpdates: bool
    """Whether viewers may change events from here."""

    columnErrors: EmptyObject
    """Kept by the editor; always empty."""

    columns: Sequence[DashboardEventListColumn]
    """Columns of the table.

    At most 100 items.
    """

    eventState: str | EmptyObject | None
    """Only events in this state; null for all."""

    filter: str
    """Pattern that names must match.

    At most 255 characters.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    sortDirection: SortDirection
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sortField: str
    """Field the events are sorted by.

    At most 255 characters.
    """


class DashboardBlockGauge(TypedDict, total=False):
    """Block with a gauge."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["gauge"]]
    """Kind of block.

    Always `"gauge"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockGaugeConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockGaugeConfig(TypedDict, total=False):
    """Settings of a gauge."""

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    displayAsPercentage: bool
    """Whether the value is shown as a share of the range."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    gaugeMax: DashboardNumber
    """Upper end of the range."""

    gaugeMin: DashboardNumber
    """Lower end of the range."""

    gaugeType: Literal["battery", "dial", "number", "tank", "thermometer", "needle"]
    """Look of the gauge.

    One of `"battery"`, `"dial"`, `"number"`, `"tank"`, `"thermometer"`, `"needle"`.
    """

    precision: DashboardNumber
    """Number of digits."""

    precisionType: Literal["floating", "significant"]
    """Whether `precision` counts digits after the point or significant ones.

    One of `"floating"`, `"significant"`.
    """

    realTime: bool
    """Show the latest report in place of aggregating over `duration`."""

    segment: DashboardSegment
    """Data to show."""


class DashboardBlockGraph(TypedDict, total=False):
    """Block with a graph over time."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["graph"]]
    """Kind of block.

    Always `"graph"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockGraphConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockGraphConfig(TypedDict, total=False):
    """Settings of a graph over time."""

    decorators: Sequence[DashboardGraphDecorator]
    """Lines and areas drawn over the data.

    At most 10 items.
    """

    disallowUserSelectedDuration: bool
    """Whether viewers cannot change the time span."""

    displayType: Literal["stick", "line"]
    """What the pointer shows on hovering: a stick at the nearest time or the line
    under it.

    One of `"stick"`, `"line"`.
    """

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    hideLegend: bool
    """Whether the legend is left out."""

    realTime: bool
    """Show the latest report in place of aggregating over `duration`."""

    recharts: bool
    """Whether the graph is drawn by the newer chart library."""

    resolution: DashboardResolution | None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    segments: Sequence[DashboardGraphSegment]
    """Series of data to show.

    At most 100 items.
    """

    yAxes: Sequence[DashboardGraphAxis]
    """Vertical axes.

    At most 10 items.
    """


class DashboardBlockHeatmap(TypedDict, total=False):
    """Block with a heat map of places."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["heatmap"]]
    """Kind of block.

    Always `"heatmap"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockHeatmapConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockHeatmapConfig(TypedDict, total=False):
    """Settings of a heat map."""

    additionalAttributes: list[str] | None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    attribute: str
    """Attribute that holds the place.

    At most 255 characters.
    """

    centerOnDataPoints: bool
    """Whether the view follows the data in place of staying at its default."""

    defaultBearing: float
    """Turn of the map at the start, in degrees from north."""

    defaultCenter: str
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    defaultPitch: float
    """Tilt of the map at the start, in degrees."""

    defaultZoom: DashboardNumber
    """Zoom of the view at the start."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    locationTagKey: TemplatedTagKey
    """Tag that holds the place of devices that report none."""

    mapStyle: MapStyle
    """Street map or satellite picture."""

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockIframe(TypedDict, total=False):
    """Block that shows an outside web page."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["iframe"]]
    """Kind of block.

    Always `"iframe"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockIframeConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockIframeConfig(TypedDict, total=False):
    """Settings of an outside web page."""

    url: str
    """Address of the page; templates are allowed.

    At most 2048 characters.
    """


class DashboardBlockImage(TypedDict, total=False):
    """Block that shows a picture."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["image"]]
    """Kind of block.

    Always `"image"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockImageConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockImageConfig(TypedDict, total=False):
    """Settings of a picture block."""

    attribute: str
    """Attribute that holds the picture.

    At most 255 characters.
    """

    bgColor: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    deviceId: str
    """Device whose attribute holds the picture; templates are allowed.

    At most 255 characters.
    """

    imageLinkNewWindow: bool
    """Whether the link opens in a new window."""

    imageLinkUrl: str
    """Where a click leads; templates are allowed.

    At most 2048 characters.
    """

    imageSource: Literal["static", "attribute"]
    """Whether the picture is given here or read from a blob attribute.

    One of `"static"`, `"attribute"`.
    """

    imageUrl: str
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockImageOverlay(TypedDict, total=False):
    """Block that lays live signs over a picture."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["image-overlay"]]
    """Kind of block.

    Always `"image-overlay"`.
    """

    config: Required[DashboardBlockImageOverlayConfig]
    """Settings of the block."""

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockImageOverlayConfig(TypedDict, total=False):
    """Settings of an image overlay."""

    backgroundColor: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    defaultZoom: float
    """Zoom of the view at the start."""

    disableZoom: bool
    """Whether the view cannot be zoomed."""

    imageUrl: str
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    overlays: Sequence[DashboardOverlay]
    """Signs to lay over the picture.

    At most 100 items.
    """

    segments: Sequence[DashboardGaugeQuery]
    """Series of data to show.

    At most 300 items.
    """


class DashboardBlockIndicator(TypedDict, total=False):
    """Block that shows a look chosen by conditions."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["indicator"]]
    """Kind of block.

    Always `"indicator"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockIndicatorConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockIndicatorConfig(TypedDict, total=False):
    """Settings of an indicator."""

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    defaultCondition: DashboardCondition
    """Look when no condition holds."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    realTime: bool
    """Show the latest report in place of aggregating over `duration`."""

    segments: Sequence[DashboardSegment]
    """Series of data to show.

    At most 255 items.
    """


class DashboardBlockInput(TypedDict, total=False):
    """Block with controls by which viewers send commands or start workflows."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["input"]]
    """Kind of block.

    Always `"input"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockInputConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockInputConfig(TypedDict, total=False):
    """Settings of an input block."""

    controls: Sequence[DashboardInputControl]
    """The controls.

    At most 100 items.
    """

    defaultMode: Literal["unlocked", "locked"]
    """Whether the controls can be used at once or must be unlocked.

    One of `"unlocked"`, `"locked"`.
    """


class DashboardBlockListConfig(TypedDict, total=False):
    """Settings of a block that lists resources by name."""

    filter: str
    """Pattern that names must match.

    At most 255 characters.
    """


class DashboardBlockMap(TypedDict, total=False):
    """Block with a map of the places devices have been at."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["map"]]
    """Kind of block.

    Always `"map"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockMapConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockMapConfig(TypedDict, total=False):
    """Settings of a map."""

    additionalAttributes: list[str] | None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    attribute: str
    """Attribute that holds the place.

    At most 255 characters.
    """

    centerOnDataPoints: bool
    """Whether the view follows the data in place of staying at its default."""

    clusterPoints: bool
    """Whether points close together are drawn as one."""

    compositeResult: bool
    """Whether points take the latest value of each further attribute in place of those
    of the same report.
    """

    defaultBearing: float
    """Turn of the map at the start, in degrees from north."""

    defaultCenter: str
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    defaultPitch: float
    """Tilt of the map at the start, in degrees."""

    defaultZoom: DashboardNumber
    """Zoom of the view at the start."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    endColor: str
    """Color of the newest point.

    At most 64 characters.
    """

    iconTemplate: str
    """Template that yields the picture of a point.

    At most 73727 characters.
    """

    includeArrows: bool
    """Whether the lines carry arrows."""

    includeLines: bool
    """Whether points are joined by lines."""

    locationTagKey: TemplatedTagKey
    """Tag that holds the place of devices that report none."""

    mapStyle: MapStyle
    """Street map or satellite picture."""

    pinMode: PinMode
    """Whether points are plain pins or drawn by a template."""

    popupTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    resizedPins: bool
    """Whether older points are drawn smaller."""

    resolution: DashboardResolution | None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    startColor: str
    """Color of the oldest point.

    At most 64 characters.
    """


class DashboardBlockOpenEventIndicator(TypedDict, total=False):
    """Block that shows the most severe open event."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["open-event-indicator"]]
    """Kind of block.

    Always `"open-event-indicator"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockOpenEventIndicatorConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockOpenEventIndicatorConfig(TypedDict, total=False):
    """Settings of an open event indicator."""

    allowUpdates: bool
    """Whether viewers may change events from here."""

    filter: str
    """Pattern that subjects must match.

    At most 255 characters.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockPie(TypedDict, total=False):
    """Block with a pie chart."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["pie"]]
    """Kind of block.

    Always `"pie"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockPieConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockPieConfig(TypedDict, total=False):
    """Settings of a pie chart."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    percentFormat: str
    """Format of the shares.

    At most 255 characters.
    """

    realTime: bool
    """Show the latest report in place of aggregating over `duration`."""

    segments: Sequence[DashboardSegment]
    """Series of data to show.

    At most 255 items.
    """

    valueFormat: str
    """Format of the values.

    At most 255 characters.
    """


class DashboardBlockPositionChart(TypedDict, total=False):
    """Block that shows positions on a picture, such as a floor plan."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["position-chart"]]
    """Kind of block.

    Always `"position-chart"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockPositionChartConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockPositionChartConfig(TypedDict, total=False):
    """Settings of a position chart. Two points known both on the picture and in the
    data tie the two together.
    """

    additionalAttributes: list[str] | None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    centerOnDataPoints: bool
    """Whether the view follows the data in place of staying at its default."""

    compositeResult: bool
    """Whether points take the latest value of each further attribute in place of those
    of the same report.
    """

    coordinateA: str
    """First known point, in the units of the data.

    3 to 255 characters.
    """

    coordinateB: str
    """Second known point, in the units of the data.

    3 to 255 characters.
    """

    defaultCenter: str
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    defaultZoom: DashboardNumber
    """Zoom of the view at the start."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    disableZoom: bool
    """Whether the view cannot be zoomed."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    endColor: str
    """Color of the newest point.

    At most 64 characters.
    """

    iconTemplate: str
    """Template that yields the picture of a point.

    At most 73727 characters.
    """

    imageUrl: str
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    includeArrows: bool
    """Whether the lines carry arrows."""

    includeLines: bool
    """Whether points are joined by lines."""

    pinMode: PinMode
    """Whether points are plain pins or drawn by a template."""

    pixelA: str
    """First known point, in pixels of the picture.

    3 to 255 characters.
    """

    pixelB: str
    """Second known point, in pixels of the picture.

    3 to 255 characters.
    """

    popupTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    query: str
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    resizedPins: bool
    """Whether older points are drawn smaller."""

    resolution: DashboardResolution | None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    startColor: str
    """Color of the oldest point.

    At most 64 characters.
    """

    xAttribute: str
    """Attribute that holds the horizontal position.

    At most 255 characters.
    """

    yAttribute: str
    """Attribute that holds the vertical position.

    At most 255 characters.
    """


class DashboardBlockSectionHeader(TypedDict, total=False):
    """Block with a heading and text."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["section-header"]]
    """Kind of block.

    Always `"section-header"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockSectionHeaderConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockSectionHeaderConfig(TypedDict, total=False):
    """Settings of a heading."""

    content: str
    """Text below it, in Markdown.

    At most 32767 characters.
    """

    title: str
    """The heading; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockWorkflowList(TypedDict, total=False):
    """Block that lists workflows."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    blockType: Required[Literal["workflow-list"]]
    """Kind of block.

    Always `"workflow-list"`.
    """

    height: Required[float]
    """Rows of the grid that the block spans."""

    startX: Required[float]
    """Column of the grid that the block begins at."""

    startY: Required[float]
    """Row of the grid that the block begins at."""

    width: Required[float]
    """Columns of the grid that the block spans."""

    applicationId: str
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: DashboardBlockWorkflowListConfig
    """Settings of the block."""

    description: str
    """Free text about it, up to 32,767 characters."""

    title: str
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockWorkflowListConfig(TypedDict, total=False):
    """Which workflows are listed."""

    experienceVersion: str
    """Version the experience workflows are taken from.

    1 to 255 characters.
    """

    filter: str
    """Pattern that names must match.

    At most 255 characters.
    """

    includeCloud: bool
    """List cloud workflows."""

    includeEdge: bool
    """List edge workflows."""

    includeEmbedded: bool
    """List embedded workflows."""

    includeExperience: bool
    """List experience workflows."""


class DashboardCondition(TypedDict, total=False):
    """A look and the condition it is shown under."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    condition: str
    """Expression that must hold; absent in a default.

    At most 2048 characters.
    """

    imageUrl: str
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    label: str
    """Text to show; templates are allowed.

    At most 32767 characters.
    """

    shape: Literal["circle", "square", "triangle-down", "triangle-up", "octagon"]
    """Shape of the sign.

    One of `"circle"`, `"square"`, `"triangle-down"`, `"triangle-up"`, `"octagon"`.
    """


class DashboardContextDeviceAttribute(TypedDict, total=False):
    """A variable that holds the name of a device attribute."""

    defaultValue: Required[str]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["deviceAttribute"]]
    """Always `"deviceAttribute"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextDeviceAttributeValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceAttributeValidation(TypedDict, total=False):
    """Attributes that may be chosen."""

    attributes: list[str]
    """Names that are allowed.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class DashboardContextDeviceId(TypedDict, total=False):
    """A variable that holds the identifier of a device."""

    defaultValue: Required[str]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["deviceId"]]
    """Always `"deviceId"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextDeviceIdValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceIdValidation(TypedDict, total=False):
    """Devices that may be chosen."""

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    includeFullDevice: bool
    """Whether templates can read the whole device and not only its identifier."""

    query: str | None
    """Advanced query the device must meet, as a JSON string.

    At most 8192 characters.
    """


class DashboardContextDeviceTag(TypedDict, total=False):
    """A variable that holds a device tag."""

    defaultValue: Required[TagSelector]
    """Value while nobody has chosen another."""

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["deviceTag"]]
    """Always `"deviceTag"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextDeviceTagValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceTagValidation(TypedDict, total=False):
    """Tags that may be chosen."""

    deviceTags: Sequence[TagSelector]
    """Tags that are allowed; one without a value allows every value of its key.

    At most 100 items.
    """


class DashboardContextExperienceUser(TypedDict, total=False):
    """A variable that holds the identifier of an experience user."""

    defaultValue: Required[str]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["experienceUser"]]
    """Always `"experienceUser"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextExperienceUserValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextExperienceUserValidation(TypedDict, total=False):
    """Groups the user must be in."""

    experienceGroupIds: list[str]
    """Groups of which the user must be in one.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """


class DashboardContextNumber(TypedDict, total=False):
    """A variable that holds a number."""

    defaultValue: Required[float | str]
    """Value while nobody has chosen another; text is read as a number."""

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["number"]]
    """Always `"number"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextNumberValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextNumberValidation(TypedDict, total=False):
    """Range that the number must lie in."""

    max: float
    """Greatest number allowed."""

    min: float
    """Least number allowed."""


class DashboardContextString(TypedDict, total=False):
    """A variable that holds text."""

    defaultValue: Required[str]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: Required[str]
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Required[Literal["string"]]
    """Always `"string"`."""

    applicationId: str
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validationConfig: DashboardContextStringValidation
    """What a chosen value must meet."""

    validationEnabled: bool
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextStringValidation(TypedDict, total=False):
    """Pattern that the text must match."""

    regExp: str
    """Regular expression.

    At most 1024 characters.
    """


class DashboardCustomHtml(TypedDict, total=False):
    """HTML of a custom block."""

    bodyContent: str
    """HTML for the body of the page.

    At most 32767 characters.
    """

    headContent: str
    """HTML for the head of the page.

    At most 32767 characters.
    """


class DashboardDataTableColumn(TypedDict, total=False):
    """A column of a data table block."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    headerTemplate: str
    """Template of a column's heading.

    At most 1024 characters.
    """

    rowTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    type: str | Literal["$custom"]
    """Column of the data table, or `$custom` for one made by templates."""


class DashboardDataTableQuery(TypedDict, total=False):
    """Reads rows of a data table."""

    id: str
    """Name by which the content reads the result.

    At most 48 characters.
    """

    dataTableId: str
    """Data table to read.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    limit: str
    """Most rows to read; templates are allowed.

    At most 255 characters.
    """

    offset: str
    """Rows to pass over; templates are allowed.

    At most 255 characters.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryMode: DashboardQueryMode
    """Whether all conditions must hold, any of them, or `query` is an advanced query.
    """

    queryType: Literal["data-table"]
    """Kind of query.

    Always `"data-table"`.
    """

    sortColumn: str
    """Column to sort by; templates are allowed.

    At most 255 characters.
    """

    sortDirection: str
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """


class DashboardDeviceCountDefault(TypedDict, total=False):
    """Look when no condition holds."""

    color: Required[str]
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    label: str
    """Text to show; templates are allowed.

    At most 32767 characters.
    """

    value: str
    """Value to show; templates are allowed.

    At most 32767 characters.
    """


class DashboardDeviceCountSegment(TypedDict, total=False):
    """A query whose devices are counted."""

    id: Required[str]
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    query: Required[str]
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardDeviceInfoQuery(TypedDict, total=False):
    """Reads devices."""

    id: str
    """Name by which the content reads the result.

    At most 48 characters.
    """

    attributes: list[str] | None
    """Attributes whose values are read along.

    At most 100 items. Each item: at most 255 characters.
    """

    compositeStateType: str
    """Which of the attribute values are read along.

    At most 255 characters.
    """

    excludeConnectionInfo: bool
    """Whether the connection of devices is left out, which is faster."""

    page: str
    """Page to read, counted from 0; templates are allowed.

    At most 255 characters.
    """

    perPage: str
    """Items on a page; templates are allowed.

    At most 255 characters.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryType: Literal["device-info"]
    """Kind of query.

    Always `"device-info"`.
    """

    sortDirection: str
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """

    sortField: str
    """Field to sort by; templates are allowed.

    At most 255 characters.
    """


class DashboardDeviceListColumn(TypedDict, total=False):
    """A column of a device list."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    headerTemplate: str
    """Template of a column's heading.

    At most 1024 characters.
    """

    rowTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    source: str
    """Attribute or tag the column shows.

    At most 255 characters.
    """

    type: Literal[
        "id",
        "connectionStatus",
        "attribute",
        "tag",
        "name",
        "custom",
        "created",
        "updated",
    ]
    """What the column shows.

    One of `"id"`, `"connectionStatus"`, `"attribute"`, `"tag"`, `"name"`,
    `"custom"`, `"created"`, `"updated"`.
    """


class DashboardDeviceListFilter(TypedDict, total=False):
    """Which devices a list shows."""

    ids: list[str]
    """Devices by identifier; templates are allowed.

    At most 100 items. Each item: at most 255 characters.
    """

    searchParam: str
    """Pattern that names must match.

    At most 255 characters.
    """

    tags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""


class DashboardDeviceStateTableColumn(TypedDict, total=False):
    """A column of a table of state reports."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    attribute: str
    """Attribute the column shows.

    At most 255 characters.
    """

    headerTemplate: str
    """Template of a column's heading.

    At most 1024 characters.
    """

    rowTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    type: Literal["deviceTags", "deviceId", "deviceName", "timestamp", "attribute"]
    """What the column shows.

    One of `"deviceTags"`, `"deviceId"`, `"deviceName"`, `"timestamp"`,
    `"attribute"`.
    """


class DashboardDeviceTag(TypedDict, total=False):
    """Chooses devices by tag, with text, templates or a context variable."""

    fromCtx: str
    """Context variable that holds the whole tag.

    At most 255 characters.
    """

    key: str
    """Key to match.

    At most 255 characters.
    """

    value: str
    """Value to match.

    At most 255 characters.
    """


class DashboardEventListColumn(TypedDict, total=False):
    """A column of an event list."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    headerTemplate: str
    """Template of a column's heading.

    At most 1024 characters.
    """

    rowTemplate: str
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    selectedTag: str
    """Tag the column shows.

    At most 255 characters.
    """

    type: Literal[
        "level",
        "subject",
        "subjectWithMessage",
        "creationDate",
        "creationDateWithSource",
        "lastUpdatedDate",
        "lastUpdatedDateWithSource",
        "id",
        "state",
        "tag",
        "deviceName",
        "sourceId",
        "custom",
    ]
    """What the column shows."""


class DashboardEventsQuery(TypedDict, total=False):
    """Reads events."""

    id: str
    """Name by which the content reads the result.

    At most 48 characters.
    """

    includeExtendedEventInfo: bool
    """Whether the updates of each event are read along."""

    page: str
    """Page to read, counted from 0; templates are allowed.

    At most 255 characters.
    """

    perPage: str
    """Items on a page; templates are allowed.

    At most 255 characters.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryType: Literal["events"]
    """Kind of query.

    Always `"events"`.
    """

    sortDirection: str
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """

    sortField: str
    """Field to sort by; templates are allowed.

    At most 255 characters.
    """


class DashboardGaugeQuery(TypedDict, total=False):
    """Reads one value of an attribute."""

    id: str
    """Name by which the content reads the result.

    At most 48 characters.
    """

    aggregation: Aggregation
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str
    """Attribute to read.

    At most 255 characters.
    """

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryType: Literal["gauge"]
    """Kind of query.

    Always `"gauge"`.
    """


class DashboardGraphAxis(TypedDict, total=False):
    """A vertical axis of a graph."""

    id: Required[str]
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    format: str
    """Format of the numbers.

    At most 255 characters.
    """

    label: str
    """Text at the axis.

    At most 255 characters.
    """

    max: DashboardNumber
    """Upper end."""

    min: DashboardNumber
    """Lower end."""

    position: Literal["left", "right", "hidden"]
    """Side it stands on.

    One of `"left"`, `"right"`, `"hidden"`. Default: `"left"`.
    """

    scale: Literal["linear", "log", "sqrt"]
    """How values are spread along it.

    One of `"linear"`, `"log"`, `"sqrt"`. Default: `"linear"`.
    """

    stacked: bool
    """Whether its series are put on top of one another."""


class DashboardGraphDecorator(TypedDict, total=False):
    """A line or area drawn over a graph."""

    type: Required[Literal["line", "area"]]
    """One of `"line"`, `"area"`."""

    y1: Required[DashboardNumber]
    """Height of the line, or of one edge of the area."""

    yAxisId: Required[str]
    """Axis it is measured on.

    At most 48 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    label: str
    """Text beside it.

    At most 255 characters.
    """

    lineStyle: Literal["solid", "dotted", "dashed"]
    """One of `"solid"`, `"dotted"`, `"dashed"`."""

    lineWeight: int
    """Thickness from 0 to 5."""

    y2: DashboardNumber
    """Height of the other edge of the area."""


class DashboardGraphSegment(TypedDict, total=False):
    """One series of a graph."""

    aggregation: Aggregation
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str
    """Attribute to show.

    At most 255 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    cumulative: bool
    """Whether each value is added to those before."""

    detectDataGaps: bool
    """Whether a pause in the data breaks the line."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    dotWeight: int
    """Size of the dots.

    0 to 5.
    """

    expression: str
    """Calculation applied to each value.

    At most 255 characters.
    """

    graphType: Literal["area", "bar", "line"]
    """How the series is drawn.

    One of `"area"`, `"bar"`, `"line"`.
    """

    label: str
    """Name in the legend; templates are allowed.

    At most 255 characters.
    """

    lineType: Literal["monotone", "step", "stepAfter", "linear", "stepBefore"]
    """How points are joined.

    One of `"monotone"`, `"step"`, `"stepAfter"`, `"linear"`, `"stepBefore"`.
    """

    lineWeight: int
    """Thickness of the line.

    0 to 5.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    yAxisFormat: str
    """Format of the numbers on its axis.

    At most 255 characters.
    """

    yAxisId: str
    """Axis it belongs to.

    At most 48 characters.
    """

    yAxisLabel: str
    """Text at its axis.

    At most 255 characters.
    """

    yAxisMax: DashboardNumber
    """Upper end of its axis."""

    yAxisMin: DashboardNumber
    """Lower end of its axis."""


class DashboardInputButton(TypedDict, total=False):
    """A button that sends a command or presses a virtual button of a workflow."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    action: Literal["workflow", "command"]
    """What a press does.

    One of `"workflow"`, `"command"`.
    """

    buttonId: str
    """Virtual button to press.

    At most 255 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    commandName: str
    """Command to send.

    At most 255 characters.
    """

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    grid: DashboardInputGrid
    """Place of the control within the block."""

    label: str
    """Text beside a control.

    At most 512 characters.
    """

    payload: str
    """Data sent along, as JSON with templates.

    At most 32767 characters.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["button"]
    """Kind of control.

    Always `"button"`.
    """

    workflowId: str | None
    """Workflow the virtual button is in.

    At most 255 characters.
    """


class DashboardInputDefaultQuery(TypedDict, total=False):
    """Data that gives a control its first value."""

    aggregation: Aggregation
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str
    """Attribute to read.

    At most 255 characters.
    """

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardInputGrid(TypedDict, total=False):
    """Place of a control within its block, in cells of the block's grid."""

    h: float
    """Height."""

    w: float
    """Width."""

    x: float
    """Column."""

    y: float
    """Row."""


class DashboardInputHelp(TypedDict, total=False):
    """A text that helps."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    grid: DashboardInputGrid
    """Place of the control within the block."""

    help: str
    """The text, in Markdown.

    At most 32767 characters.
    """

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["help"]
    """Kind of control.

    Always `"help"`.
    """


class DashboardInputRange(TypedDict, total=False):
    """A slider."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    defaultQuery: DashboardInputDefaultQuery
    """Data that gives the control its first value."""

    defaultValue: DashboardNumber
    """First value when the data gives none."""

    grid: DashboardInputGrid
    """Place of the control within the block."""

    label: str
    """Text beside a control.

    At most 512 characters.
    """

    max: DashboardNumber
    """Upper end."""

    min: DashboardNumber
    """Lower end."""

    step: DashboardNumber
    """Distance between two values."""

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["range"]
    """Kind of control.

    Always `"range"`.
    """


class DashboardInputSelect(TypedDict, total=False):
    """A choice among given values."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    defaultQuery: DashboardInputDefaultQuery
    """Data that gives the control its first value."""

    defaultValue: str
    """First value when the data gives none.

    At most 255 characters.
    """

    grid: DashboardInputGrid
    """Place of the control within the block."""

    label: str
    """Text beside a control.

    At most 512 characters.
    """

    options: Sequence[DashboardInputSelectOption]
    """Values to choose from.

    At most 500 items.
    """

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["select"]
    """Kind of control.

    Always `"select"`.
    """


class DashboardInputSelectOption(TypedDict, total=False):
    """A value to choose."""

    label: str
    """Text shown for it.

    At most 255 characters.
    """

    value: str
    """The value.

    At most 255 characters.
    """


class DashboardInputText(TypedDict, total=False):
    """A field for text."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    defaultQuery: DashboardInputDefaultQuery
    """Data that gives the control its first value."""

    defaultValue: str
    """First value when the data gives none.

    At most 2048 characters.
    """

    grid: DashboardInputGrid
    """Place of the control within the block."""

    label: str
    """Text beside a control.

    At most 512 characters.
    """

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["text"]
    """Kind of control.

    Always `"text"`.
    """


class DashboardInputToggle(TypedDict, total=False):
    """A switch."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    defaultQuery: DashboardInputDefaultQuery
    """Data that gives the control its first value."""

    defaultValue: bool
    """First value when the data gives none."""

    grid: DashboardInputGrid
    """Place of the control within the block."""

    includeLabel: bool
    """Whether the label is shown."""

    label: str
    """Text beside a control.

    At most 512 characters.
    """

    templateId: str
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["toggle"]
    """Kind of control.

    Always `"toggle"`.
    """


class DashboardOverlayBar(TypedDict, total=False):
    """A value as a bar."""

    defaultCondition: Required[DashboardCondition]
    """Look when no condition holds."""

    position: Required[str]
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: Required[OverlaySize]
    """Size of a sign."""

    type: Required[Literal["bar"]]
    """Kind of sign.

    Always `"bar"`.
    """

    backgroundColor: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    length: int
    """Length of the bar, from 1 to 10."""

    max: DashboardNumber
    """Upper end of the bar."""

    min: DashboardNumber
    """Lower end of the bar."""

    orientation: Literal["horizontal", "vertical"]
    """Direction the bar lies in.

    One of `"horizontal"`, `"vertical"`.
    """

    popupTemplate: str
    """What is shown on a click.

    At most 32767 characters.
    """

    valueTemplate: str
    """Template of the value to show.

    At most 255 characters.
    """


class DashboardOverlayIndicator(TypedDict, total=False):
    """A colored sign, a label or a picture."""

    defaultCondition: Required[DashboardCondition]
    """Look when no condition holds."""

    position: Required[str]
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: Required[OverlaySize]
    """Size of a sign."""

    type: Required[Literal["image", "indicator", "label"]]
    """Kind of sign.

    One of `"indicator"`, `"label"`, `"image"`.
    """

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    popupTemplate: str
    """What is shown on a click.

    At most 32767 characters.
    """


class DashboardOverlayValue(TypedDict, total=False):
    """A value in writing."""

    defaultCondition: Required[DashboardCondition]
    """Look when no condition holds."""

    position: Required[str]
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: Required[OverlaySize]
    """Size of a sign."""

    type: Required[Literal["value"]]
    """Kind of sign.

    Always `"value"`.
    """

    conditions: Sequence[DashboardCondition]
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    popupTemplate: str
    """What is shown on a click.

    At most 32767 characters.
    """

    valueTemplate: str
    """Template of the value to show.

    At most 255 characters.
    """


class DashboardPatch(TypedDict, total=False):
    """Changes to a dashboard; what is left out stays."""

    blocks: Sequence[DashboardBlock]
    """All blocks of the dashboard; the present ones are replaced."""

    contextConfiguration: Sequence[DashboardContextVariable]
    """Variables that the blocks can refer to.

    At most 100 items.
    """

    defaultTheme: DashboardTheme
    """Theme it opens with."""

    description: str
    """Free text about it, up to 32,767 characters."""

    duration: int
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    password: str | None
    """Password that visitors of the public dashboard must give; null for none.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    public: bool
    """Whether everyone with the link can see it."""

    refreshRate: float
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    reportConfigs: Sequence[DashboardReportConfig]
    """Reports that are sent on a schedule.

    At most 10 items.
    """

    resolution: int
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """


class DashboardReportConfig(TypedDict, total=False):
    """A picture of the dashboard that is sent on a schedule. A schedule is needed, and
    addresses or a callback URL.
    """

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    branded: bool
    """Whether the mail carries the branding of the owner."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    cron: str
    """Cron expression that says when to run.

    At most 255 characters.
    """

    ctx: Mapping[str, DashboardContextValue]
    """Values of the context variables it is drawn with.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    locale: str
    """Language and region that numbers and dates are written for, such as `en-us`.

    At most 5 characters.
    """

    message: str
    """Text of the mail.

    At most 32767 characters.
    """

    subject: str
    """Subject of the mail.

    At most 255 characters.
    """

    theme: DashboardTheme
    """Theme the dashboard is drawn with."""

    timezone: str
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    toEmail: list[str]
    """Who it is mailed to.

    1 to 10 items. Each item: at most 1024 characters.
    """


class DashboardSegment(TypedDict, total=False):
    """One series of a chart: which attribute of which devices, and how it is put
    together and drawn.
    """

    aggregation: Aggregation
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str
    """Attribute to show.

    At most 255 characters.
    """

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    detectDataGaps: bool
    """Whether a pause in the data breaks the line."""

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    expression: str
    """Calculation applied to the value.

    At most 255 characters.
    """

    graphType: str
    """How the series is drawn.

    At most 255 characters.
    """

    label: str
    """Name in the legend; templates are allowed.

    At most 255 characters.
    """

    lineWeight: int
    """Thickness from 0 to 5."""

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    yAxisLabel: str
    """Text at the axis.

    At most 255 characters.
    """


class DashboardSendReport(TypedDict, total=False):
    """Sends a picture of the dashboard now, by mail or to a callback URL; at least one
    of the two is needed.
    """

    branded: bool
    """Whether the mail carries the branding of the owner."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    ctx: Mapping[str, DashboardContextValue]
    """Values of the context variables it is drawn with.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    locale: str
    """Language and region that numbers and dates are written for, such as `en-us`.

    At most 5 characters.
    """

    message: str
    """Text of the mail.

    At most 32767 characters.
    """

    subject: str
    """Subject of the mail.

    At most 255 characters.
    """

    theme: DashboardTheme
    """Theme the dashboard is drawn with."""

    time: float
    """Moment the data is shown for, in ms since the epoch; now when left out."""

    timezone: str
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    toEmail: list[str]
    """Who it is mailed to.

    1 to 10 items. Each item: at most 1024 characters.
    """


class DashboardTimeSeriesQuery(TypedDict, total=False):
    """Reads values of an attribute over time."""

    id: str
    """Name by which the content reads the result.

    At most 48 characters.
    """

    aggregation: Aggregation
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str
    """Attribute to read.

    At most 255 characters.
    """

    deviceIds: list[str]
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    deviceTags: Sequence[DashboardDeviceTag]
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    queryType: Literal["time-series"]
    """Kind of query.

    Always `"time-series"`.
    """

    resolution: DashboardResolution | None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """


DashboardBlock: TypeAlias = (
    DashboardBlockApplicationList
    | DashboardBlockBar
    | DashboardBlockCustom
    | DashboardBlockDashboardList
    | DashboardBlockDataTable
    | DashboardBlockDeviceCount
    | DashboardBlockDeviceList
    | DashboardBlockDeviceLog
    | DashboardBlockDeviceStateTable
    | DashboardBlockEventList
    | DashboardBlockGauge
    | DashboardBlockGraph
    | DashboardBlockHeatmap
    | DashboardBlockIframe
    | DashboardBlockImage
    | DashboardBlockImageOverlay
    | DashboardBlockIndicator
    | DashboardBlockInput
    | DashboardBlockMap
    | DashboardBlockOpenEventIndicator
    | DashboardBlockPie
    | DashboardBlockPositionChart
    | DashboardBlockSectionHeader
    | DashboardBlockWorkflowList
)
"""One block of a dashboard; `blockType` says what it shows. Position and size are
counted in cells of the grid.
"""

DashboardContextValue: TypeAlias = str | float | TagSelector
"""Value of a context variable: text, a number, or a device tag."""

DashboardContextVariable: TypeAlias = (
    DashboardContextDeviceAttribute
    | DashboardContextDeviceId
    | DashboardContextDeviceTag
    | DashboardContextNumber
    | DashboardContextString
    | DashboardContextExperienceUser
)
"""A variable that the blocks of a dashboard can refer to. Its value can be chosen by
whoever looks at the dashboard.
"""

DashboardCustomContent: TypeAlias = DashboardCustomHtml | str
"""Content of a custom block: HTML parts, or a chart specification as text."""

DashboardCustomQuery: TypeAlias = (
    DashboardTimeSeriesQuery
    | DashboardGaugeQuery
    | DashboardDataTableQuery
    | DashboardDeviceInfoQuery
    | DashboardEventsQuery
)
"""A query whose result is given to a custom block; `queryType` says of what kind."""

DashboardDuration: TypeAlias = int | Literal["{{dashboard.duration}}"]
"""Time span in milliseconds. The text `{{dashboard.duration}}` takes the dashboard's
own.
"""

DashboardInputControl: TypeAlias = (
    DashboardInputRange
    | DashboardInputToggle
    | DashboardInputText
    | DashboardInputSelect
    | DashboardInputHelp
    | DashboardInputButton
)
"""A control of an input block; `type` says of what kind."""

DashboardNumber: TypeAlias = float | str
"""A number, or a template that yields one."""

DashboardOverlay: TypeAlias = (
    DashboardOverlayIndicator | DashboardOverlayValue | DashboardOverlayBar
)
"""A sign laid over a picture; `type` says of what kind."""

DashboardQueryMode: TypeAlias = Literal["$or", "$and", "advanced"]
"""Whether all conditions must hold, any of them, or `query` is an advanced query."""

DashboardResolution: TypeAlias = int | str
"""Time span of one data point in milliseconds, as a number or a template; null for the
dashboard's own.
"""

DashboardTheme: TypeAlias = Literal["dark", "light"]
"""Look of a dashboard."""

MapStyle: TypeAlias = Literal["normal", "satellite"]
"""Street map or satellite picture."""

OverlaySize: TypeAlias = Literal["small", "medium", "large"]
"""Size of a sign."""

PinMode: TypeAlias = Literal["simple", "advanced"]
"""Whether points are plain pins or drawn by a template."""
