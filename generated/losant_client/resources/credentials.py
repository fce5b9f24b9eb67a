"""`client.credentials`: The secrets that workflows of an application use towards other
services.
"""

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

_GET: Operation[models.Credentials] = Operation(
    "credentials.get",
    "GET",
    "/applications/{applicationId}/credentials",
    responses={"200": Json(lambda: models.Credentials)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.Credential] = Operation(
    "credentials.post",
    "POST",
    "/applications/{applicationId}/credentials",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Credential)},
)


class CredentialsResource(SyncResource):
    """The secrets that workflows of an application use towards other services."""

    @property
    def with_raw_response(self) -> CredentialsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return CredentialsRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "type", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "type"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Credentials:
        """List an application's credentials.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of credentials.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.get`, `credentials.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
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
        application_id: str,
        *,
        sort_field: (
            Literal["name", "type", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "type"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Credential]:
        """List an application's credentials. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.get`, `credentials.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
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
        application_id: str,
        *,
        credential: models.CredentialPost | types.CredentialPost,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Create a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential: The new credential.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new credential.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.post`, `credentials.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=credential,
            options=options,
        )


class AsyncCredentialsResource(AsyncResource):
    """The secrets that workflows of an application use towards other services."""

    @property
    def with_raw_response(self) -> AsyncCredentialsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncCredentialsRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "type", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "type"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Credentials:
        """List an application's credentials.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of credentials.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.get`, `credentials.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
            },
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
        application_id: str,
        *,
        sort_field: (
            Literal["name", "type", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "type"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Credential]:
        """List an application's credentials. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"creationDate"`.
            sort_direction: Whether the sort ascends or, as by default, descends.
                The API's default is `"desc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.get`, `credentials.*`,
        `all.Application` (or `.bounded`, `.read`), `all.Organization` (or
        `.bounded`, `.read`), `all.User` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            path={
                "applicationId": application_id,
            },
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
        application_id: str,
        *,
        credential: models.CredentialPost | types.CredentialPost,
        options: RequestOptions | None = None,
    ) -> models.Credential:
        """Create a credential.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            credential: The new credential.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new credential.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `credentials.post`, `credentials.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=credential,
            options=options,
        )


class CredentialsRawResponse:
    """The methods of `CredentialsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: CredentialsResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncCredentialsRawResponse:
    """The methods of `AsyncCredentialsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncCredentialsResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
