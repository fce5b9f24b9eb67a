"""Path templates beyond `{name}`, as other description languages write them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from runtime.server import Server

from .made import Made, made

PATHS = """
paths:
  /plus/{+path}:
    get: &get
      operationId: a.plus
      parameters: [{name: path, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: None.}}
  /star/{path*}/acl: {get: {<<: *get, operationId: a.star}}
  '/regex/{path:.*}': {get: {<<: *get, operationId: a.regex}}
  '/number/{path:[0-9]{1,3}}': {get: {<<: *get, operationId: a.number}}
  /both/{path}: {get: {<<: *get, operationId: a.both}}
  /both/{+path}: {post: {<<: *get, operationId: a.both_whole}}
  '/things{?page,size}':
    get:
      operationId: a.things
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {'204': {description: None.}}
  /things{;path}: {delete: {<<: *get, operationId: a.matrix}}
  /things{.path}: {delete: {<<: *get, operationId: a.label}}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with made(PATHS, tmp_path_factory.mktemp("paths")) as shop:
        yield shop


@pytest.mark.parametrize(
    ("method", "value", "target"),
    [
        ("plus", "a/b c/ü?#", "/plus/a/b%20c/%C3%BC%3F%23"),
        ("star", "a/b", "/star/a/b/acl"),
        ("regex", "a/b@1;v=2", "/regex/a/b@1;v=2"),
        ("number", "1/2", "/number/1%2F2"),
        ("both", "a/b", "/both/a%2Fb"),
        ("both_whole", "a/b", "/both/a/b"),
        ("matrix", "a", "/things;path=a"),
        ("label", "a", "/things.a"),
    ],
)
def test_what_becomes_of_slashes(shop: Made, method: str, value: str, target: str) -> None:
    with Server() as server, shop.client(server) as client:
        getattr(client.a, method)(value)
        assert server.last.target == target


@pytest.mark.parametrize("value", ["", "..", "a/../b", "./a", "/"])
def test_a_value_cannot_leave_its_place(shop: Made, value: str) -> None:
    with Server() as server, shop.client(server) as client:
        with pytest.raises(Exception, match="must not be empty or hold"):
            client.a.plus(value)
        assert not server.requests


def test_a_reminder_of_the_query_is_no_part_of_the_path(shop: Made) -> None:
    with Server() as server, shop.client(server) as client:
        client.a.things(page=2)
        assert server.last.target == "/things?page=2"


def test_the_fake_knows_them_too(shop: Made) -> None:
    fake = shop.module("testing").FakeShop()
    with fake.client(max_retries=0) as client:
        client.a.plus("a/b")
    assert [call.operation for call in fake.calls] == ["a.plus"]
