"""`client.application_dashboard`: One dashboard that belongs to an application."""

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
    "applicationDashboard.delete",
    "DELETE",
    "/applications/{applicationId}/dashboards/{dashboardId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Dashboard] = Operation(
    "applicationDashboard.get",
    "GET",
    "/applications/{applicationId}/dashboards/{dashboardId}",
    responses={"200": Json(lambda: models.Dashboard)},
)
_PATCH: Operation[models.Dashboard] = Operation(
    "applicationDashboard.patch",
    "PATCH",
    "/applications/{applicationId}/dashboards/{dashboardId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Dashboard)},
)
_SEND_REPORT: Operation[models.JobEnqueuedResult] = Operation(
    "applicationDashboard.sendReport",
    "POST",
    "/applications/{applicationId}/dashboards/{dashboardId}",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)


class ApplicationDashboardResource(SyncResource):
    """One dashboard that belongs to an application."""

    @property
    def with_raw_response(self) -> ApplicationDashboardRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationDashboardRawResponse(self)

    def delete(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.delete`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Get an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.get`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        dashboard: models.DashboardPatch | types.DashboardPatch,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Update an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.patch`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            body=dashboard,
            options=options,
        )

    def send_report(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        report_config: models.DashboardSendReport | types.DashboardSendReport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Send an application dashboard report.

        Queues a picture of the dashboard for up to ten mail addresses, a callback
        URL, or both.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            report_config: Who receives the report and how it looks.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.sendReport`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return self._call(
            _SEND_REPORT,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            body=report_config,
            options=options,
        )


class AsyncApplicationDashboardResource(AsyncResource):
    """One dashboard that belongs to an application."""

    @property
    def with_raw_response(self) -> AsyncApplicationDashboardRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationDashboardRawResponse(self)

    async def delete(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.delete`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Get an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.get`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        dashboard: models.DashboardPatch | types.DashboardPatch,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Update an application dashboard.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.patch`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`),
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            body=dashboard,
            options=options,
        )

    async def send_report(
        self,
        application_id: str,
        dashboard_id: str,
        *,
        report_config: models.DashboardSendReport | types.DashboardSendReport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Send an application dashboard report.

        Queues a picture of the dashboard for up to ten mail addresses, a callback
        URL, or both.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            report_config: Who receives the report and how it looks.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The work goes on in the background as the job `jobId`; this answer says
            nothing about its outcome.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `applicationDashboard.sendReport`,
        `applicationDashboard.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Organization` (or `.bounded`, `.read`), `all.User` (or `.bounded`,
        `.read`).
        """
        return await self._call(
            _SEND_REPORT,
            path={
                "applicationId": application_id,
                "dashboardId": dashboard_id,
            },
            body=report_config,
            options=options,
        )


class ApplicationDashboardRawResponse:
    """The methods of `ApplicationDashboardResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationDashboardResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)
        self.send_report = raw(resource.send_report)


class AsyncApplicationDashboardRawResponse:
    """The methods of `AsyncApplicationDashboardResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationDashboardResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
        self.send_report = async_raw(resource.send_report)
