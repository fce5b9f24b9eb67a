"""Data of `client.device`, `client.devices`, `client.events`, `client.notebook` and
`client.notebooks`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

ExportFormat = TypeAliasType("ExportFormat", Literal["csv", "json"] | str)
"""File format of an export."""


class ExtendedJsonDate(Model):
    """A moment in the manner of MongoDB's extended JSON."""

    date: Annotated[str, Field(alias="$date")]
    """The moment as ISO text."""


TimeInput = TypeAliasType("TimeInput", str | float | ExtendedJsonDate)
"""A moment: ISO text, milliseconds since the epoch, or an object with `$date`."""
