"""Data of `client.application_job_log` and `client.application_job_logs`."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_id_query import IdQuery
from ._shared_job_status import JobStatus, ValidationIssue
from ._shared_named_error import NamedError
from ._shared_owner_type import OwnerType
from ._shared_sort_direction import SortDirection
from ._shared_value_query import ValueQuery


class AdvancedApplicationJobLogQuery(Model):
    """Filter for the job logs of an application."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated[
        "list[AdvancedApplicationJobLogQuery] | None", Field(alias="$and")
    ] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated[
        "list[AdvancedApplicationJobLogQuery] | None", Field(alias="$nor")
    ] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated[
        "list[AdvancedApplicationJobLogQuery] | None", Field(alias="$or")
    ] = None
    """At least one of these must hold.

    At most 100 items.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    resource_id: Annotated[IdQuery | None, Field(alias="resourceId")] = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    resource_type: Annotated[ValueQuery | None, Field(alias="resourceType")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    run_completed_at: Annotated[ValueQuery | None, Field(alias="runCompletedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    run_queued_at: Annotated[ValueQuery | None, Field(alias="runQueuedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    run_started_at: Annotated[ValueQuery | None, Field(alias="runStartedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    status: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """


class ApplicationJobInput(Model):
    """What a job was asked to do. Which properties are present depends on the kind of
    job.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    emails: list[str] | None = None
    """Who is told when it ends.

    Each item: at most 1024 characters.
    """

    end: float | None = None
    """End of the time range, in ms since the epoch."""

    file_url: Annotated[str | None, Field(alias="fileUrl")] = None
    """File that was imported.

    At most 1024 characters.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway given to new devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether a user or an organization is meant."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System given to new devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    query: str | None = None
    """Advanced query that chose the resources, as a JSON string."""

    start: float | None = None
    """Start of the time range, in ms since the epoch."""

    template_context: Annotated[str | None, Field(alias="templateContext")] = None
    """Values for the templates of this run, as a JSON string."""


class ApplicationJobLog(Model):
    """What one background job of an application did, from queue to end."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    error: NamedError | None = None
    """Why it failed."""

    input: ApplicationJobInput | None = None
    """What it was asked to do."""

    job_execution_id: Annotated[str | None, Field(alias="jobExecutionId")] = None
    """Identifier of this run of the job.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """What the job does, for instance `ArchiveData`."""

    output: "ApplicationJobOutput | None" = None
    """What came of it."""

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[
        Literal["application", "user", "organization"] | str | None,
        Field(alias="ownerType"),
    ] = None
    """Whether an application, a user or an organization owns the job.

    One of `"application"`, `"user"`, `"organization"`.
    """

    progress: "ApplicationJobProgress | None" = None
    """How far it has come."""

    requested_by_id: Annotated[str | None, Field(alias="requestedById")] = None
    """Who asked for it; `requestedByType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    requested_by_type: Annotated[
        Literal["user", "apiToken", "flow", "device", "system"] | str | None,
        Field(alias="requestedByType"),
    ] = None
    """What kind of actor asked for it; `system` when nobody did.

    One of `"user"`, `"apiToken"`, `"flow"`, `"device"`, `"system"`.
    """

    resource_id: Annotated[str | None, Field(alias="resourceId")] = None
    """The resource the job works on, when it is a single one.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_type: Annotated[
        Literal[
            "application",
            "dashboard",
            "datatable",
            "event",
            "device",
            "notebook",
            "deviceRecipe",
        ]
        | str
        | None,
        Field(alias="resourceType"),
    ] = None
    """Kind of resource the job works on.

    One of `"application"`, `"dashboard"`, `"datatable"`, `"event"`, `"device"`,
    `"notebook"`, `"deviceRecipe"`.
    """

    run_completed_at: Annotated[datetime | None, Field(alias="runCompletedAt")] = None
    """When the run ended, whether well or badly."""

    run_queued_at: Annotated[datetime | None, Field(alias="runQueuedAt")] = None
    """When the run was put in the queue."""

    run_started_at: Annotated[datetime | None, Field(alias="runStartedAt")] = None
    """When the run began."""

    status: JobStatus | None = None
    """Where a job stands: waiting, running, done, or ended badly (`errored`,
    `failed`).
    """


class ApplicationJobLogs(Model):
    """One page of the job logs of an application."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    items: list[ApplicationJobLog] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    query: dict[str, Any] | None = None
    """Advanced query that the logs were filtered by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class ApplicationJobOutput(Model):
    """What came of a job. Which properties are present depends on the kind of job."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application that was made or changed.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    commit: str | None = None
    """Commit that was made."""

    created: float | None = None
    """Resources that were made."""

    data_tables_directory: Annotated[str | None, Field(alias="dataTablesDirectory")] = (
        None
    )
    """Directory of the archive that holds the data tables."""

    devices_directory: Annotated[str | None, Field(alias="devicesDirectory")] = None
    """Directory of the archive that holds the device data."""

    download_urls: Annotated[list[str] | None, Field(alias="downloadUrls")] = None
    """Where the resulting files can be fetched.

    Each item: at most 1024 characters.
    """

    eea_bundle_version: Annotated[str | None, Field(alias="eeaBundleVersion")] = None
    """Version of the embedded bundle that was built."""

    events_directory: Annotated[str | None, Field(alias="eventsDirectory")] = None
    """Directory of the archive that holds the events."""

    failed: float | None = None
    """Resources that could not be handled."""

    no_changes: Annotated[bool | None, Field(alias="noChanges")] = None
    """Whether there was nothing new to commit."""

    removed: float | None = None
    """Resources that are gone."""

    repo_url: Annotated[str | None, Field(alias="repoUrl")] = None
    """Repository that was written to."""

    restored: float | None = None
    """Resources that are back."""

    skipped_date_in_future: Annotated[
        float | None, Field(alias="skippedDateInFuture")
    ] = None
    """Rows passed over because their time lies ahead."""

    skipped_date_too_old: Annotated[float | None, Field(alias="skippedDateTooOld")] = (
        None
    )
    """Rows passed over because they are older than the retention limit."""

    skipped_device_not_found: Annotated[
        float | None, Field(alias="skippedDeviceNotFound")
    ] = None
    """Rows passed over because no such device exists."""

    skipped_invalid_date: Annotated[float | None, Field(alias="skippedInvalidDate")] = (
        None
    )
    """Rows passed over because their time could not be read."""

    skipped_no_valid_attributes: Annotated[
        float | None, Field(alias="skippedNoValidAttributes")
    ] = None
    """Rows passed over because no value fits an attribute."""

    validation_errors: Annotated[
        list[ValidationIssue] | None, Field(alias="validationErrors")
    ] = None
    """The resources that did not pass validation."""

    written: float | None = None
    """Rows that were stored."""


class ApplicationJobProgress(Model):
    """How far a job has come."""

    completed: float | None = None
    """Steps that are done."""

    status: str | None = None
    """What it is doing now."""

    total: float | None = None
    """Steps there are in all."""
