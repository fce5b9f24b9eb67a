"""`client.experience`: The experience of an application as a whole: set it up or clear
it.
"""

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

_BOOTSTRAP: Operation[models.ExperienceBootstrapResult] = Operation(
    "experience.bootstrap",
    "PATCH",
    "/applications/{applicationId}/experience/bootstrap",
    body=JsonBody(),
    responses={"200": Json(lambda: models.ExperienceBootstrapResult)},
)
_DELETE: Operation[models.Success] = Operation(
    "experience.delete",
    "DELETE",
    "/applications/{applicationId}/experience",
    responses={"200": Json(lambda: models.Success)},
)


class ExperienceResource(SyncResource):
    """The experience of an application as a whole: set it up or clear it."""

    @property
    def with_raw_response(self) -> ExperienceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ExperienceRawResponse(self)

    def bootstrap(
        self,
        application_id: str,
        *,
        options_: models.ExperienceBootstrapOptions | types.ExperienceBootstrapOptions,
        options: RequestOptions | None = None,
    ) -> models.ExperienceBootstrapResult:
        """Set up an experience.

        Adds a ready-made set of endpoints and views and, where asked for, a first
        user and first groups.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to set up.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was set up, with the sign-in data of the first user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experience.bootstrap`, `experience.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return self._call(
            _BOOTSTRAP,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    def delete(
        self,
        application_id: str,
        *,
        keep_users: bool | None = None,
        keep_groups: bool | None = None,
        keep_slugs: bool | None = None,
        keep_domains: bool | None = None,
        remove_versions: bool | None = None,
        keep_views: bool | None = None,
        keep_endpoints: bool | None = None,
        remove_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Clear an experience.

        Removes users, groups, slugs, domains, endpoints and views unless the
        matching `keep` parameter is set. Versions other than `develop` and
        workflows go only when asked for.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            keep_users: Whether the users stay.
            keep_groups: Whether the groups stay.
            keep_slugs: Whether the slugs stay.
            keep_domains: Whether the domains stay.
            remove_versions: Whether all versions but `develop` are removed with all
                that they hold.
            keep_views: Whether the views of the `develop` version stay.
            keep_endpoints: Whether the endpoints of the `develop` version stay.
            remove_workflows: Whether the workflows of the `develop` version are
                removed.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The parts are removed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experience.delete`, `experience.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            query={
                "keepUsers": keep_users,
                "keepGroups": keep_groups,
                "keepSlugs": keep_slugs,
                "keepDomains": keep_domains,
                "removeVersions": remove_versions,
                "keepViews": keep_views,
                "keepEndpoints": keep_endpoints,
                "removeWorkflows": remove_workflows,
            },
            options=options,
        )


class AsyncExperienceResource(AsyncResource):
    """The experience of an application as a whole: set it up or clear it."""

    @property
    def with_raw_response(self) -> AsyncExperienceRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncExperienceRawResponse(self)

    async def bootstrap(
        self,
        application_id: str,
        *,
        options_: models.ExperienceBootstrapOptions | types.ExperienceBootstrapOptions,
        options: RequestOptions | None = None,
    ) -> models.ExperienceBootstrapResult:
        """Set up an experience.

        Adds a ready-made set of endpoints and views and, where asked for, a first
        user and first groups.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            options_: What to set up.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was set up, with the sign-in data of the first user.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experience.bootstrap`, `experience.*`,
        `all.Application` (or `.bounded`, `.cli`), `all.Organization` (or
        `.bounded`), `all.User` (or `.bounded`, `.cli`).
        """
        return await self._call(
            _BOOTSTRAP,
            path={
                "applicationId": application_id,
            },
            body=options_,
            options=options,
        )

    async def delete(
        self,
        application_id: str,
        *,
        keep_users: bool | None = None,
        keep_groups: bool | None = None,
        keep_slugs: bool | None = None,
        keep_domains: bool | None = None,
        remove_versions: bool | None = None,
        keep_views: bool | None = None,
        keep_endpoints: bool | None = None,
        remove_workflows: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Clear an experience.

        Removes users, groups, slugs, domains, endpoints and views unless the
        matching `keep` parameter is set. Versions other than `develop` and
        workflows go only when asked for.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            keep_users: Whether the users stay.
            keep_groups: Whether the groups stay.
            keep_slugs: Whether the slugs stay.
            keep_domains: Whether the domains stay.
            remove_versions: Whether all versions but `develop` are removed with all
                that they hold.
            keep_views: Whether the views of the `develop` version stay.
            keep_endpoints: Whether the endpoints of the `develop` version stay.
            remove_workflows: Whether the workflows of the `develop` version are
                removed.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The parts are removed.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such application.

        Any one of these scopes is enough: `experience.delete`, `experience.*`,
        `all.Application` (or `.bounded`), `all.Organization` (or `.bounded`),
        `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
            },
            query={
                "keepUsers": keep_users,
                "keepGroups": keep_groups,
                "keepSlugs": keep_slugs,
                "keepDomains": keep_domains,
                "removeVersions": remove_versions,
                "keepViews": keep_views,
                "keepEndpoints": keep_endpoints,
                "removeWorkflows": remove_workflows,
            },
            options=options,
        )


class ExperienceRawResponse:
    """The methods of `ExperienceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ExperienceResource) -> None:
        self.bootstrap = raw(resource.bootstrap)
        self.delete = raw(resource.delete)


class AsyncExperienceRawResponse:
    """The methods of `AsyncExperienceResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncExperienceResource) -> None:
        self.bootstrap = async_raw(resource.bootstrap)
        self.delete = async_raw(resource.delete)
