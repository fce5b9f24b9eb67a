"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard` and `client.dashboards`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_aggregation import Aggregation
from ._shared_creator_type import CreatorType
from ._shared_empty_object import EmptyObject
from ._shared_owner_type import OwnerType
from ._shared_sort_direction import SortDirection
from ._shared_tag_selector import TagSelector
from ._shared_templated_tag_key import TemplatedTagKey

DashboardContextValue = TypeAliasType(
    "DashboardContextValue", str | float | TagSelector
)
"""Value of a context variable: text, a number, or a device tag."""

DashboardDuration = TypeAliasType(
    "DashboardDuration", int | Literal["{{dashboard.duration}}"] | str
)
"""Time span in milliseconds. The text `{{dashboard.duration}}` takes the dashboard's
own.
"""

DashboardNumber = TypeAliasType("DashboardNumber", float | str)
"""A number, or a template that yields one."""

DashboardQueryMode = TypeAliasType(
    "DashboardQueryMode", Literal["$or", "$and", "advanced"] | str
)
"""Whether all conditions must hold, any of them, or `query` is an advanced query."""

DashboardResolution = TypeAliasType("DashboardResolution", int | str)
"""Time span of one data point in milliseconds, as a number or a template; null for the
dashboard's own.
"""

DashboardTheme = TypeAliasType("DashboardTheme", Literal["dark", "light"] | str)
"""Look of a dashboard."""

MapStyle = TypeAliasType("MapStyle", Literal["normal", "satellite"] | str)
"""Street map or satellite picture."""

OverlaySize = TypeAliasType("OverlaySize", Literal["small", "medium", "large"] | str)
"""Size of a sign."""

PinMode = TypeAliasType("PinMode", Literal["simple", "advanced"] | str)
"""Whether points are plain pins or drawn by a template."""


class Dashboard(Model):
    """A page of blocks that show and change data. It belongs to an application, or
    stands alone under a user or organization.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_name: Annotated[str | None, Field(alias="applicationName")] = None
    """Name of the application it belongs to.

    1 to 255 characters.
    """

    blocks: "list[DashboardBlock] | None" = None
    """The blocks of a dashboard."""

    context_configuration: Annotated[
        "list[DashboardContextVariable] | None", Field(alias="contextConfiguration")
    ] = None
    """Variables that the blocks can refer to.

    At most 100 items.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    dashboard_id: Annotated[str | None, Field(alias="dashboardId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    default_theme: Annotated[DashboardTheme | None, Field(alias="defaultTheme")] = None
    """Theme it opens with."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    duration: int | None = None
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    is_password_protected: Annotated[
        bool | None, Field(alias="isPasswordProtected")
    ] = None
    """Whether visitors of the public dashboard must give a password."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    organization_icon_color: Annotated[
        str | None, Field(alias="organizationIconColor")
    ] = None
    """Icon color of the owning organization.

    At most 64 characters.
    """

    organization_name: Annotated[str | None, Field(alias="organizationName")] = None
    """Name of the owning organization; absent when a user owns it.

    1 to 255 characters.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether a user or an organization owns it."""

    public: bool | None = None
    """Whether everyone with the link can see it."""

    refresh_rate: Annotated[float | None, Field(alias="refreshRate")] = None
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    report_configs: Annotated[
        "list[DashboardReportConfig] | None", Field(alias="reportConfigs")
    ] = None
    """Reports that are sent on a schedule.

    At most 10 items.
    """

    resolution: int | None = None
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """


class DashboardBlockApplicationList(ConstantsModel):
    """Block that lists applications."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["application-list"], Field(alias="blockType")] = (
        "application-list"
    )
    """Kind of block.

    Always `"application-list"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockListConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockBar(ConstantsModel):
    """Block with a bar chart."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["bar"], Field(alias="blockType")] = "bar"
    """Kind of block.

    Always `"bar"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockBarConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockBarConfig(Model):
    """Settings of a bar chart."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    real_time: Annotated[bool | None, Field(alias="realTime")] = None
    """Show the latest report in place of aggregating over `duration`."""

    segments: "list[DashboardSegment] | None" = None
    """Series of data to show.

    At most 255 items.
    """

    x_axis_format: Annotated[str | None, Field(alias="xAxisFormat")] = None
    """Format of the numbers on the axis.

    At most 255 characters.
    """

    x_axis_label: Annotated[str | None, Field(alias="xAxisLabel")] = None
    """Text at the axis.

    At most 255 characters.
    """

    x_axis_max: Annotated[DashboardNumber | None, Field(alias="xAxisMax")] = None
    """Upper end of the axis."""

    x_axis_min: Annotated[DashboardNumber | None, Field(alias="xAxisMin")] = None
    """Lower end of the axis."""


class DashboardBlockCustom(Model):
    """Block whose look is written by its author: a Vega chart, or HTML of its own."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[
        Literal["custom-chart", "custom-html"], Field(alias="blockType")
    ]
    """Whether it holds a chart or HTML.

    One of `"custom-chart"`, `"custom-html"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockCustomConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockCustomConfig(Model):
    """Content of a custom block and the data given to it."""

    configuration: "DashboardCustomContent | None" = None
    """The content itself."""

    segments: "list[DashboardCustomQuery] | None" = None
    """Queries whose results are given to the content.

    At most 100 items.
    """

    tooltip_event_subscribe: Annotated[
        bool | None, Field(alias="tooltipEventSubscribe")
    ] = None
    """Whether hovering is kept in step with the other blocks."""

    vega_version: Annotated[
        Literal[
            "vegaLite2",
            "vegaLite3",
            "vegaLite4",
            "vegaLite5",
            "vegaLite6",
            "vega4",
            "vega5",
            "vega6",
        ]
        | str
        | None,
        Field(alias="vegaVersion"),
    ] = None
    """Version of Vega or Vega-Lite that draws the chart.

    One of `"vegaLite2"`, `"vegaLite3"`, `"vegaLite4"`, `"vegaLite5"`,
    `"vegaLite6"`, `"vega4"`, `"vega5"`, `"vega6"`.
    """


class DashboardBlockDashboardList(ConstantsModel):
    """Block that lists dashboards."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["dashboard-list"], Field(alias="blockType")] = (
        "dashboard-list"
    )
    """Kind of block.

    Always `"dashboard-list"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockListConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDataTable(ConstantsModel):
    """Block that shows rows of a data table."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["data-table"], Field(alias="blockType")] = (
        "data-table"
    )
    """Kind of block.

    Always `"data-table"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockDataTableConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDataTableConfig(Model):
    """Settings of a data table block."""

    columns: "list[DashboardDataTableColumn] | None" = None
    """Columns of the table.

    At most 100 items.
    """

    data_table_id: Annotated[str | None, Field(alias="dataTableId")] = None
    """Data table to show.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    default_limit: Annotated[str | None, Field(alias="defaultLimit")] = None
    """Rows on a page; templates are allowed.

    At most 255 characters.
    """

    default_offset: Annotated[str | None, Field(alias="defaultOffset")] = None
    """Rows to pass over at the start; templates are allowed.

    At most 255 characters.
    """

    default_sort_column: Annotated[str | None, Field(alias="defaultSortColumn")] = None
    """Column the rows are sorted by at the start.

    At most 255 characters.
    """

    default_sort_direction: Annotated[
        SortDirection | str | None, Field(alias="defaultSortDirection")
    ] = None
    """Order of sorting at the start; templates are allowed."""

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_mode: Annotated[DashboardQueryMode | None, Field(alias="queryMode")] = None
    """Whether all conditions must hold, any of them, or `query` is an advanced query.
    """


class DashboardBlockDeviceCount(ConstantsModel):
    """Block that shows how many devices meet a query."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["device-count"], Field(alias="blockType")] = (
        "device-count"
    )
    """Kind of block.

    Always `"device-count"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockDeviceCountConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceCountConfig(Model):
    """Settings of a device count."""

    default_condition: Annotated[
        "DashboardDeviceCountDefault", Field(alias="defaultCondition")
    ]
    """Look when no condition holds."""

    segments: "list[DashboardDeviceCountSegment]"
    """Queries to count.

    1 to 100 items.
    """

    conditions: "list[DashboardCondition] | None" = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """


class DashboardBlockDeviceList(ConstantsModel):
    """Block that lists devices."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["device-list"], Field(alias="blockType")] = (
        "device-list"
    )
    """Kind of block.

    Always `"device-list"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockDeviceListConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceListConfig(Model):
    """Settings of a device list."""

    additional_attributes: Annotated[
        list[str] | None, Field(alias="additionalAttributes")
    ] = None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    columns: "list[DashboardDeviceListColumn] | None" = None
    """Columns of the table.

    At most 100 items.
    """

    device_link_new_window: Annotated[
        bool | None, Field(alias="deviceLinkNewWindow")
    ] = None
    """Whether links open in a new window."""

    device_link_type: Annotated[
        Literal["custom", "default"] | str | None, Field(alias="deviceLinkType")
    ] = None
    """Whether a click leads to the device's page or to `deviceLinkUrl`.

    One of `"custom"`, `"default"`.
    """

    device_link_url: Annotated[str | None, Field(alias="deviceLinkUrl")] = None
    """Where a click leads; templates are allowed.

    At most 2048 characters.
    """

    exclude_connection_info: Annotated[
        bool | None, Field(alias="excludeConnectionInfo")
    ] = None
    """Whether the connection of devices is left out, which is faster."""

    filter: "str | DashboardDeviceListFilter | None" = None
    """Which devices are listed."""

    match: Literal["unfiltered", "all", "any"] | str | None = None
    """Whether devices must meet all of the filter, any of it, or are not filtered.

    One of `"unfiltered"`, `"all"`, `"any"`.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    show_public_filter: Annotated[bool | None, Field(alias="showPublicFilter")] = None
    """Whether viewers may filter the list."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[
        Literal["id", "creationDate", "lastUpdated", "name"] | str | None,
        Field(alias="sortField"),
    ] = None
    """Field the devices are sorted by.

    One of `"id"`, `"creationDate"`, `"lastUpdated"`, `"name"`.
    """


class DashboardBlockDeviceLog(ConstantsModel):
    """Block that shows when devices connected and disconnected."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["device-log"], Field(alias="blockType")] = (
        "device-log"
    )
    """Kind of block.

    Always `"device-log"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockDeviceLogConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceLogConfig(Model):
    """Settings of a connection log."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        "list[DashboardDeviceTag] | None", Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    include_device_info: Annotated[bool | None, Field(alias="includeDeviceInfo")] = None
    """Whether name and details of the devices are shown."""

    max_results_per_device: Annotated[
        str | None, Field(alias="maxResultsPerDevice")
    ] = None
    """Most entries of each device; templates are allowed.

    At most 255 characters.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockDeviceStateTable(ConstantsModel):
    """Block with a table of state reports."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["device-state-table"], Field(alias="blockType")] = (
        "device-state-table"
    )
    """Kind of block.

    Always `"device-state-table"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockDeviceStateTableConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockDeviceStateTableConfig(Model):
    """Settings of a table of state reports."""

    attributes: list[str] | None = None
    """Attributes to show; null for all.

    At most 100 items. Each item: at most 255 characters.
    """

    columns: "list[DashboardDeviceStateTableColumn] | None" = None
    """Columns of the table.

    At most 100 items.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        "list[DashboardDeviceTag] | None", Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    sort_direction: Annotated[int | None, Field(alias="sortDirection")] = None
    """1 sorts upwards, -1 downwards, 0 not at all."""

    sort_index: Annotated[int | None, Field(alias="sortIndex")] = None
    """Column to sort by, counted from 0.

    0 to 100.
    """


class DashboardBlockEventList(ConstantsModel):
    """Block that lists events."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["event-list"], Field(alias="blockType")] = (
        "event-list"
    )
    """Kind of block.

    Always `"event-list"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockEventListConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockEventListConfig(Model):
    """Settings of an event list."""

    allow_updates: Annotated[bool | None, Field(alias="allowUpdates")] = None
    """Whether viewers may change events from here."""

    column_errors: Annotated[EmptyObject | None, Field(alias="columnErrors")] = None
    """Kept by the editor; always empty."""

    columns: "list[DashboardEventListColumn] | None" = None
    """Columns of the table.

    At most 100 items.
    """

    event_state: Annotated[str | EmptyObject | None, Field(alias="eventState")] = None
    """Only events in this state; null for all."""

    filter: str | None = None
    """Pattern that names must match.

    At most 255 characters.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the events are sorted by.

    At most 255 characters.
    """


class DashboardBlockGauge(ConstantsModel):
    """Block with a gauge."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["gauge"], Field(alias="blockType")] = "gauge"
    """Kind of block.

    Always `"gauge"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockGaugeConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockGaugeConfig(Model):
    """Settings of a gauge."""

    conditions: "list[DashboardCondition] | None" = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    display_as_percentage: Annotated[
        bool | None, Field(alias="displayAsPercentage")
    ] = None
    """Whether the value is shown as a share of the range."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    gauge_max: Annotated[DashboardNumber | None, Field(alias="gaugeMax")] = None
    """Upper end of the range."""

    gauge_min: Annotated[DashboardNumber | None, Field(alias="gaugeMin")] = None
    """Lower end of the range."""

    gauge_type: Annotated[
        Literal["battery", "dial", "number", "tank", "thermometer", "needle"]
        | str
        | None,
        Field(alias="gaugeType"),
    ] = None
    """Look of the gauge.

    One of `"battery"`, `"dial"`, `"number"`, `"tank"`, `"thermometer"`, `"needle"`.
    """

    precision: DashboardNumber | None = None
    """Number of digits."""

    precision_type: Annotated[
        Literal["floating", "significant"] | str | None, Field(alias="precisionType")
    ] = None
    """Whether `precision` counts digits after the point or significant ones.

    One of `"floating"`, `"significant"`.
    """

    real_time: Annotated[bool | None, Field(alias="realTime")] = None
    """Show the latest report in place of aggregating over `duration`."""

    segment: "DashboardSegment | None" = None
    """Data to show."""


class DashboardBlockGraph(ConstantsModel):
    """Block with a graph over time."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["graph"], Field(alias="blockType")] = "graph"
    """Kind of block.

    Always `"graph"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockGraphConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockGraphConfig(Model):
    """Settings of a graph over time."""

    decorators: "list[DashboardGraphDecorator] | None" = None
    """Lines and areas drawn over the data.

    At most 10 items.
    """

    disallow_user_selected_duration: Annotated[
        bool | None, Field(alias="disallowUserSelectedDuration")
    ] = None
    """Whether viewers cannot change the time span."""

    display_type: Annotated[
        Literal["stick", "line"] | str | None, Field(alias="displayType")
    ] = None
    """What the pointer shows on hovering: a stick at the nearest time or the line
    under it.

    One of `"stick"`, `"line"`.
    """

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    hide_legend: Annotated[bool | None, Field(alias="hideLegend")] = None
    """Whether the legend is left out."""

    real_time: Annotated[bool | None, Field(alias="realTime")] = None
    """Show the latest report in place of aggregating over `duration`."""

    recharts: bool | None = None
    """Whether the graph is drawn by the newer chart library."""

    resolution: DashboardResolution | None = None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    segments: "list[DashboardGraphSegment] | None" = None
    """Series of data to show.

    At most 100 items.
    """

    y_axes: Annotated["list[DashboardGraphAxis] | None", Field(alias="yAxes")] = None
    """Vertical axes.

    At most 10 items.
    """


class DashboardBlockHeatmap(ConstantsModel):
    """Block with a heat map of places."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["heatmap"], Field(alias="blockType")] = "heatmap"
    """Kind of block.

    Always `"heatmap"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockHeatmapConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockHeatmapConfig(Model):
    """Settings of a heat map."""

    additional_attributes: Annotated[
        list[str] | None, Field(alias="additionalAttributes")
    ] = None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    attribute: str | None = None
    """Attribute that holds the place.

    At most 255 characters.
    """

    center_on_data_points: Annotated[bool | None, Field(alias="centerOnDataPoints")] = (
        None
    )
    """Whether the view follows the data in place of staying at its default."""

    default_bearing: Annotated[float | None, Field(alias="defaultBearing")] = None
    """Turn of the map at the start, in degrees from north."""

    default_center: Annotated[str | None, Field(alias="defaultCenter")] = None
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    default_pitch: Annotated[float | None, Field(alias="defaultPitch")] = None
    """Tilt of the map at the start, in degrees."""

    default_zoom: Annotated[DashboardNumber | None, Field(alias="defaultZoom")] = None
    """Zoom of the view at the start."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        "list[DashboardDeviceTag] | None", Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    location_tag_key: Annotated[
        TemplatedTagKey | None, Field(alias="locationTagKey")
    ] = None
    """Tag that holds the place of devices that report none."""

    map_style: Annotated[MapStyle | None, Field(alias="mapStyle")] = None
    """Street map or satellite picture."""

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockIframe(ConstantsModel):
    """Block that shows an outside web page."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["iframe"], Field(alias="blockType")] = "iframe"
    """Kind of block.

    Always `"iframe"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockIframeConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockIframeConfig(Model):
    """Settings of an outside web page."""

    url: str | None = None
    """Address of the page; templates are allowed.

    At most 2048 characters.
    """


class DashboardBlockImage(ConstantsModel):
    """Block that shows a picture."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["image"], Field(alias="blockType")] = "image"
    """Kind of block.

    Always `"image"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockImageConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockImageConfig(Model):
    """Settings of a picture block."""

    attribute: str | None = None
    """Attribute that holds the picture.

    At most 255 characters.
    """

    bg_color: Annotated[str | None, Field(alias="bgColor")] = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device whose attribute holds the picture; templates are allowed.

    At most 255 characters.
    """

    image_link_new_window: Annotated[bool | None, Field(alias="imageLinkNewWindow")] = (
        None
    )
    """Whether the link opens in a new window."""

    image_link_url: Annotated[str | None, Field(alias="imageLinkUrl")] = None
    """Where a click leads; templates are allowed.

    At most 2048 characters.
    """

    image_source: Annotated[
        Literal["static", "attribute"] | str | None, Field(alias="imageSource")
    ] = None
    """Whether the picture is given here or read from a blob attribute.

    One of `"static"`, `"attribute"`.
    """

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockImageOverlay(ConstantsModel):
    """Block that lays live signs over a picture."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["image-overlay"], Field(alias="blockType")] = (
        "image-overlay"
    )
    """Kind of block.

    Always `"image-overlay"`.
    """

    config: "DashboardBlockImageOverlayConfig"
    """Settings of the block."""

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockImageOverlayConfig(Model):
    """Settings of an image overlay."""

    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    default_zoom: Annotated[float | None, Field(alias="defaultZoom")] = None
    """Zoom of the view at the start."""

    disable_zoom: Annotated[bool | None, Field(alias="disableZoom")] = None
    """Whether the view cannot be zoomed."""

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    overlays: "list[DashboardOverlay] | None" = None
    """Signs to lay over the picture.

    At most 100 items.
    """

    segments: "list[DashboardGaugeQuery] | None" = None
    """Series of data to show.

    At most 300 items.
    """


class DashboardBlockIndicator(ConstantsModel):
    """Block that shows a look chosen by conditions."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["indicator"], Field(alias="blockType")] = "indicator"
    """Kind of block.

    Always `"indicator"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockIndicatorConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockIndicatorConfig(Model):
    """Settings of an indicator."""

    conditions: "list[DashboardCondition] | None" = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    default_condition: Annotated[
        "DashboardCondition | None", Field(alias="defaultCondition")
    ] = None
    """Look when no condition holds."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    real_time: Annotated[bool | None, Field(alias="realTime")] = None
    """Show the latest report in place of aggregating over `duration`."""

    segments: "list[DashboardSegment] | None" = None
    """Series of data to show.

    At most 255 items.
    """


class DashboardBlockInput(ConstantsModel):
    """Block with controls by which viewers send commands or start workflows."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["input"], Field(alias="blockType")] = "input"
    """Kind of block.

    Always `"input"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockInputConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockInputConfig(Model):
    """Settings of an input block."""

    controls: "list[DashboardInputControl] | None" = None
    """The controls.

    At most 100 items.
    """

    default_mode: Annotated[
        Literal["unlocked", "locked"] | str | None, Field(alias="defaultMode")
    ] = None
    """Whether the controls can be used at once or must be unlocked.

    One of `"unlocked"`, `"locked"`.
    """


class DashboardBlockListConfig(Model):
    """Settings of a block that lists resources by name."""

    filter: str | None = None
    """Pattern that names must match.

    At most 255 characters.
    """


class DashboardBlockMap(ConstantsModel):
    """Block with a map of the places devices have been at."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["map"], Field(alias="blockType")] = "map"
    """Kind of block.

    Always `"map"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockMapConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockMapConfig(Model):
    """Settings of a map."""

    additional_attributes: Annotated[
        list[str] | None, Field(alias="additionalAttributes")
    ] = None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    attribute: str | None = None
    """Attribute that holds the place.

    At most 255 characters.
    """

    center_on_data_points: Annotated[bool | None, Field(alias="centerOnDataPoints")] = (
        None
    )
    """Whether the view follows the data in place of staying at its default."""

    cluster_points: Annotated[bool | None, Field(alias="clusterPoints")] = None
    """Whether points close together are drawn as one."""

    composite_result: Annotated[bool | None, Field(alias="compositeResult")] = None
    """Whether points take the latest value of each further attribute in place of those
    of the same report.
    """

    default_bearing: Annotated[float | None, Field(alias="defaultBearing")] = None
    """Turn of the map at the start, in degrees from north."""

    default_center: Annotated[str | None, Field(alias="defaultCenter")] = None
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    default_pitch: Annotated[float | None, Field(alias="defaultPitch")] = None
    """Tilt of the map at the start, in degrees."""

    default_zoom: Annotated[DashboardNumber | None, Field(alias="defaultZoom")] = None
    """Zoom of the view at the start."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        "list[DashboardDeviceTag] | None", Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    end_color: Annotated[str | None, Field(alias="endColor")] = None
    """Color of the newest point.

    At most 64 characters.
    """

    icon_template: Annotated[str | None, Field(alias="iconTemplate")] = None
    """Template that yields the picture of a point.

    At most 73727 characters.
    """

    include_arrows: Annotated[bool | None, Field(alias="includeArrows")] = None
    """Whether the lines carry arrows."""

    include_lines: Annotated[bool | None, Field(alias="includeLines")] = None
    """Whether points are joined by lines."""

    location_tag_key: Annotated[
        TemplatedTagKey | None, Field(alias="locationTagKey")
    ] = None
    """Tag that holds the place of devices that report none."""

    map_style: Annotated[MapStyle | None, Field(alias="mapStyle")] = None
    """Street map or satellite picture."""

    pin_mode: Annotated[PinMode | None, Field(alias="pinMode")] = None
    """Whether points are plain pins or drawn by a template."""

    popup_template: Annotated[str | None, Field(alias="popupTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    resized_pins: Annotated[bool | None, Field(alias="resizedPins")] = None
    """Whether older points are drawn smaller."""

    resolution: DashboardResolution | None = None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    start_color: Annotated[str | None, Field(alias="startColor")] = None
    """Color of the oldest point.

    At most 64 characters.
    """


class DashboardBlockOpenEventIndicator(ConstantsModel):
    """Block that shows the most severe open event."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["open-event-indicator"], Field(alias="blockType")] = (
        "open-event-indicator"
    )
    """Kind of block.

    Always `"open-event-indicator"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockOpenEventIndicatorConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockOpenEventIndicatorConfig(Model):
    """Settings of an open event indicator."""

    allow_updates: Annotated[bool | None, Field(alias="allowUpdates")] = None
    """Whether viewers may change events from here."""

    filter: str | None = None
    """Pattern that subjects must match.

    At most 255 characters.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardBlockPie(ConstantsModel):
    """Block with a pie chart."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["pie"], Field(alias="blockType")] = "pie"
    """Kind of block.

    Always `"pie"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockPieConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockPieConfig(Model):
    """Settings of a pie chart."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    percent_format: Annotated[str | None, Field(alias="percentFormat")] = None
    """Format of the shares.

    At most 255 characters.
    """

    real_time: Annotated[bool | None, Field(alias="realTime")] = None
    """Show the latest report in place of aggregating over `duration`."""

    segments: "list[DashboardSegment] | None" = None
    """Series of data to show.

    At most 255 items.
    """

    value_format: Annotated[str | None, Field(alias="valueFormat")] = None
    """Format of the values.

    At most 255 characters.
    """


class DashboardBlockPositionChart(ConstantsModel):
    """Block that shows positions on a picture, such as a floor plan."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["position-chart"], Field(alias="blockType")] = (
        "position-chart"
    )
    """Kind of block.

    Always `"position-chart"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockPositionChartConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockPositionChartConfig(Model):
    """Settings of a position chart. Two points known both on the picture and in the
    data tie the two together.
    """

    additional_attributes: Annotated[
        list[str] | None, Field(alias="additionalAttributes")
    ] = None
    """Further attributes that templates can read.

    At most 100 items. Each item: at most 255 characters.
    """

    center_on_data_points: Annotated[bool | None, Field(alias="centerOnDataPoints")] = (
        None
    )
    """Whether the view follows the data in place of staying at its default."""

    composite_result: Annotated[bool | None, Field(alias="compositeResult")] = None
    """Whether points take the latest value of each further attribute in place of those
    of the same report.
    """

    coordinate_a: Annotated[str | None, Field(alias="coordinateA")] = None
    """First known point, in the units of the data.

    3 to 255 characters.
    """

    coordinate_b: Annotated[str | None, Field(alias="coordinateB")] = None
    """Second known point, in the units of the data.

    3 to 255 characters.
    """

    default_center: Annotated[str | None, Field(alias="defaultCenter")] = None
    """Point in the middle of the view at the start.

    At most 255 characters.
    """

    default_zoom: Annotated[DashboardNumber | None, Field(alias="defaultZoom")] = None
    """Zoom of the view at the start."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        "list[DashboardDeviceTag] | None", Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    disable_zoom: Annotated[bool | None, Field(alias="disableZoom")] = None
    """Whether the view cannot be zoomed."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    end_color: Annotated[str | None, Field(alias="endColor")] = None
    """Color of the newest point.

    At most 64 characters.
    """

    icon_template: Annotated[str | None, Field(alias="iconTemplate")] = None
    """Template that yields the picture of a point.

    At most 73727 characters.
    """

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    include_arrows: Annotated[bool | None, Field(alias="includeArrows")] = None
    """Whether the lines carry arrows."""

    include_lines: Annotated[bool | None, Field(alias="includeLines")] = None
    """Whether points are joined by lines."""

    pin_mode: Annotated[PinMode | None, Field(alias="pinMode")] = None
    """Whether points are plain pins or drawn by a template."""

    pixel_a: Annotated[str | None, Field(alias="pixelA")] = None
    """First known point, in pixels of the picture.

    3 to 255 characters.
    """

    pixel_b: Annotated[str | None, Field(alias="pixelB")] = None
    """Second known point, in pixels of the picture.

    3 to 255 characters.
    """

    popup_template: Annotated[str | None, Field(alias="popupTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    query: str | None = None
    """Advanced query that chooses the data, as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    resized_pins: Annotated[bool | None, Field(alias="resizedPins")] = None
    """Whether older points are drawn smaller."""

    resolution: DashboardResolution | None = None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """

    start_color: Annotated[str | None, Field(alias="startColor")] = None
    """Color of the oldest point.

    At most 64 characters.
    """

    x_attribute: Annotated[str | None, Field(alias="xAttribute")] = None
    """Attribute that holds the horizontal position.

    At most 255 characters.
    """

    y_attribute: Annotated[str | None, Field(alias="yAttribute")] = None
    """Attribute that holds the vertical position.

    At most 255 characters.
    """


class DashboardBlockSectionHeader(ConstantsModel):
    """Block with a heading and text."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["section-header"], Field(alias="blockType")] = (
        "section-header"
    )
    """Kind of block.

    Always `"section-header"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockSectionHeaderConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockSectionHeaderConfig(Model):
    """Settings of a heading."""

    content: str | None = None
    """Text below it, in Markdown.

    At most 32767 characters.
    """

    title: str | None = None
    """The heading; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockWorkflowList(ConstantsModel):
    """Block that lists workflows."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    block_type: Annotated[Literal["workflow-list"], Field(alias="blockType")] = (
        "workflow-list"
    )
    """Kind of block.

    Always `"workflow-list"`.
    """

    height: float
    """Rows of the grid that the block spans."""

    start_x: Annotated[float, Field(alias="startX")]
    """Column of the grid that the block begins at."""

    start_y: Annotated[float, Field(alias="startY")]
    """Row of the grid that the block begins at."""

    width: float
    """Columns of the grid that the block spans."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application whose data is shown.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    config: "DashboardBlockWorkflowListConfig | None" = None
    """Settings of the block."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    title: str | None = None
    """Heading of the block; templates are allowed.

    At most 255 characters.
    """


class DashboardBlockWorkflowListConfig(Model):
    """Which workflows are listed."""

    experience_version: Annotated[str | None, Field(alias="experienceVersion")] = None
    """Version the experience workflows are taken from.

    1 to 255 characters.
    """

    filter: str | None = None
    """Pattern that names must match.

    At most 255 characters.
    """

    include_cloud: Annotated[bool | None, Field(alias="includeCloud")] = None
    """List cloud workflows."""

    include_edge: Annotated[bool | None, Field(alias="includeEdge")] = None
    """List edge workflows."""

    include_embedded: Annotated[bool | None, Field(alias="includeEmbedded")] = None
    """List embedded workflows."""

    include_experience: Annotated[bool | None, Field(alias="includeExperience")] = None
    """List experience workflows."""


class DashboardCondition(Model):
    """A look and the condition it is shown under."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    condition: str | None = None
    """Expression that must hold; absent in a default.

    At most 2048 characters.
    """

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """Address of a picture, or the picture as a `data:` URL; templates are allowed.

    At most 32767 characters.
    """

    label: str | None = None
    """Text to show; templates are allowed.

    At most 32767 characters.
    """

    shape: (
        Literal["circle", "square", "triangle-down", "triangle-up", "octagon"]
        | str
        | None
    ) = None
    """Shape of the sign.

    One of `"circle"`, `"square"`, `"triangle-down"`, `"triangle-up"`, `"octagon"`.
    """


class DashboardContextDeviceAttribute(ConstantsModel):
    """A variable that holds the name of a device attribute."""

    default_value: Annotated[str, Field(alias="defaultValue")]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["deviceAttribute"] = "deviceAttribute"
    """Always `"deviceAttribute"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextDeviceAttributeValidation | None",
        Field(alias="validationConfig"),
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceAttributeValidation(Model):
    """Attributes that may be chosen."""

    attributes: list[str] | None = None
    """Names that are allowed.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class DashboardContextDeviceId(ConstantsModel):
    """A variable that holds the identifier of a device."""

    default_value: Annotated[str, Field(alias="defaultValue")]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["deviceId"] = "deviceId"
    """Always `"deviceId"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextDeviceIdValidation | None", Field(alias="validationConfig")
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceIdValidation(Model):
    """Devices that may be chosen."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    include_full_device: Annotated[bool | None, Field(alias="includeFullDevice")] = None
    """Whether templates can read the whole device and not only its identifier."""

    query: str | None = None
    """Advanced query the device must meet, as a JSON string.

    At most 8192 characters.
    """


class DashboardContextDeviceTag(ConstantsModel):
    """A variable that holds a device tag."""

    default_value: Annotated[TagSelector, Field(alias="defaultValue")]
    """Value while nobody has chosen another."""

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["deviceTag"] = "deviceTag"
    """Always `"deviceTag"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextDeviceTagValidation | None", Field(alias="validationConfig")
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextDeviceTagValidation(Model):
    """Tags that may be chosen."""

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Tags that are allowed; one without a value allows every value of its key.

    At most 100 items.
    """


class DashboardContextExperienceUser(ConstantsModel):
    """A variable that holds the identifier of an experience user."""

    default_value: Annotated[str, Field(alias="defaultValue")]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["experienceUser"] = "experienceUser"
    """Always `"experienceUser"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextExperienceUserValidation | None",
        Field(alias="validationConfig"),
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextExperienceUserValidation(Model):
    """Groups the user must be in."""

    experience_group_ids: Annotated[
        list[str] | None, Field(alias="experienceGroupIds")
    ] = None
    """Groups of which the user must be in one.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """


class DashboardContextNumber(ConstantsModel):
    """A variable that holds a number."""

    default_value: Annotated[float | str, Field(alias="defaultValue")]
    """Value while nobody has chosen another; text is read as a number."""

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["number"] = "number"
    """Always `"number"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextNumberValidation | None", Field(alias="validationConfig")
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextNumberValidation(Model):
    """Range that the number must lie in."""

    max: float | None = None
    """Greatest number allowed."""

    min: float | None = None
    """Least number allowed."""


class DashboardContextString(ConstantsModel):
    """A variable that holds text."""

    default_value: Annotated[str, Field(alias="defaultValue")]
    """Value while nobody has chosen another.

    At most 32767 characters.
    """

    name: str
    """Name to refer to it by.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    type: Literal["string"] = "string"
    """Always `"string"`."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that the devices or users are looked for in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    validation_config: Annotated[
        "DashboardContextStringValidation | None", Field(alias="validationConfig")
    ] = None
    """What a chosen value must meet."""

    validation_enabled: Annotated[bool | None, Field(alias="validationEnabled")] = None
    """Whether a chosen value must meet `validationConfig`."""


class DashboardContextStringValidation(Model):
    """Pattern that the text must match."""

    reg_exp: Annotated[str | None, Field(alias="regExp")] = None
    """Regular expression.

    At most 1024 characters.
    """


class DashboardCustomHtml(Model):
    """HTML of a custom block."""

    body_content: Annotated[str | None, Field(alias="bodyContent")] = None
    """HTML for the body of the page.

    At most 32767 characters.
    """

    head_content: Annotated[str | None, Field(alias="headContent")] = None
    """HTML for the head of the page.

    At most 32767 characters.
    """


class DashboardDataTableColumn(Model):
    """A column of a data table block."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    header_template: Annotated[str | None, Field(alias="headerTemplate")] = None
    """Template of a column's heading.

    At most 1024 characters.
    """

    row_template: Annotated[str | None, Field(alias="rowTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    type: str | Literal["$custom"] | None = None
    """Column of the data table, or `$custom` for one made by templates."""


class DashboardDataTableQuery(Model):
    """Reads rows of a data table."""

    id: str | None = None
    """Name by which the content reads the result.

    At most 48 characters.
    """

    data_table_id: Annotated[str | None, Field(alias="dataTableId")] = None
    """Data table to read.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    limit: str | None = None
    """Most rows to read; templates are allowed.

    At most 255 characters.
    """

    offset: str | None = None
    """Rows to pass over; templates are allowed.

    At most 255 characters.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_mode: Annotated[DashboardQueryMode | None, Field(alias="queryMode")] = None
    """Whether all conditions must hold, any of them, or `query` is an advanced query.
    """

    query_type: Annotated[Literal["data-table"] | None, Field(alias="queryType")] = None
    """Kind of query.

    Always `"data-table"`.
    """

    sort_column: Annotated[str | None, Field(alias="sortColumn")] = None
    """Column to sort by; templates are allowed.

    At most 255 characters.
    """

    sort_direction: Annotated[str | None, Field(alias="sortDirection")] = None
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """


class DashboardDeviceCountDefault(Model):
    """Look when no condition holds."""

    color: str
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    label: str | None = None
    """Text to show; templates are allowed.

    At most 32767 characters.
    """

    value: str | None = None
    """Value to show; templates are allowed.

    At most 32767 characters.
    """


class DashboardDeviceCountSegment(Model):
    """A query whose devices are counted."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    query: str
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardDeviceInfoQuery(Model):
    """Reads devices."""

    id: str | None = None
    """Name by which the content reads the result.

    At most 48 characters.
    """

    attributes: list[str] | None = None
    """Attributes whose values are read along.

    At most 100 items. Each item: at most 255 characters.
    """

    composite_state_type: Annotated[str | None, Field(alias="compositeStateType")] = (
        None
    )
    """Which of the attribute values are read along.

    At most 255 characters.
    """

    exclude_connection_info: Annotated[
        bool | None, Field(alias="excludeConnectionInfo")
    ] = None
    """Whether the connection of devices is left out, which is faster."""

    page: str | None = None
    """Page to read, counted from 0; templates are allowed.

    At most 255 characters.
    """

    per_page: Annotated[str | None, Field(alias="perPage")] = None
    """Items on a page; templates are allowed.

    At most 255 characters.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_type: Annotated[Literal["device-info"] | None, Field(alias="queryType")] = (
        None
    )
    """Kind of query.

    Always `"device-info"`.
    """

    sort_direction: Annotated[str | None, Field(alias="sortDirection")] = None
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field to sort by; templates are allowed.

    At most 255 characters.
    """


class DashboardDeviceListColumn(Model):
    """A column of a device list."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    header_template: Annotated[str | None, Field(alias="headerTemplate")] = None
    """Template of a column's heading.

    At most 1024 characters.
    """

    row_template: Annotated[str | None, Field(alias="rowTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    source: str | None = None
    """Attribute or tag the column shows.

    At most 255 characters.
    """

    type: (
        Literal[
            "id",
            "connectionStatus",
            "attribute",
            "tag",
            "name",
            "custom",
            "created",
            "updated",
        ]
        | str
        | None
    ) = None
    """What the column shows.

    One of `"id"`, `"connectionStatus"`, `"attribute"`, `"tag"`, `"name"`,
    `"custom"`, `"created"`, `"updated"`.
    """


class DashboardDeviceListFilter(Model):
    """Which devices a list shows."""

    ids: list[str] | None = None
    """Devices by identifier; templates are allowed.

    At most 100 items. Each item: at most 255 characters.
    """

    search_param: Annotated[str | None, Field(alias="searchParam")] = None
    """Pattern that names must match.

    At most 255 characters.
    """

    tags: "list[DashboardDeviceTag] | None" = None
    """Up to 100 tags that choose devices."""


class DashboardDeviceStateTableColumn(Model):
    """A column of a table of state reports."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    attribute: str | None = None
    """Attribute the column shows.

    At most 255 characters.
    """

    header_template: Annotated[str | None, Field(alias="headerTemplate")] = None
    """Template of a column's heading.

    At most 1024 characters.
    """

    row_template: Annotated[str | None, Field(alias="rowTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    type: (
        Literal["deviceTags", "deviceId", "deviceName", "timestamp", "attribute"]
        | str
        | None
    ) = None
    """What the column shows.

    One of `"deviceTags"`, `"deviceId"`, `"deviceName"`, `"timestamp"`,
    `"attribute"`.
    """


class DashboardDeviceTag(Model):
    """Chooses devices by tag, with text, templates or a context variable."""

    from_ctx: Annotated[str | None, Field(alias="fromCtx")] = None
    """Context variable that holds the whole tag.

    At most 255 characters.
    """

    key: str | None = None
    """Key to match.

    At most 255 characters.
    """

    value: str | None = None
    """Value to match.

    At most 255 characters.
    """


class DashboardEventListColumn(Model):
    """A column of an event list."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    header_template: Annotated[str | None, Field(alias="headerTemplate")] = None
    """Template of a column's heading.

    At most 1024 characters.
    """

    row_template: Annotated[str | None, Field(alias="rowTemplate")] = None
    """Template, in Markdown with expressions.

    At most 32767 characters.
    """

    selected_tag: Annotated[str | None, Field(alias="selectedTag")] = None
    """Tag the column shows.

    At most 255 characters.
    """

    type: (
        Literal[
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
        | str
        | None
    ) = None
    """What the column shows."""


class DashboardEventsQuery(Model):
    """Reads events."""

    id: str | None = None
    """Name by which the content reads the result.

    At most 48 characters.
    """

    include_extended_event_info: Annotated[
        bool | None, Field(alias="includeExtendedEventInfo")
    ] = None
    """Whether the updates of each event are read along."""

    page: str | None = None
    """Page to read, counted from 0; templates are allowed.

    At most 255 characters.
    """

    per_page: Annotated[str | None, Field(alias="perPage")] = None
    """Items on a page; templates are allowed.

    At most 255 characters.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_type: Annotated[Literal["events"] | None, Field(alias="queryType")] = None
    """Kind of query.

    Always `"events"`.
    """

    sort_direction: Annotated[str | None, Field(alias="sortDirection")] = None
    """Order of sorting; templates are allowed.

    At most 255 characters.
    """

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field to sort by; templates are allowed.

    At most 255 characters.
    """


class DashboardGaugeQuery(Model):
    """Reads one value of an attribute."""

    id: str | None = None
    """Name by which the content reads the result.

    At most 48 characters.
    """

    aggregation: Aggregation | None = None
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str | None = None
    """Attribute to read.

    At most 255 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_type: Annotated[Literal["gauge"] | None, Field(alias="queryType")] = None
    """Kind of query.

    Always `"gauge"`.
    """


class DashboardGraphAxis(Model):
    """A vertical axis of a graph."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    format: str | None = None
    """Format of the numbers.

    At most 255 characters.
    """

    label: str | None = None
    """Text at the axis.

    At most 255 characters.
    """

    max: DashboardNumber | None = None
    """Upper end."""

    min: DashboardNumber | None = None
    """Lower end."""

    position: Literal["left", "right", "hidden"] | str | None = None
    """Side it stands on.

    One of `"left"`, `"right"`, `"hidden"`. Default: `"left"`.
    """

    scale: Literal["linear", "log", "sqrt"] | str | None = None
    """How values are spread along it.

    One of `"linear"`, `"log"`, `"sqrt"`. Default: `"linear"`.
    """

    stacked: bool | None = None
    """Whether its series are put on top of one another."""


class DashboardGraphDecorator(Model):
    """A line or area drawn over a graph."""

    type: Literal["line", "area"] | str
    """One of `"line"`, `"area"`."""

    y1: DashboardNumber
    """Height of the line, or of one edge of the area."""

    y_axis_id: Annotated[str, Field(alias="yAxisId")]
    """Axis it is measured on.

    At most 48 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    label: str | None = None
    """Text beside it.

    At most 255 characters.
    """

    line_style: Annotated[
        Literal["solid", "dotted", "dashed"] | str | None, Field(alias="lineStyle")
    ] = None
    """One of `"solid"`, `"dotted"`, `"dashed"`."""

    line_weight: Annotated[int | None, Field(alias="lineWeight")] = None
    """Thickness from 0 to 5."""

    y2: DashboardNumber | None = None
    """Height of the other edge of the area."""


class DashboardGraphSegment(Model):
    """One series of a graph."""

    aggregation: Aggregation | None = None
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str | None = None
    """Attribute to show.

    At most 255 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    cumulative: bool | None = None
    """Whether each value is added to those before."""

    detect_data_gaps: Annotated[bool | None, Field(alias="detectDataGaps")] = None
    """Whether a pause in the data breaks the line."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    dot_weight: Annotated[int | None, Field(alias="dotWeight")] = None
    """Size of the dots.

    0 to 5.
    """

    expression: str | None = None
    """Calculation applied to each value.

    At most 255 characters.
    """

    graph_type: Annotated[
        Literal["area", "bar", "line"] | str | None, Field(alias="graphType")
    ] = None
    """How the series is drawn.

    One of `"area"`, `"bar"`, `"line"`.
    """

    label: str | None = None
    """Name in the legend; templates are allowed.

    At most 255 characters.
    """

    line_type: Annotated[
        Literal["monotone", "step", "stepAfter", "linear", "stepBefore"] | str | None,
        Field(alias="lineType"),
    ] = None
    """How points are joined.

    One of `"monotone"`, `"step"`, `"stepAfter"`, `"linear"`, `"stepBefore"`.
    """

    line_weight: Annotated[int | None, Field(alias="lineWeight")] = None
    """Thickness of the line.

    0 to 5.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    y_axis_format: Annotated[str | None, Field(alias="yAxisFormat")] = None
    """Format of the numbers on its axis.

    At most 255 characters.
    """

    y_axis_id: Annotated[str | None, Field(alias="yAxisId")] = None
    """Axis it belongs to.

    At most 48 characters.
    """

    y_axis_label: Annotated[str | None, Field(alias="yAxisLabel")] = None
    """Text at its axis.

    At most 255 characters.
    """

    y_axis_max: Annotated[DashboardNumber | None, Field(alias="yAxisMax")] = None
    """Upper end of its axis."""

    y_axis_min: Annotated[DashboardNumber | None, Field(alias="yAxisMin")] = None
    """Lower end of its axis."""


class DashboardInputButton(Model):
    """A button that sends a command or presses a virtual button of a workflow."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    action: Literal["workflow", "command"] | str | None = None
    """What a press does.

    One of `"workflow"`, `"command"`.
    """

    button_id: Annotated[str | None, Field(alias="buttonId")] = None
    """Virtual button to press.

    At most 255 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    command_name: Annotated[str | None, Field(alias="commandName")] = None
    """Command to send.

    At most 255 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    grid: "DashboardInputGrid | None" = None
    """Place of the control within the block."""

    label: str | None = None
    """Text beside a control.

    At most 512 characters.
    """

    payload: str | None = None
    """Data sent along, as JSON with templates.

    At most 32767 characters.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["button"] | None = None
    """Kind of control.

    Always `"button"`.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow the virtual button is in.

    At most 255 characters.
    """


class DashboardInputDefaultQuery(Model):
    """Data that gives a control its first value."""

    aggregation: Aggregation | None = None
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str | None = None
    """Attribute to read.

    At most 255 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """


class DashboardInputGrid(Model):
    """Place of a control within its block, in cells of the block's grid."""

    h: float | None = None
    """Height."""

    w: float | None = None
    """Width."""

    x: float | None = None
    """Column."""

    y: float | None = None
    """Row."""


class DashboardInputHelp(Model):
    """A text that helps."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    grid: DashboardInputGrid | None = None
    """Place of the control within the block."""

    help: str | None = None
    """The text, in Markdown.

    At most 32767 characters.
    """

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["help"] | None = None
    """Kind of control.

    Always `"help"`.
    """


class DashboardInputRange(Model):
    """A slider."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    default_query: Annotated[
        DashboardInputDefaultQuery | None, Field(alias="defaultQuery")
    ] = None
    """Data that gives the control its first value."""

    default_value: Annotated[DashboardNumber | None, Field(alias="defaultValue")] = None
    """First value when the data gives none."""

    grid: DashboardInputGrid | None = None
    """Place of the control within the block."""

    label: str | None = None
    """Text beside a control.

    At most 512 characters.
    """

    max: DashboardNumber | None = None
    """Upper end."""

    min: DashboardNumber | None = None
    """Lower end."""

    step: DashboardNumber | None = None
    """Distance between two values."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["range"] | None = None
    """Kind of control.

    Always `"range"`.
    """


class DashboardInputSelect(Model):
    """A choice among given values."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    default_query: Annotated[
        DashboardInputDefaultQuery | None, Field(alias="defaultQuery")
    ] = None
    """Data that gives the control its first value."""

    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    """First value when the data gives none.

    At most 255 characters.
    """

    grid: DashboardInputGrid | None = None
    """Place of the control within the block."""

    label: str | None = None
    """Text beside a control.

    At most 512 characters.
    """

    options: "list[DashboardInputSelectOption] | None" = None
    """Values to choose from.

    At most 500 items.
    """

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["select"] | None = None
    """Kind of control.

    Always `"select"`.
    """


class DashboardInputSelectOption(Model):
    """A value to choose."""

    label: str | None = None
    """Text shown for it.

    At most 255 characters.
    """

    value: str | None = None
    """The value.

    At most 255 characters.
    """


class DashboardInputText(Model):
    """A field for text."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    default_query: Annotated[
        DashboardInputDefaultQuery | None, Field(alias="defaultQuery")
    ] = None
    """Data that gives the control its first value."""

    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    """First value when the data gives none.

    At most 2048 characters.
    """

    grid: DashboardInputGrid | None = None
    """Place of the control within the block."""

    label: str | None = None
    """Text beside a control.

    At most 512 characters.
    """

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["text"] | None = None
    """Kind of control.

    Always `"text"`.
    """


class DashboardInputToggle(Model):
    """A switch."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    default_query: Annotated[
        DashboardInputDefaultQuery | None, Field(alias="defaultQuery")
    ] = None
    """Data that gives the control its first value."""

    default_value: Annotated[bool | None, Field(alias="defaultValue")] = None
    """First value when the data gives none."""

    grid: DashboardInputGrid | None = None
    """Place of the control within the block."""

    include_label: Annotated[bool | None, Field(alias="includeLabel")] = None
    """Whether the label is shown."""

    label: str | None = None
    """Text beside a control.

    At most 512 characters.
    """

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Name by which templates read the value of the control.

    At most 64 characters.
    """

    type: Literal["toggle"] | None = None
    """Kind of control.

    Always `"toggle"`.
    """


class DashboardOverlayBar(ConstantsModel):
    """A value as a bar."""

    default_condition: Annotated[DashboardCondition, Field(alias="defaultCondition")]
    """Look when no condition holds."""

    position: str
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: OverlaySize
    """Size of a sign."""

    type: Literal["bar"] = "bar"
    """Kind of sign.

    Always `"bar"`.
    """

    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    conditions: list[DashboardCondition] | None = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    length: int | None = None
    """Length of the bar, from 1 to 10."""

    max: DashboardNumber | None = None
    """Upper end of the bar."""

    min: DashboardNumber | None = None
    """Lower end of the bar."""

    orientation: Literal["horizontal", "vertical"] | str | None = None
    """Direction the bar lies in.

    One of `"horizontal"`, `"vertical"`.
    """

    popup_template: Annotated[str | None, Field(alias="popupTemplate")] = None
    """What is shown on a click.

    At most 32767 characters.
    """

    value_template: Annotated[str | None, Field(alias="valueTemplate")] = None
    """Template of the value to show.

    At most 255 characters.
    """


class DashboardOverlayIndicator(Model):
    """A colored sign, a label or a picture."""

    default_condition: Annotated[DashboardCondition, Field(alias="defaultCondition")]
    """Look when no condition holds."""

    position: str
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: OverlaySize
    """Size of a sign."""

    type: Literal["image", "indicator", "label"]
    """Kind of sign.

    One of `"indicator"`, `"label"`, `"image"`.
    """

    conditions: list[DashboardCondition] | None = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    popup_template: Annotated[str | None, Field(alias="popupTemplate")] = None
    """What is shown on a click.

    At most 32767 characters.
    """


class DashboardOverlayValue(ConstantsModel):
    """A value in writing."""

    default_condition: Annotated[DashboardCondition, Field(alias="defaultCondition")]
    """Look when no condition holds."""

    position: str
    """Where on the picture it stands.

    3 to 255 characters.
    """

    size: OverlaySize
    """Size of a sign."""

    type: Literal["value"] = "value"
    """Kind of sign.

    Always `"value"`.
    """

    conditions: list[DashboardCondition] | None = None
    """Looks by condition; the first that holds is taken.

    At most 100 items.
    """

    popup_template: Annotated[str | None, Field(alias="popupTemplate")] = None
    """What is shown on a click.

    At most 32767 characters.
    """

    value_template: Annotated[str | None, Field(alias="valueTemplate")] = None
    """Template of the value to show.

    At most 255 characters.
    """


class DashboardPatch(Model):
    """Changes to a dashboard; what is left out stays."""

    blocks: "list[DashboardBlock] | None" = None
    """All blocks of the dashboard; the present ones are replaced."""

    context_configuration: Annotated[
        "list[DashboardContextVariable] | None", Field(alias="contextConfiguration")
    ] = None
    """Variables that the blocks can refer to.

    At most 100 items.
    """

    default_theme: Annotated[DashboardTheme | None, Field(alias="defaultTheme")] = None
    """Theme it opens with."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    duration: int | None = None
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    password: str | None = None
    """Password that visitors of the public dashboard must give; null for none.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    public: bool | None = None
    """Whether everyone with the link can see it."""

    refresh_rate: Annotated[float | None, Field(alias="refreshRate")] = None
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    report_configs: Annotated[
        "list[DashboardReportConfig] | None", Field(alias="reportConfigs")
    ] = None
    """Reports that are sent on a schedule.

    At most 10 items.
    """

    resolution: int | None = None
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """


class DashboardReportConfig(Model):
    """A picture of the dashboard that is sent on a schedule. A schedule is needed, and
    addresses or a callback URL.
    """

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    branded: bool | None = None
    """Whether the mail carries the branding of the owner."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    cron: str | None = None
    """Cron expression that says when to run.

    At most 255 characters.
    """

    ctx: dict[str, DashboardContextValue] | None = None
    """Values of the context variables it is drawn with.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    locale: str | None = None
    """Language and region that numbers and dates are written for, such as `en-us`.

    At most 5 characters.
    """

    message: str | None = None
    """Text of the mail.

    At most 32767 characters.
    """

    subject: str | None = None
    """Subject of the mail.

    At most 255 characters.
    """

    theme: DashboardTheme | None = None
    """Theme the dashboard is drawn with."""

    timezone: str | None = None
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    to_email: Annotated[list[str] | None, Field(alias="toEmail")] = None
    """Who it is mailed to.

    1 to 10 items. Each item: at most 1024 characters.
    """


class DashboardSegment(Model):
    """One series of a chart: which attribute of which devices, and how it is put
    together and drawn.
    """

    aggregation: Aggregation | None = None
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str | None = None
    """Attribute to show.

    At most 255 characters.
    """

    color: str | None = None
    """A CSS color, such as `#284fff`.

    At most 64 characters.
    """

    detect_data_gaps: Annotated[bool | None, Field(alias="detectDataGaps")] = None
    """Whether a pause in the data breaks the line."""

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    expression: str | None = None
    """Calculation applied to the value.

    At most 255 characters.
    """

    graph_type: Annotated[str | None, Field(alias="graphType")] = None
    """How the series is drawn.

    At most 255 characters.
    """

    label: str | None = None
    """Name in the legend; templates are allowed.

    At most 255 characters.
    """

    line_weight: Annotated[int | None, Field(alias="lineWeight")] = None
    """Thickness from 0 to 5."""

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    y_axis_label: Annotated[str | None, Field(alias="yAxisLabel")] = None
    """Text at the axis.

    At most 255 characters.
    """


class DashboardSendReport(Model):
    """Sends a picture of the dashboard now, by mail or to a callback URL; at least one
    of the two is needed.
    """

    branded: bool | None = None
    """Whether the mail carries the branding of the owner."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    ctx: dict[str, DashboardContextValue] | None = None
    """Values of the context variables it is drawn with.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    locale: str | None = None
    """Language and region that numbers and dates are written for, such as `en-us`.

    At most 5 characters.
    """

    message: str | None = None
    """Text of the mail.

    At most 32767 characters.
    """

    subject: str | None = None
    """Subject of the mail.

    At most 255 characters.
    """

    theme: DashboardTheme | None = None
    """Theme the dashboard is drawn with."""

    time: float | None = None
    """Moment the data is shown for, in ms since the epoch; now when left out."""

    timezone: str | None = None
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    to_email: Annotated[list[str] | None, Field(alias="toEmail")] = None
    """Who it is mailed to.

    1 to 10 items. Each item: at most 1024 characters.
    """


class DashboardTimeSeriesQuery(Model):
    """Reads values of an attribute over time."""

    id: str | None = None
    """Name by which the content reads the result.

    At most 48 characters.
    """

    aggregation: Aggregation | None = None
    """How values within a span are put together: by a method alone, or by a method
    with options.
    """

    attribute: str | None = None
    """Attribute to read.

    At most 255 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Up to 100 devices by identifier; templates are allowed.

    Each item: at most 255 characters.
    """

    device_tags: Annotated[
        list[DashboardDeviceTag] | None, Field(alias="deviceTags")
    ] = None
    """Up to 100 tags that choose devices."""

    duration: DashboardDuration | None = None
    """Time span in milliseconds. The text `{{dashboard.duration}}` takes the
    dashboard's own.
    """

    query: str | None = None
    """An advanced query as a JSON string; templates are allowed.

    At most 32767 characters.
    """

    query_type: Annotated[Literal["time-series"] | None, Field(alias="queryType")] = (
        None
    )
    """Kind of query.

    Always `"time-series"`.
    """

    resolution: DashboardResolution | None = None
    """Time span of one data point in milliseconds, as a number or a template; null for
    the dashboard's own.
    """


class Dashboards(Model):
    """One page of dashboards."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Dashboard] | None = None
    """The entries of this page."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


DashboardBlock = TypeAliasType(
    "DashboardBlock",
    Annotated[
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
        | DashboardBlockWorkflowList,
        Field(discriminator="block_type"),
    ],
)
"""One block of a dashboard; `blockType` says what it shows. Position and size are
counted in cells of the grid.
"""

DashboardContextVariable = TypeAliasType(
    "DashboardContextVariable",
    Annotated[
        DashboardContextDeviceAttribute
        | DashboardContextDeviceId
        | DashboardContextDeviceTag
        | DashboardContextNumber
        | DashboardContextString
        | DashboardContextExperienceUser,
        Field(discriminator="type"),
    ],
)
"""A variable that the blocks of a dashboard can refer to. Its value can be chosen by
whoever looks at the dashboard.
"""

DashboardCustomContent = TypeAliasType(
    "DashboardCustomContent", DashboardCustomHtml | str
)
"""Content of a custom block: HTML parts, or a chart specification as text."""

DashboardCustomQuery = TypeAliasType(
    "DashboardCustomQuery",
    DashboardTimeSeriesQuery
    | DashboardGaugeQuery
    | DashboardDataTableQuery
    | DashboardDeviceInfoQuery
    | DashboardEventsQuery,
)
"""A query whose result is given to a custom block; `queryType` says of what kind."""

DashboardInputControl = TypeAliasType(
    "DashboardInputControl",
    DashboardInputRange
    | DashboardInputToggle
    | DashboardInputText
    | DashboardInputSelect
    | DashboardInputHelp
    | DashboardInputButton,
)
"""A control of an input block; `type` says of what kind."""

DashboardOverlay = TypeAliasType(
    "DashboardOverlay",
    Annotated[
        DashboardOverlayIndicator | DashboardOverlayValue | DashboardOverlayBar,
        Field(discriminator="type"),
    ],
)
"""A sign laid over a picture; `type` says of what kind."""
