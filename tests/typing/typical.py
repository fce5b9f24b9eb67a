"""Typical code of a user of the client: nothing in it may trouble a strict type checker. Checked, never run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, assert_type

import httpx2
from losant_client import (
    APIStatusError,
    AsyncLosantClient,
    AsyncPages,
    EventStream,
    LosantClient,
    LosantError,
    NotFoundError,
    Pages,
    RawResponse,
    RequestInfo,
    RequestOptions,
    ResponseInfo,
    ServerEvent,
    models,
    types,
)
from losant_client.testing import FakeLosant

APPLICATION, DEVICE = "575ec8687ae143cd83dc4a97", "575ecf887ae143cd83dc4aa2"


def newest(devices: Iterable[models.Device]) -> models.Device | None:
    """Attributes are typed, and may be missing where the API does not promise them."""
    known = [device for device in devices if device.creation_date is not None]
    return max(known, key=lambda device: device.creation_date or datetime.min.replace(tzinfo=UTC), default=None)


def calls(client: LosantClient) -> str:
    device = client.device.get(APPLICATION, DEVICE, exclude_connection_info=True)
    assert_type(device, models.Device)
    for tag in device.tags or ():
        print(tag)
    by_name = client.device.get(application_id=APPLICATION, device_id=DEVICE)
    return f"{device.name} {by_name.device_class}"


def bodies(client: LosantClient) -> None:
    client.device.send_state(APPLICATION, DEVICE, device_state={"data": {"temperature": 21.5}})
    client.device.send_state(APPLICATION, DEVICE, device_state=[{"data": {"t": 1}, "time": 1465790400000}])
    new: types.DevicePost = {"name": "pump", "deviceClass": "standalone", "tags": [{"key": "floor", "value": "8"}]}
    made = client.devices.post(APPLICATION, device=new)
    client.device.patch(APPLICATION, DEVICE, device=models.DevicePatch(name=made.name, parent_id=None))
    client.device.patch(APPLICATION, DEVICE, device={"parentId": None})
    level = models.DeviceAttributePost(name="level", data_type="number")
    client.devices.patch(
        APPLICATION,
        patch_info=models.DevicesPatch(device_ids=[DEVICE], update_operations=[models.AddAttribute(value=level)]),
    )


def lists(client: LosantClient) -> int:
    pages = client.devices.iterate(
        APPLICATION,
        filter_field="name",
        filter="pump*",
        sort_direction="desc",
        tag_filter=[{"key": "floor"}],
        query={"$or": [{"name": {"$startsWith": "a"}}, {"deviceClass": "gateway"}]},
    )
    assert_type(pages, Pages[models.Device])
    names = [device.name for device in pages]
    return len(names) + sum(len(rows) for rows in pages.by_page())


def stream(client: LosantClient) -> list[models.DeviceState]:
    found: list[models.DeviceState] = []
    with client.device.state_stream(APPLICATION, DEVICE, keep_alive_interval=5) as events:
        for event in events:
            assert_type(event.event, Literal["deviceState"])
            found.append(event.data)
            if len(found) == 10:
                break
    return found


def held(events: EventStream[ServerEvent[str, models.DeviceState]]) -> None:
    events.close()


def files(client: LosantClient, path: Path) -> None:
    client.file.upload(APPLICATION, DEVICE, file=path)
    client.file.upload(APPLICATION, DEVICE, file=("a.txt", b"text", "text/plain"))
    with path.open("rb") as file:
        client.file.upload(APPLICATION, DEVICE, file=file)


def failures(client: LosantClient) -> int | None:
    try:
        client.device.delete(APPLICATION, DEVICE)
    except NotFoundError as error:
        return error.status
    except APIStatusError as error:
        print(error.type, error.message, error.request_id, error.retry_after, error.headers["date"])
    except LosantError as error:
        print(error)
    return None


def options(client: LosantClient) -> RawResponse[models.Device]:
    once: RequestOptions = {"timeout": 5, "max_retries": 0, "headers": {"X-Trace": "1"}, "query": {"_links": None}}
    client.with_options(timeout=None, headers={"X-Trace": None}).device.get(APPLICATION, DEVICE, options=once)
    raw = client.device.with_raw_response.get(APPLICATION, DEVICE)
    assert_type(raw.parse(), models.Device)
    return raw


def seen(request: RequestInfo, response: ResponseInfo) -> None:
    print(request.operation, response.status)


def clients() -> None:
    LosantClient("token").close()
    LosantClient(lambda: "token", on_response=seen, transport="pyreqwest").close()
    with LosantClient(http_client=httpx2.Client(), base_url="https://api.example", timeout=5.0) as client:
        client.sign_in_user({"email": "a@example.com", "password": "..."}).me.get()


async def asynchronous() -> None:
    async def token() -> str:
        return "token"

    async with AsyncLosantClient(token) as client:
        first, second = await asyncio.gather(client.device.get(APPLICATION, DEVICE), client.me.get())
        print(first.name, second.email)
        pages = client.devices.iterate(APPLICATION)
        assert_type(pages, AsyncPages[models.Device])
        print([device.name async for device in pages])
        async with client.device.command_stream(APPLICATION, DEVICE) as events:
            async for event in events:
                print(event.data.name, event.data.payload)
        raw = await client.device.with_raw_response.get(APPLICATION, DEVICE)
        assert_type(raw.parse(), models.Device)


def test_of_a_user(fake_losant: FakeLosant) -> None:
    fake_losant.on("device.get").respond({"name": "pump"}, times=2).fail(429, headers={"Retry-After": "1"})
    with fake_losant.client(max_retries=0, strict_responses=True) as client:
        assert client.device.get(APPLICATION, DEVICE).name == "pump"
    assert fake_losant.calls[0].path_params == {"applicationId": APPLICATION, "deviceId": DEVICE}
