"""Data of `client.application`, `client.applications`, `client.instance_org`,
`client.instance_orgs`, `client.instance_sandbox`, `client.instance_sandboxes`,
`client.me`, `client.org` and `client.orgs`.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class NotebookStats(Model):
    """Notebook runs of this billing period."""

    awaiting_completion: Annotated[int | None, Field(alias="awaitingCompletion")] = None
    """Runs that have not ended."""

    minutes_this_period: Annotated[int | None, Field(alias="minutesThisPeriod")] = None
    """Minutes that runs took."""

    runs_this_period: Annotated[int | None, Field(alias="runsThisPeriod")] = None
    """Number of runs."""


class StorageStats(Model):
    """Files that are stored."""

    count: int | None = None
    """Number of files."""

    size: int | None = None
    """Size of all files together, in bytes."""
