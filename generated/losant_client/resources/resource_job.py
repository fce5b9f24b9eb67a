"""`client.resource_job`: One job that runs a workflow for each of many resources."""

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

_CANCEL_EXECUTION: Operation[models.Success] = Operation(
    "resourceJob.cancelExecution",
    "POST",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution",
    responses={"200": Json(lambda: models.Success)},
)
_DELETE: Operation[models.Success] = Operation(
    "resourceJob.delete",
    "DELETE",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    responses={"200": Json(lambda: models.Success)},
)
_EXECUTE: Operation[models.SuccessWithExecutionId] = Operation(
    "resourceJob.execute",
    "POST",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}/execute",
    body=JsonBody(),
    responses={"200": Json(lambda: models.SuccessWithExecutionId)},
)
_GET: Operation[models.ResourceJob] = Operation(
    "resourceJob.get",
    "GET",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    responses={"200": Json(lambda: models.ResourceJob)},
)
_LOGS: Operation[list[models.ResourceJobExecutionLog]] = Operation(
    "resourceJob.logs",
    "GET",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}/logs",
    responses={"200": Json(lambda: list[models.ResourceJobExecutionLog])},
)
_PATCH: Operation[models.ResourceJob] = Operation(
    "resourceJob.patch",
    "PATCH",
    "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ResourceJob)},
)


class ResourceJobResource(SyncResource):
    """One job that runs a workflow for each of many resources."""

    @property
    def with_raw_response(self) -> ResourceJobRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ResourceJobRawResponse(self)

    def cancel_execution(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        execution_id: str,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Cancel a resource job run.

        Only marks the run; the answer does not wait until it has stopped.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            execution_id: The run to cancel. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The run is marked.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such run.

        Any one of these scopes is enough: `resourceJob.cancelExecution`,
        `resourceJob.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _CANCEL_EXECUTION,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "executionId": execution_id,
            },
            options=options,
        )

    def delete(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.delete`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    def execute(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        execution_options: (
            models.ResourceJobExecutionOptions | types.ResourceJobExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.SuccessWithExecutionId:
        """Run a resource job.

        Queues a run and answers with its ID.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            execution_options: The options of the run.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The ID of the run.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.execute`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _EXECUTE,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            body=execution_options,
            options=options,
        )

    def get(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Get a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resource job.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJob.get`, `resourceJob.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            options=options,
        )

    def logs(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ResourceJobExecutionLog]:
        """List a resource job's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The runs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.logs`, `resourceJob.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _LOGS,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        resource_job: models.ResourceJobPatch | types.ResourceJobPatch,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Change a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resource job as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.patch`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            body=resource_job,
            options=options,
        )


class AsyncResourceJobResource(AsyncResource):
    """One job that runs a workflow for each of many resources."""

    @property
    def with_raw_response(self) -> AsyncResourceJobRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncResourceJobRawResponse(self)

    async def cancel_execution(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        execution_id: str,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Cancel a resource job run.

        Only marks the run; the answer does not wait until it has stopped.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            execution_id: The run to cancel. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The run is marked.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such run.

        Any one of these scopes is enough: `resourceJob.cancelExecution`,
        `resourceJob.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _CANCEL_EXECUTION,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "executionId": execution_id,
            },
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.delete`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    async def execute(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        execution_options: (
            models.ResourceJobExecutionOptions | types.ResourceJobExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.SuccessWithExecutionId:
        """Run a resource job.

        Queues a run and answers with its ID.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            execution_options: The options of the run.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The ID of the run.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.execute`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _EXECUTE,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            body=execution_options,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Get a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resource job.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `resourceJob.get`, `resourceJob.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            options=options,
        )

    async def logs(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ResourceJobExecutionLog]:
        """List a resource job's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The runs.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.logs`, `resourceJob.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _LOGS,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        resource_job_id: str,
        *,
        resource_job: models.ResourceJobPatch | types.ResourceJobPatch,
        options: RequestOptions | None = None,
    ) -> models.ResourceJob:
        """Change a resource job.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job_id: The resource job. Must match `^[A-Fa-f\\d]{24}$`.
            resource_job: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resource job as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such resource job.

        Any one of these scopes is enough: `resourceJob.patch`, `resourceJob.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "resourceJobId": resource_job_id,
            },
            body=resource_job,
            options=options,
        )


class ResourceJobRawResponse:
    """The methods of `ResourceJobResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ResourceJobResource) -> None:
        self.cancel_execution = raw(resource.cancel_execution)
        self.delete = raw(resource.delete)
        self.execute = raw(resource.execute)
        self.get = raw(resource.get)
        self.logs = raw(resource.logs)
        self.patch = raw(resource.patch)


class AsyncResourceJobRawResponse:
    """The methods of `AsyncResourceJobResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncResourceJobResource) -> None:
        self.cancel_execution = async_raw(resource.cancel_execution)
        self.delete = async_raw(resource.delete)
        self.execute = async_raw(resource.execute)
        self.get = async_raw(resource.get)
        self.logs = async_raw(resource.logs)
        self.patch = async_raw(resource.patch)
