"""The kit of the generated tests sees differences, and only those."""

from __future__ import annotations

import types
import uuid
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import httpx2
import pytest
from losant_codegen.expect.kit import (
    Api,
    Content,
    Form,
    Json,
    Multipart,
    Part,
    Request,
    Sent,
    built,
    either,
    json_text,
    obj,
)
from losant_codegen.expect.kit.requests import accepts, request_difference
from losant_codegen.expect.kit.values import difference, instant, moment, rewritten, text_of, unknown_fields
from pydantic import BaseModel, ConfigDict


class Thing(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str
    made: datetime | None = None
    inner: Thing | None = None


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (1, 1),
        (1.0, 1),
        (None, None),
        ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}),
        (Thing(name="a"), obj(name="a")),
        (Thing(name="a", inner=Thing(name="b")), obj(name="a", inner=obj(name="b"))),
        (Thing(name="a", more=1), obj({"more": 1}, name="a")),  # type: ignore[call-arg]
        (Thing(name="a"), {"name": "a"}),
        (datetime(2024, 1, 2, tzinfo=UTC), moment("2024-01-02T00:00:00Z")),
        ("b", either("a", "b")),
        (uuid.UUID(int=1), text_of("00000000-0000-0000-0000-000000000001")),
        (timedelta(days=3), text_of("P3D")),
        (time(7, 8, 9), text_of("07:08:09")),
        ("2024-01-02T00:00:00.000Z", instant("2024-01-02T00:00:00Z")),
        ('{"a": 1}', json_text({"a": 1})),
        (date(2024, 1, 2), date(2024, 1, 2)),
    ],
)
def test_the_same(actual: Any, expected: Any) -> None:
    assert difference(actual, expected) is None


@pytest.mark.parametrize(
    ("actual", "expected", "where"),
    [
        (True, 1, "result"),
        (0, False, "result"),
        ("1", 1, "result"),
        ([1], [1, 2], "result"),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, "result['a']['b']"),
        ({"a": 1, "b": 2}, {"a": 1}, "result"),
        (Thing(name="a"), obj(name="b"), "result.name"),
        (Thing(name="a"), obj(title="a"), "result has no title"),
        (Thing(name="a", more=1), obj(name="a"), "unknown fields: ['more']"),  # type: ignore[call-arg]
        (Thing(name="a"), obj({"more": 1}, name="a"), "unknown fields: ['more']"),
        ({"name": "a"}, obj(name="a"), "result has no name"),
        ("2024-01-02T00:00:00Z", moment("2024-01-02T00:00:00Z"), "result"),
        ("c", either("a", "b"), "result"),
        ("other", text_of("this"), "result"),
        ("2024-01-02T00:00:01Z", instant("2024-01-02T00:00:00Z"), "result"),
        ("{", json_text({}), "no JSON"),
        ([Thing(name="a")], [obj(name="b")], "result[0].name"),
    ],
)
def test_different_and_where(actual: Any, expected: Any, where: str) -> None:
    assert where in (difference(actual, expected) or "")


def test_fields_that_a_model_does_not_know() -> None:
    assert list(unknown_fields(Thing(name="a", inner=Thing(name="b", c=1)))) == ["Thing.c"]  # type: ignore[call-arg]
    assert list(unknown_fields(Thing(name="a"))) == []


def test_json_that_may_be_written_anew() -> None:
    assert rewritten({"a": ["2024-01-02T00:00:00Z", "2024"]}) == {"a": [instant("2024-01-02T00:00:00Z"), "2024"]}


API = Api(
    package=types.ModuleType("shop"),
    client="ShopClient",
    async_client="AsyncShopClient",
    root_error="ShopError",
    base_url="https://shop.example.com/v1",
    passes_base_url=False,
    credentials={"token": "t"},
    schemes={"bearer": Sent(headers={"authorization": "Bearer t"})},
    auth=["bearer"],
    query=[("_links", "true")],
    headers={"accept-version": "1"},
)


def sent(**changes: Any) -> httpx2.Request:
    values: dict[str, Any] = {
        "method": "GET",
        "url": "https://shop.example.com/v1/items/a%2Fb?_links=true&x=1%2B",
        **changes,
    }
    headers = {"authorization": "Bearer t", "accept-version": "1", **values.pop("headers", {})}
    request = httpx2.Request(values.pop("method"), values.pop("url"), headers=headers, **values)
    request.read()
    return request


WANTED = Request("GET", "/items/a%2Fb", query=[("x", "1+")])


def check(actual: httpx2.Request, wanted: Request = WANTED) -> str:
    return request_difference(actual, wanted, API, None, None) or ""


def test_the_expected_request() -> None:
    assert check(sent()) == ""
    assert check(sent(url="https://shop.example.com/v1/items/a%2Fb?x=1%2B&_links=true")) == ""


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"method": "POST"}, "POST"),
        ({"url": "https://shop.example.com/v1/items/a/b?_links=true&x=1%2B"}, "items/a/b"),
        ({"url": "https://other.example.com/v1/items/a%2Fb?_links=true&x=1%2B"}, "other"),
        ({"url": "https://shop.example.com/v1/items/a%2Fb?x=1%2B"}, "_links"),
        ({"url": "https://shop.example.com/v1/items/a%2Fb?_links=true&x=1+"}, ""),
        ({"url": "https://shop.example.com/v1/items/a%2Fb?_links=true&x=1"}, "x='1+' is missing"),
        ({"url": "https://shop.example.com/v1/items/a%2Fb?_links=true&x=1%2B&y=2"}, "unexpected"),
        ({"headers": {"authorization": "Basic t"}}, "header authorization"),
        ({"headers": {"x-more": "1"}}, "x-more"),
        ({"headers": {"cookie": "a=1"}}, "cookies"),
        ({"json": {}}, "a body was sent"),
    ],
)
def test_another_request(changes: dict[str, Any], said: str) -> None:
    found = check(sent(**changes))
    assert said in found
    assert bool(found) == bool(said)


@pytest.mark.parametrize(
    ("body", "changes", "said"),
    [
        (Json({"a": 1}), {"json": {"a": 1}}, ""),
        (Json({"a": 1}), {"json": {"a": True}}, "body['a']"),
        (Json({"a": 1}), {}, "the body's type"),
        (Form([("a", "1"), ("b", "x y")]), {"data": {"b": "x y", "a": "1"}}, ""),
        (Form([("a", "1")]), {"data": {"a": "2"}}, "form"),
        (Content(b"x", "text/plain"), {"content": b"x", "headers": {"content-type": "text/plain; charset=utf-8"}}, ""),
        (Content(b"x", "text/plain"), {"content": b"y", "headers": {"content-type": "text/plain"}}, "b'y'"),
        (
            Multipart([Part("f", b"\xff\r\n\x00", "n\u00e9.bin", "image/png")]),
            {"files": {"f": ("n\u00e9.bin", b"\xff\r\n\x00", "image/png")}},
            "",
        ),
        (Multipart([Part("f", b"1")]), {"files": {"f": ("n", b"2", "image/png")}}, "no part is"),
        (Multipart([Part("f", b"1", "n")]), {"files": {"f": ("other", b"1", "image/png")}}, "file name 'other'"),
        (Multipart([Part("g", b"1")]), {"files": {"f": ("n", b"1", "image/png")}}, "parts"),
    ],
)
def test_bodies(body: Any, changes: dict[str, Any], said: str) -> None:
    found = check(sent(method="POST", **changes), Request("POST", WANTED.path, query=WANTED.query, body=body))
    assert said in found
    assert bool(found) == bool(said)


@pytest.mark.parametrize(
    ("accept", "media_type", "allowed"),
    [
        ("application/json, text/csv", "text/csv; charset=utf-8", True),
        ("image/*", "image/png", True),
        ("*/*", "application/json", False),
        ("*/*", "application/octet-stream", True),
        ("application/json", "text/csv", False),
    ],
)
def test_accept_must_name_what_is_documented(accept: str, media_type: str, allowed: bool) -> None:
    assert accepts(sent(headers={"accept": accept}), media_type) is allowed


def test_a_model_to_be_built_shows_how() -> None:
    assert repr(built("Thing", name="a")) == "models.Thing(name='a')"
