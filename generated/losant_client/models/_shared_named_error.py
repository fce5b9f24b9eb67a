"""Data of `client.application_job_log`, `client.application_job_logs`,
`client.application`, `client.flow_version`, `client.flow`,
`client.instance_custom_node` and `client.notebook`.
"""

from .._runtime.models import Model


class NamedError(Model):
    """An error by name and message, as a run or job reports it."""

    message: str | None = None
    """What went wrong."""

    name: str | None = None
    """Kind of error."""
