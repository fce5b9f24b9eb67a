"""Request bodies: from the argument of a method to bytes (or a stream) and a media type.

An operation names one `BodyEncoding`. Where the document offers several media types, `BodyChoice` holds them all, the
preferred one first; the caller picks another one with a `Content-Type` among the call's headers.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Literal, Protocol, cast

from .errors import InvalidRequestError
from .files import FileInput, Upload
from .message import Content
from .multipart import MultipartContent, PartData, file_part, small
from .narrow import is_async_iterable, is_iterable, is_list
from .parameters import Query, header_value
from .plain import fields_of, is_array, is_object, items_of, json_bytes, scalar_text


class Encoded:
    """A body ready to be sent."""

    __slots__ = ("content", "content_type")

    def __init__(self, content: bytes | Content, content_type: str) -> None:
        self.content = content
        self.content_type = content_type


class BodyEncoding(Protocol):
    """How a value becomes a body. `null`: None is a body of its own, not the lack of one."""

    @property
    def content_type(self) -> str: ...
    @property
    def null(self) -> bool: ...
    def encode(self, value: object) -> Encoded: ...


class JsonBody:
    """A model, or plain data in wire form; encoded once."""

    __slots__ = ("content_type", "null")

    def __init__(
        self, content_type: str = "application/json", *, null: bool = False
    ) -> None:
        self.content_type = content_type
        self.null = null

    def encode(self, value: object) -> Encoded:
        return Encoded(json_bytes(value), self.content_type)


class TextBody:
    """Text, in UTF-8."""

    __slots__ = ("content_type",)
    null = False

    def __init__(self, content_type: str = "text/plain") -> None:
        self.content_type = content_type

    def encode(self, value: object) -> Encoded:
        content = (
            bytes(value)
            if isinstance(value, (bytes, bytearray))
            else scalar_text(value).encode()
        )
        has_charset = (
            "charset=" in self.content_type or not self.content_type.startswith("text/")
        )
        return Encoded(
            content,
            self.content_type if has_charset else f"{self.content_type}; charset=utf-8",
        )


class BinaryBody:
    """The raw bytes of a file, streamed."""

    __slots__ = ("content_type",)
    null = False

    def __init__(self, content_type: str = "application/octet-stream") -> None:
        self.content_type = content_type

    def encode(self, value: object) -> Encoded:
        if isinstance(value, bytes):
            return Encoded(value, self.content_type)
        # A range (`image/*`) names no type; the file's own one, if it was given, is the better answer.
        fallback = None if "*" in self.content_type else self.content_type
        upload = Upload(cast("FileInput", value), fallback)
        return Encoded(
            upload,
            header_value(
                "Content-Type", upload.content_type or "application/octet-stream"
            ),
        )


class Part:
    """How one field of a form is written, where that is not plain text (or one pair for each item of an array)."""

    __slots__ = ("content_type", "explode", "file", "name", "style")

    def __init__(
        self,
        name: str,
        *,
        file: bool = False,
        content_type: str | None = None,
        style: Literal[
            "form", "spaceDelimited", "pipeDelimited", "deepObject"
        ] = "form",
        explode: bool = True,
    ) -> None:
        self.name = name
        self.file = file
        self.content_type = content_type
        self.style: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"] = (
            style
        )
        self.explode = explode


class FormBody:
    """application/x-www-form-urlencoded."""

    __slots__ = ("_parts", "content_type")
    null = False

    def __init__(
        self, *parts: Part, content_type: str = "application/x-www-form-urlencoded"
    ) -> None:
        self._parts = {part.name: part for part in parts}
        self.content_type = content_type

    def encode(self, value: object) -> Encoded:
        pairs: list[str] = []
        for name, each in fields_of(value):
            part = self._parts.get(name) or Part(name)
            content_type = (
                part.content_type
                if part.content_type and "json" in part.content_type
                else None
            )
            pairs += Query(
                name, part.style, part.explode, content_type=content_type
            ).encode(each)
        return Encoded("&".join(pairs).encode(), self.content_type)


class MultipartBody:
    """multipart/form-data. The value maps field names to values; those that are None are left out.

    With `positions` it is a list instead, of parts without names; the last position stands for all that follow.
    """

    __slots__ = ("_parts", "_positions", "content_type")
    null = False

    def __init__(
        self,
        *parts: Part,
        content_type: str = "multipart/form-data",
        positions: tuple[Part, ...] = (),
    ) -> None:
        self._parts = {part.name: part for part in parts}
        self._positions = positions
        self.content_type = content_type

    def encode(self, value: object) -> Encoded:
        parts: list[PartData] = []
        if self._positions:
            for index, each in enumerate(items_of(value)):
                part = self._positions[min(index, len(self._positions) - 1)]
                parts += _parts_of(part, each)
        else:
            for name, each in fields_of(value):
                parts += _parts_of(self._parts.get(name) or Part(name), each)
        content = MultipartContent(parts, self.content_type)
        return Encoded(small(content) or content, content.content_type)


def _parts_of(part: Part, value: object) -> Iterator[PartData]:
    if part.file:
        # An array of files is one part a file, all under the same name. A tuple is one file.
        files: list[FileInput] = value if is_list(value) else [cast("FileInput", value)]
        for each in files:
            yield file_part(part.name, Upload(each), part.content_type)
    elif part.content_type is not None and "json" in part.content_type:
        yield PartData(part.name, json_bytes(value), part.content_type)
    elif is_object(value):
        yield PartData(part.name, json_bytes(value), "application/json")
    elif is_array(value):
        for item in items_of(value):
            yield from _parts_of(part, item)
    else:
        yield PartData(part.name, scalar_text(value).encode(), part.content_type)


class NdJsonBody:
    """JSON documents, one a line, streamed from any (asynchronous) iterable."""

    __slots__ = ("content_type",)
    null = False

    def __init__(self, content_type: str = "application/x-ndjson") -> None:
        self.content_type = content_type

    def encode(self, value: object) -> Encoded:
        return Encoded(_Lines(value), self.content_type)


class _Lines:
    __slots__ = ("_source", "length", "replayable")

    def __init__(self, source: object) -> None:
        usable = is_iterable(source) or is_async_iterable(source)
        if not usable or isinstance(source, (str, bytes, Mapping)):
            raise InvalidRequestError(
                "a stream of JSON documents is made of an iterable of them"
            )
        self._source: object = source
        self.length: int | None = None
        self.replayable = not isinstance(source, (Iterator, AsyncIterator))

    def __iter__(self) -> Iterator[bytes]:
        if not is_iterable(self._source):
            raise InvalidRequestError(
                "an asynchronous iterable can only be sent by the asynchronous client"
            )
        for item in self._source:
            yield json_bytes(item) + b"\n"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if is_async_iterable(self._source):
            async for item in self._source:
                yield json_bytes(item) + b"\n"
        else:
            for line in self:
                yield line


class BodyChoice:
    """Several encodings of the same body, the preferred one first."""

    __slots__ = ("_encodings", "content_type", "null")

    def __init__(self, *encodings: BodyEncoding) -> None:
        self.null = encodings[0].null
        self._encodings = encodings
        self.content_type = encodings[0].content_type

    def of(self, content_type: str | None) -> BodyEncoding:
        """The encoding of a media type (the first one for None)."""
        if content_type is None:
            return self._encodings[0]
        wanted = content_type.partition(";")[0].strip().lower()
        for encoding in self._encodings:
            if encoding.content_type.partition(";")[0].strip().lower() == wanted:
                return encoding
        offered = ", ".join(each.content_type for each in self._encodings)
        raise InvalidRequestError(f"the operation takes {offered}, not {wanted}")

    def encode(self, value: object) -> Encoded:
        return self._encodings[0].encode(value)
