"""Data of `client.flow` and `client.flows`."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_custom_node_config import CustomNodeConfig, FlowNode
from ._shared_flow_class import FlowClass
from ._shared_flow_log_entry import FlowNodesQuery, FlowTriggersQuery
from ._shared_flow_versions import FlowGlobal, FlowTrigger, FlowVersion
from ._shared_flows import Flow
from ._shared_id_query import IdQuery
from ._shared_node_category import NodeCategory
from ._shared_node_category_input import NodeCategoryInput
from ._shared_value_query import ValueQuery


class AdvancedFlowByVersionQuery(Model):
    """Filter for workflows among those that have a given version."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedFlowByVersionQuery] | None", Field(alias="$and")] = (
        None
    )
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedFlowByVersionQuery] | None", Field(alias="$nor")] = (
        None
    )
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedFlowByVersionQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    enabled: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    flow_class: Annotated[ValueQuery | None, Field(alias="flowClass")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    flow_id: Annotated[IdQuery | None, Field(alias="flowId")] = None
    """Workflow that the version belongs to."""

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """


class AdvancedFlowQuery(Model):
    """Filter for workflows, down to the triggers and nodes they are made of."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedFlowQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedFlowQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedFlowQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    custom_node_supports: Annotated[
        ValueQuery | None, Field(alias="customNodeSupports")
    ] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    default_version: Annotated[IdQuery | None, Field(alias="defaultVersion")] = None
    """Version set as default; null for `develop`."""

    enabled: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    flow_class: Annotated[ValueQuery | None, Field(alias="flowClass")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    nodes: FlowNodesQuery | None = None
    """Condition on the nodes of a workflow, plain or under `$eq` or `$ne`."""

    triggers: FlowTriggersQuery | None = None
    """Condition on the triggers of a workflow, plain or under `$eq` or `$ne`."""


class CompatibleFlowClasses(Model):
    """Kinds of workflows a node can be used in. For workflows on devices the oldest
    fitting agent version may stand in place of true.
    """

    cloud: bool | None = None
    custom_node: Annotated[bool | None, Field(alias="customNode")] = None
    edge: bool | str | None = None
    embedded: bool | str | None = None
    experience: bool | None = None


class FlowImport(Model):
    """A workflow to import; identifiers are those of its origin and are replaced.
    Further text properties are let through and ignored.
    """

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, str]

    id: str | None = None
    """Identifier at its origin, to which the versions refer.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    category: NodeCategoryInput | None = None
    """Group of the palette that a custom node is in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    custom_node_supports: Annotated[
        list[Literal["cloud", "edge"] | str] | None, Field(alias="customNodeSupports")
    ] = None
    """Kinds of workflows a custom node can be used in.

    At most 1 item. Each item: one of `"cloud"`, `"edge"`.
    """

    default_version_id: Annotated[str | None, Field(alias="defaultVersionId")] = None
    """Version that runs; null for `develop`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_class: Annotated[FlowClass | None, Field(alias="flowClass")] = None
    """Class of the workflow; `cloud` when left out."""

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    triggers: list[FlowTrigger] | None = None
    """The triggers of a workflow."""


class FlowPatch(Model):
    """Changes to a workflow; what is left out stays, and its class cannot change."""

    category: NodeCategoryInput | None = None
    """Group of the palette that a custom node is in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    default_version_id: Annotated[str | None, Field(alias="defaultVersionId")] = None
    """Version to run; null for `develop`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: list[FlowNode] | None = None
    """All nodes; the present ones are replaced."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    triggers: list[FlowTrigger] | None = None
    """All triggers; the present ones are replaced."""


class FlowPost(Model):
    """A new workflow."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    category: NodeCategoryInput | None = None
    """Group of the palette that a custom node is in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    custom_node_supports: Annotated[
        list[Literal["cloud", "edge"] | str] | None, Field(alias="customNodeSupports")
    ] = None
    """Kinds of workflows a custom node can be used in.

    At most 1 item. Each item: one of `"cloud"`, `"edge"`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_class: Annotated[FlowClass | None, Field(alias="flowClass")] = None
    """Class of the workflow; `cloud` when left out."""

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    triggers: list[FlowTrigger] | None = None
    """The triggers of a workflow."""


class FlowStorageEntry(Model):
    """A value for a workflow to keep between its runs."""

    key: str
    """Name of the value.

    1 to 255 characters.
    """

    value: Any = None
    """Any JSON; left out, the key is removed."""


class FlowStorageMetadata(Model):
    """How much a workflow keeps between its runs."""

    keys_count: Annotated[float | None, Field(alias="keysCount")] = None
    """Number of keys."""

    memory_used: Annotated[float | None, Field(alias="memoryUsed")] = None
    """Size of all values in bytes."""


class FlowTriggerFilterItem(Model):
    """A trigger that a workflow must have."""

    key: str | None = None
    """Resource the trigger listens to.

    At most 1024 characters.
    """

    type: str | None = None
    """Type of the trigger.

    At most 1024 characters.
    """


class FlowVersionImport(Model):
    """A version to import; identifiers are those of its origin and are replaced.
    Further text properties are let through and ignored.
    """

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, str]

    id: str | None = None
    """Identifier at its origin.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    version: str
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Workflow at its origin.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

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

    triggers: list[FlowTrigger] | None = None
    """The triggers of a workflow."""


class FlowsImportPost(Model):
    """Workflows and versions to import together."""

    flow_versions: Annotated[
        list[FlowVersionImport] | None, Field(alias="flowVersions")
    ] = None
    """The versions.

    At most 1000 items.
    """

    flows: list[FlowImport] | None = None
    """The workflows.

    At most 1000 items.
    """


class FlowsImportResult(Model):
    """The imported workflows and versions, and what became of their identifiers."""

    flow_versions: Annotated[list[FlowVersion] | None, Field(alias="flowVersions")] = (
        None
    )
    """The versions.

    At most 1000 items.
    """

    flows: list[Flow] | None = None
    """The workflows.

    At most 1000 items.
    """

    imported_flow_id_map: Annotated[
        dict[str, str] | None, Field(alias="importedFlowIdMap")
    ] = None
    """New identifiers of the workflows.

    Keys must match `^[A-Fa-f\\d]{24}$`. Each value: must match `^[A-Fa-f\\d]{24}$`.
    """

    imported_version_id_map: Annotated[
        dict[str, str] | None, Field(alias="importedVersionIdMap")
    ] = None
    """New identifiers of the versions.

    Keys must match `^[A-Fa-f\\d]{24}$`. Each value: must match `^[A-Fa-f\\d]{24}$`.
    """


class PaletteCustomNode(Model):
    """A custom node of the application, as the palette shows it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    category: NodeCategory | None = None
    """Group of the palette it is in."""

    compatible_flow_classes: Annotated[
        CompatibleFlowClasses | None, Field(alias="compatibleFlowClasses")
    ] = None
    """Kinds of workflows it can be used in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What it asks for and gives back."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Version that is used, by identifier; absent for `develop`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about it.

    At most 1024 characters.
    """

    version: str | None = None
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """


class PaletteResponse(Model):
    """Nodes that an application can use beside the built-in ones."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    custom_nodes: Annotated[
        list[PaletteCustomNode] | None, Field(alias="customNodes")
    ] = None
    """Custom nodes of the application."""


class VirtualButtonPress(Model):
    """Presses a virtual button of a workflow."""

    key: str
    """Key of the button: identifier of the workflow, a hyphen, identifier of the
    trigger.
    """

    deployment_id: Annotated[str | None, Field(alias="deploymentId")] = None
    """Deployment to start it in, for embedded workflows.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device to start it on, for workflows that run on devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_version: Annotated[str | None, Field(alias="flowVersion")] = None
    """Version of the workflow to start.

    1 to 255 characters.
    """

    meta: Any = None
    """Further data about the press; any JSON."""

    payload: Any = None
    """Data the workflow starts with; any JSON."""
