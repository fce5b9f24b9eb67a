"""`client.data_table_row`: One row of a data table."""

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
    from collections.abc import Mapping

    from .. import types
    from .._runtime import RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "dataTableRow.delete",
    "DELETE",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.DataTableRow] = Operation(
    "dataTableRow.get",
    "GET",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    responses={"200": Json(lambda: models.DataTableRow)},
)
_PATCH: Operation[models.DataTableRow] = Operation(
    "dataTableRow.patch",
    "PATCH",
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DataTableRow)},
)


class DataTableRowResource(SyncResource):
    """One row of a data table."""

    @property
    def with_raw_response(self) -> DataTableRowRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DataTableRowRawResponse(self)

    def delete(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a data table row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.delete`, `dataTableRow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataTableRow:
        """Get a data table row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The row.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.get`, `dataTableRow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        data_table_row: Mapping[str, types.DataTableValue | None],
        options: RequestOptions | None = None,
    ) -> models.DataTableRow:
        """Update a data table row.

        Changes only the columns that are sent.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_row: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The row as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.patch`, `dataTableRow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            body=data_table_row,
            options=options,
        )


class AsyncDataTableRowResource(AsyncResource):
    """One row of a data table."""

    @property
    def with_raw_response(self) -> AsyncDataTableRowRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDataTableRowRawResponse(self)

    async def delete(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a data table row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.delete`, `dataTableRow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataTableRow:
        """Get a data table row.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The row.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.get`, `dataTableRow.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        data_table_id: str,
        row_id: str,
        *,
        data_table_row: Mapping[str, types.DataTableValue | None],
        options: RequestOptions | None = None,
    ) -> models.DataTableRow:
        """Update a data table row.

        Changes only the columns that are sent.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_id: The data table. Must match `^[A-Fa-f\\d]{24}$`.
            row_id: The row. Must match `^[A-Fa-f\\d]{24}$`.
            data_table_row: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The row as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such row.

        Any one of these scopes is enough: `dataTableRow.patch`, `dataTableRow.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dataTableId": data_table_id,
                "rowId": row_id,
            },
            body=data_table_row,
            options=options,
        )


class DataTableRowRawResponse:
    """The methods of `DataTableRowResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DataTableRowResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncDataTableRowRawResponse:
    """The methods of `AsyncDataTableRowResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDataTableRowResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
