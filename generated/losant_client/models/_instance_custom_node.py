"""Data of `client.instance_custom_node` and `client.instance_custom_nodes`."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_custom_node_config import (
    CustomNodeConfig,
    FlowNode,
    FlowTriggerSimple,
    FlowTriggerVirtualButton,
    TriggerCategory,
)
from ._shared_empty_object import EmptyObject
from ._shared_node_category import NodeCategory
from ._shared_node_category_input import NodeCategoryInput
from ._shared_sort_direction import SortDirection
from ._shared_token_actor_type import TokenActorType

CustomNodeExtraField = TypeAliasType("CustomNodeExtraField", list[Any] | str | bool)
"""A property that is let through and ignored: an empty list, a short text or a
boolean.
"""

CustomNodeTriggerInput = TypeAliasType(
    "CustomNodeTriggerInput",
    Annotated[
        FlowTriggerSimple | FlowTriggerVirtualButton, Field(discriminator="type")
    ],
)
"""A trigger that may be given for a custom node; a virtual button serves for trying it
out.
"""


class CustomNodeOrgUsage(Model):
    """How much an organization uses a custom node."""

    app_count: Annotated[int | None, Field(alias="appCount")] = None
    """Applications that use it."""

    flow_count: Annotated[int | None, Field(alias="flowCount")] = None
    """Workflows that use it."""

    org_icon_color: Annotated[str | None, Field(alias="orgIconColor")] = None
    """Icon color of the organization.

    At most 64 characters.
    """

    org_name: Annotated[str | None, Field(alias="orgName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class CustomNodeRunCounts(Model):
    """How often a custom node ran recently."""

    error_count: Annotated[int | None, Field(alias="errorCount")] = None
    """Errors."""

    run_count: Annotated[int | None, Field(alias="runCount")] = None
    """Runs."""


class CustomNodeSandboxUsage(Model):
    """How much sandboxes use a custom node."""

    app_count: Annotated[int | None, Field(alias="appCount")] = None
    """Applications that use it."""

    flow_count: Annotated[int | None, Field(alias="flowCount")] = None
    """Workflows that use it."""


class CustomNodeTrigger(ConstantsModel):
    """The trigger that begins a custom node."""

    type: Literal["customNodeStart"] | str = "customNodeStart"
    """Type of the trigger.

    Always `"customNodeStart"`.
    """

    config: EmptyObject | None = None
    """Always empty."""

    key: str | None = None
    """Not used by this trigger.

    At most 1024 characters.
    """

    meta: "CustomNodeTriggerMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class CustomNodeTriggerMeta(Model):
    """What the editor keeps about the trigger of a custom node."""

    category: TriggerCategory | None = None
    """Always `trigger`."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["customNodeStart"] | str | None = None
    """Type of the trigger in the editor.

    Always `"customNodeStart"`.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class CustomNodeUsage(Model):
    """Where a custom node of an instance is used."""

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, CustomNodeOrgUsage]

    sandbox: CustomNodeSandboxUsage | None = None
    """All sandboxes together."""


class InstanceCustomNode(Model):
    """A custom node that every application of an instance can use."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    category: NodeCategory | None = None
    """Group of the palette it is in."""

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[TokenActorType | None, Field(alias="createdByType")] = (
        None
    )
    """What kind of actor it was: an API token or a user."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What it asks for and gives back."""

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

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    instance_custom_node_id: Annotated[
        str | None, Field(alias="instanceCustomNodeId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        TokenActorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: an API token or a user."""

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about it, shown in the palette.

    At most 1024 characters.
    """

    source_application_id: Annotated[str | None, Field(alias="sourceApplicationId")] = (
        None
    )
    """Application it was made from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_flow_id: Annotated[str | None, Field(alias="sourceFlowId")] = None
    """Custom node it was made from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_flow_version: Annotated[str | None, Field(alias="sourceFlowVersion")] = None
    """Version it was made from.

    1 to 255 characters.
    """

    stats: CustomNodeRunCounts | None = None
    """How often it ran recently."""

    triggers: list[CustomNodeTrigger] | None = None
    """The one trigger it begins with.

    At most 1 item.
    """

    usage: CustomNodeUsage | None = None
    """Where it is used: `sandbox` for all sandboxes together, else by organization
    identifier.
    """


class InstanceCustomNodePatch(Model):
    """Changes to a custom node of an instance; what is left out stays. A few further
    small properties are let through and ignored.
    """

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, CustomNodeExtraField]

    category: NodeCategoryInput | None = None
    """Group of the palette it is in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What it asks for and gives back."""

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

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon.

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
    """The nodes of a workflow."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about it, shown in the palette.

    At most 1024 characters.
    """

    triggers: list[CustomNodeTriggerInput] | None = None
    """Triggers of the custom node."""


class InstanceCustomNodePost(Model):
    """A new custom node of an instance. A few further small properties are let through
    and ignored.
    """

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, CustomNodeExtraField]

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: list[FlowNode]
    """The nodes of a workflow."""

    triggers: list[CustomNodeTriggerInput]
    """Triggers of the custom node."""

    category: NodeCategoryInput | None = None
    """Group of the palette it is in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What it asks for and gives back."""

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

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    minimum_agent_version: Annotated[str | None, Field(alias="minimumAgentVersion")] = (
        None
    )
    """Oldest edge agent that can run it.

    Must match `^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$`.
    """

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about it, shown in the palette.

    At most 1024 characters.
    """


class InstanceCustomNodes(Model):
    """One page of custom nodes of an instance."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[InstanceCustomNode] | None = None
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
