"""Data of `client.edge_deployment` and `client.edge_deployments`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_deployment_change_type import DeploymentChangeType
from ._shared_device_connection_info import DeviceConnectionInfo
from ._shared_source_type import SourceType
from ._shared_tag_selector import TagSelector


class EdgeDeployment(Model):
    """An edge workflow on a device: the version it runs and the version it should run."""

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

    current_etag: Annotated[str | None, Field(alias="currentEtag")] = None
    """Mark of the content the device runs.

    1 to 255 characters.
    """

    current_version: Annotated[str | None, Field(alias="currentVersion")] = None
    """Version the device runs; null for none.

    1 to 255 characters.
    """

    desired_etag: Annotated[str | None, Field(alias="desiredEtag")] = None
    """Mark of the content the device should run.

    1 to 255 characters.
    """

    desired_version: Annotated[str | None, Field(alias="desiredVersion")] = None
    """Version the device should run; null to remove it.

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

    edge_deployment_id: Annotated[str | None, Field(alias="edgeDeploymentId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    file_name: Annotated[str | None, Field(alias="fileName")] = None
    """Name of the file on the device.

    Must match `^(?!\\.{1,2}$)[0-9a-zA-Z_.-]{1,255}$`.
    """

    flow_class: Annotated[
        Literal["edge", "customNode"] | str | None, Field(alias="flowClass")
    ] = None
    """Whether a workflow or a custom node is deployed.

    One of `"edge"`, `"customNode"`.
    """

    flow_id: Annotated[str | None, Field(alias="flowId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    flow_name: Annotated[str | None, Field(alias="flowName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    logs: "list[EdgeDeploymentLog] | None" = None
    """What happened so far."""


class EdgeDeploymentLog(Model):
    """A change of an edge deployment."""

    attempted_etag: Annotated[str | None, Field(alias="attemptedEtag")] = None
    """Mark of the content that failed to install.

    1 to 255 characters.
    """

    attempted_value: Annotated[str | None, Field(alias="attemptedValue")] = None
    """Version that failed to install.

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

    error: str | None = None
    """Why it failed."""

    new_etag: Annotated[str | None, Field(alias="newEtag")] = None
    """Mark of the content after the change.

    1 to 255 characters.
    """

    new_value: Annotated[str | None, Field(alias="newValue")] = None
    """Version after the change.

    1 to 255 characters.
    """

    previous_etag: Annotated[str | None, Field(alias="previousEtag")] = None
    """Mark of the content before the change.

    1 to 255 characters.
    """

    previous_value: Annotated[str | None, Field(alias="previousValue")] = None
    """Version before the change.

    1 to 255 characters.
    """

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_type: Annotated[SourceType | None, Field(alias="sourceType")] = None
    """What kind of actor was behind it."""


class EdgeDeploymentRelease(Model):
    """Deploys a version of a workflow to devices, chosen by identifier or tag."""

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


class EdgeDeployments(Model):
    """Edge deployments of an application."""

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

    items: list[EdgeDeployment] | None = None
    """The deployments."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of deployments in all."""

    version: str | None = None
    """Version the list was limited to.

    1 to 255 characters.
    """
