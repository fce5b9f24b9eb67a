"""Data of `client.edge_deployments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_tag_selector import TagSelector


class EdgeDeploymentRelease(TypedDict, total=False):
    """Deploys a version of a workflow to devices, chosen by identifier or tag."""

    flowId: Required[str]
    """Workflow to deploy.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    version: Required[str | None]
    """Version to deploy; null removes the workflow.

    1 to 255 characters.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """
