"""`client.device_attributes`: The attributes of a device."""

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
    from typing import Literal

    from .. import types
    from .._runtime import RequestOptions

_GET: Operation[models.DeviceAttributes] = Operation(
    "deviceAttributes.get",
    "GET",
    "/applications/{applicationId}/devices/{deviceId}/attributes",
    responses={"200": Json(lambda: models.DeviceAttributes)},
)
_POST: Operation[models.DeviceAttribute] = Operation(
    "deviceAttributes.post",
    "POST",
    "/applications/{applicationId}/devices/{deviceId}/attributes",
    body=JsonBody(),
    responses={"201": Json(lambda: models.DeviceAttribute)},
)


class DeviceAttributesResource(SyncResource):
    """The attributes of a device."""

    @property
    def with_raw_response(self) -> DeviceAttributesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return DeviceAttributesRawResponse(self)

    def get(
        self,
        application_id: str,
        device_id: str,
        *,
        sort_field: Literal["name", "dataType"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["name", "dataType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttributes:
        """List a device's attributes.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attributes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `deviceAttributes.get`,
        `deviceAttributes.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Device` (or `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    def post(
        self,
        application_id: str,
        device_id: str,
        *,
        device_attribute: models.DeviceAttributePost | types.DeviceAttributePost,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Add a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_attribute: The new attribute.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `deviceAttributes.post`,
        `deviceAttributes.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return self._call(
            _POST,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_attribute,
            options=options,
        )


class AsyncDeviceAttributesResource(AsyncResource):
    """The attributes of a device."""

    @property
    def with_raw_response(self) -> AsyncDeviceAttributesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncDeviceAttributesRawResponse(self)

    async def get(
        self,
        application_id: str,
        device_id: str,
        *,
        sort_field: Literal["name", "dataType"] | None = None,
        sort_direction: Literal["asc", "desc"] | None = None,
        filter_field: Literal["name", "dataType"] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttributes:
        """List a device's attributes.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            sort_field: The field to sort by. The API's default is `"name"`.
            sort_direction: Whether the sort ascends or descends. The API's default
                is `"asc"`.
            filter_field: The field to which `filter` applies.
            filter: The text that `filter_field` must match; `*` stands for any
                text. Blank matches all.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The attributes.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `deviceAttributes.get`,
        `deviceAttributes.*`, `all.Application` (or `.bounded`, `.read`),
        `all.Device` (or `.read`), `all.Organization` (or `.bounded`, `.read`),
        `all.User` (or `.bounded`, `.read`).
        """
        return await self._call(
            _GET,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filterField": filter_field,
                "filter": filter,
            },
            options=options,
        )

    async def post(
        self,
        application_id: str,
        device_id: str,
        *,
        device_attribute: models.DeviceAttributePost | types.DeviceAttributePost,
        options: RequestOptions | None = None,
    ) -> models.DeviceAttribute:
        """Add a device attribute.

        Args:
            application_id: The application. Must match `^[A-Fa-f\\d]{24}$`.
            device_id: The device. Must match `^[A-Fa-f\\d]{24}$`.
            device_attribute: The new attribute.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The new attribute.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such device.

        Any one of these scopes is enough: `deviceAttributes.post`,
        `deviceAttributes.*`, `all.Application` (or `.bounded`), `all.Organization`
        (or `.bounded`), `all.User` (or `.bounded`).
        """
        return await self._call(
            _POST,
            path={
                "applicationId": application_id,
                "deviceId": device_id,
            },
            body=device_attribute,
            options=options,
        )


class DeviceAttributesRawResponse:
    """The methods of `DeviceAttributesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: DeviceAttributesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncDeviceAttributesRawResponse:
    """The methods of `AsyncDeviceAttributesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncDeviceAttributesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
