"""The body of a request: the arguments that carry it and the bytes that must arrive, by media type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..ir import ArrayType, TupleType
from .code import Made
from .combine import UNIONS, Combiner
from .document import Document, Node, content_of, essence, is_json
from .encode import in_query, plain
from .kinds import Travels, travels
from .names import BodyNames
from .reading import Reader
from .samples import Direction, Impossible, Sampler
from .scalars import Variant

FORM = "application/x-www-form-urlencoded"
_LINES = ("ndjson", "jsonl", "json-seq", "jsonlines")
FILE = b"\x00\x01 not text \xff"


@dataclass(frozen=True, slots=True)
class Body:
    """The arguments of the call, and the source of the kit's expectation (None: no body is sent)."""

    arguments: Mapping[str, Any] = field(default_factory=dict)
    expected: Any = None


@dataclass(frozen=True, slots=True)
class BodyMaker:
    """Makes bodies for operations."""

    document: Document
    sampler: Sampler
    combiner: Combiner
    reader: Reader

    def required(self, body: Node, names: BodyNames) -> list[str]:
        """The arguments that a call cannot leave out for the body's sake."""
        if body.get("required") is not True:
            return []
        if names.argument is not None:
            return [names.argument]
        flat = self.combiner.flat(self._media(body, names).get("schema", True))
        return [argument for wire, argument in sorted(names.fields.items()) if wire in (flat.get("required") or ())]

    def make(self, body: Node, names: BodyNames, variant: Variant) -> Body:
        """The body of one call.

        Raises `Impossible` when no valid value can be made for it.
        """
        skipped = variant is Variant.REQUIRED or (variant is Variant.EDGE and not is_json(names.media_type))
        if skipped and body.get("required") is not True:
            return Body()
        media = self._media(body, names)
        schema = media.get("schema", True)
        kind = essence(names.media_type)
        told = is_json(kind) or (_untold(kind) and travels(schema, self.combiner) is not Travels.TEXT)
        if told and not names.file:
            return self._json(schema, media, names, variant)
        if kind == FORM or kind.startswith("multipart/"):
            return self._fields(schema, media, names, variant)
        if kind.endswith(_LINES):
            return Body()
        argument = names.argument or "body"
        if kind.startswith("text/") or kind.endswith(("/xml", "+xml", "yaml")):
            text = self.sampler.value({"type": "string"}, variant, Direction.REQUEST, name="text")
            return Body({argument: text}, Made("Content", [text.encode(), names.media_type]))
        return Body({argument: FILE}, Made("Content", [FILE, "" if "*" in kind else names.media_type]))

    def _media(self, body: Node, names: BodyNames) -> Node:
        return content_of(body).get(names.media_type, {})

    def _json(self, schema: Any, media: Node, names: BodyNames, variant: Variant) -> Body:
        hint = self.sampler.example_of(media, schema)
        value = self.sampler.value(
            schema, variant, Direction.REQUEST, name=names.argument or "body", hint=hint, strict=False
        )
        given = self.reader.argument(value, names.type, names.model if variant is Variant.FULL else None)
        sent = value if given is value else self.reader.sent(value, schema)
        usual = essence(names.media_type) == "application/json" or "*" in names.media_type
        wanted = Made("Json", [sent] if usual else [sent, names.media_type])
        return Body({names.argument or "body": given}, wanted)

    # ---------------------------------------------------------------- forms

    def _fields(self, schema: Any, media: Node, names: BodyNames, variant: Variant) -> Body:
        if isinstance(names.type, ArrayType | TupleType):
            raise Impossible("parts without names")
        value = self.sampler.value(schema, variant, Direction.REQUEST, name="form", strict=False)
        properties = self._properties(schema)
        multipart = essence(names.media_type) != FORM
        given: dict[str, Any] = {}
        expected: list[Any] = []
        for wire, item in sorted(value.items()) if isinstance(value, dict) else ():
            encoding = (media.get("encoding") or {}).get(wire) or {}
            prop = properties.get(wire, True)
            if multipart:
                given[wire], parts = self._part(wire, item, prop, encoding, variant)
                expected += parts
            else:
                given[wire] = item
                expected += self._pair(wire, item, encoding)
        arguments = {names.fields[wire]: item for wire, item in given.items() if wire in names.fields}
        if names.argument is not None:
            arguments = {names.argument: given}
        if not expected:
            return Body(arguments)  # whether a form without fields is sent at all makes no difference to anyone
        return Body(arguments, Made("Multipart" if multipart else "Form", [expected]))

    def _properties(self, schema: Any, depth: int = 0) -> dict[str, Any]:
        """The fields of a form by name, those of all branches of a union included."""
        flat = self.combiner.flat(schema)
        found: dict[str, Any] = {}
        for _, branches, _ in flat.get(UNIONS, ()) if depth < 4 else ():
            for branch in branches:
                found |= self._properties(branch, depth + 1)
        return found | (flat.get("properties") or {})

    def _pair(self, wire: str, item: Any, encoding: Node) -> list[Any]:
        styled = any(key in encoding for key in ("style", "explode", "allowReserved"))
        if is_json(str(encoding.get("contentType", ""))) or (isinstance(item, dict) and not styled):
            return [(wire, Made("json_text", [item]))]
        if isinstance(item, list) and not styled:
            return [
                (wire, Made("json_text", [each]) if isinstance(each, dict | list) else plain(each)) for each in item
            ]
        style = encoding.get("style") or "form"
        explode = encoding["explode"] if isinstance(encoding.get("explode"), bool) else style == "form"
        return list(in_query(wire, item, style, explode))

    def _part(self, wire: str, item: Any, schema: Any, encoding: Node, variant: Variant) -> tuple[Any, list[Any]]:
        flat = self.combiner.flat(schema)
        if is_file(flat):
            return self._file(wire, encoding, variant)
        inner = self.combiner.flat(flat.get("items", True))
        if isinstance(item, list) and is_file(inner):
            made = [self._file(wire, encoding, variant) for _ in item]
            return [given for given, _ in made], [part for _, parts in made for part in parts]
        if isinstance(item, list) and not any(isinstance(each, dict | list) for each in item):
            return item, [Made("Part", [wire, plain(each).encode()]) for each in item]
        if isinstance(item, list) and not any(isinstance(each, list) for each in item):
            return item, [Made("Part", [wire, Made("json_text", [each])]) for each in item]
        if isinstance(item, dict | list):
            return item, [Made("Part", [wire, Made("json_text", [item])])]
        return item, [Made("Part", [wire, plain(item).encode()])]

    def _file(self, wire: str, encoding: Node, variant: Variant) -> tuple[Any, list[Any]]:
        """Bare bytes for the required call; name, content and type for the others."""
        kind = str(encoding.get("contentType") or "application/octet-stream").split(",")[0].strip()
        if variant is Variant.REQUIRED:
            return FILE, [Made("Part", [wire, FILE], {} if "*" in kind else {"media_type": kind})]
        kind = "image/png" if "*" in kind else kind
        name = "náme.bin"
        return (name, FILE, kind), [Made("Part", [wire, FILE], {"filename": name, "media_type": kind})]


def _untold(kind: str) -> bool:
    """Whether the media type leaves open what its bytes are."""
    return not kind.startswith(("text/", "multipart/")) and not kind.endswith(("xml", "yaml", *_LINES)) and kind != FORM


def is_file(flat: Node) -> bool:
    """Whether a part holds raw bytes."""
    return flat.get("format") == "binary" or ("contentMediaType" in flat and "contentEncoding" not in flat)
