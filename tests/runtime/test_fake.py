"""The fake for users' own tests: answers by the description, holds requests against it, fails on demand."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    APITimeoutError,
    NotFoundError,
    Operation,
    PagePagination,
    Query,
    RateLimitError,
    ResponseValidationError,
    ServerError,
    Text,
)
from losant_codegen.runtime.message import Request
from losant_codegen.runtime.testing import Fake, RequestMismatch

from . import api
from .api import AsyncShop, Device, Shop

STRING = {"type": "string"}
TABLE = {
    "operations": [
        {
            "id": "device.get",
            "method": "GET",
            "path": "/apps/{appId}/devices/{deviceId}",
            "parameters": [
                {"name": "appId", "in": "path", "required": True, "schema": STRING},
                {"name": "deviceId", "in": "path", "required": True, "schema": {"type": "string", "minLength": 2}},
                {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                {"name": "flag", "in": "query", "schema": {"type": "boolean"}},
                {"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
                {"name": "tags", "in": "query", "style": "deepObject", "schema": {"type": "array"}},
                {"name": "filter", "in": "query", "content": "application/json", "schema": {"required": ["a"]}},
                {"name": "X-Mode", "in": "header", "schema": {"enum": ["a", "b"]}},
            ],
            "responses": {
                "200": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Device"},
                        "example": {"deviceId": "d1", "name": "pump"},
                    }
                },
                "404": {"application/json": {"schema": {"type": "object", "required": ["message"]}}},
            },
        },
        {
            "id": "devices.export",
            "name": "devices.export_",
            "method": "GET",
            "path": "/apps/{appId}/devices/export",
            "responses": {"204": {}},
        },
        {
            "id": "devices.post",
            "method": "POST",
            "path": "/apps/{appId}/devices",
            "body": {"required": True, "content": {"application/json": {"$ref": "#/components/schemas/Device"}}},
            "responses": {"201": {"application/json": {"schema": {"$ref": "#/components/schemas/Device"}}}},
        },
        {
            "id": "device.events",
            "method": "GET",
            "path": "/events",
            "responses": {
                "200": {
                    "text/event-stream": {
                        "events": {
                            "state": {"schema": {"$ref": "#/components/schemas/Device"}, "example": {"deviceId": "e1"}},
                            "note": {"schema": STRING, "example": "two\nlines"},
                        }
                    }
                }
            },
        },
        {
            "id": "device.rows",
            "method": "GET",
            "path": "/rows",
            "responses": {"200": {"application/x-ndjson": {"schema": {"$ref": "#/components/schemas/Device"}}}},
        },
        {
            "id": "files.upload",
            "method": "POST",
            "path": "/files",
            "body": {"required": True, "content": {"multipart/form-data": {"type": "object"}}},
            "responses": {"200": {"application/json": {"schema": {}}}},
        },
        {
            "id": "files.get",
            "method": "GET",
            "path": "/files/{name}",
            "responses": {"200": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}},
        },
        {
            "id": "devices.get",
            "method": "GET",
            "path": "/devices",
            "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
            "responses": {"200": {"application/json": {"schema": {"$ref": "#/components/schemas/Devices"}}}},
        },
    ],
    "components": {
        "schemas": {
            "Device": {
                "type": "object",
                "required": ["deviceId"],
                "properties": {
                    "deviceId": {"type": "string", "minLength": 2},
                    "name": STRING,
                    "deviceClass": {"enum": ["standalone", "gateway"]},
                    "count": {"type": "integer", "minimum": 5},
                    "parent": {"$ref": "#/components/schemas/Device"},
                },
            },
            "Devices": {
                "type": "object",
                "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Device"}},
                    "totalCount": {"type": "integer"},
                },
            },
        }
    },
}


@pytest.fixture
def fake() -> Fake:
    return Fake(json.dumps(TABLE), base_url="https://shop.invalid", always_allowed=("_actions", "_links"))


@pytest.fixture
def shop(fake: Fake) -> Shop:
    return Shop(transport=fake.transport)


def test_the_documents_example_is_the_answer(fake: Fake, shop: Shop) -> None:
    assert shop.devices.get("a1", "d9") == Device(device_id="d1", name="pump")
    [call] = fake.calls
    assert (call.operation, call.method, call.path) == ("device.get", "GET", "/apps/a1/devices/d9")
    assert call.path_params == {"appId": "a1", "deviceId": "d9"}
    assert call.query == {"_actions": "false", "_links": "true"}
    assert call.headers["authorization"] == "Bearer secret-token"


def test_without_an_example_the_schema_is_sampled(fake: Fake, shop: Shop) -> None:
    device = shop.with_options(strict_responses=True).devices.post("a1", {"deviceId": "d1"})
    assert device.device_id == "string"
    assert device.device_class == "standalone"
    assert device.count is not None
    assert device.count >= 5
    assert fake.calls[0].json == {"deviceId": "d1"}


def test_told_answers(fake: Fake, shop: Shop) -> None:
    fake.on("device.get").respond({"deviceId": "told"})
    assert shop.devices.get("a1", "d1").device_id == "told"
    fake.on("device.get").respond(Device(device_id="once"), times=1)
    assert [shop.devices.get("a1", "d1").device_id for _ in range(2)] == ["once", "told"]
    fake.on("device.get", deviceId="d7").respond({"deviceId": "seven"})
    assert shop.devices.get("a1", "d7").device_id == "seven"
    assert shop.devices.get("a1", "d1").device_id == "told"
    assert len(fake.on("device.get", deviceId="d7").calls) == 1
    assert len(fake.on("device.get").calls) == 5
    fake.on("device.get").respond(lambda call: {"deviceId": call.path_params["deviceId"] + "!"})
    assert shop.devices.get("a1", "d2").device_id == "d2!"
    fake.reset()
    assert fake.calls == []
    assert shop.devices.get("a1", "d1").device_id == "d1"


def test_headers_and_bytes(fake: Fake, shop: Shop) -> None:
    from losant_codegen.runtime import raw

    fake.on("device.get").respond(content=b"<html>", headers={"Content-Type": "text/html", "X-A": "1"})
    with pytest.raises(ResponseValidationError):
        shop.devices.get("a1", "d1")
    fake.on("device.get").respond(headers={"X-A": "1"})
    assert raw(shop.devices.get)("a1", "d1").headers["x-a"] == "1"


def test_an_answer_the_api_never_gives_is_refused_at_once(fake: Fake, shop: Shop) -> None:
    with pytest.raises(RequestMismatch, match="deviceId"):
        fake.on("device.get").respond({"name": "no id"})
    fake.on("device.get").respond({"name": "no id"}, check=False)
    assert shop.devices.get("a1", "d1").name == "no id"
    fake.on("device.get").respond(lambda call: {"deviceId": 5})
    with pytest.raises(RequestMismatch):
        shop.devices.get("a1", "d1")


def test_failures(fake: Fake, shop: Shop, quick: list[float]) -> None:
    fake.on("device.get").fail(404)
    with pytest.raises(NotFoundError):
        shop.devices.get("a1", "d1")
    fake.on("device.get").fail(429, {"type": "RateLimit", "message": "slow down"}, headers={"Retry-After": "90"})
    with pytest.raises(RateLimitError, match="slow down") as caught:
        shop.devices.get("a1", "d1")
    assert caught.value.retry_after == 90
    fake.reset()
    fake.on("device.get").fail(500, times=2)
    assert shop.devices.get("a1", "d1").device_id == "d1"
    assert len(fake.calls) == 3
    fake.on("device.get").fail(503)
    with pytest.raises(ServerError):
        shop.devices.get("a1", "d1")
    for failure, expected in (
        (APITimeoutError, APITimeoutError),
        (APIConnectionError, APIConnectionError),
        (APIConnectionError("cut"), APIConnectionError),
        (OSError, OSError),
    ):
        fake.on("device.get").fail(failure)
        with pytest.raises(expected):
            shop.devices.get("a1", "d1")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"query": {"nope": 1}}, "no query parameter 'nope'"),
        ({"query": {"limit": 1000}}, "limit"),
        ({"query": {"limit": "ten"}}, "limit"),
        ({"query": {"flag": "maybe"}}, "flag"),
        ({"query": {"ids": [1, "x"]}}, "ids"),
        ({"query": {"filter": '{"b":1}'}}, "filter"),
        ({"headers": {"X-Mode": "c"}}, "X-Mode"),
    ],
)
def test_requests_are_held_against_the_description(fake: Fake, shop: Shop, arguments: Any, problem: str) -> None:
    pytest.importorskip("jsonschema")
    with pytest.raises(RequestMismatch, match=problem) as caught:
        shop.devices.get("a1", "d1", **arguments)
    assert isinstance(caught.value, AssertionError)
    assert fake.calls == []


def test_good_requests_pass(fake: Fake, shop: Shop) -> None:
    query = {"limit": 100, "flag": True, "ids": [1, 2], "filter": '{"a":1}', "tags[0][key]": "x"}
    shop.devices.get("a1", "d1", query=query, headers={"x-mode": "a"})
    assert fake.calls[0].query["ids"] == ["1", "2"]
    deep: Operation[Any] = Operation(
        "device.get", "GET", "/apps/{appId}/devices/{deviceId}", query=(Query("tags", "deepObject"),), responses={}
    )
    shop.devices.call(deep, path={"appId": "a1", "deviceId": "d1"}, query={"tags": [{"key": "a"}]})


@pytest.mark.parametrize("value", ["x", "d/../../y", "export2", "é"])
def test_path_values_come_back_as_they_were(fake: Fake, shop: Shop, value: str) -> None:
    if len(value) < 2:
        with pytest.raises(RequestMismatch, match="deviceId"):
            shop.devices.get("a1", value)
    else:
        shop.devices.get("a1", value)
        assert fake.calls[0].path_params["deviceId"] == value


def test_literal_paths_go_first(fake: Fake, shop: Shop) -> None:
    assert shop.devices.get("a1", "export") is None
    assert fake.calls[0].operation == "devices.export"


def test_bodies_are_held_against_the_description(fake: Fake, shop: Shop) -> None:
    with pytest.raises(RequestMismatch, match="deviceId"):
        shop.devices.post("a1", {"name": "no id"})
    with pytest.raises(RequestMismatch, match=r"\['deviceClass'\]"):
        shop.devices.post("a1", {"deviceId": "d1", "deviceClass": "quantum"})
    with pytest.raises(RequestMismatch, match="body is missing"):
        shop.devices.post("a1", None)
    with pytest.raises(RequestMismatch, match="text/csv"):
        shop.devices.post("a1", {"deviceId": "d1"}, options={"headers": {"Content-Type": "text/csv"}})
    shop.devices.upload(b"data", {"n": 1})
    assert b"data" in fake.calls[0].content


def test_what_the_description_does_not_know(fake: Fake, shop: Shop) -> None:
    with pytest.raises(RequestMismatch, match="no such operation"):
        shop.devices.patch("a1", "d1", {})
    with pytest.raises(LookupError, match=r"device\.get"):
        fake.on("device.gte")


def test_checks_can_be_left_out(shop: Shop) -> None:
    lenient = Fake(json.dumps(TABLE), base_url="https://shop.invalid", check=False)
    client = Shop(transport=lenient.transport)
    assert client.devices.get("a1", "d1", query={"nope": 1}).device_id == "d1"


def test_a_base_url_with_a_path() -> None:
    fake = Fake(json.dumps(TABLE), base_url="https://elsewhere/v2", always_allowed=("_actions", "_links"))
    assert Shop(transport=fake.transport, base_url="https://anything/v2").devices.get("a1", "d1").device_id == "d1"


def test_streams_of_events(fake: Fake, shop: Shop) -> None:
    for _ in range(2):
        with shop.devices.events() as events:
            assert [(event.event, event.data) for event in events] == [
                ("state", Device(device_id="e1")),
                ("note", "two\nlines"),
            ]
    fake.on("device.events").respond(events=[("state", Device(device_id="x1")), ("note", "n")])
    with shop.devices.events() as events:
        assert [event.data for event in events] == [Device(device_id="x1"), "n"]
    fake.on("device.events").fail(404)
    with pytest.raises(NotFoundError), shop.devices.events():
        pass


def test_streams_of_documents_and_files(fake: Fake, shop: Shop) -> None:
    fake.on("device.rows").respond(lines=[Device(device_id="r1"), {"deviceId": "r2"}])
    with shop.devices.rows() as rows:
        assert [row.device_id for row in rows] == ["r1", "r2"]
    fake.on("files.get").respond(content=b"bytes")
    assert shop.devices.download("n").read() == b"bytes"


def test_pages(fake: Fake, shop: Shop) -> None:
    op: Operation[Any] = Operation(
        "devices.get",
        "GET",
        "/devices",
        responses={"200": api.Json(lambda: Any)},
        pagination=PagePagination("page", None, "items", "totalCount"),
    )
    rows = [{"deviceId": f"d{n}"} for n in range(5)]

    def page(call: Any) -> Any:
        start = int(call.query["page"]) * 2
        return {"items": rows[start : start + 2], "totalCount": 5}

    fake.on("devices.get").respond(page)
    assert [row["deviceId"] for row in shop.devices.iterate(op)] == ["d0", "d1", "d2", "d3", "d4"]
    assert len(fake.calls) == 3


def test_asynchronously(fake: Fake) -> None:
    async def main() -> None:
        async with AsyncShop(transport=fake.async_transport) as client:
            assert (await client.devices.get("a1", "d1")).device_id == "d1"
            fake.on("device.get").fail(404)
            with pytest.raises(NotFoundError):
                await client.devices.get("a1", "d1")
            async with client.devices.events() as events:
                assert [event.event async for event in events] == ["state", "note"]
            fake.on("files.get").respond(content=b"bytes")
            assert await (await client.devices.download("n")).read() == b"bytes"
            await client.devices.upload(b"data")

    asyncio.run(main())
    assert len(fake.calls) == 6


def test_it_shows_no_secrets(fake: Fake, shop: Shop) -> None:
    shop.devices.get("a1", "d1")
    assert repr(fake) == "<Fake: 8 operations, 1 calls>"


def test_an_operation_goes_by_the_clients_name_too(fake: Fake) -> None:
    assert fake.on("devices.export_").calls == fake.on("devices.export").calls == []
    with pytest.raises(LookupError, match=r"devices\.export"):
        fake.on("devices.exports")


@pytest.mark.parametrize(
    ("example", "items"), [({"items": [{"deviceId": "d1"}], "count": 1}, "items"), ([{"deviceId": "d1"}], None)]
)
def test_the_documents_example_of_a_list_is_its_only_page(example: Any, items: str | None) -> None:
    listed = {
        "id": "things.get",
        "method": "GET",
        "path": "/things",
        "pages": {"parameter": "page", "first": 1, "items": items},
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"application/json": {"example": example}}},
    }
    fake = Fake(json.dumps({"operations": [listed]}))
    first, same, second = (
        json.loads(fake.answer(Request("GET", f"https://x.invalid/things{query}", (), None, 1.0), b"").content)
        for query in ("", "?page=1", "?page=2")
    )
    assert first == same == example
    assert second == ([] if items is None else {**example, items: []})


def test_without_jsonschema_the_rest_is_still_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "jsonschema", None)
    fake = Fake(json.dumps(TABLE), base_url="https://shop.invalid", always_allowed=("_actions", "_links"))
    shop = Shop(transport=fake.transport)
    shop.devices.get("a1", "d1", query={"limit": 1000})
    with pytest.raises(RequestMismatch, match="no query parameter"):
        shop.devices.get("a1", "d1", query={"nope": 1})
    with pytest.raises(RequestMismatch, match="missing"):
        shop.devices.post("a1", None)


PARAMETERS = {
    "operations": [
        {
            "id": "x.get",
            "method": "GET",
            "path": "/x",
            "parameters": [
                {"name": "must", "in": "query", "required": True, "schema": {"type": ["integer", "null"]}},
                {"name": "rgb", "in": "query", "schema": {"type": "object", "properties": {"R": {}}}},
                {"name": "sid", "in": "cookie", "schema": {"type": "string", "maxLength": 3}},
                {
                    "name": "csv",
                    "in": "query",
                    "explode": False,
                    "schema": {"type": "array", "items": {"type": "number"}},
                },
                {
                    "name": "pipes",
                    "in": "query",
                    "style": "pipeDelimited",
                    "explode": False,
                    "schema": {"type": "array"},
                },
                {"name": "json", "in": "query", "content": "application/json", "schema": {"type": "object"}},
                {"name": "X-Need", "in": "header", "required": True, "schema": {"type": "string"}},
            ],
            "responses": {"204": {}},
        },
        {
            "id": "x.post",
            "method": "POST",
            "path": "/x",
            "body": {"content": {"application/json": {"type": "object"}, "image/*": {}}},
            "responses": {"default": {"text/plain": {"example": "done"}}},
        },
    ]
}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"query": {"must": 1, "G": 2}, "headers": {"X-Need": "a"}}, None),
        ({"query": {"must": "x"}, "headers": {"X-Need": "a"}}, "must"),
        ({"query": {}, "headers": {"X-Need": "a"}}, "'must' is missing"),
        ({"query": {"must": 1}}, "'X-Need' is missing"),
        ({"query": {"must": 1}, "headers": {"X-Need": "a"}, "cookies": {"sid": "long"}}, "sid"),
        ({"query": {"must": 1, "csv": "1,x"}, "headers": {"X-Need": "a"}}, "csv"),
        ({"query": {"must": 1, "csv": "1,2.5", "pipes": "a|b"}, "headers": {"X-Need": "a"}}, None),
        ({"query": {"must": 1, "json": "{"}, "headers": {"X-Need": "a"}}, "json"),
    ],
)
def test_parameters_of_all_places(arguments: Any, problem: str | None) -> None:
    pytest.importorskip("jsonschema")
    fake = Fake(json.dumps(PARAMETERS), always_allowed=("_actions", "_links"))
    op: Operation[Any] = Operation("x.get", "GET", "/x", responses={})
    client = Shop(transport=fake.transport)
    if problem is None:
        client.devices.call(op, **arguments)
    else:
        with pytest.raises(RequestMismatch, match=problem):
            client.devices.call(op, **arguments)


def test_bodies_of_other_media_types() -> None:
    fake = Fake(json.dumps(PARAMETERS), always_allowed=("_actions", "_links"))
    client = Shop(transport=fake.transport)
    post: Operation[Any] = Operation(
        "x.post", "POST", "/x", body=api.BinaryBody("image/png"), responses={"default": Text()}
    )
    assert client.devices.call(post, body=b"png") == "done"
    assert client.devices.call(post) == "done"
    broken: Operation[Any] = Operation("x.post", "POST", "/x", body=api.BinaryBody("application/json"), responses={})
    with pytest.raises(RequestMismatch, match="not JSON"):
        client.devices.call(broken, body=b"{")
    with pytest.raises(RequestMismatch, match="object"):
        client.devices.call(broken, body=b"[]")


def test_a_path_that_must_be_encoded_is_found() -> None:
    odd = {"id": "odd", "method": "GET", "path": "/<odd>/a b", "responses": {"204": {}}}
    fake = Fake(json.dumps({"operations": [odd]}))
    assert fake.answer(Request("GET", "https://x.invalid/%3Codd%3E/a%20b", (), None, 1.0), b"").status == 204


def test_an_operation_without_a_documented_success_succeeds() -> None:
    odd = {"id": "odd", "method": "GET", "path": "/odd", "responses": {"400": {"application/json": {}}}}
    fake = Fake(json.dumps({"operations": [odd]}))
    assert fake.answer(Request("GET", "https://x.invalid/odd", (), None, 1.0), b"").status == 200
