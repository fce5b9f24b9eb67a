"""Data of `client.application_certificate`, `client.application_certificates`,
`client.application_dashboard`, `client.application_dashboards`,
`client.application_key`, `client.application_keys`, `client.application`,
`client.applications`, `client.dashboard`, `client.dashboards`, `client.data`,
`client.device_attribute`, `client.device_attributes`, `client.device_recipe`,
`client.device_recipes`, `client.device`, `client.devices`,
`client.edge_deployments`, `client.embedded_deployments`, `client.experience_group`
and `client.experience_groups`.
"""

from __future__ import annotations

from typing import TypedDict


class TagSelector(TypedDict, total=False):
    """Chooses resources by tag: with both parts the tag must match exactly, with one
    part only that part must.
    """

    key: str
    """Key to match; any key when left out.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    value: str
    """Value to match; any value when left out.

    1 to 255 characters.
    """
