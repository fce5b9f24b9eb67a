"""`client.instance_notification_rules`: The rules about whom an instance notifies of
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
    PagePagination,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.NotificationRules] = Operation(
    "instanceNotificationRules.get",
    "GET",
    "/instances/{instanceId}/notification-rules",
    responses={"200": Json(lambda: models.NotificationRules)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.NotificationRule] = Operation(
    "instanceNotificationRules.post",
    "POST",
    "/instances/{instanceId}/notification-rules",
    body=JsonBody(),
    responses={"201": Json(lambda: models.NotificationRule)},
)


class InstanceNotificationRulesResource(SyncResource):
    """The rules about whom an instance notifies of what."""

    @property
    def with_raw_response(self) -> InstanceNotificationRulesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceNotificationRulesRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotificationRules:
        """List an instance's notification rules.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of notification rules.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.get`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.NotificationRule]:
        """List an instance's notification rules. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.get`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        instance_id: str,
        *,
        notification_rule: models.NotificationRulePost | types.NotificationRulePost,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Create a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule: The new notification rule.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new notification rule.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.post`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`), `all.User`
        (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=notification_rule,
            options=options,
        )


class AsyncInstanceNotificationRulesResource(AsyncResource):
    """The rules about whom an instance notifies of what."""

    @property
    def with_raw_response(self) -> AsyncInstanceNotificationRulesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceNotificationRulesRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.NotificationRules:
        """List an instance's notification rules.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of notification rules.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.get`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def iterate(
        self,
        instance_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.NotificationRule]:
        """List an instance's notification rules. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.get`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        instance_id: str,
        *,
        notification_rule: models.NotificationRulePost | types.NotificationRulePost,
        options: RequestOptions | None = None,
    ) -> models.NotificationRule:
        """Create a notification rule.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            notification_rule: The new notification rule.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new notification rule.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceNotificationRules.post`,
        `instanceNotificationRules.*`, `all.Instance` (or `.bounded`), `all.User`
        (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=notification_rule,
            options=options,
        )


class InstanceNotificationRulesRawResponse:
    """The methods of `InstanceNotificationRulesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceNotificationRulesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceNotificationRulesRawResponse:
    """The methods of `AsyncInstanceNotificationRulesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceNotificationRulesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
