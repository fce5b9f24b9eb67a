"""`client.instance_api_token`: One API token that belongs to an instance."""

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
    "instanceApiToken.delete",
    "DELETE",
    "/instances/{instanceId}/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApiToken] = Operation(
    "instanceApiToken.get",
    "GET",
    "/instances/{instanceId}/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.ApiToken)},
)
_PATCH: Operation[models.ApiToken] = Operation(
    "instanceApiToken.patch",
    "PATCH",
    "/instances/{instanceId}/tokens/{apiTokenId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApiToken)},
)


class InstanceApiTokenResource(SyncResource):
    """One API token that belongs to an instance."""

    @property
    def with_raw_response(self) -> InstanceApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return InstanceApiTokenRawResponse(self)

    def delete(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.delete`,
        `instanceApiToken.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.get`,
        `instanceApiToken.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def patch(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.patch`,
        `instanceApiToken.*`, `all.Instance`, `all.User`.
        """
        return self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class AsyncInstanceApiTokenResource(AsyncResource):
    """One API token that belongs to an instance."""

    @property
    def with_raw_response(self) -> AsyncInstanceApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncInstanceApiTokenRawResponse(self)

    async def delete(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.delete`,
        `instanceApiToken.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.get`,
        `instanceApiToken.*`, `all.Instance` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def patch(
        self,
        instance_id: str,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update an instance API token.

        Args:
            instance_id: The instance. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `instanceApiToken.patch`,
        `instanceApiToken.*`, `all.Instance`, `all.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "instanceId": instance_id,
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class InstanceApiTokenRawResponse:
    """The methods of `InstanceApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: InstanceApiTokenResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncInstanceApiTokenRawResponse:
    """The methods of `AsyncInstanceApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncInstanceApiTokenResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
