"""`client.user_oauth_tokens`: The OAuth tokens of the signed-in user."""

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

_GET: Operation[models.UserOauthTokens] = Operation(
    "userOauthTokens.get",
    "GET",
    "/me/oauth-tokens",
    responses={"200": Json(lambda: models.UserOauthTokens)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.UserOauthToken] = Operation(
    "userOauthTokens.post",
    "POST",
    "/me/oauth-tokens",
    body=JsonBody(),
    responses={"201": Json(lambda: models.UserOauthToken)},
)


class UserOauthTokensResource(SyncResource):
    """The OAuth tokens of the signed-in user."""

    @property
    def with_raw_response(self) -> UserOauthTokensRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return UserOauthTokensRawResponse(self)

    def get(
        self,
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOauthTokens:
        """List your OAuth tokens.

        Args:
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
            One page of OAuth tokens.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthTokens.get`,
        `userOauthTokens.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _GET,
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
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.UserOauthToken]:
        """List your OAuth tokens. Every item of every page.

        Args:
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

        Any one of these scopes is enough: `userOauthTokens.get`,
        `userOauthTokens.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
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
        *,
        oauth_token: models.UserOauthTokenPost | types.UserOauthTokenPost,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Create an OAuth token.

        Args:
            oauth_token: The new OAuth token.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new OAuth token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthTokens.post`,
        `userOauthTokens.*`, `all.User`, `only.User`.
        """
        return self._call(
            _POST,
            body=oauth_token,
            options=options,
        )


class AsyncUserOauthTokensResource(AsyncResource):
    """The OAuth tokens of the signed-in user."""

    @property
    def with_raw_response(self) -> AsyncUserOauthTokensRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncUserOauthTokensRawResponse(self)

    async def get(
        self,
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOauthTokens:
        """List your OAuth tokens.

        Args:
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
            One page of OAuth tokens.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthTokens.get`,
        `userOauthTokens.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
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
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.UserOauthToken]:
        """List your OAuth tokens. Every item of every page.

        Args:
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

        Any one of these scopes is enough: `userOauthTokens.get`,
        `userOauthTokens.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
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
        *,
        oauth_token: models.UserOauthTokenPost | types.UserOauthTokenPost,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Create an OAuth token.

        Args:
            oauth_token: The new OAuth token.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new OAuth token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthTokens.post`,
        `userOauthTokens.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _POST,
            body=oauth_token,
            options=options,
        )


class UserOauthTokensRawResponse:
    """The methods of `UserOauthTokensResource`, each returning the whole HTTP response."""

    def __init__(self, resource: UserOauthTokensResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncUserOauthTokensRawResponse:
    """The methods of `AsyncUserOauthTokensResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncUserOauthTokensResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
