"""`client.flow_versions`: The saved versions of a workflow."""

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

_DELETE: Operation[models.BulkDeleteResponse | models.JobEnqueuedResult] = Operation(
    "flowVersions.delete",
    "POST",
    "/applications/{applicationId}/flows/{flowId}/versions/delete",
    body=JsonBody(),
    responses={
        "200": Json(lambda: models.BulkDeleteResponse),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_GET: Operation[models.FlowVersions] = Operation(
    "flowVersions.get",
    "GET",
    "/applications/{applicationId}/flows/{flowId}/versions",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.FlowVersions)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.FlowVersion] = Operation(
    "flowVersions.post",
    "POST",
    "/applications/{applicationId}/flows/{flowId}/versions",
    body=JsonBody(),
    responses={"201": Json(lambda: models.FlowVersion)},
)


class FlowVersionsResource(SyncResource):
    """The saved versions of a workflow."""

    @property
    def with_raw_response(self) -> FlowVersionsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FlowVersionsRawResponse(self)

    def delete(
        self,
        application_id: str,
        flow_id: str,
        *,
        options_: models.FlowVersionsDeletePost | types.FlowVersionsDeletePost,
        options: RequestOptions | None = None,
    ) -> models.BulkDeleteResponse | models.JobEnqueuedResult:
        """Delete matching workflow versions.

        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which versions, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many versions were deleted. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flowVersions.delete`, `flowVersions.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=options_,
            options=options,
        )

    def get(
        self,
        application_id: str,
        flow_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowVersionQuery | types.AdvancedFlowVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersions:
        """List a workflow's versions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which versions to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflow versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.get`, `flowVersions.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        flow_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowVersionQuery | types.AdvancedFlowVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.FlowVersion]:
        """List a workflow's versions. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which versions to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.get`, `flowVersions.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        flow_id: str,
        *,
        flow_version: models.FlowVersionPost | types.FlowVersionPost,
        include_custom_nodes: bool | None = None,
        allow_replacement: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Create a workflow version.

        Replaces a version of the same name where `allow_replacement` is true.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version: The new workflow version.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            allow_replacement: Whether an existing version of the same name is
                replaced. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new workflow version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.post`, `flowVersions.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "allowReplacement": allow_replacement,
                "strictValidation": strict_validation,
            },
            body=flow_version,
            options=options,
        )


class AsyncFlowVersionsResource(AsyncResource):
    """The saved versions of a workflow."""

    @property
    def with_raw_response(self) -> AsyncFlowVersionsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFlowVersionsRawResponse(self)

    async def delete(
        self,
        application_id: str,
        flow_id: str,
        *,
        options_: models.FlowVersionsDeletePost | types.FlowVersionsDeletePost,
        options: RequestOptions | None = None,
    ) -> models.BulkDeleteResponse | models.JobEnqueuedResult:
        """Delete matching workflow versions.

        Answers 200 when the work is already done and 202 when it became a job;
        `email` or `callbackUrl` learns the outcome.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            options_: Which versions, and who is told.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How many versions were deleted. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flowVersions.delete`, `flowVersions.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            body=options_,
            options=options,
        )

    async def get(
        self,
        application_id: str,
        flow_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowVersionQuery | types.AdvancedFlowVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersions:
        """List a workflow's versions.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which versions to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflow versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.get`, `flowVersions.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        flow_id: str,
        *,
        sort_field: (
            Literal["version", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["version"] | None = None,
        filter: str | None = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowVersionQuery | types.AdvancedFlowVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.FlowVersion]:
        """List a workflow's versions. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"version"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"version"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which versions to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.get`, `flowVersions.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        flow_id: str,
        *,
        flow_version: models.FlowVersionPost | types.FlowVersionPost,
        include_custom_nodes: bool | None = None,
        allow_replacement: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersion:
        """Create a workflow version.

        Replaces a version of the same name where `allow_replacement` is true.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow_id: The workflow. Must match `^[A-Fa-f\\d]{24}$`.
            flow_version: The new workflow version.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            allow_replacement: Whether an existing version of the same name is
                replaced. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new workflow version.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such workflow.

        Any one of these scopes is enough: `flowVersions.post`, `flowVersions.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
                "flowId": flow_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "allowReplacement": allow_replacement,
                "strictValidation": strict_validation,
            },
            body=flow_version,
            options=options,
        )


class FlowVersionsRawResponse:
    """The methods of `FlowVersionsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FlowVersionsResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncFlowVersionsRawResponse:
    """The methods of `AsyncFlowVersionsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFlowVersionsResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
