"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow` and `client.flows`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_creator_type import CreatorType
from ._shared_custom_node_config import (
    CustomNodeConfig,
    FlowNode,
    FlowTriggerSimple,
    FlowTriggerVirtualButton,
    TriggerCategory,
)
from ._shared_empty_object import EmptyObject
from ._shared_integration_type import IntegrationType
from ._shared_sort_direction import SortDirection


class BeckhoffSubscription(Model):
    """A value of a Beckhoff controller to watch."""

    name: str | None = None
    """Name of the symbol.

    At most 1024 characters.
    """


class ExperienceFlowVersion(Model):
    """A finished state of an experience workflow."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_class: Annotated[
        Literal["experience"] | str | None, Field(alias="flowClass")
    ] = None
    """Always `experience`."""

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    globals: "list[FlowGlobal] | None" = None
    """Values that the workflow can read.

    At most 100 items.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    stats: "FlowRunCounts | None" = None
    """How often it ran recently."""

    triggers: "list[FlowTrigger] | None" = None
    """The triggers of a workflow."""

    versions: list[str] | None = None
    """Versions of the experience that hold it.

    Each item: 1 to 255 characters.
    """


class FlowGlobal(Model):
    """A value that a workflow can read by name."""

    json_: Annotated[str, Field(alias="json")]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: str
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class FlowRunCounts(Model):
    """How often a workflow ran recently."""

    by_version: Annotated[
        "dict[str, FlowVersionRunCounts] | None", Field(alias="byVersion")
    ] = None
    """The same by version."""

    error_count: Annotated[float | None, Field(alias="errorCount")] = None
    """Errors."""

    run_count: Annotated[float | None, Field(alias="runCount")] = None
    """Runs."""


class FlowTriggerAppFile(ConstantsModel):
    """Starts when files of the application change."""

    type: Literal["appFile"] = "appFile"
    """Type of the trigger.

    Always `"appFile"`.
    """

    config: "FlowTriggerAppFileConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerAppFileMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerAppFileConfig(Model):
    """Which changes of which files start the workflow."""

    create: bool | None = None
    """Start on creation."""

    delete: bool | None = None
    """Start on deletion."""

    private: bool | None = None
    """Watch private files."""

    public: bool | None = None
    """Watch public files."""

    update: bool | None = None
    """Start on new content."""


class FlowTriggerAppFileMeta(Model):
    """What the editor keeps about a file trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["appFile"] | str | None = None
    """Type of the trigger in the editor.

    Always `"appFile"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerBeckhoff(ConstantsModel):
    """Starts when values of a Beckhoff controller change."""

    type: Literal["beckhoff"] = "beckhoff"
    """Type of the trigger.

    Always `"beckhoff"`.
    """

    config: "FlowTriggerBeckhoffConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerBeckhoffMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerBeckhoffConfig(Model):
    """Connection to a Beckhoff controller over ADS. Numbers are given as text, and
    templates are allowed.
    """

    config_name: Annotated[str | None, Field(alias="configName")] = None
    """Saved configuration to use.

    At most 1024 characters.
    """

    cycle_time_ms: Annotated[int | None, Field(alias="cycleTimeMs")] = None
    """Time between two looks at the values, in milliseconds.

    10 to 3600000.
    """

    local_ads_port: Annotated[str | None, Field(alias="localAdsPort")] = None
    """ADS port of the device.

    At most 1024 characters.
    """

    local_ams_net_id: Annotated[str | None, Field(alias="localAmsNetId")] = None
    """AMS Net ID of the device.

    At most 1024 characters.
    """

    router_host: Annotated[str | None, Field(alias="routerHost")] = None
    """Host of the AMS router.

    At most 1024 characters.
    """

    router_tcp_port: Annotated[str | None, Field(alias="routerTcpPort")] = None
    """TCP port of the AMS router.

    At most 1024 characters.
    """

    subscriptions: list[BeckhoffSubscription] | None = None
    """Values to watch.

    At most 100 items.
    """

    target_ads_port: Annotated[str | None, Field(alias="targetAdsPort")] = None
    """ADS port of the controller.

    At most 1024 characters.
    """

    target_ams_net_id: Annotated[str | None, Field(alias="targetAmsNetId")] = None
    """AMS Net ID of the controller.

    At most 1024 characters.
    """


class FlowTriggerBeckhoffMeta(Model):
    """What the editor keeps about a Beckhoff trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["beckhoff"] | str | None = None
    """Type of the trigger in the editor.

    Always `"beckhoff"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerDataTable(ConstantsModel):
    """Starts when rows of a data table change."""

    type: Literal["dataTable"] = "dataTable"
    """Type of the trigger.

    Always `"dataTable"`.
    """

    config: "FlowTriggerDataTableConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerDataTableMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDataTableConfig(Model):
    """Which changes start the workflow."""

    bulk_insert: Annotated[bool | None, Field(alias="bulkInsert")] = None
    """Start on the insertion of several rows."""

    delete: bool | None = None
    """Start on deletion."""

    insert: bool | None = None
    """Start on the insertion of one row."""

    update: bool | None = None
    """Start on change."""


class FlowTriggerDataTableMeta(Model):
    """What the editor keeps about a data table trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["dataTable"] | str | None = None
    """Type of the trigger in the editor.

    Always `"dataTable"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerDeviceInactivity(Model):
    """Starts when devices have been silent for a time."""

    type: Literal["deviceIdInactivity", "deviceTagInactivity"]
    """Type of the trigger.

    One of `"deviceIdInactivity"`, `"deviceTagInactivity"`.
    """

    config: "FlowTriggerDeviceInactivityConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerDeviceInactivityMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDeviceInactivityConfig(Model):
    """How long a device must be silent."""

    seconds: float | None = None
    """The time, in seconds."""


class FlowTriggerDeviceInactivityMeta(Model):
    """What the editor keeps about an inactivity trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["deviceIdsTagsInactivity"] | str | None = None
    """Type of the trigger in the editor.

    Always `"deviceIdsTagsInactivity"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerDeviceState(Model):
    """Starts when devices report."""

    type: Literal["deviceId", "deviceTag"]
    """Type of the trigger.

    One of `"deviceId"`, `"deviceTag"`.
    """

    config: "FlowTriggerDeviceStateConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerDeviceStateMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDeviceStateConfig(Model):
    """Which reports start the workflow, and how."""

    allow_invalid: Annotated[bool | None, Field(alias="allowInvalid")] = None
    """Whether reports with values that do not fit start it."""

    attribute_blacklist: Annotated[
        list[str] | None, Field(alias="attributeBlacklist")
    ] = None
    """Attributes that do not start it.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    attribute_whitelist: Annotated[
        list[str] | None, Field(alias="attributeWhitelist")
    ] = None
    """Attributes that alone start it.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    batch_behavior: Annotated[
        Literal["once", "each"] | str | None, Field(alias="batchBehavior")
    ] = None
    """Whether a batch starts it once or for each report.

    One of `"once"`, `"each"`.
    """

    max_age: Annotated[float | None, Field(alias="maxAge")] = None
    """Reports older than this do not start it."""

    trigger_on: Annotated[
        Literal["batch", "individual", "both"] | str | None, Field(alias="triggerOn")
    ] = None
    """Whether single reports, batches of reports or both start it.

    One of `"batch"`, `"individual"`, `"both"`.
    """


class FlowTriggerDeviceStateMeta(Model):
    """What the editor keeps about a device state trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    allowed_attribute_type: Annotated[
        Literal["attributeWhitelist", "any", "attributeBlacklist"] | str | None,
        Field(alias="allowedAttributeType"),
    ] = None
    """Which of the two lists is used.

    One of `"attributeWhitelist"`, `"any"`, `"attributeBlacklist"`.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    max_age_toggle: Annotated[bool | None, Field(alias="maxAgeToggle")] = None
    """Whether `maxAge` is used."""

    name: Literal["deviceIdsTags", "device", "deviceTag"] | str | None = None
    """Type of the trigger in the editor.

    One of `"deviceIdsTags"`, `"device"`, `"deviceTag"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    time_unit: Annotated[str | None, Field(alias="timeUnit")] = None
    """Unit the editor shows `maxAge` in.

    At most 48 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerDirect(ConstantsModel):
    """Starts when another workflow asks for it."""

    type: Literal["direct"] = "direct"
    """Type of the trigger.

    Always `"direct"`.
    """

    config: EmptyObject | None = None
    """Always empty."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerDirectMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerDirectMeta(Model):
    """What the editor keeps about a direct trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["direct"] | str | None = None
    """Type of the trigger in the editor.

    Always `"direct"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerEndpoint(ConstantsModel):
    """Starts when an experience endpoint is called."""

    type: Literal["endpoint"] = "endpoint"
    """Type of the trigger.

    Always `"endpoint"`.
    """

    config: "FlowTriggerEndpointConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerEndpointMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerEndpointConfig(Model):
    """Which calls start the workflow."""

    experience_version: Annotated[str | None, Field(alias="experienceVersion")] = None
    """Version of the experience that must be called.

    1 to 255 characters.
    """


class FlowTriggerEndpointMeta(Model):
    """What the editor keeps about an endpoint trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["endpoint"] | str | None = None
    """Type of the trigger in the editor.

    Always `"endpoint"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerEvent(ConstantsModel):
    """Starts when events are raised or change their state."""

    type: Literal["event"] = "event"
    """Type of the trigger.

    Always `"event"`.
    """

    config: "FlowTriggerEventConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerEventMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerEventConfig(Model):
    """Which events start the workflow."""

    acknowledged: bool | None = None
    """Start when an event is acknowledged."""

    new: bool | None = None
    """Start on new events."""

    resolved: bool | None = None
    """Start when an event is resolved."""

    subject: str | None = None
    """Pattern that the subject must match.

    At most 255 characters.
    """


class FlowTriggerEventMeta(Model):
    """What the editor keeps about an event trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["event"] | str | None = None
    """Type of the trigger in the editor.

    Always `"event"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerFileTail(ConstantsModel):
    """Starts when something is written at the end of a file on the device."""

    type: Literal["fileTail"] = "fileTail"
    """Type of the trigger.

    Always `"fileTail"`.
    """

    config: "FlowTriggerFileTailConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerFileTailMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFileTailConfig(Model):
    """Which file is watched and how it is cut up."""

    byte_length: Annotated[str | None, Field(alias="byteLength")] = None
    """Cut after this many bytes.

    At most 48 characters.
    """

    delimiter: str | None = None
    """Cut at this text.

    At most 48 characters.
    """

    encoding: str | None = None
    """Encoding of the file.

    At most 48 characters.
    """

    path: str | None = None
    """Path of the file.

    At most 1024 characters.
    """


class FlowTriggerFileTailMeta(Model):
    """What the editor keeps about a file tail trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["fileTail"] | str | None = None
    """Type of the trigger in the editor.

    Always `"fileTail"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerFileWatch(ConstantsModel):
    """Starts when files or directories on the device change."""

    type: Literal["fileWatch"] = "fileWatch"
    """Type of the trigger.

    Always `"fileWatch"`.
    """

    config: "FlowTriggerFileWatchConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerFileWatchMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFileWatchConfig(Model):
    """Which path is watched, and for which changes."""

    directory_added: Annotated[bool | None, Field(alias="directoryAdded")] = None
    """Start when a directory appears."""

    directory_removed: Annotated[bool | None, Field(alias="directoryRemoved")] = None
    """Start when a directory goes."""

    file_added: Annotated[bool | None, Field(alias="fileAdded")] = None
    """Start when a file appears."""

    file_changed: Annotated[bool | None, Field(alias="fileChanged")] = None
    """Start when a file changes."""

    file_removed: Annotated[bool | None, Field(alias="fileRemoved")] = None
    """Start when a file goes."""

    path: str | None = None
    """Path to watch.

    At most 1024 characters.
    """


class FlowTriggerFileWatchMeta(Model):
    """What the editor keeps about a file watch trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["fileWatch"] | str | None = None
    """Type of the trigger in the editor.

    Always `"fileWatch"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerFlowError(ConstantsModel):
    """Starts when an error was not caught within a workflow."""

    type: Literal["flowError"] = "flowError"
    """Type of the trigger.

    Always `"flowError"`.
    """

    config: "FlowTriggerFlowErrorConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerFlowErrorMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerFlowErrorConfig(Model):
    """Whose errors start the workflow."""

    scope: Literal["local", "global", "experience", "cloud"] | str | None = None
    """This workflow only, or all, all of the experience, or all in the cloud.

    One of `"local"`, `"global"`, `"experience"`, `"cloud"`.
    """


class FlowTriggerFlowErrorMeta(Model):
    """What the editor keeps about an error trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["flowError"] | str | None = None
    """Type of the trigger in the editor.

    Always `"flowError"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerIntegration(ConstantsModel):
    """Starts when an integration has something to tell."""

    type: Literal["integration"] = "integration"
    """Type of the trigger.

    Always `"integration"`.
    """

    config: "FlowTriggerIntegrationConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerIntegrationMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerIntegrationConfig(Model):
    """What of an integration starts the workflow."""

    connect: bool | None = None
    """Start when it connects."""

    disconnect: bool | None = None
    """Start when it loses its connection."""

    failure: bool | None = None
    """Start when it cannot connect."""

    message: bool | None = None
    """Start on a message."""


class FlowTriggerIntegrationMeta(Model):
    """What the editor keeps about an integration trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: IntegrationType | None = None
    """Type of the trigger in the editor."""

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """Resource the trigger listens to.

    At most 48 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerMqtt(ConstantsModel):
    """Starts on messages of an MQTT topic."""

    type: Literal["mqttTopic"] = "mqttTopic"
    """Type of the trigger.

    Always `"mqttTopic"`.
    """

    config: "FlowTriggerMqttConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerMqttMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerMqttConfig(Model):
    """Which broker is listened to."""

    integration_id: Annotated[
        Literal["losant", "local", "external"] | str | None,
        Field(alias="integrationId"),
    ] = None
    """Losant's broker, the broker on the edge device, or an outside one.

    One of `"losant"`, `"local"`, `"external"`.
    """


class FlowTriggerMqttMeta(Model):
    """What the editor keeps about an MQTT trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["mqtt"] | str | None = None
    """Type of the trigger in the editor.

    Always `"mqtt"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """Resource the trigger listens to.

    At most 48 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerOnSync(ConstantsModel):
    """Starts when an edge device gets news from the platform."""

    type: Literal["onSync"] = "onSync"
    """Type of the trigger.

    Always `"onSync"`.
    """

    config: "FlowTriggerOnSyncConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerOnSyncMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerOnSyncConfig(Model):
    """Which news start the workflow."""

    sync_types: Annotated[
        list[Literal["application", "device", "peripheral"] | str] | None,
        Field(alias="syncTypes"),
    ] = None
    """Changes of the application, the device or its peripherals.

    1 to 3 items. Each item: one of `"application"`, `"device"`, `"peripheral"`.
    """


class FlowTriggerOnSyncMeta(Model):
    """What the editor keeps about a sync trigger."""

    category: TriggerCategory | None = None
    """Always `trigger`."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["onSync"] | str | None = None
    """Type of the trigger in the editor.

    Always `"onSync"`.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerOpcua(ConstantsModel):
    """Starts on changes or events of an OPC UA server."""

    type: Literal["opcua"] = "opcua"
    """Type of the trigger.

    Always `"opcua"`.
    """

    config: "FlowTriggerOpcuaConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerOpcuaMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerOpcuaConfig(Model):
    """Connection to an OPC UA server and what to watch there."""

    cert: str | None = None
    """Client certificate in PEM.

    At most 32767 characters.
    """

    config_name: Annotated[str | None, Field(alias="configName")] = None
    """Saved configuration to use.

    At most 1024 characters.
    """

    event_filter: Annotated[list[str] | None, Field(alias="eventFilter")] = None
    """Fields of events to receive.

    At most 100 items. Each item: at most 255 characters.
    """

    identifier: str | None = None
    """Identifier of the node.

    At most 255 characters.
    """

    name_space: Annotated[str | None, Field(alias="nameSpace")] = None
    """Namespace of the node.

    At most 255 characters.
    """

    password: str | None = None
    """At most 1024 characters."""

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """Private key in PEM.

    At most 32767 characters.
    """

    sampling_interval: Annotated[str | None, Field(alias="samplingInterval")] = None
    """Time between two looks at the node, in milliseconds.

    At most 255 characters.
    """

    security_mode: Annotated[str | None, Field(alias="securityMode")] = None
    """Security mode.

    At most 255 characters.
    """

    security_policy: Annotated[str | None, Field(alias="securityPolicy")] = None
    """Security policy.

    At most 255 characters.
    """

    uri: str | None = None
    """Address of the server.

    At most 1024 characters.
    """

    username: str | None = None
    """At most 1024 characters."""


class FlowTriggerOpcuaMeta(Model):
    """What the editor keeps about an OPC UA trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["opcua"] | str | None = None
    """Type of the trigger in the editor.

    Always `"opcua"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerRedis(ConstantsModel):
    """Starts on messages of a Redis channel."""

    type: Literal["redis"] = "redis"
    """Type of the trigger.

    Always `"redis"`.
    """

    config: "FlowTriggerRedisConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerRedisMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerRedisConfig(Model):
    """Connection to a Redis server and what to listen to there."""

    directory_added: Annotated[bool | None, Field(alias="directoryAdded")] = None
    """Listed here too, though only a file watch has use for it."""

    directory_removed: Annotated[bool | None, Field(alias="directoryRemoved")] = None
    """Listed here too, though only a file watch has use for it."""

    file_added: Annotated[bool | None, Field(alias="fileAdded")] = None
    """Listed here too, though only a file watch has use for it."""

    file_changed: Annotated[bool | None, Field(alias="fileChanged")] = None
    """Listed here too, though only a file watch has use for it."""

    file_removed: Annotated[bool | None, Field(alias="fileRemoved")] = None
    """Listed here too, though only a file watch has use for it."""

    host: str | None = None
    """Host of the server.

    At most 1024 characters.
    """

    password: str | None = None
    """At most 1024 characters."""

    port: str | None = None
    """Port of the server.

    At most 16 characters.
    """

    topic: str | None = None
    """Channel to listen to.

    At most 1024 characters.
    """


class FlowTriggerRedisMeta(Model):
    """What the editor keeps about a Redis trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["redisTrigger"] | str | None = None
    """Type of the trigger in the editor.

    Always `"redisTrigger"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerRequest(ConstantsModel):
    """Starts when the web server of the edge agent is called."""

    type: Literal["request"] = "request"
    """Type of the trigger.

    Always `"request"`.
    """

    config: "FlowTriggerRequestConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerRequestMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerRequestConfig(Model):
    """Which calls start the workflow."""

    method: (
        Literal["*", "delete", "get", "options", "patch", "post", "put"] | str | None
    ) = None
    """HTTP method; `*` for any.

    One of `"*"`, `"delete"`, `"get"`, `"options"`, `"patch"`, `"post"`, `"put"`.
    """

    route: str | None = None
    """Path of the call.

    At most 1024 characters.
    """


class FlowTriggerRequestMeta(Model):
    """What the editor keeps about an HTTP trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["request"] | str | None = None
    """Type of the trigger in the editor.

    Always `"request"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """Resource the trigger listens to.

    At most 48 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerSerial(ConstantsModel):
    """Starts on data from a serial port."""

    type: Literal["serial"] = "serial"
    """Type of the trigger.

    Always `"serial"`.
    """

    config: "FlowTriggerSerialConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerSerialMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSerialConfig(Model):
    """The serial port, and how its data is cut up."""

    baud_rate: Annotated[float | None, Field(alias="baudRate")] = None
    """Baud rate."""

    byte_length: Annotated[str | None, Field(alias="byteLength")] = None
    """Cut after this many bytes.

    At most 48 characters.
    """

    data_bits: Annotated[float | None, Field(alias="dataBits")] = None
    """Data bits."""

    delimiter: str | None = None
    """Cut at this text.

    At most 48 characters.
    """

    delimiter_encoding: Annotated[str | None, Field(alias="delimiterEncoding")] = None
    """Encoding of the delimiter.

    At most 48 characters.
    """

    encoding: str | None = None
    """Encoding of the data.

    At most 48 characters.
    """

    parity: str | None = None
    """Parity.

    At most 8 characters.
    """

    path: str | None = None
    """Path of the port.

    At most 1024 characters.
    """

    rtscts: bool | None = None
    """Whether flow control by RTS/CTS is used."""

    stop_bits: Annotated[float | None, Field(alias="stopBits")] = None
    """Stop bits."""

    write_on_open: Annotated[str | None, Field(alias="writeOnOpen")] = None
    """Data to write when the port is opened.

    At most 1024 characters.
    """

    write_on_open_encoding: Annotated[
        str | None, Field(alias="writeOnOpenEncoding")
    ] = None
    """Encoding of that data.

    At most 48 characters.
    """


class FlowTriggerSerialMeta(Model):
    """What the editor keeps about a serial trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["serial"] | str | None = None
    """Type of the trigger in the editor.

    Always `"serial"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    parse_by: Annotated[
        Literal["byteLength", "delimiter"] | str | None, Field(alias="parseBy")
    ] = None
    """Whether data is cut by length or delimiter.

    One of `"byteLength"`, `"delimiter"`.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerSnmpTrap(ConstantsModel):
    """Starts on SNMP traps sent to the device."""

    type: Literal["snmpTrap"] = "snmpTrap"
    """Type of the trigger.

    Always `"snmpTrap"`.
    """

    config: "FlowTriggerSnmpTrapConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerSnmpTrapMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSnmpTrapConfig(Model):
    """Where traps are received, and from whom."""

    snmp_trap_config: Annotated["SnmpTrapCredentials", Field(alias="snmpTrapConfig")]
    """Whose traps are taken."""

    udp_port: Annotated[str, Field(alias="udpPort")]
    """UDP port to listen on.

    At most 5 characters.
    """


class FlowTriggerSnmpTrapMeta(Model):
    """What the editor keeps about an SNMP trap trigger."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["snmpTrap"] | str | None = None
    """Type of the trigger in the editor.

    Always `"snmpTrap"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerTimer(ConstantsModel):
    """Starts at set times."""

    type: Literal["timer"] = "timer"
    """Type of the trigger.

    Always `"timer"`.
    """

    config: "FlowTriggerTimerConfig | None" = None
    """Settings of the trigger."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerTimerMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerTimerConfig(Model):
    """When the workflow starts: every so many seconds, or by a cron expression."""

    cron: str | None = None
    """Cron expression that says when to run.

    At most 255 characters.
    """

    seconds: float | None = None
    """Seconds between two starts."""

    tz: str | None = None
    """Time zone of the cron expression.

    At most 255 characters.
    """


class FlowTriggerTimerMeta(Model):
    """What the editor keeps about a timer."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["timer"] | str | None = None
    """Type of the trigger in the editor.

    Always `"timer"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    time_at: Annotated[str | None, Field(alias="timeAt")] = None
    """Time of day, for weekly times.

    At most 255 characters.
    """

    timer_type_select: Annotated[
        Literal["cronWeekly", "seconds", "cron"] | str | None,
        Field(alias="timerTypeSelect"),
    ] = None
    """How the times are given in the editor.

    One of `"cronWeekly"`, `"seconds"`, `"cron"`.
    """

    timezone: str | None = None
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    weekdays: list[float] | None = None
    """Days of the week, for weekly times.

    At most 7 items.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowVersionRunCounts(Model):
    """How often a version of a workflow ran recently."""

    error_count: Annotated[float | None, Field(alias="errorCount")] = None
    """Errors."""

    run_count: Annotated[float | None, Field(alias="runCount")] = None
    """Runs."""


class FlowVersions(Model):
    """One page of versions of a workflow."""

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

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: "list[FlowVersion] | None" = None
    """The entries of this page."""

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


class GeneralFlowVersion(Model):
    """A finished state of a cloud, edge, embedded or custom node workflow."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_class: Annotated[
        Literal["cloud", "edge", "embedded", "customNode"] | str | None,
        Field(alias="flowClass"),
    ] = None
    """Class of the workflow.

    One of `"cloud"`, `"edge"`, `"embedded"`, `"customNode"`.
    """

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

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

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    notes: str | None = None
    """What is new in it.

    At most 32767 characters.
    """

    stats: FlowRunCounts | None = None
    """How often it ran recently."""

    triggers: "list[FlowTrigger] | None" = None
    """The triggers of a workflow."""

    version: str | None = None
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """


class SnmpTrapCredentials(Model):
    """Whose SNMP traps are taken: those of a community, or those of a user."""

    community: str | None = None
    """Community, for SNMP 1 and 2c.

    At most 1024 characters.
    """

    user: "SnmpTrapUser | None" = None
    """User, for SNMP 3."""


class SnmpTrapUser(Model):
    """A user of SNMP 3."""

    name: str
    """At most 1024 characters."""

    security_level: Annotated[
        Literal["none", "auth", "authAndEncrypt"] | str, Field(alias="securityLevel")
    ]
    """Whether messages are authenticated and encrypted.

    One of `"none"`, `"auth"`, `"authAndEncrypt"`.
    """

    auth_key: Annotated[str | None, Field(alias="authKey")] = None
    """Key used for authentication.

    At most 1024 characters.
    """

    auth_method: Annotated[
        Literal["sha", "md5"] | str | None, Field(alias="authMethod")
    ] = None
    """Hash used for authentication.

    One of `"sha"`, `"md5"`.
    """

    encryption_key: Annotated[str | None, Field(alias="encryptionKey")] = None
    """Key used for encryption.

    At most 1024 characters.
    """

    encryption_method: Annotated[
        Literal["aes", "des"] | str | None, Field(alias="encryptionMethod")
    ] = None
    """Cipher used for encryption.

    One of `"aes"`, `"des"`.
    """


FlowTrigger = TypeAliasType(
    "FlowTrigger",
    Annotated[
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
        | FlowTriggerVirtualButton,
        Field(discriminator="type"),
    ],
)
"""What starts a workflow; `type` says on what occasion."""

FlowVersion = TypeAliasType("FlowVersion", GeneralFlowVersion | ExperienceFlowVersion)
"""A finished state of a workflow. Versions of experience workflows follow the version
of their experience and look a little different.
"""
