"""Data of `client.recordings`."""

from .._runtime.models import Model


class Level(Model):
    left: float
    right: float
    at: float | None = None


class RecordingsLevelsResponseEnded(Model):
    reason: str | None = None


class RecordingsUploadBody(Model):
    sound: str
    """The recording"""

    covers: list[str] | None = None
    details: "RecordingsUploadBodyDetails | None" = None
    title: str | None = None


class RecordingsUploadBodyDetails(Model):
    artist: str | None = None


class RecordingsUploadResponse(Model):
    id: int | None = None
