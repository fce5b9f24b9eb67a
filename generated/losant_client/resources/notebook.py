"""`client.notebook`: One Jupyter notebook, its runs and their input."""

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

_CANCEL_EXECUTION: Operation[models.Success] = Operation(
    "notebook.cancelExecution",
    "POST",
    "/applications/{applicationId}/notebooks/{notebookId}/cancelExecution",
    responses={"200": Json(lambda: models.Success)},
)
_DELETE: Operation[models.Success] = Operation(
    "notebook.delete",
    "DELETE",
    "/applications/{applicationId}/notebooks/{notebookId}",
    responses={"200": Json(lambda: models.Success)},
)
_EXECUTE: Operation[models.SuccessWithExecutionId] = Operation(
    "notebook.execute",
    "POST",
    "/applications/{applicationId}/notebooks/{notebookId}/execute",
    body=JsonBody(),
    responses={"200": Json(lambda: models.SuccessWithExecutionId)},
)
_GET: Operation[models.Notebook] = Operation(
    "notebook.get",
    "GET",
    "/applications/{applicationId}/notebooks/{notebookId}",
    responses={"200": Json(lambda: models.Notebook)},
)
_LOGS: Operation[list[models.NotebookExecutionLog]] = Operation(
    "notebook.logs",
    "GET",
    "/applications/{applicationId}/notebooks/{notebookId}/logs",
    responses={"200": Json(lambda: list[models.NotebookExecutionLog])},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "notebook.notebookMinuteCounts",
    "GET",
    "/applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.Notebook] = Operation(
    "notebook.patch",
    "PATCH",
    "/applications/{applicationId}/notebooks/{notebookId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Notebook)},
)
_REQUEST_INPUT_DATA_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "notebook.requestInputDataExport",
    "POST",
    "/applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_UPLOAD: Operation[models.Notebook] = Operation(
    "notebook.upload",
    "POST",
    "/applications/{applicationId}/notebooks/{notebookId}/upload",
    body=MultipartBody(Part("jupyterFile", file=True)),
    responses={"200": Json(lambda: models.Notebook)},
)


class NotebookResource(SyncResource):
    """One Jupyter notebook, its runs and their input."""

    @property
    def with_raw_response(self) -> NotebookRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return NotebookRawResponse(self)

    def cancel_execution(
        self,
        application_id: str,
        notebook_id: str,
        *,
        execution_id: str,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Cancel a notebook run.

        Only marks the run; the answer does not wait until it has stopped.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            execution_id: The run to cancel. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The run is marked.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such run.

        Any one of these scopes is enough: `notebook.*`, `notebook.execute`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _CANCEL_EXECUTION,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "executionId": execution_id,
            },
            options=options,
        )

    def delete(
        self,
        application_id: str,
        notebook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.delete`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            options=options,
        )

    def execute(
        self,
        application_id: str,
        notebook_id: str,
        *,
        execution_options: (
            models.NotebookExecutionOptions | types.NotebookExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.SuccessWithExecutionId:
        """Run a notebook.

        Queues a run and answers with its ID.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            execution_options: The options of the run.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The ID of the run.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.execute`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _EXECUTE,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=execution_options,
            options=options,
        )

    def get(
        self,
        application_id: str,
        notebook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Get a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.get`, `notebook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            options=options,
        )

    def logs(
        self,
        application_id: str,
        notebook_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.NotebookExecutionLog]:
        """List a notebook's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.logs`, `notebook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _LOGS,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def notebook_minute_counts(
        self,
        application_id: str,
        notebook_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum a notebook's minutes by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.notebookMinuteCounts`,
        `notebook.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        notebook_id: str,
        *,
        notebook: models.NotebookPatch | types.NotebookPatch,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Update a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            notebook: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.patch`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=notebook,
            options=options,
        )

    def request_input_data_export(
        self,
        application_id: str,
        notebook_id: str,
        *,
        export_options: (
            models.NotebookExecutionOptions | types.NotebookExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export a notebook's input data.

        Queues a zip file with the input that a run would read now; it comes by mail
        or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            export_options: The time it relates to, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.requestInputDataExport`,
        `notebook.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _REQUEST_INPUT_DATA_EXPORT,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=export_options,
            options=options,
        )

    def upload(
        self,
        application_id: str,
        notebook_id: str,
        *,
        jupyter_file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Upload a notebook's Jupyter file.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            jupyter_file: The notebook file (`.ipynb`).
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook with its new file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.upload`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            form={
                "jupyterFile": jupyter_file,
            },
            options=options,
        )


class AsyncNotebookResource(AsyncResource):
    """One Jupyter notebook, its runs and their input."""

    @property
    def with_raw_response(self) -> AsyncNotebookRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncNotebookRawResponse(self)

    async def cancel_execution(
        self,
        application_id: str,
        notebook_id: str,
        *,
        execution_id: str,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Cancel a notebook run.

        Only marks the run; the answer does not wait until it has stopped.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            execution_id: The run to cancel. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The run is marked.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such run.

        Any one of these scopes is enough: `notebook.*`, `notebook.execute`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _CANCEL_EXECUTION,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "executionId": execution_id,
            },
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        notebook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.delete`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            options=options,
        )

    async def execute(
        self,
        application_id: str,
        notebook_id: str,
        *,
        execution_options: (
            models.NotebookExecutionOptions | types.NotebookExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.SuccessWithExecutionId:
        """Run a notebook.

        Queues a run and answers with its ID.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            execution_options: The options of the run.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The ID of the run.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.execute`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _EXECUTE,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=execution_options,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        notebook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Get a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.get`, `notebook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            options=options,
        )

    async def logs(
        self,
        application_id: str,
        notebook_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.NotebookExecutionLog]:
        """List a notebook's runs.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
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
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.logs`, `notebook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _LOGS,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def notebook_minute_counts(
        self,
        application_id: str,
        notebook_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum a notebook's minutes by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.notebookMinuteCounts`,
        `notebook.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        notebook_id: str,
        *,
        notebook: models.NotebookPatch | types.NotebookPatch,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Update a notebook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            notebook: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.patch`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=notebook,
            options=options,
        )

    async def request_input_data_export(
        self,
        application_id: str,
        notebook_id: str,
        *,
        export_options: (
            models.NotebookExecutionOptions | types.NotebookExecutionOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export a notebook's input data.

        Queues a zip file with the input that a run would read now; it comes by mail
        or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            export_options: The time it relates to, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.requestInputDataExport`,
        `notebook.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _REQUEST_INPUT_DATA_EXPORT,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            body=export_options,
            options=options,
        )

    async def upload(
        self,
        application_id: str,
        notebook_id: str,
        *,
        jupyter_file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.Notebook:
        """Upload a notebook's Jupyter file.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            notebook_id: The notebook. Must match `^[A-Fa-f\\d]{24}$`.
            jupyter_file: The notebook file (`.ipynb`).
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notebook with its new file.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notebook.

        Any one of these scopes is enough: `notebook.upload`, `notebook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _UPLOAD,
            path={
                "applicationId": application_id,
                "notebookId": notebook_id,
            },
            form={
                "jupyterFile": jupyter_file,
            },
            options=options,
        )


class NotebookRawResponse:
    """The methods of `NotebookResource`, each returning the whole HTTP response."""

    def __init__(self, resource: NotebookResource) -> None:
        self.cancel_execution = raw(resource.cancel_execution)
        self.delete = raw(resource.delete)
        self.execute = raw(resource.execute)
        self.get = raw(resource.get)
        self.logs = raw(resource.logs)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.request_input_data_export = raw(resource.request_input_data_export)
        self.upload = raw(resource.upload)


class AsyncNotebookRawResponse:
    """The methods of `AsyncNotebookResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncNotebookResource) -> None:
        self.cancel_execution = async_raw(resource.cancel_execution)
        self.delete = async_raw(resource.delete)
        self.execute = async_raw(resource.execute)
        self.get = async_raw(resource.get)
        self.logs = async_raw(resource.logs)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.request_input_data_export = async_raw(resource.request_input_data_export)
        self.upload = async_raw(resource.upload)
