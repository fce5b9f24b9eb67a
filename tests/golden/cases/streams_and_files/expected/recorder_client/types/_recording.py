"""Data of `client.recordings`."""

from __future__ import annotations

from typing import Required, TypedDict


class RecordingsUploadBody(TypedDict, total=False):
    sound: Required[str]
    """The recording"""

    covers: list[str]
    details: RecordingsUploadBodyDetails
    title: str


class RecordingsUploadBodyDetails(TypedDict, total=False):
    artist: str
