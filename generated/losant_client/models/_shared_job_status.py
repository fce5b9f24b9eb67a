"""Data of `client.application_job_log`, `client.application_job_logs`,
`client.application` and `client.applications`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Model

JobStatus = TypeAliasType(
    "JobStatus", Literal["queued", "inProgress", "completed", "errored", "failed"] | str
)
"""Where a job stands: waiting, running, done, or ended badly (`errored`, `failed`)."""


class ValidationIssue(Model):
    """One resource that did not pass validation, and why."""

    id: str | None = None
    """Identifier of the resource."""

    message: str | None = None
    """Why it was refused."""

    name: str | None = None
    """Name of the resource."""

    type: str | None = None
    """Kind of resource, for instance `Notebook`."""
