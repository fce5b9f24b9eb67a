"""Data of `client.flow_version`, `client.flow` and `client.instance_custom_node`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_named_error import NamedError
from ._shared_sort_direction import SortDirection


class FlowErrorEntry(Model):
    """An error within a run of a workflow."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device it happened on, for workflows that run on devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    error: NamedError | None = None
    """The error."""

    flow_version: Annotated[str | None, Field(alias="flowVersion")] = None
    """Version that ran.

    1 to 255 characters.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Version that ran, by identifier.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    node_id: Annotated[str | None, Field(alias="nodeId")] = None
    """Node it happened in."""

    node_label: Annotated[str | None, Field(alias="nodeLabel")] = None
    """Label of that node."""

    time: datetime | None = None
    """When it happened."""


class FlowErrors(Model):
    """Errors within runs of a workflow."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    end: datetime | None = None
    """End of the range."""

    errors: list[FlowErrorEntry] | None = None
    """The errors."""

    flow_version: Annotated[str | None, Field(alias="flowVersion")] = None
    """Version the list was limited to.

    1 to 255 characters.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Version the list was limited to, by identifier.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    limit: float | None = None
    """Most errors the list was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    start: datetime | None = None
    """Start of the range."""


class FlowStats(Model):
    """How often a workflow ran over time."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device the counts are limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    end: datetime | None = None
    """End of the range."""

    flow_version: Annotated[str | None, Field(alias="flowVersion")] = None
    """Version the counts are limited to.

    1 to 255 characters.
    """

    flow_version_id: Annotated[str | None, Field(alias="flowVersionId")] = None
    """Version the counts are limited to, by identifier.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    metrics: "list[FlowStatsMetric] | None" = None
    """One entry for each span."""

    resolution: float | None = None
    """Span that each entry stands for, in milliseconds."""

    start: datetime | None = None
    """Start of the range."""


class FlowStatsMetric(Model):
    """How often a workflow ran within one span of time."""

    paths_completed: Annotated[float | None, Field(alias="pathsCompleted")] = None
    """Paths through the nodes that came to their end."""

    paths_failed: Annotated[float | None, Field(alias="pathsFailed")] = None
    """Paths through the nodes that ended in an error."""

    run_count: Annotated[float | None, Field(alias="runCount")] = None
    """Number of runs."""

    time: datetime | None = None
    """Start of the span."""

    wall_time: Annotated[float | None, Field(alias="wallTime")] = None
    """Time the runs took, in milliseconds."""
