"""A server that speaks HTTP/2 over TLS and nothing else: each request is answered with what the handler returns."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

import h2.config
import h2.connection
import h2.events

from .server import CERTIFICATE, TLS


@dataclass
class Stream:
    """A request as it came."""

    headers: dict[str, str]
    body: bytes = b""


Handler = Callable[[Stream], tuple[int, str, bytes]]


@dataclass
class Http2Server:
    """`handler` gives status, content type and body. Counts its connections."""

    handler: Handler
    requests: list[Stream] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> Self:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(CERTIFICATE, TLS / "key.pem")
        context.set_alpn_protocols(["h2"])
        outer = self

        class Connection(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer.connections += 1
                with context.wrap_socket(self.request, server_side=True) as socket:
                    outer.serve(socket)

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Connection)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"https://localhost:{self.server.server_address[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def serve(self, socket: ssl.SSLSocket) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        socket.sendall(connection.data_to_send())
        open_: dict[int, Stream] = {}
        while data := socket.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    open_[event.stream_id] = Stream({str(k): str(v) for k, v in event.headers})
                elif isinstance(event, h2.events.DataReceived):
                    open_[event.stream_id].body += event.data
                    connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    self.answer(connection, event.stream_id, open_.pop(event.stream_id))
            socket.sendall(connection.data_to_send())

    def answer(self, connection: h2.connection.H2Connection, stream_id: int, stream: Stream) -> None:
        self.requests.append(stream)
        status, content_type, body = self.handler(stream)
        connection.send_headers(stream_id, [(":status", str(status)), ("content-type", content_type)])
        connection.send_data(stream_id, body, end_stream=True)
