"""`client.application_certificate_authorities`: The certificate authorities that an
application trusts.
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

_GET: Operation[models.ApplicationCertificateAuthorities] = Operation(
    "applicationCertificateAuthorities.get",
    "GET",
    "/applications/{applicationId}/certificate-authorities",
    responses={"200": Json(lambda: models.ApplicationCertificateAuthorities)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.ApplicationCertificateAuthority] = Operation(
    "applicationCertificateAuthorities.post",
    "POST",
    "/applications/{applicationId}/certificate-authorities",
    body=JsonBody(),
    responses={"201": Json(lambda: models.ApplicationCertificateAuthority)},
)


class ApplicationCertificateAuthoritiesResource(SyncResource):
    """The certificate authorities that an application trusts."""

    @property
    def with_raw_response(self) -> ApplicationCertificateAuthoritiesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationCertificateAuthoritiesRawResponse(self)

    def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthorities:
        """List certificate authorities.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of certificate authorities.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificateAuthorities.get`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
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
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApplicationCertificateAuthority]:
        """List certificate authorities. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
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

        Any one of these scopes is enough: `applicationCertificateAuthorities.get`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
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
        application_certificate_authority: (
            models.ApplicationCertificateAuthorityPost
            | types.ApplicationCertificateAuthorityPost
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Add a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority: The new certificate authority.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new certificate authority.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificateAuthorities.post`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_certificate_authority,
            options=options,
        )


class AsyncApplicationCertificateAuthoritiesResource(AsyncResource):
    """The certificate authorities that an application trusts."""

    @property
    def with_raw_response(self) -> AsyncApplicationCertificateAuthoritiesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationCertificateAuthoritiesRawResponse(self)

    async def get(
        self,
        application_id: str,
        *,
        sort_field: (
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthorities:
        """List certificate authorities.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of certificate authorities.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificateAuthorities.get`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
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
            Literal["name", "status", "id", "creationDate", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "status"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApplicationCertificateAuthority]:
        """List certificate authorities. Every item of every page.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
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

        Any one of these scopes is enough: `applicationCertificateAuthorities.get`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`,
        `.read`), `all.Organization` (or `.bounded`, `.read`), `all.User` (or
        `.bounded`, `.read`).
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
        application_certificate_authority: (
            models.ApplicationCertificateAuthorityPost
            | types.ApplicationCertificateAuthorityPost
        ),
        options: RequestOptions | None = None,
    ) -> models.ApplicationCertificateAuthority:
        """Add a certificate authority.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            application_certificate_authority: The new certificate authority.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new certificate authority.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `applicationCertificateAuthorities.post`,
        `applicationCertificateAuthorities.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
            },
            body=application_certificate_authority,
            options=options,
        )


class ApplicationCertificateAuthoritiesRawResponse:
    """The methods of `ApplicationCertificateAuthoritiesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationCertificateAuthoritiesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncApplicationCertificateAuthoritiesRawResponse:
    """The methods of `AsyncApplicationCertificateAuthoritiesResource`, each returning the whole HTTP response."""

    def __init__(
        self, resource: AsyncApplicationCertificateAuthoritiesResource
    ) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
