"""Data of `client.resource_job` and `client.resource_jobs`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection
from ._shared_source_type import SourceType
from ._shared_success_with_execution_id import TemplatedObjectId

ResourceJobConcurrency = TypeAliasType("ResourceJobConcurrency", Literal[1, 10] | int)
"""How many iterations run at the same time: one after the other, or up to ten at once.
"""

ResourceJobResourceType = TypeAliasType(
    "ResourceJobResourceType",
    Literal["dataTableRow", "device", "experienceGroup", "experienceUser"] | str,
)
"""Kind of resource that a job goes through."""


class ResourceJob(Model):
    """A job that starts a workflow once for each of many resources."""

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

    data_table_id: Annotated[TemplatedObjectId | None, Field(alias="dataTableId")] = (
        None
    )
    """Data table to go through, when the resources are rows."""

    default_context: Annotated[str | None, Field(alias="defaultContext")] = None
    """Values for the templates when a run gives none, as a JSON string.

    At most 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    iteration_delay: Annotated[int | None, Field(alias="iterationDelay")] = None
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iteration_timeout: Annotated[int | None, Field(alias="iterationTimeout")] = None
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    last_execution_requested: Annotated[
        datetime | None, Field(alias="lastExecutionRequested")
    ] = None
    """When it was last started."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    max_iteration_concurrency: Annotated[
        ResourceJobConcurrency | None, Field(alias="maxIterationConcurrency")
    ] = None
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    max_iteration_retries: Annotated[int | None, Field(alias="maxIterationRetries")] = (
        None
    )
    """How often an iteration is tried again, from 1 to 5."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Resources to go through, as an advanced query in a JSON string; templates are
    allowed.

    At most 8192 characters.
    """

    resource_job_id: Annotated[str | None, Field(alias="resourceJobId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_type: Annotated[
        ResourceJobResourceType | None, Field(alias="resourceType")
    ] = None
    """Kind of resource that a job goes through."""

    retry_delay: Annotated[int | None, Field(alias="retryDelay")] = None
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retry_on_failure: Annotated[bool | None, Field(alias="retryOnFailure")] = None
    """Whether an iteration that failed is tried again."""

    retry_on_timeout: Annotated[bool | None, Field(alias="retryOnTimeout")] = None
    """Whether an iteration that took too long is tried again."""


class ResourceJobExecutionLog(Model):
    """A run of a resource job."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    accumulator: str | None = None
    """Value that the iterations hand on to one another, as JSON.

    At most 256 characters.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    cancel_source_id: Annotated[str | None, Field(alias="cancelSourceId")] = None
    """Who stopped it.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    cancel_source_type: Annotated[
        SourceType | None, Field(alias="cancelSourceType")
    ] = None
    """What kind of actor stopped it."""

    execution_report_url: Annotated[str | None, Field(alias="executionReportUrl")] = (
        None
    )
    """Where a report of the single iterations can be fetched."""

    execution_summary: Annotated[
        "ResourceJobExecutionSummary | None", Field(alias="executionSummary")
    ] = None
    """How the iterations stand."""

    iteration_delay: Annotated[int | None, Field(alias="iterationDelay")] = None
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iteration_timeout: Annotated[int | None, Field(alias="iterationTimeout")] = None
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    max_iteration_concurrency: Annotated[
        ResourceJobConcurrency | None, Field(alias="maxIterationConcurrency")
    ] = None
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    max_iteration_retries: Annotated[int | None, Field(alias="maxIterationRetries")] = (
        None
    )
    """How often an iteration is tried again, from 1 to 5."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """An advanced query, written as a JSON string.

    At most 8192 characters.
    """

    resource_job_execution_id: Annotated[
        str | None, Field(alias="resourceJobExecutionId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_job_id: Annotated[str | None, Field(alias="resourceJobId")] = None
    """The job.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_type: Annotated[
        ResourceJobResourceType | None, Field(alias="resourceType")
    ] = None
    """Kind of resource that a job goes through."""

    retry_delay: Annotated[int | None, Field(alias="retryDelay")] = None
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retry_on_failure: Annotated[bool | None, Field(alias="retryOnFailure")] = None
    """Whether an iteration that failed is tried again."""

    retry_on_timeout: Annotated[bool | None, Field(alias="retryOnTimeout")] = None
    """Whether an iteration that took too long is tried again."""

    run_completed_at: Annotated[datetime | None, Field(alias="runCompletedAt")] = None
    """When the run ended, whether well or badly."""

    run_started_at: Annotated[datetime | None, Field(alias="runStartedAt")] = None
    """When the run began."""

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_type: Annotated[SourceType | None, Field(alias="sourceType")] = None
    """What kind of actor was behind it."""

    status: (
        Literal[
            "inProgress", "completed", "erroring", "errored", "canceling", "canceled"
        ]
        | str
        | None
    ) = None
    """How far it has come.

    One of `"inProgress"`, `"completed"`, `"erroring"`, `"errored"`, `"canceling"`,
    `"canceled"`.
    """

    template_context: Annotated[str | None, Field(alias="templateContext")] = None
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class ResourceJobExecutionOptions(Model):
    """How to run a resource job."""

    data_table_id: Annotated[TemplatedObjectId | None, Field(alias="dataTableId")] = (
        None
    )
    """Data table to go through, in place of the job's own."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Resources to go through, in place of the job's own query.

    At most 8192 characters.
    """

    template_context: Annotated[str | None, Field(alias="templateContext")] = None
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class ResourceJobExecutionSummary(Model):
    """How the iterations of a run stand."""

    failed: float | None = None
    """Iterations that failed."""

    in_progress: Annotated[float | None, Field(alias="inProgress")] = None
    """Iterations under way."""

    remaining: float | None = None
    """Iterations that have not begun."""

    succeeded: float | None = None
    """Iterations that ended well."""

    timed_out: Annotated[float | None, Field(alias="timedOut")] = None
    """Iterations that took too long."""


class ResourceJobPatch(Model):
    """Changes to a resource job; what is left out stays."""

    data_table_id: Annotated[TemplatedObjectId | None, Field(alias="dataTableId")] = (
        None
    )
    """Data table to go through, when the resources are rows."""

    default_context: Annotated[str | None, Field(alias="defaultContext")] = None
    """Values for the templates when a run gives none, as a JSON string.

    At most 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    iteration_delay: Annotated[int | None, Field(alias="iterationDelay")] = None
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iteration_timeout: Annotated[int | None, Field(alias="iterationTimeout")] = None
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    max_iteration_concurrency: Annotated[
        ResourceJobConcurrency | None, Field(alias="maxIterationConcurrency")
    ] = None
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    max_iteration_retries: Annotated[int | None, Field(alias="maxIterationRetries")] = (
        None
    )
    """How often an iteration is tried again, from 1 to 5."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Resources to go through, as an advanced query in a JSON string; templates are
    allowed.

    At most 8192 characters.
    """

    retry_delay: Annotated[int | None, Field(alias="retryDelay")] = None
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retry_on_failure: Annotated[bool | None, Field(alias="retryOnFailure")] = None
    """Whether an iteration that failed is tried again."""

    retry_on_timeout: Annotated[bool | None, Field(alias="retryOnTimeout")] = None
    """Whether an iteration that took too long is tried again."""


class ResourceJobPost(Model):
    """A new resource job."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    resource_type: Annotated[ResourceJobResourceType, Field(alias="resourceType")]
    """Kind of resource that a job goes through."""

    data_table_id: Annotated[TemplatedObjectId | None, Field(alias="dataTableId")] = (
        None
    )
    """Data table to go through, when the resources are rows."""

    default_context: Annotated[str | None, Field(alias="defaultContext")] = None
    """Values for the templates when a run gives none, as a JSON string.

    At most 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    iteration_delay: Annotated[int | None, Field(alias="iterationDelay")] = None
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iteration_timeout: Annotated[int | None, Field(alias="iterationTimeout")] = None
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    max_iteration_concurrency: Annotated[
        ResourceJobConcurrency | None, Field(alias="maxIterationConcurrency")
    ] = None
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    max_iteration_retries: Annotated[int | None, Field(alias="maxIterationRetries")] = (
        None
    )
    """How often an iteration is tried again, from 1 to 5."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Resources to go through, as an advanced query in a JSON string; templates are
    allowed.

    At most 8192 characters.
    """

    retry_delay: Annotated[int | None, Field(alias="retryDelay")] = None
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retry_on_failure: Annotated[bool | None, Field(alias="retryOnFailure")] = None
    """Whether an iteration that failed is tried again."""

    retry_on_timeout: Annotated[bool | None, Field(alias="retryOnTimeout")] = None
    """Whether an iteration that took too long is tried again."""


class ResourceJobs(Model):
    """One page of resource jobs."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[ResourceJob] | None = None
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
