"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow` and `client.flows`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_custom_node_config import (
    FlowTriggerSimple,
    FlowTriggerVirtualButton,
    TriggerCategory,
)
from ._shared_empty_object import EmptyObject
from ._shared_integration_type import IntegrationType


class BeckhoffSubscription(TypedDict, total=False):
    """A value of a Beckhoff controller to watch."""

    name: str
    """Name of the symbol.

    At most 1024 characters.
    """


class FlowGlobal(TypedDict, total=False):
    """A value that a workflow can read by name."""

    json: Required[str]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: Required[str]
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class FlowTriggerAppFile(TypedDict, total=False):
    """Starts when files of the application change."""

    type: Required[Literal["appFile"]]
    """Type of the trigger.

    Always `"appFile"`.
    """

    config: FlowTriggerAppFileConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerAppFileMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerAppFileConfig(TypedDict, total=False):
    """Which changes of which files start the workflow."""

    create: bool
    """Start on creation."""

    delete: bool
    """Start on deletion."""

    private: bool
    """Watch private files."""

    public: bool
    """Watch public files."""

    update: bool
    """Start on new content."""


class FlowTriggerAppFileMeta(TypedDict, total=False):
    """What the editor keeps about a file trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["appFile"]
    """Type of the trigger in the editor.

    Always `"appFile"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerBeckhoff(TypedDict, total=False):
    """Starts when values of a Beckhoff controller change."""

    type: Required[Literal["beckhoff"]]
    """Type of the trigger.

    Always `"beckhoff"`.
    """

    config: FlowTriggerBeckhoffConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerBeckhoffMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerBeckhoffConfig(TypedDict, total=False):
    """Connection to a Beckhoff controller over ADS. Numbers are given as text, and
    templates are allowed.
    """

    configName: str
    """Saved configuration to use.

    At most 1024 characters.
    """

    cycleTimeMs: int
    """Time between two looks at the values, in milliseconds.

    10 to 3600000.
    """

    localAdsPort: str
    """ADS port of the device.

    At most 1024 characters.
    """

    localAmsNetId: str
    """AMS Net ID of the device.

    At most 1024 characters.
    """

    routerHost: str
    """Host of the AMS router.

    At most 1024 characters.
    """

    routerTcpPort: str
    """TCP port of the AMS router.

    At most 1024 characters.
    """

    subscriptions: Sequence[BeckhoffSubscription]
    """Values to watch.

    At most 100 items.
    """

    targetAdsPort: str
    """ADS port of the controller.

    At most 1024 characters.
    """

    targetAmsNetId: str
    """AMS Net ID of the controller.

    At most 1024 characters.
    """


class FlowTriggerBeckhoffMeta(TypedDict, total=False):
    """What the editor keeps about a Beckhoff trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["beckhoff"]
    """Type of the trigger in the editor.

    Always `"beckhoff"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerDataTable(TypedDict, total=False):
    """Starts when rows of a data table change."""

    type: Required[Literal["dataTable"]]
    """Type of the trigger.

    Always `"dataTable"`.
    """

    config: FlowTriggerDataTableConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerDataTableMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDataTableConfig(TypedDict, total=False):
    """Which changes start the workflow."""

    bulkInsert: bool
    """Start on the insertion of several rows."""

    delete: bool
    """Start on deletion."""

    insert: bool
    """Start on the insertion of one row."""

    update: bool
    """Start on change."""


class FlowTriggerDataTableMeta(TypedDict, total=False):
    """What the editor keeps about a data table trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["dataTable"]
    """Type of the trigger in the editor.

    Always `"dataTable"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerDeviceInactivity(TypedDict, total=False):
    """Starts when devices have been silent for a time."""

    type: Required[Literal["deviceIdInactivity", "deviceTagInactivity"]]
    """Type of the trigger.

    One of `"deviceIdInactivity"`, `"deviceTagInactivity"`.
    """

    config: FlowTriggerDeviceInactivityConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerDeviceInactivityMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDeviceInactivityConfig(TypedDict, total=False):
    """How long a device must be silent."""

    seconds: float
    """The time, in seconds."""


class FlowTriggerDeviceInactivityMeta(TypedDict, total=False):
    """What the editor keeps about an inactivity trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["deviceIdsTagsInactivity"]
    """Type of the trigger in the editor.

    Always `"deviceIdsTagsInactivity"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerDeviceState(TypedDict, total=False):
    """Starts when devices report."""

    type: Required[Literal["deviceId", "deviceTag"]]
    """Type of the trigger.

    One of `"deviceId"`, `"deviceTag"`.
    """

    config: FlowTriggerDeviceStateConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerDeviceStateMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDeviceStateConfig(TypedDict, total=False):
    """Which reports start the workflow, and how."""

    allowInvalid: bool
    """Whether reports with values that do not fit start it."""

    attributeBlacklist: list[str]
    """Attributes that do not start it.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    attributeWhitelist: list[str]
    """Attributes that alone start it.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    batchBehavior: Literal["once", "each"]
    """Whether a batch starts it once or for each report.

    One of `"once"`, `"each"`.
    """

    maxAge: float
    """Reports older than this do not start it."""

    triggerOn: Literal["batch", "individual", "both"]
    """Whether single reports, batches of reports or both start it.

    One of `"batch"`, `"individual"`, `"both"`.
    """


class FlowTriggerDeviceStateMeta(TypedDict, total=False):
    """What the editor keeps about a device state trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    allowedAttributeType: Literal["attributeWhitelist", "any", "attributeBlacklist"]
    """Which of the two lists is used.

    One of `"attributeWhitelist"`, `"any"`, `"attributeBlacklist"`.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    maxAgeToggle: bool
    """Whether `maxAge` is used."""

    name: Literal["deviceIdsTags", "device", "deviceTag"]
    """Type of the trigger in the editor.

    One of `"deviceIdsTags"`, `"device"`, `"deviceTag"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    timeUnit: str
    """Unit the editor shows `maxAge` in.

    At most 48 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerDirect(TypedDict, total=False):
    """Starts when another workflow asks for it."""

    type: Required[Literal["direct"]]
    """Type of the trigger.

    Always `"direct"`.
    """

    config: EmptyObject
    """Always empty."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerDirectMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDirectMeta(TypedDict, total=False):
    """What the editor keeps about a direct trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["direct"]
    """Type of the trigger in the editor.

    Always `"direct"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerEndpoint(TypedDict, total=False):
    """Starts when an experience endpoint is called."""

    type: Required[Literal["endpoint"]]
    """Type of the trigger.

    Always `"endpoint"`.
    """

    config: FlowTriggerEndpointConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerEndpointMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerEndpointConfig(TypedDict, total=False):
    """Which calls start the workflow."""

    experienceVersion: str
    """Version of the experience that must be called.

    1 to 255 characters.
    """


class FlowTriggerEndpointMeta(TypedDict, total=False):
    """What the editor keeps about an endpoint trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["endpoint"]
    """Type of the trigger in the editor.

    Always `"endpoint"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerEvent(TypedDict, total=False):
    """Starts when events are raised or change their state."""

    type: Required[Literal["event"]]
    """Type of the trigger.

    Always `"event"`.
    """

    config: FlowTriggerEventConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerEventMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerEventConfig(TypedDict, total=False):
    """Which events start the workflow."""

    acknowledged: bool
    """Start when an event is acknowledged."""

    new: bool
    """Start on new events."""

    resolved: bool
    """Start when an event is resolved."""

    subject: str
    """Pattern that the subject must match.

    At most 255 characters.
    """


class FlowTriggerEventMeta(TypedDict, total=False):
    """What the editor keeps about an event trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["event"]
    """Type of the trigger in the editor.

    Always `"event"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerFileTail(TypedDict, total=False):
    """Starts when something is written at the end of a file on the device."""

    type: Required[Literal["fileTail"]]
    """Type of the trigger.

    Always `"fileTail"`.
    """

    config: FlowTriggerFileTailConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerFileTailMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFileTailConfig(TypedDict, total=False):
    """Which file is watched and how it is cut up."""

    byteLength: str
    """Cut after this many bytes.

    At most 48 characters.
    """

    delimiter: str
    """Cut at this text.

    At most 48 characters.
    """

    encoding: str
    """Encoding of the file.

    At most 48 characters.
    """

    path: str
    """Path of the file.

    At most 1024 characters.
    """


class FlowTriggerFileTailMeta(TypedDict, total=False):
    """What the editor keeps about a file tail trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["fileTail"]
    """Type of the trigger in the editor.

    Always `"fileTail"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerFileWatch(TypedDict, total=False):
    """Starts when files or directories on the device change."""

    type: Required[Literal["fileWatch"]]
    """Type of the trigger.

    Always `"fileWatch"`.
    """

    config: FlowTriggerFileWatchConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerFileWatchMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFileWatchConfig(TypedDict, total=False):
    """Which path is watched, and for which changes."""

    directoryAdded: bool
    """Start when a directory appears."""

    directoryRemoved: bool
    """Start when a directory goes."""

    fileAdded: bool
    """Start when a file appears."""

    fileChanged: bool
    """Start when a file changes."""

    fileRemoved: bool
    """Start when a file goes."""

    path: str
    """Path to watch.

    At most 1024 characters.
    """


class FlowTriggerFileWatchMeta(TypedDict, total=False):
    """What the editor keeps about a file watch trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["fileWatch"]
    """Type of the trigger in the editor.

    Always `"fileWatch"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerFlowError(TypedDict, total=False):
    """Starts when an error was not caught within a workflow."""

    type: Required[Literal["flowError"]]
    """Type of the trigger.

    Always `"flowError"`.
    """

    config: FlowTriggerFlowErrorConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerFlowErrorMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFlowErrorConfig(TypedDict, total=False):
    """Whose errors start the workflow."""

    scope: Literal["local", "global", "experience", "cloud"]
    """This workflow only, or all, all of the experience, or all in the cloud.

    One of `"local"`, `"global"`, `"experience"`, `"cloud"`.
    """


class FlowTriggerFlowErrorMeta(TypedDict, total=False):
    """What the editor keeps about an error trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["flowError"]
    """Type of the trigger in the editor.

    Always `"flowError"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerIntegration(TypedDict, total=False):
    """Starts when an integration has something to tell."""

    type: Required[Literal["integration"]]
    """Type of the trigger.

    Always `"integration"`.
    """

    config: FlowTriggerIntegrationConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerIntegrationMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerIntegrationConfig(TypedDict, total=False):
    """What of an integration starts the workflow."""

    connect: bool
    """Start when it connects."""

    disconnect: bool
    """Start when it loses its connection."""

    failure: bool
    """Start when it cannot connect."""

    message: bool
    """Start on a message."""


class FlowTriggerIntegrationMeta(TypedDict, total=False):
    """What the editor keeps about an integration trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: IntegrationType
    """Type of the trigger in the editor."""

    outputCount: float
    """Number of outputs in the editor."""

    triggerId: str
    """Resource the trigger listens to.

    At most 48 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerMqtt(TypedDict, total=False):
    """Starts on messages of an MQTT topic."""

    type: Required[Literal["mqttTopic"]]
    """Type of the trigger.

    Always `"mqttTopic"`.
    """

    config: FlowTriggerMqttConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerMqttMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerMqttConfig(TypedDict, total=False):
    """Which broker is listened to."""

    integrationId: Literal["losant", "local", "external"]
    """Losant's broker, the broker on the edge device, or an outside one.

    One of `"losant"`, `"local"`, `"external"`.
    """


class FlowTriggerMqttMeta(TypedDict, total=False):
    """What the editor keeps about an MQTT trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["mqtt"]
    """Type of the trigger in the editor.

    Always `"mqtt"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    triggerId: str
    """Resource the trigger listens to.

    At most 48 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerOnSync(TypedDict, total=False):
    """Starts when an edge device gets news from the platform."""

    type: Required[Literal["onSync"]]
    """Type of the trigger.

    Always `"onSync"`.
    """

    config: FlowTriggerOnSyncConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerOnSyncMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerOnSyncConfig(TypedDict, total=False):
    """Which news start the workflow."""

    syncTypes: Sequence[Literal["application", "device", "peripheral"]]
    """Changes of the application, the device or its peripherals.

    1 to 3 items. Each item: one of `"application"`, `"device"`, `"peripheral"`.
    """


class FlowTriggerOnSyncMeta(TypedDict, total=False):
    """What the editor keeps about a sync trigger."""

    category: TriggerCategory
    """Always `trigger`."""

    description: str
    """Free text about it, up to 32,767 characters."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["onSync"]
    """Type of the trigger in the editor.

    Always `"onSync"`.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerOpcua(TypedDict, total=False):
    """Starts on changes or events of an OPC UA server."""

    type: Required[Literal["opcua"]]
    """Type of the trigger.

    Always `"opcua"`.
    """

    config: FlowTriggerOpcuaConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerOpcuaMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerOpcuaConfig(TypedDict, total=False):
    """Connection to an OPC UA server and what to watch there."""

    cert: str
    """Client certificate in PEM.

    At most 32767 characters.
    """

    configName: str
    """Saved configuration to use.

    At most 1024 characters.
    """

    eventFilter: list[str]
    """Fields of events to receive.

    At most 100 items. Each item: at most 255 characters.
    """

    identifier: str
    """Identifier of the node.

    At most 255 characters.
    """

    nameSpace: str
    """Namespace of the node.

    At most 255 characters.
    """

    password: str
    """At most 1024 characters."""

    privateKey: str
    """Private key in PEM.

    At most 32767 characters.
    """

    samplingInterval: str
    """Time between two looks at the node, in milliseconds.

    At most 255 characters.
    """

    securityMode: str
    """Security mode.

    At most 255 characters.
    """

    securityPolicy: str
    """Security policy.

    At most 255 characters.
    """

    uri: str
    """Address of the server.

    At most 1024 characters.
    """

    username: str
    """At most 1024 characters."""


class FlowTriggerOpcuaMeta(TypedDict, total=False):
    """What the editor keeps about an OPC UA trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["opcua"]
    """Type of the trigger in the editor.

    Always `"opcua"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerRedis(TypedDict, total=False):
    """Starts on messages of a Redis channel."""

    type: Required[Literal["redis"]]
    """Type of the trigger.

    Always `"redis"`.
    """

    config: FlowTriggerRedisConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerRedisMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerRedisConfig(TypedDict, total=False):
    """Connection to a Redis server and what to listen to there."""

    directoryAdded: bool
    """Listed here too, though only a file watch has use for it."""

    directoryRemoved: bool
    """Listed here too, though only a file watch has use for it."""

    fileAdded: bool
    """Listed here too, though only a file watch has use for it."""

    fileChanged: bool
    """Listed here too, though only a file watch has use for it."""

    fileRemoved: bool
    """Listed here too, though only a file watch has use for it."""

    host: str
    """Host of the server.

    At most 1024 characters.
    """

    password: str
    """At most 1024 characters."""

    port: str
    """Port of the server.

    At most 16 characters.
    """

    topic: str
    """Channel to listen to.

    At most 1024 characters.
    """


class FlowTriggerRedisMeta(TypedDict, total=False):
    """What the editor keeps about a Redis trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["redisTrigger"]
    """Type of the trigger in the editor.

    Always `"redisTrigger"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerRequest(TypedDict, total=False):
    """Starts when the web server of the edge agent is called."""

    type: Required[Literal["request"]]
    """Type of the trigger.

    Always `"request"`.
    """

    config: FlowTriggerRequestConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerRequestMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerRequestConfig(TypedDict, total=False):
    """Which calls start the workflow."""

    method: Literal["*", "delete", "get", "options", "patch", "post", "put"]
    """HTTP method; `*` for any.

    One of `"*"`, `"delete"`, `"get"`, `"options"`, `"patch"`, `"post"`, `"put"`.
    """

    route: str
    """Path of the call.

    At most 1024 characters.
    """


class FlowTriggerRequestMeta(TypedDict, total=False):
    """What the editor keeps about an HTTP trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["request"]
    """Type of the trigger in the editor.

    Always `"request"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    triggerId: str
    """Resource the trigger listens to.

    At most 48 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerSerial(TypedDict, total=False):
    """Starts on data from a serial port."""

    type: Required[Literal["serial"]]
    """Type of the trigger.

    Always `"serial"`.
    """

    config: FlowTriggerSerialConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerSerialMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSerialConfig(TypedDict, total=False):
    """The serial port, and how its data is cut up."""

    baudRate: float
    """Baud rate."""

    byteLength: str
    """Cut after this many bytes.

    At most 48 characters.
    """

    dataBits: float
    """Data bits."""

    delimiter: str
    """Cut at this text.

    At most 48 characters.
    """

    delimiterEncoding: str
    """Encoding of the delimiter.

    At most 48 characters.
    """

    encoding: str
    """Encoding of the data.

    At most 48 characters.
    """

    parity: str
    """Parity.

    At most 8 characters.
    """

    path: str
    """Path of the port.

    At most 1024 characters.
    """

    rtscts: bool
    """Whether flow control by RTS/CTS is used."""

    stopBits: float
    """Stop bits."""

    writeOnOpen: str
    """Data to write when the port is opened.

    At most 1024 characters.
    """

    writeOnOpenEncoding: str
    """Encoding of that data.

    At most 48 characters.
    """


class FlowTriggerSerialMeta(TypedDict, total=False):
    """What the editor keeps about a serial trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["serial"]
    """Type of the trigger in the editor.

    Always `"serial"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    parseBy: Literal["byteLength", "delimiter"]
    """Whether data is cut by length or delimiter.

    One of `"byteLength"`, `"delimiter"`.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerSnmpTrap(TypedDict, total=False):
    """Starts on SNMP traps sent to the device."""

    type: Required[Literal["snmpTrap"]]
    """Type of the trigger.

    Always `"snmpTrap"`.
    """

    config: FlowTriggerSnmpTrapConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerSnmpTrapMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSnmpTrapConfig(TypedDict, total=False):
    """Where traps are received, and from whom."""

    snmpTrapConfig: Required[SnmpTrapCredentials]
    """Whose traps are taken."""

    udpPort: Required[str]
    """UDP port to listen on.

    At most 5 characters.
    """


class FlowTriggerSnmpTrapMeta(TypedDict, total=False):
    """What the editor keeps about an SNMP trap trigger."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["snmpTrap"]
    """Type of the trigger in the editor.

    Always `"snmpTrap"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerTimer(TypedDict, total=False):
    """Starts at set times."""

    type: Required[Literal["timer"]]
    """Type of the trigger.

    Always `"timer"`.
    """

    config: FlowTriggerTimerConfig
    """Settings of the trigger."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerTimerMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerTimerConfig(TypedDict, total=False):
    """When the workflow starts: every so many seconds, or by a cron expression."""

    cron: str
    """Cron expression that says when to run.

    At most 255 characters.
    """

    seconds: float
    """Seconds between two starts."""

    tz: str
    """Time zone of the cron expression.

    At most 255 characters.
    """


class FlowTriggerTimerMeta(TypedDict, total=False):
    """What the editor keeps about a timer."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["timer"]
    """Type of the trigger in the editor.

    Always `"timer"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    timeAt: str
    """Time of day, for weekly times.

    At most 255 characters.
    """

    timerTypeSelect: Literal["cronWeekly", "seconds", "cron"]
    """How the times are given in the editor.

    One of `"cronWeekly"`, `"seconds"`, `"cron"`.
    """

    timezone: str
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    weekdays: Sequence[float]
    """Days of the week, for weekly times.

    At most 7 items.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class SnmpTrapCredentials(TypedDict, total=False):
    """Whose SNMP traps are taken: those of a community, or those of a user."""

    community: str
    """Community, for SNMP 1 and 2c.

    At most 1024 characters.
    """

    user: SnmpTrapUser
    """User, for SNMP 3."""


class SnmpTrapUser(TypedDict, total=False):
    """A user of SNMP 3."""

    name: Required[str]
    """At most 1024 characters."""

    securityLevel: Required[Literal["none", "auth", "authAndEncrypt"]]
    """Whether messages are authenticated and encrypted.

    One of `"none"`, `"auth"`, `"authAndEncrypt"`.
    """

    authKey: str
    """Key used for authentication.

    At most 1024 characters.
    """

    authMethod: Literal["sha", "md5"]
    """Hash used for authentication.

    One of `"sha"`, `"md5"`.
    """

    encryptionKey: str
    """Key used for encryption.

    At most 1024 characters.
    """

    encryptionMethod: Literal["aes", "des"]
    """Cipher used for encryption.

    One of `"aes"`, `"des"`.
    """


FlowTrigger: TypeAlias = (
    FlowTriggerAppFile
    | FlowTriggerSimple
    | FlowTriggerBeckhoff
    | FlowTriggerDataTable
    | FlowTriggerIntegration
    | FlowTriggerDeviceState
    | FlowTriggerDeviceInactivity
    | FlowTriggerDirect
    | FlowTriggerEndpoint
    | FlowTriggerEvent
    | FlowTriggerFileTail
    | FlowTriggerFileWatch
    | FlowTriggerFlowError
    | FlowTriggerMqtt
    | FlowTriggerOnSync
    | FlowTriggerOpcua
    | FlowTriggerRedis
    | FlowTriggerRequest
    | FlowTriggerSerial
    | FlowTriggerSnmpTrap
    | FlowTriggerTimer
    | FlowTriggerVirtualButton
)
"""What starts a workflow; `type` says on what occasion."""
