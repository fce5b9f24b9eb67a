"""Data of `client.edge_deployments` and `client.embedded_deployments`."""

from __future__ import annotations

from typing import Required, TypedDict


class EdgeDeploymentRemove(TypedDict, total=False):
    """Removes workflows from devices. A null stands for all: all workflows of a
    device, or one workflow from all devices.
    """

    deviceId: Required[str | None]
    """Device to remove it from; null for all.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flowId: Required[str | None]
    """Workflow to remove; null for all.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class EdgeDeploymentReplace(TypedDict, total=False):
    """Deploys another version of a workflow wherever one version is deployed."""

    flowId: Required[str]
    """Workflow whose version is replaced.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    newVersion: Required[str | None]
    """Version to put in its place; null removes the workflow.

    1 to 255 characters.
    """

    oldVersion: Required[str]
    """Version to replace.

    1 to 255 characters.
    """
