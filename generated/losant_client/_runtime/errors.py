"""Every error the client raises, below one root, `ClientError`.

Errors hold plain data (`RequestInfo`, `ResponseInfo`), never a live connection, so they can be pickled, logged and sent
between processes. What they hold is already free of credentials: `message.RequestInfo` is redacted where it is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .message import Headers, RequestInfo, ResponseInfo
from .narrow import is_dict

_HOME = (__package__ or __name__).removesuffix("._runtime")
_SHOWN_MESSAGE = 500


def _rebuild(
    cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]
) -> BaseException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ClientError(Exception):
    """The root of all errors of this client."""

    def __init_subclass__(cls) -> None:
        # Shown (and pickled) under the name users import them by, not under this private module.
        if cls.__module__ == __name__:
            cls.__module__ = _HOME

    def __reduce__(self) -> tuple[Any, ...]:
        # The default would call `__init__` again with the message alone, and most of them need more than that.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class InvalidRequestError(ClientError, ValueError):
    """A request that must not be sent: a line break in a header, an empty path segment ..."""


class MissingCredentialsError(ClientError):
    """The operation needs credentials that the client was not given. Nothing was sent."""


class ClientClosedError(ClientError):
    """The client was closed before the call. Nothing was sent."""


class APIConnectionError(ClientError):
    """No answer: the connection could not be made, or broke.

    `may_have_been_sent` is False when the server cannot have seen the request, so that it is safe to send it again.
    """

    def __init__(
        self,
        message: str,
        *,
        may_have_been_sent: bool = True,
        request: RequestInfo | None = None,
    ) -> None:
        super().__init__(message)
        self.may_have_been_sent = may_have_been_sent
        self.request = request

    def __str__(self) -> str:
        message = super().__str__()
        return f"{message} ({self.request})" if self.request else message


class APITimeoutError(APIConnectionError):
    """No answer in time (`timeout=` of the client or of the call)."""


class ResponseError(ClientError):
    """An answer came that cannot be handed over. `request` and `response` tell which."""

    def __init__(
        self, message: str, *, request: RequestInfo, response: ResponseInfo
    ) -> None:
        super().__init__(message)
        self.request = request
        self.response = response

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, where it sends one."""
        return self.response.request_id


class ResponseTooLargeError(ResponseError):
    """The body is larger than the client's `max_response_size`; reading stopped there."""


class RedirectError(ResponseError):
    """A redirect that is not followed: too many, to something other than http, or with a body that cannot go."""


class ResponseValidationError(ResponseError):
    """The answer is not what the API's description promises: not JSON, empty, or (under `strict_responses`) of
    another shape.

    `body` is what was received: the JSON value where it is one, else text. `errors` lists the places that differ,
    each a mapping with `loc`, `msg` and `type`; it is empty when the body could not be read at all.
    """

    def __init__(
        self,
        message: str,
        *,
        request: RequestInfo,
        response: ResponseInfo,
        body: object = None,
        errors: tuple[Mapping[str, Any], ...] = (),
    ) -> None:
        super().__init__(message, request=request, response=response)
        self.body = body
        self.errors = errors


class APIStatusError(ResponseError):
    """The server answered with a failure (400 and up), or with a redirect that leads nowhere.

    `type` and `message` are taken from the body where it has them, `body` is the JSON value of the answer, or its text.
    """

    def __init__(
        self, *, request: RequestInfo, response: ResponseInfo, body: object = None
    ) -> None:
        self.body = body
        self.type = _first_text(body, ("type", "code", "error"))
        self.message = (
            _first_text(
                body, ("message", "detail", "error_description", "title", "error")
            )
            or response.reason
        )
        super().__init__(self.message, request=request, response=response)

    def __str__(self) -> str:
        kind = f"{self.type}: " if self.type and self.type != self.message else ""
        message = (
            self.message
            if len(self.message) <= _SHOWN_MESSAGE
            else self.message[:_SHOWN_MESSAGE] + "..."
        )
        trace = f" [request id {self.request_id}]" if self.request_id else ""
        return f"{self.status} {kind}{message} ({self.request}){trace}"

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks to wait before the next try, where it says so."""
        return self.response.retry_after


def _first_text(body: object, keys: tuple[str, ...]) -> str | None:
    """The first of the keys that holds text. Some APIs nest the whole error: `{"error": {"message": ...}}`."""
    if not is_dict(body):
        return None
    for key in keys:
        value = body.get(key)
        if isinstance(value, str) and value:
            return value
    nested = body.get("error")
    return _first_text(nested, keys) if is_dict(nested) else None


class BadRequestError(APIStatusError):
    """400: the request is malformed, or its content is not valid."""


class UnauthorizedError(APIStatusError):
    """401: no credentials, or not (or no longer) valid ones."""


class ForbiddenError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: it clashes with the present state of the resource."""


class GoneError(APIStatusError):
    """410: it was there once."""


class PayloadTooLargeError(APIStatusError):
    """413: the request's body is larger than the server takes."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but its content cannot be used."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` tells how long to wait where the server says so."""


class ServerError(APIStatusError):
    """500 and up: the server failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int) -> type[APIStatusError]:
    """The class that stands for a failure status."""
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)


ClientError.__module__ = _HOME
