"""Data of `client.instance_custom_node` and `client.instance_custom_nodes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from ._shared_custom_node_config import (
    CustomNodeConfig,
    FlowNode,
    FlowTriggerSimple,
    FlowTriggerVirtualButton,
)
from ._shared_node_category_input import NodeCategoryInput

CustomNodeExtraField: TypeAlias = Sequence[Any] | str | bool
"""A property that is let through and ignored: an empty list, a short text or a
boolean.
"""

CustomNodeTriggerInput: TypeAlias = FlowTriggerSimple | FlowTriggerVirtualButton
"""A trigger that may be given for a custom node; a virtual button serves for trying it
out.
"""

InstanceCustomNodePatch: TypeAlias = Mapping[
    str,
    NodeCategoryInput
    | CustomNodeConfig
    | Sequence[Literal["cloud", "edge"]]
    | str
    | Sequence[FlowNode]
    | Sequence[CustomNodeTriggerInput]
    | CustomNodeExtraField
    | None,
]
"""Changes to a custom node of an instance; what is left out stays. A few further small
properties are let through and ignored.
"""

InstanceCustomNodePost: TypeAlias = Mapping[
    str,
    str
    | Sequence[FlowNode]
    | Sequence[CustomNodeTriggerInput]
    | NodeCategoryInput
    | CustomNodeConfig
    | Sequence[Literal["cloud", "edge"]]
    | CustomNodeExtraField
    | None,
]
"""A new custom node of an instance. A few further small properties are let through and
ignored.
"""
