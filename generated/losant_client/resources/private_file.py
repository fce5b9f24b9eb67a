"""`client.private_file`: One private file or directory of an application."""

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
    "privateFile.delete",
    "DELETE",
    "/applications/{applicationId}/privateFiles/{privateFileId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.File] = Operation(
    "privateFile.get",
    "GET",
    "/applications/{applicationId}/privateFiles/{privateFileId}",
    responses={"200": Json(lambda: models.File)},
)
_MOVE: Operation[models.File] = Operation(
    "privateFile.move",
    "POST",
    "/applications/{applicationId}/privateFiles/{privateFileId}/move",
    responses={"201": Json(lambda: models.File)},
)
_PATCH: Operation[models.FileUploadPostResponse] = Operation(
    "privateFile.patch",
    "PATCH",
    "/applications/{applicationId}/privateFiles/{privateFileId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.FileUploadPostResponse)},
)
_UPLOAD: Operation[models.File] = Operation(
    "privateFile.upload",
    "POST",
    "/applications/{applicationId}/privateFiles/{privateFileId}/upload",
    body=MultipartBody(Part("privateFile", file=True)),
    responses={"200": Json(lambda: models.File)},
)


class PrivateFileResource(SyncResource):
    """One private file or directory of an application."""

    @property
    def with_raw_response(self) -> PrivateFileRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return PrivateFileRawResponse(self)

    def delete(
        self,
        application_id: str,
        private_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a private file or directory.

        A directory goes with all that is in it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.delete`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        private_file_id: str,
        *,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Get a private file.

        The answer holds a link to the content, valid for `url_ttl` seconds.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.get`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "urlTTL": url_ttl,
            },
            options=options,
        )

    def move(
        self,
        application_id: str,
        private_file_id: str,
        *,
        name: str | None = None,
        parent_directory: str | None = None,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Move a private file or directory.

        Gives it another name, another directory, or both. For a directory a job
        moves the content afterwards.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            name: The new name; unchanged when left out.
            parent_directory: The directory to move into; unchanged when left out.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file or directory at its new place.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.move`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _MOVE,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "name": name,
                "parentDirectory": parent_directory,
                "urlTTL": url_ttl,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        private_file_id: str,
        *,
        updates: models.FilePatch | types.FilePatch,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Replace a private file's content.

        Announces new content; upload it as the `upload` part of the answer says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            updates: Size and type of the new content.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.patch`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            body=updates,
            options=options,
        )

    def upload(
        self,
        application_id: str,
        private_file_id: str,
        *,
        private_file: FileInput,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Upload a private file's content.

        At most 10 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            private_file: What the private file shall hold.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file with its new content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.upload`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "urlTTL": url_ttl,
            },
            form={
                "privateFile": private_file,
            },
            options=options,
        )


class AsyncPrivateFileResource(AsyncResource):
    """One private file or directory of an application."""

    @property
    def with_raw_response(self) -> AsyncPrivateFileRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncPrivateFileRawResponse(self)

    async def delete(
        self,
        application_id: str,
        private_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a private file or directory.

        A directory goes with all that is in it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.delete`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        private_file_id: str,
        *,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Get a private file.

        The answer holds a link to the content, valid for `url_ttl` seconds.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.get`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "urlTTL": url_ttl,
            },
            options=options,
        )

    async def move(
        self,
        application_id: str,
        private_file_id: str,
        *,
        name: str | None = None,
        parent_directory: str | None = None,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Move a private file or directory.

        Gives it another name, another directory, or both. For a directory a job
        moves the content afterwards.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            name: The new name; unchanged when left out.
            parent_directory: The directory to move into; unchanged when left out.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file or directory at its new place.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.move`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _MOVE,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "name": name,
                "parentDirectory": parent_directory,
                "urlTTL": url_ttl,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        private_file_id: str,
        *,
        updates: models.FilePatch | types.FilePatch,
        options: RequestOptions | None = None,
    ) -> models.FileUploadPostResponse:
        """Replace a private file's content.

        Announces new content; upload it as the `upload` part of the answer says.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            updates: Size and type of the new content.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file, and how to upload its content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.patch`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            body=updates,
            options=options,
        )

    async def upload(
        self,
        application_id: str,
        private_file_id: str,
        *,
        private_file: FileInput,
        url_ttl: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.File:
        """Upload a private file's content.

        At most 10 MB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            private_file_id: The private file or directory. Must match
                `^[A-Fa-f\\d]{24}$`.
            private_file: What the private file shall hold.
            url_ttl: For how many seconds the link to the content is valid; 0
                returns no link. Directories never have one. The API's default is
                `900`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The private file with its new content.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such file or directory.

        Any one of these scopes is enough: `privateFile.upload`, `privateFile.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "privateFileId": private_file_id,
            },
            query={
                "urlTTL": url_ttl,
            },
            form={
                "privateFile": private_file,
            },
            options=options,
        )


class PrivateFileRawResponse:
    """The methods of `PrivateFileResource`, each returning the whole HTTP response."""

    def __init__(self, resource: PrivateFileResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.move = raw(resource.move)
        self.patch = raw(resource.patch)
        self.upload = raw(resource.upload)


class AsyncPrivateFileRawResponse:
    """The methods of `AsyncPrivateFileResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncPrivateFileResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.move = async_raw(resource.move)
        self.patch = async_raw(resource.patch)
        self.upload = async_raw(resource.upload)
