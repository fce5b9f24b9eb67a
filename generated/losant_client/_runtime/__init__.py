"""The hand-written half of a client: everything that does not vary from API to API. See the modules for what each does.

Copied into every generated package, so all imports are relative. Names are loaded when they are first used: a program
that never opens an event stream never loads what reads one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .binary import AsyncBinaryResponse, BinaryResponse
    from .body import (
        BinaryBody,
        BodyChoice,
        FormBody,
        JsonBody,
        MultipartBody,
        NdJsonBody,
        Part,
        TextBody,
    )
    from .client import AsyncClient, SyncClient
    from .config import (
        ClientConfig,
        QueryDefault,
        RequestOptions,
        SecurityScheme,
        SignIn,
    )
    from .decode import Anything, Binary, ByMediaType, Decoder, Json, NoBody, Text
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        BadRequestError,
        ClientClosedError,
        ClientError,
        ConflictError,
        ForbiddenError,
        GoneError,
        InvalidRequestError,
        MissingCredentialsError,
        NotFoundError,
        PayloadTooLargeError,
        RateLimitError,
        RedirectError,
        ResponseError,
        ResponseTooLargeError,
        ResponseValidationError,
        ServerError,
        UnauthorizedError,
        UnprocessableEntityError,
    )
    from .events import AsyncEventStream, Events, EventStream, ServerEvent
    from .files import FileContent, FileInput
    from .lines import AsyncJsonStream, JsonStream, NdJson
    from .message import Headers, RequestInfo, ResponseInfo, Timeout
    from .observe import OnRequest, OnResponse, OnRetry, OnWarning
    from .operation import Operation
    from .pages import AsyncPages, Pages
    from .paging import (
        CursorPagination,
        LinkPagination,
        OffsetPagination,
        PagePagination,
    )
    from .parameters import Cookie, Header, PathParam, Query
    from .plan import OMIT, Omit
    from .raw_response import RawResponse, async_raw, raw
    from .resource import AsyncResource, SyncResource
    from .settings import NOT_GIVEN, ClientOptions, NotGiven
    from .tokens import (
        OAuth2ClientCredentials,
        OAuth2RefreshToken,
        SignedIn,
        TokenSource,
    )
    from .transport.httpx2_ import Httpx2Transport
    from .transport.httpx2_async import AsyncHttpx2Transport
    from .transport.protocol import AsyncTransport, Transport
    from .transport.pyreqwest_ import AsyncPyreqwestTransport, PyreqwestTransport

_HOMES = {
    "binary": ("AsyncBinaryResponse", "BinaryResponse"),
    "body": (
        "BinaryBody",
        "BodyChoice",
        "FormBody",
        "JsonBody",
        "MultipartBody",
        "NdJsonBody",
        "Part",
        "TextBody",
    ),
    "client": ("AsyncClient", "SyncClient"),
    "config": (
        "ClientConfig",
        "QueryDefault",
        "RequestOptions",
        "SecurityScheme",
        "SignIn",
    ),
    "decode": (
        "Anything",
        "Binary",
        "ByMediaType",
        "Decoder",
        "Json",
        "NoBody",
        "Text",
    ),
    "errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "BadRequestError",
        "ClientClosedError",
        "ClientError",
        "ConflictError",
        "ForbiddenError",
        "GoneError",
        "InvalidRequestError",
        "MissingCredentialsError",
        "NotFoundError",
        "PayloadTooLargeError",
        "RateLimitError",
        "RedirectError",
        "ResponseError",
        "ResponseTooLargeError",
        "ResponseValidationError",
        "ServerError",
        "UnauthorizedError",
        "UnprocessableEntityError",
    ),
    "events": ("AsyncEventStream", "EventStream", "Events", "ServerEvent"),
    "files": ("FileContent", "FileInput"),
    "lines": ("AsyncJsonStream", "JsonStream", "NdJson"),
    "message": ("Headers", "RequestInfo", "ResponseInfo", "Timeout"),
    "observe": ("OnRequest", "OnResponse", "OnRetry", "OnWarning"),
    "operation": ("Operation",),
    "pages": ("AsyncPages", "Pages"),
    "paging": (
        "CursorPagination",
        "LinkPagination",
        "OffsetPagination",
        "PagePagination",
    ),
    "parameters": ("Cookie", "Header", "PathParam", "Query"),
    "plan": ("OMIT", "Omit"),
    "raw_response": ("RawResponse", "async_raw", "raw"),
    "resource": ("AsyncResource", "SyncResource"),
    "settings": ("ClientOptions", "NOT_GIVEN", "NotGiven"),
    "tokens": (
        "OAuth2ClientCredentials",
        "OAuth2RefreshToken",
        "SignedIn",
        "TokenSource",
    ),
    "transport.httpx2_": ("Httpx2Transport",),
    "transport.httpx2_async": ("AsyncHttpx2Transport",),
    "transport.protocol": ("AsyncTransport", "Transport"),
    "transport.pyreqwest_": ("AsyncPyreqwestTransport", "PyreqwestTransport"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "NOT_GIVEN",
    "OMIT",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "Anything",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncEventStream",
    "AsyncHttpx2Transport",
    "AsyncJsonStream",
    "AsyncPages",
    "AsyncPyreqwestTransport",
    "AsyncResource",
    "AsyncTransport",
    "BadRequestError",
    "Binary",
    "BinaryBody",
    "BinaryResponse",
    "BodyChoice",
    "ByMediaType",
    "ClientClosedError",
    "ClientConfig",
    "ClientError",
    "ClientOptions",
    "ConflictError",
    "Cookie",
    "CursorPagination",
    "Decoder",
    "EventStream",
    "Events",
    "FileContent",
    "FileInput",
    "ForbiddenError",
    "FormBody",
    "GoneError",
    "Header",
    "Headers",
    "Httpx2Transport",
    "InvalidRequestError",
    "Json",
    "JsonBody",
    "JsonStream",
    "LinkPagination",
    "MissingCredentialsError",
    "MultipartBody",
    "NdJson",
    "NdJsonBody",
    "NoBody",
    "NotFoundError",
    "NotGiven",
    "OAuth2ClientCredentials",
    "OAuth2RefreshToken",
    "OffsetPagination",
    "Omit",
    "OnRequest",
    "OnResponse",
    "OnRetry",
    "OnWarning",
    "Operation",
    "PagePagination",
    "Pages",
    "Part",
    "PathParam",
    "PayloadTooLargeError",
    "PyreqwestTransport",
    "Query",
    "QueryDefault",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestInfo",
    "RequestOptions",
    "ResponseError",
    "ResponseInfo",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SecurityScheme",
    "ServerError",
    "ServerEvent",
    "SignIn",
    "SignedIn",
    "SyncClient",
    "SyncResource",
    "Text",
    "TextBody",
    "Timeout",
    "TokenSource",
    "Transport",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "async_raw",
    "raw",
]
