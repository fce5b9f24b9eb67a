"""Data of `client.application`, `client.credential`, `client.experience_endpoint`,
`client.experience_view`, `client.flow` and `client.flows`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

FlowClass = TypeAliasType(
    "FlowClass", Literal["cloud", "edge", "embedded", "experience", "customNode"] | str
)
"""Where a workflow runs: in the cloud, on an edge device, as part of an embedded
bundle, in an experience, or inside other workflows.
"""
