"""What is sent as a body: models, plain data, forms, text, JSON lines."""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import pytest
from losant_codegen.runtime import (
    OMIT,
    BinaryBody,
    BodyChoice,
    FormBody,
    InvalidRequestError,
    Json,
    JsonBody,
    MultipartBody,
    NdJsonBody,
    Operation,
    Part,
    TextBody,
)

from .api import Device, Shop, Tag
from .multipart import parse
from .server import Server


def operation(body: Any, method: str = "POST") -> Operation[Any]:
    return Operation("x.post", method, "/x", body=body, responses={"200": Json(lambda: Any)})


def test_a_model_is_sent_by_wire_names_with_explicit_nulls_and_without_what_is_unset(
    shop: Shop, server: Server
) -> None:
    device = Device(device_id="1", device_class=None, tags=[Tag(key="k")])
    shop.devices.post("app", device)
    assert server.last.body == b'{"deviceId":"1","deviceClass":null,"tags":[{"key":"k"}]}'
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["content-length"] == str(len(server.last.body))


def test_what_a_model_does_not_know_is_sent_on(shop: Shop, server: Server) -> None:
    shop.devices.post("app", Device.from_dict({"deviceId": "1", "future": {"a": [1]}}))
    assert server.last.json == {"deviceId": "1", "future": {"a": [1]}}


def test_plain_data_is_sent_as_it_is(shop: Shop, server: Server) -> None:
    body = {"deviceId": "1", "deviceClass": None, "n": 1.5, "text": "ünï\u2028", "nested": [{"a": {}}]}
    shop.devices.post("app", body)
    assert server.last.json == body


def test_models_and_dates_inside_plain_data(shop: Shop, server: Server) -> None:
    moment = datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
    body = {
        "tags": [Tag(key="a")],
        "time": moment,
        "id": UUID(int=1),
        "price": Decimal("1.10"),
        "raw": b"\xff\x00",
        "set": {1},
    }
    shop.devices.post("app", body)
    assert server.last.json == {
        "tags": [{"key": "a"}],
        "time": "2024-01-02T03:04:05.678000Z",
        "id": "00000000-0000-0000-0000-000000000001",
        "price": "1.10",
        "raw": "/wA=",
        "set": [1],
    }


@pytest.mark.parametrize("body", [{"x": float("nan")}, {"x": object()}, "\ud800", {1: object}])
def test_what_has_no_json_form_is_refused_before_anything_is_sent(shop: Shop, server: Server, body: Any) -> None:
    with pytest.raises(InvalidRequestError):
        shop.devices.post("app", body)
    assert server.requests == []


def test_a_cycle_is_refused(shop: Shop) -> None:
    body: dict[str, Any] = {}
    body["self"] = body
    with pytest.raises(InvalidRequestError):
        shop.devices.post("app", body)


def test_no_body_and_a_null_body(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(JsonBody()), body=None)
    assert server.last.body == b""
    assert "content-type" not in server.last.headers
    assert server.last.headers["content-length"] == "0"
    nullable = operation(JsonBody(null=True))
    shop.devices.call(nullable, body=OMIT)
    assert server.last.body == b""
    shop.devices.call(nullable, body=None)
    assert server.last.body == b"null"


def test_falsy_bodies_are_bodies(shop: Shop, server: Server) -> None:
    for value, text in (({}, b"{}"), ([], b"[]"), (0, b"0"), (False, b"false"), ("", b'""')):
        shop.devices.call(operation(JsonBody()), body=value)
        assert server.last.body == text


def test_a_body_where_the_operation_takes_none_is_refused(shop: Shop) -> None:
    with pytest.raises(InvalidRequestError, match="takes no body"):
        shop.devices.call(operation(None), body={})


def test_a_get_has_no_content_length(shop: Shop, server: Server) -> None:
    shop.devices.get("a", "b")
    assert "content-length" not in server.last.headers
    assert "content-type" not in server.last.headers


def test_text(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(TextBody()), body="ünï")
    assert server.last.body == "ünï".encode()
    assert server.last.headers["content-type"] == "text/plain; charset=utf-8"
    shop.devices.call(operation(TextBody("application/xml")), body="<a/>")
    assert server.last.headers["content-type"] == "application/xml"


def test_a_form(shop: Shop, server: Server) -> None:
    encoding = FormBody(
        Part("list", explode=False), Part("meta", content_type="application/json"), Part("deep", style="deepObject")
    )
    body = {
        "a": "x&y=z",
        "flag": True,
        "many": [1, 2],
        "list": [1, 2],
        "meta": {"k": 1},
        "deep": {"k": "v"},
        "no": None,
    }
    shop.devices.call(operation(encoding), form=body)
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(server.last.body.decode()) == [
        ("a", "x&y=z"),
        ("flag", "true"),
        ("many", "1"),
        ("many", "2"),
        ("list", "1,2"),
        ("meta", '{"k":1}'),
        ("deep[k]", "v"),
    ]


def test_a_form_from_a_model(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(FormBody()), body=Device(device_id="1", name="n"))
    assert server.last.body == b"deviceId=1&name=n"


def test_multipart_fields(shop: Shop, server: Server) -> None:
    encoding = MultipartBody(Part("file", file=True), Part("meta", content_type="application/json"))
    form = {
        "file": b"data",
        "meta": Device(device_id="1"),
        "text": "ünï",
        "obj": {"a": 1},
        "many": ["x", "y"],
        "none": None,
    }
    shop.devices.call(operation(encoding), form=form)
    assert server.last.headers["content-length"] == str(len(server.last.body))
    parts = parse(server.last)
    assert [(part.name, part.filename, part.content_type, part.content) for part in parts] == [
        ("file", "upload", "application/octet-stream", b"data"),
        ("meta", None, "application/json", b'{"deviceId":"1"}'),
        ("text", None, None, "ünï".encode()),
        ("obj", None, "application/json", b'{"a":1}'),
        ("many", None, None, b"x"),
        ("many", None, None, b"y"),
    ]


def test_names_in_multipart_cannot_break_out(shop: Shop, server: Server) -> None:
    form = {'a"\r\nX: y': "v", "file": ('evil"\r\n\r\nboo.txt', b"data")}
    shop.devices.call(operation(MultipartBody(Part("file", file=True))), form=form)
    first, second = parse(server.last)
    assert first.name == "a%22%0D%0AX: y"
    assert second.filename == "evil%22%0D%0A%0D%0Aboo.txt"
    with pytest.raises(InvalidRequestError):
        shop.devices.call(
            operation(MultipartBody(Part("file", file=True))), form={"file": ("a", b"", "text/plain\r\nX: y")}
        )


def test_a_body_of_all_absent_fields_is_no_body(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(FormBody()), form={"a": None})
    assert server.last.body == b""
    assert "content-type" not in server.last.headers


def test_json_lines(shop: Shop, server: Server) -> None:
    rows = (Device(device_id=str(n)) for n in range(3))
    shop.devices.call(operation(NdJsonBody()), body=rows)
    assert server.last.body == b'{"deviceId":"0"}\n{"deviceId":"1"}\n{"deviceId":"2"}\n'
    assert server.last.headers["content-type"] == "application/x-ndjson"
    with pytest.raises(InvalidRequestError):
        shop.devices.call(operation(NdJsonBody()), body="text")


def test_json_lines_from_an_asynchronous_source(server: Server, async_shop: Any, shop: Shop) -> None:
    async def rows() -> Any:
        for n in range(3):
            await asyncio.sleep(0)
            yield {"n": n}

    async def main() -> None:
        async with async_shop() as client:
            await client.devices.call(operation(NdJsonBody()), body=rows())

    asyncio.run(main())
    assert server.last.body == b'{"n":0}\n{"n":1}\n{"n":2}\n'
    with pytest.raises(InvalidRequestError):
        shop.devices.call(operation(NdJsonBody()), body=rows())


def test_the_caller_chooses_among_media_types(shop: Shop, server: Server) -> None:
    op = operation(BodyChoice(JsonBody(), FormBody(), BinaryBody("image/png")))
    shop.devices.call(op, body={"a": 1})
    assert server.last.body == b'{"a":1}'
    shop.devices.call(op, body={"a": 1}, options={"headers": {"content-type": "application/x-www-form-urlencoded"}})
    assert server.last.body == b"a=1"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    shop.devices.call(op, body=b"png", options={"headers": {"Content-Type": "image/png"}})
    assert server.last.body == b"png"
    with pytest.raises(InvalidRequestError, match=r"application/json, .*not text/csv"):
        shop.devices.call(op, body={}, options={"headers": {"Content-Type": "text/csv"}})


def test_the_asynchronous_client_sends_the_same(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        async with async_shop() as client:
            await client.devices.post("app", Device(device_id="1", name=None))

    asyncio.run(main())
    assert server.last.body == b'{"deviceId":"1","name":null}'
    assert server.last.path == "/apps/app/devices"


def test_mappings_and_sequences_that_are_neither_dict_nor_list(shop: Shop, server: Server) -> None:
    shop.devices.post(
        "app", {"map": MappingProxyType({"a": 1}), "tuple": (1, 2), "deque": deque([3]), "set": frozenset([4])}
    )
    assert server.last.json == {"map": {"a": 1}, "tuple": [1, 2], "deque": [3], "set": [4]}
