"""`client.flows`: The workflows of an application."""

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
    from collections.abc import Sequence
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.Flows] = Operation(
    "flows.get",
    "GET",
    "/applications/{applicationId}/flows",
    query=(
        Query("triggerFilter", style="deepObject"),
        Query("query", content_type="application/json"),
    ),
    responses={"200": Json(lambda: models.Flows)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_GET_BY_VERSION: Operation[models.FlowVersions] = Operation(
    "flows.getByVersion",
    "GET",
    "/applications/{applicationId}/flows/version",
    query=(
        Query("triggerFilter", style="deepObject"),
        Query("query", content_type="application/json"),
    ),
    responses={"200": Json(lambda: models.FlowVersions)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_IMPORT: Operation[models.FlowsImportResult] = Operation(
    "flows.import",
    "POST",
    "/applications/{applicationId}/flows/import",
    body=JsonBody(),
    responses={"201": Json(lambda: models.FlowsImportResult)},
)
_PALETTE: Operation[models.PaletteResponse] = Operation(
    "flows.palette",
    "GET",
    "/applications/{applicationId}/flows/palette",
    responses={"200": Json(lambda: models.PaletteResponse)},
)
_POST: Operation[models.Flow] = Operation(
    "flows.post",
    "POST",
    "/applications/{applicationId}/flows",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Flow)},
)


class FlowsResource(SyncResource):
    """The workflows of an application."""

    @property
    def with_raw_response(self) -> FlowsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return FlowsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: models.AdvancedFlowQuery | types.AdvancedFlowQuery | None = None,
        all_versions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flows:
        """List workflows.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            all_versions: Whether the matching versions are returned beside the
                workflows; only together with `query`. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.get`, `flows.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
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
                "flowClass": flow_class,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
                "allVersions": all_versions,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: models.AdvancedFlowQuery | types.AdvancedFlowQuery | None = None,
        all_versions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Flow]:
        """List workflows. Every item of every page.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            all_versions: Whether the matching versions are returned beside the
                workflows; only together with `query`. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.get`, `flows.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
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
                "flowClass": flow_class,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
                "allVersions": all_versions,
            },
            options=options,
        )

    def get_by_version(
        self,
        application_id: str,
        *,
        version: str,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowByVersionQuery | types.AdvancedFlowByVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersions:
        """List workflows of one version.

        Each workflow that has a version of that name, as it is in that version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            version: The name of the version.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflow versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.getByVersion`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_BY_VERSION,
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
                "flowClass": flow_class,
                "version": version,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def iterate_by_version(
        self,
        application_id: str,
        *,
        version: str,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowByVersionQuery | types.AdvancedFlowByVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.FlowVersion]:
        """List workflows of one version. Every item of every page.

        Each workflow that has a version of that name, as it is in that version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            version: The name of the version.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.getByVersion`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET_BY_VERSION,
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
                "flowClass": flow_class,
                "version": version,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def import_(
        self,
        application_id: str,
        *,
        import_data: models.FlowsImportPost | types.FlowsImportPost,
        options: RequestOptions | None = None,
    ) -> models.FlowsImportResult:
        """Import workflows.

        Workflows and their versions in one go.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            import_data: The workflows and versions.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The imported workflows and versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.import`, `flows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _IMPORT,
            path={
                "applicationId": application_id,
            },
            body=import_data,
            options=options,
        )

    def palette(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.PaletteResponse:
        """List nodes for the workflow editor.

        Custom nodes and the like, beside the nodes that are built in.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The nodes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.palette`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _PALETTE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        flow: models.FlowPost | types.FlowPost,
        include_custom_nodes: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Create a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow: The new workflow.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new workflow.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.post`, `flows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "strictValidation": strict_validation,
            },
            body=flow,
            options=options,
        )


class AsyncFlowsResource(AsyncResource):
    """The workflows of an application."""

    @property
    def with_raw_response(self) -> AsyncFlowsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncFlowsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: models.AdvancedFlowQuery | types.AdvancedFlowQuery | None = None,
        all_versions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flows:
        """List workflows.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            all_versions: Whether the matching versions are returned beside the
                workflows; only together with `query`. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflows.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.get`, `flows.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
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
                "flowClass": flow_class,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
                "allVersions": all_versions,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: models.AdvancedFlowQuery | types.AdvancedFlowQuery | None = None,
        all_versions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Flow]:
        """List workflows. Every item of every page.

        `query` is the most expressive filter and replaces the simple ones when
        given.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            all_versions: Whether the matching versions are returned beside the
                workflows; only together with `query`. The API's default is `False`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.get`, `flows.*`, `all.Application`
        (or `.bounded`, `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
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
                "flowClass": flow_class,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
                "allVersions": all_versions,
            },
            options=options,
        )

    async def get_by_version(
        self,
        application_id: str,
        *,
        version: str,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowByVersionQuery | types.AdvancedFlowByVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.FlowVersions:
        """List workflows of one version.

        Each workflow that has a version of that name, as it is in that version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            version: The name of the version.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of workflow versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.getByVersion`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_BY_VERSION,
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
                "flowClass": flow_class,
                "version": version,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    def iterate_by_version(
        self,
        application_id: str,
        *,
        version: str,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        flow_class: (
            Literal["edge", "embedded", "cloud", "customNode", "experience"] | None
        ) = None,
        trigger_filter: (
            Sequence[models.FlowTriggerFilterItem | types.FlowTriggerFilterItem] | None
        ) = None,
        include_custom_nodes: bool | None = None,
        query: (
            models.AdvancedFlowByVersionQuery | types.AdvancedFlowByVersionQuery | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.FlowVersion]:
        """List workflows of one version. Every item of every page.

        Each workflow that has a version of that name, as it is in that version.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            version: The name of the version.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            flow_class: Only workflows of this class. The API's default is
                `"cloud"`.
            trigger_filter: Only workflows whose default version has such triggers.
                At most 100 items.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            query: Which workflows to return; replaces `filter_field`, `filter`,
                `trigger_filter` and `flow_class`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.getByVersion`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET_BY_VERSION,
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
                "flowClass": flow_class,
                "version": version,
                "triggerFilter": trigger_filter,
                "includeCustomNodes": include_custom_nodes,
                "query": query,
            },
            options=options,
        )

    async def import_(
        self,
        application_id: str,
        *,
        import_data: models.FlowsImportPost | types.FlowsImportPost,
        options: RequestOptions | None = None,
    ) -> models.FlowsImportResult:
        """Import workflows.

        Workflows and their versions in one go.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            import_data: The workflows and versions.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The imported workflows and versions.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.import`, `flows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _IMPORT,
            path={
                "applicationId": application_id,
            },
            body=import_data,
            options=options,
        )

    async def palette(
        self,
        application_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.PaletteResponse:
        """List nodes for the workflow editor.

        Custom nodes and the like, beside the nodes that are built in.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The nodes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.palette`, `flows.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PALETTE,
            path={
                "applicationId": application_id,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        flow: models.FlowPost | types.FlowPost,
        include_custom_nodes: bool | None = None,
        strict_validation: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Flow:
        """Create a workflow.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            flow: The new workflow.
            include_custom_nodes: Whether the custom nodes that the workflows refer
                to are described as well. The API's default is `False`.
            strict_validation: Whether the settings of nodes and triggers are
                checked more strictly.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new workflow.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `flows.post`, `flows.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            query={
                "includeCustomNodes": include_custom_nodes,
                "strictValidation": strict_validation,
            },
            body=flow,
            options=options,
        )


class FlowsRawResponse:
    """The methods of `FlowsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: FlowsResource) -> None:
        self.get = raw(resource.get)
        self.get_by_version = raw(resource.get_by_version)
        self.import_ = raw(resource.import_)
        self.palette = raw(resource.palette)
        self.post = raw(resource.post)


class AsyncFlowsRawResponse:
    """The methods of `AsyncFlowsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncFlowsResource) -> None:
        self.get = async_raw(resource.get)
        self.get_by_version = async_raw(resource.get_by_version)
        self.import_ = async_raw(resource.import_)
        self.palette = async_raw(resource.palette)
        self.post = async_raw(resource.post)
