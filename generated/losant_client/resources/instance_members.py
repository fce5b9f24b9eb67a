"""`client.instance_members`: The people who administer an instance."""

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
    from typing import Literal

    from .. import types
    from .._runtime import RequestOptions

_GET: Operation[models.InstanceMembers] = Operation(
    "instanceMembers.get",
    "GET",
    "/instances/{instanceId}/members",
    responses={"200": Json(lambda: models.InstanceMembers)},
)
_POST: Operation[models.InstanceMember] = Operation(
    "instanceMembers.post",
    "POST",
    "/instances/{instanceId}/members",
    body=JsonBody(),
    responses={"200": Json(lambda: models.InstanceMember)},
)


class InstanceMembersResource(SyncResource):
    """The people who administer an instance."""

    @property
    def with_raw_response(self) -> InstanceMembersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceMembersRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["email", "role"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceMembers:
        """List an instance's members.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The members.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceMembers.get`,
        `instanceMembers.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        instance_id: str,
        *,
        member: models.InstanceMemberPost | types.InstanceMemberPost,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Add a member to an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            member: The new member.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceMembers.post`,
        `instanceMembers.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=member,
            options=options,
        )


class AsyncInstanceMembersResource(AsyncResource):
    """The people who administer an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceMembersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceMembersRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        sort_field: Literal["email", "role"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceMembers:
        """List an instance's members.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The members.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceMembers.get`,
        `instanceMembers.*`, `all.Instance` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        instance_id: str,
        *,
        member: models.InstanceMemberPost | types.InstanceMemberPost,
        options: RequestOptions | None = None,
    ) -> models.InstanceMember:
        """Add a member to an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            member: The new member.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new member.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceMembers.post`,
        `instanceMembers.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=member,
            options=options,
        )


class InstanceMembersRawResponse:
    """The methods of `InstanceMembersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceMembersResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceMembersRawResponse:
    """The methods of `AsyncInstanceMembersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceMembersResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
