"""Credentials: of every kind, combined, optional, fetched, refreshed."""

from __future__ import annotations

import asyncio
import base64
import threading
import time
from typing import Any

import pytest
from losant_codegen.runtime import (
    APIConnectionError,
    BadRequestError,
    InvalidRequestError,
    Json,
    MissingCredentialsError,
    OAuth2ClientCredentials,
    OAuth2RefreshToken,
    Operation,
    ResponseValidationError,
    SecurityScheme,
    SignIn,
    TokenSource,
    UnauthorizedError,
)

from .api import CONFIG, AsyncShop, Shop
from .server import Received, Reply, Server, reply_json

OK = reply_json({"deviceId": "1"})
SCHEMES = {
    "bearer": SecurityScheme("bearer", argument="token", env=("SHOP_API_TOKEN",)),
    "basic": SecurityScheme("basic", argument="username", env=("SHOP_USER", "SHOP_PASSWORD")),
    "header": SecurityScheme("apiKey", name="X-Key", argument="api_key", env=("SHOP_KEY",)),
    "query": SecurityScheme("apiKey", name="api key", location="query", argument="query_key"),
    "cookie": SecurityScheme("apiKey", name="sid", location="cookie", argument="session"),
    "digest": SecurityScheme("http", http_scheme="Digest", argument="digest"),
    "tls": SecurityScheme("mutualTLS", argument="certificate"),
    "oauth": SecurityScheme("oauth2", token_url="/oauth/token", argument="token"),
}
ALL = CONFIG._replace(security_schemes=SCHEMES, security=(("bearer",),))


def operation(*alternatives: tuple[str, ...]) -> Operation[Any]:
    return Operation("x.get", "GET", "/x", responses={"200": Json(lambda: Any)}, security=alternatives)


@pytest.fixture
def make(server: Server, transport: Any) -> Any:
    server.answer(OK)
    clients: list[Shop] = []

    def make(*, config: Any = ALL, **credentials: Any) -> Shop:
        client = Shop(config=config, credentials=credentials, base_url=server.url, timeout=5, transport=transport)
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


def test_bearer(make: Any, server: Server) -> None:
    make(bearer="t0ken").devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer t0ken"


def test_basic(make: Any, server: Server) -> None:
    make(basic=("ann", "p:ü")).devices.call(operation(("basic",)))
    assert server.last.headers["authorization"] == "Basic " + base64.b64encode("ann:p:ü".encode()).decode()


def test_another_scheme_of_http(make: Any, server: Server) -> None:
    make(digest="abc=1").devices.call(operation(("digest",)))
    assert server.last.headers["authorization"] == "Digest abc=1"


def test_keys(make: Any, server: Server) -> None:
    client = make(header="h&k", query="q&k=", cookie="c;k")
    client.devices.call(operation(("header",)))
    assert server.last.headers["x-key"] == "h&k"
    client.devices.call(operation(("query",)), query={"a": 1})
    assert ("api key", "q&k=") in server.last.query
    client.devices.call(operation(("cookie",)), cookies={"other": "1"})
    assert server.last.headers["cookie"] == "other=1; sid=c%3Bk"
    assert "x-key" not in server.last.headers


def test_combinations_and_alternatives(make: Any, server: Server) -> None:
    op = operation(("bearer", "header"), ("basic",), ("query", "cookie"))
    make(bearer="b", header="h").devices.call(op)
    assert (server.last.headers["authorization"], server.last.headers["x-key"]) == ("Bearer b", "h")
    make(bearer="b", basic=("u", "p")).devices.call(op)
    assert server.last.headers["authorization"].startswith("Basic ")
    assert "x-key" not in server.last.headers
    make(query="q", cookie="c").devices.call(op)
    assert "authorization" not in server.last.headers
    assert server.last.headers["cookie"] == "sid=c"


def test_optional_and_none(make: Any, server: Server) -> None:
    make().devices.call(operation((), ("bearer",)))
    assert "authorization" not in server.last.headers
    make(bearer="b").devices.call(operation((), ("bearer",)))
    assert server.last.headers["authorization"] == "Bearer b"
    make(bearer="b").devices.call(operation())
    assert "authorization" not in server.last.headers


def test_a_client_certificate_is_the_connections_business(make: Any, server: Server) -> None:
    make().devices.call(operation(("tls",)))
    make(header="h").devices.call(operation(("tls", "header")))
    assert server.last.headers["x-key"] == "h"


def test_missing_credentials_are_named(make: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOP_API_TOKEN", raising=False)
    client = make()
    with pytest.raises(MissingCredentialsError) as caught:
        client.devices.call(operation(("bearer", "header"), ("basic",)))
    message = str(caught.value)
    for word in ("token=", "SHOP_API_TOKEN", "api_key=", "SHOP_KEY", "username=", "SHOP_USER and SHOP_PASSWORD"):
        assert word in message
    assert server.requests == []


def test_credentials_from_the_environment(make: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_TOKEN", "from-env")
    monkeypatch.setenv("SHOP_USER", "ann")
    monkeypatch.setenv("SHOP_PASSWORD", "pw")
    client = make(header=None, basic=(None, None))
    client.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer from-env"
    client.devices.call(operation(("basic",)))
    assert base64.b64decode(server.last.headers["authorization"].removeprefix("Basic ")) == b"ann:pw"
    make(basic=("bob", None)).devices.call(operation(("basic",)))
    assert base64.b64decode(server.last.headers["authorization"].removeprefix("Basic ")) == b"bob:pw"
    make(bearer="given").devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer given"
    monkeypatch.setenv("SHOP_API_TOKEN", "")
    with pytest.raises(MissingCredentialsError):
        make().devices.call(operation(("bearer",)))


def test_a_pair_where_one_value_belongs(make: Any) -> None:
    with pytest.raises(InvalidRequestError, match="token"):
        make(bearer=("a", "b"))


def test_a_callable_is_asked_for_every_request(make: Any, server: Server) -> None:
    tokens = iter(["one", "two", "three"])
    client = make(bearer=lambda: next(tokens))
    client.devices.call(operation(("bearer",)))
    client.devices.call(operation(("bearer",)))
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


def test_a_callable_that_has_a_new_token_after_a_refusal(make: Any, server: Server) -> None:
    tokens = iter(["old", "new", "newer"])
    server.handler = lambda received: Reply(401) if received.headers["authorization"] == "Bearer old" else OK
    make(bearer=lambda: next(tokens)).devices.call(operation(("bearer",)))
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer old", "Bearer new"]


def test_a_callable_without_a_new_token_is_not_tried_twice(make: Any, server: Server) -> None:
    server.answer(Reply(401))
    with pytest.raises(UnauthorizedError):
        make(bearer=lambda: "same").devices.call(operation(("bearer",)))
    assert len(server.requests) == 1


def test_a_callable_must_return_text(make: Any) -> None:
    with pytest.raises(InvalidRequestError, match="did not return a str"):
        make(bearer=lambda: 5).devices.call(operation(("bearer",)))


def test_an_error_of_the_callable_is_the_callers(make: Any, server: Server) -> None:
    def fail() -> str:
        raise KeyError("vault")

    with pytest.raises(KeyError):
        make(bearer=fail).devices.call(operation(("bearer",)))
    assert server.requests == []


def test_asynchronous_callables(server: Server, async_shop: Any) -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "async"

    async def main() -> None:
        server.answer(OK)
        async with async_shop(token) as client:
            await client.devices.get("a", "b")
        async with async_shop(lambda: "plain") as client:
            await client.devices.get("a", "b")

    asyncio.run(main())
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer async", "Bearer plain"]


def test_an_authorization_of_the_call_goes_first(make: Any, server: Server) -> None:
    make(bearer="b").devices.call(operation(("bearer",)), options={"headers": {"authorization": "Own x"}})
    assert server.last.headers["authorization"] == "Own x"
    make(bearer="b").devices.call(operation(("bearer",)), options={"headers": {"Authorization": None}})
    assert "authorization" not in server.last.headers


class Issuer:
    """A token endpoint and an API behind it."""

    def __init__(self, server: Server, life: int | None = 3600) -> None:
        self.issued = 0
        self.life = life
        self.valid: set[str] = set()
        self.token_requests: list[Received] = []
        self.token_reply: Reply | None = None
        self.delay = 0.0
        server.handler = self

    def __call__(self, received: Received) -> Reply:
        if received.path != "/oauth/token":
            good = received.headers.get("authorization", "").removeprefix("Bearer ") in self.valid
            return OK if good else Reply(401, b'{"message":"expired"}')
        self.token_requests.append(received)
        time.sleep(self.delay)
        if self.token_reply is not None:
            return self.token_reply
        self.issued += 1
        self.valid = {f"t{self.issued}"}
        body = {"access_token": f"t{self.issued}", "token_type": "Bearer", "refresh_token": f"r{self.issued}"}
        return reply_json(body if self.life is None else {**body, "expires_in": self.life})


OAUTH = operation(("oauth",))


def test_client_credentials(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    client = make(oauth=OAuth2ClientCredentials("id", "s:cret", scopes=["a", "b"], extra={"audience": "x"}))
    for _ in range(3):
        client.devices.call(OAUTH)
    [request] = issuer.token_requests
    assert request.method == "POST"
    assert request.body == b"grant_type=client_credentials&audience=x&scope=a+b"
    assert base64.b64decode(request.headers["authorization"].removeprefix("Basic ")) == b"id:s%3Acret"
    assert "accept-version" not in request.headers


def test_client_credentials_in_the_body(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    make(oauth=OAuth2ClientCredentials("id", "secret", in_body=True)).devices.call(OAUTH)
    [request] = issuer.token_requests
    assert request.body == b"grant_type=client_credentials&client_id=id&client_secret=secret"
    assert "authorization" not in request.headers


def test_a_token_that_ran_out_is_fetched_before_the_call(make: Any, server: Server) -> None:
    issuer = Issuer(server, life=0)
    client = make(oauth=OAuth2ClientCredentials("id", "secret"))
    client.devices.call(OAUTH)
    client.devices.call(OAUTH)
    assert issuer.issued == 2
    assert all(request.path == "/oauth/token" or request.headers["authorization"] for request in server.requests)
    assert len(server.requests) == 4


def test_a_token_that_is_refused_is_fetched_anew(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    client = make(oauth=OAuth2ClientCredentials("id", "secret"))
    client.devices.call(OAUTH)
    issuer.valid = set()
    client.devices.call(OAUTH)
    assert issuer.issued == 2
    issuer.token_reply = reply_json({"access_token": "never good"})
    issuer.valid = set()
    with pytest.raises(UnauthorizedError, match="expired"):
        client.devices.call(OAUTH)


def test_one_thread_fetches_and_the_others_wait(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    issuer.delay = 0.1
    client = make(oauth=OAuth2ClientCredentials("id", "secret"))
    failures: list[BaseException] = []

    def work() -> None:
        try:
            client.devices.call(OAUTH)
        except BaseException as error:
            failures.append(error)

    for _ in range(2):
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        issuer.valid = set()
    assert failures == []
    assert issuer.issued == 2


def test_one_task_fetches_and_the_others_wait(server: Server, transport: Any) -> None:
    issuer = Issuer(server)
    issuer.delay = 0.05

    async def main() -> None:
        source = OAuth2ClientCredentials("id", "secret")
        async with AsyncShop(
            config=ALL, credentials={"oauth": source}, base_url=server.url, transport=transport
        ) as client:
            await asyncio.gather(*(client.devices.call(OAUTH) for _ in range(10)))
            issuer.valid = set()
            await asyncio.gather(*(client.devices.call(OAUTH) for _ in range(10)))

    asyncio.run(main())
    assert issuer.issued == 2


def test_refresh_tokens_are_replaced(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    issuer.valid = {"first"}
    client = make(oauth=OAuth2RefreshToken("r0", client_id="id", access_token="first"))
    client.devices.call(OAUTH)
    assert issuer.token_requests == []
    for _ in range(2):
        issuer.valid = set()
        client.devices.call(OAUTH)
    assert [request.body for request in issuer.token_requests] == [
        b"grant_type=refresh_token&refresh_token=r0&client_id=id",
        b"grant_type=refresh_token&refresh_token=r1&client_id=id",
    ]


def test_a_refused_client_is_told_without_its_secret(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    issuer.token_reply = reply_json({"error": "invalid_client", "error_description": "no such client"}, 400)
    with pytest.raises(BadRequestError, match="no such client") as caught:
        make(oauth=OAuth2ClientCredentials("id", "s3cret")).devices.call(OAUTH)
    assert "s3cret" not in repr(caught.value) + str(caught.value)
    assert caught.value.request.method == "POST"


@pytest.mark.parametrize("body", [b"nope", b"[]", b"{}", b'{"access_token": 5}'])
def test_a_token_endpoint_that_talks_nonsense(make: Any, server: Server, body: bytes) -> None:
    issuer = Issuer(server)
    issuer.token_reply = Reply(200, body)
    with pytest.raises(ResponseValidationError):
        make(oauth=OAuth2ClientCredentials("id", "secret")).devices.call(OAUTH)


def test_a_token_endpoint_that_fails_for_a_moment(make: Any, server: Server, quick: list[float]) -> None:
    issuer = Issuer(server)
    replies = [Reply(503), Reply(500), reply_json({"access_token": "t1"})]
    issuer.valid = {"t1"}
    server.handler = lambda received: replies.pop(0) if received.path == "/oauth/token" else OK
    make(oauth=OAuth2ClientCredentials("id", "secret")).devices.call(OAUTH)
    assert len(quick) == 2


def test_no_token_url_anywhere(make: Any) -> None:
    with pytest.raises(InvalidRequestError, match="token_url"):
        make(bearer=OAuth2ClientCredentials("id", "secret")).devices.call(operation(("bearer",)))


def test_a_source_of_ones_own(make: Any, server: Server) -> None:
    class Vault(TokenSource):
        reads = 0

        def fetch(self, site: Any, scheme: Any) -> Any:
            Vault.reads += 1
            yield from ()
            return f"v{Vault.reads}", None

    client = make(bearer=Vault())
    client.devices.call(operation(("bearer",)))
    client.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer v1"
    replies = [Reply(401), OK]
    server.handler = lambda received: replies.pop(0)
    client.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer v2"


SIGN_IN = ALL._replace(sign_in={"user": SignIn("/auth/user", token="data.token", scheme="bearer")})


class SigningIn:
    def __init__(self, server: Server) -> None:
        self.count = 0
        self.bodies: list[Any] = []
        self.password = "pw"
        server.handler = self

    def __call__(self, received: Received) -> Reply:
        if received.path == "/auth/user":
            self.bodies.append(received.json)
            if received.json["password"] != self.password:
                return reply_json({"message": "wrong password"}, 401)
            self.count += 1
            return reply_json({"data": {"token": f"user-{self.count}"}})
        return OK if received.headers.get("authorization") == f"Bearer user-{self.count}" else Reply(401)


def test_signing_in_and_staying_signed_in(make: Any, server: Server) -> None:
    api = SigningIn(server)
    client = make(config=SIGN_IN)
    derived = client.with_options(timeout=3)
    assert client._sign_in("user", {"email": "a@b.c", "password": "pw"}) is client
    assert api.count == 1
    assert "authorization" not in server.last.headers
    assert server.last.headers["accept-version"] == "^1.2.3"
    client.devices.call(operation(("bearer",)))
    derived.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer user-1"
    api.count = 7  # the token of before is no longer valid
    client.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer user-8"
    assert len(api.bodies) == 2


def test_a_wrong_password_is_told_at_once_and_changes_nothing(make: Any, server: Server) -> None:
    SigningIn(server)
    client = make(config=SIGN_IN, bearer="before")
    with pytest.raises(UnauthorizedError, match="wrong password") as caught:
        client._sign_in("user", {"email": "a@b.c", "password": "s3cret"})
    assert "s3cret" not in str(caught.value)
    server.handler = None
    client.devices.call(operation(("bearer",)))
    assert server.last.headers["authorization"] == "Bearer before"


def test_signing_in_asynchronously(server: Server, transport: Any) -> None:
    api = SigningIn(server)

    async def main() -> None:
        async with AsyncShop(config=SIGN_IN, credentials={}, base_url=server.url, transport=transport) as client:
            await client._sign_in("user", {"email": "a@b.c", "password": "pw"})
            api.count = 3
            await client.devices.call(operation(("bearer",)))
            assert server.last.headers["authorization"] == "Bearer user-4"

    asyncio.run(main())


def test_a_token_endpoint_that_is_not_there(make: Any, quick: list[float]) -> None:
    source = OAuth2ClientCredentials("id", "secret", token_url="http://127.0.0.1:1/token?x=secret")
    with pytest.raises(APIConnectionError) as caught:
        make(oauth=source).devices.call(OAUTH)
    assert str(caught.value.request) == "POST http://127.0.0.1:1/token"
    assert len(quick) == 2


@pytest.mark.parametrize(("life", "fetched"), [("3600", 1), ("soon", 1), (None, 1)])
def test_the_life_of_a_token_however_it_is_told(make: Any, server: Server, life: Any, fetched: int) -> None:
    issuer = Issuer(server, life)
    client = make(oauth=OAuth2ClientCredentials("id", "secret"))
    client.devices.call(OAUTH)
    client.devices.call(OAUTH)
    assert issuer.issued == fetched


def test_refreshing_with_a_secret_and_signing_in_without_a_token(make: Any, server: Server) -> None:
    issuer = Issuer(server)
    make(oauth=OAuth2RefreshToken("r0", client_id="id", client_secret="s")).devices.call(OAUTH)
    assert base64.b64decode(issuer.token_requests[0].headers["authorization"].removeprefix("Basic ")) == b"id:s"
    make(oauth=OAuth2RefreshToken("r0")).devices.call(OAUTH)
    assert issuer.token_requests[1].body == b"grant_type=refresh_token&refresh_token=r0"
    server.handler = lambda received: reply_json({"data": {}})
    with pytest.raises(ResponseValidationError, match=r"data\.token"):
        make(config=SIGN_IN)._sign_in("user", {})


def test_a_refusal_is_answered_with_new_credentials_once(make: Any, server: Server) -> None:
    numbers = iter(range(100))
    server.answer(Reply(401))
    with pytest.raises(UnauthorizedError):
        make(bearer=lambda: f"t{next(numbers)}").devices.call(operation(("bearer",)))
    assert len(server.requests) == 2
