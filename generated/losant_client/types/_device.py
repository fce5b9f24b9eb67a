"""Data of `client.device` and `client.devices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._shared_advanced_device_query import AdvancedDeviceQuery, AttributeValue
from ._shared_attribute_data_type import AttributeDataType
from ._shared_device_attribute_post import DeviceAttributePost
from ._shared_device_class import DeviceClass
from ._shared_export_format import ExportFormat, TimeInput
from ._shared_tag import Tag
from ._shared_tag_selector import TagSelector


class AddAttribute(TypedDict, total=False):
    """Adds an attribute."""

    operation: Required[Literal["add"]]
    """What is done.

    Always `"add"`.
    """

    target: Required[Literal["attribute"]]
    """What it is done to.

    Always `"attribute"`.
    """

    value: Required[DeviceAttributePost]
    """The attribute."""


class AddAttributeRollup(TypedDict, total=False):
    """Adds an attribute with its rollup to systems."""

    operation: Required[Literal["add"]]
    """What is done.

    Always `"add"`.
    """

    target: Required[Literal["attributeSystem"]]
    """What it is done to.

    Always `"attributeSystem"`.
    """

    value: Required[DeviceAttributePost]
    """The attribute."""


class DeviceCommand(TypedDict, total=False):
    """A command sent to a device."""

    name: Required[str]
    """What the device is asked to do.

    1 to 255 characters.
    """

    payload: Any
    """Data that goes with the command; any JSON."""

    time: TimeInput
    """When the command was sent; set to now when left out."""


class DeviceConnected(TypedDict, total=False):
    """The device is connected."""

    status: Required[Literal["connected"]]
    """Always `connected`."""

    connectedAt: TimeInput
    """When it connected; now when left out."""

    ipAddress: str
    """An IPv4 or IPv6 address.

    2 to 39 characters.
    """


class DeviceDataExport(TypedDict, total=False):
    """Exports the data of one device as CSV."""

    attributes: list[str]
    """Attributes to include; all of them when left out.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    options: DeviceDataExportOptions
    """What the file holds."""

    start: float
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DeviceDataExportOptions(TypedDict, total=False):
    """What the file of an export holds."""

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


class DeviceDisconnected(TypedDict, total=False):
    """The device is not connected."""

    status: Required[Literal["disconnected"]]
    """Always `disconnected`."""

    connectedAt: TimeInput
    """When it had connected."""

    disconnectReason: str
    """Why it disconnected.

    At most 1024 characters.
    """

    disconnectedAt: TimeInput
    """When it disconnected; now when left out."""

    ipAddress: str
    """An IPv4 or IPv6 address.

    2 to 39 characters.
    """

    messagesFromClient: int
    """Messages it sent while connected.

    0 to 2147483647.
    """

    messagesToClient: int
    """Messages it received while connected.

    0 to 2147483647.
    """


class DevicePatch(TypedDict, total=False):
    """Changes to a device; what is left out stays."""

    attributes: Sequence[DeviceAttributePost]
    """All attributes of the device; the present ones are replaced.

    At most 256 items.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceClass: DeviceClass
    """What part a device plays: on its own, a gateway for peripherals, a peripheral
    behind a gateway, one that any gateway may speak for (`floating`), one that runs
    edge workflows, a system made of other devices, or one that runs embedded
    workflows.
    """

    gatewayId: str
    """Gateway that a peripheral reports through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keepDuplicates: bool
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    parentId: str | None
    """System it belongs to; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    systemInterval: int
    """How often a system works out its state from its children; only for systems.

    5 to 3600.
    """

    tags: Sequence[Tag]
    """All tags of the device; the present ones are replaced.

    At most 100 items.
    """


class DevicePost(TypedDict, total=False):
    """A new device."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    attributes: Sequence[DeviceAttributePost]
    """What it reports.

    At most 256 items.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceClass: DeviceClass
    """Class of the device; `standalone` when left out."""

    gatewayId: str
    """Gateway that a peripheral reports through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keepDuplicates: bool
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    parentId: str | None
    """System it belongs to; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    systemInterval: int
    """How often a system works out its state from its children; only for systems.

    5 to 3600.
    """

    tags: Sequence[Tag]
    """Up to 100 tags."""


class DeviceState(TypedDict, total=False):
    """What a device reported at one time."""

    data: Required[Mapping[str, AttributeValue]]
    """Values by attribute name.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    flowVersion: str
    """Version of the workflow that made the report.

    1 to 255 characters.
    """

    meta: Any
    """Further data that goes with the report to workflows but is not stored; any JSON.
    """

    time: TimeInput
    """When the values were measured; now when left out."""


class DevicesDeleteOrRestorePost(TypedDict, total=False):
    """Devices to delete, or deleted devices to bring back."""

    query: Required[AdvancedDeviceQuery]
    """Advanced query that chooses the devices."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    forceJob: bool
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """


class DevicesExportPayloadCountPost(TypedDict, total=False):
    """Exports how many payloads each device used."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    query: AdvancedDeviceQuery
    """Advanced query that chooses the devices; all when left out."""

    start: float
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DevicesExportPost(TypedDict, total=False):
    """Exports devices with their tags and attributes, not their data."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    format: ExportFormat
    """File format of an export."""

    query: AdvancedDeviceQuery
    """Advanced query that chooses the devices; all when left out."""


class DevicesPatch(TypedDict, total=False):
    """Changes to many devices at once, chosen by identifier or query. Fields are set
    as in a single change, or piece by piece by operations.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    query: AdvancedDeviceQuery
    """Advanced query that chooses the devices."""

    updateFields: DevicePatch
    """Fields to set, the same on each device."""

    updateOperations: Sequence[DeviceUpdateOperation]
    """Single changes, carried out in order.

    At most 25 items.
    """


class DevicesRemoveDataPost(TypedDict, total=False):
    """Removes data of devices. It cannot be undone."""

    query: Required[AdvancedDeviceQuery]
    """Advanced query that chooses the devices."""

    attributes: list[str] | None
    """Attributes whose data goes; null for all.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float
    """End of the range, in ms since the epoch; everything up to now when left out."""

    keepCommandHistory: bool
    """Whether commands stay."""

    keepConnectionHistory: bool
    """Whether connections and disconnections stay."""

    start: float
    """Start of the range, in ms since the epoch; everything from the beginning when
    left out.
    """


class MultiDeviceCommand(TypedDict, total=False):
    """A command to many devices, chosen by identifier, tag or query."""

    name: Required[str]
    """What the devices are asked to do.

    1 to 255 characters.
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

    payload: Any
    """Data that goes with the command; any JSON."""

    time: TimeInput
    """When the command was sent; set to now when left out."""


class RemoveAttribute(TypedDict, total=False):
    """Removes an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["remove"]]
    """What is done.

    Always `"remove"`.
    """

    target: Required[Literal["attribute"]]
    """What it is done to.

    Always `"attribute"`.
    """


class RemoveAttributeDescription(TypedDict, total=False):
    """Empties the description of an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["remove"]]
    """What is done.

    Always `"remove"`.
    """

    target: Required[Literal["attributeDescription"]]
    """What it is done to.

    Always `"attributeDescription"`.
    """


class RemoveAttributeTag(TypedDict, total=False):
    """Removes a tag of an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["remove"]]
    """What is done.

    Always `"remove"`.
    """

    tagKey: Required[str]
    """Tag to remove.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    target: Required[Literal["attributeTag"]]
    """What it is done to.

    Always `"attributeTag"`.
    """


class RemoveDeviceField(TypedDict, total=False):
    """Empties the description, or takes the device out of its system."""

    operation: Required[Literal["remove"]]
    """What is done.

    Always `"remove"`.
    """

    target: Required[Literal["description", "parentId"]]
    """What it is done to.

    One of `"description"`, `"parentId"`.
    """


class RemoveDeviceTag(TypedDict, total=False):
    """Removes a tag."""

    operation: Required[Literal["remove"]]
    """What is done.

    Always `"remove"`.
    """

    tagKey: Required[str]
    """Tag to remove.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    target: Required[Literal["tag"]]
    """What it is done to.

    Always `"tag"`.
    """


class SetAttributeContentType(TypedDict, total=False):
    """Sets the content type of a blob attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["attributeContentType"]]
    """What it is done to.

    Always `"attributeContentType"`.
    """

    value: Required[str]
    """The new MIME type.

    1 to 64 characters.
    """


class SetAttributeDescription(TypedDict, total=False):
    """Sets the description of an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["attributeDescription"]]
    """What it is done to.

    Always `"attributeDescription"`.
    """

    value: Required[str]
    """The new description.

    At most 32767 characters.
    """


class SetAttributeName(TypedDict, total=False):
    """Renames an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["attributeName"]]
    """What it is done to.

    Always `"attributeName"`.
    """

    value: Required[str]
    """The new name.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class SetAttributeTag(TypedDict, total=False):
    """Sets a tag of an attribute."""

    attributeName: Required[str]
    """Attribute to change.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["attributeTag"]]
    """What it is done to.

    Always `"attributeTag"`.
    """

    value: Required[Tag]
    """The tag."""


class SetDeviceClass(TypedDict, total=False):
    """Sets the device class."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["deviceClass"]]
    """What it is done to.

    Always `"deviceClass"`.
    """

    value: Required[DeviceClass]
    """The new class."""


class SetDeviceDescription(TypedDict, total=False):
    """Sets the description."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["description"]]
    """What it is done to.

    Always `"description"`.
    """

    value: Required[str]
    """The new description.

    At most 32767 characters.
    """


class SetDeviceKeepDuplicates(TypedDict, total=False):
    """Sets whether repeated reports are kept."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["keepDuplicates"]]
    """What it is done to.

    Always `"keepDuplicates"`.
    """

    value: Required[bool]
    """Whether to keep them."""


class SetDeviceName(TypedDict, total=False):
    """Sets the name."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["name"]]
    """What it is done to.

    Always `"name"`.
    """

    value: Required[str]
    """The new name.

    1 to 255 characters.
    """


class SetDeviceParent(TypedDict, total=False):
    """Sets the gateway or the system above."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["gatewayId", "parentId"]]
    """What it is done to.

    One of `"gatewayId"`, `"parentId"`.
    """

    value: Required[str]
    """Gateway or system to set.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class SetDeviceSystemInterval(TypedDict, total=False):
    """Sets how often systems work out their state."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["systemInterval"]]
    """What it is done to.

    Always `"systemInterval"`.
    """

    value: Required[int]
    """The new interval, in seconds.

    5 to 3600.
    """


class SetDeviceTag(TypedDict, total=False):
    """Sets a tag, adding it where it is missing."""

    operation: Required[Literal["set"]]
    """What is done.

    Always `"set"`.
    """

    target: Required[Literal["tag"]]
    """What it is done to.

    Always `"tag"`.
    """

    value: Required[Tag]
    """The tag."""


DeviceAttributeDataTypeFilter: TypeAlias = (
    AttributeDataType | Sequence[AttributeDataType]
)
"""One data type, or several of which any will do."""

DeviceClassFilter: TypeAlias = DeviceClass | Sequence[DeviceClass]
"""One device class, or several of which any will do."""

DeviceConnectionStatus: TypeAlias = DeviceConnected | DeviceDisconnected
"""Tells the platform that a device connected or disconnected, for devices that are not
connected to it directly.
"""

DeviceStateOrStates: TypeAlias = DeviceState | Sequence[DeviceState]
"""One report or several."""

DeviceUpdateOperation: TypeAlias = (
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
    | AddAttributeRollup
)
"""One change to each of the chosen devices. `operation` and `target` together say what
it does.
"""
