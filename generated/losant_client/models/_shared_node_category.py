"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow`, `client.flows`, `client.instance_custom_node` and
`client.instance_custom_nodes`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

NodeCategory = TypeAliasType(
    "NodeCategory", Literal["data", "experience", "logic", "output", "debug"] | str
)
"""Group of the palette that a node is in."""
