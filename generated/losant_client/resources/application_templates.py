"""`client.application_templates`: The templates from which applications can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    Operation,
    PagePagination,
    Query,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import AsyncPages, Pages, RequestOptions

_GET: Operation[models.ApplicationTemplates] = Operation(
    "applicationTemplates.get",
    "GET",
    "/applicationTemplates",
    query=(Query("keywords", style="deepObject"),),
    responses={"200": Json(lambda: models.ApplicationTemplates)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_GET_CATEGORIES: Operation[models.ApplicationTemplateCategories] = Operation(
    "applicationTemplates.getCategories",
    "GET",
    "/applicationTemplates/categories",
    responses={"200": Json(lambda: models.ApplicationTemplateCategories)},
)
_GET_UNIQUE_KEYWORDS: Operation[models.TemplateKeywords] = Operation(
    "applicationTemplates.getUniqueKeywords",
    "GET",
    "/applicationTemplates/keywords",
    responses={"200": Json(lambda: models.TemplateKeywords)},
)


class ApplicationTemplatesResource(SyncResource):
    """The templates from which applications can be made."""

    @property
    def with_raw_response(self) -> ApplicationTemplatesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationTemplatesRawResponse(self)

    def get(
        self,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "authorName"] | None = None,
        filter: str | None = None,
        keywords: list[str] | None = None,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplates:
        """List application templates.

        Only the templates that the caller may use.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            keywords: Only templates that carry every one of these keywords.
            category_id: Only templates of this category. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of application templates.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.get`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "keywords": keywords,
                "categoryId": category_id,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "authorName"] | None = None,
        filter: str | None = None,
        keywords: list[str] | None = None,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ApplicationTemplate]:
        """List application templates. Every item of every page.

        Only the templates that the caller may use.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            keywords: Only templates that carry every one of these keywords.
            category_id: Only templates of this category. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.get`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "keywords": keywords,
                "categoryId": category_id,
            },
            options=options,
        )

    def get_categories(
        self,
        *,
        base_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplateCategories:
        """List template categories.

        The whole tree, or the part of it below `base_id`.

        Args:
            base_id: The category at which the tree begins.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The categories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.getCategories`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_CATEGORIES,
            query={
                "baseId": base_id,
            },
            options=options,
        )

    def get_unique_keywords(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.TemplateKeywords:
        """List template keywords.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Each keyword that some template carries, once.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.getUniqueKeywords`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET_UNIQUE_KEYWORDS,
            options=options,
        )


class AsyncApplicationTemplatesResource(AsyncResource):
    """The templates from which applications can be made."""

    @property
    def with_raw_response(self) -> AsyncApplicationTemplatesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationTemplatesRawResponse(self)

    async def get(
        self,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "authorName"] | None = None,
        filter: str | None = None,
        keywords: list[str] | None = None,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplates:
        """List application templates.

        Only the templates that the caller may use.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            keywords: Only templates that carry every one of these keywords.
            category_id: Only templates of this category. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of application templates.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.get`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "keywords": keywords,
                "categoryId": category_id,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: Literal["name", "id", "creationDate", "lastUpdated"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name", "authorName"] | None = None,
        filter: str | None = None,
        keywords: list[str] | None = None,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ApplicationTemplate]:
        """List application templates. Every item of every page.

        Only the templates that the caller may use.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            keywords: Only templates that carry every one of these keywords.
            category_id: Only templates of this category. Must match
                `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.get`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._iterate(
            _GET,
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "keywords": keywords,
                "categoryId": category_id,
            },
            options=options,
        )

    async def get_categories(
        self,
        *,
        base_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplateCategories:
        """List template categories.

        The whole tree, or the part of it below `base_id`.

        Args:
            base_id: The category at which the tree begins.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The categories.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.getCategories`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_CATEGORIES,
            query={
                "baseId": base_id,
            },
            options=options,
        )

    async def get_unique_keywords(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.TemplateKeywords:
        """List template keywords.

        Args:
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            Each keyword that some template carries, once.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applicationTemplates.getUniqueKeywords`,
        `applicationTemplates.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET_UNIQUE_KEYWORDS,
            options=options,
        )


class ApplicationTemplatesRawResponse:
    """The methods of `ApplicationTemplatesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationTemplatesResource) -> None:
        self.get = raw(resource.get)
        self.get_categories = raw(resource.get_categories)
        self.get_unique_keywords = raw(resource.get_unique_keywords)


class AsyncApplicationTemplatesRawResponse:
    """The methods of `AsyncApplicationTemplatesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationTemplatesResource) -> None:
        self.get = async_raw(resource.get)
        self.get_categories = async_raw(resource.get_categories)
        self.get_unique_keywords = async_raw(resource.get_unique_keywords)
