"""`client.private_files`: The private files and directories of an application."""

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
    "privateFiles.get",
    "GET",
    "/applications/{applicationId}/privateFiles",
    responses={"200": Json(lambda: models.Files)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.FileUploadPostResponse] = Operation(
    "privateFiles.post",
    "POST",
    "/applications/{applicationId}/privateFiles",
    body=JsonBody(),
    responses={"201": Json(lambda: models.FileUploadPostResponse)},
)


class PrivateFilesResource(SyncResource):
    """The private files and directories of an application."""

    @property
    def with_raw_response(self) -> PrivateFilesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return PrivateFilesRawResponse(self)

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
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Files:
        """List private files and directories.

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
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of private files and directories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.get`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
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
                "urlTTL": url_ttl,
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
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.File]:
        """List private files and directories. Every item of every page.

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
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.get`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
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
                "urlTTL": url_ttl,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        private_file: models.FilePost | types.FilePost,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Create a private file or directory.

        For a file the answer tells how to upload the content; until then its status
        is `pending`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file: The new private file.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.post`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=private_file,
            options=options,
        )


class AsyncPrivateFilesResource(AsyncResource):
    """The private files and directories of an application."""

    @property
    def with_raw_response(self) -> AsyncPrivateFilesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncPrivateFilesRawResponse(self)

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
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Files:
        """List private files and directories.

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
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of private files and directories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.get`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
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
                "urlTTL": url_ttl,
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
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.File]:
        """List private files and directories. Every item of every page.

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
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.get`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
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
                "urlTTL": url_ttl,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        private_file: models.FilePost | types.FilePost,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Create a private file or directory.

        For a file the answer tells how to upload the content; until then its status
        is `pending`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file: The new private file.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `privateFiles.post`, `privateFiles.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=private_file,
            options=options,
        )


class PrivateFilesRawResponse:
    """The methods of `PrivateFilesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: PrivateFilesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncPrivateFilesRawResponse:
    """The methods of `AsyncPrivateFilesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncPrivateFilesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
