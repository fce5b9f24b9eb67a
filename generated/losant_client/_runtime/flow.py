"""One call from arguments to a complete answer, as a generator of steps: credentials, attempts, redirects, refreshed
tokens, errors. Free of I/O, so that the synchronous and the asynchronous client share every decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar

from .auth import NOTHING, Applied, Auth
from .config import RequestOptions
from .decode import Decoder, Reader, body_of
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
Outcome: TypeAlias = Response | APIConnectionError
"""What a request came to."""


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
        "_response",
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
        self._response: Response | None = None

    # ------------------------------------------------------------ the flow

    def first(self) -> Request | None:
        """The first request, ready to be sent, where that takes no step before it. None where it does, or where
        somebody watches: then the call is to be `run`.
        """
        if self._settings.observers.watch_requests() or not self._sign():
            return None
        return self._build()

    def run(self) -> Flow[Response]:
        """Returns an answer below 400, its body unread if the call is a stream. Raises our errors only."""
        if not self._sign():
            yield from self._authenticate(NOTHING)
        request = self._build()
        outcome = yield from self._outcome(request)
        return (yield from self.after(request, outcome))

    def after(self, request: Request, outcome: Outcome) -> Flow[Response]:
        """The same, from what the first request came to."""
        while True:
            if isinstance(outcome, APIConnectionError):
                yield from self._after_error(request, outcome)
            elif outcome.status < 300:
                return outcome
            else:
                following = yield from self._after_answer(request, outcome)
                if following is None:
                    return outcome
                request = self._request = following
            outcome = yield from self._outcome(request)

    def _outcome(self, request: Request) -> Flow[Outcome]:
        observers = self._settings.observers
        observed = observers.watch_requests()
        if observed:
            observers.request(self._plan.info(request))
        try:
            response: Response = yield request
        except APIConnectionError as error:
            return error
        if observed:
            observers.response(self._plan.info(request), response_info(response))
        return response

    def _sign(self) -> bool:
        """Take the credentials, if any are wanted. False when they must be asked for or fetched first."""
        security = self._plan.security
        options = self._arguments.get("options")
        if not security or (options and _brings_authorization(options)):
            return True
        applied = self._auth.static(security)
        if applied is None:
            return False
        self._applied = applied
        return True

    def _authenticate(self, refused: Applied) -> Flow[None]:
        self._applied = yield from self._auth.apply(
            self._plan.security, self._settings, refused
        )

    def _build(self) -> Request:
        request = self._request = self._plan.request(
            self._arguments,
            self._applied,
            self._stream,
            None if self._endless else self._settings.max_response_size,
        )
        return request

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
        self._response = response
        return self._plan.decoder(response.status).decode(response, self)

    def decoder(self, status: int) -> Decoder[Any]:
        """What reads an answer of this status."""
        return self._plan.decoder(status)

    def reading(self, response: Response) -> Reader:
        """What a decoder asks while it reads this answer."""
        self._response = response
        return self

    def note_retry(self, pause: float, reason: Exception) -> None:
        """Tell the observers about a stream that connects again."""
        self._settings.observers.retry(self.info, pause, reason)

    def invalid(
        self,
        message: str,
        body: object = None,
        errors: tuple[Mapping[str, Any], ...] = (),
    ) -> ResponseValidationError:
        response = self._response
        if response is None:
            raise ClientError("nothing was received yet")
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


def _brings_authorization(options: RequestOptions) -> bool:
    """Whether the caller put an Authorization header into the options (None there means: send none)."""
    headers = options.get("headers") or ()
    return any(name.lower() == "authorization" for name in headers)
