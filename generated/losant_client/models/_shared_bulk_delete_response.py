"""Data of `client.devices` and `client.flow_versions`."""

from .._runtime.models import Model


class BulkDeleteResponse(Model):
    """How many resources a bulk deletion removed and how many it could not."""

    failed: float | None = None
    """Resources that could not be removed."""

    removed: float | None = None
    """Resources that are gone."""
