"""Data of `client.application_dashboards`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_dashboard_patch import (
    DashboardBlock,
    DashboardContextVariable,
    DashboardReportConfig,
    DashboardTheme,
)


class ApplicationDashboardPost(Model):
    """A new dashboard of an application."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    blocks: list[DashboardBlock] | None = None
    """Blocks of the dashboard."""

    context_configuration: Annotated[
        list[DashboardContextVariable] | None, Field(alias="contextConfiguration")
    ] = None
    """Variables that the blocks can refer to.

    At most 100 items.
    """

    default_theme: Annotated[DashboardTheme | None, Field(alias="defaultTheme")] = None
    """Theme it opens with."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    duration: int | None = None
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    password: str | None = None
    """Password that visitors of the public dashboard must give; null for none."""

    public: bool | None = None
    """Whether everyone with the link can see it."""

    refresh_rate: Annotated[float | None, Field(alias="refreshRate")] = None
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    report_configs: Annotated[
        list[DashboardReportConfig] | None, Field(alias="reportConfigs")
    ] = None
    """Reports that are sent on a schedule.

    At most 10 items.
    """

    resolution: int | None = None
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """
