"""A small HTTP/1.1 server on a real socket, for tests: it records what arrives byte for byte, and answers as it is
told, misbehaviour included. One thread a connection.
"""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Received:
    """One request as it came over the wire."""

    method: str
    target: str
    header_list: list[tuple[str, str]]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.header_list}

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """What to answer. `chunks` are sent as they are made (chunked); `hang_up` cuts the connection at that point."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    chunks: Iterable[bytes] | None = None
    hang_up: bool = False
    raw: bytes | None = None
    extra_headers: tuple[tuple[str, str], ...] = ()


def reply_json(value: object, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json", **named})


TLS = Path(__file__).parent / "tls"
CERTIFICATE = TLS / "cert.pem"
"""Self-signed, for 127.0.0.1, and as secret as its key beside it."""

HANG_UP = Reply(hang_up=True, raw=b"")
Handler = Callable[[Received], Reply]


class Server:
    """`replies` are used up in order, the last one again and again; `handler` decides instead if it is set."""

    def __init__(self, port: int = 0, *, tls: bool = False) -> None:
        self.requests: list[Received] = []
        self.replies: list[Reply] = [reply_json({})]
        self.handler: Handler | None = None
        self.connections = 0
        self.discard_bodies = False
        self.on_disconnect: Callable[[], object] = lambda: None
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(CERTIFICATE, TLS / "key.pem")
        self._socket = socket.create_server(("127.0.0.1", port), backlog=128)
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http{'s' if self._context else ''}://127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def answer(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # `close` alone does not end a waiting `accept`
        self._socket.close()
        self.drop_connections()

    def drop_connections(self) -> None:
        """Cut every connection, as a restarting server does."""
        with self._lock:
            for each in self._open:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
                each.close()
            self._open.clear()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                number = self.connections
                self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        if self._context is not None:
            try:
                connection = self._context.wrap_socket(connection, server_side=True)
            except (ssl.SSLError, OSError):
                connection.close()
                return
        file = connection.makefile("rb", buffering=65536)
        try:
            while (received := self._read(file, number)) is not None:
                with self._lock:
                    self.requests.append(received)
                    reply = self.replies[0] if len(self.replies) == 1 else self.replies.pop(0)
                if self.handler is not None:
                    reply = self.handler(received)
                if not _send(connection, received, reply):
                    return
        except (OSError, ValueError):
            return
        finally:
            file.close()
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
            self.on_disconnect()

    def _read(self, file: Any, number: int) -> Received | None:
        line = file.readline()
        if not line:
            return None
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: list[tuple[str, str]] = []
        while (line := file.readline()) not in (b"\r\n", b"\n", b""):
            name, _, value = line.decode("latin-1").partition(":")
            headers.append((name, value.strip()))
        names = {name.lower(): value for name, value in headers}
        if names.get("transfer-encoding", "").lower() == "chunked":
            body = self._read_chunked(file)
        else:
            body = self._read_sized(file, int(names.get("content-length", 0)))
        return Received(method, target, headers, body, number)

    def _read_sized(self, file: Any, length: int) -> bytes:
        if not self.discard_bodies:
            return file.read(length)
        while length > 0:
            length -= len(file.read(min(length, 1 << 20)))
        return b""

    def _read_chunked(self, file: Any) -> bytes:
        body = bytearray()
        while size := int(file.readline().split(b";")[0], 16):
            chunk = file.read(size)
            file.readline()
            if not self.discard_bodies:
                body += chunk
        file.readline()
        return bytes(body)


def _send(connection: socket.socket, received: Received, reply: Reply) -> bool:
    """Whether the connection stays open."""
    if reply.raw is not None:
        connection.sendall(reply.raw)
        return not reply.hang_up
    head = [f"HTTP/1.1 {reply.status} Whatever", *(f"{k}: {v}" for k, v in reply.headers.items())]
    head += [f"{k}: {v}" for k, v in reply.extra_headers]
    if reply.chunks is None:
        if "Content-Length" not in reply.headers and reply.status not in (204, 304):
            head.append(f"Content-Length: {len(reply.body)}")
        body = b"" if received.method == "HEAD" else reply.body
        connection.sendall("\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body)
        return not reply.hang_up
    head.append("Transfer-Encoding: chunked")
    connection.sendall("\r\n".join(head).encode("latin-1") + b"\r\n\r\n")
    for chunk in reply.chunks:
        if chunk:
            connection.sendall(b"%x\r\n%s\r\n" % (len(chunk), chunk))
    if reply.hang_up:
        return False
    connection.sendall(b"0\r\n\r\n")
    return True
