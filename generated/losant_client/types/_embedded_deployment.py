"""Data of `client.embedded_deployments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ._shared_tag_selector import TagSelector


class EmbeddedDeploymentExport(TypedDict, total=False):
    """Builds the bundle of a device and sends it."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    debugSymbols: bool
    """Whether debug symbols are kept."""

    deviceId: str
    """Device to build for; or name the deployment.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    disableDebugMessage: bool
    """Whether debug messages are left out."""

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    embeddedDeploymentId: str
    """Deployment to build; or name the device.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    exportMemory: bool
    """Whether the bundle exports its memory to its host."""

    gzip: bool
    """Whether the bundle is compressed."""

    stackSize: int
    """Stack of the bundle, in bytes.

    1600 to 2147483648.
    """

    traceLevel: Literal[0, 1, 2]
    """How much the bundle logs, from 0 for the least to 2 for the most.

    One of `0`, `1`, `2`.
    """


class EmbeddedDeploymentRelease(TypedDict, total=False):
    """Deploys a version of an embedded workflow to devices, chosen by identifier or
    tag.
    """

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

    releaseTag: str | None
    """Name for the bundle that results; null for none.

    1 to 255 characters.
    """
