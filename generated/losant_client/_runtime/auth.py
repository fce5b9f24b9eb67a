"""Credentials: which ones an operation needs, and where they go. They are held in memory and printed nowhere.

A credential is text, a pair (user name, password), a callable that gives text (asked for every request), or a
`TokenSource`, which fetches a token and a new one when it ran out or the server says 401.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from .config import Alternatives, ClientConfig, SecurityScheme
from .errors import InvalidRequestError, MissingCredentialsError
from .parameters import escape, header_value
from .steps import Ask, Flow
from .tokens import Site, TokenSource

TokenFunction: TypeAlias = "Callable[[], str | Awaitable[str]]"
Credential: TypeAlias = "str | tuple[str, str] | TokenFunction | TokenSource"
Credentials: TypeAlias = (
    "Mapping[str, Credential | tuple[str | None, str | None] | None]"
)


_WORDS = {
    "bearer": "Bearer",
    "oauth2": "Bearer",
    "openIdConnect": "Bearer",
    "basic": "Basic",
}


class Applied:
    """Credentials as they go into a request."""

    __slots__ = ("cookies", "headers", "query", "used")

    def __init__(self) -> None:
        self.headers: tuple[tuple[str, str], ...] = ()
        self.query: tuple[str, ...] = ()
        self.cookies: tuple[str, ...] = ()
        self.used: dict[str, str] = {}

    def add(self, name: str, scheme: SecurityScheme, secret: str) -> None:
        self.used[name] = secret
        if scheme.kind == "apiKey":
            if scheme.location == "header":
                self.headers += ((scheme.name, header_value(scheme.name, secret)),)
            else:
                pair = f"{escape(scheme.name)}={escape(secret)}"
                if scheme.location == "query":
                    self.query += (pair,)
                else:
                    self.cookies += (pair,)
        elif scheme.kind != "mutualTLS":
            word = _WORDS.get(scheme.kind, scheme.http_scheme)
            self.headers += (
                (
                    "Authorization",
                    f"{word} {header_value('Authorization', secret)}".strip(),
                ),
            )


NOTHING = Applied()


class Auth:
    """The credentials of a client; shared by the clients that `with_options` derives from it."""

    __slots__ = ("_config", "_credentials", "_static")

    def __init__(self, config: ClientConfig, credentials: Credentials) -> None:
        self._config = config
        self._credentials: dict[str, Credential] = {}
        self._static: dict[Alternatives, Applied | None] = {}
        for name, scheme in config.security_schemes.items():
            value = _from_environment(scheme, credentials.get(name))
            if value is not None:
                self._credentials[name] = value

    def __repr__(self) -> str:
        return f"<Auth {', '.join(self._credentials) or 'without credentials'}>"

    def set(self, name: str, credential: Credential | None) -> None:
        """Use other credentials from now on (None: none)."""
        if credential is None:
            self._credentials.pop(name, None)
        else:
            self._credentials[name] = credential
        self._static = {}

    def static(self, security: Alternatives) -> Applied | None:
        """The credentials when nothing has to be asked or fetched for them, else None. Kept: this is the usual case."""
        try:
            return self._static[security]
        except KeyError:
            pass
        applied = Applied()
        self._static[security] = None
        for name in self._combination(security):
            credential = self._credentials[name]
            if isinstance(credential, TokenSource) or callable(credential):
                return None
            applied.add(name, self._config.security_schemes[name], _text(credential))
        self._static[security] = applied
        return applied

    def apply(
        self, security: Alternatives, site: Site, refused: Applied = NOTHING
    ) -> Flow[Applied]:
        """The credentials of an operation, fetched or asked for. `refused`: those the server said 401 to."""
        applied = Applied()
        for name in self._combination(security):
            credential = self._credentials[name]
            if isinstance(credential, TokenSource):
                secret = yield from credential.token(
                    site, self._config.security_schemes[name], refused.used.get(name)
                )
            elif callable(credential):
                secret = yield Ask(credential)
                if not isinstance(secret, str):
                    raise InvalidRequestError(
                        f"the callable given as credentials of {name!r} did not return a str"
                    )
            else:
                secret = _text(credential)
            applied.add(name, self._config.security_schemes[name], secret)
        return applied

    def _combination(self, security: Alternatives) -> tuple[str, ...]:
        """The first alternative that there are credentials for; one that needs none only when no other fits."""
        have = self._credentials
        for names in security:
            if names and all(
                name in have or self._needs_nothing(name) for name in names
            ):
                return tuple(name for name in names if name in have)
        if not security or () in security:
            return ()
        raise MissingCredentialsError(self._what_is_missing(security))

    def _needs_nothing(self, name: str) -> bool:
        scheme = self._config.security_schemes.get(name)
        return (
            scheme is not None and scheme.kind == "mutualTLS"
        )  # the connection itself is the proof

    def _what_is_missing(self, security: Alternatives) -> str:
        ways: list[str] = []
        for names in security:
            schemes = [
                self._config.security_schemes.get(name)
                for name in names
                if name not in self._credentials
            ]
            known = [
                (
                    f"{each.argument}= (or {' and '.join(each.env)})"
                    if each.env
                    else f"{each.argument}="
                )
                for each in schemes
                if each
            ]
            ways.append(" and ".join(known) or " and ".join(names))
        return f"this operation needs credentials: give the client {', or '.join(ways)}"


def _text(credential: str | tuple[str, str]) -> str:
    if isinstance(credential, str):
        return credential
    return _basic(credential)


def _basic(pair: tuple[str, str]) -> str:
    return base64.b64encode(f"{pair[0]}:{pair[1]}".encode()).decode("ascii")


def _from_environment(
    scheme: SecurityScheme, value: Credential | tuple[str | None, str | None] | None
) -> Credential | None:
    """The given credentials; what is missing of them is looked for in the environment."""
    found = [os.environ.get(name) or None for name in scheme.env]
    if value is None:
        value = (
            (None, None)
            if scheme.kind == "basic"
            else next((each for each in found if each), None)
        )
    if callable(value) or not isinstance(value, tuple):
        return value
    if scheme.kind != "basic":
        raise InvalidRequestError(f"{scheme.argument} is one value, not a pair")
    user, password = (
        each if each is not None else env
        for each, env in zip(value, [*found, None, None][:2], strict=True)
    )
    return None if user is None else (user, password or "")
