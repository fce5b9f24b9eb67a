"""`client.webhook`: One address at which outside services trigger workflows."""

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
    "webhook.delete",
    "DELETE",
    "/applications/{applicationId}/webhooks/{webhookId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Webhook] = Operation(
    "webhook.get",
    "GET",
    "/applications/{applicationId}/webhooks/{webhookId}",
    responses={"200": Json(lambda: models.Webhook)},
)
_PATCH: Operation[models.Webhook] = Operation(
    "webhook.patch",
    "PATCH",
    "/applications/{applicationId}/webhooks/{webhookId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Webhook)},
)


class WebhookResource(SyncResource):
    """One address at which outside services trigger workflows."""

    @property
    def with_raw_response(self) -> WebhookRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return WebhookRawResponse(self)

    def delete(
        self,
        application_id: str,
        webhook_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.delete`, `webhook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        webhook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Get a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The webhook.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.get`, `webhook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        webhook_id: str,
        *,
        webhook: models.WebhookPatch | types.WebhookPatch,
        options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Update a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            webhook: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The webhook as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.patch`, `webhook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            body=webhook,
            options=options,
        )


class AsyncWebhookResource(AsyncResource):
    """One address at which outside services trigger workflows."""

    @property
    def with_raw_response(self) -> AsyncWebhookRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncWebhookRawResponse(self)

    async def delete(
        self,
        application_id: str,
        webhook_id: str,
        *,
        include_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            include_workflows: Whether the workflows that use it are deleted with
                it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.delete`, `webhook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            query={
                "includeWorkflows": include_workflows,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        webhook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Get a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The webhook.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.get`, `webhook.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        webhook_id: str,
        *,
        webhook: models.WebhookPatch | types.WebhookPatch,
        options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Update a webhook.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            webhook_id: The webhook. Must match `^[A-Fa-f\\d]{24}$`.
            webhook: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The webhook as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such webhook.

        Any one of these scopes is enough: `webhook.patch`, `webhook.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "webhookId": webhook_id,
            },
            body=webhook,
            options=options,
        )


class WebhookRawResponse:
    """The methods of `WebhookResource`, each returning the whole HTTP response."""

    def __init__(self, resource: WebhookResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncWebhookRawResponse:
    """The methods of `AsyncWebhookResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncWebhookResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
