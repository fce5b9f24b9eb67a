"""A typed client for the Losant Platform API.

`LosantClient` and `AsyncLosantClient` have one attribute a resource and one method
an operation. Nothing is loaded before it is used. Made by losant-codegen from the
API's OpenAPI document; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "1.31.0"

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from ._client import AsyncLosantClient as AsyncLosantClient
    from ._client import LosantClient as LosantClient
    from ._runtime import APIConnectionError as APIConnectionError
    from ._runtime import APIStatusError as APIStatusError
    from ._runtime import APITimeoutError as APITimeoutError
    from ._runtime import AsyncBinaryResponse as AsyncBinaryResponse
    from ._runtime import AsyncEventStream as AsyncEventStream
    from ._runtime import AsyncJsonStream as AsyncJsonStream
    from ._runtime import AsyncPages as AsyncPages
    from ._runtime import BadRequestError as BadRequestError
    from ._runtime import BinaryResponse as BinaryResponse
    from ._runtime import ClientClosedError as ClientClosedError
    from ._runtime import ClientError as LosantError
    from ._runtime import ConflictError as ConflictError
    from ._runtime import EventStream as EventStream
    from ._runtime import FileInput as FileInput
    from ._runtime import ForbiddenError as ForbiddenError
    from ._runtime import GoneError as GoneError
    from ._runtime import InvalidRequestError as InvalidRequestError
    from ._runtime import JsonStream as JsonStream
    from ._runtime import MissingCredentialsError as MissingCredentialsError
    from ._runtime import NotFoundError as NotFoundError
    from ._runtime import OAuth2ClientCredentials as OAuth2ClientCredentials
    from ._runtime import OAuth2RefreshToken as OAuth2RefreshToken
    from ._runtime import Pages as Pages
    from ._runtime import PayloadTooLargeError as PayloadTooLargeError
    from ._runtime import RateLimitError as RateLimitError
    from ._runtime import RawResponse as RawResponse
    from ._runtime import RedirectError as RedirectError
    from ._runtime import RequestInfo as RequestInfo
    from ._runtime import RequestOptions as RequestOptions
    from ._runtime import ResponseError as ResponseError
    from ._runtime import ResponseInfo as ResponseInfo
    from ._runtime import ResponseTooLargeError as ResponseTooLargeError
    from ._runtime import ResponseValidationError as ResponseValidationError
    from ._runtime import ServerError as ServerError
    from ._runtime import ServerEvent as ServerEvent
    from ._runtime import SignedIn as SignedIn
    from ._runtime import TokenSource as TokenSource
    from ._runtime import UnauthorizedError as UnauthorizedError
    from ._runtime import UnprocessableEntityError as UnprocessableEntityError


__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncEventStream",
    "AsyncJsonStream",
    "AsyncLosantClient",
    "AsyncPages",
    "BadRequestError",
    "BinaryResponse",
    "ClientClosedError",
    "ConflictError",
    "EventStream",
    "FileInput",
    "ForbiddenError",
    "GoneError",
    "InvalidRequestError",
    "JsonStream",
    "LosantClient",
    "LosantError",
    "MissingCredentialsError",
    "NotFoundError",
    "OAuth2ClientCredentials",
    "OAuth2RefreshToken",
    "Pages",
    "PayloadTooLargeError",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestInfo",
    "RequestOptions",
    "ResponseError",
    "ResponseInfo",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "ServerError",
    "ServerEvent",
    "SignedIn",
    "TokenSource",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "models",
    "types",
]

_HOME = {
    "APIConnectionError": ("._runtime", "APIConnectionError"),
    "APIStatusError": ("._runtime", "APIStatusError"),
    "APITimeoutError": ("._runtime", "APITimeoutError"),
    "AsyncBinaryResponse": ("._runtime", "AsyncBinaryResponse"),
    "AsyncEventStream": ("._runtime", "AsyncEventStream"),
    "AsyncJsonStream": ("._runtime", "AsyncJsonStream"),
    "AsyncLosantClient": ("._client", "AsyncLosantClient"),
    "AsyncPages": ("._runtime", "AsyncPages"),
    "BadRequestError": ("._runtime", "BadRequestError"),
    "BinaryResponse": ("._runtime", "BinaryResponse"),
    "ClientClosedError": ("._runtime", "ClientClosedError"),
    "ConflictError": ("._runtime", "ConflictError"),
    "EventStream": ("._runtime", "EventStream"),
    "FileInput": ("._runtime", "FileInput"),
    "ForbiddenError": ("._runtime", "ForbiddenError"),
    "GoneError": ("._runtime", "GoneError"),
    "InvalidRequestError": ("._runtime", "InvalidRequestError"),
    "JsonStream": ("._runtime", "JsonStream"),
    "LosantClient": ("._client", "LosantClient"),
    "LosantError": ("._runtime", "ClientError"),
    "MissingCredentialsError": ("._runtime", "MissingCredentialsError"),
    "NotFoundError": ("._runtime", "NotFoundError"),
    "OAuth2ClientCredentials": ("._runtime", "OAuth2ClientCredentials"),
    "OAuth2RefreshToken": ("._runtime", "OAuth2RefreshToken"),
    "Pages": ("._runtime", "Pages"),
    "PayloadTooLargeError": ("._runtime", "PayloadTooLargeError"),
    "RateLimitError": ("._runtime", "RateLimitError"),
    "RawResponse": ("._runtime", "RawResponse"),
    "RedirectError": ("._runtime", "RedirectError"),
    "RequestInfo": ("._runtime", "RequestInfo"),
    "RequestOptions": ("._runtime", "RequestOptions"),
    "ResponseError": ("._runtime", "ResponseError"),
    "ResponseInfo": ("._runtime", "ResponseInfo"),
    "ResponseTooLargeError": ("._runtime", "ResponseTooLargeError"),
    "ResponseValidationError": ("._runtime", "ResponseValidationError"),
    "ServerError": ("._runtime", "ServerError"),
    "ServerEvent": ("._runtime", "ServerEvent"),
    "SignedIn": ("._runtime", "SignedIn"),
    "TokenSource": ("._runtime", "TokenSource"),
    "UnauthorizedError": ("._runtime", "UnauthorizedError"),
    "UnprocessableEntityError": ("._runtime", "UnprocessableEntityError"),
    "models": (".models", ""),
    "types": (".types", ""),
    "ClientError": ("._runtime", "ClientError"),  # errors are pickled by class name
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, source = _HOME[name]
    value = (
        getattr(import_module(module, __name__), source)
        if source
        else import_module(module, __name__)
    )
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
