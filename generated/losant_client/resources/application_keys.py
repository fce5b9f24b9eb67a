"""`client.application_keys`: The access keys with which devices of an application sign
in.
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
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.ApplicationKeys] = Operation(
    "applicationKeys.get",
    "GET",
    "/applications/{applicationId}/keys",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.ApplicationKeys)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ApplicationKeyPostResponse] = Operation(
    "applicationKeys.post",
    "POST",
    "/applications/{applicationId}/keys",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ApplicationKeyPostResponse)},
)


class ApplicationKeysResource(SyncResource):
    """The access keys with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> ApplicationKeysRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationKeysRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["key", "status", "id", "creationDate", "lastUpdated", "name"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["key", "status", "name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedApplicationKeyQuery
            | types.AdvancedApplicationKeyQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKeys:
        """List an application's access keys.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which keys to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of access keys.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.get`,
        `applicationKeys.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["key", "status", "id", "creationDate", "lastUpdated", "name"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["key", "status", "name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedApplicationKeyQuery
            | types.AdvancedApplicationKeyQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApplicationKey]:
        """List an application's access keys. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which keys to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.get`,
        `applicationKeys.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        application_key: models.ApplicationKeyPost | types.ApplicationKeyPost,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKeyPostResponse:
        """Create an access key.

        Keep the `secret` of the answer: no later one has it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key: The new access key.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new key, with its secret.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.post`,
        `applicationKeys.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_key,
            options=options,
        )


class AsyncApplicationKeysResource(AsyncResource):
    """The access keys with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> AsyncApplicationKeysRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationKeysRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["key", "status", "id", "creationDate", "lastUpdated", "name"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["key", "status", "name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedApplicationKeyQuery
            | types.AdvancedApplicationKeyQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKeys:
        """List an application's access keys.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which keys to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of access keys.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.get`,
        `applicationKeys.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["key", "status", "id", "creationDate", "lastUpdated", "name"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["key", "status", "name"] | None = None,
        filter: str | None = None,
        query: (
            models.AdvancedApplicationKeyQuery
            | types.AdvancedApplicationKeyQuery
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApplicationKey]:
        """List an application's access keys. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which keys to return; replaces `filter_field` and `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.get`,
        `applicationKeys.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        application_key: models.ApplicationKeyPost | types.ApplicationKeyPost,
        options: RequestOptions | None = None,
    ) -> models.ApplicationKeyPostResponse:
        """Create an access key.

        Keep the `secret` of the answer: no later one has it.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_key: The new access key.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new key, with its secret.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationKeys.post`,
        `applicationKeys.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_key,
            options=options,
        )


class ApplicationKeysRawResponse:
    """The methods of `ApplicationKeysResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationKeysResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncApplicationKeysRawResponse:
    """The methods of `AsyncApplicationKeysResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationKeysResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
