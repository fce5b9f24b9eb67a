"""Data of `client.data_table_row` and `client.data_table_rows`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, TypedDict

from ._shared_sort_direction import SortDirection
from ._shared_value_query import ValueQuery


class DataTableRowsExport(TypedDict, total=False):
    """Exports rows of a data table as CSV."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    query: AdvancedQuery
    """Query that chooses the rows; all when left out."""

    queryOptions: DataTableRowsExportOptions
    """Order and number of the rows."""


class DataTableRowsExportOptions(TypedDict, total=False):
    """Order and number of rows to export."""

    limit: float
    """Most rows to export."""

    offset: float
    """Rows to pass over."""

    sortColumn: str
    """Column to sort by."""

    sortDirection: SortDirection
    """Order of sorting; the spellings in capitals mean the same as the small ones."""


AdvancedQuery: TypeAlias = "Mapping[str, Sequence[AdvancedQuery] | ValueQuery | None]"
"""A filter over the columns of a data table. Each column name maps to a value or to
operators; `$and`, `$or` and `$nor` combine further filters, nested as deep as
needed.
"""

DataTableValue: TypeAlias = str | float | bool
"""Value of a row in a column; null for none."""

DataTableRowInsert: TypeAlias = (
    Mapping[str, DataTableValue | None] | Sequence[Mapping[str, DataTableValue | None]]
)
"""One row to insert, or several."""
