"""Data of `client.data_table_row` and `client.data_table_rows`."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection
from ._shared_value_query import ValueQuery

DataTableValue = TypeAliasType("DataTableValue", str | float | bool)
"""Value of a row in a column; null for none."""


class AdvancedQuery(Model):
    """A filter over the columns of a data table. Each column name maps to a value or
    to operators; `$and`, `$or` and `$nor` combine further filters, nested as deep
    as needed.
    """

    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, ValueQuery | None]

    and_: Annotated["list[AdvancedQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """


class DataTableRow(Model):
    """A row: beside the fields below, one property for each column that has a value."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """When the row was inserted; set by Losant."""

    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    """When the row was last changed; set by Losant."""


class DataTableRows(Model):
    """One stretch of the rows of a data table."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of rows in this answer."""

    data_table_id: Annotated[str | None, Field(alias="dataTableId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[DataTableRow] | None = None
    """The rows."""

    limit: int | None = None
    """Most rows an answer was asked to hold."""

    offset: int | None = None
    """Rows that were passed over."""

    query: dict[str, Any] | None = None
    """Query that the rows were filtered by."""

    sort_column: Annotated[str | None, Field(alias="sortColumn")] = None
    """Column the rows are sorted by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of rows that match."""


class DataTableRowsExport(Model):
    """Exports rows of a data table as CSV."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    query: AdvancedQuery | None = None
    """Query that chooses the rows; all when left out."""

    query_options: Annotated[
        "DataTableRowsExportOptions | None", Field(alias="queryOptions")
    ] = None
    """Order and number of the rows."""


class DataTableRowsExportOptions(Model):
    """Order and number of rows to export."""

    limit: float | None = None
    """Most rows to export."""

    offset: float | None = None
    """Rows to pass over."""

    sort_column: Annotated[str | None, Field(alias="sortColumn")] = None
    """Column to sort by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""


class DataTableRowsInserted(Model):
    """What the insertion of several rows answers."""

    count: float | None = None
    """Number of rows that were inserted."""

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """When they were inserted."""

    row_ids: Annotated[list[str] | None, Field(alias="rowIds")] = None
    """Identifiers of the rows.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """


DataTableRowPostResult = TypeAliasType(
    "DataTableRowPostResult", DataTableRow | DataTableRowsInserted
)
"""What an insertion answers: the row, or for several rows how many there were. Its
schema is not published; it is modelled on `DataTableRowInsertResult`, but left
open.
"""

DataTableRowInsert = TypeAliasType(
    "DataTableRowInsert",
    dict[str, DataTableValue | None] | list[dict[str, DataTableValue | None]],
)
"""One row to insert, or several."""
