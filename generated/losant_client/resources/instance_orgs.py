"""`client.instance_orgs`: The organizations of an instance."""

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

_GET: Operation[models.InstanceOrgs] = Operation(
    "instanceOrgs.get",
    "GET",
    "/instances/{instanceId}/orgs",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.InstanceOrgs)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.InstanceOrg] = Operation(
    "instanceOrgs.post",
    "POST",
    "/instances/{instanceId}/orgs",
    body=JsonBody(),
    responses={"201": Json(lambda: models.InstanceOrg)},
)


class InstanceOrgsResource(SyncResource):
    """The organizations of an instance."""

    @property
    def with_raw_response(self) -> InstanceOrgsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceOrgsRawResponse(self)

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
        summary_include: str | None = None,
        query: (
            models.AdvancedInstanceOrgQuery | types.AdvancedInstanceOrgQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgs:
        """List an instance's organizations.

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
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            query: Which organizations to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of organizations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.get`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "summaryInclude": summary_include,
                "query": query,
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
        summary_include: str | None = None,
        query: (
            models.AdvancedInstanceOrgQuery | types.AdvancedInstanceOrgQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.InstanceOrg]:
        """List an instance's organizations. Every item of every page.

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
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            query: Which organizations to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.get`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "summaryInclude": summary_include,
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        instance_id: str,
        *,
        summary_include: str | None = None,
        org_config: models.InstanceOrgPost | types.InstanceOrgPost | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Create an organization in an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            org_config: The new organization.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.post`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            body=org_config,
            options=options,
        )


class AsyncInstanceOrgsResource(AsyncResource):
    """The organizations of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceOrgsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceOrgsRawResponse(self)

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
        summary_include: str | None = None,
        query: (
            models.AdvancedInstanceOrgQuery | types.AdvancedInstanceOrgQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrgs:
        """List an instance's organizations.

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
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            query: Which organizations to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of organizations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.get`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "summaryInclude": summary_include,
                "query": query,
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
        summary_include: str | None = None,
        query: (
            models.AdvancedInstanceOrgQuery | types.AdvancedInstanceOrgQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.InstanceOrg]:
        """List an instance's organizations. Every item of every page.

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
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            query: Which organizations to return; replaces every other filter.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.get`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "summaryInclude": summary_include,
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        instance_id: str,
        *,
        summary_include: str | None = None,
        org_config: models.InstanceOrgPost | types.InstanceOrgPost | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstanceOrg:
        """Create an organization in an instance.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            org_config: The new organization.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new organization.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceOrgs.post`, `instanceOrgs.*`,
        `all.Instance` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            query={
                "summaryInclude": summary_include,
            },
            body=org_config,
            options=options,
        )


class InstanceOrgsRawResponse:
    """The methods of `InstanceOrgsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceOrgsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceOrgsRawResponse:
    """The methods of `AsyncInstanceOrgsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceOrgsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
