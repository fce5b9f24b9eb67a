"""`client.application_job_log`: The record of one background job of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.ApplicationJobLog] = Operation(
    "applicationJobLog.get",
    "GET",
    "/applications/{applicationId}/jobLogs/{jobId}",
    responses={"200": Json(lambda: models.ApplicationJobLog)},
)


class ApplicationJobLogResource(SyncResource):
    """The record of one background job of an application."""

    @property
    def with_raw_response(self) -> ApplicationJobLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationJobLogRawResponse(self)

    def get(
        self,
        application_id: str,
        job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationJobLog:
        """Get a job log.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            job_id: The run of the job. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The job log.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such job log.

        Any one of these scopes is enough: `applicationJobLog.get`,
        `applicationJobLog.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "jobId": job_id,
            },
            options=options,
        )


class AsyncApplicationJobLogResource(AsyncResource):
    """The record of one background job of an application."""

    @property
    def with_raw_response(self) -> AsyncApplicationJobLogRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationJobLogRawResponse(self)

    async def get(
        self,
        application_id: str,
        job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationJobLog:
        """Get a job log.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            job_id: The run of the job. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The job log.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such job log.

        Any one of these scopes is enough: `applicationJobLog.get`,
        `applicationJobLog.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "jobId": job_id,
            },
            options=options,
        )


class ApplicationJobLogRawResponse:
    """The methods of `ApplicationJobLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationJobLogResource) -> None:
        self.get = raw(resource.get)


class AsyncApplicationJobLogRawResponse:
    """The methods of `AsyncApplicationJobLogResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationJobLogResource) -> None:
        self.get = async_raw(resource.get)
