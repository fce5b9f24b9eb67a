"""Data of `client.application`, `client.applications`, `client.device`,
`client.instance_org`, `client.instance_sandbox`, `client.instance`, `client.me` and
`client.org`.
"""

from datetime import datetime

from .._runtime.models import Model


class PayloadCount(Model):
    """Payloads within one span of time."""

    date: datetime | None = None
    """Start of the span."""

    value: int | None = None
    """Number of payloads."""


class PayloadCountsBreakdown(Model):
    """Payloads over time."""

    counts: list[PayloadCount] | None = None
    """One entry for each span."""

    end: datetime | None = None
    """End of the range."""

    start: datetime | None = None
    """Start of the range."""
