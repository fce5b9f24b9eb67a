"""Data of `client.application`, `client.applications`, `client.instance_org`,
`client.instance_sandbox`, `client.instance`, `client.me`, `client.notebook` and
`client.org`.
"""

from datetime import datetime

from .._runtime.models import Model


class NotebookMinuteCount(Model):
    """Use of notebooks on one day."""

    canceled: int | None = None
    """Runs that were stopped."""

    completed: int | None = None
    """Runs that ended well."""

    date: datetime | None = None
    """The day."""

    errored: int | None = None
    """Runs that ended in an error."""

    minutes: int | None = None
    """Minutes that runs took."""

    timeout: int | None = None
    """Runs that took too long."""


class NotebookMinuteCounts(Model):
    """Use of notebooks day by day."""

    counts: list[NotebookMinuteCount] | None = None
    """One entry for each day."""

    end: datetime | None = None
    """End of the range."""

    start: datetime | None = None
    """Start of the range."""
