"""`client.user_oauth_client`: One private OAuth client of the signed-in user."""

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
    "userOauthClient.delete",
    "DELETE",
    "/me/oauth-clients/{clientId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.UserOauthClient] = Operation(
    "userOauthClient.get",
    "GET",
    "/me/oauth-clients/{clientId}",
    responses={"200": Json(lambda: models.UserOauthClient)},
)
_PATCH: Operation[models.UserOauthClient] = Operation(
    "userOauthClient.patch",
    "PATCH",
    "/me/oauth-clients/{clientId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.UserOauthClient)},
)


class UserOauthClientResource(SyncResource):
    """One private OAuth client of the signed-in user."""

    @property
    def with_raw_response(self) -> UserOauthClientRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return UserOauthClientRawResponse(self)

    def delete(
        self,
        client_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.delete`,
        `userOauthClient.*`, `all.User`, `only.User`.
        """
        return self._call(
            _DELETE,
            path={
                "clientId": client_id,
            },
            options=options,
        )

    def get(
        self,
        client_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Get one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth client.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.get`,
        `userOauthClient.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "clientId": client_id,
            },
            options=options,
        )

    def patch(
        self,
        client_id: str,
        *,
        oauth_client: models.UserOauthClientPatch | types.UserOauthClientPatch,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Update one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            oauth_client: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth client as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.patch`,
        `userOauthClient.*`, `all.User`, `only.User`.
        """
        return self._call(
            _PATCH,
            path={
                "clientId": client_id,
            },
            body=oauth_client,
            options=options,
        )


class AsyncUserOauthClientResource(AsyncResource):
    """One private OAuth client of the signed-in user."""

    @property
    def with_raw_response(self) -> AsyncUserOauthClientRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncUserOauthClientRawResponse(self)

    async def delete(
        self,
        client_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.delete`,
        `userOauthClient.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "clientId": client_id,
            },
            options=options,
        )

    async def get(
        self,
        client_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Get one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth client.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.get`,
        `userOauthClient.*`, `all.User` (or `.bounded`, `.read`), `only.User` (or
        `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "clientId": client_id,
            },
            options=options,
        )

    async def patch(
        self,
        client_id: str,
        *,
        oauth_client: models.UserOauthClientPatch | types.UserOauthClientPatch,
        options: RequestOptions | None = None,
    ) -> models.UserOauthClient:
        """Update one of your OAuth clients.

        Args:
            client_id: The OAuth client.
            oauth_client: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The OAuth client as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such OAuth client.

        Any one of these scopes is enough: `userOauthClient.patch`,
        `userOauthClient.*`, `all.User`, `only.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "clientId": client_id,
            },
            body=oauth_client,
            options=options,
        )


class UserOauthClientRawResponse:
    """The methods of `UserOauthClientResource`, each returning the whole HTTP response."""

    def __init__(self, resource: UserOauthClientResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncUserOauthClientRawResponse:
    """The methods of `AsyncUserOauthClientResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncUserOauthClientResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
