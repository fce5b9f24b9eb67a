"""`client.file`: One public file or directory of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    MultipartBody,
    Operation,
    Part,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .. import types
    from .._runtime import FileInput, RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "file.delete",
    "DELETE",
    "/applications/{applicationId}/file/{fileId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.File] = Operation(
    "file.get",
    "GET",
    "/applications/{applicationId}/file/{fileId}",
    responses={"200": Json(lambda: models.File)},
)
_MOVE: Operation[models.File] = Operation(
    "file.move",
    "POST",
    "/applications/{applicationId}/file/{fileId}/move",
    responses={"201": Json(lambda: models.File)},
)
_PATCH: Operation[models.FileUploadPostResponse] = Operation(
    "file.patch",
    "PATCH",
    "/applications/{applicationId}/file/{fileId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.FileUploadPostResponse)},
)
_UPLOAD: Operation[models.File] = Operation(
    "file.upload",
    "POST",
    "/applications/{applicationId}/file/{fileId}/upload",
    body=MultipartBody(Part("file", file=True)),
    responses={"200": Json(lambda: models.File)},
)


class FileResource(SyncResource):
    """One public file or directory of an application."""

    @property
    def with_raw_response(self) -> FileRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FileRawResponse(self)

    def delete(
        self,
        application_id: str,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a file or directory.

        A directory goes with all that is in it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.delete`, `file.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Get a file's metadata.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.get`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            options=options,
        )

    def move(
        self,
        application_id: str,
        file_id: str,
        *,
        name: str | None = None,
        parent_directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Move a file or directory.

        Gives it another name, another directory, or both. For a directory a job
        moves the content afterwards.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            name: The new name; unchanged when left out.
            parent_directory: The directory to move into; unchanged when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file or directory at its new place.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.move`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`, `.cli`).
        """
        return self._call(
            _MOVE,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            query={
                "name": name,
                "parentDirectory": parent_directory,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        file_id: str,
        *,
        updates: models.FilePatch | types.FilePatch,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Replace a file's content.

        Announces new content; upload it as the `upload` part of the answer says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            updates: Size and type of the new content.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.patch`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`, `.cli`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            body=updates,
            options=options,
        )

    def upload(
        self,
        application_id: str,
        file_id: str,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Upload a file's content.

        At most 10 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            file: What the file shall hold.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file with its new content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.upload`, `file.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            form={
                "file": file,
            },
            options=options,
        )


class AsyncFileResource(AsyncResource):
    """One public file or directory of an application."""

    @property
    def with_raw_response(self) -> AsyncFileRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFileRawResponse(self)

    async def delete(
        self,
        application_id: str,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a file or directory.

        A directory goes with all that is in it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.delete`, `file.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Get a file's metadata.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.get`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`, `.read`), `all.Organization` (or `.bounded`,
        `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            options=options,
        )

    async def move(
        self,
        application_id: str,
        file_id: str,
        *,
        name: str | None = None,
        parent_directory: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Move a file or directory.

        Gives it another name, another directory, or both. For a directory a job
        moves the content afterwards.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            name: The new name; unchanged when left out.
            parent_directory: The directory to move into; unchanged when left out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file or directory at its new place.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.move`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`, `.cli`).
        """
        return await self._call(
            _MOVE,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            query={
                "name": name,
                "parentDirectory": parent_directory,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        file_id: str,
        *,
        updates: models.FilePatch | types.FilePatch,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Replace a file's content.

        Announces new content; upload it as the `upload` part of the answer says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            updates: Size and type of the new content.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.patch`, `file.*`, `all.Application`
        (or `.bounded`, `.cli`), `all.Organization` (or `.bounded`), `all.User` (or
        `.bounded`, `.cli`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            body=updates,
            options=options,
        )

    async def upload(
        self,
        application_id: str,
        file_id: str,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Upload a file's content.

        At most 10 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            file_id: The file or directory. Must match `^[A-Fa-f\\d]{24}$`.
            file: What the file shall hold.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file with its new content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `file.upload`, `file.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "fileId": file_id,
            },
            form={
                "file": file,
            },
            options=options,
        )


class FileRawResponse:
    """The methods of `FileResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FileResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.move = raw(resource.move)
        self.patch = raw(resource.patch)
        self.upload = raw(resource.upload)


class AsyncFileRawResponse:
    """The methods of `AsyncFileResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFileResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.move = async_raw(resource.move)
        self.patch = async_raw(resource.patch)
        self.upload = async_raw(resource.upload)
