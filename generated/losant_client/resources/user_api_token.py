"""`client.user_api_token`: One API token of the signed-in user."""

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
    from .. import types
    from .._runtime import RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "userApiToken.delete",
    "DELETE",
    "/me/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApiToken] = Operation(
    "userApiToken.get",
    "GET",
    "/me/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.ApiToken)},
)
_PATCH: Operation[models.ApiToken] = Operation(
    "userApiToken.patch",
    "PATCH",
    "/me/tokens/{apiTokenId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApiToken)},
)


class UserApiTokenResource(SyncResource):
    """One API token of the signed-in user."""

    @property
    def with_raw_response(self) -> UserApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return UserApiTokenRawResponse(self)

    def delete(
        self,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.delete`, `userApiToken.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _DELETE,
            path={
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def get(
        self,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.get`, `userApiToken.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def patch(
        self,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.patch`, `userApiToken.*`,
        `all.User`, `only.User`.
        """
        return self._call(
            _PATCH,
            path={
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class AsyncUserApiTokenResource(AsyncResource):
    """One API token of the signed-in user."""

    @property
    def with_raw_response(self) -> AsyncUserApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncUserApiTokenRawResponse(self)

    async def delete(
        self,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.delete`, `userApiToken.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def get(
        self,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.get`, `userApiToken.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def patch(
        self,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update one of your API tokens.

        Args:
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `userApiToken.patch`, `userApiToken.*`,
        `all.User`, `only.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class UserApiTokenRawResponse:
    """The methods of `UserApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: UserApiTokenResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncUserApiTokenRawResponse:
    """The methods of `AsyncUserApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncUserApiTokenResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
