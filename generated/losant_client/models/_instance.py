"""Data of `client.instance` and `client.instances`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_device_counts import PayloadStats
from ._shared_instance_role import InstanceRole
from ._shared_mfa_mode import MfaMode, OrgLimits
from ._shared_owner_type import OwnerType
from ._shared_sort_direction import SortDirection

ReportGrouping = TypeAliasType(
    "ReportGrouping", Literal["application", "organization"] | str
)
"""What each row of a report stands for."""

ReportPeriod = TypeAliasType("ReportPeriod", Literal["day", "month"] | str)
"""Length of time that each row of a report stands for."""


class HistoricalSummaries(Model):
    """One page of monthly summaries."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: "list[HistoricalSummary] | None" = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class HistoricalSummary(Model):
    """What an application, an organization or a whole instance had and used in one
    month. Numbers that end in `Prorated` weigh each resource by the part of the
    month it was there for.
    """

    api_token_count: Annotated[float | None, Field(alias="apiTokenCount")] = None
    application_count: Annotated[float | None, Field(alias="applicationCount")] = None
    application_count_prorated: Annotated[
        float | None, Field(alias="applicationCountProrated")
    ] = None
    application_key_count: Annotated[
        float | None, Field(alias="applicationKeyCount")
    ] = None
    certificate_authority_count: Annotated[
        float | None, Field(alias="certificateAuthorityCount")
    ] = None
    certificate_count: Annotated[float | None, Field(alias="certificateCount")] = None
    credential_count: Annotated[int | None, Field(alias="credentialCount")] = None
    current_period_end: Annotated[datetime | None, Field(alias="currentPeriodEnd")] = (
        None
    )
    """End of the month."""

    current_period_start: Annotated[
        datetime | None, Field(alias="currentPeriodStart")
    ] = None
    """Start of the month."""

    dashboard_count: Annotated[float | None, Field(alias="dashboardCount")] = None
    dashboard_count_prorated: Annotated[
        float | None, Field(alias="dashboardCountProrated")
    ] = None
    data_table_count: Annotated[float | None, Field(alias="dataTableCount")] = None
    data_table_row_count: Annotated[float | None, Field(alias="dataTableRowCount")] = (
        None
    )
    data_table_total_size_mb: Annotated[
        float | None, Field(alias="dataTableTotalSizeMb")
    ] = None
    device_count: Annotated[float | None, Field(alias="deviceCount")] = None
    device_count_prorated: Annotated[
        float | None, Field(alias="deviceCountProrated")
    ] = None
    device_recipe_count: Annotated[float | None, Field(alias="deviceRecipeCount")] = (
        None
    )
    event_count: Annotated[float | None, Field(alias="eventCount")] = None
    experience_domain_count: Annotated[
        float | None, Field(alias="experienceDomainCount")
    ] = None
    experience_endpoint_count: Annotated[
        float | None, Field(alias="experienceEndpointCount")
    ] = None
    experience_group_count: Annotated[
        float | None, Field(alias="experienceGroupCount")
    ] = None
    experience_slug_count: Annotated[
        float | None, Field(alias="experienceSlugCount")
    ] = None
    experience_user_count: Annotated[
        float | None, Field(alias="experienceUserCount")
    ] = None
    experience_version_count: Annotated[
        float | None, Field(alias="experienceVersionCount")
    ] = None
    experience_view_count: Annotated[
        float | None, Field(alias="experienceViewCount")
    ] = None
    file_count: Annotated[float | None, Field(alias="fileCount")] = None
    file_total_size_mb: Annotated[float | None, Field(alias="fileTotalSizeMb")] = None
    integration_count: Annotated[float | None, Field(alias="integrationCount")] = None
    limits: OrgLimits | None = None
    """Limits that held at the time."""

    notebook_count: Annotated[float | None, Field(alias="notebookCount")] = None
    notebook_minutes_count: Annotated[
        float | None, Field(alias="notebookMinutesCount")
    ] = None
    notebook_run_count: Annotated[float | None, Field(alias="notebookRunCount")] = None
    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_name: Annotated[str | None, Field(alias="ownerName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether an organization or a user owned it."""

    payload_billable_count: Annotated[
        float | None, Field(alias="payloadBillableCount")
    ] = None
    """Payloads that count against the limit."""

    payload_billable_size_mb: Annotated[
        float | None, Field(alias="payloadBillableSizeMb")
    ] = None
    """Size of the payloads that count against the limit, in megabytes."""

    payload_count_details: Annotated[
        PayloadStats | None, Field(alias="payloadCountDetails")
    ] = None
    """Number of payloads by kind and source."""

    payload_nonbillable_count: Annotated[
        float | None, Field(alias="payloadNonbillableCount")
    ] = None
    """Payloads that do not count against the limit."""

    payload_nonbillable_size_mb: Annotated[
        float | None, Field(alias="payloadNonbillableSizeMb")
    ] = None
    """Size of the payloads that do not count against the limit, in megabytes."""

    payload_size_details: Annotated[
        PayloadStats | None, Field(alias="payloadSizeDetails")
    ] = None
    """Size of payloads by kind and source, in megabytes."""

    private_file_count: Annotated[float | None, Field(alias="privateFileCount")] = None
    private_file_total_size_mb: Annotated[
        float | None, Field(alias="privateFileTotalSizeMb")
    ] = None
    resource_id: Annotated[str | None, Field(alias="resourceId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_job_count: Annotated[int | None, Field(alias="resourceJobCount")] = None
    resource_name: Annotated[str | None, Field(alias="resourceName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    resource_proration: Annotated[float | None, Field(alias="resourceProration")] = None
    """Part of the month the resource was there for, from 0 to 1."""

    resource_type: Annotated[
        Literal["application", "organization", "whitelabel"] | str | None,
        Field(alias="resourceType"),
    ] = None
    """What is summed up; `whitelabel` stands for the instance.

    One of `"application"`, `"organization"`, `"whitelabel"`.
    """

    user_count: Annotated[float | None, Field(alias="userCount")] = None
    user_count_prorated: Annotated[float | None, Field(alias="userCountProrated")] = (
        None
    )
    webhook_count: Annotated[float | None, Field(alias="webhookCount")] = None
    workflow_count: Annotated[float | None, Field(alias="workflowCount")] = None


class Instance(Model):
    """An installation of Losant under its own name, with the organizations and
    sandboxes it runs.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    allow_audit_logging: Annotated[bool | None, Field(alias="allowAuditLogging")] = None
    """Whether organizations may keep audit logs."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    limits: "InstanceLimits | None" = None
    """How many resources it may have."""

    members: "list[InstanceMemberRole] | None" = None
    """Who manages it."""

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    org_default_limit_config: Annotated[
        OrgLimits | None, Field(alias="orgDefaultLimitConfig")
    ] = None
    """Limits that new organizations get."""

    report_configs: Annotated[
        "list[InstanceReportConfig] | None", Field(alias="reportConfigs")
    ] = None
    """Reports that are sent on a schedule.

    At most 10 items.
    """


class InstanceLimits(Model):
    """How many organizations an instance may have, and what any of them may have at
    the most.
    """

    apitoken: int | None = None
    application: int | None = None
    application_flow_slots: Annotated[
        int | None, Field(alias="applicationFlowSlots")
    ] = None
    """Application workflows that may run at the same time."""

    applicationcertificate: int | None = None
    applicationcertificateauthority: int | None = None
    applicationkey: int | None = None
    credential: int | None = None
    dashboard: int | None = None
    data_ttl: Annotated[int | None, Field(alias="dataTTL")] = None
    """How long data is kept, in seconds."""

    datatable: int | None = None
    device: int | None = None
    devicerecipe: int | None = None
    experience_flow_slots: Annotated[int | None, Field(alias="experienceFlowSlots")] = (
        None
    )
    """Experience workflows that may run at the same time."""

    experiencedomain: int | None = None
    experienceendpoint: int | None = None
    experiencegroup: int | None = None
    experienceslug: int | None = None
    experienceuser: int | None = None
    experienceversion: int | None = None
    experienceview: int | None = None
    file: int | None = None
    flow: int | None = None
    instance_api_token: Annotated[int | None, Field(alias="instanceApiToken")] = None
    instance_custom_node: Annotated[int | None, Field(alias="instanceCustomNode")] = (
        None
    )
    instance_notification_rule: Annotated[
        int | None, Field(alias="instanceNotificationRule")
    ] = None
    integration: int | None = None
    member: int | None = None
    """Members of an organization."""

    notebook: int | None = None
    notebook_in_parallel: Annotated[int | None, Field(alias="notebookInParallel")] = (
        None
    )
    """Notebooks that may run at the same time."""

    notebook_minutes_per_month: Annotated[
        int | None, Field(alias="notebookMinutesPerMonth")
    ] = None
    """Minutes of notebook runs in a month."""

    notebook_minutes_per_run: Annotated[
        int | None, Field(alias="notebookMinutesPerRun")
    ] = None
    """Longest run of a notebook, in minutes."""

    organization: int | None = None
    payload: int | None = None
    """Payloads in a billing period."""

    privatefile: int | None = None
    resourcejob: int | None = None
    storage: int | None = None
    """Size of all files together, in bytes."""

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """Shortest interval at which systems may work out their state, in seconds."""

    webhook: int | None = None


class InstanceMemberRole(Model):
    """Which role a user has for an instance."""

    role: InstanceRole | None = None
    """Whether a member manages the instance or only looks."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class InstancePatch(Model):
    """Changes to an instance; what is left out stays."""

    mfa_mode: Annotated[MfaMode | None, Field(alias="mfaMode")] = None
    """From whom a second factor is demanded: nobody, administrators, or everybody."""

    org_default_limit_config: Annotated[
        OrgLimits | None, Field(alias="orgDefaultLimitConfig")
    ] = None
    """Limits that new organizations get."""

    report_configs: Annotated[
        "list[InstanceReportConfig] | None", Field(alias="reportConfigs")
    ] = None
    """Reports that are sent on a schedule.

    At most 10 items.
    """


class InstanceReportConfig(Model):
    """A report on the use of an instance that is sent on a schedule."""

    id: str | None = None
    """Identifier made by the editor, unique only within the thing that holds it.

    At most 48 characters.
    """

    cron: str
    """Cron expression that says when to run.

    At most 255 characters.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    date_group_by: Annotated[ReportPeriod | None, Field(alias="dateGroupBy")] = None
    """Whether there is a row for each day or each month."""

    emails: list[str] | None = None
    """Who it is mailed to.

    At most 10 items. Each item: at most 1024 characters.
    """

    include_sandbox: Annotated[bool | None, Field(alias="includeSandbox")] = None
    """Whether sandboxes are reported too."""

    periods: int | None = None
    """How many days or months the report covers.

    1 to 90.
    """

    resource_group_by: Annotated[
        ReportGrouping | None, Field(alias="resourceGroupBy")
    ] = None
    """Whether there is a row for each application or each organization."""

    timezone: str | None = None
    """IANA name of a time zone, such as `America/New_York`.

    At most 255 characters.
    """


class InstanceReportOptionsPost(Model):
    """Asks for a report on the use of an instance."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    date_group_by: Annotated[ReportPeriod | None, Field(alias="dateGroupBy")] = None
    """Whether there is a row for each day or each month."""

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: datetime | None = None
    """End of the range."""

    include_sandbox: Annotated[bool | None, Field(alias="includeSandbox")] = None
    """Whether sandboxes are reported too."""

    resource_group_by: Annotated[
        ReportGrouping | None, Field(alias="resourceGroupBy")
    ] = None
    """Whether there is a row for each application or each organization."""

    start: datetime | None = None
    """Start of the range."""


class Instances(Model):
    """One page of instances."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Instance] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
