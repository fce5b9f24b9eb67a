"""Data of `client.application` and `client.applications`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_creator_type import CreatorType
from ._shared_device_class import DeviceClass
from ._shared_device_counts import DeviceCounts, PayloadStats
from ._shared_flow_class import FlowClass
from ._shared_job_status import JobStatus, ValidationIssue
from ._shared_list_mode import ListMode
from ._shared_named_error import NamedError
from ._shared_notebook_minute_counts import NotebookMinuteCounts
from ._shared_notebook_stats import NotebookStats, StorageStats
from ._shared_owner_type import OwnerType
from ._shared_payload_counts_breakdown import PayloadCountsBreakdown
from ._shared_sort_direction import SortDirection
from ._shared_source_type import SourceType
from ._shared_tag_selector import TagSelector
from ._shared_view_type import ViewType

ApplicationResourceKind = TypeAliasType(
    "ApplicationResourceKind",
    Literal[
        "ApplicationCertificateAuthority",
        "Dashboard",
        "DataTableRow",
        "DataTable",
        "DeviceRecipe",
        "Device",
        "ExperienceDevelopConfig",
        "ExperienceEndpoint",
        "ExperienceFlowVersion",
        "ExperienceGroup",
        "ExperienceUser",
        "ExperienceVersion",
        "ExperienceView",
        "File",
        "FlowVersion",
        "Flow",
        "Global",
        "Integration",
        "Notebook",
        "PrivateFile",
        "Webhook",
        "ResourceJob",
    ]
    | str,
)
"""Kinds of resources that an import can bring in."""

ConflictBehavior = TypeAliasType(
    "ConflictBehavior", Literal["create", "error", "retain", "replace"] | str
)
"""What becomes of a resource that already exists: make another, fail, keep the
existing one, or replace it.
"""

SearchResourceType = TypeAliasType(
    "SearchResourceType",
    Literal[
        "applicationApiToken",
        "credential",
        "dashboard",
        "dataTable",
        "deviceRecipe",
        "device",
        "experienceDomain",
        "event",
        "experienceEndpoint",
        "experienceGroup",
        "experienceSlug",
        "experienceUser",
        "experienceVersion",
        "experienceView",
        "file",
        "flow",
        "integration",
        "notebook",
        "resourceJob",
        "webhook",
    ]
    | str,
)
"""Kinds of resources that a search can find."""


class Application(Model):
    """The container of everything that makes up one product or project: devices,
    workflows, experience, data tables and the rest. A user or an organization owns
    it.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    applied_template_ids: Annotated[
        list[str] | None, Field(alias="appliedTemplateIds")
    ] = None
    """Templates whose resources were brought into it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    archive_config: Annotated[
        "ApplicationArchiveConfig | None", Field(alias="archiveConfig")
    ] = None
    """Where old data is archived to; absent when nothing is archived."""

    blob_url_ttl: Annotated[float | None, Field(alias="blobUrlTTL")] = None
    """How long links to blob attributes stay valid, in seconds; from one hour to seven
    days.

    3600 to 604800.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """One short text about it, up to 1,024 characters."""

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether experience endpoints answer CORS preflight requests on their own."""

    endpoint_slug: Annotated[str | None, Field(alias="endpointSlug")] = None
    """Subdomain under which its experience can be reached.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    exp_user_token_cutoff: Annotated[
        datetime | None, Field(alias="expUserTokenCutoff")
    ] = None
    """Experience user tokens issued before this time are no longer accepted."""

    ftue_tracking: Annotated["list[FtueStep] | None", Field(alias="ftueTracking")] = (
        None
    )
    """How far the editor's introductory tours have come.

    At most 100 items.
    """

    globals: "list[ApplicationGlobal] | None" = None
    """Values that every workflow of the application can read.

    At most 100 items.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    organization_icon_color: Annotated[
        str | None, Field(alias="organizationIconColor")
    ] = None
    """Icon color of the owning organization.

    At most 64 characters.
    """

    organization_name: Annotated[str | None, Field(alias="organizationName")] = None
    """Name of the owning organization; absent when a user owns it.

    1 to 255 characters.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether a user or an organization is meant."""

    summary: "ApplicationSummary | None" = None
    """How many resources of each kind it holds."""


class ApplicationApplyTemplatePatch(Model):
    """Brings the resources of a template into an application."""

    template_id: Annotated[str, Field(alias="templateId")]
    """Template to apply.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """


class ApplicationArchiveConfig(Model):
    """How data older than the retention limit is archived to a bucket of the
    application's owner. Exactly one of the targets `s3`, `gcs` and `azure` is
    usually given.
    """

    application_export_options: Annotated[
        "ArchiveExportOptions | None", Field(alias="applicationExportOptions")
    ] = None
    """What that export holds and where it goes."""

    azure: "ArchiveAzureTarget | None" = None
    """A container at Azure Blob Storage."""

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Credential to reach the bucket with, in place of keys written here.

    1 to 255 characters.
    """

    data_table_ids: Annotated[list[str] | None, Field(alias="dataTableIds")] = None
    """Data tables that `dataTablesMode` speaks of.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    data_tables_mode: Annotated[ListMode | None, Field(alias="dataTablesMode")] = None
    """How `dataTableIds` limits the data tables."""

    delay_days: Annotated[int | None, Field(alias="delayDays")] = None
    """Wait this many days before data is archived.

    At least 1.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    directory: str | None = None
    """Directory within the bucket.

    At most 255 characters.
    """

    gcs: "ArchiveGcsTarget | None" = None
    """A bucket at Google Cloud Storage."""

    include_application_export: Annotated[
        bool | None, Field(alias="includeApplicationExport")
    ] = None
    """Put a whole export of the application beside the data.

    Default: `False`.
    """

    include_data_tables: Annotated[bool | None, Field(alias="includeDataTables")] = None
    """Archive data tables as well.

    Default: `False`.
    """

    include_devices: Annotated[bool | None, Field(alias="includeDevices")] = None
    """Archive the state of devices.

    Default: `True`.
    """

    include_events: Annotated[bool | None, Field(alias="includeEvents")] = None
    """Archive events as well.

    Default: `False`.
    """

    mode: ListMode | None = None
    """Whether all devices are archived, or those chosen by `deviceIds` and
    `deviceTags`, or all but those.
    """

    s3: "ArchiveS3Target | None" = None
    """A bucket at Amazon S3."""


class ApplicationCloneDryRunResult(Model):
    """Says that a clone would work; nothing was copied."""

    requires_job: Annotated[bool | None, Field(alias="requiresJob")] = None
    """Whether the clone is so large that it will run as a background job."""

    success: Literal[True] | bool | None = None
    """Always `True`."""


class ApplicationClonePost(Model):
    """Copies an application."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    dry_run: Annotated[bool | None, Field(alias="dryRun")] = None
    """Only check what would happen; nothing is changed.

    Default: `False`.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    force_job: Annotated[bool | None, Field(alias="forceJob")] = None
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    include_data_table_rows: Annotated[
        bool | None, Field(alias="includeDataTableRows")
    ] = None
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    include_devices: Annotated[bool | None, Field(alias="includeDevices")] = None
    """Also take the devices.

    Default: `False`.
    """

    include_files: Annotated[bool | None, Field(alias="includeFiles")] = None
    """Also take the application's public files.

    Default: `False`.
    """

    include_private_files: Annotated[
        bool | None, Field(alias="includePrivateFiles")
    ] = None
    """Also take the application's private files.

    Default: `False`.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Who is to own the copy; the caller when left out or null.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[OwnerType | None, Field(alias="ownerType")] = None
    """Whether a user or an organization is to own the copy."""


class ApplicationCreationByTemplateResult(Model):
    """An application made from a template, bundle or other application, with what
    could not be brought over.
    """

    application: Application | None = None
    """The container of everything that makes up one product or project: devices,
    workflows, experience, data tables and the rest. A user or an organization owns
    it.
    """

    validation_errors: Annotated[
        list[ValidationIssue] | None, Field(alias="validationErrors")
    ] = None
    """Resources that did not pass validation and were left out."""


class ApplicationExportPost(Model):
    """Exports an application as a zip file or into a git repository."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Git credential to push with; only for repositories.

    At most 255 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    export_type: Annotated[
        Literal["zip", "repo"] | str | None, Field(alias="exportType")
    ] = None
    """A zip file to download, or a commit in a repository.

    One of `"zip"`, `"repo"`. Default: `"zip"`.
    """

    force_job: Annotated[bool | None, Field(alias="forceJob")] = None
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    include_data_table_rows: Annotated[
        bool | None, Field(alias="includeDataTableRows")
    ] = None
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    include_devices: Annotated[bool | None, Field(alias="includeDevices")] = None
    """Also take the devices.

    Default: `False`.
    """

    include_files: Annotated[bool | None, Field(alias="includeFiles")] = None
    """Also take the application's public files.

    Default: `False`.
    """

    include_private_files: Annotated[
        bool | None, Field(alias="includePrivateFiles")
    ] = None
    """Also take the application's private files.

    Default: `False`.
    """

    repo: "ExportRepository | None" = None
    """Where in the repository it goes."""


class ApplicationExportResult(Model):
    """Where the export can be fetched."""

    url: str | None = None
    """Download link of the zip file."""


class ApplicationGlobal(Model):
    """A value that the workflows of an application can read by name."""

    json_: Annotated[str, Field(alias="json")]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: str
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    cloud_only: Annotated[bool | None, Field(alias="cloudOnly")] = None
    """Whether only cloud workflows see it, and it is never sent to devices.

    Default: `False`.
    """

    description: str | None = None
    """One short text about it, up to 1,024 characters."""


class ApplicationGlobalChange(Model):
    """Sets, changes or removes one global. A `json` of null removes it."""

    key: str
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    cloud_only: Annotated[bool | None, Field(alias="cloudOnly")] = None
    """Whether only cloud workflows see it, and it is never sent to devices."""

    description: str | None = None
    """One short text about it, up to 1,024 characters."""

    json_: Annotated[str | None, Field(alias="json")] = None
    """The new value as a JSON string; null removes the global.

    1 to 32767 characters.
    """


class ApplicationImportBody(Model):
    email: str | None = None
    """Who is told when the job ends; your own address by default."""

    import_bundle: Annotated[str | None, Field(alias="importBundle")] = None
    """The zip bundle to import."""

    options: "ImportIntoApplicationOptions | None" = None
    """What to import into an existing application. The resources come from an uploaded
    bundle, a URL, another application or a git repository.
    """


class ApplicationImportExecution(Model):
    """One import into an application, and what came of it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    conflict_behavior: Annotated[
        ConflictBehavior | None, Field(alias="conflictBehavior")
    ] = None
    """What was done with resources that already existed."""

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Git credential the repository was read with."""

    dry_run: Annotated[bool | None, Field(alias="dryRun")] = None
    """Only check what would happen; nothing is changed."""

    dry_run_results: Annotated[
        "ImportDryRunResult | None", Field(alias="dryRunResults")
    ] = None
    """What a dry run found."""

    email: str | None = None
    """Who is told when it ends.

    At most 1024 characters.
    """

    error: NamedError | None = None
    """Why it failed."""

    from_application_id: Annotated[str | None, Field(alias="fromApplicationId")] = None
    """Application they were copied from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    import_execution_id: Annotated[str | None, Field(alias="importExecutionId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    import_source_type: Annotated[
        Literal["importBundle", "importUrl", "fromApplication", "repository"]
        | str
        | None,
        Field(alias="importSourceType"),
    ] = None
    """Where the resources came from.

    One of `"importBundle"`, `"importUrl"`, `"fromApplication"`, `"repository"`.
    """

    import_url: Annotated[str | None, Field(alias="importUrl")] = None
    """Where the bundle was fetched.

    At most 1024 characters.
    """

    imported_file_url: Annotated[str | None, Field(alias="importedFileUrl")] = None
    """The uploaded bundle.

    At most 1024 characters.
    """

    include: list[ApplicationResourceKind] | None = None
    """Kinds of resources that were imported.

    No item twice.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """Identifier of a background job.

    At most 21 characters.
    """

    repo: "ImportRepository | None" = None
    """Where in the repository the resources lay."""

    run_completed_at: Annotated[datetime | None, Field(alias="runCompletedAt")] = None
    """When the run ended, whether well or badly."""

    run_queued_at: Annotated[datetime | None, Field(alias="runQueuedAt")] = None
    """When the run was put in the queue."""

    run_started_at: Annotated[datetime | None, Field(alias="runStartedAt")] = None
    """When the run began."""

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_type: Annotated[SourceType | None, Field(alias="sourceType")] = None
    """What kind of actor was behind it."""

    status: JobStatus | None = None
    """Where a job stands: waiting, running, done, or ended badly (`errored`,
    `failed`).
    """

    validation_errors: Annotated[
        list[ValidationIssue] | None, Field(alias="validationErrors")
    ] = None
    """The resources that did not pass validation."""


class ApplicationPatch(Model):
    """Changes to an application; what is left out stays."""

    archive_config: Annotated[
        ApplicationArchiveConfig | None, Field(alias="archiveConfig")
    ] = None
    """Where to archive old data; null stops archiving."""

    blob_url_ttl: Annotated[float | None, Field(alias="blobUrlTTL")] = None
    """How long links to blob attributes stay valid, in seconds; from one hour to seven
    days.

    3600 to 604800.
    """

    description: str | None = None
    """One short text about it, up to 1,024 characters."""

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether experience endpoints answer CORS preflight requests on their own."""

    endpoint_slug: Annotated[str | None, Field(alias="endpointSlug")] = None
    """Subdomain under which its experience can be reached.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    exp_user_token_cutoff: Annotated[
        datetime | None, Field(alias="expUserTokenCutoff")
    ] = None
    """Stops accepting experience user tokens issued before this time."""

    ftue_tracking: Annotated["list[FtueStep] | None", Field(alias="ftueTracking")] = (
        None
    )
    """How far the editor's introductory tours have come.

    At most 100 items.
    """

    globals: list[ApplicationGlobal] | None = None
    """Values that every workflow can read. The whole list is replaced.

    At most 100 items.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class ApplicationPost(Model):
    """A new application."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    application_template_id: Annotated[
        str | None, Field(alias="applicationTemplateId")
    ] = None
    """Template to start from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    applied_template_ids: Annotated[
        list[str] | None, Field(alias="appliedTemplateIds")
    ] = None
    """Templates to record as already applied.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    archive_config: Annotated[
        ApplicationArchiveConfig | None, Field(alias="archiveConfig")
    ] = None
    """Where to archive old data."""

    blob_url_ttl: Annotated[float | None, Field(alias="blobUrlTTL")] = None
    """How long links to blob attributes stay valid, in seconds; from one hour to seven
    days.

    3600 to 604800.
    """

    description: str | None = None
    """One short text about it, up to 1,024 characters."""

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether experience endpoints answer CORS preflight requests on their own."""

    endpoint_slug: Annotated[str | None, Field(alias="endpointSlug")] = None
    """Subdomain under which its experience can be reached.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    exp_user_token_cutoff: Annotated[
        datetime | None, Field(alias="expUserTokenCutoff")
    ] = None
    """Stops accepting experience user tokens issued before this time."""

    globals: list[ApplicationGlobal] | None = None
    """Values that every workflow of the application can read.

    At most 100 items.
    """

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization to own it; left out, it goes into the caller's sandbox.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ApplicationReadme(Model):
    """The readme of an application."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    content: str | None = None
    """Text of the readme, in Markdown."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""


class ApplicationReadmePatch(Model):
    """New text for the readme of an application."""

    content: str | None = None
    """Text of the readme, in Markdown, up to 131,072 characters."""


class ApplicationSearchMatch(Model):
    """One resource found by a search."""

    id: str
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    type: Annotated[SearchResourceType, Field(alias="_type")]
    """Kind of resource."""

    name: str
    device_class: Annotated[FlowClass | None, Field(alias="deviceClass")] = None
    """Class of the device, when it is one. The published schema lists the classes of
    workflows here.
    """

    flow_class: Annotated[DeviceClass | None, Field(alias="flowClass")] = None
    """Class of the workflow, when it is one. The published schema lists the classes of
    devices here.
    """

    metadata: "SearchMatchMetadata | None" = None
    """What helps to tell this resource from others of its kind."""

    version: str | None = None
    """Version the resource stands in, for experience resources."""

    view_type: Annotated[ViewType | None, Field(alias="viewType")] = None
    """Type of view, when it is an experience view."""


class ApplicationSummary(Model):
    """How many resources of each kind an application holds, and what it has used so
    far. Which counts are present depends on what the request included or excluded.
    """

    api_token_count: Annotated[int | None, Field(alias="apiTokenCount")] = None
    certificate_authority_count: Annotated[
        int | None, Field(alias="certificateAuthorityCount")
    ] = None
    certificate_count: Annotated[int | None, Field(alias="certificateCount")] = None
    credential_count: Annotated[int | None, Field(alias="credentialCount")] = None
    dash_count: Annotated[int | None, Field(alias="dashCount")] = None
    """Number of dashboards."""

    data_table_count: Annotated[int | None, Field(alias="dataTableCount")] = None
    device_count: Annotated[int | None, Field(alias="deviceCount")] = None
    device_recipe_count: Annotated[int | None, Field(alias="deviceRecipeCount")] = None
    event_count: Annotated[int | None, Field(alias="eventCount")] = None
    experience_domain_count: Annotated[
        int | None, Field(alias="experienceDomainCount")
    ] = None
    experience_endpoint_count: Annotated[
        int | None, Field(alias="experienceEndpointCount")
    ] = None
    experience_group_count: Annotated[
        int | None, Field(alias="experienceGroupCount")
    ] = None
    experience_slug_count: Annotated[int | None, Field(alias="experienceSlugCount")] = (
        None
    )
    experience_user_count: Annotated[int | None, Field(alias="experienceUserCount")] = (
        None
    )
    experience_version_count: Annotated[
        int | None, Field(alias="experienceVersionCount")
    ] = None
    experience_view_count: Annotated[int | None, Field(alias="experienceViewCount")] = (
        None
    )
    file_count: Annotated[int | None, Field(alias="fileCount")] = None
    flow_count: Annotated[int | None, Field(alias="flowCount")] = None
    integration_count: Annotated[int | None, Field(alias="integrationCount")] = None
    key_count: Annotated[int | None, Field(alias="keyCount")] = None
    """Number of access keys."""

    notebook_count: Annotated[int | None, Field(alias="notebookCount")] = None
    notebook_stats: Annotated[NotebookStats | None, Field(alias="notebookStats")] = None
    """Notebook runs."""

    payload_count: Annotated[PayloadStats | None, Field(alias="payloadCount")] = None
    """Payloads used, by kind and source."""

    private_file_count: Annotated[int | None, Field(alias="privateFileCount")] = None
    resource_job_count: Annotated[int | None, Field(alias="resourceJobCount")] = None
    storage_stats: Annotated[StorageStats | None, Field(alias="storageStats")] = None
    """Files that are stored."""

    webhook_count: Annotated[int | None, Field(alias="webhookCount")] = None


class Applications(Model):
    """One page of applications."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Application] | None = None
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


class ApplicationsImportBody(Model):
    email: str | None = None
    """Who is told when the job ends; your own address by default."""

    import_bundle: Annotated[str | None, Field(alias="importBundle")] = None
    """The zip bundle to import."""

    include_data_table_rows: Annotated[
        bool | None, Field(alias="includeDataTableRows")
    ] = None
    """Whether the bundle's data table rows are imported."""

    include_devices: Annotated[bool | None, Field(alias="includeDevices")] = None
    """Whether the bundle's devices are imported."""

    include_files: Annotated[bool | None, Field(alias="includeFiles")] = None
    """Whether the bundle's files are imported."""

    options: "ImportNewApplicationOptions | None" = None
    """What to import into a new application."""

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Who will own the application; you by default.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[
        Literal["user", "organization"] | str | None, Field(alias="ownerType")
    ] = None
    """Whether the owner is a user or an organization.

    One of `"user"`, `"organization"`. Default: `"user"`.
    """


class ArchiveAzureTarget(Model):
    """Container at Azure Blob Storage to archive to."""

    bucket: str
    """Name of the container.

    3 to 63 characters.
    """

    account: str | None = None
    """Storage account.

    3 to 24 characters.
    """

    account_key: Annotated[str | None, Field(alias="accountKey")] = None
    """Key of the storage account.

    At most 255 characters.
    """


class ArchiveExportOptions(Model):
    """What the application export beside an archive holds and which repository it is
    pushed to.
    """

    credential_name: Annotated[str, Field(alias="credentialName")]
    """Git credential to push with.

    1 to 255 characters.
    """

    export_type: Annotated[Literal["repo"] | str | None, Field(alias="exportType")] = (
        None
    )
    """Always a repository.

    Always `"repo"`. Default: `"repo"`.
    """

    include_data_table_rows: Annotated[
        bool | None, Field(alias="includeDataTableRows")
    ] = None
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    include_devices: Annotated[bool | None, Field(alias="includeDevices")] = None
    """Also take the devices.

    Default: `False`.
    """

    include_files: Annotated[bool | None, Field(alias="includeFiles")] = None
    """Also take the application's public files.

    Default: `False`.
    """

    include_private_files: Annotated[
        bool | None, Field(alias="includePrivateFiles")
    ] = None
    """Also take the application's private files.

    Default: `False`.
    """

    repo: "ExportRepository | None" = None
    """Where in the repository it goes."""


class ArchiveGcsTarget(Model):
    """Bucket at Google Cloud Storage to archive to."""

    bucket: str
    """Name of the bucket.

    At most 255 characters.
    """

    key_json: Annotated[str | None, Field(alias="keyJson")] = None
    """Service account key, as a JSON string.

    4 to 32767 characters.
    """

    project_id: Annotated[str | None, Field(alias="projectId")] = None
    """Google Cloud project.

    1 to 1024 characters.
    """


class ArchiveS3Target(Model):
    """Bucket at Amazon S3 to archive to."""

    bucket: str
    """Name of the bucket.

    At most 255 characters.
    """

    access_key_id: Annotated[str | None, Field(alias="accessKeyId")] = None
    """Access key to write with.

    4 to 128 characters.
    """

    region: str | None = None
    """AWS region of the bucket.

    At most 128 characters.
    """

    secret_access_key: Annotated[str | None, Field(alias="secretAccessKey")] = None
    """Secret part of the access key.

    4 to 128 characters.
    """


class ExportRepository(Model):
    """Place in a git repository to commit to."""

    branch: str | None = None
    """Branch to commit to.

    At most 255 characters.
    """

    commit_message: Annotated[str | None, Field(alias="commitMessage")] = None
    """Message of the commit.

    At most 1024 characters.
    """

    directory: str | None = None
    """Directory within the repository.

    At most 1024 characters.
    """


class FtueStep(Model):
    """How far one introductory tour of the editor has come."""

    name: str
    """Name of the tour.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    status: Literal["skipped", "completed"] | str
    """Whether the tour was finished or passed over.

    One of `"skipped"`, `"completed"`.
    """

    version: float
    """Version of the tour that was seen."""


class ImportDryRunResult(Model):
    """What a dry run of an import found."""

    limit_errors: Annotated[
        list[ApplicationResourceKind] | None, Field(alias="limitErrors")
    ] = None
    """Kinds of resources of which there would be too many.

    No item twice.
    """

    url: str | None = None
    """Full report of the run.

    At most 1024 characters.
    """


class ImportIntoApplicationOptions(Model):
    """What to import into an existing application. The resources come from an uploaded
    bundle, a URL, another application or a git repository.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    conflict_behavior: Annotated[
        ConflictBehavior | None, Field(alias="conflictBehavior")
    ] = None
    """What to do with resources that already exist."""

    credential_name: Annotated[str | None, Field(alias="credentialName")] = None
    """Git credential to read the repository with.

    At most 255 characters.
    """

    dry_run: Annotated[bool | None, Field(alias="dryRun")] = None
    """Only check what would happen; nothing is changed.

    Default: `False`.
    """

    force_job: Annotated[bool | None, Field(alias="forceJob")] = None
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    from_application_id: Annotated[str | None, Field(alias="fromApplicationId")] = None
    """Application to copy from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    import_url: Annotated[str | None, Field(alias="importUrl")] = None
    """Where to fetch the bundle.

    At most 1024 characters.
    """

    include: list[ApplicationResourceKind] | None = None
    """Kinds of resources to import; all when left out.

    No item twice.
    """

    repo: "ImportRepository | None" = None
    """Where in the repository the resources lie."""


class ImportNewApplicationOptions(Model):
    """What to import into a new application."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    force_job: Annotated[bool | None, Field(alias="forceJob")] = None
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    import_url: Annotated[str | None, Field(alias="importUrl")] = None
    """Where to fetch the bundle.

    At most 1024 characters.
    """

    include: list[ApplicationResourceKind] | None = None
    """Kinds of resources to import; all when left out.

    No item twice.
    """


class ImportRepository(Model):
    """Place in a git repository to read from."""

    branch: str | None = None
    """Branch to read.

    At most 255 characters.
    """

    directory: str | None = None
    """Directory within the repository.

    At most 1024 characters.
    """


class MqttPublishBody(Model):
    """A message published to, or received from, an MQTT topic."""

    message: str
    """The message.

    At most 32767 characters.
    """

    topic: str
    """The topic.

    1 to 230 characters.
    """


class PeriodSummaries(Model):
    """One page of applications with what they used in a range of time."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: "list[PeriodSummary] | None" = None
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


class PeriodSummary(Model):
    """What an application used in a range of time."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    summary: "PeriodSummaryCounts | None" = None
    """Day-by-day counts of an application."""


class PeriodSummaryCounts(Model):
    """Day-by-day counts of an application."""

    device_counts: Annotated[DeviceCounts | None, Field(alias="deviceCounts")] = None
    """Devices that were made, deleted and present, day by day."""

    notebook_minute_counts: Annotated[
        NotebookMinuteCounts | None, Field(alias="notebookMinuteCounts")
    ] = None
    """Use of notebooks day by day."""

    payload_counts: Annotated[
        PayloadCountsBreakdown | None, Field(alias="payloadCounts")
    ] = None
    """Payloads over time."""


class SearchMatchMetadata(Model):
    """What tells a found resource from others of its kind."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type, for files."""

    descriptor: str | None = None
    """A short text about it."""

    parent_directory: Annotated[str | None, Field(alias="parentDirectory")] = None
    """Directory it lies in, for files."""


class ValidationErrors(Model):
    """Failure that lists each resource that did not pass validation."""

    message: str | None = None
    """What went wrong, in one sentence."""

    type: str | None = None
    """Short word for the kind of failure, here `Validation`."""

    validation_errors: Annotated[
        list[ValidationIssue] | None, Field(alias="validationErrors")
    ] = None
    """The resources that did not pass validation."""
