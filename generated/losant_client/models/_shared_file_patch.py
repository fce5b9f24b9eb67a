"""Data of `client.file`, `client.files`, `client.private_file` and
`client.private_files`.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection
from ._shared_source_type import SourceType

FileType = TypeAliasType("FileType", Literal["file", "directory"] | str)
"""Whether it is a file or a directory."""


class File(Model):
    """A public or private file of an application, or a directory."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    author_id: Annotated[str | None, Field(alias="authorId")] = None
    """Who uploaded it; `authorType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    author_type: Annotated[SourceType | None, Field(alias="authorType")] = None
    """What kind of actor uploaded it."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type.

    At most 1024 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    file_dimensions: Annotated[
        "FileDimensions | None", Field(alias="fileDimensions")
    ] = None
    """Size of the picture, when it is one."""

    file_size: Annotated[float | None, Field(alias="fileSize")] = None
    """Size in bytes."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    move_into_id: Annotated[str | None, Field(alias="moveIntoId")] = None
    """Where its contents go, while a directory is being moved.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name of a file or directory within its directory.

    1 to 1024 characters.
    """

    parent_directory: Annotated[str | None, Field(alias="parentDirectory")] = None
    """Directory it lies in.

    At most 1024 characters.
    """

    s3etag: str | None = None
    """Mark of its content at the storage provider."""

    status: Literal["pending", "moving", "deleting", "completed"] | str | None = None
    """Whether its content has arrived, is being moved or removed, or is in place.

    One of `"pending"`, `"moving"`, `"deleting"`, `"completed"`.
    """

    type: FileType | None = None
    """Whether it is a file or a directory."""

    url: str | None = None
    """Where its content can be fetched."""


class FileDimensions(Model):
    """Size of a picture, in pixels."""

    height: float | None = None
    width: float | None = None


class FileDimensionsPost(Model):
    """Size of a picture, in pixels, as announced."""

    height: float | None = None
    width: float | None = None


class FilePatch(Model):
    """Announces new content of a file; the answer says where to upload it."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type of the new content.

    At most 1024 characters.
    """

    file_dimensions: Annotated[FileDimensions | None, Field(alias="fileDimensions")] = (
        None
    )
    """Size of the picture, when it is one."""

    file_size: Annotated[float | None, Field(alias="fileSize")] = None
    """Size of the new content in bytes."""


class FilePost(Model):
    """Announces a new file, or makes a directory; for a file the answer says where to
    upload its content.
    """

    name: str
    """Name of a file or directory within its directory.

    1 to 1024 characters.
    """

    type: FileType
    """Whether it is a file or a directory."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type.

    At most 1024 characters.
    """

    file_dimensions: Annotated[
        FileDimensionsPost | None, Field(alias="fileDimensions")
    ] = None
    """Size of the picture, when it is one."""

    file_size: Annotated[float | None, Field(alias="fileSize")] = None
    """Size in bytes."""

    parent_directory: Annotated[str | None, Field(alias="parentDirectory")] = None
    """Directory to put it in.

    At most 1024 characters.
    """


class FileUpload(Model):
    """Where and how to upload a file's content: by a multipart POST to `url` with all
    of `fields`, the content as last part named `file`.
    """

    fields: "FileUploadFields | None" = None
    """Fields to send along."""

    url: str | None = None
    """Address at the storage provider."""


class FileUploadFields(Model):
    """Fields of the upload form, as the storage provider wants them."""

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, str]

    bucket: str | None = None
    """Name of the bucket."""

    key: str | None = None
    """Name of the object."""


class FileUploadPostResponse(Model):
    """The announced file, and where to upload its content."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    author_id: Annotated[str | None, Field(alias="authorId")] = None
    """Who uploaded it; `authorType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    author_type: Annotated[SourceType | None, Field(alias="authorType")] = None
    """What kind of actor uploaded it."""

    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """MIME type.

    At most 1024 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    file_dimensions: Annotated[FileDimensions | None, Field(alias="fileDimensions")] = (
        None
    )
    """Size of the picture, when it is one."""

    file_size: Annotated[float | None, Field(alias="fileSize")] = None
    """Size in bytes."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    move_into_id: Annotated[str | None, Field(alias="moveIntoId")] = None
    """Where its contents go, while a directory is being moved.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name of a file or directory within its directory.

    1 to 1024 characters.
    """

    parent_directory: Annotated[str | None, Field(alias="parentDirectory")] = None
    """Directory it lies in.

    At most 1024 characters.
    """

    s3etag: str | None = None
    """Mark of its content at the storage provider."""

    status: Literal["pending", "moving", "deleting", "completed"] | str | None = None
    """Whether its content has arrived, is being moved or removed, or is in place.

    One of `"pending"`, `"moving"`, `"deleting"`, `"completed"`.
    """

    type: FileType | None = None
    """Whether it is a file or a directory."""

    upload: FileUpload | None = None
    """Where and how to upload a file's content: by a multipart POST to `url` with all
    of `fields`, the content as last part named `file`.
    """

    url: str | None = None
    """Where its content can be fetched."""


class Files(Model):
    """One page of files."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[File] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    parent_exists: Annotated[bool | None, Field(alias="parentExists")] = None
    """Whether the directory that was asked for exists."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
