"""`client.data_table_rows`: The rows of a data table: list, query, insert, export,
delete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    OffsetPagination,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_DELETE: Operation[models.RemovedCount] = Operation(
    "dataTableRows.delete",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/delete",
    body=JsonBody(),
    responses={"200": Json(lambda: models.RemovedCount)},
)
_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "dataTableRows.export",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/export",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.DataTableRows] = Operation(
    "dataTableRows.get",
    "GET",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    responses={"200": Json(lambda: models.DataTableRows)},
    pagination=OffsetPagination(
        offset="offset", limit="limit", items="items", total="totalCount"
    ),
)
_POST: Operation[models.DataTableRowPostResult] = Operation(
    "dataTableRows.post",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    body=JsonBody(),
    responses={"201": Json(lambda: models.DataTableRowPostResult)},
)
_QUERY: Operation[models.DataTableRows] = Operation(
    "dataTableRows.query",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/query",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DataTableRows)},
    pagination=OffsetPagination(
        offset="offset", limit="limit", items="items", total="totalCount"
    ),
)
_TRUNCATE: Operation[models.Success] = Operation(
    "dataTableRows.truncate",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/truncate",
    responses={"200": Json(lambda: models.Success)},
)


class DataTableRowsResource(SyncResource):
    """The rows of a data table: list, query, insert, export, delete."""

    @property
    def with_raw_response(self) -> DataTableRowsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DataTableRowsRawResponse(self)

    def delete(
        self,
        application_id: str,
        data_table_id: str,
        *,
        limit: int | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.RemovedCount:
        """Delete matching data table rows.

        `limit` bounds how many rows go in one call.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many rows to delete at the most. The API's default is `1000`.
            query: Which rows to remove.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            How many rows were removed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.delete`,
        `dataTableRows.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "limit": limit,
            },
            body=query,
            options=options,
        )

    def export(
        self,
        application_id: str,
        data_table_id: str,
        *,
        export_data: models.DataTableRowsExport | types.DataTableRowsExport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export data table rows.

        Queues an export; the file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            export_data: Which rows and columns, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.export`,
        `dataTableRows.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=export_data,
            options=options,
        )

    def get(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DataTableRows:
        """List data table rows.

        Without filtering; use `data_table_rows.query` to filter. An answer holds at
        most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of rows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.get`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.DataTableRow]:
        """List data table rows. Every item of every page.

        Without filtering; use `data_table_rows.query` to filter. An answer holds at
        most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`. Iterating begins there.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.get`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table_row: (
            Mapping[str, types.DataTableValue | None]
            | Sequence[Mapping[str, types.DataTableValue | None]]
        ),
        options: RequestOptions | None = None,
    ) -> models.DataTableRowPostResult:
        """Insert data table rows.

        Takes one row, or a list of rows.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_row: One row or several.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new row; for a list, how the insertion went.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.post`, `dataTableRows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table_row,
            options=options,
        )

    def query(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.DataTableRows:
        """Query data table rows.

        An answer holds at most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            query: Which rows to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The matching rows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.query`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _QUERY,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            body=query,
            options=options,
        )

    def iterate_query(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.DataTableRow]:
        """Query data table rows. Every item of every page.

        An answer holds at most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`. Iterating begins there.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            query: Which rows to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.query`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _QUERY,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            body=query,
            options=options,
        )

    def truncate(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Empty a data table.

        Removes all rows at once. Workflows with a table trigger are not told about
        these deletions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The table is empty.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.truncate`,
        `dataTableRows.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _TRUNCATE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )


class AsyncDataTableRowsResource(AsyncResource):
    """The rows of a data table: list, query, insert, export, delete."""

    @property
    def with_raw_response(self) -> AsyncDataTableRowsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDataTableRowsRawResponse(self)

    async def delete(
        self,
        application_id: str,
        data_table_id: str,
        *,
        limit: int | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.RemovedCount:
        """Delete matching data table rows.

        `limit` bounds how many rows go in one call.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many rows to delete at the most. The API's default is `1000`.
            query: Which rows to remove.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            How many rows were removed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.delete`,
        `dataTableRows.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "limit": limit,
            },
            body=query,
            options=options,
        )

    async def export(
        self,
        application_id: str,
        data_table_id: str,
        *,
        export_data: models.DataTableRowsExport | types.DataTableRowsExport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export data table rows.

        Queues an export; the file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            export_data: Which rows and columns, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.export`,
        `dataTableRows.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=export_data,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DataTableRows:
        """List data table rows.

        Without filtering; use `data_table_rows.query` to filter. An answer holds at
        most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of rows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.get`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.DataTableRow]:
        """List data table rows. Every item of every page.

        Without filtering; use `data_table_rows.query` to filter. An answer holds at
        most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`. Iterating begins there.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.get`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table_row: (
            Mapping[str, types.DataTableValue | None]
            | Sequence[Mapping[str, types.DataTableValue | None]]
        ),
        options: RequestOptions | None = None,
    ) -> models.DataTableRowPostResult:
        """Insert data table rows.

        Takes one row, or a list of rows.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_row: One row or several.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new row; for a list, how the insertion went.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.post`, `dataTableRows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table_row,
            options=options,
        )

    async def query(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.DataTableRows:
        """Query data table rows.

        An answer holds at most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            query: Which rows to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The matching rows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.query`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _QUERY,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            body=query,
            options=options,
        )

    def iterate_query(
        self,
        application_id: str,
        data_table_id: str,
        *,
        sort_column: str | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_fields: str | None = None,
        query: models.AdvancedQuery | types.AdvancedQuery | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.DataTableRow]:
        """Query data table rows. Every item of every page.

        An answer holds at most 20 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            sort_column: The column to sort by.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            limit: How many rows to return at the most. The API's default is `1000`.
            offset: Rows to pass over before the first one returned. At least 0. The
                API's default is `0`. Iterating begins there.
            include_fields: Comma-separated names of the columns to return; all of
                them when left out.
            query: Which rows to return.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.query`, `dataTableRows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _QUERY,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "sortColumn": sort_column,
                "sortDirection": sort_direction,
                "limit": limit,
                "offset": offset,
                "includeFields": include_fields,
            },
            body=query,
            options=options,
        )

    async def truncate(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Empty a data table.

        Removes all rows at once. Workflows with a table trigger are not told about
        these deletions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The table is empty.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTableRows.truncate`,
        `dataTableRows.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _TRUNCATE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )


class DataTableRowsRawResponse:
    """The methods of `DataTableRowsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DataTableRowsResource) -> None:
        self.delete = raw(resource.delete)
        self.export = raw(resource.export)
        self.get = raw(resource.get)
        self.post = raw(resource.post)
        self.query = raw(resource.query)
        self.truncate = raw(resource.truncate)


class AsyncDataTableRowsRawResponse:
    """The methods of `AsyncDataTableRowsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDataTableRowsResource) -> None:
        self.delete = async_raw(resource.delete)
        self.export = async_raw(resource.export)
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
        self.query = async_raw(resource.query)
        self.truncate = async_raw(resource.truncate)
