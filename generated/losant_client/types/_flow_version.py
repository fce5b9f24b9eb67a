"""Data of `client.flow_version` and `client.flow_versions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_custom_node_config import CustomNodeConfig, FlowNode
from ._shared_flow_log_entry import FlowNodesQuery, FlowTriggersQuery
from ._shared_flow_versions import FlowGlobal, FlowTrigger
from ._shared_id_query import IdQuery
from ._shared_value_query import ValueQuery


class FlowVersionPatch(TypedDict, total=False):
    """Changes to a version of a workflow; what it does cannot change."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    notes: str
    """What is new in it.

    At most 32767 characters.
    """


class FlowVersionPost(TypedDict, total=False):
    """Keeps the given or present state of a workflow as a version."""

    version: Required[str]
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """

    customNodeConfig: CustomNodeConfig
    """What a custom node asks for and gives back; only for custom nodes."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    globals: Sequence[FlowGlobal]
    """Values that the workflow can read.

    At most 100 items.
    """

    minimumAgentVersion: str
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    nodes: Sequence[FlowNode]
    """The nodes of a workflow."""

    notes: str
    """What is new in it.

    At most 32767 characters.
    """

    triggers: Sequence[FlowTrigger]
    """The triggers of a workflow."""


class FlowVersionsDeletePost(TypedDict, total=False):
    """Versions of workflows to delete."""

    query: Required[AdvancedFlowVersionQuery]
    """Advanced query that chooses the versions."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """


AdvancedFlowVersionQuery = TypedDict(
    "AdvancedFlowVersionQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedFlowVersionQuery]",
        "$nor": "Sequence[AdvancedFlowVersionQuery]",
        "$or": "Sequence[AdvancedFlowVersionQuery]",
        "creationDate": "ValueQuery | None",
        "customNodeSupports": "ValueQuery | None",
        "enabled": "ValueQuery | None",
        "flowClass": "ValueQuery | None",
        "lastUpdated": "ValueQuery | None",
        "name": "ValueQuery | None",
        "nodes": "FlowNodesQuery",
        "triggers": "FlowTriggersQuery",
        "version": "ValueQuery | None",
    },
    total=False,
)
"""Filter for the versions of a workflow, down to their triggers and nodes."""
