"""Data of `client.flow`, `client.flows`, `client.instance_custom_node` and
`client.instance_custom_nodes`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

NodeCategoryInput = TypeAliasType(
    "NodeCategoryInput",
    Literal["data", "experience", "logic", "output", "debug", ""] | str,
)
"""Group of the palette that a node is in; empty for none."""
