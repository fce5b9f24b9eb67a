"""Data of `client.private_file`."""

from __future__ import annotations

from typing import Required, TypedDict


class PrivateFileUploadBody(TypedDict, total=False):
    privateFile: Required[str]
    """What the private file shall hold."""
