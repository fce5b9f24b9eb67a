"""Data of `client.device`, `client.devices`, `client.events`, `client.notebook` and
`client.notebooks`.
"""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

ExtendedJsonDate = TypedDict(
    "ExtendedJsonDate",
    {
        "$date": "Required[str]",
    },
    total=False,
)
"""A moment in the manner of MongoDB's extended JSON."""

ExportFormat: TypeAlias = Literal["csv", "json"]
"""File format of an export."""

TimeInput: TypeAlias = str | float | ExtendedJsonDate
"""A moment: ISO text, milliseconds since the epoch, or an object with `$date`."""
