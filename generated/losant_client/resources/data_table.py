"""`client.data_table`: One data table and its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .. import types
    from .._runtime import RequestOptions

_ADD_COLUMN: Operation[models.DataTable] = Operation(
    "dataTable.addColumn",
    "POST",
    "/applications/{applicationId}/data-tables/{dataTableId}/column",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DataTable)},
)
_DELETE: Operation[models.Success] = Operation(
    "dataTable.delete",
    "DELETE",
    "/applications/{applicationId}/data-tables/{dataTableId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.DataTable] = Operation(
    "dataTable.get",
    "GET",
    "/applications/{applicationId}/data-tables/{dataTableId}",
    responses={"200": Json(lambda: models.DataTable)},
)
_PATCH: Operation[models.DataTable] = Operation(
    "dataTable.patch",
    "PATCH",
    "/applications/{applicationId}/data-tables/{dataTableId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DataTable)},
)
_REMOVE_COLUMN: Operation[models.DataTable] = Operation(
    "dataTable.removeColumn",
    "DELETE",
    "/applications/{applicationId}/data-tables/{dataTableId}/column",
    responses={"200": Json(lambda: models.DataTable)},
)


class DataTableResource(SyncResource):
    """One data table and its columns."""

    @property
    def with_raw_response(self) -> DataTableRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DataTableRawResponse(self)

    def add_column(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table_column: models.DataTableColumn | types.DataTableColumn,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Add a column to a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_column: The new column.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table with the column.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.addColumn`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _ADD_COLUMN,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table_column,
            options=options,
        )

    def delete(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.delete`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Get a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.get`, `dataTable.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table: models.DataTablePatch | types.DataTablePatch,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Update a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.patch`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table,
            options=options,
        )

    def remove_column(
        self,
        application_id: str,
        data_table_id: str,
        *,
        column_name: str,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Remove a column from a data table.

        The column's value is lost in every row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            column_name: The column to remove. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table without the column.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.removeColumn`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _REMOVE_COLUMN,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "columnName": column_name,
            },
            options=options,
        )


class AsyncDataTableResource(AsyncResource):
    """One data table and its columns."""

    @property
    def with_raw_response(self) -> AsyncDataTableRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDataTableRawResponse(self)

    async def add_column(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table_column: models.DataTableColumn | types.DataTableColumn,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Add a column to a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_column: The new column.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table with the column.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.addColumn`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _ADD_COLUMN,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table_column,
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.delete`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        data_table_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Get a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.get`, `dataTable.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        data_table_id: str,
        *,
        data_table: models.DataTablePatch | types.DataTablePatch,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Update a data table.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            data_table: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.patch`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            body=data_table,
            options=options,
        )

    async def remove_column(
        self,
        application_id: str,
        data_table_id: str,
        *,
        column_name: str,
        options: RequestOptions | None = None,
    ) -> models.DataTable:
        """Remove a column from a data table.

        The column's value is lost in every row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            column_name: The column to remove. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The data table without the column.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such data table.

        Any one of these scopes is enough: `dataTable.removeColumn`, `dataTable.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _REMOVE_COLUMN,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
            },
            query={
                "columnName": column_name,
            },
            options=options,
        )


class DataTableRawResponse:
    """The methods of `DataTableResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DataTableResource) -> None:
        self.add_column = raw(resource.add_column)
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)
        self.remove_column = raw(resource.remove_column)


class AsyncDataTableRawResponse:
    """The methods of `AsyncDataTableResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDataTableResource) -> None:
        self.add_column = async_raw(resource.add_column)
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
        self.remove_column = async_raw(resource.remove_column)
