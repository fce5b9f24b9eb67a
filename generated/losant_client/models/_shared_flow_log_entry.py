"""Data of `client.flow_version`, `client.flow_versions`, `client.flow` and
`client.flows`.
"""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model


class FlowLogEntry(Model):
    """Runs of a workflow at one time."""

    errors: list[Any] | None = None
    """Errors that happened."""

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Version that ran; `develop` for the state under work."""

    paths_completed: Annotated[float | None, Field(alias="pathsCompleted")] = None
    """Paths through the nodes that came to their end."""

    paths_failed: Annotated[float | None, Field(alias="pathsFailed")] = None
    """Paths through the nodes that ended in an error."""

    run_count: Annotated[float | None, Field(alias="runCount")] = None
    """Number of runs."""

    time: datetime | None = None
    """When they began."""

    wall_time: Annotated[float | None, Field(alias="wallTime")] = None
    """Time the runs took, in milliseconds."""


class FlowNodeEquals(Model):
    """The workflow must have such a node."""

    eq: Annotated["FlowNodeQuery", Field(alias="$eq")]
    """The node."""


class FlowNodeNotEquals(Model):
    """The workflow must not have such a node."""

    ne: Annotated["FlowNodeQuery", Field(alias="$ne")]
    """The node."""


class FlowNodeQuery(Model):
    """A workflow must have a node like this."""

    type: str
    """Type of the node.

    At most 255 characters.
    """

    config: dict[str, str | float | bool | None] | None = None
    """Settings the node must have.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class FlowTriggerEquals(Model):
    """The workflow must have such a trigger."""

    eq: Annotated["FlowTriggerQuery", Field(alias="$eq")]
    """The trigger."""


class FlowTriggerNotEquals(Model):
    """The workflow must not have such a trigger."""

    ne: Annotated["FlowTriggerQuery", Field(alias="$ne")]
    """The trigger."""


class FlowTriggerQuery(Model):
    """A workflow must have a trigger like this."""

    type: str
    """Type of the trigger.

    At most 255 characters.
    """

    config: dict[str, str | float | bool | None] | None = None
    """Settings the trigger must have.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    key: str | None = None
    """Resource the trigger listens to, for instance the identifier of a webhook.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


FlowNodesQuery = TypeAliasType(
    "FlowNodesQuery", FlowNodeQuery | FlowNodeEquals | FlowNodeNotEquals
)
"""Condition on the nodes of a workflow, plain or under `$eq` or `$ne`."""

FlowTriggersQuery = TypeAliasType(
    "FlowTriggersQuery", FlowTriggerQuery | FlowTriggerEquals | FlowTriggerNotEquals
)
"""Condition on the triggers of a workflow, plain or under `$eq` or `$ne`."""
