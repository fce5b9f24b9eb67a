"""Every security scheme of OpenAPI: description in, what a server of this machine was shown out."""

from __future__ import annotations

import base64
import json
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from runtime.server import CERTIFICATE, Received, Reply, Server, reply_json

from .made import Made, made

PATHS = """
paths:
  /thing: {get: {operationId: things.get, responses: {'204': {description: Done.}}}}
"""


def described(schemes: str, security: str, paths: str = PATHS) -> str:
    head = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}"
    return f"{head}{paths}security: {security}\ncomponents: {{securitySchemes: {schemes}}}\n"


def shown(text: str, folder: Path, **credentials: Any) -> Received:
    """The request of a call with these credentials."""
    with made(text, folder) as shop, Server() as server, shop.client(server, **credentials) as client:
        client.things.get()
        return server.last


def test_bearer(tmp_path: Path) -> None:
    text = described("{token: {type: http, scheme: bearer}}", "[{token: []}]")
    assert shown(text, tmp_path, token="t").headers["authorization"] == "Bearer t"


def test_basic(tmp_path: Path) -> None:
    text = described("{login: {type: http, scheme: basic}}", "[{login: []}]")
    wanted = "Basic " + base64.b64encode("a:b ü".encode()).decode()
    assert shown(text, tmp_path, username="a", password="b ü").headers["authorization"] == wanted


def test_api_keys_in_every_place(tmp_path: Path) -> None:
    schemes = (
        "{head: {type: apiKey, in: header, name: X-Key}, ask: {type: apiKey, in: query, name: key}, "
        "crumb: {type: apiKey, in: cookie, name: sid}}"
    )
    keys = {"head_api_key": "h", "ask_api_key": "a&b", "crumb_api_key": "c;d"}
    received = shown(described(schemes, "[{head: [], ask: [], crumb: []}]"), tmp_path, **keys)
    assert received.headers["x-key"] == "h"
    assert received.query == [("key", "a&b")]
    assert received.headers["cookie"] == "sid=c%3Bd"


def test_alternatives_and_what_is_optional(tmp_path: Path) -> None:
    schemes = "{token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}}"
    paths = """
paths:
  /thing: {get: {operationId: things.get, responses: {'204': {description: Done.}}}}
  /open: {get: {operationId: things.open, security: [{}, {token: []}], responses: {'204': {description: Done.}}}}
  /public: {get: {operationId: things.public, security: [], responses: {'204': {description: Done.}}}}
"""
    with made(described(schemes, "[{token: []}, {key: []}]", paths), tmp_path) as shop, Server() as server:
        with shop.client(server, api_key="k") as client:
            client.things.get()
            assert (server.last.headers["x-key"], "authorization" in server.last.headers) == ("k", False)
            client.things.open()
        with shop.client(server, token="t") as client:
            client.things.open()
            assert server.last.headers["authorization"] == "Bearer t"
            client.things.public()
            assert "authorization" not in server.last.headers
        with shop.client(server) as client:
            client.things.open()
            with pytest.raises(Exception, match=r"needs credentials: give the client token= .* or api_key="):
                client.things.get()


OAUTH = (
    "{auth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, refreshUrl: /token, scopes: {read: Look.}}}}}"
)


def token_server(server: Server, lives: list[Any]) -> list[dict[str, str]]:
    """Answers /token with t1, t2 ... and refuses every token but the last; collects what it was asked."""
    asked: list[dict[str, str]] = []

    def handle(received: Received) -> Reply:
        if received.path != "/token":
            good = received.headers.get("authorization") == f"Bearer t{len(asked)}"
            return Reply(204) if good else reply_json({"message": "expired"}, status=401)
        asked.append({**dict(parse_qsl(received.body.decode())), "basic": received.headers.get("authorization", "")})
        answer = {"access_token": f"t{len(asked)}", "token_type": "bearer", "refresh_token": f"r{len(asked)}"}
        return reply_json({**answer, "expires_in": lives[min(len(asked), len(lives)) - 1]})

    server.handler = handle
    return asked


def test_client_credentials_are_fetched_kept_and_fetched_again(tmp_path: Path) -> None:
    with made(described(OAUTH, "[{auth: [read]}]"), tmp_path) as shop, Server() as server:
        asked = token_server(server, [3600, 0, 3600])
        package = __import__(shop.package)
        source = package.OAuth2ClientCredentials("me", "secret", scopes=["read"])
        with shop.client(server, token=source) as client:
            client.things.get()
            client.things.get()
            assert len(asked) == 1  # it is kept
            assert (asked[0]["grant_type"], asked[0]["scope"]) == ("client_credentials", "read")
            assert asked[0]["basic"] == "Basic " + base64.b64encode(b"me:secret").decode()
            asked.append({})  # the server forgets the token: the next call is refused once, and made again
            client.things.get()
            assert [r.path for r in server.requests[-3:]] == ["/thing", "/token", "/thing"]
        assert "secret" not in repr(source)


def test_a_refresh_token_is_replaced(tmp_path: Path) -> None:
    with made(described(OAUTH, "[{auth: []}]"), tmp_path) as shop, Server() as server:
        asked = token_server(server, [0, 3600])  # the first runs out at once
        package = __import__(shop.package)
        with shop.client(server, token=package.OAuth2RefreshToken("r0", client_id="me")) as client:
            client.things.get()
            client.things.get()
            client.things.get()
        assert [(a["grant_type"], a["refresh_token"], a["client_id"]) for a in asked] == [
            ("refresh_token", "r0", "me"),
            ("refresh_token", "r1", "me"),
        ]


def test_openid_connect_is_a_bearer_token(tmp_path: Path) -> None:
    text = described("{oidc: {type: openIdConnect, openIdConnectUrl: https://id.example/.well-known}}", "[{oidc: []}]")
    assert shown(text, tmp_path, token="t").headers["authorization"] == "Bearer t"


def test_other_http_schemes_are_sent_as_they_are_called(tmp_path: Path) -> None:
    text = described("{digest: {type: http, scheme: DPoP}}", "[{digest: []}]")
    assert shown(text, tmp_path, authorization="t").headers["authorization"].lower() == "dpop t"


def test_mutual_tls_needs_no_credential_but_the_connection(tmp_path: Path) -> None:
    text = described("{cert: {type: mutualTLS}}", "[{cert: []}]")
    context = ssl.create_default_context(cafile=str(CERTIFICATE))
    with made(text, tmp_path) as shop, Server(tls=True) as server:
        with shop.client(server, http_client=httpx2.Client(verify=context)) as client:
            client.things.get()
        assert "authorization" not in server.last.headers


def test_credentials_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = described("{token: {type: http, scheme: bearer}}", "[{token: []}]")
    with made(text, tmp_path) as shop, Server() as server:
        (variable,) = _variables(shop)
        monkeypatch.setenv(variable, "from-there")
        with shop.client(server) as client:
            client.things.get()
        assert server.last.headers["authorization"] == "Bearer from-there"


def _variables(shop: Made) -> tuple[str, ...]:
    scheme = shop.module("_client").CONFIG.security_schemes["token"]
    return tuple(json.loads(json.dumps(scheme.env)))
