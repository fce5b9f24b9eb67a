"""Media types -> how their bytes are made or read."""

from __future__ import annotations

from collections.abc import Callable

from .. import ir
from .vocabulary import listed

_TEXT = listed("""application/xml application/yaml application/x-yaml application/javascript application/ecmascript
    application/graphql application/sql application/toml application/x-pem-file application/pem-certificate-
    chain application/jwt application/jose application/sdp application/x-sh application/xhtml+xml
    application/soap+xml application/mbox application/rtf""")
_LINES = listed("""application/x-ndjson application/ndjson application/jsonl application/x-jsonl application/jsonlines
    application/x-jsonlines application/json-seq application/stream+json application/x-json-stream
    text/x-ndjson""")
_BINARY_FAMILIES = ("image/", "audio/", "video/", "font/", "model/")
_BINARY = listed(
    """application/octet-stream application/pdf application/zip application/gzip application/x-gzip application/x-tar
    application/x-bzip2 application/x-7z-compressed application/x-rar-compressed application/msword
    application/vnd.ms-excel application/java-archive application/wasm application/x-protobuf
    application/protobuf application/x-msgpack application/msgpack application/cbor application/avro
    application/x-www-binary application/epub+zip"""
)


def bare(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def content_kind(media_type: str, type_: ir.Type, meant: Callable[[ir.Type], ir.Type]) -> ir.ContentKind:
    """The kind of a body. Where the media type does not tell, the type of the schema does, which `meant` gives."""
    name = bare(media_type)
    subtype = name.partition("/")[2]
    if name == "text/event-stream":
        return ir.ContentKind.SSE
    if name in _LINES or name.endswith("+json-seq"):
        return ir.ContentKind.NDJSON
    if subtype == "json" or name.endswith("+json"):
        raw = type_ == ir.StringType(
            "binary"
        )  # which JSON cannot hold: the media type is a default that was left alone
        return ir.ContentKind.BINARY if raw else ir.ContentKind.JSON
    if name == "application/x-www-form-urlencoded":
        return ir.ContentKind.FORM
    if name.startswith("multipart/"):
        return ir.ContentKind.MULTIPART
    if name in _BINARY or name.startswith(_BINARY_FAMILIES):
        return ir.ContentKind.BINARY
    if name.startswith("text/") or name in _TEXT or name.endswith(("+xml", "+yaml")):
        return ir.ContentKind.TEXT
    return _by_schema(name, meant(type_))


def _by_schema(name: str, type_: ir.Type) -> ir.ContentKind:
    match type_:
        case ir.StringType(format="binary"):
            return ir.ContentKind.BINARY
        case _ if _is_text(type_):
            return ir.ContentKind.TEXT
        case ir.AnyType() | ir.NullType() | ir.NeverType():
            return ir.ContentKind.JSON if name in ("*/*", "application/*", "") else ir.ContentKind.BINARY
        case _:
            return ir.ContentKind.JSON


def _is_text(type_: ir.Type) -> bool:
    match type_:
        case ir.StringType(format=format_):
            return format_ != "binary"
        case ir.LiteralType(values=values):
            return all(isinstance(value, str) for value in values)
        case ir.UnionType(variants=variants):
            kept = [variant for variant in variants if not isinstance(variant, ir.NullType)]
            return bool(kept) and all(_is_text(variant) for variant in kept)
        case _:
            return False
