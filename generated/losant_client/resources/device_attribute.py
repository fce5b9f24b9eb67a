"""`client.device_attribute`: One attribute of a device."""

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
    "deviceAttribute.delete",
    "DELETE",
    "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    responses={"200": Json(lambda: models.Success)},
)
_GET: Operation[models.DeviceAttribute] = Operation(
    "deviceAttribute.get",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    responses={"200": Json(lambda: models.DeviceAttribute)},
)
_PATCH: Operation[models.DeviceAttribute] = Operation(
    "deviceAttribute.patch",
    "PATCH",
    "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    body=JsonBody(),
    responses={"200": Json(lambda: models.DeviceAttribute)},
)


class DeviceAttributeResource(SyncResource):
    """One attribute of a device."""

    @property
    def with_raw_response(self) -> DeviceAttributeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DeviceAttributeRawResponse(self)

    def delete(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.delete`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            options=options,
        )

    def get(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Get a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.get`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Device` (or `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            options=options,
        )

    def patch(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        device_attribute: models.DeviceAttributePatch | types.DeviceAttributePatch,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Update a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            device_attribute: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attribute as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.patch`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            body=device_attribute,
            options=options,
        )


class AsyncDeviceAttributeResource(AsyncResource):
    """One attribute of a device."""

    @property
    def with_raw_response(self) -> AsyncDeviceAttributeRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDeviceAttributeRawResponse(self)

    async def delete(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Success:
        """Delete a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.delete`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            options=options,
        )

    async def get(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Get a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.get`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Device` (or `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            options=options,
        )

    async def patch(
        self,
        application_id: str,
        device_id: str,
        name: str,
        *,
        device_attribute: models.DeviceAttributePatch | types.DeviceAttributePatch,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Update a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            name: The attribute's name. Must match `^[0-9a-zA-Z_-]{1,255}$`.
            device_attribute: What to change.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attribute as it now stands.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such attribute.

        Any one of these scopes is enough: `deviceAttribute.patch`,
        `deviceAttribute.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _PATCH,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
                "name": name,
            },
            body=device_attribute,
            options=options,
        )


class DeviceAttributeRawResponse:
    """The methods of `DeviceAttributeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DeviceAttributeResource) -> None:
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncDeviceAttributeRawResponse:
    """The methods of `AsyncDeviceAttributeResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDeviceAttributeResource) -> None:
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.patch = async_raw(resource.patch)
