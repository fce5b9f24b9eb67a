"""`client.animals`: The operations of `animals`."""

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

_GET: Operation[models.Animal] = Operation(
    "animals.get",
    "GET",
    "/animals/{name}",
    responses={"200": Json(lambda: models.Animal)},
)
_PUT: Operation[models.Animal] = Operation(
    "animals.put",
    "PUT",
    "/animals/{name}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Animal)},
)
_QUERY: Operation[list[str] | models.AnimalsQueryAcceptedResponse] = Operation(
    "animals.query",
    "POST",
    "/query",
    body=JsonBody(),
    responses={
        "200": Json(lambda: list[str]),
        "202": Json(lambda: models.AnimalsQueryAcceptedResponse),
    },
)


class AnimalsResource(SyncResource):
    """The operations of `animals`."""

    @property
    def with_raw_response(self) -> AnimalsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AnimalsRawResponse(self)

    def get(
        self,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`GET /animals/{name}`.

        Args:
            name: Sent in the path as "name".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An animal.
        """
        return self._call(
            _GET,
            path={
                "name": name,
            },
            options=options,
        )

    def put(
        self,
        name: str,
        *,
        body: models.Animal | types.Animal,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`PUT /animals/{name}`.

        Args:
            name: Sent in the path as "name".
            body: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An animal.
        """
        return self._call(
            _PUT,
            path={
                "name": name,
            },
            body=body,
            options=options,
        )

    def query(
        self,
        *,
        body: models.Condition | types.Condition,
        options: RequestOptions | None = None,
    ) -> list[str] | models.AnimalsQueryAcceptedResponse:
        """`POST /query`.

        Args:
            body: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The names. 202: Not yet.
        """
        return self._call(
            _QUERY,
            body=body,
            options=options,
        )


class AsyncAnimalsResource(AsyncResource):
    """The operations of `animals`."""

    @property
    def with_raw_response(self) -> AsyncAnimalsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncAnimalsRawResponse(self)

    async def get(
        self,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`GET /animals/{name}`.

        Args:
            name: Sent in the path as "name".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An animal.
        """
        return await self._call(
            _GET,
            path={
                "name": name,
            },
            options=options,
        )

    async def put(
        self,
        name: str,
        *,
        body: models.Animal | types.Animal,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`PUT /animals/{name}`.

        Args:
            name: Sent in the path as "name".
            body: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An animal.
        """
        return await self._call(
            _PUT,
            path={
                "name": name,
            },
            body=body,
            options=options,
        )

    async def query(
        self,
        *,
        body: models.Condition | types.Condition,
        options: RequestOptions | None = None,
    ) -> list[str] | models.AnimalsQueryAcceptedResponse:
        """`POST /query`.

        Args:
            body: The body of the request.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: The names. 202: Not yet.
        """
        return await self._call(
            _QUERY,
            body=body,
            options=options,
        )


class AnimalsRawResponse:
    """The methods of `AnimalsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AnimalsResource) -> None:
        self.get = raw(resource.get)
        self.put = raw(resource.put)
        self.query = raw(resource.query)


class AsyncAnimalsRawResponse:
    """The methods of `AsyncAnimalsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncAnimalsResource) -> None:
        self.get = async_raw(resource.get)
        self.put = async_raw(resource.put)
        self.query = async_raw(resource.query)
