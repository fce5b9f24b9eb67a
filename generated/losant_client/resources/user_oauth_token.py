"""`client.user_oauth_token`: One OAuth token of the signed-in user."""

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
    "userOauthToken.delete",
    "DELETE",
    "/me/oauth-tokens/{oauthTokenId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.UserOauthToken] = Operation(
    "userOauthToken.get",
    "GET",
    "/me/oauth-tokens/{oauthTokenId}",
    responses={"200": Json(lambda: models.UserOauthToken)},
)
_PATCH: Operation[models.UserOauthToken] = Operation(
    "userOauthToken.patch",
    "PATCH",
    "/me/oauth-tokens/{oauthTokenId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.UserOauthToken)},
)


class UserOauthTokenResource(SyncResource):
    """One OAuth token of the signed-in user."""

    @property
    def with_raw_response(self) -> UserOauthTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return UserOauthTokenRawResponse(self)

    def delete(
        self,
        oauth_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Revoke one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.delete`,
        `userOauthToken.*`, `all.User`, `only.User`.
        """
        return self._call(
            _DELETE,
            path={
                "oauthTokenId": oauth_token_id,
            },
            options=options,
        )

    def get(
        self,
        oauth_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Get one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.get`, `userOauthToken.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "oauthTokenId": oauth_token_id,
            },
            options=options,
        )

    def patch(
        self,
        oauth_token_id: str,
        *,
        oauth_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Update one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            oauth_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.patch`,
        `userOauthToken.*`, `all.User`, `only.User`.
        """
        return self._call(
            _PATCH,
            path={
                "oauthTokenId": oauth_token_id,
            },
            body=oauth_token,
            options=options,
        )


class AsyncUserOauthTokenResource(AsyncResource):
    """One OAuth token of the signed-in user."""

    @property
    def with_raw_response(self) -> AsyncUserOauthTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncUserOauthTokenRawResponse(self)

    async def delete(
        self,
        oauth_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Revoke one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.delete`,
        `userOauthToken.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "oauthTokenId": oauth_token_id,
            },
            options=options,
        )

    async def get(
        self,
        oauth_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Get one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.get`, `userOauthToken.*`,
        `all.User` (or `.bounded`, `.read`), `only.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "oauthTokenId": oauth_token_id,
            },
            options=options,
        )

    async def patch(
        self,
        oauth_token_id: str,
        *,
        oauth_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.UserOauthToken:
        """Update one of your OAuth tokens.

        Args:
            oauth_token_id: The OAuth token. Must match `^[A-Fa-f\\d]{24}$`.
            oauth_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth token.

        Any one of these scopes is enough: `userOauthToken.patch`,
        `userOauthToken.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "oauthTokenId": oauth_token_id,
            },
            body=oauth_token,
            options=options,
        )


class UserOauthTokenRawResponse:
    """The methods of `UserOauthTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: UserOauthTokenResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncUserOauthTokenRawResponse:
    """The methods of `AsyncUserOauthTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncUserOauthTokenResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
