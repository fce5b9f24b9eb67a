"""Tokens that are fetched: `TokenSource`, and the two everyday ones of OAuth 2, and signing in.

Written as flows of steps (see `steps`), so that the same source serves synchronous and asynchronous clients. One
thread or task fetches, the others wait for it.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, Protocol
from urllib.parse import urlencode, urljoin

from .config import SecurityScheme, SignIn
from .decode import body_of
from .errors import (
    APIConnectionError,
    InvalidRequestError,
    ResponseValidationError,
    error_class,
)
from .locks import Locks
from .message import HeaderPairs, Request, RequestInfo, Response, Timeout, response_info
from .narrow import is_dict
from .plain import json_bytes
from .retry import pause_after_answer, pause_after_error
from .settings import merge_headers
from .steps import Exclusive, Flow, Pause

_ATTEMPTS = 3


class Site(Protocol):
    """What a token source may know of its client."""

    @property
    def base_url(self) -> str: ...
    @property
    def timeout(self) -> Timeout: ...
    @property
    def headers(self) -> HeaderPairs: ...


class TokenSource:
    """A token that is fetched when it is first needed, and again when it expired or was refused. Safe to share.

    Derive from it for a way of your own: `fetch` yields requests, receives their answers, and returns the token and
    its life in seconds (None where that is unknown).
    """

    def __init__(self) -> None:
        self._token: str | None = None
        self._expires: float | None = None
        self._locks = Locks()

    def fetch(
        self, site: Site, scheme: SecurityScheme
    ) -> Flow[tuple[str, float | None]]:
        """Get a new token."""
        raise NotImplementedError

    def token(
        self, site: Site, scheme: SecurityScheme, refused: str | None = None
    ) -> Flow[str]:
        """The present token, or a new one if there is none, it ran out, or it is the one the server refused."""
        token = self._current(refused)
        if token is None:
            token = yield Exclusive(self._locks, self._renew(site, scheme, refused))
        return token

    def _current(self, refused: str | None) -> str | None:
        if self._token == refused or (
            self._expires is not None and time.monotonic() >= self._expires
        ):
            return None
        return self._token

    def _renew(
        self, site: Site, scheme: SecurityScheme, refused: str | None
    ) -> Flow[str]:
        token = self._current(
            refused
        )  # another thread or task may have fetched one while this one waited
        if token is None:
            token, life = yield from self.fetch(site, scheme)
            self._token = token
            # A little early, so that it does not run out on its way to the server.
            self._expires = (
                None
                if life is None
                else time.monotonic() + max(life - min(30.0, life / 10), 0.0)
            )
        return token

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials and cannot be pickled"
        )


class OAuth2ClientCredentials(TokenSource):
    """The client credentials grant: a program that acts for itself.

    `token_url` None: the one of the API's description. `in_body`: send id and secret in the body instead of Basic.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Sequence[str] = (),
        token_url: str | None = None,
        in_body: bool = False,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._client = (client_id, client_secret)
        self._token_url = token_url
        self._in_body = in_body
        self._form = {"grant_type": "client_credentials", **(extra or {})}
        if scopes:
            self._form["scope"] = " ".join(scopes)

    def fetch(
        self, site: Site, scheme: SecurityScheme
    ) -> Flow[tuple[str, float | None]]:
        answer = yield from _ask_for_token(
            site,
            self._token_url or scheme.token_url,
            self._form,
            self._client,
            self._in_body,
        )
        return _access_token(answer)


class OAuth2RefreshToken(TokenSource):
    """The refresh token grant: access tokens for a refresh token, which the server may replace each time."""

    def __init__(
        self,
        refresh_token: str,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_token: str | None = None,
        token_url: str | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__()
        self._token = access_token
        self._refresh_token = refresh_token
        self._client = (client_id, client_secret) if client_id is not None else None
        self._token_url = token_url
        self._in_body = in_body or client_secret is None

    def fetch(
        self, site: Site, scheme: SecurityScheme
    ) -> Flow[tuple[str, float | None]]:
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        answer = yield from _ask_for_token(
            site, self._token_url or scheme.token_url, form, self._client, self._in_body
        )
        replaced = answer[2].get("refresh_token")
        if isinstance(replaced, str) and replaced:
            self._refresh_token = replaced
        return _access_token(answer)


class SignedIn(TokenSource):
    """The token that a sign-in request of the API answers with; signs in again when it is refused."""

    def __init__(self, how: SignIn, credentials: object) -> None:
        super().__init__()
        self._how = how
        self._body = json_bytes(credentials)

    def fetch(
        self, site: Site, scheme: SecurityScheme
    ) -> Flow[tuple[str, float | None]]:
        how = self._how
        headers = merge_headers(
            site.headers,
            {"Content-Type": "application/json", "Accept": "application/json"},
        )
        request = Request(
            how.method, site.base_url + how.path, headers, self._body, site.timeout
        )
        answer = yield from _answer(request)
        found: Any = answer[2]
        for step in how.token.split("."):
            found = found.get(step) if is_dict(found) else None
        if not isinstance(found, str):
            raise _no_token(
                answer, f"the answer to signing in has no token at {how.token!r}"
            )
        return found, None


_Answer = tuple[Request, Response, dict[str, Any]]


def _ask_for_token(
    site: Site,
    url: str | None,
    form: Mapping[str, str],
    client: tuple[str, str | None] | None,
    in_body: bool,
) -> Flow[_Answer]:
    if url is None:
        raise InvalidRequestError(
            "the API's description names no token URL: give token_url="
        )
    changes = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
    }
    fields = dict(form)
    if client is not None and in_body:
        fields["client_id"] = client[0]
        if client[1] is not None:
            fields["client_secret"] = client[1]
    elif client is not None:
        # RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
        pair = urlencode({client[0]: client[1] or ""}).replace("=", ":", 1)
        changes["Authorization"] = (
            f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
        )
    user_agent = tuple(pair for pair in site.headers if pair[0].lower() == "user-agent")
    headers = merge_headers(user_agent, changes)
    target = urljoin(site.base_url + "/", url)
    return (
        yield from _answer(
            Request("POST", target, headers, urlencode(fields).encode(), site.timeout)
        )
    )


def _answer(request: Request) -> Flow[_Answer]:
    """The JSON object that answers. Asking twice for a token does no harm, so failures that may pass are retried."""
    attempt = 0
    while True:
        last = attempt + 1 >= _ATTEMPTS
        try:
            response: Response = yield request
        except APIConnectionError as error:
            pause = None if last else pause_after_error(error, True, attempt)
            if pause is None:
                error.request = _info(request)
                raise
        else:
            pause = None if last else pause_after_answer(response, True, attempt)
            if pause is None:
                break
        yield Pause(pause)
        attempt += 1
    body = body_of(response)
    if response.status >= 300:
        raise error_class(response.status)(
            request=_info(request), response=response_info(response), body=body
        )
    if not is_dict(body):
        raise _no_token(
            (request, response, {}),
            "the answer to a token request is not a JSON object",
        )
    return request, response, body


def _access_token(answer: _Answer) -> tuple[str, float | None]:
    token, life = answer[2].get("access_token"), answer[2].get("expires_in")
    if not isinstance(token, str) or not token:
        raise _no_token(answer, "the answer to a token request has no access_token")
    try:
        return token, None if life is None else float(life)
    except (TypeError, ValueError):
        return token, None


def _info(request: Request) -> RequestInfo:
    return RequestInfo("token", request.method, request.url.partition("?")[0])


def _no_token(answer: _Answer, message: str) -> ResponseValidationError:
    # Without the body: it may hold the token under another name.
    return ResponseValidationError(
        message, request=_info(answer[0]), response=response_info(answer[1])
    )
