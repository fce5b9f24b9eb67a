"""Failures are loud, readable, complete and can be pickled."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest
from losant_codegen import runtime
from losant_codegen.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    ClientError,
    ConflictError,
    ForbiddenError,
    GoneError,
    NotFoundError,
    PayloadTooLargeError,
    RateLimitError,
    ResponseError,
    ResponseValidationError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)

from .api import Shop
from .server import Reply, Server, reply_json

CLASSES = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
    503: ServerError,
    599: ServerError,
    402: APIStatusError,
    418: APIStatusError,
}


@pytest.mark.parametrize(("status", "expected"), CLASSES.items())
def test_a_class_for_each_status(make_shop: Any, server: Server, status: int, expected: type[APIStatusError]) -> None:
    server.answer(reply_json({"type": "Oops", "message": "it broke"}, status, X_Request_Id="r-1"))
    with pytest.raises(APIStatusError) as caught:
        make_shop(max_retries=0).devices.get("a", "b")
    error = caught.value
    assert type(error) is expected
    assert isinstance(error, ClientError)
    assert (error.status, error.type, error.message, error.request_id) == (status, "Oops", "it broke", "r-1")
    assert error.body == {"type": "Oops", "message": "it broke"}
    assert error.request.operation == "device.get"
    assert error.request.method == "GET"
    assert error.headers["content-type"] == "application/json"
    assert error.response.elapsed > 0
    assert str(error) == f"{status} Oops: it broke ({error.request}) [request id r-1]"
    assert "/apps/a/devices/b" in str(error)


@pytest.mark.parametrize(
    ("reply", "message", "body"),
    [
        (Reply(404, b"no such page", {"Content-Type": "text/html"}), "Not Found", "no such page"),
        (Reply(404), "Not Found", None),
        (
            Reply(404, b'{"error": {"code": "E1", "message": "nested"}}'),
            "nested",
            {"error": {"code": "E1", "message": "nested"}},
        ),
        (
            Reply(404, b'{"error": "flat", "error_description": "told"}'),
            "told",
            {"error": "flat", "error_description": "told"},
        ),
        (
            Reply(404, b'{"title": "Problem", "detail": "details"}'),
            "details",
            {"title": "Problem", "detail": "details"},
        ),
        (Reply(404, b"[1]"), "Not Found", [1]),
        (Reply(404, b'{"message": ""}'), "Not Found", {"message": ""}),
        (Reply(404, b"\xff\xfe"), "Not Found", "\ufffd\ufffd"),
    ],
)
def test_messages_are_found_where_apis_put_them(
    shop: Shop, server: Server, reply: Reply, message: str, body: object
) -> None:
    server.answer(reply)
    with pytest.raises(NotFoundError) as caught:
        shop.devices.get("a", "b")
    # httpx2 hands on the server's own reason phrase ("Whatever" here), pyreqwest has none.
    assert caught.value.message in (message, "Whatever")
    assert caught.value.body == body


def test_a_long_message_is_cut_in_print_only(shop: Shop, server: Server) -> None:
    server.answer(reply_json({"message": "x" * 10_000}, 400))
    with pytest.raises(BadRequestError) as caught:
        shop.devices.get("a", "b")
    assert len(str(caught.value)) < 700
    assert len(caught.value.message) == 10_000


def test_a_connection_that_cannot_be_made(make_shop: Any, quick: list[float]) -> None:
    client = make_shop(base_url="http://127.0.0.1:1", max_retries=1)
    with pytest.raises(APIConnectionError) as caught:
        client.devices.get("a", "b")
    assert not caught.value.may_have_been_sent
    assert caught.value.request is not None
    assert "http://127.0.0.1:1/apps/a/devices/b" in str(caught.value)
    assert not isinstance(caught.value, APITimeoutError)
    assert len(quick) == 1


def test_errors_survive_pickling(make_shop: Any, server: Server) -> None:
    caught: list[Exception] = []
    client = make_shop(max_retries=0, strict_responses=True)
    replies = [
        reply_json({"message": "no"}, 404),
        reply_json({"name": 1}),
        Reply(200, b"not json"),
        reply_json({}, 429, Retry_After="7"),
    ]
    for reply in replies:
        server.answer(reply)
        with pytest.raises(ResponseError) as each:
            client.devices.get("a", "b")
        caught.append(each.value)
    with pytest.raises(APIConnectionError) as connection:
        make_shop(base_url="http://127.0.0.1:1", max_retries=0).devices.get("a", "b")
    caught.append(connection.value)
    for error in caught:
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error)
        assert str(copy) == str(error)
        assert copy.request == error.request  # type: ignore[attr-defined]
    validation = pickle.loads(pickle.dumps(caught[1]))
    assert isinstance(validation, ResponseValidationError)
    assert validation.errors
    assert dict(validation.headers) == dict(caught[1].headers)  # type: ignore[attr-defined]
    assert pickle.loads(pickle.dumps(caught[3])).retry_after == 7


def test_errors_show_the_name_they_are_imported_by() -> None:
    home = runtime.__name__
    for name in ("ClientError", "NotFoundError", "APITimeoutError", "ResponseValidationError"):
        assert getattr(runtime, name).__module__ == home


def test_the_hierarchy() -> None:
    assert issubclass(APITimeoutError, APIConnectionError)
    for error in (APIConnectionError, ResponseError, runtime.InvalidRequestError, runtime.MissingCredentialsError):
        assert issubclass(error, ClientError)
    assert issubclass(runtime.InvalidRequestError, ValueError)
    for error in set(CLASSES.values()):
        assert issubclass(error, APIStatusError)


def test_the_asynchronous_client_raises_the_same(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        async with async_shop() as client:
            with pytest.raises(NotFoundError, match="404 T: m"):
                await client.devices.get("a", "b")

    server.answer(reply_json({"type": "T", "message": "m"}, 404))
    asyncio.run(main())


def test_a_status_nobody_has_named(make_shop: Any, server: Server) -> None:
    server.answer(Reply(raw=b"HTTP/1.1 478 \r\nContent-Length: 0\r\n\r\n"))
    with pytest.raises(APIStatusError) as caught:
        make_shop().devices.get("a", "b")
    assert caught.value.message == "Unknown status"
    assert repr(caught.value) == "APIStatusError('Unknown status')"
