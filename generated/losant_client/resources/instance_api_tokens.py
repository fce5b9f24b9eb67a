"""`client.instance_api_tokens`: The API tokens of an instance."""

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

_GET: Operation[models.ApiTokens] = Operation(
    "instanceApiTokens.get",
    "GET",
    "/instances/{instanceId}/tokens",
    responses={"200": Json(lambda: models.ApiTokens)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ApiToken] = Operation(
    "instanceApiTokens.post",
    "POST",
    "/instances/{instanceId}/tokens",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ApiToken)},
)


class InstanceApiTokensResource(SyncResource):
    """The API tokens of an instance."""

    @property
    def with_raw_response(self) -> InstanceApiTokensRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceApiTokensRawResponse(self)

    def get(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal[
                "name", "status", "id", "creationDate", "lastUpdated", "expirationDate"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApiTokens:
        """List an instance's API tokens.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            One page of API tokens.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceApiTokens.get`,
        `instanceApiTokens.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
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
        sort_field: (
            Literal[
                "name", "status", "id", "creationDate", "lastUpdated", "expirationDate"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApiToken]:
        """List an instance's API tokens. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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

        Any one of these scopes is enough: `instanceApiTokens.get`,
        `instanceApiTokens.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
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
        api_token: models.ApiTokenPost | types.ApiTokenPost,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Create an instance API token.

        The `token` of the answer is what a client sends as its bearer token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: The new API token.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceApiTokens.post`,
        `instanceApiTokens.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=api_token,
            options=options,
        )


class AsyncInstanceApiTokensResource(AsyncResource):
    """The API tokens of an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceApiTokensRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceApiTokensRawResponse(self)

    async def get(
        self,
        instance_id: str,
        *,
        sort_field: (
            Literal[
                "name", "status", "id", "creationDate", "lastUpdated", "expirationDate"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApiTokens:
        """List an instance's API tokens.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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
            One page of API tokens.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceApiTokens.get`,
        `instanceApiTokens.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
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
        sort_field: (
            Literal[
                "name", "status", "id", "creationDate", "lastUpdated", "expirationDate"
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApiToken]:
        """List an instance's API tokens. Every item of every page.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
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

        Any one of these scopes is enough: `instanceApiTokens.get`,
        `instanceApiTokens.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
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
        api_token: models.ApiTokenPost | types.ApiTokenPost,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Create an instance API token.

        The `token` of the answer is what a client sends as its bearer token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: The new API token.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `instanceApiTokens.post`,
        `instanceApiTokens.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _POST,
            path={
                "instanceId": instance_id,
            },
            body=api_token,
            options=options,
        )


class InstanceApiTokensRawResponse:
    """The methods of `InstanceApiTokensResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceApiTokensResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncInstanceApiTokensRawResponse:
    """The methods of `AsyncInstanceApiTokensResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceApiTokensResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
