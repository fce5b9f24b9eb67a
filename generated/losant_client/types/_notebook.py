"""Data of `client.notebook` and `client.notebooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_export_format import ExportFormat, TimeInput
from ._shared_success_with_execution_id import TemplatedObjectId
from ._shared_templated_tag_key import TemplatedTagKey


class NotebookConnectionHistoryInput(TypedDict, total=False):
    """Connections and disconnections of devices."""

    end: Required[float]
    """End of the range in ms; 0 is the moment of the run, below zero it counts back
    from there.
    """

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["deviceConnectionHistory"]]
    """Where the data comes from.

    Always `"deviceConnectionHistory"`.
    """

    start: Required[float]
    """Start of the range in ms; below zero it counts back from the moment of the run.
    """

    deviceIds: Sequence[TemplatedObjectId]
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    deviceTags: Sequence[TemplatedTagSelector]
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    queryJson: str
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDataTableInput(TypedDict, total=False):
    """Rows of a data table."""

    dataTableId: Required[TemplatedObjectId]
    """The data table."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["dataTable"]]
    """Where the data comes from.

    Always `"dataTable"`.
    """

    queryJson: str
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDataTableOutput(TypedDict, total=False):
    """Rows of the file go into a data table."""

    dataTableId: Required[TemplatedObjectId]
    """The data table."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook has written."""

    outputType: Required[Literal["dataTable"]]
    """Where the file goes.

    Always `"dataTable"`.
    """

    createMissingColumns: bool
    """Whether columns that are missing are added."""

    truncateExistingTable: bool
    """Whether the table is emptied before."""


class NotebookDeviceDataInput(TypedDict, total=False):
    """State reports of devices."""

    end: Required[float]
    """End of the range in ms; 0 is the moment of the run, below zero it counts back
    from there.
    """

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["deviceData"]]
    """Where the data comes from.

    Always `"deviceData"`.
    """

    start: Required[float]
    """Start of the range in ms; below zero it counts back from the moment of the run.
    """

    attributes: list[str]
    """Attributes to include; all of them when left out.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    deviceIds: Sequence[TemplatedObjectId]
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    deviceTags: Sequence[TemplatedTagSelector]
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    queryJson: str
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDeviceMetadataInput(TypedDict, total=False):
    """Devices with their tags and attributes."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["deviceMetadata"]]
    """Where the data comes from.

    Always `"deviceMetadata"`.
    """

    deviceIds: Sequence[TemplatedObjectId]
    """Devices chosen by identifier; templates are allowed.

    At most 100 items.
    """

    deviceTags: Sequence[TemplatedTagSelector]
    """Devices chosen by tag; templates are allowed.

    At most 100 items.
    """

    format: ExportFormat
    """File format of an export."""

    queryJson: str
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookDirectoryOutput(TypedDict, total=False):
    """A whole directory goes into the application's files."""

    destinationDirectoryTemplate: Required[str]
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    directoryName: Required[TemplatedFileName]
    """Name of the directory the notebook has written."""

    outputType: Required[Literal["directory"]]
    """Where the file goes.

    Always `"directory"`.
    """

    destinationPrivate: bool
    """Whether it becomes a private file."""


class NotebookEventInput(TypedDict, total=False):
    """Events."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["eventData"]]
    """Where the data comes from.

    Always `"eventData"`.
    """

    format: ExportFormat
    """File format of an export."""

    queryJson: str
    """Advanced query that chooses the data, as a JSON string.

    At most 8192 characters.
    """


class NotebookExecutionOptions(TypedDict, total=False):
    """How to run a notebook, or to gather its input."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    relativeTo: TimeInput
    """Moment that relative times of the inputs count from; now when left out."""

    templateContext: str
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class NotebookExternalUrlInput(TypedDict, total=False):
    """A file from elsewhere."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    inputType: Required[Literal["externalUrl"]]
    """Where the data comes from.

    Always `"externalUrl"`.
    """

    sourceUrl: Required[str]
    """Where to fetch it; templates are allowed.

    1 to 1024 characters.
    """


class NotebookFileInput(TypedDict, total=False):
    """A file of the application."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook finds."""

    filePath: Required[str]
    """Path of the file; templates are allowed.

    1 to 2048 characters.
    """

    inputType: Required[Literal["applicationFile"]]
    """Where the data comes from.

    Always `"applicationFile"`.
    """

    private: bool
    """Whether it is a private file."""


class NotebookFileOutput(TypedDict, total=False):
    """The file goes into the application's files."""

    destinationFileNameTemplate: Required[str]
    """Name to store it under; a template.

    1 to 1024 characters.
    """

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook has written."""

    outputType: Required[Literal["file"]]
    """Where the file goes.

    Always `"file"`.
    """

    destinationDirectoryTemplate: str
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    destinationPrivate: bool
    """Whether it becomes a private file."""


class NotebookPatch(TypedDict, total=False):
    """Changes to a notebook; what is left out stays."""

    description: str
    """Free text about it, up to 32,767 characters."""

    imageVersion: NotebookImageVersion
    """Version of the environment that a notebook runs in."""

    inputs: Sequence[NotebookInput]
    """The inputs of a notebook."""

    name: str
    """Name of a notebook.

    1 to 1024 characters.
    """

    outputs: Sequence[NotebookOutput]
    """The outputs of a notebook."""


class NotebookPost(TypedDict, total=False):
    """A new notebook; its file is uploaded afterwards."""

    name: Required[str]
    """Name of a notebook.

    1 to 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    imageVersion: NotebookImageVersion
    """Version of the environment that a notebook runs in."""

    inputs: Sequence[NotebookInput]
    """The inputs of a notebook."""

    outputs: Sequence[NotebookOutput]
    """The outputs of a notebook."""


class NotebookResultOutput(TypedDict, total=False):
    """A file that the run itself makes goes into the application's files."""

    fileName: Required[
        Literal[
            "result.html",
            "result.pdf",
            "result.ipynb",
            "result.error.log",
            "result.log",
        ]
    ]
    """Which of the run's own files.

    One of `"result.html"`, `"result.pdf"`, `"result.ipynb"`, `"result.error.log"`,
    `"result.log"`.
    """

    outputType: Required[Literal["executionResult"]]
    """Where the file goes.

    Always `"executionResult"`.
    """

    destinationDirectoryTemplate: str
    """Directory to store it in; a template.

    1 to 1024 characters.
    """

    destinationFileNameTemplate: str
    """Name to store it under; a template.

    1 to 1024 characters.
    """

    destinationPrivate: bool
    """Whether it becomes a private file."""


class NotebookTemporaryUrlOutput(TypedDict, total=False):
    """The file can be fetched from a link for a time."""

    fileName: Required[TemplatedFileName]
    """Name of the file the notebook has written."""

    outputType: Required[Literal["temporaryUrl"]]
    """Where the file goes.

    Always `"temporaryUrl"`.
    """


class NotebookUploadBody(TypedDict, total=False):
    jupyterFile: Required[str]
    """The notebook file (`.ipynb`)."""


class TemplatedTagSelector(TypedDict, total=False):
    """Chooses devices by tag; the key may be a template."""

    key: TemplatedTagKey
    """Key to match; any key when left out."""

    value: str
    """Value to match; any value when left out.

    1 to 255 characters.
    """


NotebookImageVersion: TypeAlias = Literal["v1", "v2", "v3", "v4"]
"""Version of the environment that a notebook runs in."""

NotebookInput: TypeAlias = (
    NotebookDeviceDataInput
    | NotebookConnectionHistoryInput
    | NotebookDeviceMetadataInput
    | NotebookDataTableInput
    | NotebookEventInput
    | NotebookExternalUrlInput
    | NotebookFileInput
)
"""Data that a notebook is given as a file; `inputType` says where it comes from."""

NotebookOutput: TypeAlias = (
    NotebookDataTableOutput
    | NotebookFileOutput
    | NotebookDirectoryOutput
    | NotebookResultOutput
    | NotebookTemporaryUrlOutput
)
"""What becomes of a file that a notebook has written; `outputType` says where it goes.
"""

TemplatedFileName: TypeAlias = str
"""Name of a file, or a template that yields one."""
