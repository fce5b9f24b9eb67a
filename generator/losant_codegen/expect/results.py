"""What each documented answer gives: the bytes a server sends, and the value or the error that the caller must see."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..ir import Type
from .bodies import is_file
from .code import Made
from .document import Document, Node, content_of, essence, is_json
from .document import Operation as RawOperation
from .kinds import Travels, travels
from .names import CallNames
from .reading import Reader
from .samples import Direction, Impossible, Sampler
from .scalars import Variant

ERRORS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
NDJSON = ("ndjson", "jsonl", "jsonlines", "json-seq")
BINARY = b"\x00\x01\x02 binary \xff\xfe"
ASCII = "plain text\n"
TEXT = "line one\nzweite Zeile: é ☃\n"


def error_class(status: int) -> str:
    """The name of the error for a failure status."""
    return ERRORS.get(status) or ("ServerError" if status >= 500 else "APIStatusError")


@dataclass(frozen=True, slots=True)
class ResultMaker:
    """Makes the answers of operations."""

    document: Document
    sampler: Sampler
    reader: Reader
    warn: Callable[[str, Any], None]

    def answers(self, operation: RawOperation, names: CallNames) -> list[Any]:
        """Every documented success, as sources of the kit's `Answer`; at least one."""
        made: list[Any] = []
        for key, response in operation.responses.items():
            status = _success(key, operation.responses)
            if status is not None:
                made += self._answer(operation, names, key, status, response)
        return made or [Made("Answer", [204])]

    def failures(self, operation: RawOperation) -> list[Any]:
        """Every documented failure, and one that is never documented."""
        made: list[Any] = []
        seen: set[int] = set()
        for key, response in operation.responses.items():
            status = _failure(key, operation.responses)
            if status is not None:
                seen.add(status)
                made.append(Made("Failure", [status, error_class(status), *self._failure_body(response)]))
        if 503 not in seen:
            made.append(Made("Failure", [503, "ServerError"]))
        return made

    def _answer(
        self, operation: RawOperation, names: CallNames, key: str, status: int, response: Node
    ) -> Iterator[Any]:
        contents = content_of(response)
        if not contents or status in (204, 205):
            yield Made("Answer", [status])
            return
        if operation.method == "HEAD":  # what it describes is the body of the GET
            yield Made("Answer", [status], {"gives": Made("either", [None, "", b""])})
            return
        for media_type, media in contents.items():
            if essence(media_type).endswith("xml") and any(is_json(other) for other in contents):
                continue  # a client that speaks JSON is not asked to read the same in XML
            try:
                yield from self._media(operation, names, key, status, media_type, media)
            except Impossible:
                self.warn(
                    f"no valid example can be made for the answer {status} ({media_type}): it is not tested", media
                )

    def _media(
        self, operation: RawOperation, names: CallNames, key: str, status: int, media_type: str, media: Node
    ) -> Iterator[Any]:
        type_ = names.results.get((key, media_type))
        kind = essence(media_type)
        schema = media.get("schema", True)
        if kind == "text/event-stream" and len(_media_types(operation)) > 1:
            lines = self._events(media, schema, names)[0]  # beside other answers it is a value like them
            text = "".join(f"{line}\n" for line in lines)
            yield Made("Answer", [status, Made("sse", lines), text], {"media_type": kind})
        elif kind == "text/event-stream":
            lines, wanted = self._events(media, schema, names)
            yield Made("Stream", [status, Made("sse", lines), wanted])
        elif kind.endswith(NDJSON):
            yield Made("Lines", [status, *self._lines(schema, type_)], {"media_type": media_type})
        elif self._is_json(kind, schema):
            value = self.sample(media, schema)
            named: dict[str, Any] = {} if kind == "application/json" else {"media_type": media_type}
            if self.sampler.combiner.flat(schema).get("additionalProperties") not in (None, True, False, {}):
                named["typed_rest"] = True
            yield Made("Answer", [status, value, self.reader.result(value, schema, type_)], named)
        elif kind.startswith("text/") or (kind.endswith(("/xml", "+xml", "yaml")) and not kind.startswith("image/")):
            yield Made("Answer", [status, TEXT.encode(), TEXT], {"media_type": f"{kind}; charset=utf-8"})
        elif "schema" in media and not is_file(self.sampler.combiner.flat(schema)):
            yield self._untold(status, kind, media, type_)
        else:
            family = kind.partition("/")[0]
            concrete = (
                media_type if "*" not in kind else "application/octet-stream" if family == "*" else f"{family}/x-any"
            )
            yield Made("Answer", [status, BINARY, BINARY], {"media_type": concrete})

    def _is_json(self, kind: str, schema: Any) -> bool:
        """Bytes that are called JSON are bytes, and what only JSON can carry is JSON under every media type."""
        if "*" in kind:
            return travels(schema, self.sampler.combiner) is Travels.JSON
        return is_json(kind) and self.sampler.combiner.flat(schema).get("format") != "binary"

    def _untold(self, status: int, kind: str, media: Node, type_: Type | None) -> Any:
        """An answer of a kind that nobody knows: what it is read as the document leaves open."""
        if travels(media["schema"], self.sampler.combiner) is Travels.JSON:
            value = self.sample(media, media["schema"])
            content = json.dumps(value).encode()
            readings = [self.reader.result(value, media["schema"], type_), content, content.decode()]
        else:
            content, readings = ASCII.encode(), [ASCII, ASCII.encode()]
        return Made("Answer", [status, content, Made("either", readings)], {"media_type": kind})

    def sample(self, media: Node, schema: Any, variant: Variant = Variant.FULL) -> Any:
        """An example of an answer: the document's own, completed with what it leaves out."""
        hint = self.sampler.example_of(media, schema)
        return self.sampler.value(schema, variant, Direction.RESPONSE, name="value", hint=hint)

    def _failure_body(self, response: Node) -> list[Any]:
        for media_type, media in content_of(response).items():
            if is_json(media_type):
                try:
                    return [self.sample(media, media.get("schema", True))]
                except Impossible:
                    return []
        return []

    # ---------------------------------------------------------------- streams

    def _events(self, media: Node, schema: Any, names: CallNames) -> tuple[list[str], list[Any]]:
        """The lines of a stream with each named event (or one without a name), and what must be read from it."""
        declared = media.get("x-sse-events")
        events = sorted(declared.items()) if isinstance(declared, dict) and declared else [("", schema)]
        lines = [": a comment", ""]
        wanted: list[Any] = []
        for number, (name, node) in enumerate(events):
            value = self.sampler.value(node, Variant.FULL, Direction.RESPONSE, name=name or "data")
            lines += [f"event: {name}"] if name else []
            lines += [f"id: {number}", *(f"data: {line}" for line in _data(value).split("\n")), "", ":", ""]
            typed = names.events.get(name)
            wanted.append((name or "message", self.reader.result(value, node, typed) if typed is not None else value))
        if declared:
            lines += ["event: nothing", "", "event: news", 'data: {"not": "described"}', ""]
            wanted.append(("news", {"not": "described"}))
        return lines, wanted

    def _lines(self, schema: Any, type_: Type | None) -> list[Any]:
        values = [
            self.sampler.value(schema, variant, Direction.RESPONSE) for variant in (Variant.FULL, Variant.REQUIRED)
        ]
        return [values, [self.reader.result(value, schema, type_) for value in values]]


def _media_types(operation: RawOperation) -> set[str]:
    """The media types of all successes."""
    kept = [response for key, response in operation.responses.items() if _success(key, operation.responses)]
    return {essence(name) for response in kept for name in content_of(response)}


def _data(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _success(key: str, responses: Any) -> int | None:
    """The status to serve for a documented success; None for anything else."""
    if key.upper() == "2XX":
        return next(status for status in (200, 201, 202, 203, 206, 207, 208, 226) if str(status) not in responses)
    if key == "default":
        documented = any(k.startswith("2") for k in responses)
        return None if documented else 200
    return int(key) if key.isdigit() and 200 <= int(key) < 300 else None


def _failure(key: str, responses: Any) -> int | None:
    if key.isdigit() and 400 <= int(key) < 600:
        return int(key)
    if key.upper() in ("4XX", "5XX"):
        digit = int(key[0])
        return next(status for status in range(digit * 100 + 18, digit * 100 + 99) if str(status) not in responses)
    if key == "default" and _success(key, responses) is None:
        return next(status for status in range(500, 599) if str(status) not in responses)
    return None
