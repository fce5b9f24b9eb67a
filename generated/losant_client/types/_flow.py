"""Data of `client.flow` and `client.flows`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._shared_custom_node_config import CustomNodeConfig, FlowNode
from ._shared_flow_class import FlowClass
from ._shared_flow_log_entry import FlowNodesQuery, FlowTriggersQuery
from ._shared_flow_versions import FlowGlobal, FlowTrigger
from ._shared_id_query import IdQuery
from ._shared_node_category_input import NodeCategoryInput
from ._shared_value_query import ValueQuery


class FlowPatch(TypedDict, total=False):
    """Changes to a workflow; what is left out stays, and its class cannot change."""

    category: NodeCategoryInput
    """Group of the palette that a custom node is in."""

    customNodeConfig: CustomNodeConfig
    """What a custom node asks for and gives back; only for custom nodes."""

    defaultVersionId: str | None
    """Version to run; null for `develop`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    docsUrl: str
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    globals: Sequence[FlowGlobal]
    """Values that the workflow can read.

    At most 100 items.
    """

    iconData: str | None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimumAgentVersion: str
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: Sequence[FlowNode]
    """All nodes; the present ones are replaced."""

    shortDescription: str
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    triggers: Sequence[FlowTrigger]
    """All triggers; the present ones are replaced."""


class FlowPost(TypedDict, total=False):
    """A new workflow."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    category: NodeCategoryInput
    """Group of the palette that a custom node is in."""

    customNodeConfig: CustomNodeConfig
    """What a custom node asks for and gives back; only for custom nodes."""

    customNodeSupports: Sequence[Literal["cloud", "edge"]]
    """Kinds of workflows a custom node can be used in.

    At most 1 item. Each item: one of `"cloud"`, `"edge"`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    docsUrl: str
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flowClass: FlowClass
    """Class of the workflow; `cloud` when left out."""

    globals: Sequence[FlowGlobal]
    """Values that the workflow can read.

    At most 100 items.
    """

    iconData: str | None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimumAgentVersion: str
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    nodes: Sequence[FlowNode]
    """The nodes of a workflow."""

    shortDescription: str
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    triggers: Sequence[FlowTrigger]
    """The triggers of a workflow."""


class FlowStorageEntry(TypedDict, total=False):
    """A value for a workflow to keep between its runs."""

    key: Required[str]
    """Name of the value.

    1 to 255 characters.
    """

    value: Any
    """Any JSON; left out, the key is removed."""


class FlowTriggerFilterItem(TypedDict, total=False):
    """A trigger that a workflow must have."""

    key: str
    """Resource the trigger listens to.

    At most 1024 characters.
    """

    type: str
    """Type of the trigger.

    At most 1024 characters.
    """


class FlowsImportPost(TypedDict, total=False):
    """Workflows and versions to import together."""

    flowVersions: Sequence[FlowVersionImport]
    """The versions.

    At most 1000 items.
    """

    flows: Sequence[FlowImport]
    """The workflows.

    At most 1000 items.
    """


class VirtualButtonPress(TypedDict, total=False):
    """Presses a virtual button of a workflow."""

    key: Required[str]
    """Key of the button: identifier of the workflow, a hyphen, identifier of the
    trigger.
    """

    deploymentId: str
    """Deployment to start it in, for embedded workflows.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceId: str
    """Device to start it on, for workflows that run on devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flowVersion: str
    """Version of the workflow to start.

    1 to 255 characters.
    """

    meta: Any
    """Further data about the press; any JSON."""

    payload: Any
    """Data the workflow starts with; any JSON."""


AdvancedFlowByVersionQuery = TypedDict(
    "AdvancedFlowByVersionQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedFlowByVersionQuery]",
        "$nor": "Sequence[AdvancedFlowByVersionQuery]",
        "$or": "Sequence[AdvancedFlowByVersionQuery]",
        "creationDate": "ValueQuery | None",
        "enabled": "ValueQuery | None",
        "flowClass": "ValueQuery | None",
        "flowId": "IdQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
    },
    total=False,
)
"""Filter for workflows among those that have a given version."""

AdvancedFlowQuery = TypedDict(
    "AdvancedFlowQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedFlowQuery]",
        "$nor": "Sequence[AdvancedFlowQuery]",
        "$or": "Sequence[AdvancedFlowQuery]",
        "creationDate": "ValueQuery | None",
        "customNodeSupports": "ValueQuery | None",
        "defaultVersion": "IdQuery | None",
        "enabled": "ValueQuery | None",
        "flowClass": "ValueQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
        "nodes": "FlowNodesQuery",
        "triggers": "FlowTriggersQuery",
    },
    total=False,
)
"""Filter for workflows, down to the triggers and nodes they are made of."""

FlowImport: TypeAlias = Mapping[
    str,
    str
    | NodeCategoryInput
    | CustomNodeConfig
    | Sequence[Literal["cloud", "edge"]]
    | bool
    | FlowClass
    | Sequence[FlowGlobal]
    | Sequence[FlowNode]
    | Sequence[FlowTrigger]
    | None,
]
"""A workflow to import; identifiers are those of its origin and are replaced. Further
text properties are let through and ignored.
"""

FlowVersionImport: TypeAlias = Mapping[
    str,
    str
    | CustomNodeConfig
    | bool
    | Sequence[FlowGlobal]
    | Sequence[FlowNode]
    | Sequence[FlowTrigger],
]
"""A version to import; identifiers are those of its origin and are replaced. Further
text properties are let through and ignored.
"""
