"""Data of `client.edge_deployment`, `client.edge_deployments`,
`client.embedded_deployment` and `client.embedded_deployments`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

DeploymentChangeType = TypeAliasType(
    "DeploymentChangeType", Literal["current", "desired"] | str
)
"""Whether the version a device runs changed (`current`) or the version it should run
(`desired`).
"""


class EdgeDeploymentRemove(Model):
    """Removes workflows from devices. A null stands for all: all workflows of a
    device, or one workflow from all devices.
    """

    device_id: Annotated[str | None, Field(alias="deviceId")]
    """Device to remove it from; null for all.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_id: Annotated[str | None, Field(alias="flowId")]
    """Workflow to remove; null for all.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class EdgeDeploymentReplace(Model):
    """Deploys another version of a workflow wherever one version is deployed."""

    flow_id: Annotated[str, Field(alias="flowId")]
    """Workflow whose version is replaced.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    new_version: Annotated[str | None, Field(alias="newVersion")]
    """Version to put in its place; null removes the workflow.

    1 to 255 characters.
    """

    old_version: Annotated[str, Field(alias="oldVersion")]
    """Version to replace.

    1 to 255 characters.
    """
