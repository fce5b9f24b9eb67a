"""Data of `client.file`, `client.files`, `client.private_file` and
`client.private_files`.
"""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class FileDimensions(TypedDict, total=False):
    """Size of a picture, in pixels."""

    height: float
    width: float


class FileDimensionsPost(TypedDict, total=False):
    """Size of a picture, in pixels, as announced."""

    height: float
    width: float


class FilePatch(TypedDict, total=False):
    """Announces new content of a file; the answer says where to upload it."""

    contentType: str
    """MIME type of the new content.

    At most 1024 characters.
    """

    fileDimensions: FileDimensions
    """Size of the picture, when it is one."""

    fileSize: float
    """Size of the new content in bytes."""


class FilePost(TypedDict, total=False):
    """Announces a new file, or makes a directory; for a file the answer says where to
    upload its content.
    """

    name: Required[str]
    """Name of a file or directory within its directory.

    1 to 1024 characters.
    """

    type: Required[FileType]
    """Whether it is a file or a directory."""

    contentType: str
    """MIME type.

    At most 1024 characters.
    """

    fileDimensions: FileDimensionsPost
    """Size of the picture, when it is one."""

    fileSize: float
    """Size in bytes."""

    parentDirectory: str
    """Directory to put it in.

    At most 1024 characters.
    """


FileType: TypeAlias = Literal["file", "directory"]
"""Whether it is a file or a directory."""
