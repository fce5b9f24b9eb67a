"""Data of `client.file`."""

from .._runtime.models import Model


class FileUploadBody(Model):
    file: str
    """What the file shall hold."""
