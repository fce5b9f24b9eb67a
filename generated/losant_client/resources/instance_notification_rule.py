"""`client.instance_notification_rule`: One rule about whom an instance notifies of
what.
"""

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
    "instanceNotificationRule.delete",
    "DELETE",
    "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    responses={"200": Json(lambda: models.Success)},
)
_EVALUATE: Operation[models.JobEnqueuedResult] = Operation(
    "instanceNotificationRule.evaluate",
    "POST",
    "/instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_GET: Operation[models.NotificationRule] = Operation(
    "instanceNotificationRule.get",
    "GET",
    "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    responses={"200": Json(lambda: models.NotificationRule)},
)
_LOGS: Operation[list[models.NotificationRuleDelivery]] = Operation(
    "instanceNotificationRule.logs",
    "GET",
    "/instances/{instanceId}/notification-rules/{notificationRuleId}/logs",
    responses={"200": Json(lambda: list[models.NotificationRuleDelivery])},
)
_PATCH: Operation[models.NotificationRule] = Operation(
    "instanceNotificationRule.patch",
    "PATCH",
    "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.NotificationRule)},
)


class InstanceNotificationRuleResource(SyncResource):
    """One rule about whom an instance notifies of what."""

    @property
    def with_raw_response(self) -> InstanceNotificationRuleRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceNotificationRuleRawResponse(self)

    def delete(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.delete`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            options=options,
        )

    def evaluate(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        evaluation_options: (
            models.NotificationRuleEvaluationOptions
            | types.NotificationRuleEvaluationOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Evaluate a notification rule now.

        Queues the evaluation.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            evaluation_options: How to evaluate it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.evaluate`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _EVALUATE,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            body=evaluation_options,
            options=options,
        )

    def get(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Get a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notification rule.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.get`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            options=options,
        )

    def logs(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.NotificationRuleDelivery]:
        """List a notification rule's deliveries.

        The latest one, or as many as `limit` says, newest first.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The deliveries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.logs`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _LOGS,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        notification_rule: models.NotificationRulePatch | types.NotificationRulePatch,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Update a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            notification_rule: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notification rule as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.patch`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            body=notification_rule,
            options=options,
        )


class AsyncInstanceNotificationRuleResource(AsyncResource):
    """One rule about whom an instance notifies of what."""

    @property
    def with_raw_response(self) -> AsyncInstanceNotificationRuleRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceNotificationRuleRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.delete`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            options=options,
        )

    async def evaluate(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        evaluation_options: (
            models.NotificationRuleEvaluationOptions
            | types.NotificationRuleEvaluationOptions
        ),
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Evaluate a notification rule now.

        Queues the evaluation.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            evaluation_options: How to evaluate it.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.evaluate`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _EVALUATE,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            body=evaluation_options,
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Get a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notification rule.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.get`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            options=options,
        )

    async def logs(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        limit: int | None = None,
        since: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.NotificationRuleDelivery]:
        """List a notification rule's deliveries.

        The latest one, or as many as `limit` says, newest first.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            limit: How many entries to return at the most, newest first. The API's
                default is `1`.
            since: Only entries from this moment on, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The deliveries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.logs`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _LOGS,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            query={
                "limit": limit,
                "since": since,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        notification_rule_id: str,
        *,
        notification_rule: models.NotificationRulePatch | types.NotificationRulePatch,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Update a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule_id: The notification rule. Must match
                `^[A-Fa-f\\d]{24}$`.
            notification_rule: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The notification rule as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such notification rule.

        Any one of these scopes is enough: `instanceNotificationRule.patch`,
        `instanceNotificationRule.*`, `all.Instance` (or `.bounded`), `all.User` (or
        `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "notificationRuleId": notification_rule_id,
            },
            body=notification_rule,
            options=options,
        )


class InstanceNotificationRuleRawResponse:
    """The methods of `InstanceNotificationRuleResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceNotificationRuleResource) -> None:
        self.delete = raw(resource.delete)
        self.evaluate = raw(resource.evaluate)
        self.get = raw(resource.get)
        self.logs = raw(resource.logs)
        self.patch = raw(resource.patch)


class AsyncInstanceNotificationRuleRawResponse:
    """The methods of `AsyncInstanceNotificationRuleResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceNotificationRuleResource) -> None:
        self.delete = async_raw(resource.delete)
        self.evaluate = async_raw(resource.evaluate)
        self.get = async_raw(resource.get)
        self.logs = async_raw(resource.logs)
        self.patch = async_raw(resource.patch)
