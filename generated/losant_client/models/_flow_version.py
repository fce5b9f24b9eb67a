"""Data of `client.flow_version` and `client.flow_versions`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_custom_node_config import CustomNodeConfig, FlowNode
from ._shared_flow_log_entry import FlowNodesQuery, FlowTriggersQuery
from ._shared_flow_versions import FlowGlobal, FlowTrigger
from ._shared_id_query import IdQuery
from ._shared_value_query import ValueQuery


class AdvancedFlowVersionQuery(Model):
    """Filter for the versions of a workflow, down to their triggers and nodes."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedFlowVersionQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedFlowVersionQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedFlowVersionQuery] | None", Field(alias="$or")] = None
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

    version: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """


class FlowVersionPatch(Model):
    """Changes to a version of a workflow; what it does cannot change."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    notes: str | None = None
    """What is new in it.

    At most 32767 characters.
    """


class FlowVersionPost(Model):
    """Keeps the given or present state of a workflow as a version."""

    version: str
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What a custom node asks for and gives back; only for custom nodes."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

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


class FlowVersionsDeletePost(Model):
    """Versions of workflows to delete."""

    query: AdvancedFlowVersionQuery
    """Advanced query that chooses the versions."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """
