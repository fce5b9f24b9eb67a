"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.credential`, `client.credentials`, `client.dashboard`, `client.dashboards`,
`client.data`, `client.device_attribute`, `client.device_attributes`,
`client.device_recipe`, `client.device_recipes`, `client.device`, `client.devices`,
`client.experience_endpoint`, `client.experience_view`, `client.flow_version`,
`client.flow_versions`, `client.flow`, `client.flows`, `client.instance_custom_node`
and `client.instance_custom_nodes`.
"""

from __future__ import annotations

from typing import TypedDict


class EmptyObject(TypedDict, total=False):
    """An object that holds nothing."""
