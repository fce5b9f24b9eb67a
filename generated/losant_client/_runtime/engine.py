"""The engine behind a client: plans requests and takes the steps of calls (see `flow`), synchronously.

Clients are what users see; resources, pages and streams work with the engine, so that a client has few names of its own
that a resource of the API could clash with.
"""

from __future__ import annotations

from time import sleep
from typing import Any, Self, TypeVar, cast

from .auth import Auth
from .config import ClientConfig
from .errors import APIConnectionError, ClientError, ResponseTooLargeError
from .flow import Call, Outcome
from .message import Request, Response, response_info
from .operation import Operation
from .plan import Arguments, Plan
from .settings import Settings
from .steps import Ask, Drain, Exclusive, Flow, Pause, Step
from .transport.protocol import TooLarge, Transport

R = TypeVar("R")


class Engine:
    """What both kinds share: configuration, credentials and plans."""

    def __init__(self, config: ClientConfig, settings: Settings, auth: Auth) -> None:
        self.config = config
        self.settings = settings
        self.auth = auth
        self.derived = False
        self._plans: dict[Operation[Any], Plan] = {}

    def with_settings(self, settings: Settings) -> Self:
        """An engine with other settings on the same connections and credentials; it does not close them."""
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__)
        new.settings = settings
        new.derived = True
        new._plans = {}
        return new

    def start(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        *,
        stream: bool = False,
        endless: bool = False,
    ) -> Call:
        """A call, ready to be run. `stream`: its body is left unread; `endless`: no limit of sizes for its whole."""
        plan = self._plans.get(operation)
        if plan is None:
            plan = self._plans[operation] = Plan(self.config, self.settings, operation)
        return Call(self.settings, self.auth, plan, arguments, stream, endless)


class SyncEngine(Engine):
    """Takes steps in the calling thread."""

    def __init__(
        self, config: ClientConfig, settings: Settings, auth: Auth, transport: Transport
    ) -> None:
        super().__init__(config, settings, auth)
        self.transport = transport

    def send(self, call: Call) -> Response:
        """The answer of a call: complete, or with its body still to be read if the call is a stream."""
        try:
            request = call.first()
            if request is None:
                return self.run(call.run())
            try:
                response = self.transport.send(request)
                if response.status < 300:
                    return response
                outcome: Outcome = response
            except APIConnectionError as error:
                outcome = error
            return self.run(call.after(request, outcome))
        except TooLarge as error:
            raise too_large(call, error) from None

    def run(self, flow: Flow[R]) -> R:
        """Take the steps of a flow until it returns."""
        send = self.transport.send
        try:
            step = next(flow)
            while True:
                try:
                    result = send(step) if type(step) is Request else self._take(step)
                except ClientError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as stop:
            return cast("R", stop.value)

    def _take(self, step: Step) -> object:
        match step:
            case Pause():
                sleep(step.seconds)
            case Drain():
                _drain(step)
            case Ask():
                return step.function()
            case Exclusive():
                with step.locks.threads:
                    return self.run(step.flow)
            case Request():
                return self.transport.send(step)
        return None


def _drain(step: Drain) -> None:
    body = step.response.stream
    if body is None:
        return
    content = bytearray()
    try:
        for chunk in body:
            content += chunk
            step.check(content)
    finally:
        body.close()
        step.response.stream = None
    step.response.content = bytes(content)


def too_large(call: Call, error: TooLarge) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        "the answer is larger than max_response_size",
        request=call.info,
        response=response_info(error.response),
    )
