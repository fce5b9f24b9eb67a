"""Data of `client.instance` and `client.instances`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_mfa_mode import MfaMode, OrgLimits


class InstancePatch(TypedDict, total=False):
    """Changes to an instance; what is left out stays."""

    mfaMode: MfaMode
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    orgDefaultLimitConfig: OrgLimits
    """Limits that new organizations get."""

    reportConfigs: Sequence[InstanceReportConfig]
    """Reports that are sent on a schedule.

    At most 10 items.
    """


class InstanceReportConfig(TypedDict, total=False):
    """A report on the use of an instance that is sent on a schedule."""

    id: str
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    cron: Required[str]
    """Cron expression that says when to run.

    At most 255 characters.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    dateGroupBy: ReportPeriod
    """Whether there is a row for each day or each month."""

    emails: list[str]
    """Who it is mailed to.

    At most 10 items. Each item: at most 1024 characters.
    """

    includeSandbox: bool
    """Whether sandboxes are reported too."""

    periods: int
    """How many days or months the report covers.

    1 to 90.
    """

    resourceGroupBy: ReportGrouping
    """Whether there is a row for each application or each organization."""

    timezone: str
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """


class InstanceReportOptionsPost(TypedDict, total=False):
    """Asks for a report on the use of an instance."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    dateGroupBy: ReportPeriod
    """Whether there is a row for each day or each month."""

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: datetime | str
    """End of the range."""

    includeSandbox: bool
    """Whether sandboxes are reported too."""

    resourceGroupBy: ReportGrouping
    """Whether there is a row for each application or each organization."""

    start: datetime | str
    """Start of the range."""


ReportGrouping: TypeAlias = Literal["application", "organization"]
"""What each row of a report stands for."""

ReportPeriod: TypeAlias = Literal["day", "month"]
"""Length of time that each row of a report stands for."""
