"""`client.user_oauth_clients`: The private OAuth clients of the signed-in user."""

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

_GET: Operation[models.UserOauthClients] = Operation(
    "userOauthClients.get",
    "GET",
    "/me/oauth-clients",
    responses={"200": Json(lambda: models.UserOauthClients)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.UserOauthClient] = Operation(
    "userOauthClients.post",
    "POST",
    "/me/oauth-clients",
    body=JsonBody(),
    responses={"201": Json(lambda: models.UserOauthClient)},
)


class UserOauthClientsResource(SyncResource):
    """The private OAuth clients of the signed-in user."""

    @property
    def with_raw_response(self) -> UserOauthClientsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return UserOauthClientsRawResponse(self)

    def get(
        self,
        *,
        sort_field: (
            Literal["client_name", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["client_name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClients:
        """List your OAuth clients.

        Private clients only.

        Args:
            sort_field: The field to sort by.
            sort_direction: Whether the sort ascends or descends.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always
                `"client_name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of OAuth clients.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.get`,
        `userOauthClients.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
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
            Literal["client_name", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["client_name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.UserOauthClient]:
        """List your OAuth clients. Every item of every page.

        Private clients only.

        Args:
            sort_field: The field to sort by.
            sort_direction: Whether the sort ascends or descends.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always
                `"client_name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.get`,
        `userOauthClients.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
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
        oauth_client: models.UserOauthClientPost | types.UserOauthClientPost,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Register an OAuth client.

        Keep the `client_secret` of the answer: no later one has it.

        Args:
            oauth_client: The new OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new client, with its secret.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.post`,
        `userOauthClients.*`, `all.User`, `only.User`.
        """
        return self._call(
            _POST,
            body=oauth_client,
            options=options,
        )


class AsyncUserOauthClientsResource(AsyncResource):
    """The private OAuth clients of the signed-in user."""

    @property
    def with_raw_response(self) -> AsyncUserOauthClientsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncUserOauthClientsRawResponse(self)

    async def get(
        self,
        *,
        sort_field: (
            Literal["client_name", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["client_name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClients:
        """List your OAuth clients.

        Private clients only.

        Args:
            sort_field: The field to sort by.
            sort_direction: Whether the sort ascends or descends.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always
                `"client_name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of OAuth clients.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.get`,
        `userOauthClients.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
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
            Literal["client_name", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["client_name"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.UserOauthClient]:
        """List your OAuth clients. Every item of every page.

        Private clients only.

        Args:
            sort_field: The field to sort by.
            sort_direction: Whether the sort ascends or descends.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always
                `"client_name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.get`,
        `userOauthClients.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
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
        oauth_client: models.UserOauthClientPost | types.UserOauthClientPost,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Register an OAuth client.

        Keep the `client_secret` of the answer: no later one has it.

        Args:
            oauth_client: The new OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new client, with its secret.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `userOauthClients.post`,
        `userOauthClients.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _POST,
            body=oauth_client,
            options=options,
        )


class UserOauthClientsRawResponse:
    """The methods of `UserOauthClientsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: UserOauthClientsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncUserOauthClientsRawResponse:
    """The methods of `AsyncUserOauthClientsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncUserOauthClientsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
