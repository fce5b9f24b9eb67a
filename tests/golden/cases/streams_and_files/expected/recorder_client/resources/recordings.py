"""`client.recordings`: The operations of `recordings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Binary,
    Events,
    Json,
    MultipartBody,
    NdJson,
    Operation,
    Part,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import types
    from .._runtime import (
        AsyncBinaryResponse,
        AsyncEventStream,
        AsyncJsonStream,
        BinaryResponse,
        EventStream,
        FileInput,
        JsonStream,
        RequestOptions,
        ServerEvent,
    )

_DOWNLOAD: Operation[bytes] = Operation(
    "recordings.download",
    "GET",
    "/recordings/{id}",
    responses={"200": Binary("audio/wav")},
)
_LEVELS: Operation[
    ServerEvent[Literal["ended"], models.RecordingsLevelsResponseEnded]
    | ServerEvent[Literal["level"], models.Level]
] = Operation(
    "recordings.levels",
    "GET",
    "/recordings/{id}/levels",
    responses={
        "200": Events(
            {
                "ended": lambda: models.RecordingsLevelsResponseEnded,
                "level": lambda: models.Level,
            }
        )
    },
)
_SAMPLES: Operation[models.Level] = Operation(
    "recordings.samples",
    "GET",
    "/recordings/{id}/samples",
    responses={"200": NdJson(lambda: models.Level)},
)
_UPLOAD: Operation[models.RecordingsUploadResponse] = Operation(
    "recordings.upload",
    "POST",
    "/recordings",
    body=MultipartBody(
        Part("sound", file=True),
        Part("covers", file=True),
        Part("details", content_type="application/json"),
    ),
    responses={"201": Json(lambda: models.RecordingsUploadResponse)},
)


class RecordingsResource(SyncResource):
    """The operations of `recordings`."""

    @property
    def with_raw_response(self) -> RecordingsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return RecordingsRawResponse(self)

    def download(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """`GET /recordings/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, not yet read: a context manager to read, iterate or write to a
            path.
        """
        return self._call_binary(
            _DOWNLOAD,
            path={
                "id": id,
            },
            options=options,
        )

    def levels(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[
        ServerEvent[Literal["ended"], models.RecordingsLevelsResponseEnded]
        | ServerEvent[Literal["level"], models.Level]
    ]:
        """`GET /recordings/{id}/levels`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.
        """
        return self._stream_events(
            _LEVELS,
            path={
                "id": id,
            },
            options=options,
        )

    def samples(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> JsonStream[models.Level]:
        """`GET /recordings/{id}/samples`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of documents: a context manager and an iterator.
        """
        return self._stream_json(
            _SAMPLES,
            path={
                "id": id,
            },
            options=options,
        )

    def upload(
        self,
        *,
        sound: FileInput,
        covers: Sequence[FileInput] | None = None,
        details: (
            models.RecordingsUploadBodyDetails
            | types.RecordingsUploadBodyDetails
            | None
        ) = None,
        title: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RecordingsUploadResponse:
        """`POST /recordings`.

        Args:
            sound: The recording.
            covers: Sent in the form as "covers".
            details: Sent in the form as "details".
            title: Sent in the form as "title".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is stored.
        """
        return self._call(
            _UPLOAD,
            form={
                "sound": sound,
                "covers": covers,
                "details": details,
                "title": title,
            },
            options=options,
        )


class AsyncRecordingsResource(AsyncResource):
    """The operations of `recordings`."""

    @property
    def with_raw_response(self) -> AsyncRecordingsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncRecordingsRawResponse(self)

    async def download(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """`GET /recordings/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The file, not yet read: a context manager to read, iterate or write to a
            path.
        """
        return await self._call_binary(
            _DOWNLOAD,
            path={
                "id": id,
            },
            options=options,
        )

    def levels(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[
        ServerEvent[Literal["ended"], models.RecordingsLevelsResponseEnded]
        | ServerEvent[Literal["level"], models.Level]
    ]:
        """`GET /recordings/{id}/levels`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.
        """
        return self._stream_events(
            _LEVELS,
            path={
                "id": id,
            },
            options=options,
        )

    def samples(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncJsonStream[models.Level]:
        """`GET /recordings/{id}/samples`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of documents: a context manager and an iterator.
        """
        return self._stream_json(
            _SAMPLES,
            path={
                "id": id,
            },
            options=options,
        )

    async def upload(
        self,
        *,
        sound: FileInput,
        covers: Sequence[FileInput] | None = None,
        details: (
            models.RecordingsUploadBodyDetails
            | types.RecordingsUploadBodyDetails
            | None
        ) = None,
        title: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RecordingsUploadResponse:
        """`POST /recordings`.

        Args:
            sound: The recording.
            covers: Sent in the form as "covers".
            details: Sent in the form as "details".
            title: Sent in the form as "title".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is stored.
        """
        return await self._call(
            _UPLOAD,
            form={
                "sound": sound,
                "covers": covers,
                "details": details,
                "title": title,
            },
            options=options,
        )


class RecordingsRawResponse:
    """The methods of `RecordingsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: RecordingsResource) -> None:
        self.upload = raw(resource.upload)


class AsyncRecordingsRawResponse:
    """The methods of `AsyncRecordingsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncRecordingsResource) -> None:
        self.upload = async_raw(resource.upload)
