"""`client.event`: One event, such as an alarm, and what became of it."""

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

_DELETE: Operation[models.Success] = Operation(
    "event.delete",
    "DELETE",
    "/applications/{applicationId}/events/{eventId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Event] = Operation(
    "event.get",
    "GET",
    "/applications/{applicationId}/events/{eventId}",
    responses={"200": Json(lambda: models.Event)},
)
_PATCH: Operation[models.Event] = Operation(
    "event.patch",
    "PATCH",
    "/applications/{applicationId}/events/{eventId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Event)},
)


class EventResource(SyncResource):
    """One event, such as an alarm, and what became of it."""

    @property
    def with_raw_response(self) -> EventRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return EventRawResponse(self)

    def delete(
        self,
        application_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an event.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.delete`, `event.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Get an event.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.get`, `event.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        event_id: str,
        *,
        event: models.EventPatch | types.EventPatch,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Update an event.

        Acknowledges or resolves it, changes its content, or adds a comment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            event: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.patch`, `event.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            body=event,
            options=options,
        )


class AsyncEventResource(AsyncResource):
    """One event, such as an alarm, and what became of it."""

    @property
    def with_raw_response(self) -> AsyncEventRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncEventRawResponse(self)

    async def delete(
        self,
        application_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an event.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.delete`, `event.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Get an event.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.get`, `event.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        event_id: str,
        *,
        event: models.EventPatch | types.EventPatch,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Update an event.

        Acknowledges or resolves it, changes its content, or adds a comment.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            event_id: The event. Must match `^[A-Fa-f\\d]{24}$`.
            event: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The event as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such event.

        Any one of these scopes is enough: `event.patch`, `event.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "eventId": event_id,
            },
            body=event,
            options=options,
        )


class EventRawResponse:
    """The methods of `EventResource`, each returning the whole HTTP response."""

    def __init__(self, resource: EventResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncEventRawResponse:
    """The methods of `AsyncEventResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncEventResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
