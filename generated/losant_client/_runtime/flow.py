"""One call from arguments to a complete answer, as a generator of steps: credentials, attempts, redirects, refreshed
tokens, errors. Free of I/O, so that the synchronous and the asynchronous client share every decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .auth import NOTHING, Applied, Auth
from .decode import Decoder, body_of
from .errors import (
    APIConnectionError,
    APIStatusError,
    ClientError,
    RedirectError,
    ResponseValidationError,
    error_class,
)
from .message import Request, RequestInfo, Response, ResponseInfo, response_info
from .plan import Arguments, Plan
from .redirect import MAX_REDIRECTS, redirect_target, redirected
from .retry import pause_after_answer, pause_after_error
from .settings import Settings
from .steps import Drain, Flow, Pause

T = TypeVar("T")


class Call:
    """One call under way. Also the `Reader` that decoders talk to."""

    __slots__ = (
        "_applied",
        "_arguments",
        "_attempt",
        "_auth",
        "_endless",
        "_plan",
        "_redirects",
        "_refreshed",
        "_request",
        "_settings",
        "_stream",
    )

    def __init__(
        self,
        settings: Settings,
        auth: Auth,
        plan: Plan,
        arguments: Arguments,
        stream: bool = False,
        endless: bool = False,
    ) -> None:
        self._settings = settings
        self._auth = auth
        self._plan = plan
        self._arguments = arguments
        self._stream = stream
        self._endless = endless
        self._attempt = 0
        self._redirects = 0
        self._refreshed = False
        self._applied = NOTHING
        self._request: Request | None = None

    # ------------------------------------------------------------ the flow

    def run(self) -> Flow[Response]:
        """Returns an answer below 400, its body unread if the call is a stream. Raises our errors only."""
        yield from self._authenticate(NOTHING)
        request = self._build()
        observed = self._settings.observers.requests
        while True:
            if observed:
                self._settings.observers.request(self._plan.info(request))
            try:
                response: Response = yield request
            except APIConnectionError as error:
                yield from self._after_error(request, error)
                continue
            if observed:
                self._settings.observers.response(
                    self._plan.info(request), response_info(response)
                )
            if response.status < 300:
                return response
            following = yield from self._after_answer(request, response)
            if following is None:
                return response
            request = self._request = following

    def _authenticate(self, refused: Applied) -> Flow[None]:
        plan = self._plan
        if not plan.security or self._brings_own_authorization():
            return
        applied = self._auth.static(plan.security)
        if applied is None:
            applied = yield from self._auth.apply(
                plan.security, self._settings, refused
            )
        self._applied = applied

    def _brings_own_authorization(self) -> bool:
        """Whether the caller put an Authorization header into the options (None there means: send none)."""
        options = self._arguments.get("options")
        headers = options.get("headers") if options else None
        return bool(headers) and any(
            name.lower() == "authorization" for name in headers or ()
        )

    def _build(self) -> Request:
        self._request = self._plan.request(
            self._arguments,
            self._applied,
            self._stream,
            None if self._endless else self.size_limit,
        )
        return self._request

    # ------------------------------------------------------------ after a failed attempt

    def _after_error(self, request: Request, error: APIConnectionError) -> Flow[None]:
        pause = None
        if self._may_retry(request):
            pause = pause_after_error(error, self._repeatable(request), self._attempt)
        if pause is None:
            error.request = self._plan.info(request)
            raise error
        yield from self._wait(request, pause, error)

    def _wait(
        self, request: Request, pause: float, reason: BaseException | ResponseInfo
    ) -> Flow[None]:
        self._attempt += 1
        self._settings.observers.retry(self._plan.info(request), pause, reason)
        yield Pause(pause)

    def _max_retries(self) -> int:
        options = self._arguments.get("options")
        return (
            options["max_retries"]
            if options and "max_retries" in options
            else self._settings.max_retries
        )

    def _may_retry(self, request: Request) -> bool:
        content = request.content
        if (
            content is not None
            and not isinstance(content, bytes)
            and not content.replayable
        ):
            return False
        return self._attempt < self._max_retries()

    def _repeatable(self, request: Request) -> bool:
        return self._plan.operation.idempotent or any(
            name.lower() == "idempotency-key" for name, _ in request.headers
        )

    # ------------------------------------------------------------ after an answer of 300 and up

    def _after_answer(
        self, request: Request, response: Response
    ) -> Flow[Request | None]:
        """The request to send next, None when the answer is a documented one to be handed over."""
        if response.status < 400:
            if self._is_answer(response.status):
                return None
            return (yield from self._follow(request, response))
        if response.status == 401 and not self._refreshed and self._applied.used:
            following = yield from self._refresh(request, response)
            if following is not None:
                return following
        if self._may_retry(request):
            pause = pause_after_answer(
                response, self._repeatable(request), self._attempt
            )
            if pause is not None:
                yield from self._discard(request, response)
                yield from self._wait(request, pause, response_info(response))
                return request
        yield from self._discard(request, response)
        raise self._status_error(request, response)

    def _is_answer(self, status: int) -> bool:
        """A 3xx is an answer rather than a way to one if the description lists it and no success beside it."""
        responses = self._plan.operation.responses
        listed = str(status) in responses or "3XX" in responses
        return listed and (
            status == 304 or not any(name.startswith("2") for name in responses)
        )

    def _discard(self, request: Request, response: Response) -> Flow[None]:
        if self._stream:
            yield Drain(response, self.size_limit)

    def _follow(self, request: Request, response: Response) -> Flow[Request]:
        yield from self._discard(request, response)
        target = redirect_target(request, response)
        if target is None:
            raise self._status_error(request, response)
        info, answer = self._plan.info(request), response_info(response)
        if not target.startswith(("http://", "https://")):
            raise RedirectError(
                "the redirect leads to something other than http",
                request=info,
                response=answer,
            )
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            raise RedirectError(
                f"more than {MAX_REDIRECTS} redirects", request=info, response=answer
            )
        following = redirected(request, response.status, target)
        if following is None:
            raise RedirectError(
                "the request's body cannot be sent there", request=info, response=answer
            )
        return following

    def _refresh(self, request: Request, response: Response) -> Flow[Request | None]:
        """After 401: the same request with new credentials, if there are any. Nothing was done yet: it was refused."""
        content = request.content
        if (
            content is not None
            and not isinstance(content, bytes)
            and not content.replayable
        ):
            return None
        if self._auth.static(self._plan.security) is not None:
            return None
        self._refreshed = True
        refused = self._applied
        yield from self._discard(request, response)
        yield from self._authenticate(refused)
        return self._build() if self._applied.used != refused.used else None

    def _status_error(self, request: Request, response: Response) -> APIStatusError:
        make = error_class(response.status)
        return make(
            request=self._plan.info(request),
            response=response_info(response),
            body=body_of(response),
        )

    # ------------------------------------------------------------ for decoders

    @property
    def strict(self) -> bool:
        return self._settings.strict

    @property
    def size_limit(self) -> int | None:
        """The client's `max_response_size`."""
        return self._settings.max_response_size

    @property
    def info(self) -> RequestInfo:
        """The request as it was last sent."""
        if self._request is None:
            raise ClientError("nothing was sent yet")
        return self._plan.info(self._request)

    def decode(self, response: Response) -> Any:
        """The value of a complete answer."""
        return self._plan.decoder(response.status).decode(
            response, Reading(self, response)
        )

    def decoder(self, status: int) -> Decoder[Any]:
        """What reads an answer of this status."""
        return self._plan.decoder(status)

    def reading(self, response: Response) -> Reading:
        """What a decoder needs to know while it reads this answer."""
        return Reading(self, response)

    def note_retry(self, pause: float, reason: Exception) -> None:
        """Tell the observers about a stream that connects again."""
        self._settings.observers.retry(self.info, pause, reason)

    def invalid(
        self,
        response: Response,
        message: str,
        body: object,
        errors: tuple[Mapping[str, Any], ...],
    ) -> ResponseValidationError:
        content_type = response.headers.get("content-type", "none")
        return ResponseValidationError(
            f"{self._plan.operation.id}: {message} (status {response.status}, content type {content_type})",
            request=self.info,
            response=response_info(response),
            body=body,
            errors=errors,
        )

    def warn(self, message: str) -> None:
        self._settings.observers.warning(f"{self._plan.operation.id}: {message}")


class Reading:
    """One answer of a call being decoded."""

    __slots__ = ("_call", "_response", "strict")

    def __init__(self, call: Call, response: Response) -> None:
        self._call = call
        self._response = response
        self.strict = call.strict

    def invalid(
        self,
        message: str,
        body: object = None,
        errors: tuple[Mapping[str, Any], ...] = (),
    ) -> ResponseValidationError:
        return self._call.invalid(self._response, message, body, errors)

    def warn(self, message: str) -> None:
        self._call.warn(message)
