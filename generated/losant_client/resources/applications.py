"""`client.applications`: All applications that the caller may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    MultipartBody,
    Operation,
    PagePagination,
    Part,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from typing import Literal

    from .. import types
    from .._runtime import AsyncPages, FileInput, Pages, RequestOptions

_GET: Operation[models.Applications] = Operation(
    "applications.get",
    "GET",
    "/applications",
    responses={"200": Json(lambda: models.Applications)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_IMPORT: Operation[
    models.ApplicationCreationByTemplateResult | models.JobEnqueuedResult
] = Operation(
    "applications.import",
    "POST",
    "/applications/import",
    body=MultipartBody(
        Part("importBundle", file=True),
        Part("options", content_type="application/json"),
    ),
    responses={
        "201": Json(lambda: models.ApplicationCreationByTemplateResult),
        "202": Json(lambda: models.JobEnqueuedResult),
    },
)
_PERIOD_SUMMARIES: Operation[models.PeriodSummaries] = Operation(
    "applications.periodSummaries",
    "GET",
    "/applications/periodSummaries",
    responses={"200": Json(lambda: models.PeriodSummaries)},
    pagination=PagePagination(
        page="page", size="perPage", items="items", total="totalCount", first=0
    ),
)
_POST: Operation[models.Application] = Operation(
    "applications.post",
    "POST",
    "/applications",
    body=JsonBody(),
    responses={"201": Json(lambda: models.Application)},
)


class ApplicationsResource(SyncResource):
    """All applications that the caller may see."""

    @property
    def with_raw_response(self) -> ApplicationsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationsRawResponse(self)

    def get(
        self,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Applications:
        """List applications.

        Only the applications that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of applications.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.get`, `applications.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`), `only.Organization` (or `.bounded`, `.read`).
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
                "orgId": org_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Application]:
        """List applications. Every item of every page.

        Only the applications that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.get`, `applications.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`), `only.Organization` (or `.bounded`, `.read`).
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
                "orgId": org_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def import_(
        self,
        *,
        email: str | None = None,
        import_bundle: FileInput | None = None,
        include_data_table_rows: bool | None = None,
        include_devices: bool | None = None,
        include_files: bool | None = None,
        options_: (
            models.ImportNewApplicationOptions
            | types.ImportNewApplicationOptions
            | None
        ) = None,
        owner_id: str | None = None,
        owner_type: Literal["user", "organization"] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCreationByTemplateResult | models.JobEnqueuedResult:
        """Import a bundle as a new application.

        Takes an uploaded zip bundle or, through `options.importUrl`, one found
        elsewhere. The application is there (201) or its making becomes a job (202).

        Args:
            email: Who is told when the job ends; your own address by default.
            import_bundle: The zip bundle to import.
            include_data_table_rows: Whether the bundle's data table rows are
                imported.
            include_devices: Whether the bundle's devices are imported.
            include_files: Whether the bundle's files are imported.
            options_: Sent in the form as "options".
            owner_id: Who will own the application; you by default.
            owner_type: Whether the owner is a user or an organization.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: The application made from the bundle. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            UnprocessableEntityError: 422. Too many of the resources do not pass
                validation; `validationErrors` lists them.

        Any one of these scopes is enough: `applications.import`, `applications.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _IMPORT,
            form={
                "email": email,
                "importBundle": import_bundle,
                "includeDataTableRows": include_data_table_rows,
                "includeDevices": include_devices,
                "includeFiles": include_files,
                "options": options_,
                "ownerId": owner_id,
                "ownerType": owner_type,
            },
            options=options,
        )

    def period_summaries(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        exclude: str | None = None,
        include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PeriodSummaries:
        """Summarize usage per application.

        Device, payload and notebook counts of each application over the range.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            exclude: Comma-separated names of summary fields to leave out.
            include: Comma-separated names of summary fields to add.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of summaries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.periodSummaries`,
        `applications.*`, `all.Organization` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._call(
            _PERIOD_SUMMARIES,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "orgId": org_id,
                "exclude": exclude,
                "include": include,
            },
            options=options,
        )

    def iterate_period_summaries(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        exclude: str | None = None,
        include: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.PeriodSummary]:
        """Summarize usage per application. Every item of every page.

        Device, payload and notebook counts of each application over the range.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            exclude: Comma-separated names of summary fields to leave out.
            include: Comma-separated names of summary fields to add.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.periodSummaries`,
        `applications.*`, `all.Organization` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _PERIOD_SUMMARIES,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "orgId": org_id,
                "exclude": exclude,
                "include": include,
            },
            options=options,
        )

    def post(
        self,
        *,
        application: models.ApplicationPost | types.ApplicationPost,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Create an application.

        Starts from a template when `applicationTemplateId` is given.

        Args:
            application: The new application.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new application.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.post`, `applications.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _POST,
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=application,
            options=options,
        )


class AsyncApplicationsResource(AsyncResource):
    """All applications that the caller may see."""

    @property
    def with_raw_response(self) -> AsyncApplicationsRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationsRawResponse(self)

    async def get(
        self,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Applications:
        """List applications.

        Only the applications that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of applications.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.get`, `applications.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`), `only.Organization` (or `.bounded`, `.read`).
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
                "orgId": org_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Application]:
        """List applications. Every item of every page.

        Only the applications that the caller may see.

        Args:
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.get`, `applications.*`,
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.cli`, `.read`), `only.Organization` (or `.bounded`, `.read`).
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
                "orgId": org_id,
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            options=options,
        )

    async def import_(
        self,
        *,
        email: str | None = None,
        import_bundle: FileInput | None = None,
        include_data_table_rows: bool | None = None,
        include_devices: bool | None = None,
        include_files: bool | None = None,
        options_: (
            models.ImportNewApplicationOptions
            | types.ImportNewApplicationOptions
            | None
        ) = None,
        owner_id: str | None = None,
        owner_type: Literal["user", "organization"] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationCreationByTemplateResult | models.JobEnqueuedResult:
        """Import a bundle as a new application.

        Takes an uploaded zip bundle or, through `options.importUrl`, one found
        elsewhere. The application is there (201) or its making becomes a job (202).

        Args:
            email: Who is told when the job ends; your own address by default.
            import_bundle: The zip bundle to import.
            include_data_table_rows: Whether the bundle's data table rows are
                imported.
            include_devices: Whether the bundle's devices are imported.
            include_files: Whether the bundle's files are imported.
            options_: Sent in the form as "options".
            owner_id: Who will own the application; you by default.
            owner_type: Whether the owner is a user or an organization.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            201: The application made from the bundle. 202: The work goes on in the
            background as the job `jobId`; this answer says nothing about its
            outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.
            UnprocessableEntityError: 422. Too many of the resources do not pass
                validation; `validationErrors` lists them.

        Any one of these scopes is enough: `applications.import`, `applications.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _IMPORT,
            form={
                "email": email,
                "importBundle": import_bundle,
                "includeDataTableRows": include_data_table_rows,
                "includeDevices": include_devices,
                "includeFiles": include_files,
                "options": options_,
                "ownerId": owner_id,
                "ownerType": owner_type,
            },
            options=options,
        )

    async def period_summaries(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        exclude: str | None = None,
        include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PeriodSummaries:
        """Summarize usage per application.

        Device, payload and notebook counts of each application over the range.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            exclude: Comma-separated names of summary fields to leave out.
            include: Comma-separated names of summary fields to add.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            One page of summaries.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.periodSummaries`,
        `applications.*`, `all.Organization` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return await self._call(
            _PERIOD_SUMMARIES,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "orgId": org_id,
                "exclude": exclude,
                "include": include,
            },
            options=options,
        )

    def iterate_period_summaries(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        as_bytes: bool | None = None,
        include_non_billable: bool | None = None,
        sort_field: (
            Literal["name", "id", "creationDate", "ownerId", "lastUpdated"] | None
        ) = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        filter_field: Literal["name"] | None = None,
        filter: str | None = None,
        org_id: str | None = None,
        exclude: str | None = None,
        include: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.PeriodSummary]:
        """Summarize usage per application. Every item of every page.

        Device, payload and notebook counts of each application over the range.

        Args:
            start: Start of the range, in milliseconds since the epoch.
            end: End of the range, in milliseconds since the epoch.
            as_bytes: Whether amounts are given in bytes rather than in payloads.
                The API's default is `False`.
            include_non_billable: Whether payloads that are not billed count as
                well. The API's default is `False`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            page: Which page to return, counted from 0. The API's default is `0`.
                Iterating begins there.
            per_page: How many items a page holds. The API's default is `100`.
            filter_field: The field to which `filter` applies. Always `"name"`.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            org_id: Only what this organization owns. Blank: only what the current
                user owns. Left out: both. Must match `^([A-Fa-f\\d]{24}|)$`.
            exclude: Comma-separated names of summary fields to leave out.
            include: Comma-separated names of summary fields to add.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            An iterator over all items of all pages, fetched as they are needed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.periodSummaries`,
        `applications.*`, `all.Organization` (or `.bounded`, `.read`), `all.User`
        (or `.bounded`, `.read`), `only.Organization` (or `.bounded`, `.read`).
        """
        return self._iterate(
            _PERIOD_SUMMARIES,
            query={
                "start": start,
                "end": end,
                "asBytes": as_bytes,
                "includeNonBillable": include_non_billable,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "page": page,
                "perPage": per_page,
                "filterField": filter_field,
                "filter": filter,
                "orgId": org_id,
                "exclude": exclude,
                "include": include,
            },
            options=options,
        )

    async def post(
        self,
        *,
        application: models.ApplicationPost | types.ApplicationPost,
        summary_exclude: str | None = None,
        summary_include: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Application:
        """Create an application.

        Starts from a template when `applicationTemplateId` is given.

        Args:
            application: The new application.
            summary_exclude: Comma-separated names of summary fields to leave out of
                the answer.
            summary_include: Comma-separated names of summary fields to add to the
                answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new application.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.

        Any one of these scopes is enough: `applications.post`, `applications.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _POST,
            query={
                "summaryExclude": summary_exclude,
                "summaryInclude": summary_include,
            },
            body=application,
            options=options,
        )


class ApplicationsRawResponse:
    """The methods of `ApplicationsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationsResource) -> None:
        self.get = raw(resource.get)
        self.import_ = raw(resource.import_)
        self.period_summaries = raw(resource.period_summaries)
        self.post = raw(resource.post)


class AsyncApplicationsRawResponse:
    """The methods of `AsyncApplicationsResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationsResource) -> None:
        self.get = async_raw(resource.get)
        self.import_ = async_raw(resource.import_)
        self.period_summaries = async_raw(resource.period_summaries)
        self.post = async_raw(resource.post)
