"""The engine behind an asynchronous client. Runs on asyncio and, through anyio, on trio."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar, cast

from .auth import Auth
from .config import ClientConfig
from .engine import Engine, too_large
from .errors import APIConnectionError, ClientError
from .flow import Call, Outcome
from .message import Request, Response
from .settings import Settings
from .steps import Ask, Drain, Exclusive, Flow, Pause, Step
from .transport.protocol import AsyncTransport, TooLarge

R = TypeVar("R")


class AsyncEngine(Engine):
    """Takes steps by awaiting them."""

    def __init__(
        self,
        config: ClientConfig,
        settings: Settings,
        auth: Auth,
        transport: AsyncTransport,
    ) -> None:
        super().__init__(config, settings, auth)
        self.transport = transport

    async def send(self, call: Call) -> Response:
        """The answer of a call: complete, or with its body still to be read if the call is a stream."""
        try:
            request = call.first()
            if request is None:
                return await self.run(call.run())
            try:
                response = await self.transport.send(request)
                if response.status < 300:
                    return response
                outcome: Outcome = response
            except APIConnectionError as error:
                outcome = error
            return await self.run(call.after(request, outcome))
        except TooLarge as error:
            raise too_large(call, error) from None

    async def run(self, flow: Flow[R]) -> R:
        """Take the steps of a flow until it returns."""
        send = self.transport.send
        try:
            step = next(flow)
            while True:
                try:
                    result: object = (
                        await send(step)
                        if type(step) is Request
                        else await self._take(step)
                    )
                except ClientError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as stop:
            return cast("R", stop.value)

    async def _take(self, step: Step) -> object:
        match step:
            case Pause():
                import anyio

                await anyio.sleep(step.seconds)
            case Drain():
                await _drain(step)
            case Ask():
                answer = step.function()
                return await answer if isinstance(answer, Awaitable) else answer
            case Exclusive():
                async with step.locks.tasks:
                    return await self.run(step.flow)
            case Request():
                return await self.transport.send(step)
        return None


async def _drain(step: Drain) -> None:
    body = step.response.async_stream
    if body is None:
        return
    content = bytearray()
    try:
        async for chunk in body:
            content += chunk
            step.check(content)
    finally:
        await body.aclose()
        step.response.async_stream = None
    step.response.content = bytes(content)
