"""Data of `client.dashboards`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_dashboard_patch import (
    DashboardBlock,
    DashboardContextVariable,
    DashboardReportConfig,
    DashboardTheme,
)


class DashboardPost(TypedDict, total=False):
    """A new dashboard."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    applicationId: str
    """Application to put it in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    blocks: Sequence[DashboardBlock]
    """Blocks of the dashboard."""

    contextConfiguration: Sequence[DashboardContextVariable]
    """Variables that the blocks can refer to.

    At most 100 items.
    """

    defaultTheme: DashboardTheme
    """Theme it opens with."""

    description: str
    """Free text about it, up to 32,767 characters."""

    duration: int
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    orgId: str
    """Organization to own it; left out, it goes into the caller's sandbox.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    password: str | None
    """Password that visitors of the public dashboard must give; null for none.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    public: bool
    """Whether everyone with the link can see it."""

    refreshRate: float
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    reportConfigs: Sequence[DashboardReportConfig]
    """Reports that are sent on a schedule.

    At most 10 items.
    """

    resolution: int
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """
