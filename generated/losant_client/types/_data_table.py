"""Data of `client.data_table` and `client.data_tables`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class DataTableColumn(TypedDict, total=False):
    """A column of a data table."""

    constraint: Required[Literal["unique", "required", "optional"]]
    """Whether a value must be there and differ from all others, must only be there, or
    may be missing.

    One of `"unique"`, `"required"`, `"optional"`.
    """

    dataType: Required[Literal["string", "number", "boolean"]]
    """Type of its values.

    One of `"string"`, `"number"`, `"boolean"`.
    """

    name: Required[str]
    """Name of the column.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    defaultValue: str | float | bool
    """Value for rows that give none."""


class DataTablePatch(TypedDict, total=False):
    """Changes to a data table; what is left out stays. Columns are added and removed
    by requests of their own.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""


class DataTablePost(TypedDict, total=False):
    """A new data table."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    columns: Sequence[DataTableColumn]
    """Its columns.

    At most 50 items.
    """

    description: str
    """Free text about it, up to 32,767 characters."""
