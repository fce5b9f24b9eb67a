"""Data of `client.data_table` and `client.data_tables`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection


class DataTable(Model):
    """A table of an application with typed columns."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    columns: "list[DataTableColumn] | None" = None
    """Its columns.

    At most 50 items.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    data_table_id: Annotated[str | None, Field(alias="dataTableId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class DataTableColumn(Model):
    """A column of a data table."""

    constraint: Literal["unique", "required", "optional"] | str
    """Whether a value must be there and differ from all others, must only be there, or
    may be missing.

    One of `"unique"`, `"required"`, `"optional"`.
    """

    data_type: Annotated[
        Literal["string", "number", "boolean"] | str, Field(alias="dataType")
    ]
    """Type of its values.

    One of `"string"`, `"number"`, `"boolean"`.
    """

    name: str
    """Name of the column.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    default_value: Annotated[str | float | bool | None, Field(alias="defaultValue")] = (
        None
    )
    """Value for rows that give none."""


class DataTablePatch(Model):
    """Changes to a data table; what is left out stays. Columns are added and removed
    by requests of their own.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""


class DataTablePost(Model):
    """A new data table."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    columns: list[DataTableColumn] | None = None
    """Its columns.

    At most 50 items.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""


class DataTables(Model):
    """One page of data tables."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[DataTable] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
