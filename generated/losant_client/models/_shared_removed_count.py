"""Data of `client.data_table_rows` and `client.events`."""

from .._runtime.models import Model


class RemovedCount(Model):
    """How many items were removed."""

    removed: float | None = None
    """Number of items removed."""
