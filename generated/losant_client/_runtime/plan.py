"""From an operation and the arguments of one call to a `Request`. What does not depend on the arguments is prepared
once for each operation and client, since most of the time a call spends outside the HTTP library would go there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict
from urllib.parse import urljoin

from .auth import NOTHING, Applied
from .body import BodyChoice, Encoded
from .config import Alternatives, ClientConfig, RequestOptions
from .decode import Decoder, accept_of, choose
from .errors import InvalidRequestError
from .message import HeaderPairs, Request, RequestInfo
from .operation import Operation
from .parameters import Cookie, Header, Query, escape, header_name, header_value
from .plain import is_array, is_object, scalar_text
from .settings import Settings, merge_headers

_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "cookie",
        "set-cookie",
        "x-api-key",
        "api-key",
    }
)
_NO_OPTIONS: RequestOptions = {}


class Omit:
    """The type of `OMIT`: a body that is not sent, where None is one that is (as `null`)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> bool:
        return False


OMIT = Omit()


class Arguments(TypedDict, total=False):
    """The arguments of one call, by wire name. None means left out.

    `form` is a body given field by field. `url` stands for path and query, where the server itself linked to a page.
    """

    path: Mapping[str, object] | None
    query: Mapping[str, object] | None
    headers: Mapping[str, object] | None
    cookies: Mapping[str, object] | None
    body: object
    form: Mapping[str, object] | None
    options: RequestOptions | None
    url: str


class Plan:
    """An operation, prepared for the settings of one client."""

    __slots__ = (
        "_decoders",
        "_default_query",
        "_default_query_text",
        "_prefix",
        "_secret_headers",
        "_secret_query",
        "_settings",
        "_signed",
        "accept",
        "headers",
        "operation",
        "security",
    )

    def __init__(
        self, config: ClientConfig, settings: Settings, operation: Operation[Any]
    ) -> None:
        self.operation = operation
        self.security: Alternatives = (
            config.security if operation.security is None else operation.security
        )
        self.accept = accept_of(operation.responses)
        self._settings = settings
        self._prefix = _prefix(settings, operation)
        self._default_query = {
            name: f"{escape(name)}={escape(scalar_text(value))}"
            for name, value in settings.query.items()
            if value is not None
        }
        self._default_query_text = "&".join(self._default_query.values())
        self.headers = self._base_headers(config)
        # The headers with the credentials they were last signed with, which are the same for most calls.
        self._signed: tuple[Applied, HeaderPairs] = NOTHING, self.headers
        self._decoders: dict[int, Decoder[Any]] = {}
        schemes = config.security_schemes.values()
        self._secret_headers = _SECRET_HEADERS | {
            each.name.lower() for each in schemes if each.location == "header"
        }
        self._secret_query = {
            escape(each.name)
            for each in schemes
            if each.kind == "apiKey" and each.location == "query"
        }

    def _base_headers(self, config: ClientConfig) -> HeaderPairs:
        """A default Accept (from the configuration) stands for JSON answers; other ones must be asked for by name."""
        configured = any(name.lower() == "accept" for name, _ in self._settings.headers)
        if configured and (
            self.accept == "*/*" or "application/json" in self.accept.split(", ")
        ):
            return self._settings.headers
        return merge_headers(self._settings.headers, {"Accept": self.accept})

    def decoder(self, status: int) -> Decoder[Any]:
        """What reads an answer of this status."""
        decoder = self._decoders.get(status)
        if decoder is None:
            decoder = self._decoders[status] = choose(self.operation.responses, status)
        return decoder

    def request(
        self, arguments: Arguments, applied: Applied, stream: bool, limit: int | None
    ) -> Request:
        """The request of one call."""
        options = arguments.get("options") or _NO_OPTIONS
        url = self._url(arguments, options, applied)
        headers = self._headers(arguments, options, applied)
        content = None
        if "body" in arguments or "form" in arguments:
            encoded = self._encode(arguments, options)
            if encoded is not None:
                content = encoded.content
                if not _has(options, "content-type"):
                    headers = (*headers, ("Content-Type", encoded.content_type))
        timeout = options.get("timeout", self._settings.timeout)
        return Request(
            self.operation.method, url, headers, content, timeout, stream, limit
        )

    # ------------------------------------------------------------ URL

    def _url(
        self, arguments: Arguments, options: RequestOptions, applied: Applied
    ) -> str:
        if "url" in arguments:
            return arguments["url"]
        path = self.operation.expand(arguments.get("path") or {})
        if options or applied.query or "query" in arguments:
            query = self._query(arguments.get("query"), options.get("query"), applied)
        else:
            query = self._default_query_text
        if not query:
            return self._prefix + path
        return f"{self._prefix}{path}{'&' if '?' in path else '?'}{query}"

    def _query(
        self,
        given: Mapping[str, object] | None,
        overrides: Mapping[str, object] | None,
        applied: Applied,
    ) -> str:
        defaults = self._default_query
        styles = self.operation.query
        parts: list[str] = []
        clash = bool(overrides)
        if given:
            for name, value in given.items():
                if value is None:
                    continue
                if name in defaults:
                    clash = True
                if overrides and name in overrides:
                    continue
                if styles and name in styles:
                    parts.extend(styles[name].encode(value))
                else:
                    parts.extend(_plain_pairs(name, value))
        if not clash:
            if self._default_query_text:
                parts.append(self._default_query_text)
        else:
            self._override(parts, given or {}, overrides or {})
        if applied.query:
            parts.extend(applied.query)
        return "&".join(parts)

    def _override(
        self,
        parts: list[str],
        given: Mapping[str, object],
        overrides: Mapping[str, object],
    ) -> None:
        """Add the defaults that nothing replaces, then the query of the call's options."""
        for name, pair in self._default_query.items():
            if name not in overrides and given.get(name) is None:
                parts.append(pair)
        for name, value in overrides.items():
            if value is not None:
                style = self.operation.query.get(name)
                fallback = (
                    Query(name, "deepObject") if is_object(value) else Query(name)
                )
                parts.extend((style or fallback).encode(value))

    # ------------------------------------------------------------ headers

    def _headers(
        self, arguments: Arguments, options: RequestOptions, applied: Applied
    ) -> HeaderPairs:
        signed_by, headers = self._signed
        if signed_by is not applied:
            headers = self.headers + applied.headers
            self._signed = applied, headers
        if "headers" in arguments:
            headers = merge_headers(headers, self._header_texts(arguments["headers"]))
        if applied.cookies or "cookies" in arguments:
            text = self._cookies(arguments.get("cookies"), applied)
            headers = (*headers, ("Cookie", text)) if text else headers
        return (
            merge_headers(headers, options["headers"])
            if "headers" in options
            else headers
        )

    def _header_texts(self, values: Mapping[str, object] | None) -> dict[str, str]:
        styles = self.operation.headers
        return {
            name: (styles.get(name) or Header(name)).encode(value)
            for name, value in (values or {}).items()
            if value is not None
        }

    def _cookies(self, values: Mapping[str, object] | None, applied: Applied) -> str:
        pairs: list[str] = []
        for name, value in (values or {}).items():
            if value is not None:
                pairs.extend(
                    (
                        self.operation.cookies.get(name) or Cookie(header_name(name))
                    ).encode(value)
                )
        return header_value("Cookie", "; ".join([*pairs, *applied.cookies]))

    # ------------------------------------------------------------ body

    def _encode(self, arguments: Arguments, options: RequestOptions) -> Encoded | None:
        form = arguments.get("form")
        body = arguments.get("body", OMIT)
        if form is not None:
            body = {
                name: value for name, value in form.items() if value is not None
            } or OMIT
        encoding = self.operation.body
        if body is OMIT or (
            body is None and not (encoding is not None and encoding.null)
        ):
            return None
        if encoding is None:
            raise InvalidRequestError(f"{self.operation.id} takes no body")
        if isinstance(encoding, BodyChoice):
            chosen = next(
                (
                    v
                    for k, v in (options.get("headers") or {}).items()
                    if k.lower() == "content-type"
                ),
                None,
            )
            encoding = encoding.of(chosen)
        return encoding.encode(body)

    # ------------------------------------------------------------ what users see

    def info(self, request: Request) -> RequestInfo:
        """The request without its credentials."""
        secret = self._secret_headers
        headers = tuple(
            (name, "***" if name.lower() in secret else value)
            for name, value in request.headers
        )
        return RequestInfo(
            self.operation.id,
            request.method,
            redacted_url(request.url, self._secret_query),
            headers,
        )


def _has(options: RequestOptions, name: str) -> bool:
    return "headers" in options and any(
        each.lower() == name for each in options["headers"]
    )


def _plain_pairs(name: str, value: object) -> tuple[str, ...]:
    """Style `form`, `explode`: the default of query parameters."""
    if isinstance(value, str):
        return (f"{escape(name)}={escape(scalar_text(value))}",)
    if is_object(value) or is_array(value):
        return tuple(Query(name).encode(value))
    return (f"{escape(name)}={escape(scalar_text(value))}",)


def _prefix(settings: Settings, operation: Operation[Any]) -> str:
    """The operation's own server counts unless the user named a base URL: that one must get everything then."""
    if operation.server is None or not settings.default_base_url:
        return settings.base_url
    return urljoin(settings.base_url + "/", operation.server).rstrip("/")


def redacted_url(url: str, secret_query: set[str]) -> str:
    """The URL without user info and without the values of secret query parameters."""
    scheme, separator, rest = url.partition("://")
    authority, slash, tail = rest.partition("/")
    if "@" in authority:
        url = f"{scheme}{separator}***@{authority.rpartition('@')[2]}{slash}{tail}"
    if not secret_query or "?" not in url:
        return url
    path, _, query = url.partition("?")
    pairs = (
        (
            f"{pair.partition('=')[0]}=***"
            if pair.partition("=")[0] in secret_query
            else pair
        )
        for pair in query.split("&")
    )
    return f"{path}?{'&'.join(pairs)}"
