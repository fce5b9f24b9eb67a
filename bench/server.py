"""A loopback server that answers GET requests from memory, in a process of its own, with as little work as can be.

`python -m bench.server` prints its port and serves until it is ended.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from .data import answers
from .places import ROOT

HEADER = "HTTP/1.1 {status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"


def _complete(status: str, body: bytes) -> bytes:
    return HEADER.format(status=status, length=len(body)).encode() + body


class Answering(asyncio.Protocol):
    """One connection. Requests have no body."""

    def __init__(self, ready: dict[bytes, bytes], missing: bytes) -> None:
        self.ready = ready
        self.missing = missing
        self.rest = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            target = self.rest[: self.rest.index(b"\r\n")].split(b" ")[1]
            self.rest = self.rest[end + 4 :]
            assert self.transport is not None
            self.transport.write(self.ready.get(target.partition(b"?")[0], self.missing))


async def serve() -> None:
    """Serve on a free port."""
    ready = {path.encode(): _complete("200 OK", body) for path, body in answers().items()}
    missing = _complete("404 Not Found", b'{"type":"NotFound","message":"there is no such path"}')
    server = await asyncio.get_running_loop().create_server(
        lambda: Answering(ready, missing), "127.0.0.1", 0, backlog=2048
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running() -> Iterator[str]:
    """The server in another process; yields its URL."""
    process = subprocess.Popen([sys.executable, "-m", "bench.server"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    asyncio.run(serve())
