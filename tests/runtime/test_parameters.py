"""OpenAPI's styles on the wire, and values that try to leave their place."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from losant_codegen.runtime import (
    Cookie,
    Header,
    InvalidRequestError,
    Json,
    Operation,
    PathParam,
    Query,
)

from .api import Device, Shop, Tag
from .server import Server

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200}


class Size(enum.Enum):
    LARGE = "large"


def operation(path: str = "/x", **more: Any) -> Operation[Any]:
    return Operation("x.get", "GET", path, responses={"200": Json(lambda: Any)}, **more)


@pytest.mark.parametrize(
    ("param", "value", "expected"),
    [
        (PathParam("p"), "blue", "blue"),
        (PathParam("p"), COLORS, "blue,black,brown"),
        (PathParam("p"), RGB, "R,100,G,200"),
        (PathParam("p", explode=True), RGB, "R=100,G=200"),
        (PathParam("p", "label"), "blue", ".blue"),
        (PathParam("p", "label"), COLORS, ".blue,black,brown"),
        (PathParam("p", "label", explode=True), COLORS, ".blue.black.brown"),
        (PathParam("p", "label"), RGB, ".R,100,G,200"),
        (PathParam("p", "label", explode=True), RGB, ".R=100.G=200"),
        (PathParam("p", "matrix"), "blue", ";p=blue"),
        (PathParam("p", "matrix"), "", ";p"),
        (PathParam("p", "matrix"), COLORS, ";p=blue,black,brown"),
        (PathParam("p", "matrix", explode=True), COLORS, ";p=blue;p=black;p=brown"),
        (PathParam("p", "matrix"), RGB, ";p=R,100,G,200"),
        (PathParam("p", "matrix", explode=True), RGB, ";R=100;G=200"),
        (PathParam("p", content_type="application/json"), {"a": [1]}, "%7B%22a%22%3A%5B1%5D%7D"),
    ],
)
def test_path_styles(shop: Shop, server: Server, param: PathParam, value: object, expected: str) -> None:
    shop.devices.call(operation("/x/{p}/y", path_params=(param,)), path={"p": value})
    assert server.last.path == f"/x/{expected}/y"


@pytest.mark.parametrize(
    ("param", "value", "expected"),
    [
        (Query("q"), "blue", "q=blue"),
        (Query("q"), COLORS, "q=blue&q=black&q=brown"),
        (Query("q"), RGB, "R=100&G=200"),
        (Query("q", explode=False), COLORS, "q=blue,black,brown"),
        (Query("q", explode=False), RGB, "q=R,100,G,200"),
        (Query("q", "spaceDelimited", False), COLORS, "q=blue%20black%20brown"),
        (Query("q", "spaceDelimited", False), RGB, "q=R%20100%20G%20200"),
        (Query("q", "pipeDelimited", False), COLORS, "q=blue%7Cblack%7Cbrown"),
        (Query("q", "pipeDelimited", False), RGB, "q=R%7C100%7CG%7C200"),
        (Query("q", "deepObject"), RGB, "q%5BR%5D=100&q%5BG%5D=200"),
        (
            Query("q", "deepObject"),
            [{"key": "a", "value": "1"}, {"key": "b"}],
            "q%5B0%5D%5Bkey%5D=a&q%5B0%5D%5Bvalue%5D=1&q%5B1%5D%5Bkey%5D=b",
        ),
        (
            Query("q", "deepObject"),
            {"a": {"b": [1, {"c": True}]}},
            "q%5Ba%5D%5Bb%5D%5B0%5D=1&q%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=true",
        ),
        (Query("q", content_type="application/json"), {"a": None}, "q=%7B%22a%22%3Anull%7D"),
        (Query("q", allow_reserved=True), "a/b?c:d,[e]", "q=a/b?c:d,[e]"),
        (Query("q", allow_reserved=True), "a%20b c&d=e#f+g", "q=a%20b%20c%26d%3De%23f%2Bg"),
        (Query("q"), [], ""),
        (Query("q", explode=False), [], ""),
        (Query("q"), [None, "a"], "q=a"),
    ],
)
def test_query_styles(shop: Shop, server: Server, param: Query, value: object, expected: str) -> None:
    client = shop.with_options(query={"_actions": None, "_links": None})
    client.devices.call(operation(query=(param,)), query={"q": value})
    assert server.last.target == ("/x?" + expected if expected else "/x")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC), "2024-05-06T07:08:09Z"),
        (date(2024, 5, 6), "2024-05-06"),
        (timedelta(days=1, hours=2, seconds=3.5), "P1DT7203.5S"),
        (UUID("12345678123456781234567812345678"), "12345678-1234-5678-1234-567812345678"),
        (Size.LARGE, "large"),
        ("", ""),
        ("ünï", "ünï"),
    ],
)
def test_scalars_in_a_query(shop: Shop, server: Server, value: object, text: str) -> None:
    shop.devices.call(operation(), query={"q": value, "absent": None})
    assert server.last.query == [("q", text), ("_actions", "false"), ("_links", "true")]


def test_models_serve_as_parameters(shop: Shop, server: Server) -> None:
    tags = [Tag(key="a", value="b"), Tag(key="c")]
    shop.devices.call(operation(query=(Query("t", "deepObject"),)), query={"t": tags})
    assert server.last.query[:3] == [("t[0][key]", "a"), ("t[0][value]", "b"), ("t[1][key]", "c")]
    shop.devices.call(
        operation(query=(Query("d", content_type="application/json"),)), query={"d": Device(device_id="1")}
    )
    assert server.last.query[0] == ("d", '{"deviceId":"1"}')


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("../../admin", "..%2F..%2Fadmin"),
        ("a/b", "a%2Fb"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a%2Fb", "a%252Fb"),
        ("a b", "a%20b"),
        ("a;b,c", "a%3Bb%2Cc"),
        ("a\r\nb", "a%0D%0Ab"),
        ("ü", "%C3%BC"),
        ("...", "..."),
        ("a\\b", "a%5Cb"),
    ],
)
def test_a_value_stays_within_its_path_segment(shop: Shop, server: Server, value: str, segment: str) -> None:
    shop.devices.get("app", value)
    assert server.last.path == f"/apps/app/devices/{segment}"


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_a_path_value_that_no_encoding_protects_is_refused(shop: Shop, server: Server, value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="deviceId"):
        shop.devices.get("app", value)
    assert server.requests == []


def test_dots_beside_other_text_are_fine(shop: Shop, server: Server) -> None:
    op = operation("/x/{a}.json/{b}-{c}", path_params=())
    shop.devices.call(op, path={"a": "..", "b": ".", "c": "."})
    assert server.last.path == "/x/...json/.-."


def test_two_values_cannot_build_dots_together(shop: Shop) -> None:
    with pytest.raises(InvalidRequestError):
        shop.devices.call(operation("/x/{a}{b}/y"), path={"a": ".", "b": "."})


def test_what_follows_a_hash_in_a_path_template_is_not_sent(shop: Shop, server: Server) -> None:
    shop.devices.call(operation("/x#second"))
    assert server.last.path == "/x"


def test_a_query_in_a_path_template_is_joined(shop: Shop, server: Server) -> None:
    shop.devices.call(operation("/x?action=go"), query={"q": 1})
    assert server.last.target == "/x?action=go&q=1&_actions=false&_links=true"


def test_a_value_stays_within_its_query_parameter(shop: Shop, server: Server) -> None:
    nasty = "a&admin=1#frag+%26=ü /?"
    shop.devices.call(operation(), query={"q": nasty, "weird name&=": "x"})
    assert server.last.query[:2] == [("q", nasty), ("weird name&=", "x")]


def test_header_parameters(shop: Shop, server: Server) -> None:
    op = operation(headers=(Header("X-Map", explode=True), Header("X-Json", content_type="application/json")))
    values = {"X-One": 5, "X-Flag": True, "X-List": [1, 2], "X-Map": RGB, "X-Json": {"a": 1}, "X-None": None}
    shop.devices.call(op, headers=values)
    headers = server.last.headers
    assert headers["x-one"] == "5"
    assert headers["x-flag"] == "true"
    assert headers["x-list"] == "1,2"
    assert headers["x-map"] == "R=100,G=200"
    assert headers["x-json"] == '{"a":1}'
    assert "x-none" not in headers


def test_a_header_parameter_replaces_a_default_of_the_same_name(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(), headers={"accept-version": "2"})
    assert [value for name, value in server.last.header_list if name.lower() == "accept-version"] == ["2"]


def test_cookie_parameters(shop: Shop, server: Server) -> None:
    op = operation(cookies=(Cookie("list", explode=False),))
    shop.devices.call(op, cookies={"sid": "a;b", "n": 1, "list": [1, 2], "absent": None})
    assert server.last.headers["cookie"] == "sid=a%3Bb; n=1; list=1,2"


def test_defaults_of_the_query_give_way(shop: Shop, server: Server) -> None:
    shop.devices.get("a", "b")
    assert server.last.query == [("_actions", "false"), ("_links", "true")]
    shop.devices.get("a", "b", query={"_links": False})
    assert server.last.query == [("_links", "false"), ("_actions", "false")]
    shop.devices.get("a", "b", options={"query": {"_links": None, "x": {"y": [1, 2]}, "l": [1, 2]}})
    assert server.last.query == [("_actions", "false"), ("x[y][0]", "1"), ("x[y][1]", "2"), ("l", "1"), ("l", "2")]


def test_an_operation_with_its_own_server(server: Server, make_shop: Any) -> None:

    from .api import CONFIG

    elsewhere = operation("/x", server=f"{server.url}/v9")
    client = make_shop(base_url=None, config=CONFIG._replace(base_url=f"{server.url}/v1", base_url_env=None))
    client.devices.call(elsewhere)
    assert server.last.path == "/v9/x"
    client.devices.call(operation("/x"))
    assert server.last.path == "/v1/x"
    # A base URL that the user named gets everything: a test server must not be bypassed.
    make_shop(base_url=f"{server.url}/mine").devices.call(elsewhere)
    assert server.last.path == "/mine/x"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (timedelta(0), "PT0S"),
        (timedelta(days=-1), "-P1D"),
        (timedelta(minutes=-90), "-PT5400S"),
        (timedelta(days=3), "P3D"),
        (timedelta(microseconds=10), "PT0.00001S"),
    ],
)
def test_durations(shop: Shop, server: Server, value: timedelta, text: str) -> None:
    shop.devices.call(operation(), query={"q": value})
    assert server.last.query[0] == ("q", text)
