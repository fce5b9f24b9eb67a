"""`client.files`: The public files and directories of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    PagePagination,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.Files] = Operation(
    "files.get",
    "GET",
    "/applications/{applicationId}/files",
    responses={"200": Json(lambda: models.Files)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.FileUploadPostResponse] = Operation(
    "files.post",
    "POST",
    "/applications/{applicationId}/files",
    body=JsonBody(),
    responses={"201": Json(lambda: models.FileUploadPostResponse)},
)


class FilesResource(SyncResource):
    """The public files and directories of an application."""

    @property
    def with_raw_response(self) -> FilesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FilesRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["lastUpdated", "type", "name", "creationDate"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        type: Literal["file", "directory"] | None = None,
        status: Literal["completed", "pending"] | None = None,
        directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Files:
        """List files and directories.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            type: Only files, or only directories.
            status: Only files whose upload is finished, or still awaited.
            directory: Only what lies in this directory.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of files and directories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.get`, `files.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "type": type,
                "status": status,
                "directory": directory,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["lastUpdated", "type", "name", "creationDate"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        type: Literal["file", "directory"] | None = None,
        status: Literal["completed", "pending"] | None = None,
        directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.File]:
        """List files and directories. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            type: Only files, or only directories.
            status: Only files whose upload is finished, or still awaited.
            directory: Only what lies in this directory.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.get`, `files.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "type": type,
                "status": status,
                "directory": directory,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        file: models.FilePost | types.FilePost,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Create a file or directory.

        For a file the answer tells how to upload the content; until then its status
        is `pending`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file: The new file.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.post`, `files.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=file,
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    """The public files and directories of an application."""

    @property
    def with_raw_response(self) -> AsyncFilesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFilesRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["lastUpdated", "type", "name", "creationDate"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        type: Literal["file", "directory"] | None = None,
        status: Literal["completed", "pending"] | None = None,
        directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Files:
        """List files and directories.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            type: Only files, or only directories.
            status: Only files whose upload is finished, or still awaited.
            directory: Only what lies in this directory.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of files and directories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.get`, `files.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "type": type,
                "status": status,
                "directory": directory,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["lastUpdated", "type", "name", "creationDate"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        type: Literal["file", "directory"] | None = None,
        status: Literal["completed", "pending"] | None = None,
        directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.File]:
        """List files and directories. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"lastUpdated"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            type: Only files, or only directories.
            status: Only files whose upload is finished, or still awaited.
            directory: Only what lies in this directory.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.get`, `files.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "type": type,
                "status": status,
                "directory": directory,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        file: models.FilePost | types.FilePost,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Create a file or directory.

        For a file the answer tells how to upload the content; until then its status
        is `pending`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file: The new file.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `files.post`, `files.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=file,
            options=options,
        )


class FilesRawResponse:
    """The methods of `FilesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FilesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncFilesRawResponse:
    """The methods of `AsyncFilesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFilesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
