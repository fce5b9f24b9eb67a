"""Data of `client.application` and `client.applications`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_list_mode import ListMode
from ._shared_owner_type import OwnerType
from ._shared_tag_selector import TagSelector


class ApplicationApplyTemplatePatch(TypedDict, total=False):
    """Brings the resources of a template into an application."""

    templateId: Required[str]
    """Template to apply.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """


class ApplicationArchiveConfig(TypedDict, total=False):
    """How data older than the retention limit is archived to a bucket of the
    application's owner. Exactly one of the targets `s3`, `gcs` and `azure` is
    usually given.
    """

    applicationExportOptions: ArchiveExportOptions
    """What that export holds and where it goes."""

    azure: ArchiveAzureTarget
    """A container at Azure Blob Storage."""

    credentialName: str
    """Credential to reach the bucket with, in place of keys written here.

    1 to 255 characters.
    """

    dataTableIds: list[str]
    """Data tables that `dataTablesMode` speaks of.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    dataTablesMode: ListMode
    """How `dataTableIds` limits the data tables."""

    delayDays: int
    """Wait this many days before data is archived.

    At least 1.
    """

    deviceIds: list[str]
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    deviceTags: Sequence[TagSelector]
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    directory: str
    """Directory within the bucket.

    At most 255 characters.
    """

    gcs: ArchiveGcsTarget
    """A bucket at Google Cloud Storage."""

    includeApplicationExport: bool
    """Put a whole export of the application beside the data.

    Default: `False`.
    """

    includeDataTables: bool
    """Archive data tables as well.

    Default: `False`.
    """

    includeDevices: bool
    """Archive the state of devices.

    Default: `True`.
    """

    includeEvents: bool
    """Archive events as well.

    Default: `False`.
    """

    mode: ListMode
    """Whether all devices are archived, or those chosen by `deviceIds` and
    `deviceTags`, or all but those.
    """

    s3: ArchiveS3Target
    """A bucket at Amazon S3."""


class ApplicationClonePost(TypedDict, total=False):
    """Copies an application."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    dryRun: bool
    """Only check what would happen; nothing is changed.

    Default: `False`.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    forceJob: bool
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    includeDataTableRows: bool
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    includeDevices: bool
    """Also take the devices.

    Default: `False`.
    """

    includeFiles: bool
    """Also take the application's public files.

    Default: `False`.
    """

    includePrivateFiles: bool
    """Also take the application's private files.

    Default: `False`.
    """

    ownerId: str | None
    """Who is to own the copy; the caller when left out or null.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ownerType: OwnerType
    """Whether a user or an organization is to own the copy."""


class ApplicationExportPost(TypedDict, total=False):
    """Exports an application as a zip file or into a git repository."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    credentialName: str
    """Git credential to push with; only for repositories.

    At most 255 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    exportType: Literal["zip", "repo"]
    """A zip file to download, or a commit in a repository.

    One of `"zip"`, `"repo"`. Default: `"zip"`.
    """

    forceJob: bool
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    includeDataTableRows: bool
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    includeDevices: bool
    """Also take the devices.

    Default: `False`.
    """

    includeFiles: bool
    """Also take the application's public files.

    Default: `False`.
    """

    includePrivateFiles: bool
    """Also take the application's private files.

    Default: `False`.
    """

    repo: ExportRepository
    """Where in the repository it goes."""


class ApplicationGlobal(TypedDict, total=False):
    """A value that the workflows of an application can read by name."""

    json: Required[str]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: Required[str]
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    cloudOnly: bool
    """Whether only cloud workflows see it, and it is never sent to devices.

    Default: `False`.
    """

    description: str
    """One short text about it, up to 1,024 characters."""


class ApplicationGlobalChange(TypedDict, total=False):
    """Sets, changes or removes one global. A `json` of null removes it."""

    key: Required[str]
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    cloudOnly: bool
    """Whether only cloud workflows see it, and it is never sent to devices."""

    description: str
    """One short text about it, up to 1,024 characters."""

    json: str | None
    """The new value as a JSON string; null removes the global.

    1 to 32767 characters.
    """


class ApplicationImportBody(TypedDict, total=False):
    email: str
    """Who is told when the job ends; your own address by default."""

    importBundle: str
    """The zip bundle to import."""

    options: ImportIntoApplicationOptions
    """What to import into an existing application. The resources come from an uploaded
    bundle, a URL, another application or a git repository.
    """


class ApplicationPatch(TypedDict, total=False):
    """Changes to an application; what is left out stays."""

    archiveConfig: ApplicationArchiveConfig | None
    """Where to archive old data; null stops archiving."""

    blobUrlTTL: float
    """How long links to blob attributes stay valid, in seconds; from one hour to seven
    days.

    3600 to 604800.
    """

    description: str
    """One short text about it, up to 1,024 characters."""

    endpointDefaultCors: bool
    """Whether experience endpoints answer CORS preflight requests on their own."""

    endpointSlug: str
    """Subdomain under which its experience can be reached.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    expUserTokenCutoff: datetime | str
    """Stops accepting experience user tokens issued before this time."""

    ftueTracking: Sequence[FtueStep]
    """How far the editor's introductory tours have come.

    At most 100 items.
    """

    globals: Sequence[ApplicationGlobal]
    """Values that every workflow can read. The whole list is replaced.

    At most 100 items.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""


class ApplicationPost(TypedDict, total=False):
    """A new application."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    applicationTemplateId: str
    """Template to start from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    appliedTemplateIds: list[str]
    """Templates to record as already applied.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    archiveConfig: ApplicationArchiveConfig
    """Where to archive old data."""

    blobUrlTTL: float
    """How long links to blob attributes stay valid, in seconds; from one hour to seven
    days.

    3600 to 604800.
    """

    description: str
    """One short text about it, up to 1,024 characters."""

    endpointDefaultCors: bool
    """Whether experience endpoints answer CORS preflight requests on their own."""

    endpointSlug: str
    """Subdomain under which its experience can be reached.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    expUserTokenCutoff: datetime | str
    """Stops accepting experience user tokens issued before this time."""

    globals: Sequence[ApplicationGlobal]
    """Values that every workflow of the application can read.

    At most 100 items.
    """

    orgId: str
    """Organization to own it; left out, it goes into the caller's sandbox.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ApplicationReadmePatch(TypedDict, total=False):
    """New text for the readme of an application."""

    content: str
    """Text of the readme, in Markdown, up to 131,072 characters."""


class ApplicationsImportBody(TypedDict, total=False):
    email: str
    """Who is told when the job ends; your own address by default."""

    importBundle: str
    """The zip bundle to import."""

    includeDataTableRows: bool
    """Whether the bundle's data table rows are imported."""

    includeDevices: bool
    """Whether the bundle's devices are imported."""

    includeFiles: bool
    """Whether the bundle's files are imported."""

    options: ImportNewApplicationOptions
    """What to import into a new application."""

    ownerId: str
    """Who will own the application; you by default.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ownerType: Literal["user", "organization"]
    """Whether the owner is a user or an organization.

    One of `"user"`, `"organization"`. Default: `"user"`.
    """


class ArchiveAzureTarget(TypedDict, total=False):
    """Container at Azure Blob Storage to archive to."""

    bucket: Required[str]
    """Name of the container.

    3 to 63 characters.
    """

    account: str
    """Storage account.

    3 to 24 characters.
    """

    accountKey: str
    """Key of the storage account.

    At most 255 characters.
    """


class ArchiveExportOptions(TypedDict, total=False):
    """What the application export beside an archive holds and which repository it is
    pushed to.
    """

    credentialName: Required[str]
    """Git credential to push with.

    1 to 255 characters.
    """

    exportType: Literal["repo"]
    """Always a repository.

    Always `"repo"`. Default: `"repo"`.
    """

    includeDataTableRows: bool
    """Also take the rows of the data tables, not just their columns.

    Default: `False`.
    """

    includeDevices: bool
    """Also take the devices.

    Default: `False`.
    """

    includeFiles: bool
    """Also take the application's public files.

    Default: `False`.
    """

    includePrivateFiles: bool
    """Also take the application's private files.

    Default: `False`.
    """

    repo: ExportRepository
    """Where in the repository it goes."""


class ArchiveGcsTarget(TypedDict, total=False):
    """Bucket at Google Cloud Storage to archive to."""

    bucket: Required[str]
    """Name of the bucket.

    At most 255 characters.
    """

    keyJson: str
    """Service account key, as a JSON string.

    4 to 32767 characters.
    """

    projectId: str
    """Google Cloud project.

    1 to 1024 characters.
    """


class ArchiveS3Target(TypedDict, total=False):
    """Bucket at Amazon S3 to archive to."""

    bucket: Required[str]
    """Name of the bucket.

    At most 255 characters.
    """

    accessKeyId: str
    """Access key to write with.

    4 to 128 characters.
    """

    region: str
    """AWS region of the bucket.

    At most 128 characters.
    """

    secretAccessKey: str
    """Secret part of the access key.

    4 to 128 characters.
    """


class ExportRepository(TypedDict, total=False):
    """Place in a git repository to commit to."""

    branch: str
    """Branch to commit to.

    At most 255 characters.
    """

    commitMessage: str
    """Message of the commit.

    At most 1024 characters.
    """

    directory: str
    """Directory within the repository.

    At most 1024 characters.
    """


class FtueStep(TypedDict, total=False):
    """How far one introductory tour of the editor has come."""

    name: Required[str]
    """Name of the tour.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    status: Required[Literal["skipped", "completed"]]
    """Whether the tour was finished or passed over.

    One of `"skipped"`, `"completed"`.
    """

    version: Required[float]
    """Version of the tour that was seen."""


class ImportIntoApplicationOptions(TypedDict, total=False):
    """What to import into an existing application. The resources come from an uploaded
    bundle, a URL, another application or a git repository.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    conflictBehavior: ConflictBehavior
    """What to do with resources that already exist."""

    credentialName: str
    """Git credential to read the repository with.

    At most 255 characters.
    """

    dryRun: bool
    """Only check what would happen; nothing is changed.

    Default: `False`.
    """

    forceJob: bool
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    fromApplicationId: str
    """Application to copy from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    importUrl: str
    """Where to fetch the bundle.

    At most 1024 characters.
    """

    include: Sequence[ApplicationResourceKind]
    """Kinds of resources to import; all when left out.

    No item twice.
    """

    repo: ImportRepository
    """Where in the repository the resources lie."""


class ImportNewApplicationOptions(TypedDict, total=False):
    """What to import into a new application."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    forceJob: bool
    """Run as a background job even when the work is small enough to be done at once.

    Default: `False`.
    """

    importUrl: str
    """Where to fetch the bundle.

    At most 1024 characters.
    """

    include: Sequence[ApplicationResourceKind]
    """Kinds of resources to import; all when left out.

    No item twice.
    """


class ImportRepository(TypedDict, total=False):
    """Place in a git repository to read from."""

    branch: str
    """Branch to read.

    At most 255 characters.
    """

    directory: str
    """Directory within the repository.

    At most 1024 characters.
    """


class MqttPublishBody(TypedDict, total=False):
    """A message published to, or received from, an MQTT topic."""

    message: Required[str]
    """The message.

    At most 32767 characters.
    """

    topic: Required[str]
    """The topic.

    1 to 230 characters.
    """


ApplicationResourceKind: TypeAlias = Literal[
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
"""Kinds of resources that an import can bring in."""

ConflictBehavior: TypeAlias = Literal["create", "error", "retain", "replace"]
"""What becomes of a resource that already exists: make another, fail, keep the
existing one, or replace it.
"""
