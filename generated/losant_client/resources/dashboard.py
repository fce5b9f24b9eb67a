"""`client.dashboard`: One dashboard."""

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
    from collections.abc import Mapping

    from .. import types
    from .._runtime import RequestOptions

_DELETE: Operation[models.Success] = Operation(
    "dashboard.delete",
    "DELETE",
    "/dashboards/{dashboardId}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.Dashboard] = Operation(
    "dashboard.get",
    "GET",
    "/dashboards/{dashboardId}",
    responses={"200": Json(lambda: models.Dashboard)},
    security=(("accessToken",), ()),
)
_PATCH: Operation[models.Dashboard] = Operation(
    "dashboard.patch",
    "PATCH",
    "/dashboards/{dashboardId}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.Dashboard)},
)
_SEND_REPORT: Operation[models.JobEnqueuedResult] = Operation(
    "dashboard.sendReport",
    "POST",
    "/dashboards/{dashboardId}",
    body=JsonBody(),
    responses={"202": Json(lambda: models.JobEnqueuedResult)},
)
_VALIDATE_CONTEXT: Operation[models.ValidateContextSuccess] = Operation(
    "dashboard.validateContext",
    "POST",
    "/dashboards/{dashboardId}/validateContext",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ValidateContextSuccess)},
    security=(("accessToken",), ()),
)


class DashboardResource(SyncResource):
    """One dashboard."""

    @property
    def with_raw_response(self) -> DashboardRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DashboardRawResponse(self)

    def delete(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `dashboard.delete`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    def get(
        self,
        dashboard_id: str,
        *,
        password: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Get a dashboard.

        Public dashboards need no token, password-protected ones their `password`; a
        private one needs a token of someone who may see it.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            password: The dashboard's password, where it has one.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.
        """
        return self._call(
            _GET,
            path={
                "dashboardId": dashboard_id,
            },
            query={
                "password": password,
            },
            options=options,
        )

    def patch(
        self,
        dashboard_id: str,
        *,
        dashboard: models.DashboardPatch | types.DashboardPatch,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Update a dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `dashboard.patch`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "dashboardId": dashboard_id,
            },
            body=dashboard,
            options=options,
        )

    def send_report(
        self,
        dashboard_id: str,
        *,
        report_config: models.DashboardSendReport | types.DashboardSendReport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Send a dashboard report.

        Queues a picture of the dashboard for up to ten mail addresses, a callback
        URL, or both.

        Args:
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

        Any one of these scopes is enough: `dashboard.sendReport`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return self._call(
            _SEND_REPORT,
            path={
                "dashboardId": dashboard_id,
            },
            body=report_config,
            options=options,
        )

    def validate_context(
        self,
        dashboard_id: str,
        *,
        ctx: Mapping[str, models.DashboardContextValue | types.DashboardContextValue],
        password: str | None = None,
        duration: int | None = None,
        resolution: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.ValidateContextSuccess:
        """Check values for a dashboard's context.

        Says which value does not fit, without reading any data. Needs a token only
        for a private dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            ctx: The values to check.
            password: The dashboard's password, where it has one.
            duration: Length of the range that the dashboard shows, in milliseconds.
            resolution: Length of one step of the shown data, in milliseconds.
            end: Moment at which the shown data ends, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The values fit.

        Raises:
            BadRequestError: 400. A value does not fit; `invalidCtxName` names it.
            NotFoundError: 404. No such application, or no such dashboard in it.
        """
        return self._call(
            _VALIDATE_CONTEXT,
            path={
                "dashboardId": dashboard_id,
            },
            query={
                "password": password,
                "duration": duration,
                "resolution": resolution,
                "end": end,
            },
            body=ctx,
            options=options,
        )


class AsyncDashboardResource(AsyncResource):
    """One dashboard."""

    @property
    def with_raw_response(self) -> AsyncDashboardRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDashboardRawResponse(self)

    async def delete(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `dashboard.delete`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "dashboardId": dashboard_id,
            },
            options=options,
        )

    async def get(
        self,
        dashboard_id: str,
        *,
        password: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Get a dashboard.

        Public dashboards need no token, password-protected ones their `password`; a
        private one needs a token of someone who may see it.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            password: The dashboard's password, where it has one.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.
        """
        return await self._call(
            _GET,
            path={
                "dashboardId": dashboard_id,
            },
            query={
                "password": password,
            },
            options=options,
        )

    async def patch(
        self,
        dashboard_id: str,
        *,
        dashboard: models.DashboardPatch | types.DashboardPatch,
        options: RequestOptions | None = None,
    ) -> models.Dashboard:
        """Update a dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            dashboard: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The dashboard as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such dashboard.

        Any one of these scopes is enough: `dashboard.patch`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "dashboardId": dashboard_id,
            },
            body=dashboard,
            options=options,
        )

    async def send_report(
        self,
        dashboard_id: str,
        *,
        report_config: models.DashboardSendReport | types.DashboardSendReport,
        options: RequestOptions | None = None,
    ) -> models.JobEnqueuedResult:
        """Send a dashboard report.

        Queues a picture of the dashboard for up to ten mail addresses, a callback
        URL, or both.

        Args:
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

        Any one of these scopes is enough: `dashboard.sendReport`, `dashboard.*`,
        `all.Organization` (or `.bounded`), `all.User` (or `.bounded`),
        `only.Organization` (or `.bounded`).
        """
        return await self._call(
            _SEND_REPORT,
            path={
                "dashboardId": dashboard_id,
            },
            body=report_config,
            options=options,
        )

    async def validate_context(
        self,
        dashboard_id: str,
        *,
        ctx: Mapping[str, models.DashboardContextValue | types.DashboardContextValue],
        password: str | None = None,
        duration: int | None = None,
        resolution: int | None = None,
        end: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.ValidateContextSuccess:
        """Check values for a dashboard's context.

        Says which value does not fit, without reading any data. Needs a token only
        for a private dashboard.

        Args:
            dashboard_id: The dashboard. Must match `^[A-Fa-f\\d]{24}$`.
            ctx: The values to check.
            password: The dashboard's password, where it has one.
            duration: Length of the range that the dashboard shows, in milliseconds.
            resolution: Length of one step of the shown data, in milliseconds.
            end: Moment at which the shown data ends, in milliseconds since the
                epoch.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The values fit.

        Raises:
            BadRequestError: 400. A value does not fit; `invalidCtxName` names it.
            NotFoundError: 404. No such application, or no such dashboard in it.
        """
        return await self._call(
            _VALIDATE_CONTEXT,
            path={
                "dashboardId": dashboard_id,
            },
            query={
                "password": password,
                "duration": duration,
                "resolution": resolution,
                "end": end,
            },
            body=ctx,
            options=options,
        )


class DashboardRawResponse:
    """The methods of `DashboardResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DashboardResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)
        self.send_report = raw(resource.send_report)
        self.validate_context = raw(resource.validate_context)


class AsyncDashboardRawResponse:
    """The methods of `AsyncDashboardResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDashboardResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
        self.send_report = async_raw(resource.send_report)
        self.validate_context = async_raw(resource.validate_context)
