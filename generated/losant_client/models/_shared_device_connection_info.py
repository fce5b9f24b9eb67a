"""Data of `client.device`, `client.devices`, `client.edge_deployment`,
`client.edge_deployments`, `client.embedded_deployment` and
`client.embedded_deployments`.
"""

from datetime import datetime
from typing import Literal

from .._runtime.models import Model


class DeviceConnectionInfo(Model):
    """Whether a device is connected."""

    connected: Literal[1, 0] | int | None = None
    """1 when connected, 0 when not, null when nothing is known.

    One of `1`, `0`.
    """

    time: datetime | None = None
    """When that last changed."""
