"""Data of `client.application`, `client.applications`, `client.instance_org`,
`client.instance_orgs`, `client.instance_sandbox`, `client.instance_sandboxes`,
`client.instance`, `client.me`, `client.org` and `client.orgs`.
"""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class DeviceCount(Model):
    """Devices on one day."""

    created: int | None = None
    """Devices made on that day."""

    date: datetime | None = None
    """The day."""

    deleted: int | None = None
    """Devices deleted on that day."""

    total: int | None = None
    """Devices present on that day."""


class DeviceCounts(Model):
    """Devices that were made, deleted and present, day by day."""

    counts: list[DeviceCount] | None = None
    """One entry for each day."""

    end: datetime | None = None
    """End of the range."""

    start: datetime | None = None
    """Start of the range."""


class PayloadStats(Model):
    """Payloads by kind, and within each kind by source. Counts are numbers of
    payloads, or bytes when bytes were asked for.
    """

    app_file: Annotated[dict[str, float] | None, Field(alias="appFile")] = None
    """Changes of files."""

    data_table: Annotated[dict[str, float] | None, Field(alias="dataTable")] = None
    """Changes of data tables."""

    device_command: Annotated[dict[str, float] | None, Field(alias="deviceCommand")] = (
        None
    )
    """Commands to devices."""

    device_connect: Annotated[dict[str, float] | None, Field(alias="deviceConnect")] = (
        None
    )
    """Connections of devices."""

    device_create: Annotated[dict[str, float] | None, Field(alias="deviceCreate")] = (
        None
    )
    """Devices that were made."""

    device_disconnect: Annotated[
        dict[str, float] | None, Field(alias="deviceDisconnect")
    ] = None
    """Disconnections of devices."""

    device_state: Annotated[dict[str, float] | None, Field(alias="deviceState")] = None
    """State reports of devices."""

    endpoint: dict[str, float] | None = None
    """Calls of experience endpoints."""

    event: dict[str, float] | None = None
    """Changes of events."""

    flow_error: Annotated[dict[str, float] | None, Field(alias="flowError")] = None
    """Errors that started workflows."""

    inbound_email: Annotated[dict[str, float] | None, Field(alias="inboundEmail")] = (
        None
    )
    """Mails received."""

    integration: dict[str, float] | None = None
    """Messages of integrations."""

    mqtt_in: Annotated[dict[str, float] | None, Field(alias="mqttIn")] = None
    """MQTT messages received."""

    mqtt_out: Annotated[dict[str, float] | None, Field(alias="mqttOut")] = None
    """MQTT messages sent."""

    notebook: dict[str, float] | None = None
    """Runs of notebooks."""

    resource_job: Annotated[dict[str, float] | None, Field(alias="resourceJob")] = None
    """Iterations of resource jobs."""

    timer: dict[str, float] | None = None
    """Starts of workflows by timer."""

    virtual_button: Annotated[dict[str, float] | None, Field(alias="virtualButton")] = (
        None
    )
    """Presses of virtual buttons."""

    webhook: dict[str, float] | None = None
    """Calls of webhooks."""
