"""Data of `client.dashboard` and `client.dashboards`."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_attribute_data_type import AttributeDataType
from ._shared_dashboard_patch import (
    DashboardBlock,
    DashboardContextVariable,
    DashboardReportConfig,
    DashboardTheme,
)
from ._shared_tag_selector import TagSelector


class ContextDevice(Model):
    """A device as templates see it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    attributes: "dict[str, ContextDeviceAttribute] | None" = None
    """Its attributes, by name.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    tags: dict[str, list[str]] | None = None
    """Values of its tags, by key.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: at least 1 item. Each
    value: each item: 1 to 255 characters.
    """


class ContextDeviceAttribute(Model):
    """A device attribute as templates see it."""

    data_type: Annotated[AttributeDataType | None, Field(alias="dataType")] = None
    """Type of the values: text, number, place (`gps`), boolean, or binary data
    (`blob`).
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    tags: dict[str, str] | None = None
    """Tags of the attribute, by key.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class DashboardPost(Model):
    """A new dashboard."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application to put it in.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

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

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization to own it; left out, it goes into the caller's sandbox.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    password: str | None = None
    """Password that visitors of the public dashboard must give; null for none.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

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


class ValidateContextError(Model):
    """A value given for a context variable is not valid."""

    ctx: "dict[str, ValidatedContextValue] | None" = None
    """The values, completed with defaults.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    dashboard: "ValidatedDashboard | None" = None
    """The dashboard they are for."""

    invalid_ctx_name: Annotated[str | None, Field(alias="invalidCtxName")] = None
    """Variable whose value is wrong.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    message: str | None = None
    """What is wrong with the value."""

    type: str | None = None
    """Short word for the kind of failure."""


class ValidateContextSuccess(Model):
    """The values given for context variables are valid."""

    ctx: "dict[str, ValidatedContextValue] | None" = None
    """The values, completed with defaults.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    dashboard: "ValidatedDashboard | None" = None
    """The dashboard they are for."""

    success: Literal[True] | bool | None = None
    """Always `True`."""


class ValidatedDashboard(Model):
    """The few facts about a dashboard that are needed to draw it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    duration: int | None = None
    """Time span that blocks show by default, in milliseconds.

    At least 1.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    refresh_rate: Annotated[float | None, Field(alias="refreshRate")] = None
    """Seconds between two refreshes of the blocks.

    5 to 600.
    """

    resolution: int | None = None
    """Time span of one data point by default, in milliseconds.

    At least 1.
    """


ValidatedContextValue = TypeAliasType(
    "ValidatedContextValue", str | float | TagSelector | ContextDevice
)
"""Checked value of a context variable: text, a number, a device tag or a whole device.
"""
