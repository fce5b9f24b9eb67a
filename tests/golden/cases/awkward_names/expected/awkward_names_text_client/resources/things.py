"""`client.things`: The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import AsyncResource, NoBody, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_CREATE: Operation[None] = Operation(
    "things.create",
    "POST",
    "/things",
    responses={"201": NoBody()},
)
_DELETE: Operation[None] = Operation(
    "things.delete",
    "DELETE",
    "/things/{id}",
    responses={"204": NoBody()},
)
_GET: Operation[None] = Operation(
    "things.get",
    "GET",
    "/things/{id}",
    responses={"200": NoBody()},
)
_LIST: Operation[None] = Operation(
    "things.list",
    "GET",
    "/things",
    responses={"200": NoBody()},
)
_LIST_PARTS: Operation[None] = Operation(
    "things.listParts",
    "GET",
    "/things/{id}/parts",
    responses={"200": NoBody()},
)


class ThingsResource(SyncResource):
    """The operations of `things`."""

    @property
    def with_raw_response(self) -> ThingsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ThingsRawResponse(self)

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /things`.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Made.
        """
        return self._call(
            _CREATE,
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Gone.
        """
        return self._call(
            _DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One.
        """
        return self._call(
            _GET,
            path={
                "id": id,
            },
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            All.
        """
        return self._call(
            _LIST,
            options=options,
        )

    def list_parts(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{id}/parts`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Its parts.
        """
        return self._call(
            _LIST_PARTS,
            path={
                "id": id,
            },
            options=options,
        )


class AsyncThingsResource(AsyncResource):
    """The operations of `things`."""

    @property
    def with_raw_response(self) -> AsyncThingsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncThingsRawResponse(self)

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /things`.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Made.
        """
        return await self._call(
            _CREATE,
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Gone.
        """
        return await self._call(
            _DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{id}`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One.
        """
        return await self._call(
            _GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            All.
        """
        return await self._call(
            _LIST,
            options=options,
        )

    async def list_parts(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{id}/parts`.

        Args:
            id: Sent in the path as "id".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Its parts.
        """
        return await self._call(
            _LIST_PARTS,
            path={
                "id": id,
            },
            options=options,
        )


class ThingsRawResponse:
    """The methods of `ThingsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ThingsResource) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.list = raw(resource.list)
        self.list_parts = raw(resource.list_parts)


class AsyncThingsRawResponse:
    """The methods of `AsyncThingsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncThingsResource) -> None:
        self.create = async_raw(resource.create)
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.list = async_raw(resource.list)
        self.list_parts = async_raw(resource.list_parts)
