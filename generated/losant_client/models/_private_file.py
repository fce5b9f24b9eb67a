"""Data of `client.private_file`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PrivateFileUploadBody(Model):
    private_file: Annotated[str, Field(alias="privateFile")]
    """What the private file shall hold."""
