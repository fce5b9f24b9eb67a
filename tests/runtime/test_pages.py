"""Iterating over pages: every row once, no request too many, honest about rows that move."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from losant_codegen.runtime import (
    ClientError,
    CursorPagination,
    InvalidRequestError,
    Json,
    LinkPagination,
    OffsetPagination,
    Operation,
    PagePagination,
    ServerError,
)
from losant_codegen.runtime.models import Model
from pydantic import Field

from .api import Device, Shop
from .server import Received, Reply, Server, reply_json


class Found(Model):
    items: list[Device] | None = None
    total_count: int | None = Field(default=None, alias="totalCount")


def operation(pagination: Any, load: Callable[[], Any] = lambda: Found) -> Operation[Any]:
    return Operation("devices.get", "GET", "/devices", responses={"200": Json(load)}, pagination=pagination)


PAGES = operation(PagePagination("page", "perPage", "items", "totalCount"))
FROM_ONE = operation(PagePagination("page", "perPage", "items", "totalCount", first=1))
NO_TOTAL = operation(PagePagination("page", "perPage", "items"))
OFFSET = operation(OffsetPagination("offset", "limit", "items", "totalCount"))
ROWS_ONLY = operation(OffsetPagination("offset", "limit", None, None), lambda: list[Device])
CURSOR = operation(CursorPagination("after", "meta.next", "limit", "items"), lambda: Any)
LINKS = operation(LinkPagination(None), lambda: list[Device])


class Table:
    """A server's table of rows; `most` is what it gives at once, whatever it is asked for."""

    def __init__(self, server: Server, count: int, *, most: int = 100, first: int = 0, total: bool = True) -> None:
        self.server = server
        self.rows = [f"r{n}" for n in range(count)]
        self.most = most
        self.first = first
        self.total = total
        self.before: Callable[[int], None] = lambda call: None
        server.handler = self

    def __call__(self, received: Received) -> Reply:
        self.before(len(self.server.requests))
        query = dict(received.query)
        size = min(int(query.get("perPage", query.get("limit", 10))), self.most)
        start = int(query["offset"]) if "offset" in query else (int(query.get("page", self.first)) - self.first) * size
        rows = [{"deviceId": row} for row in self.rows[start : start + size]]
        return reply_json({"items": rows, **({"totalCount": len(self.rows)} if self.total else {})})


def ids(pages: Any) -> list[str]:
    return [row.device_id for row in pages]


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 25])
@pytest.mark.parametrize(("op", "first"), [(PAGES, 0), (FROM_ONE, 1), (OFFSET, 0)])
def test_every_row_once_and_no_request_too_many(
    shop: Shop, server: Server, op: Operation[Any], first: int, count: int
) -> None:
    table = Table(server, count, first=first)
    pages = shop.devices.iterate(op)
    assert ids(pages) == table.rows
    assert pages.total == count
    assert not pages.shifted
    assert len(server.requests) == max(1, -(-count // 10))


def test_nothing_is_asked_for_before_it_is_needed(shop: Shop, server: Server) -> None:
    Table(server, 25)
    rows = iter(shop.devices.iterate(PAGES))
    assert server.requests == []
    for _ in range(10):
        assert isinstance(next(rows), Device)
    assert len(server.requests) == 1
    next(rows)
    assert len(server.requests) == 2


def test_each_loop_starts_anew(shop: Shop, server: Server) -> None:
    table = Table(server, 15)
    pages = shop.devices.iterate(PAGES)
    assert ids(pages) == table.rows
    assert ids(pages) == table.rows


def test_by_page(shop: Shop, server: Server) -> None:
    Table(server, 25)
    assert [len(rows) for rows in shop.devices.iterate(PAGES).by_page()] == [10, 10, 5]


def test_the_query_goes_with_every_page(shop: Shop, server: Server) -> None:
    Table(server, 25)
    ids(shop.devices.iterate(PAGES, query={"filter": "a*", "perPage": 5}, options={"headers": {"X-A": "b"}}))
    assert len(server.requests) == 5
    for number, request in enumerate(server.requests):
        assert dict(request.query) == {
            "filter": "a*",
            "perPage": "5",
            "page": str(number),
            "_actions": "false",
            "_links": "true",
        }
        assert request.headers["x-a"] == "b"


def test_starting_in_the_middle(shop: Shop, server: Server) -> None:
    table = Table(server, 45)
    assert ids(shop.devices.iterate(PAGES, query={"page": 2})) == table.rows[20:]
    assert len(server.requests) == 3
    server.requests.clear()
    assert ids(shop.devices.iterate(OFFSET, query={"offset": 17, "limit": 10})) == table.rows[17:]
    assert len(server.requests) == 3


@pytest.mark.parametrize("op", [PAGES, OFFSET, NO_TOTAL])
def test_a_server_that_gives_less_than_was_asked_for_loses_no_rows(
    shop: Shop, server: Server, op: Operation[Any]
) -> None:
    table = Table(server, 25, most=4, total=op is not NO_TOTAL)
    assert ids(shop.devices.iterate(op, query={"perPage" if op is not OFFSET else "limit": 1000})) == table.rows


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (5, 2), (10, 2), (25, 3), (30, 4)])
def test_without_a_total_a_shorter_page_is_the_last(shop: Shop, server: Server, count: int, requests: int) -> None:
    table = Table(server, count, total=False)
    assert ids(shop.devices.iterate(NO_TOTAL)) == table.rows
    assert len(server.requests) == requests


def test_rows_without_an_envelope(shop: Shop, server: Server) -> None:
    rows = [{"deviceId": f"r{n}"} for n in range(25)]

    def answer(received: Received) -> Reply:
        start = int(dict(received.query)["offset"])
        return reply_json(rows[start : start + 10])

    server.handler = answer
    assert ids(shop.devices.iterate(ROWS_ONLY)) == [f"r{n}" for n in range(25)]


def test_rows_that_vanish_meanwhile_are_told(shop: Shop, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    table = Table(server, 30)

    def remove(call: int) -> None:
        if call == 2:
            del table.rows[:5]

    table.before = remove
    pages = shop.devices.iterate(PAGES)
    with caplog.at_level(logging.WARNING, logger="shop_client"):
        found = ids(pages)
    assert found == [f"r{n}" for n in (*range(10), *range(15, 30))]
    assert pages.shifted
    [record] = caplog.records
    assert "from 30 to 25" in record.getMessage()


def test_rows_that_appear_meanwhile_are_told_and_nothing_is_hidden(shop: Shop, server: Server) -> None:
    table = Table(server, 20)

    def add(call: int) -> None:
        if call == 2:
            table.rows.insert(0, "new")

    table.before = add
    pages = shop.devices.iterate(PAGES)
    # The last row of the first page comes again as the first of the second: the server says so, and so do we.
    assert ids(pages) == [*(f"r{n}" for n in range(10)), *(f"r{n}" for n in range(9, 20))]
    assert pages.shifted


def test_an_emptied_table_ends_the_walk(shop: Shop, server: Server) -> None:
    table = Table(server, 30)
    table.before = lambda call: table.rows.clear() if call == 2 else None
    assert len(ids(shop.devices.iterate(PAGES))) == 10
    assert len(server.requests) == 2


def test_a_total_that_lies_does_not_loop(shop: Shop, server: Server) -> None:
    server.handler = lambda received: reply_json({"items": [], "totalCount": 1000})
    assert ids(shop.devices.iterate(PAGES)) == []
    assert len(server.requests) == 1


def test_a_server_that_ignores_the_page_is_found_out(shop: Shop, server: Server) -> None:
    server.handler = lambda received: reply_json({"items": [{"deviceId": "same"}]})
    with pytest.raises(ClientError, match="same page twice"):
        ids(shop.devices.iterate(NO_TOTAL))
    assert len(server.requests) == 2


def test_cursors(shop: Shop, server: Server) -> None:
    following = {None: "c1", "c1": "c2", "c2": None}

    def answer(received: Received) -> Reply:
        cursor = dict(received.query).get("after")
        return reply_json({"items": [cursor], "meta": {"next": following[cursor]}})

    server.handler = answer
    assert list(shop.devices.iterate(CURSOR)) == [None, "c1", "c2"]
    server.handler = lambda received: reply_json({"items": [1], "meta": {"next": "again"}})
    with pytest.raises(ClientError, match="same next page twice"):
        list(shop.devices.iterate(CURSOR))


def test_cursors_that_are_addresses(shop: Shop, server: Server) -> None:
    def answer(received: Received) -> Reply:
        if "token" in dict(received.query):
            return reply_json({"items": [2], "meta": {}})
        return reply_json({"items": [1], "meta": {"next": f"{server.url}/devices?token=x"}})

    server.handler = answer
    assert list(shop.devices.iterate(CURSOR)) == [1, 2]
    assert server.last.target == "/devices?token=x"
    assert "authorization" in server.last.headers


def test_link_headers(shop: Shop, server: Server) -> None:
    def answer(received: Received) -> Reply:
        number = int(dict(received.query).get("p", 1))
        links = f'<{server.url}/devices?p=1>; rel="first", </devices?p={number + 1}>; rel="next"; title="a, b"'
        headers = {"Link": links} if number < 3 else {"Link": f'<{server.url}/x>; rel="prev"'}
        return Reply(
            200, json.dumps([{"deviceId": str(number)}]).encode(), {"Content-Type": "application/json", **headers}
        )

    server.handler = answer
    assert ids(shop.devices.iterate(LINKS)) == ["1", "2", "3"]
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer secret-token"] * 3


def test_a_link_to_another_host_is_not_followed(shop: Shop, server: Server) -> None:
    server.answer(reply_json([{"deviceId": "1"}], Link='<https://evil.invalid/devices>; rel="next"'))
    rows = iter(shop.devices.iterate(LINKS))
    next(rows)
    with pytest.raises(InvalidRequestError, match="another host"):
        next(rows)
    assert len(server.requests) == 1


def test_an_error_on_the_way_is_raised_after_the_rows_before_it(shop: Shop, server: Server, quick: list[float]) -> None:
    rows = [{"deviceId": str(n)} for n in range(10)]
    server.answer(reply_json({"items": rows, "totalCount": 20}), Reply(500))
    seen: list[Any] = []
    with pytest.raises(ServerError):
        seen.extend(row.device_id for row in shop.devices.iterate(PAGES))
    iterator = iter(shop.devices.iterate(PAGES))
    server.answer(reply_json({"items": rows, "totalCount": 20}), Reply(500))
    assert [next(iterator).device_id for _ in range(10)] == [str(n) for n in range(10)]
    with pytest.raises(ServerError):
        next(iterator)


def test_an_operation_without_pages_refuses(shop: Shop) -> None:
    with pytest.raises(InvalidRequestError, match="has no pages"):
        shop.devices.iterate(operation(None))


def test_pages_whose_schema_is_broken_are_still_walked(shop: Shop, server: Server) -> None:
    server.handler = lambda received: reply_json({"items": [{"deviceId": 1}], "totalCount": 1})
    [row] = shop.devices.iterate(PAGES)
    assert row.device_id == 1


def test_asynchronously(server: Server, async_shop: Any) -> None:
    table = Table(server, 25)

    async def main() -> None:
        async with async_shop() as client:
            pages = client.devices.iterate(PAGES)
            assert [row.device_id async for row in pages] == table.rows
            assert pages.total == 25
            assert [len(rows) async for rows in client.devices.iterate(OFFSET).by_page()] == [10, 10, 5]
            async for _ in client.devices.iterate(PAGES):
                break

    asyncio.run(main())
    assert len(server.requests) == 7


def test_totals_and_rows_in_places_of_their_own(shop: Shop, server: Server) -> None:
    class Loose(Model):
        """Nothing is declared: all that is looked for is among the extras."""

    nested = operation(PagePagination("page", None, "data.rows", "data.count"), lambda: Loose)
    rows = list(range(5))

    def answer(received: Received) -> Reply:
        start = int(dict(received.query)["page"]) * 2
        return reply_json({"data": {"rows": rows[start : start + 2], "count": 5}})

    server.handler = answer
    assert list(shop.devices.iterate(nested)) == rows
    assert list(shop.devices.iterate(nested, query={"page": "not a number"})) == rows
    server.handler = lambda received: reply_json({"data": None})
    assert list(shop.devices.iterate(nested)) == []


def test_shifts_are_told_asynchronously_too(server: Server, async_shop: Any, caplog: pytest.LogCaptureFixture) -> None:
    table = Table(server, 30)
    table.before = lambda call: table.rows.pop() if call == 2 else None

    async def main() -> None:
        async with async_shop() as client:
            pages = client.devices.iterate(PAGES)
            with caplog.at_level(logging.WARNING, logger="shop_client"):
                assert len([row async for row in pages]) == 29
            assert pages.shifted

    asyncio.run(main())
    assert "from 30 to 29" in caplog.text
