"""`client.session`: The operations of `session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import (
    AsyncResource,
    FormBody,
    Operation,
    SyncResource,
    Text,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_LOGIN: Operation[str] = Operation(
    "session.login",
    "POST",
    "/login",
    body=FormBody(),
    responses={"200": Text()},
    security=(),
)


class SessionResource(SyncResource):
    """The operations of `session`."""

    @property
    def with_raw_response(self) -> SessionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return SessionRawResponse(self)

    def login(
        self,
        *,
        password: str,
        user: str,
        options: RequestOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            password: Sent in the form as "password".
            user: Sent in the form as "user".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            A token.
        """
        return self._call(
            _LOGIN,
            form={
                "password": password,
                "user": user,
            },
            options=options,
        )


class AsyncSessionResource(AsyncResource):
    """The operations of `session`."""

    @property
    def with_raw_response(self) -> AsyncSessionRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncSessionRawResponse(self)

    async def login(
        self,
        *,
        password: str,
        user: str,
        options: RequestOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            password: Sent in the form as "password".
            user: Sent in the form as "user".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            A token.
        """
        return await self._call(
            _LOGIN,
            form={
                "password": password,
                "user": user,
            },
            options=options,
        )


class SessionRawResponse:
    """The methods of `SessionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: SessionResource) -> None:
        self.login = raw(resource.login)


class AsyncSessionRawResponse:
    """The methods of `AsyncSessionResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncSessionResource) -> None:
        self.login = async_raw(resource.login)
