"""`client.application_certificates`: The certificates with which devices of an
application sign in.
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
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import types
    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.ApplicationCertificates] = Operation(
    "applicationCertificates.get",
    "GET",
    "/applications/{applicationId}/certificates",
    query=(Query("query", content_type="application/json"),),
    responses={"200": Json(lambda: models.ApplicationCertificates)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ApplicationCertificate] = Operation(
    "applicationCertificates.post",
    "POST",
    "/applications/{applicationId}/certificates",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ApplicationCertificate)},
)


class ApplicationCertificatesResource(SyncResource):
    """The certificates with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> ApplicationCertificatesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationCertificatesRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "certificateInfo.commonName",
                "status",
                "id",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["name", "certificateInfo.commonName", "status"] | None
        ) = None,
        filter: str | None = None,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificates:
        """List application certificates.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is
                `"certificateInfo.commonName"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which certificates to return; replaces `filter_field` and
                `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of certificates.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.get`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "certificateInfo.commonName",
                "status",
                "id",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["name", "certificateInfo.commonName", "status"] | None
        ) = None,
        filter: str | None = None,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApplicationCertificate]:
        """List application certificates. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is
                `"certificateInfo.commonName"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which certificates to return; replaces `filter_field` and
                `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.get`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        *,
        application_certificate: (
            models.ApplicationCertificatePost | types.ApplicationCertificatePost
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Add an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate: The new certificate.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new certificate.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.post`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_certificate,
            options=options,
        )


class AsyncApplicationCertificatesResource(AsyncResource):
    """The certificates with which devices of an application sign in."""

    @property
    def with_raw_response(self) -> AsyncApplicationCertificatesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationCertificatesRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "certificateInfo.commonName",
                "status",
                "id",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["name", "certificateInfo.commonName", "status"] | None
        ) = None,
        filter: str | None = None,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificates:
        """List application certificates.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is
                `"certificateInfo.commonName"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which certificates to return; replaces `filter_field` and
                `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of certificates.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.get`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    def iterate(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal[
                "name",
                "certificateInfo.commonName",
                "status",
                "id",
                "creationDate",
                "lastUpdated",
            ]
            | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: (
            Literal["name", "certificateInfo.commonName", "status"] | None
        ) = None,
        filter: str | None = None,
        query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApplicationCertificate]:
        """List application certificates. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is
                `"certificateInfo.commonName"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            query: Which certificates to return; replaces `filter_field` and
                `filter`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.get`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
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
                "query": query,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        *,
        application_certificate: (
            models.ApplicationCertificatePost | types.ApplicationCertificatePost
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificate:
        """Add an application certificate.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate: The new certificate.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new certificate.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificates.post`,
        `applicationCertificates.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_certificate,
            options=options,
        )


class ApplicationCertificatesRawResponse:
    """The methods of `ApplicationCertificatesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationCertificatesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncApplicationCertificatesRawResponse:
    """The methods of `AsyncApplicationCertificatesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationCertificatesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
