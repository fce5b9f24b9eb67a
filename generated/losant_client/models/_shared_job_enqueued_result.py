"""Data of `client.application_dashboard`, `client.application`, `client.applications`,
`client.dashboard`, `client.data_table_rows`, `client.data`, `client.device_recipe`,
`client.device`, `client.devices`, `client.embedded_deployments`, `client.events`,
`client.flow_versions`, `client.instance_notification_rule`, `client.instance` and
`client.notebook`.
"""

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class JobEnqueuedResult(Model):
    """Answer of a request whose work goes on in the background (status 202). The
    outcome is sent by mail or to the callback URL of the request, and can be read
    from the application's job logs.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """Identifier of a background job.

    At most 21 characters.
    """

    job_queued: Annotated[Literal[True] | bool | None, Field(alias="jobQueued")] = None
    """Always true.

    Always `True`.
    """

    success: Literal[True] | bool | None = None
    """Always `True`."""
