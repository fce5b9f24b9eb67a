"""What varies from one generated client to the next, and what a caller may vary from call to call. Data only.

Named tuples rather than dataclasses: importing a client must cost next to nothing, and a dataclass costs half a
millisecond.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from .message import Timeout

QueryDefault: TypeAlias = "str | bool | int | float | None"
Alternatives: TypeAlias = tuple[tuple[str, ...], ...]
"""Security alternatives, each a combination of scheme names; an empty combination means that none is needed."""


class RequestOptions(TypedDict, total=False):
    """What one call may do differently from its client.

    `timeout` in seconds (for each of connecting, writing, reading), None for no limit; `headers` and `query` are
    added to the client's own, and None as a value leaves a default out.
    """

    timeout: Timeout
    max_retries: int
    headers: Mapping[str, str | None]
    query: Mapping[str, object]


class SecurityScheme(NamedTuple):
    """A way to authenticate. `argument` and `env` are where a user gives the credentials; errors name them.

    `name` and `location` are for an `apiKey`, `http_scheme` for the kind `http` (`Digest` ...).
    """

    kind: Literal[
        "bearer", "basic", "apiKey", "oauth2", "openIdConnect", "http", "mutualTLS"
    ]
    name: str = "Authorization"
    location: Literal["header", "query", "cookie"] = "header"
    http_scheme: str = ""
    token_url: str | None = None
    argument: str = "token"
    env: tuple[str, ...] = ()


class SignIn(NamedTuple):
    """How to sign in: which request takes the credentials, and where in its answer the token stands (a dotted path)."""

    path: str
    method: str = "POST"
    token: str = "token"
    scheme: str = "bearer"


class ClientConfig(NamedTuple):
    """The facts of one API's client. Made once, by generated code."""

    package: str
    title: str
    version: str
    base_url: str
    base_url_env: str | None = None
    default_query: Mapping[str, QueryDefault] = MappingProxyType({})
    default_headers: Mapping[str, str] = MappingProxyType({})
    security_schemes: Mapping[str, SecurityScheme] = MappingProxyType({})
    security: Alternatives = ()
    sign_in: Mapping[str, SignIn] = MappingProxyType({})
    timeout: float = 60.0
    max_retries: int = 2
