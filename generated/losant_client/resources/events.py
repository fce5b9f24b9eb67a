"""`client.events`: The events of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    PagePagination,
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_DELETE: Operation[models.RemovedCount | models.JobEnqueuedResult] = Operation(
    "events.delete",
    "POST",
    "/applications/{applicationId}/events/delete",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.RemovedCount),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_EXPORT: Operation[models.JobEnqueuedResult] = Operation(
    "events.export",
    "POST",
    "/applications/{applicationId}/events/export",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.Events] = Operation(
    "events.get",
    "GET",
    "/applications/{applicationId}/events",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.Events)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_MOST_RECENT_BY_SEVERITY: Operation[models.EventPlusNewCount] = Operation(
    "events.mostRecentBySeverity",
    "GET",
    "/applications/{applicationId}/events/mostRecentBySeverity",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.EventPlusNewCount)},
)
_PATCH: Operation[models.Success | models.JobEnqueuedResult] = Operation(
    "events.patch",
    "PATCH",
    "/applications/{applicationId}/events",
    query=(Query("query", content_type="application/json"),),
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.Success),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_POST: Operation[models.Event] = Operation(
    "events.post",
    "POST",
    "/applications/{applicationId}/events",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Event)},
)


class EventsResource(SyncResource):
    """The events of an application."""

    @property
    def with_raw_response(self) -> EventsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return EventsRawResponse(self)

    def delete(
        self,
        application_id: str,
        *,
        email: str | None = None,
        callback_url: str | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.RemovedCount | models.JobEnqueuedResult:
        """Delete matching events.

        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callback_url` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            query: Which events to remove.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many events were removed. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `events.delete`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            query={
                "email": email,
                "callbackUrl": callback_url,
            },
            body=query,
            options=options,
        )

    def export(
        self,
        application_id: str,
        *,
        export_data: models.EventsExport | types.EventsExport | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export events.

        Queues an export. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            export_data: Which events, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.export`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=export_data,
            options=options,
        )

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "subject",
                "id",
                "creationDate",
                "lastUpdated",
                "level",
                "state",
                "deviceId",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.Events:
        """List events.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of events.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.get`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "state": state,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "subject",
                "id",
                "creationDate",
                "lastUpdated",
                "level",
                "state",
                "deviceId",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Event]:
        """List events. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.get`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "state": state,
                "query": query,
            },
            options=options,
        )

    def most_recent_by_severity(
        self,
        application_id: str,
        *,
        filter: str | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.EventPlusNewCount:
        """Get the gravest new event.

        The first event in state `new` when ordered by severity and, among equals,
        by creation; with the number of new events.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            filter: Only events whose subject matches; `*` stands for any text.
                Blank matches all.
            query: Which events to look at; replaces `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event, and how many are new.

        Raises:
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.mostRecentBySeverity`,
        `events.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _MOST_RECENT_BY_SEVERITY,
            path={
                "applicationId": application_id,
            },
            query={
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        *,
        updates: models.EventPatch | types.EventPatch,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        email: str | None = None,
        callback_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success | models.JobEnqueuedResult:
        """Update matching events.

        Applies one change to all events that match by subject, state or `query`.
        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callback_url` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            updates: The changes.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: All matching events are changed. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.patch`, `events.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            query={
                "filterField": filter_field,
                "filter": filter,
                "state": state,
                "query": query,
                "email": email,
                "callbackUrl": callback_url,
            },
            body=updates,
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        event: models.EventPost | types.EventPost,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Create an event.

        At most 15 events in 15 seconds per application; above that a 429.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event: The new event.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new event.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            RateLimitError: 429. The application creates events faster than it may.

        Any one of these scopes is enough: `events.post`, `events.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=event,
            options=options,
        )


class AsyncEventsResource(AsyncResource):
    """The events of an application."""

    @property
    def with_raw_response(self) -> AsyncEventsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncEventsRawResponse(self)

    async def delete(
        self,
        application_id: str,
        *,
        email: str | None = None,
        callback_url: str | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.RemovedCount | models.JobEnqueuedResult:
        """Delete matching events.

        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callback_url` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            query: Which events to remove.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many events were removed. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `events.delete`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            query={
                "email": email,
                "callbackUrl": callback_url,
            },
            body=query,
            options=options,
        )

    async def export(
        self,
        application_id: str,
        *,
        export_data: models.EventsExport | types.EventsExport | None = None,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Export events.

        Queues an export. The file comes by mail or callback.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            export_data: Which events, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.export`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _EXPORT,
            path={
                "applicationId": application_id,
            },
            body=export_data,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "subject",
                "id",
                "creationDate",
                "lastUpdated",
                "level",
                "state",
                "deviceId",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.Events:
        """List events.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of events.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.get`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "state": state,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "subject",
                "id",
                "creationDate",
                "lastUpdated",
                "level",
                "state",
                "deviceId",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Event]:
        """List events. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.get`, `events.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
                "state": state,
                "query": query,
            },
            options=options,
        )

    async def most_recent_by_severity(
        self,
        application_id: str,
        *,
        filter: str | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        options: RequestOptions | None = None,
    ) -> models.EventPlusNewCount:
        """Get the gravest new event.

        The first event in state `new` when ordered by severity and, among equals,
        by creation; with the number of new events.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            filter: Only events whose subject matches; `*` stands for any text.
                Blank matches all.
            query: Which events to look at; replaces `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event, and how many are new.

        Raises:
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.mostRecentBySeverity`,
        `events.*`, `all.Application` (or `.bounded`, `.read`), `all.Organization`
        (or `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _MOST_RECENT_BY_SEVERITY,
            path={
                "applicationId": application_id,
            },
            query={
                "filter": filter,
                "query": query,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        *,
        updates: models.EventPatch | types.EventPatch,
        filter_field: Literal["subject"] | None = None,
        filter: str | None = None,
        state: Literal["new", "acknowledged", "resolved"] | None = None,
        query: models.AdvancedEventQuery | types.AdvancedEventQuery | None = None,
        email: str | None = None,
        callback_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success | models.JobEnqueuedResult:
        """Update matching events.

        Applies one change to all events that match by subject, state or `query`.
        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callback_url` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            updates: The changes.
            filter_field: The field to which `filter` applies. Always `"subject"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            state: Only events in this state.
            query: Which events are meant; replaces `filter_field`, `filter` and
                `state`.
            email: Where to mail the outcome of the job; the address of the current
                user by default.
            callback_url: A URL that is called with the outcome of the job.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: All matching events are changed. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `events.patch`, `events.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
            },
            query={
                "filterField": filter_field,
                "filter": filter,
                "state": state,
                "query": query,
                "email": email,
                "callbackUrl": callback_url,
            },
            body=updates,
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        event: models.EventPost | types.EventPost,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Create an event.

        At most 15 events in 15 seconds per application; above that a 429.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event: The new event.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new event.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            RateLimitError: 429. The application creates events faster than it may.

        Any one of these scopes is enough: `events.post`, `events.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=event,
            options=options,
        )


class EventsRawResponse:
    """The methods of `EventsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: EventsResource) -> None:
        self.delete = raw(resource.delete)
        self.export = raw(resource.export)
        self.get = raw(resource.get)
        self.most_recent_by_severity = raw(resource.most_recent_by_severity)
        self.patch = raw(resource.patch)
        self.post = raw(resource.post)


class AsyncEventsRawResponse:
    """The methods of `AsyncEventsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncEventsResource) -> None:
        self.delete = async_raw(resource.delete)
        self.export = async_raw(resource.export)
        self.get = async_raw(resource.get)
        self.most_recent_by_severity = async_raw(resource.most_recent_by_severity)
        self.patch = async_raw(resource.patch)
        self.post = async_raw(resource.post)
