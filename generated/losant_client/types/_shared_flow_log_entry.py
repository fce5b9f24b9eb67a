"""Data of `client.flow_versions` and `client.flows`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict


class FlowNodeQuery(TypedDict, total=False):
    """A workflow must have a node like this."""

    type: Required[str]
    """Type of the node.

    At most 255 characters.
    """

    config: Mapping[str, str | float | bool | None]
    """Settings the node must have.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class FlowTriggerQuery(TypedDict, total=False):
    """A workflow must have a trigger like this."""

    type: Required[str]
    """Type of the trigger.

    At most 255 characters.
    """

    config: Mapping[str, str | float | bool | None]
    """Settings the trigger must have.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    key: str
    """Resource the trigger listens to, for instance the identifier of a webhook.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


FlowNodeEquals = TypedDict(
    "FlowNodeEquals",
    {
        "$eq": "Required[FlowNodeQuery]",
    },
    total=False,
)
"""The workflow must have such a node."""

FlowNodeNotEquals = TypedDict(
    "FlowNodeNotEquals",
    {
        "$ne": "Required[FlowNodeQuery]",
    },
    total=False,
)
"""The workflow must not have such a node."""

FlowTriggerEquals = TypedDict(
    "FlowTriggerEquals",
    {
        "$eq": "Required[FlowTriggerQuery]",
    },
    total=False,
)
"""The workflow must have such a trigger."""

FlowTriggerNotEquals = TypedDict(
    "FlowTriggerNotEquals",
    {
        "$ne": "Required[FlowTriggerQuery]",
    },
    total=False,
)
"""The workflow must not have such a trigger."""

FlowNodesQuery: TypeAlias = FlowNodeQuery | FlowNodeEquals | FlowNodeNotEquals
"""Condition on the nodes of a workflow, plain or under `$eq` or `$ne`."""

FlowTriggersQuery: TypeAlias = (
    FlowTriggerQuery | FlowTriggerEquals | FlowTriggerNotEquals
)
"""Condition on the triggers of a workflow, plain or under `$eq` or `$ne`."""
