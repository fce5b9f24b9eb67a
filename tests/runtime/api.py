"""A client of a small API, written as the generator writes one, for the tests to use."""

from __future__ import annotations

from typing import Any, Literal

from losant_codegen.runtime import (
    AsyncBinaryResponse,
    AsyncClient,
    AsyncEventStream,
    AsyncJsonStream,
    AsyncPages,
    AsyncResource,
    Binary,
    BinaryBody,
    BinaryResponse,
    ClientConfig,
    Events,
    EventStream,
    Json,
    JsonBody,
    JsonStream,
    MultipartBody,
    NdJson,
    Operation,
    Pages,
    Part,
    SecurityScheme,
    ServerEvent,
    SyncClient,
    SyncResource,
)
from losant_codegen.runtime.models import Model
from pydantic import Field


class Tag(Model):
    key: str | None = None
    value: str | None = None


class Device(Model):
    device_id: str = Field(alias="deviceId")
    name: str | None = None
    device_class: Literal["standalone", "gateway"] | str | None = Field(default=None, alias="deviceClass")
    tags: list[Tag] | None = None
    count: int | None = None


CONFIG = ClientConfig(
    package="shop_client",
    title="Shop",
    version="1.2.3",
    base_url="https://shop.invalid",
    base_url_env="SHOP_BASE_URL",
    default_query={"_actions": False, "_links": True},
    default_headers={"Accept": "application/json", "Accept-Version": "^1.2.3"},
    security_schemes={"bearer": SecurityScheme("bearer", argument="token", env=("SHOP_API_TOKEN",))},
    security=(("bearer",),),
)

GET: Operation[Device] = Operation(
    "device.get", "GET", "/apps/{appId}/devices/{deviceId}", responses={"200": Json(lambda: Device)}
)
POST: Operation[Device] = Operation(
    "devices.post", "POST", "/apps/{appId}/devices", body=JsonBody(), responses={"201": Json(lambda: Device)}
)
PATCH: Operation[Device] = Operation(
    "device.patch",
    "PATCH",
    "/apps/{appId}/devices/{deviceId}",
    body=JsonBody(),
    responses={"200": Json(lambda: Device)},
)
PUT: Operation[Device] = Operation(
    "device.put", "PUT", "/apps/{appId}/devices/{deviceId}", body=JsonBody(), responses={"200": Json(lambda: Device)}
)
UPLOAD: Operation[Any] = Operation(
    "files.upload",
    "POST",
    "/files",
    body=MultipartBody(Part("file", file=True), Part("meta", content_type="application/json")),
    responses={"200": Json(lambda: Any)},
)
PUT_FILE: Operation[Any] = Operation(
    "files.put", "PUT", "/files/{name}", body=BinaryBody(), responses={"200": Json(lambda: Any)}
)
DOWNLOAD: Operation[bytes] = Operation("files.get", "GET", "/files/{name}", responses={"200": Binary()})
EVENTS: Operation[Any] = Operation(
    "device.events", "GET", "/events", responses={"200": Events({"state": lambda: Device, "note": lambda: str})}
)
ROWS: Operation[Any] = Operation("device.rows", "GET", "/rows", responses={"200": NdJson(lambda: Device)})

StateEvent = ServerEvent[Literal["state"], Device] | ServerEvent[Literal["note"], str]


class Devices(SyncResource):
    def get(self, app_id: str, device_id: str, **more: Any) -> Device:
        return self._call(GET, path={"appId": app_id, "deviceId": device_id}, **more)

    def post(self, app_id: str, body: Any, **more: Any) -> Device:
        return self._call(POST, path={"appId": app_id}, body=body, **more)

    def patch(self, app_id: str, device_id: str, body: Any, **more: Any) -> Device:
        return self._call(PATCH, path={"appId": app_id, "deviceId": device_id}, body=body, **more)

    def put(self, app_id: str, device_id: str, body: Any, **more: Any) -> Device:
        return self._call(PUT, path={"appId": app_id, "deviceId": device_id}, body=body, **more)

    def upload(self, file: Any, meta: Any = None, **more: Any) -> Any:
        return self._call(UPLOAD, form={"file": file, "meta": meta}, **more)

    def put_file(self, name: str, body: Any, **more: Any) -> Any:
        return self._call(PUT_FILE, path={"name": name}, body=body, **more)

    def download(self, name: str, **more: Any) -> BinaryResponse:
        return self._call_binary(DOWNLOAD, path={"name": name}, **more)

    def events(self, **more: Any) -> EventStream[StateEvent]:
        return self._stream_events(EVENTS, **more)

    def rows(self, **more: Any) -> JsonStream[Device]:
        return self._stream_json(ROWS, **more)

    def call(self, operation: Operation[Any], **more: Any) -> Any:
        return self._call(operation, **more)

    def iterate(self, operation: Operation[Any], **more: Any) -> Pages[Any]:
        return self._iterate(operation, **more)


class AsyncDevices(AsyncResource):
    async def get(self, app_id: str, device_id: str, **more: Any) -> Device:
        return await self._call(GET, path={"appId": app_id, "deviceId": device_id}, **more)

    async def post(self, app_id: str, body: Any, **more: Any) -> Device:
        return await self._call(POST, path={"appId": app_id}, body=body, **more)

    async def upload(self, file: Any, meta: Any = None, **more: Any) -> Any:
        return await self._call(UPLOAD, form={"file": file, "meta": meta}, **more)

    async def put_file(self, name: str, body: Any, **more: Any) -> Any:
        return await self._call(PUT_FILE, path={"name": name}, body=body, **more)

    async def download(self, name: str, **more: Any) -> AsyncBinaryResponse:
        return await self._call_binary(DOWNLOAD, path={"name": name}, **more)

    def events(self, **more: Any) -> AsyncEventStream[StateEvent]:
        return self._stream_events(EVENTS, **more)

    def rows(self, **more: Any) -> AsyncJsonStream[Device]:
        return self._stream_json(ROWS, **more)

    async def call(self, operation: Operation[Any], **more: Any) -> Any:
        return await self._call(operation, **more)

    def iterate(self, operation: Operation[Any], **more: Any) -> AsyncPages[Any]:
        return self._iterate(operation, **more)


class Shop(SyncClient):
    def __init__(
        self, token: Any = "secret-token", *, config: ClientConfig = CONFIG, credentials: Any = None, **options: Any
    ) -> None:
        super().__init__(config, credentials={"bearer": token} if credentials is None else credentials, **options)

    @property
    def devices(self) -> Devices:
        return Devices(self)


class AsyncShop(AsyncClient):
    def __init__(
        self, token: Any = "secret-token", *, config: ClientConfig = CONFIG, credentials: Any = None, **options: Any
    ) -> None:
        super().__init__(config, credentials={"bearer": token} if credentials is None else credentials, **options)

    @property
    def devices(self) -> AsyncDevices:
        return AsyncDevices(self)
