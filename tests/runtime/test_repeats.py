"""Calls that resemble each other: a client keeps what they share, and what is one call's own shows in no other."""

from __future__ import annotations

import asyncio
from typing import Any

from losant_codegen.runtime import Json, JsonBody, Operation

from .server import Received, Server, reply_json

SAVE: Operation[Any] = Operation("save", "POST", "/save/{name}", body=JsonBody(), responses={"200": Json(lambda: Any)})


def mirror(received: Received) -> Any:
    """Answers with what came."""
    return reply_json(
        {
            "method": received.method,
            "path": received.path,
            "n": dict(received.query).get("n"),
            "lengths": [value for name, value in received.header_list if name.lower() == "content-length"],
            "mark": received.headers.get("x-mark"),
            "authorization": received.headers.get("authorization"),
            "body": received.body.decode(),
        }
    )


def test_each_call_has_its_own_path_and_query(make_shop: Any, server: Server) -> None:
    server.handler = mirror
    client = make_shop()
    read: Operation[Any] = Operation("read", "GET", "/read/{name}", responses={"200": Json(lambda: Any)})
    sent = [("a", 1), ("b", 1), ("a", 2), ("a", 1), ("x y", None)]
    answers = [client.devices.call(read, path={"name": name}, query={"n": n}) for name, n in sent]
    assert [each["path"] for each in answers] == ["/read/a", "/read/b", "/read/a", "/read/a", "/read/x%20y"]
    assert [each["n"] for each in answers] == ["1", "1", "2", "1", None]


def test_each_call_has_its_own_body_or_none(make_shop: Any, server: Server) -> None:
    server.handler = mirror
    client = make_shop()
    bodies = [None, {"n": 1}, {"n": 22}, None, {"n": 333}, None, None, {"n": 1}]
    for body in bodies:
        arguments = {} if body is None else {"body": body}
        answer = client.devices.call(SAVE, path={"name": "a"}, **arguments)
        text = "" if body is None else f'{{"n":{body["n"]}}}'
        assert (answer["body"], answer["lengths"]) == (text, [str(len(text))])


def test_headers_of_one_call_are_not_those_of_the_next(make_shop: Any, server: Server) -> None:
    server.handler = mirror
    client = make_shop()
    marks = ["1", None, "2", None, "1"]
    options: list[Any] = [None if mark is None else {"headers": {"X-Mark": mark}} for mark in marks]
    answers = [client.devices.call(SAVE, path={"name": "a"}, body={}, options=each) for each in options]
    assert [each["mark"] for each in answers] == marks
    derived = client.with_options(headers={"X-Mark": "derived"})
    assert derived.devices.call(SAVE, path={"name": "a"}, body={})["mark"] == "derived"
    assert client.devices.call(SAVE, path={"name": "a"}, body={})["mark"] is None


def test_more_different_headers_than_are_kept(make_shop: Any, server: Server) -> None:
    server.handler = mirror
    client = make_shop()
    for number in [*range(300), 0, 299]:
        options: Any = {"headers": {"X-Mark": str(number)}}
        assert client.devices.call(SAVE, path={"name": "a"}, body={}, options=options)["mark"] == str(number)


def test_user_info_counts_for_the_urls_that_have_it_and_for_no_others(make_shop: Any, server: Server) -> None:
    server.handler = mirror
    client = make_shop(base_url=server.url.replace("http://", "http://me:secret@"))
    save: Operation[Any] = Operation("save", "PUT", "/save", security=(), responses={"200": Json(lambda: Any)})
    linked = f"{server.url}/save"  # as the link to a next page may be
    answers = [client.devices.call(save, **more) for more in ({"url": linked}, {}, {}, {"url": linked})]
    assert [each["authorization"] for each in answers] == [None, "Basic bWU6c2VjcmV0", "Basic bWU6c2VjcmV0", None]
    assert {each["path"] for each in answers} == {"/save"}


def test_at_once_they_do_not_mix(async_shop: Any, server: Server) -> None:
    server.handler = mirror

    async def main() -> list[Any]:
        async with async_shop() as client:
            calls = (client.devices.call(SAVE, path={"name": f"n{n}"}, body={"n": n}) for n in range(20))
            return await asyncio.gather(*calls)

    answers = asyncio.run(main())
    assert [each["path"] for each in answers] == [f"/save/n{n}" for n in range(20)]
    assert [each["body"] for each in answers] == [f'{{"n":{n}}}' for n in range(20)]
