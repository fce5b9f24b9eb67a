"""`client.integrations`: The connections of an application to outside message
services.
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

_GET: Operation[models.Integrations] = Operation(
    "integrations.get",
    "GET",
    "/applications/{applicationId}/integrations",
    responses={"200": Json(lambda: models.Integrations)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.Integration] = Operation(
    "integrations.post",
    "POST",
    "/applications/{applicationId}/integrations",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Integration)},
)


class IntegrationsResource(SyncResource):
    """The connections of an application to outside message services."""

    @property
    def with_raw_response(self) -> IntegrationsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return IntegrationsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "integrationType", "lastUpdated"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "integrationType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Integrations:
        """List an application's integrations.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of integrations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.get`, `integrations.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "integrationType", "lastUpdated"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "integrationType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Integration]:
        """List an application's integrations. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.get`, `integrations.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        integration: models.IntegrationPost | types.IntegrationPost,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Create an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration: The new integration.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new integration.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.post`, `integrations.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=integration,
            options=options,
        )


class AsyncIntegrationsResource(AsyncResource):
    """The connections of an application to outside message services."""

    @property
    def with_raw_response(self) -> AsyncIntegrationsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncIntegrationsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "integrationType", "lastUpdated"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "integrationType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Integrations:
        """List an application's integrations.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of integrations.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.get`, `integrations.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "integrationType", "lastUpdated"]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "integrationType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Integration]:
        """List an application's integrations. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.get`, `integrations.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
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
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        integration: models.IntegrationPost | types.IntegrationPost,
        options: RequestOptions | None = None,
    ) -> models.Integration:
        """Create an integration.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            integration: The new integration.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new integration.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `integrations.post`, `integrations.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=integration,
            options=options,
        )


class IntegrationsRawResponse:
    """The methods of `IntegrationsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: IntegrationsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncIntegrationsRawResponse:
    """The methods of `AsyncIntegrationsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncIntegrationsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
