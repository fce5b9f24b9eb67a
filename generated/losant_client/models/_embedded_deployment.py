"""Data of `client.embedded_deployment` and `client.embedded_deployments`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_deployment_change_type import DeploymentChangeType
from ._shared_device_connection_info import DeviceConnectionInfo
from ._shared_source_type import SourceType
from ._shared_tag_selector import TagSelector


class EmbeddedDeployment(Model):
    """The embedded workflows on a device, which are built into one bundle."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    current_bundle_version: Annotated[
        str | None, Field(alias="currentBundleVersion")
    ] = None
    """Bundle the device runs; null for none.

    1 to 255 characters.
    """

    desired_bundle_version: Annotated[
        str | None, Field(alias="desiredBundleVersion")
    ] = None
    """Bundle the device should run; null for none.

    1 to 255 characters.
    """

    device_connection_info: Annotated[
        DeviceConnectionInfo | None, Field(alias="deviceConnectionInfo")
    ] = None
    """Whether the device is connected."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    embedded_deployment_id: Annotated[
        str | None, Field(alias="embeddedDeploymentId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flows: "dict[str, EmbeddedDeploymentFlow] | None" = None
    """The workflows, by identifier.

    Keys must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    logs: "list[EmbeddedDeploymentLog] | None" = None
    """What happened so far."""

    unknown_bundle: Annotated[bool | None, Field(alias="unknownBundle")] = None
    """Whether the device runs a bundle that the platform did not build."""


class EmbeddedDeploymentExport(Model):
    """Builds the bundle of a device and sends it."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    debug_symbols: Annotated[bool | None, Field(alias="debugSymbols")] = None
    """Whether debug symbols are kept."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device to build for; or name the deployment.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    disable_debug_message: Annotated[
        bool | None, Field(alias="disableDebugMessage")
    ] = None
    """Whether debug messages are left out."""

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    embedded_deployment_id: Annotated[
        str | None, Field(alias="embeddedDeploymentId")
    ] = None
    """Deployment to build; or name the device.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    export_memory: Annotated[bool | None, Field(alias="exportMemory")] = None
    """Whether the bundle exports its memory to its host."""

    gzip: bool | None = None
    """Whether the bundle is compressed."""

    stack_size: Annotated[int | None, Field(alias="stackSize")] = None
    """Stack of the bundle, in bytes.

    1600 to 2147483648.
    """

    trace_level: Annotated[Literal[0, 1, 2] | int | None, Field(alias="traceLevel")] = (
        None
    )
    """How much the bundle logs, from 0 for the least to 2 for the most.

    One of `0`, `1`, `2`.
    """


class EmbeddedDeploymentFlow(Model):
    """An embedded workflow on a device."""

    current_version: Annotated[str | None, Field(alias="currentVersion")] = None
    """Version the device runs; null for none.

    1 to 255 characters.
    """

    desired_version: Annotated[str | None, Field(alias="desiredVersion")] = None
    """Version the device should run; null to remove it.

    1 to 255 characters.
    """

    flow_name: Annotated[str | None, Field(alias="flowName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class EmbeddedDeploymentLog(Model):
    """A change of an embedded deployment."""

    attempted_bundle: Annotated[str | None, Field(alias="attemptedBundle")] = None
    """Bundle that failed to install.

    1 to 255 characters.
    """

    change_type: Annotated[DeploymentChangeType | None, Field(alias="changeType")] = (
        None
    )
    """Whether the version a device runs changed (`current`) or the version it should
    run (`desired`).
    """

    date: datetime | None = None
    """When it happened."""

    desired_version: Annotated[str | None, Field(alias="desiredVersion")] = None
    """Version of the workflow that was asked for.

    1 to 255 characters.
    """

    error: str | None = None
    """Why it failed."""

    new_bundle: Annotated[str | None, Field(alias="newBundle")] = None
    """Bundle after the change.

    1 to 255 characters.
    """

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_type: Annotated[SourceType | None, Field(alias="sourceType")] = None
    """What kind of actor was behind it."""

    update_flow_id: Annotated[str | None, Field(alias="updateFlowId")] = None
    """Workflow that was changed.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    update_type: Annotated[
        Literal[
            "newFlow",
            "replaceFlow",
            "removeFlow",
            "clear",
            "globals",
            "device",
            "unknownBundle",
            "knownBundle",
        ]
        | str
        | None,
        Field(alias="updateType"),
    ] = None
    """What was changed.

    One of `"newFlow"`, `"replaceFlow"`, `"removeFlow"`, `"clear"`, `"globals"`,
    `"device"`, `"unknownBundle"`, `"knownBundle"`.
    """


class EmbeddedDeploymentRelease(Model):
    """Deploys a version of an embedded workflow to devices, chosen by identifier or
    tag.
    """

    flow_id: Annotated[str, Field(alias="flowId")]
    """Workflow to deploy.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    version: str | None
    """Version to deploy; null removes the workflow.

    1 to 255 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    release_tag: Annotated[str | None, Field(alias="releaseTag")] = None
    """Name for the bundle that results; null for none.

    1 to 255 characters.
    """


class EmbeddedDeployments(Model):
    """Embedded deployments of an application."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of deployments in the list."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Workflow the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[EmbeddedDeployment] | None = None
    """The deployments."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of deployments in all."""

    version: str | None = None
    """Version the list was limited to.

    1 to 255 characters.
    """
