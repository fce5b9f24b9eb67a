"""multipart/form-data as a stream: fields and files in the order given, of known length where possible."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import AsyncIterator, Iterator
from fnmatch import fnmatch

from .errors import InvalidRequestError
from .files import Upload
from .parameters import header_value

_NAME_ESCAPES = str.maketrans(
    {'"': "%22", "\r": "%0D", "\n": "%0A"}
)  # as browsers (WHATWG) do


class PartData:
    """One part, ready: its header block, and its content as bytes or as a file."""

    __slots__ = ("content", "head")

    def __init__(
        self,
        name: str,
        content: bytes | Upload,
        content_type: str | None = None,
        filename: str | None = None,
    ) -> None:
        lines: list[str] = []
        if name or filename is not None:
            said = f'form-data; name="{name.translate(_NAME_ESCAPES)}"'
            if not name:  # a part of a body that tells its parts apart by their order
                said = "attachment"
            if filename is not None:
                said += f'; filename="{filename.translate(_NAME_ESCAPES)}"'
            lines.append(f"Content-Disposition: {said}")
        if content_type is not None:
            lines.append(f"Content-Type: {header_value('Content-Type', content_type)}")
        self.head = "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n"
        self.content = content


def file_part(name: str, upload: Upload, accepted: str | None = None) -> PartData:
    """A part with a file name and a media type: the file's own, else the accepted one, else what its name says.

    `accepted` may be a list or a range (`image/png, image/*`): then the ending counts first, if it is among them.
    """
    filename = upload.name or ("upload" if name else None)
    guessed = mimetypes.guess_type(filename or "")[0]
    content_type = upload.content_type or _accepted(accepted, guessed) or guessed
    return PartData(name, upload, content_type or "application/octet-stream", filename)


def _accepted(accepted: str | None, guessed: str | None) -> str | None:
    ranges = [each.strip() for each in (accepted or "").split(",") if each.strip()]
    plain = [each for each in ranges if "*" not in each]
    if guessed and len(ranges) > 1 and any(fnmatch(guessed, each) for each in ranges):
        return guessed
    return plain[0] if plain else None


class MultipartContent:
    """The whole body. The boundary is random, and kept so that a retry sends the same bytes."""

    __slots__ = ("_boundary", "_parts", "content_type", "length", "replayable")

    def __init__(
        self, parts: list[PartData], media_type: str = "multipart/form-data"
    ) -> None:
        boundary = os.urandom(16).hex()
        self._boundary = boundary.encode()
        self._parts = parts
        self.content_type = f"{media_type}; boundary={boundary}"
        self.length = self._measure()
        self.replayable = all(
            not isinstance(part.content, Upload) or part.content.replayable
            for part in parts
        )

    def _measure(self) -> int | None:
        total = len(self._boundary) + 6
        for part in self._parts:
            content = part.content
            length = content.length if isinstance(content, Upload) else len(content)
            if length is None:
                return None
            total += len(self._boundary) + 4 + len(part.head) + length + 2
        return total

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield b"--%s\r\n%s" % (self._boundary, part.head)
            if isinstance(part.content, Upload):
                yield from part.content
            else:
                yield part.content
            yield b"\r\n"
        yield b"--%s--\r\n" % self._boundary

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield b"--%s\r\n%s" % (self._boundary, part.head)
            if isinstance(part.content, Upload):
                async for chunk in part.content:
                    yield chunk
            else:
                yield part.content
            yield b"\r\n"
        yield b"--%s--\r\n" % self._boundary


def small(content: MultipartContent, limit: int = 64 * 1024) -> bytes | None:
    """The whole body as bytes where it is small and has no files to wait for; else None."""
    if content.length is None or content.length > limit or not content.replayable:
        return None
    try:
        return b"".join(content)
    except OSError as error:
        raise InvalidRequestError(f"a file cannot be read: {error}") from error
