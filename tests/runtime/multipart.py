"""Reads multipart bodies with the standard library's own parser, so that ours is not judged by itself."""

from __future__ import annotations

from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP

from .server import Received


@dataclass
class PartRead:
    name: str | None
    filename: str | None
    content_type: str | None
    content: bytes


def parse(received: Received) -> list[PartRead]:
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + received.body)
    parts: list[PartRead] = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        parts.append(
            PartRead(
                part.get_param("name", header="content-disposition"),  # type: ignore[arg-type]
                part.get_filename(),
                part.get_content_type() if "content-type" in part else None,
                payload,
            )
        )
    return parts
