"""Logging and hooks: silent by default, complete when asked."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .api import Shop
from .server import HANG_UP, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})


def test_hooks_see_requests_answers_retries_and_warnings(make_shop: Any, server: Server, quick: list[float]) -> None:
    seen: list[tuple[str, Any]] = []
    client = make_shop(
        on_request=lambda request: seen.append(("request", request.operation)),
        on_response=lambda request, response: seen.append(("response", response.status)),
        on_retry=lambda request, pause, reason: seen.append(("retry", type(reason).__name__)),
        on_warning=lambda message: seen.append(("warning", message.partition(":")[0])),
    )
    server.answer(Reply(503), HANG_UP, reply_json({"name": 5}))
    client.devices.get("a", "b")
    assert seen == [
        ("request", "device.get"),
        ("response", 503),
        ("retry", "ResponseInfo"),
        ("request", "device.get"),
        ("retry", "APIConnectionError"),
        ("request", "device.get"),
        ("response", 200),
        ("warning", "device.get"),
    ]


def test_hooks_tell_what_was_sent(make_shop: Any, server: Server) -> None:
    requests: list[Any] = []
    responses: list[Any] = []
    client = make_shop(on_request=requests.append, on_response=lambda *both: responses.append(both))
    server.answer(reply_json({"deviceId": "1"}, X_Request_Id="r"))
    client.with_options(headers={"X-A": "1"}).devices.get("a", "b", query={"x": 1})
    [request] = requests
    [(same, response)] = responses
    assert request == same
    assert request.url.endswith("/apps/a/devices/b?x=1&_actions=false&_links=true")
    assert dict(request.headers)["X-A"] == "1"
    assert str(request) == f"GET {request.url}"
    assert (response.status, response.request_id) == (200, "r")
    assert 0 < response.elapsed < 5
    assert response.http_version == "HTTP/1.1"


def test_a_hook_that_raises_stops_the_call(make_shop: Any, server: Server) -> None:
    def refuse(_: Any) -> None:
        raise PermissionError("not now")

    with pytest.raises(PermissionError):
        make_shop(on_request=refuse).devices.get("a", "b")
    assert server.requests == []


def test_levels(shop: Shop, server: Server, caplog: pytest.LogCaptureFixture, quick: list[float]) -> None:
    server.answer(Reply(503), reply_json({"name": 5}))
    with caplog.at_level(logging.DEBUG, logger="shop_client"):
        shop.devices.get("a", "b")
    levels = [record.levelname for record in caplog.records if record.name == "shop_client"]
    assert levels == ["DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG", "WARNING"]
    assert "503" in caplog.text
    assert "next attempt in" in caplog.text


def test_nothing_is_printed_by_default(server: Server) -> None:
    server.answer(Reply(503), reply_json({"name": 5}))
    program = f"""
from tests.runtime.api import Shop
with Shop(base_url={server.url!r}) as client:
    client.devices.get("a", "b")
"""
    root = Path(__file__).parents[2]
    environment = {"PYTHONPATH": f"{root}:{root / 'generator'}", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
    assert len(server.requests) == 2
