"""Data of `client.file`."""

from __future__ import annotations

from typing import Required, TypedDict


class FileUploadBody(TypedDict, total=False):
    file: Required[str]
    """What the file shall hold."""
