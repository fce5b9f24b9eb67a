"""`client.application_api_token`: One API token that belongs to an application."""

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
    "applicationApiToken.delete",
    "DELETE",
    "/applications/{applicationId}/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.ApiToken] = Operation(
    "applicationApiToken.get",
    "GET",
    "/applications/{applicationId}/tokens/{apiTokenId}",
    responses={"200": Json(lambda: models.ApiToken)},
)
_PATCH: Operation[models.ApiToken] = Operation(
    "applicationApiToken.patch",
    "PATCH",
    "/applications/{applicationId}/tokens/{apiTokenId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ApiToken)},
)


class ApplicationApiTokenResource(SyncResource):
    """One API token that belongs to an application."""

    @property
    def with_raw_response(self) -> ApplicationApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationApiTokenRawResponse(self)

    def delete(
        self,
        application_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.delete`,
        `applicationApiToken.*`, `all.Application`, `all.Organization`, `all.User`.
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.get`,
        `applicationApiToken.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.patch`,
        `applicationApiToken.*`, `all.Application`, `all.Organization`, `all.User`.
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class AsyncApplicationApiTokenResource(AsyncResource):
    """One API token that belongs to an application."""

    @property
    def with_raw_response(self) -> AsyncApplicationApiTokenRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationApiTokenRawResponse(self)

    async def delete(
        self,
        application_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.delete`,
        `applicationApiToken.*`, `all.Application`, `all.Organization`, `all.User`.
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        api_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Get an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.get`,
        `applicationApiToken.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        api_token_id: str,
        *,
        api_token: models.ApiTokenPatch | types.ApiTokenPatch,
        options: RequestOptions | None = None,
    ) -> models.ApiToken:
        """Update an application API token.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            api_token_id: The API token. Must match `^[A-Fa-f\\d]{24}$`.
            api_token: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The API token as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such API token.

        Any one of these scopes is enough: `applicationApiToken.patch`,
        `applicationApiToken.*`, `all.Application`, `all.Organization`, `all.User`.
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "apiTokenId": api_token_id,
            },
            body=api_token,
            options=options,
        )


class ApplicationApiTokenRawResponse:
    """The methods of `ApplicationApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationApiTokenResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncApplicationApiTokenRawResponse:
    """The methods of `AsyncApplicationApiTokenResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationApiTokenResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
