"""Data of `client.notebook` and `client.notebooks`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_export_format import ExportFormat, TimeInput
from ._shared_named_error import NamedError
from ._shared_sort_direction import SortDirection
from ._shared_source_type import SourceType
from ._shared_success_with_execution_id import TemplatedObjectId
from ._shared_templated_tag_key import TemplatedTagKey

NotebookImageVersion = TypeAliasType(
    "NotebookImageVersion", Literal["v1", "v2", "v3", "v4"] | str
)
"""Version of the environment that a notebook runs in."""

TemplatedFileName = TypeAliasType("TemplatedFileName", str)
"""Name of a file, or a template that yields one."""


class Notebook(Model):
    """A Jupyter notebook that runs on the platform: it gets its input as files and its
    output files are stored.
    """

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

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    image_version: Annotated[
        NotebookImageVersion | None, Field(alias="imageVersion")
    ] = None
    """Version of the environment that a notebook runs in."""

    inputs: "list[NotebookInput] | None" = None
    """The inputs of a notebook."""

    jupyter_file_name: Annotated[str | None, Field(alias="jupyterFileName")] = None
    """Name of the uploaded notebook file.

    1 to 1024 characters.
    """

    jupyter_file_url: Annotated[str | None, Field(alias="jupyterFileUrl")] = None
    """Where the notebook file can be fetched."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name of a notebook.

    1 to 1024 characters.
    """

    notebook_id: Annotated[str | None, Field(alias="notebookId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    outputs: "list[NotebookOutput] | None" = None
    """The outputs of a notebook."""

    stats: "NotebookRunCounts | None" = None
    """Runs of this billing period."""


class NotebookConnectionHistoryInput(ConstantsModel):
    """Connections and disconnections of devices."""

    end: float
    """End of the range in ms; 0 is the moment of the run, below zero it counts back
    from there.
    """

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[
        Literal["deviceConnectionHistory"], Field(alias="inputType")
    ] = "deviceConnectionHistory"
    """Where the data comes from.

    Always `"deviceConnectionHistory"`.
    """

    start: float
    """Start of the range in ms; below zero it counts back from the moment of the run.
    """

    device_ids: Annotated[list[TemplatedObjectId] | None, Field(alias="deviceIds")] = (
        None
    )
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    device_tags: Annotated[
        "list[TemplatedTagSelector] | None", Field(alias="deviceTags")
    ] = None
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDataTableInput(ConstantsModel):
    """Rows of a data table."""

    data_table_id: Annotated[TemplatedObjectId, Field(alias="dataTableId")]
    """The data table."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[Literal["dataTable"], Field(alias="inputType")] = "dataTable"
    """Where the data comes from.

    Always `"dataTable"`.
    """

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDataTableOutput(ConstantsModel):
    """Rows of the file go into a data table."""

    data_table_id: Annotated[TemplatedObjectId, Field(alias="dataTableId")]
    """The data table."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook has written."""

    output_type: Annotated[Literal["dataTable"], Field(alias="outputType")] = (
        "dataTable"
    )
    """Where the file goes.

    Always `"dataTable"`.
    """

    create_missing_columns: Annotated[
        bool | None, Field(alias="createMissingColumns")
    ] = None
    """Whether columns that are missing are added."""

    truncate_existing_table: Annotated[
        bool | None, Field(alias="truncateExistingTable")
    ] = None
    """Whether the table is emptied before."""


class NotebookDeviceDataInput(ConstantsModel):
    """State reports of devices."""

    end: float
    """End of the range in ms; 0 is the moment of the run, below zero it counts back
    from there.
    """

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[Literal["deviceData"], Field(alias="inputType")] = (
        "deviceData"
    )
    """Where the data comes from.

    Always `"deviceData"`.
    """

    start: float
    """Start of the range in ms; below zero it counts back from the moment of the run.
    """

    attributes: list[str] | None = None
    """Attributes to include; all of them when left out.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    device_ids: Annotated[list[TemplatedObjectId] | None, Field(alias="deviceIds")] = (
        None
    )
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    device_tags: Annotated[
        "list[TemplatedTagSelector] | None", Field(alias="deviceTags")
    ] = None
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDeviceMetadataInput(ConstantsModel):
    """Devices with their tags and attributes."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[Literal["deviceMetadata"], Field(alias="inputType")] = (
        "deviceMetadata"
    )
    """Where the data comes from.

    Always `"deviceMetadata"`.
    """

    device_ids: Annotated[list[TemplatedObjectId] | None, Field(alias="deviceIds")] = (
        None
    )
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    device_tags: Annotated[
        "list[TemplatedTagSelector] | None", Field(alias="deviceTags")
    ] = None
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    format: ExportFormat | None = None
    """File format of an export."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDirectoryOutput(ConstantsModel):
    """A whole directory goes into the application's files."""

    destination_directory_template: Annotated[
        str, Field(alias="destinationDirectoryTemplate")
    ]
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    directory_name: Annotated[TemplatedFileName, Field(alias="directoryName")]
    """Name of the directory the notebook has written."""

    output_type: Annotated[Literal["directory"], Field(alias="outputType")] = (
        "directory"
    )
    """Where the file goes.

    Always `"directory"`.
    """

    destination_private: Annotated[bool | None, Field(alias="destinationPrivate")] = (
        None
    )
    """Whether it becomes a private file."""


class NotebookEventInput(ConstantsModel):
    """Events."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[Literal["eventData"], Field(alias="inputType")] = "eventData"
    """Where the data comes from.

    Always `"eventData"`.
    """

    format: ExportFormat | None = None
    """File format of an export."""

    query_json: Annotated[str | None, Field(alias="queryJson")] = None
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookExecutionLog(Model):
    """A run of a notebook."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    execution_errors: Annotated[
        list[NamedError] | None, Field(alias="executionErrors")
    ] = None
    """What went wrong."""

    execution_relative_to: Annotated[
        datetime | None, Field(alias="executionRelativeTo")
    ] = None
    """Moment that relative times of the inputs counted from."""

    image_version: Annotated[
        NotebookImageVersion | None, Field(alias="imageVersion")
    ] = None
    """Version of the environment that a notebook runs in."""

    input_info: Annotated[
        "dict[str, NotebookInputFile] | None", Field(alias="inputInfo")
    ] = None
    """Its input files, by name."""

    inputs_completed_at: Annotated[
        datetime | None, Field(alias="inputsCompletedAt")
    ] = None
    """When its input was ready."""

    max_allowed_run_minutes: Annotated[
        float | None, Field(alias="maxAllowedRunMinutes")
    ] = None
    """Longest time it may run, in minutes."""

    notebook_completed_at: Annotated[
        datetime | None, Field(alias="notebookCompletedAt")
    ] = None
    """When the notebook itself ended."""

    notebook_execution_id: Annotated[str | None, Field(alias="notebookExecutionId")] = (
        None
    )
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    notebook_id: Annotated[str | None, Field(alias="notebookId")] = None
    """The notebook.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    output_info: Annotated[
        "dict[str, NotebookOutputFile] | None", Field(alias="outputInfo")
    ] = None
    """Its output files, by name."""

    outputs_completed_at: Annotated[
        datetime | None, Field(alias="outputsCompletedAt")
    ] = None
    """When its output was stored."""

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

    status: (
        Literal[
            "queued",
            "inProgress",
            "completed",
            "errored",
            "timeout",
            "canceling",
            "canceled",
        ]
        | str
        | None
    ) = None
    """How far it has come.

    One of `"queued"`, `"inProgress"`, `"completed"`, `"errored"`, `"timeout"`,
    `"canceling"`, `"canceled"`.
    """

    template_context: Annotated[str | None, Field(alias="templateContext")] = None
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class NotebookExecutionOptions(Model):
    """How to run a notebook, or to gather its input."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    relative_to: Annotated[TimeInput | None, Field(alias="relativeTo")] = None
    """Moment that relative times of the inputs count from; now when left out."""

    template_context: Annotated[str | None, Field(alias="templateContext")] = None
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class NotebookExternalUrlInput(ConstantsModel):
    """A file from elsewhere."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    input_type: Annotated[Literal["externalUrl"], Field(alias="inputType")] = (
        "externalUrl"
    )
    """Where the data comes from.

    Always `"externalUrl"`.
    """

    source_url: Annotated[str, Field(alias="sourceUrl")]
    """Where to fetch it; templates are allowed.

    1 to 1024 characters.
    """


class NotebookFileInput(ConstantsModel):
    """A file of the application."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook finds."""

    file_path: Annotated[str, Field(alias="filePath")]
    """Path of the file; templates are allowed.

    1 to 2048 characters.
    """

    input_type: Annotated[Literal["applicationFile"], Field(alias="inputType")] = (
        "applicationFile"
    )
    """Where the data comes from.

    Always `"applicationFile"`.
    """

    private: bool | None = None
    """Whether it is a private file."""


class NotebookFileOutput(ConstantsModel):
    """The file goes into the application's files."""

    destination_file_name_template: Annotated[
        str, Field(alias="destinationFileNameTemplate")
    ]
    """Name to store it under; a template.

    1 to 1024 characters.
    """

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook has written."""

    output_type: Annotated[Literal["file"], Field(alias="outputType")] = "file"
    """Where the file goes.

    Always `"file"`.
    """

    destination_directory_template: Annotated[
        str | None, Field(alias="destinationDirectoryTemplate")
    ] = None
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    destination_private: Annotated[bool | None, Field(alias="destinationPrivate")] = (
        None
    )
    """Whether it becomes a private file."""


class NotebookInputFile(Model):
    """An input file of a notebook run."""

    size: float | None = None
    """Size in bytes."""

    url: str | None = None
    """Where it can be fetched."""


class NotebookOutputFile(Model):
    """An output file of a notebook run."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type."""

    size: float | None = None
    """Size in bytes."""

    url: str | None = None
    """Where it can be fetched."""


class NotebookPatch(Model):
    """Changes to a notebook; what is left out stays."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    image_version: Annotated[
        NotebookImageVersion | None, Field(alias="imageVersion")
    ] = None
    """Version of the environment that a notebook runs in."""

    inputs: "list[NotebookInput] | None" = None
    """The inputs of a notebook."""

    name: str | None = None
    """Name of a notebook.

    1 to 1024 characters.
    """

    outputs: "list[NotebookOutput] | None" = None
    """The outputs of a notebook."""


class NotebookPost(Model):
    """A new notebook; its file is uploaded afterwards."""

    name: str
    """Name of a notebook.

    1 to 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    image_version: Annotated[
        NotebookImageVersion | None, Field(alias="imageVersion")
    ] = None
    """Version of the environment that a notebook runs in."""

    inputs: "list[NotebookInput] | None" = None
    """The inputs of a notebook."""

    outputs: "list[NotebookOutput] | None" = None
    """The outputs of a notebook."""


class NotebookResultOutput(ConstantsModel):
    """A file that the run itself makes goes into the application's files."""

    file_name: Annotated[
        Literal[
            "result.html",
            "result.pdf",
            "result.ipynb",
            "result.error.log",
            "result.log",
        ]
        | str,
        Field(alias="fileName"),
    ]
    """Which of the run's own files.

    One of `"result.html"`, `"result.pdf"`, `"result.ipynb"`, `"result.error.log"`,
    `"result.log"`.
    """

    output_type: Annotated[Literal["executionResult"], Field(alias="outputType")] = (
        "executionResult"
    )
    """Where the file goes.

    Always `"executionResult"`.
    """

    destination_directory_template: Annotated[
        str | None, Field(alias="destinationDirectoryTemplate")
    ] = None
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    destination_file_name_template: Annotated[
        str | None, Field(alias="destinationFileNameTemplate")
    ] = None
    """Name to store it under; a template.

    1 to 1024 characters.
    """

    destination_private: Annotated[bool | None, Field(alias="destinationPrivate")] = (
        None
    )
    """Whether it becomes a private file."""


class NotebookRunCounts(Model):
    """Runs of a notebook in this billing period."""

    errors_this_period: Annotated[float | None, Field(alias="errorsThisPeriod")] = None
    """Runs that ended in an error."""

    minutes_this_period: Annotated[float | None, Field(alias="minutesThisPeriod")] = (
        None
    )
    """Minutes that runs took."""

    runs_this_period: Annotated[float | None, Field(alias="runsThisPeriod")] = None
    """Number of runs."""


class NotebookTemporaryUrlOutput(ConstantsModel):
    """The file can be fetched from a link for a time."""

    file_name: Annotated[TemplatedFileName, Field(alias="fileName")]
    """Name of the file the notebook has written."""

    output_type: Annotated[Literal["temporaryUrl"], Field(alias="outputType")] = (
        "temporaryUrl"
    )
    """Where the file goes.

    Always `"temporaryUrl"`.
    """


class NotebookUploadBody(Model):
    jupyter_file: Annotated[str, Field(alias="jupyterFile")]
    """The notebook file (`.ipynb`)."""


class Notebooks(Model):
    """One page of notebooks."""

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

    items: list[Notebook] | None = None
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


class TemplatedTagSelector(Model):
    """Chooses devices by tag; the key may be a template."""

    key: TemplatedTagKey | None = None
    """Key to match; any key when left out."""

    value: str | None = None
    """Value to match; any value when left out.

    1 to 255 characters.
    """


NotebookInput = TypeAliasType(
    "NotebookInput",
    Annotated[
        NotebookDeviceDataInput
        | NotebookConnectionHistoryInput
        | NotebookDeviceMetadataInput
        | NotebookDataTableInput
        | NotebookEventInput
        | NotebookExternalUrlInput
        | NotebookFileInput,
        Field(discriminator="input_type"),
    ],
)
"""Data that a notebook is given as a file; `inputType` says where it comes from."""

NotebookOutput = TypeAliasType(
    "NotebookOutput",
    Annotated[
        NotebookDataTableOutput
        | NotebookFileOutput
        | NotebookDirectoryOutput
        | NotebookResultOutput
        | NotebookTemporaryUrlOutput,
        Field(discriminator="output_type"),
    ],
)
"""What becomes of a file that a notebook has written; `outputType` says where it goes.
"""
