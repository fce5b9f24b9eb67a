"""`client.application_template`: One template from which applications can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET: Operation[models.ApplicationTemplate] = Operation(
    "applicationTemplate.get",
    "GET",
    "/applicationTemplates/{templateId}",
    responses={"200": Json(lambda: models.ApplicationTemplate)},
)


class ApplicationTemplateResource(SyncResource):
    """One template from which applications can be made."""

    @property
    def with_raw_response(self) -> ApplicationTemplateRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ApplicationTemplateRawResponse(self)

    def get(
        self,
        template_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplate:
        """Get an application template.

        Args:
            template_id: The template. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application template.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such template.

        Any one of these scopes is enough: `applicationTemplate.get`,
        `applicationTemplate.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "templateId": template_id,
            },
            options=options,
        )


class AsyncApplicationTemplateResource(AsyncResource):
    """One template from which applications can be made."""

    @property
    def with_raw_response(self) -> AsyncApplicationTemplateRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncApplicationTemplateRawResponse(self)

    async def get(
        self,
        template_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ApplicationTemplate:
        """Get an application template.

        Args:
            template_id: The template. Must match `^[A-Fa-f\\d]{24}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The application template.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such template.

        Any one of these scopes is enough: `applicationTemplate.get`,
        `applicationTemplate.*`, `all.User` (or `.bounded`, `.read`), `only.User`
        (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "templateId": template_id,
            },
            options=options,
        )


class ApplicationTemplateRawResponse:
    """The methods of `ApplicationTemplateResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ApplicationTemplateResource) -> None:
        self.get = raw(resource.get)


class AsyncApplicationTemplateRawResponse:
    """The methods of `AsyncApplicationTemplateResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncApplicationTemplateResource) -> None:
        self.get = async_raw(resource.get)
