"""`client.instance_org_members`: The members of an organization of an instance."""

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

_GET: Operation[models.InstanceOrgMembers] = Operation(
    "instanceOrgMembers.get",
    "GET",
    "/instances/{instanceId}/orgs/{orgId}/members",
    responses={"200": Json(lambda: models.InstanceOrgMembers)},
)
_POST: Operation[models.InstanceOrgMember | models.InstanceOrgInviteSent] = Operation(
    "instanceOrgMembers.post",
    "POST",
    "/instances/{instanceId}/orgs/{orgId}/members",
    body=JsonBody(),
    responses={
        "201": Json(lambda: models.InstanceOrgMember),
        "202": Json(lambda: models.InstanceOrgInviteSent),
    },
)


class InstanceOrgMembersResource(SyncResource):
    """The members of an organization of an instance."""

    @property
    def with_raw_response(self) -> InstanceOrgMembersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgMembersRawResponse(self)

    def get(
        self,
        instance_id: str,
        org_id: str,
        *,
        sort_field: Literal["email", "role"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMembers:
        """List the members of an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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

        Any one of these scopes is enough: `instanceOrgMembers.get`,
        `instanceOrgMembers.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        member: models.InstanceOrgMemberPost | types.InstanceOrgMemberPost,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember | models.InstanceOrgInviteSent:
        """Add a member to an instance's organization.

        A user given by ID joins at once (201); a mail address gets an invitation
        (202).

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            member: The new member.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: The new member. 202: The invitation is in the mail.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceOrgMembers.post`,
        `instanceOrgMembers.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            body=member,
            options=options,
        )


class AsyncInstanceOrgMembersResource(AsyncResource):
    """The members of an organization of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgMembersRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgMembersRawResponse(self)

    async def get(
        self,
        instance_id: str,
        org_id: str,
        *,
        sort_field: Literal["email", "role"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["email", "role"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMembers:
        """List the members of an instance's organization.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
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

        Any one of these scopes is enough: `instanceOrgMembers.get`,
        `instanceOrgMembers.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
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
        org_id: str,
        *,
        member: models.InstanceOrgMemberPost | types.InstanceOrgMemberPost,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgMember | models.InstanceOrgInviteSent:
        """Add a member to an instance's organization.

        A user given by ID joins at once (201); a mail address gets an invitation
        (202).

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            org_id: The organization. Must match `^[A-Fa-f\\d]{24}$`.
            member: The new member.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: The new member. 202: The invitation is in the mail.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such instance.

        Any one of these scopes is enough: `instanceOrgMembers.post`,
        `instanceOrgMembers.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
                "orgId": org_id,
            },
            body=member,
            options=options,
        )


class InstanceOrgMembersRawResponse:
    """The methods of `InstanceOrgMembersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgMembersResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceOrgMembersRawResponse:
    """The methods of `AsyncInstanceOrgMembersResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgMembersResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
