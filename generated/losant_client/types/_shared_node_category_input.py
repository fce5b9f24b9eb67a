"""Data of `client.flow`, `client.flows`, `client.instance_custom_node` and
`client.instance_custom_nodes`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

NodeCategoryInput: TypeAlias = Literal[
    "data", "experience", "logic", "output", "debug", ""
]
"""Group of the palette that a node is in; empty for none."""
