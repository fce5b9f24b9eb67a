"""`client.instance_sandboxes`: The sandbox users of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import RequestOptions

_GET: Operation[models.InstanceSandboxes] = Operation(
    "instanceSandboxes.get",
    "GET",
    "/instances/{instanceId}/sandboxes",
    responses={"200": Json(lambda: models.InstanceSandboxes)},
)


class InstanceSandboxesResource(SyncResource):
    """The sandbox users of an instance."""

    @property
    def with_raw_response(self) -> InstanceSandboxesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceSandboxesRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        sort_field: (
            Literal[
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastSuccessfulLogin",
                "lastFailedLogin",
                "failedLoginCount",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        starting_after_id: str | None = None,
        ending_before_id: str | None = None,
        limit: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandboxes:
        """List an instance's sandbox users.

        Walked by ID rather than by page number: while `hasMore` is true, pass the
        last item's ID as `starting_after_id`.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            starting_after_id: Return only what comes after this sandbox user, which
                is itself left out. Must match `^[A-Fa-f\\d]{24}$`.
            ending_before_id: Return only what comes before this sandbox user, which
                is itself left out. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many sandbox users to return at the most. The API's default
                is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_deleted: Whether deleted sandbox users are returned as well.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Some of the sandbox users, and whether there are more.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceSandboxes.get`,
        `instanceSandboxes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "startingAfterId": starting_after_id,
                "endingBeforeId": ending_before_id,
                "limit": limit,
                "filterField": filter_field,
                "filter": filter,
                "includeDeleted": include_deleted,
            },
            options=options,
        )


class AsyncInstanceSandboxesResource(AsyncResource):
    """The sandbox users of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceSandboxesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceSandboxesRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        sort_field: (
            Literal[
                "firstName",
                "lastName",
                "email",
                "id",
                "creationDate",
                "lastSuccessfulLogin",
                "lastFailedLogin",
                "failedLoginCount",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        starting_after_id: str | None = None,
        ending_before_id: str | None = None,
        limit: int | None = None,
        filter_field: Literal["firstName", "lastName", "email"] | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceSandboxes:
        """List an instance's sandbox users.

        Walked by ID rather than by page number: while `hasMore` is true, pass the
        last item's ID as `starting_after_id`.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            sort_field: The field to sort by. The API's default is `"email"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            starting_after_id: Return only what comes after this sandbox user, which
                is itself left out. Must match `^[A-Fa-f\\d]{24}$`.
            ending_before_id: Return only what comes before this sandbox user, which
                is itself left out. Must match `^[A-Fa-f\\d]{24}$`.
            limit: How many sandbox users to return at the most. The API's default
                is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_deleted: Whether deleted sandbox users are returned as well.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Some of the sandbox users, and whether there are more.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceSandboxes.get`,
        `instanceSandboxes.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
            },
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "startingAfterId": starting_after_id,
                "endingBeforeId": ending_before_id,
                "limit": limit,
                "filterField": filter_field,
                "filter": filter,
                "includeDeleted": include_deleted,
            },
            options=options,
        )


class InstanceSandboxesRawResponse:
    """The methods of `InstanceSandboxesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceSandboxesResource) -> None:
        self.get = raw(resource.get)


class AsyncInstanceSandboxesRawResponse:
    """The methods of `AsyncInstanceSandboxesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceSandboxesResource) -> None:
        self.get = async_raw(resource.get)
