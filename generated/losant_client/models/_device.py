"""Data of `client.device` and `client.devices`."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_advanced_device_query import AdvancedDeviceQuery, AttributeValue
from ._shared_attribute_data_type import AttributeDataType
from ._shared_device_attribute_post import DeviceAttributePost
from ._shared_device_class import DeviceClass
from ._shared_device_connection_info import DeviceConnectionInfo
from ._shared_export_format import ExportFormat, TimeInput
from ._shared_sort_direction import SortDirection
from ._shared_tag import Tag
from ._shared_tag_selector import TagSelector

DeviceAttributeDataTypeFilter = TypeAliasType(
    "DeviceAttributeDataTypeFilter", AttributeDataType | list[AttributeDataType]
)
"""One data type, or several of which any will do."""

DeviceClassFilter = TypeAliasType("DeviceClassFilter", DeviceClass | list[DeviceClass])
"""One device class, or several of which any will do."""


class AddAttribute(ConstantsModel):
    """Adds an attribute."""

    operation: Literal["add"] | str = "add"
    """What is done.

    Always `"add"`.
    """

    target: Literal["attribute"] | str = "attribute"
    """What it is done to.

    Always `"attribute"`.
    """

    value: DeviceAttributePost
    """The attribute."""


class AddAttributeRollup(ConstantsModel):
    """Adds an attribute with its rollup to systems."""

    operation: Literal["add"] | str = "add"
    """What is done.

    Always `"add"`.
    """

    target: Literal["attributeSystem"] | str = "attributeSystem"
    """What it is done to.

    Always `"attributeSystem"`.
    """

    value: DeviceAttributePost
    """The attribute."""


class AttributeNamesResponse(Model):
    """Names of attributes that devices of the application have."""

    attribute_names: Annotated[list[str] | None, Field(alias="attributeNames")] = None
    """The names.

    At most 1000 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class BulkRestoreResponse(Model):
    """How many deleted resources were brought back and how many could not be."""

    failed: float | None = None
    """Resources that could not be restored."""

    restored: float | None = None
    """Resources that are back."""


class CompositeAttributeState(Model):
    """The latest value of an attribute."""

    time: TimeInput | None = None
    """When it was reported."""

    value: AttributeValue | None = None
    """The value."""


class CompositeDevicesState(Model):
    """One page of devices with the latest value of each attribute."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    items: "list[DeviceCompositeState] | None" = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    query: dict[str, Any] | None = None
    """Advanced query that the devices were filtered by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class Device(Model):
    """A thing that reports data: its name, what it reports, and how it stands with the
    platform.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ancestor_ids: Annotated[list[str] | None, Field(alias="ancestorIds")] = None
    """Every system above it, up to the top.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    attributes: list[DeviceAttributePost] | None = None
    """What it reports.

    At most 256 items.
    """

    connection_info: Annotated[
        DeviceConnectionInfo | None, Field(alias="connectionInfo")
    ] = None
    """Whether it is connected."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    deleted_at: Annotated[datetime | None, Field(alias="deletedAt")] = None
    """When it was deleted; only for devices that can still be brought back."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """What part a device plays: on its own, a gateway for peripherals, a peripheral
    behind a gateway, one that any gateway may speak for (`floating`), one that runs
    edge workflows, a system made of other devices, or one that runs embedded
    workflows.
    """

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    edge_agent_version: Annotated[str | None, Field(alias="edgeAgentVersion")] = None
    """Version of the edge agent that it last connected with.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that a peripheral reports through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System it belongs to; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often a system works out its state from its children; only for systems.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """Up to 100 tags."""


class DeviceCommand(Model):
    """A command sent to a device."""

    name: str
    """What the device is asked to do.

    1 to 255 characters.
    """

    payload: Any = None
    """Data that goes with the command; any JSON."""

    time: TimeInput | None = None
    """When the command was sent; set to now when left out."""


class DeviceCompositeState(Model):
    """A device with the latest value of each attribute."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    composite_state: Annotated[
        dict[str, CompositeAttributeState] | None, Field(alias="compositeState")
    ] = None
    """The latest values.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class DeviceConnected(ConstantsModel):
    """The device is connected."""

    status: Literal["connected"] = "connected"
    """Always `connected`."""

    connected_at: Annotated[TimeInput | None, Field(alias="connectedAt")] = None
    """When it connected; now when left out."""

    ip_address: Annotated[str | None, Field(alias="ipAddress")] = None
    """An IPv4 or IPv6 address.

    2 to 39 characters.
    """


class DeviceDataExport(Model):
    """Exports the data of one device as CSV."""

    attributes: list[str] | None = None
    """Attributes to include; all of them when left out.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float | None = None
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    options: "DeviceDataExportOptions | None" = None
    """What the file holds."""

    start: float | None = None
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DeviceDataExportOptions(Model):
    """What the file of an export holds."""

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


class DeviceDisconnected(ConstantsModel):
    """The device is not connected."""

    status: Literal["disconnected"] = "disconnected"
    """Always `disconnected`."""

    connected_at: Annotated[TimeInput | None, Field(alias="connectedAt")] = None
    """When it had connected."""

    disconnect_reason: Annotated[str | None, Field(alias="disconnectReason")] = None
    """Why it disconnected.

    At most 1024 characters.
    """

    disconnected_at: Annotated[TimeInput | None, Field(alias="disconnectedAt")] = None
    """When it disconnected; now when left out."""

    ip_address: Annotated[str | None, Field(alias="ipAddress")] = None
    """An IPv4 or IPv6 address.

    2 to 39 characters.
    """

    messages_from_client: Annotated[int | None, Field(alias="messagesFromClient")] = (
        None
    )
    """Messages it sent while connected.

    0 to 2147483647.
    """

    messages_to_client: Annotated[int | None, Field(alias="messagesToClient")] = None
    """Messages it received while connected.

    0 to 2147483647.
    """


class DeviceLogEntry(Model):
    """One connection or disconnection of a device."""

    connected: Literal[1, 0] | int | None = None
    """1 for a connection, 0 for a disconnection.

    One of `1`, `0`.
    """

    disconnect_reason: Annotated[str | None, Field(alias="disconnectReason")] = None
    """Why it was disconnected."""

    ip_address: Annotated[str | None, Field(alias="ipAddress")] = None
    """Address it connected from."""

    messages_from_client: Annotated[float | None, Field(alias="messagesFromClient")] = (
        None
    )
    """MQTT messages it sent while connected."""

    messages_to_client: Annotated[float | None, Field(alias="messagesToClient")] = None
    """MQTT messages it received while connected."""

    time: datetime | None = None
    """When it happened."""


class DeviceNameEntry(Model):
    """A device with just enough to choose it by."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """What part a device plays: on its own, a gateway for peripherals, a peripheral
    behind a gateway, one that any gateway may speak for (`floating`), one that runs
    edge workflows, a system made of other devices, or one that runs embedded
    workflows.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class DeviceNamesResponse(Model):
    """Devices by name, for a choice."""

    device_summary: Annotated[
        list[DeviceNameEntry] | None, Field(alias="deviceSummary")
    ] = None
    """The devices.

    At most 1000 items.
    """


class DevicePatch(Model):
    """Changes to a device; what is left out stays."""

    attributes: list[DeviceAttributePost] | None = None
    """All attributes of the device; the present ones are replaced.

    At most 256 items.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """What part a device plays: on its own, a gateway for peripherals, a peripheral
    behind a gateway, one that any gateway may speak for (`floating`), one that runs
    edge workflows, a system made of other devices, or one that runs embedded
    workflows.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that a peripheral reports through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System it belongs to; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often a system works out its state from its children; only for systems.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """All tags of the device; the present ones are replaced.

    At most 100 items.
    """


class DevicePayloadCounts(Model):
    """Payloads of one device by kind."""

    device_command: Annotated[float | None, Field(alias="deviceCommand")] = None
    """Commands to devices."""

    device_connect: Annotated[float | None, Field(alias="deviceConnect")] = None
    """Connections of devices."""

    device_disconnect: Annotated[float | None, Field(alias="deviceDisconnect")] = None
    """Disconnections of devices."""

    device_state: Annotated[float | None, Field(alias="deviceState")] = None
    """State reports of devices."""

    mqtt_in: Annotated[float | None, Field(alias="mqttIn")] = None
    """MQTT messages received."""

    mqtt_out: Annotated[float | None, Field(alias="mqttOut")] = None
    """MQTT messages sent."""


class DevicePost(Model):
    """A new device."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    attributes: list[DeviceAttributePost] | None = None
    """What it reports.

    At most 256 items.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """Class of the device; `standalone` when left out."""

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that a peripheral reports through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System it belongs to; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often a system works out its state from its children; only for systems.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """Up to 100 tags."""


class DeviceState(Model):
    """What a device reported at one time."""

    data: dict[str, AttributeValue]
    """Values by attribute name.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    flow_version: Annotated[str | None, Field(alias="flowVersion")] = None
    """Version of the workflow that made the report.

    1 to 255 characters.
    """

    meta: Any = None
    """Further data that goes with the report to workflows but is not stored; any JSON.
    """

    time: TimeInput | None = None
    """When the values were measured; now when left out."""


class Devices(Model):
    """One page of devices."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """Class the list was limited to."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Device] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    query: dict[str, Any] | None = None
    """Advanced query that the devices were filtered by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    tag_filter: Annotated[list[TagSelector] | None, Field(alias="tagFilter")] = None
    """Tags the list was limited to.

    At most 100 items.
    """

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class DevicesDeleteOrRestorePost(Model):
    """Devices to delete, or deleted devices to bring back."""

    query: AdvancedDeviceQuery
    """Advanced query that chooses the devices."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    force_job: Annotated[bool | None, Field(alias="forceJob")] = None
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """


class DevicesExportPayloadCountPost(Model):
    """Exports how many payloads each device used."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float | None = None
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    query: AdvancedDeviceQuery | None = None
    """Advanced query that chooses the devices; all when left out."""

    start: float | None = None
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DevicesExportPost(Model):
    """Exports devices with their tags and attributes, not their data."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    format: ExportFormat | None = None
    """File format of an export."""

    query: AdvancedDeviceQuery | None = None
    """Advanced query that chooses the devices; all when left out."""


class DevicesPatch(Model):
    """Changes to many devices at once, chosen by identifier or query. Fields are set
    as in a single change, or piece by piece by operations.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    query: AdvancedDeviceQuery | None = None
    """Advanced query that chooses the devices."""

    update_fields: Annotated[DevicePatch | None, Field(alias="updateFields")] = None
    """Fields to set, the same on each device."""

    update_operations: Annotated[
        "list[DeviceUpdateOperation] | None", Field(alias="updateOperations")
    ] = None
    """Single changes, carried out in order.

    At most 25 items.
    """


class DevicesRemoveDataPost(Model):
    """Removes data of devices. It cannot be undone."""

    query: AdvancedDeviceQuery
    """Advanced query that chooses the devices."""

    attributes: list[str] | None = None
    """Attributes whose data goes; null for all.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float | None = None
    """End of the range, in ms since the epoch; everything up to now when left out."""

    keep_command_history: Annotated[bool | None, Field(alias="keepCommandHistory")] = (
        None
    )
    """Whether commands stay."""

    keep_connection_history: Annotated[
        bool | None, Field(alias="keepConnectionHistory")
    ] = None
    """Whether connections and disconnections stay."""

    start: float | None = None
    """Start of the range, in ms since the epoch; everything from the beginning when
    left out.
    """


class DevicesUpdated(Model):
    """What came of changing many devices at once."""

    failed: float | None = None
    """Devices that could not be changed."""

    log_link: Annotated[str | None, Field(alias="logLink")] = None
    """Where a report of the single devices can be fetched."""

    skipped: float | None = None
    """Devices that needed no change."""

    updated: float | None = None
    """Devices that were changed."""


class MultiDeviceCommand(Model):
    """A command to many devices, chosen by identifier, tag or query."""

    name: str
    """What the devices are asked to do.

    1 to 255 characters.
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

    payload: Any = None
    """Data that goes with the command; any JSON."""

    time: TimeInput | None = None
    """When the command was sent; set to now when left out."""


class RemoveAttribute(ConstantsModel):
    """Removes an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["remove"] | str = "remove"
    """What is done.

    Always `"remove"`.
    """

    target: Literal["attribute"] | str = "attribute"
    """What it is done to.

    Always `"attribute"`.
    """


class RemoveAttributeDescription(ConstantsModel):
    """Empties the description of an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["remove"] | str = "remove"
    """What is done.

    Always `"remove"`.
    """

    target: Literal["attributeDescription"] | str = "attributeDescription"
    """What it is done to.

    Always `"attributeDescription"`.
    """


class RemoveAttributeTag(ConstantsModel):
    """Removes a tag of an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["remove"] | str = "remove"
    """What is done.

    Always `"remove"`.
    """

    tag_key: Annotated[str, Field(alias="tagKey")]
    """Tag to remove.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    target: Literal["attributeTag"] | str = "attributeTag"
    """What it is done to.

    Always `"attributeTag"`.
    """


class RemoveDeviceField(ConstantsModel):
    """Empties the description, or takes the device out of its system."""

    operation: Literal["remove"] | str = "remove"
    """What is done.

    Always `"remove"`.
    """

    target: Literal["description", "parentId"] | str
    """What it is done to.

    One of `"description"`, `"parentId"`.
    """


class RemoveDeviceTag(ConstantsModel):
    """Removes a tag."""

    operation: Literal["remove"] | str = "remove"
    """What is done.

    Always `"remove"`.
    """

    tag_key: Annotated[str, Field(alias="tagKey")]
    """Tag to remove.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    target: Literal["tag"] | str = "tag"
    """What it is done to.

    Always `"tag"`.
    """


class SetAttributeContentType(ConstantsModel):
    """Sets the content type of a blob attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["attributeContentType"] | str = "attributeContentType"
    """What it is done to.

    Always `"attributeContentType"`.
    """

    value: str
    """The new MIME type.

    1 to 64 characters.
    """


class SetAttributeDescription(ConstantsModel):
    """Sets the description of an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["attributeDescription"] | str = "attributeDescription"
    """What it is done to.

    Always `"attributeDescription"`.
    """

    value: str
    """The new description.

    At most 32767 characters.
    """


class SetAttributeName(ConstantsModel):
    """Renames an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["attributeName"] | str = "attributeName"
    """What it is done to.

    Always `"attributeName"`.
    """

    value: str
    """The new name.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class SetAttributeTag(ConstantsModel):
    """Sets a tag of an attribute."""

    attribute_name: Annotated[str, Field(alias="attributeName")]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["attributeTag"] | str = "attributeTag"
    """What it is done to.

    Always `"attributeTag"`.
    """

    value: Tag
    """The tag."""


class SetDeviceClass(ConstantsModel):
    """Sets the device class."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["deviceClass"] | str = "deviceClass"
    """What it is done to.

    Always `"deviceClass"`.
    """

    value: DeviceClass
    """The new class."""


class SetDeviceDescription(ConstantsModel):
    """Sets the description."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["description"] | str = "description"
    """What it is done to.

    Always `"description"`.
    """

    value: str
    """The new description.

    At most 32767 characters.
    """


class SetDeviceKeepDuplicates(ConstantsModel):
    """Sets whether repeated reports are kept."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["keepDuplicates"] | str = "keepDuplicates"
    """What it is done to.

    Always `"keepDuplicates"`.
    """

    value: bool
    """Whether to keep them."""


class SetDeviceName(ConstantsModel):
    """Sets the name."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["name"] | str = "name"
    """What it is done to.

    Always `"name"`.
    """

    value: str
    """The new name.

    1 to 255 characters.
    """


class SetDeviceParent(ConstantsModel):
    """Sets the gateway or the system above."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["gatewayId", "parentId"] | str
    """What it is done to.

    One of `"gatewayId"`, `"parentId"`.
    """

    value: str
    """Gateway or system to set.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class SetDeviceSystemInterval(ConstantsModel):
    """Sets how often systems work out their state."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["systemInterval"] | str = "systemInterval"
    """What it is done to.

    Always `"systemInterval"`.
    """

    value: int
    """The new interval, in seconds.

    5 to 3600.
    """


class SetDeviceTag(ConstantsModel):
    """Sets a tag, adding it where it is missing."""

    operation: Literal["set"] | str = "set"
    """What is done.

    Always `"set"`.
    """

    target: Literal["tag"] | str = "tag"
    """What it is done to.

    Always `"tag"`.
    """

    value: Tag
    """The tag."""


class TagKeysResponse(Model):
    """Keys of tags that devices of the application carry."""

    tag_keys: Annotated[list[str] | None, Field(alias="tagKeys")] = None
    """The keys.

    At most 1000 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class TagValuesResponse(Model):
    """Values that one tag key has on devices of the application."""

    tag_key: Annotated[str | None, Field(alias="tagKey")] = None
    """The key.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    tag_values: Annotated[list[str] | None, Field(alias="tagValues")] = None
    """Its values.

    At most 1000 items. Each item: 1 to 255 characters.
    """


DeviceConnectionStatus = TypeAliasType(
    "DeviceConnectionStatus",
    Annotated[DeviceConnected | DeviceDisconnected, Field(discriminator="status")],
)
"""Tells the platform that a device connected or disconnected, for devices that are not
connected to it directly.
"""

DeviceStateOrStates = TypeAliasType(
    "DeviceStateOrStates", DeviceState | list[DeviceState]
)
"""One report or several."""

DeviceUpdateOperation = TypeAliasType(
    "DeviceUpdateOperation",
    SetDeviceName
    | SetDeviceClass
    | SetDeviceDescription
    | SetDeviceParent
    | SetDeviceSystemInterval
    | SetDeviceKeepDuplicates
    | SetDeviceTag
    | SetAttributeTag
    | SetAttributeDescription
    | SetAttributeContentType
    | SetAttributeName
    | RemoveDeviceField
    | RemoveDeviceTag
    | RemoveAttribute
    | RemoveAttributeTag
    | RemoveAttributeDescription
    | AddAttribute
    | AddAttributeRollup,
)
"""One change to each of the chosen devices. `operation` and `target` together say what
it does.
"""
