"""Data of `client.application`, `client.credential`, `client.experience_endpoint`,
`client.experience_view`, `client.flow` and `client.flows`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

FlowClass: TypeAlias = Literal["cloud", "edge", "embedded", "experience", "customNode"]
"""Where a workflow runs: in the cloud, on an edge device, as part of an embedded
bundle, in an experience, or inside other workflows.
"""
