"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow` and `client.flows`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_creator_type import CreatorType
from ._shared_custom_node_config import CustomNodeConfig, FlowNode
from ._shared_flow_class import FlowClass
from ._shared_flow_versions import FlowGlobal, FlowRunCounts, FlowTrigger
from ._shared_node_category import NodeCategory
from ._shared_sort_direction import SortDirection


class Flow(Model):
    """A workflow: triggers that start it and nodes that do its work. What stands here
    is its state under work, `develop`; finished states are kept as versions. Custom
    nodes are workflows too.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    category: NodeCategory | None = None
    """Group of the palette that a custom node is in."""

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

    custom_node_supports: Annotated[
        list[Literal["cloud", "edge"] | str] | None, Field(alias="customNodeSupports")
    ] = None
    """Kinds of workflows a custom node can be used in.

    At most 1 item. Each item: one of `"cloud"`, `"edge"`.
    """

    custom_node_use_count: Annotated[
        float | None, Field(alias="customNodeUseCount")
    ] = None
    """How many workflows use this custom node."""

    default_version_id: Annotated[str | None, Field(alias="defaultVersionId")] = None
    """Version that runs; null for `develop`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    deleted_in_develop: Annotated[bool | None, Field(alias="deletedInDevelop")] = None
    """Whether it was deleted and lives on only in experience versions."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    flow_class: Annotated[FlowClass | None, Field(alias="flowClass")] = None
    """Where a workflow runs: in the cloud, on an edge device, as part of an embedded
    bundle, in an experience, or inside other workflows.
    """

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    globals: list[FlowGlobal] | None = None
    """Values that the workflow can read.

    At most 100 items.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon of a custom node.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
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

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    nodes: list[FlowNode] | None = None
    """The nodes of a workflow."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about a custom node, shown in the palette.

    At most 1024 characters.
    """

    stats: FlowRunCounts | None = None
    """How often it ran recently."""

    triggers: list[FlowTrigger] | None = None
    """The triggers of a workflow."""


class Flows(Model):
    """One page of workflows."""

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

    flow_class: Annotated[FlowClass | None, Field(alias="flowClass")] = None
    """Class the list was limited to."""

    items: list[Flow] | None = None
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
