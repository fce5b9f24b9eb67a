"""`client.application`: One application: settings, globals, readme, usage, archives,
import and export, MQTT.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Events,
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
    from collections.abc import Sequence
    from typing import Literal

    from .. import types
    from .._runtime import (
        AsyncEventStream,
        EventStream,
        FileInput,
        RequestOptions,
        ServerEvent,
    )

_APPLY_TEMPLATE: Operation[models.Application | models.JobEnqueuedResult] = Operation(
    "application.applyTemplate",
    "PATCH",
    "/applications/{applicationId}/applyTemplate",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.Application),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_ARCHIVE_DATA: Operation[models.JobEnqueuedResult] = Operation(
    "application.archiveData",
    "GET",
    "/applications/{applicationId}/archiveData",
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_BACKFILL_ARCHIVE_DATA: Operation[models.JobEnqueuedResult] = Operation(
    "application.backfillArchiveData",
    "GET",
    "/applications/{applicationId}/backfillArchiveData",
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_CLONE: Operation[
    models.ApplicationCloneDryRunResult
    | models.ApplicationCreationByTemplateResult
    | models.JobEnqueuedResult
] = Operation(
    "application.clone",
    "POST",
    "/applications/{applicationId}/clone",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.ApplicationCloneDryRunResult),
        "201": Json(lambda: models.ApplicationCreationByTemplateResult),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_DELETE: Operation[models.Success] = Operation(
    "application.delete",
    "DELETE",
    "/applications/{applicationId}",
    responses={"200": Json(lambda: models.Success)},
)
_DEVICE_COUNTS: Operation[models.DeviceCounts] = Operation(
    "application.deviceCounts",
    "GET",
    "/applications/{applicationId}/deviceCounts",
    responses={"200": Json(lambda: models.DeviceCounts)},
)
_EXPORT: Operation[models.ApplicationExportResult | models.JobEnqueuedResult] = (
    Operation(
        "application.export",
        "POST",
        "/applications/{applicationId}/export",
        body=JsonBody(),
        responses={
            "200": Json(lambda: models.ApplicationExportResult),
            "202": Json(lambda: models.JobEnqueuedResult),
        },
    )
)
_FULL_DATA_TABLES_ARCHIVE: Operation[models.JobEnqueuedResult] = Operation(
    "application.fullDataTablesArchive",
    "GET",
    "/applications/{applicationId}/fullDataTablesArchive",
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_FULL_EVENTS_ARCHIVE: Operation[models.JobEnqueuedResult] = Operation(
    "application.fullEventsArchive",
    "GET",
    "/applications/{applicationId}/fullEventsArchive",
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.Application] = Operation(
    "application.get",
    "GET",
    "/applications/{applicationId}",
    responses={"200": Json(lambda: models.Application)},
)
_GLOBALS: Operation[models.Application] = Operation(
    "application.globals",
    "PATCH",
    "/applications/{applicationId}/globals",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Application)},
)
_IMPORT: Operation[models.Application | models.JobEnqueuedResult] = Operation(
    "application.import",
    "POST",
    "/applications/{applicationId}/import",
    body=MultipartBody(
        Part("importBundle", file=True),
        Part("options", content_type="application/json"),
    ),
    responses={
        "200": Json(lambda: models.Application),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_IMPORT_LOGS: Operation[list[models.ApplicationImportExecution]] = Operation(
    "application.importLogs",
    "GET",
    "/applications/{applicationId}/importLogs",
    responses={"200": Json(lambda: list[models.ApplicationImportExecution])},
)
_MQTT_PUBLISH_MESSAGE: Operation[models.Success] = Operation(
    "application.mqttPublishMessage",
    "POST",
    "/applications/{applicationId}/mqttPublishMessage",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Success)},
)
_MQTT_SUBSCRIPTION_STREAM: Operation[
    ServerEvent[Literal["mqttMessage"], models.MqttPublishBody]
] = Operation(
    "application.mqttSubscriptionStream",
    "GET",
    "/applications/{applicationId}/mqttSubscriptionStream",
    responses={"200": Events({"mqttMessage": lambda: models.MqttPublishBody})},
)
_NOTEBOOK_MINUTE_COUNTS: Operation[models.NotebookMinuteCounts] = Operation(
    "application.notebookMinuteCounts",
    "GET",
    "/applications/{applicationId}/notebookMinuteCounts",
    responses={"200": Json(lambda: models.NotebookMinuteCounts)},
)
_PATCH: Operation[models.Application] = Operation(
    "application.patch",
    "PATCH",
    "/applications/{applicationId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Application)},
)
_PAYLOAD_COUNTS: Operation[models.PayloadStats] = Operation(
    "application.payloadCounts",
    "GET",
    "/applications/{applicationId}/payloadCounts",
    responses={"200": Json(lambda: models.PayloadStats)},
)
_PAYLOAD_COUNTS_BREAKDOWN: Operation[models.PayloadCountsBreakdown] = Operation(
    "application.payloadCountsBreakdown",
    "GET",
    "/applications/{applicationId}/payloadCountsBreakdown",
    responses={"200": Json(lambda: models.PayloadCountsBreakdown)},
)
_README: Operation[models.ApplicationReadme] = Operation(
    "application.readme",
    "GET",
    "/applications/{applicationId}/readme",
    responses={"200": Json(lambda: models.ApplicationReadme)},
)
_README_PATCH: Operation[models.ApplicationReadme] = Operation(
    "application.readmePatch",
    "PATCH",
    "/applications/{applicationId}/readme",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApplicationReadme)},
)
_SEARCH: Operation[list[models.ApplicationSearchMatch]] = Operation(
    "application.search",
    "GET",
    "/applications/{applicationId}/search",
    responses={"200": Json(lambda: list[models.ApplicationSearchMatch])},
)


class ApplicationResource(SyncResource):
    """One application: settings, globals, readme, usage, archives, import and export,
    MQTT.
    """

    @property
    def with_raw_response(self) -> ApplicationRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationRawResponse(self)

    def apply_template(
        self,
        application_id: str,
        *,
        options_: (
            models.ApplicationApplyTemplatePatch | types.ApplicationApplyTemplatePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.Application | models.JobEnqueuedResult:
        """Apply a template to an application.

        Adds the template's resources to those already there. Answers 200 when the
        work is already done and 202 when it became a job; `email` or `callbackUrl`
        learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which template, and who is told when it is done.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The application with the template's resources added. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.applyTemplate`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _APPLY_TEMPLATE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def archive_data(
        self,
        application_id: str,
        *,
        date: int,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive one day of device data.

        Queues a job that copies one day of the application's device data to its
        archive location. That day must be more than 31 days back and still within
        the data retention of the organization.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            date: A moment within the day to archive, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.archiveData`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _ARCHIVE_DATA,
            path={
                "applicationId": application_id,
            },
            query={
                "date": date,
            },
            options=options,
        )

    def backfill_archive_data(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive all device data held now.

        Queues a job that copies everything stored so far to the application's
        archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.backfillArchiveData`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _BACKFILL_ARCHIVE_DATA,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def clone(
        self,
        application_id: str,
        *,
        options_: (
            models.ApplicationClonePost | types.ApplicationClonePost | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> (
        models.ApplicationCloneDryRunResult
        | models.ApplicationCreationByTemplateResult
        | models.JobEnqueuedResult
    ):
        """Clone an application.

        Makes a copy under the same or another owner; devices, files and table rows
        come along only where asked for. With `dryRun` nothing is made and a 200
        says that it could be. Otherwise the copy is there (201) or becomes a job
        (202), always a job with `forceJob`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to copy, to whom, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The dry run found nothing in the way. 201: The copy. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            UnprocessableEntityError: 422. Too many of the resources do not pass
                validation; `validationErrors` lists them.

        Any one of these scopes is enough: `application.clone`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _CLONE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def delete(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.delete`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def device_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an application's devices by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.deviceCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _DEVICE_COUNTS,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    def export(
        self,
        application_id: str,
        *,
        options_: models.ApplicationExportPost | types.ApplicationExportPost,
        options: RequestOptions | None = None,
    ) -> models.ApplicationExportResult | models.JobEnqueuedResult:
        """Export an application.

        Bundles the application's resources as a zip file, or commits them to a
        repository (`exportType: repo`). Answers 200 when the work is already done
        and 202 when it became a job, which `forceJob` asks for; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to export, in which form, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: Where to download the bundle. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.export`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def full_data_tables_archive(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive the selected data tables.

        Queues a job that copies the data tables chosen in the archive settings to
        the archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.fullDataTablesArchive`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _FULL_DATA_TABLES_ARCHIVE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def full_events_archive(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive all events held now.

        Queues a job that copies every event stored so far to the archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.fullEventsArchive`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _FULL_EVENTS_ARCHIVE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Get an application.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.get`, `application.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def globals(
        self,
        application_id: str,
        *,
        globals: Sequence[
            models.ApplicationGlobalChange | types.ApplicationGlobalChange
        ],
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Set application globals.

        Sets the globals of the listed keys; the other globals stay as they are.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            globals: The globals to set.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application with its new globals.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.patch`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _GLOBALS,
            path={
                "applicationId": application_id,
            },
            body=globals,
            options=options,
        )

    def import_(
        self,
        application_id: str,
        *,
        email: str | None = None,
        import_bundle: FileInput | None = None,
        options_: (
            models.ImportIntoApplicationOptions
            | types.ImportIntoApplicationOptions
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Application | models.JobEnqueuedResult:
        """Import resources into an application.

        Takes a zip bundle, another application, a URL or a repository as the
        source; `conflictBehavior` decides what happens to resources that exist
        already. Answers 200 when the work is already done and 202 when it became a
        job; `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Who is told when the job ends; your own address by default.
            import_bundle: The zip bundle to import.
            options_: Sent in the form as "options".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The application with the imported resources. 202: The work goes on
            in the background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.import`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _IMPORT,
            path={
                "applicationId": application_id,
            },
            form={
                "email": email,
                "importBundle": import_bundle,
                "options": options_,
            },
            options=options,
        )

    def import_logs(
        self,
        application_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ApplicationImportExecution]:
        """List an application's imports.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was imported, when, and how it ended.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.importLogs`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _IMPORT_LOGS,
            path={
                "applicationId": application_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def mqtt_publish_message(
        self,
        application_id: str,
        *,
        payload: models.MqttPublishBody | types.MqttPublishBody,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Publish an MQTT message.

        At most 30 messages in 15 seconds, each no larger than 256 KB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            payload: The topic and the message.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The broker has the message.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.mqttPublishMessage`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _MQTT_PUBLISH_MESSAGE,
            path={
                "applicationId": application_id,
            },
            body=payload,
            options=options,
        )

    def mqtt_subscription_stream(
        self,
        application_id: str,
        *,
        topic: str,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> EventStream[ServerEvent[Literal["mqttMessage"], models.MqttPublishBody]]:
        """Stream the messages of an MQTT topic.

        A server-sent event stream that stays open and carries one `mqttMessage`
        event for each message.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            topic: The topic to listen to.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.mqttSubscriptionStream`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _MQTT_SUBSCRIPTION_STREAM,
            path={
                "applicationId": application_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
                "topic": topic,
            },
            options=options,
        )

    def notebook_minute_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an application's notebook minutes by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.notebookMinuteCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "applicationId": application_id,
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
        *,
        application: models.ApplicationPatch | types.ApplicationPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Update an application.

        Changes only the properties that are sent.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application: What to change.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.patch`, `application.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=application,
            options=options,
        )

    def payload_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an application's payloads.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.payloadCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    def payload_counts_breakdown(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an application's payloads over time.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.payloadCountsBreakdown`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    def readme(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationReadme:
        """Get an application's readme.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The readme.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.get`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return self._call(
            _README,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def readme_patch(
        self,
        application_id: str,
        *,
        readme: models.ApplicationReadmePatch | types.ApplicationReadmePatch,
        options: RequestOptions | None = None,
    ) -> models.ApplicationReadme:
        """Update an application's readme.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            readme: The new text.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The readme as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.patch`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _README_PATCH,
            path={
                "applicationId": application_id,
            },
            body=readme,
            options=options,
        )

    def search(
        self,
        application_id: str,
        *,
        filter: str,
        options: RequestOptions | None = None,
    ) -> list[models.ApplicationSearchMatch]:
        """Search an application's resources.

        Finds resources of every kind by a part of their name.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            filter: Part of a name to look for. At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources found.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.search`, `application.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _SEARCH,
            path={
                "applicationId": application_id,
            },
            query={
                "filter": filter,
            },
            options=options,
        )


class AsyncApplicationResource(AsyncResource):
    """One application: settings, globals, readme, usage, archives, import and export,
    MQTT.
    """

    @property
    def with_raw_response(self) -> AsyncApplicationRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationRawResponse(self)

    async def apply_template(
        self,
        application_id: str,
        *,
        options_: (
            models.ApplicationApplyTemplatePatch | types.ApplicationApplyTemplatePatch
        ),
        options: RequestOptions | None = None,
    ) -> models.Application | models.JobEnqueuedResult:
        """Apply a template to an application.

        Adds the template's resources to those already there. Answers 200 when the
        work is already done and 202 when it became a job; `email` or `callbackUrl`
        learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which template, and who is told when it is done.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The application with the template's resources added. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.applyTemplate`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _APPLY_TEMPLATE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def archive_data(
        self,
        application_id: str,
        *,
        date: int,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive one day of device data.

        Queues a job that copies one day of the application's device data to its
        archive location. That day must be more than 31 days back and still within
        the data retention of the organization.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            date: A moment within the day to archive, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.archiveData`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _ARCHIVE_DATA,
            path={
                "applicationId": application_id,
            },
            query={
                "date": date,
            },
            options=options,
        )

    async def backfill_archive_data(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive all device data held now.

        Queues a job that copies everything stored so far to the application's
        archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.backfillArchiveData`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _BACKFILL_ARCHIVE_DATA,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def clone(
        self,
        application_id: str,
        *,
        options_: (
            models.ApplicationClonePost | types.ApplicationClonePost | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> (
        models.ApplicationCloneDryRunResult
        | models.ApplicationCreationByTemplateResult
        | models.JobEnqueuedResult
    ):
        """Clone an application.

        Makes a copy under the same or another owner; devices, files and table rows
        come along only where asked for. With `dryRun` nothing is made and a 200
        says that it could be. Otherwise the copy is there (201) or becomes a job
        (202), always a job with `forceJob`.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to copy, to whom, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The dry run found nothing in the way. 201: The copy. 202: The work
            goes on in the background as the job `jobId`; this answer says nothing
            about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            UnprocessableEntityError: 422. Too many of the resources do not pass
                validation; `validationErrors` lists them.

        Any one of these scopes is enough: `application.clone`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _CLONE,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.delete`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def device_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceCounts:
        """Count an application's devices by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The number of devices made, deleted and in all, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.deviceCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _DEVICE_COUNTS,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
            },
            options=options,
        )

    async def export(
        self,
        application_id: str,
        *,
        options_: models.ApplicationExportPost | types.ApplicationExportPost,
        options: RequestOptions | None = None,
    ) -> models.ApplicationExportResult | models.JobEnqueuedResult:
        """Export an application.

        Bundles the application's resources as a zip file, or commits them to a
        repository (`exportType: repo`). Answers 200 when the work is already done
        and 202 when it became a job, which `forceJob` asks for; `email` or
        `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to export, in which form, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: Where to download the bundle. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.export`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def full_data_tables_archive(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive the selected data tables.

        Queues a job that copies the data tables chosen in the archive settings to
        the archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.fullDataTablesArchive`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _FULL_DATA_TABLES_ARCHIVE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def full_events_archive(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Archive all events held now.

        Queues a job that copies every event stored so far to the archive location.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.fullEventsArchive`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _FULL_EVENTS_ARCHIVE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Get an application.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.get`, `application.*`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def globals(
        self,
        application_id: str,
        *,
        globals: Sequence[
            models.ApplicationGlobalChange | types.ApplicationGlobalChange
        ],
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Set application globals.

        Sets the globals of the listed keys; the other globals stay as they are.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            globals: The globals to set.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application with its new globals.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.patch`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _GLOBALS,
            path={
                "applicationId": application_id,
            },
            body=globals,
            options=options,
        )

    async def import_(
        self,
        application_id: str,
        *,
        email: str | None = None,
        import_bundle: FileInput | None = None,
        options_: (
            models.ImportIntoApplicationOptions
            | types.ImportIntoApplicationOptions
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Application | models.JobEnqueuedResult:
        """Import resources into an application.

        Takes a zip bundle, another application, a URL or a repository as the
        source; `conflictBehavior` decides what happens to resources that exist
        already. Answers 200 when the work is already done and 202 when it became a
        job; `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Who is told when the job ends; your own address by default.
            import_bundle: The zip bundle to import.
            options_: Sent in the form as "options".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The application with the imported resources. 202: The work goes on
            in the background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.import`, `application.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _IMPORT,
            path={
                "applicationId": application_id,
            },
            form={
                "email": email,
                "importBundle": import_bundle,
                "options": options_,
            },
            options=options,
        )

    async def import_logs(
        self,
        application_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ApplicationImportExecution]:
        """List an application's imports.

        The latest one, or as many as `limit` says, newest first.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was imported, when, and how it ended.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.importLogs`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _IMPORT_LOGS,
            path={
                "applicationId": application_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def mqtt_publish_message(
        self,
        application_id: str,
        *,
        payload: models.MqttPublishBody | types.MqttPublishBody,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Publish an MQTT message.

        At most 30 messages in 15 seconds, each no larger than 256 KB.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            payload: The topic and the message.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The broker has the message.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.mqttPublishMessage`,
        `application.*`, `all.Application` (or `.bounded`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _MQTT_PUBLISH_MESSAGE,
            path={
                "applicationId": application_id,
            },
            body=payload,
            options=options,
        )

    def mqtt_subscription_stream(
        self,
        application_id: str,
        *,
        topic: str,
        keep_alive_interval: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[ServerEvent[Literal["mqttMessage"], models.MqttPublishBody]]:
        """Stream the messages of an MQTT topic.

        A server-sent event stream that stays open and carries one `mqttMessage`
        event for each message.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            topic: The topic to listen to.
            keep_alive_interval: Seconds between the messages that keep an idle
                stream open. The API's default is `2`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The stream of events: a context manager and an iterator; reconnects by
            itself.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.mqttSubscriptionStream`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._stream_events(
            _MQTT_SUBSCRIPTION_STREAM,
            path={
                "applicationId": application_id,
            },
            query={
                "keepAliveInterval": keep_alive_interval,
                "topic": topic,
            },
            options=options,
        )

    async def notebook_minute_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotebookMinuteCounts:
        """Sum an application's notebook minutes by day.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Minutes and runs of notebooks, day by day.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.notebookMinuteCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _NOTEBOOK_MINUTE_COUNTS,
            path={
                "applicationId": application_id,
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
        *,
        application: models.ApplicationPatch | types.ApplicationPatch,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Update an application.

        Changes only the properties that are sent.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application: What to change.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.patch`, `application.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=application,
            options=options,
        )

    async def payload_counts(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadStats:
        """Count an application's payloads.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch. A negative
                number counts back from now; the default is 30 days ago. The API's
                default is `-2592000000`.
            end: End of the range, in milliseconds since the epoch. 0, the default,
                means now. The API's default is `0`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts by kind and source of payload.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.payloadCounts`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
            },
            options=options,
        )

    async def payload_counts_breakdown(
        self,
        application_id: str,
        *,
        start: int | None = None,
        end: int | None = None,
        resolution: Literal[86400000, 3600000] | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.PayloadCountsBreakdown:
        """Break down an application's payloads over time.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            resolution: Length of one step, in milliseconds: a day or an hour. The
                API's default is `86400000`.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Counts for each step of the range.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.payloadCountsBreakdown`,
        `application.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _PAYLOAD_COUNTS_BREAKDOWN,
            path={
                "applicationId": application_id,
            },
            query={
                "start": start,
                "end": end,
                "resolution": resolution,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
            },
            options=options,
        )

    async def readme(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationReadme:
        """Get an application's readme.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The readme.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.get`,
        `all.Application` (or `.bounded`, `.cli`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.cli`, `.read`).
        """
        return await self._call(
            _README,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def readme_patch(
        self,
        application_id: str,
        *,
        readme: models.ApplicationReadmePatch | types.ApplicationReadmePatch,
        options: RequestOptions | None = None,
    ) -> models.ApplicationReadme:
        """Update an application's readme.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            readme: The new text.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The readme as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.*`, `application.patch`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _README_PATCH,
            path={
                "applicationId": application_id,
            },
            body=readme,
            options=options,
        )

    async def search(
        self,
        application_id: str,
        *,
        filter: str,
        options: RequestOptions | None = None,
    ) -> list[models.ApplicationSearchMatch]:
        """Search an application's resources.

        Finds resources of every kind by a part of their name.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            filter: Part of a name to look for. At least 1 character.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The resources found.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `application.search`, `application.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _SEARCH,
            path={
                "applicationId": application_id,
            },
            query={
                "filter": filter,
            },
            options=options,
        )


class ApplicationRawResponse:
    """The methods of `ApplicationResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationResource) -> None:
        self.apply_template = raw(resource.apply_template)
        self.archive_data = raw(resource.archive_data)
        self.backfill_archive_data = raw(resource.backfill_archive_data)
        self.clone = raw(resource.clone)
        self.delete = raw(resource.delete)
        self.device_counts = raw(resource.device_counts)
        self.export = raw(resource.export)
        self.full_data_tables_archive = raw(resource.full_data_tables_archive)
        self.full_events_archive = raw(resource.full_events_archive)
        self.get = raw(resource.get)
        self.globals = raw(resource.globals)
        self.import_ = raw(resource.import_)
        self.import_logs = raw(resource.import_logs)
        self.mqtt_publish_message = raw(resource.mqtt_publish_message)
        self.notebook_minute_counts = raw(resource.notebook_minute_counts)
        self.patch = raw(resource.patch)
        self.payload_counts = raw(resource.payload_counts)
        self.payload_counts_breakdown = raw(resource.payload_counts_breakdown)
        self.readme = raw(resource.readme)
        self.readme_patch = raw(resource.readme_patch)
        self.search = raw(resource.search)


class AsyncApplicationRawResponse:
    """The methods of `AsyncApplicationResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationResource) -> None:
        self.apply_template = async_raw(resource.apply_template)
        self.archive_data = async_raw(resource.archive_data)
        self.backfill_archive_data = async_raw(resource.backfill_archive_data)
        self.clone = async_raw(resource.clone)
        self.delete = async_raw(resource.delete)
        self.device_counts = async_raw(resource.device_counts)
        self.export = async_raw(resource.export)
        self.full_data_tables_archive = async_raw(resource.full_data_tables_archive)
        self.full_events_archive = async_raw(resource.full_events_archive)
        self.get = async_raw(resource.get)
        self.globals = async_raw(resource.globals)
        self.import_ = async_raw(resource.import_)
        self.import_logs = async_raw(resource.import_logs)
        self.mqtt_publish_message = async_raw(resource.mqtt_publish_message)
        self.notebook_minute_counts = async_raw(resource.notebook_minute_counts)
        self.patch = async_raw(resource.patch)
        self.payload_counts = async_raw(resource.payload_counts)
        self.payload_counts_breakdown = async_raw(resource.payload_counts_breakdown)
        self.readme = async_raw(resource.readme)
        self.readme_patch = async_raw(resource.readme_patch)
        self.search = async_raw(resource.search)
