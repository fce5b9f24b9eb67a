"""The media types of a body or an answer: their kind, their type, the parts of forms and the events of streams."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import ir
from .join import NULL, join
from .media import bare, content_kind
from .schemas import SchemaBuilder
from .tree import Node

BINARY = ir.StringType("binary")
_JSON = "application/json"


@dataclass(slots=True)
class ContentReader:
    """Reads `content` maps."""

    builder: SchemaBuilder

    def contents(self, owner: Node, *, request: bool) -> tuple[ir.Content, ...]:
        """All media types, JSON first, then as they are spelled: the order says which one a client prefers."""
        found = [self._content(name, node, request) for name, node in self._chosen(owner)]
        return tuple(sorted(found, key=lambda c: (c.kind is not ir.ContentKind.JSON, bare(c.media_type) != _JSON)))

    def _chosen(self, owner: Node) -> list[tuple[str, Node]]:
        """The media types a client offers: XML beside JSON says the same once more, and nobody wants `Pet | str`."""
        every = list(owner.down("content").fields())
        kept = [(name, node) for name, node in every if not _is_xml(name)]
        if len(kept) == len(every) or not any(_is_json(name) for name, _ in kept):
            return every
        for name, node in every:
            if _is_xml(name):
                self.builder.tree.note("LC509", f"{name} beside JSON is left out: the client speaks JSON", node)
        return kept

    def _content(self, media_type: str, node: Node, request: bool) -> ir.Content:
        node = self.builder.tree.follow(node)
        declared = self._declared(node)
        kind = content_kind(media_type, declared, self._meant)
        match kind:
            case ir.ContentKind.SSE:
                return self._event_stream(media_type, node, declared)
            case ir.ContentKind.NDJSON:
                return ir.Content(media_type, kind, self._line_type(node, declared))
            case ir.ContentKind.BINARY:
                return ir.Content(media_type, kind, BINARY)
            case ir.ContentKind.TEXT:
                return ir.Content(media_type, kind, _text_type(declared))
            case ir.ContentKind.MULTIPART if not request:
                message = "the parts of an answer are not taken apart; it is read as bytes"
                self.builder.tree.note("LC506", message, node)
                return ir.Content(media_type, ir.ContentKind.BINARY, BINARY)
            case ir.ContentKind.MULTIPART if positional := self._positional(media_type, node, declared):
                return positional
            case ir.ContentKind.FORM | ir.ContentKind.MULTIPART if _is_no_form(declared):
                self.builder.tree.warning("LC507", "a form without fields; its bytes are sent as given", node)
                return ir.Content(media_type, ir.ContentKind.BINARY, BINARY)
            case ir.ContentKind.FORM | ir.ContentKind.MULTIPART:
                return ir.Content(media_type, kind, declared, self._parts(declared, node, kind))
            case _:
                return ir.Content(media_type, kind, declared)

    def _declared(self, node: Node) -> ir.Type:
        schema = node.down("schema")
        return ir.AnyType() if schema.value is None else self.builder.type_at(schema)

    def _meant(self, type_: ir.Type) -> ir.Type:
        """What a name stands for, where it stands for no object."""
        self.builder.drain()
        match type_:
            case ir.RefType(name) if isinstance(schema := self.builder.schemas.get(name), ir.AliasSchema):
                return schema.type
            case ir.RefType(name) if isinstance(schema := self.builder.schemas.get(name), ir.EnumSchema):
                return ir.LiteralType(schema.values)
            case _:
                return type_

    def _line_type(self, node: Node, declared: ir.Type) -> ir.Type:
        """Each line's type: the item schema, else the items of an array, else the schema itself."""
        item = node.down("x-item-schema")
        if item.value is not None:
            return self.builder.type_at(item)
        return declared.items if isinstance(declared, ir.ArrayType) else declared

    # ------------------------------------------------------------ events

    def _event_stream(self, media_type: str, node: Node, declared: ir.Type) -> ir.Content:
        """Events by name, and the type of the data of an event without one (or of any, where no names are known)."""
        named = node.down("x-sse-events")
        if isinstance(named.value, dict):
            by_name = tuple((name, self.builder.type_at(schema)) for name, schema in named.fields())
            type_ = declared if node.down("schema").value is not None else join(t for _, t in by_name)
            return ir.Content(media_type, ir.ContentKind.SSE, type_, events=by_name)
        item = node.down("x-item-schema")
        if item.value is None:
            return ir.Content(media_type, ir.ContentKind.SSE, declared)
        events, other = self._item_events(item)
        type_ = join([*other, *(t for _, t in events)]) if other or events else self.builder.type_at(item)
        return ir.Content(media_type, ir.ContentKind.SSE, type_, events=tuple(events))

    def _item_events(self, item: Node) -> tuple[list[tuple[str, ir.Type]], list[ir.Type]]:
        """OpenAPI 3.2 describes an event as an object of `event` and `data`, or a choice of such."""
        events: list[tuple[str, ir.Type]] = []
        other: list[ir.Type] = []
        gatherer = self.builder.gatherer
        variants = [v for word in ("oneOf", "anyOf") for v in gatherer.members(item, word)] or [item]
        for variant in variants:
            properties = {
                k: c.down("properties", k) for c in gatherer.conjuncts(variant) for k in c.schema.get("properties", ())
            }
            if "data" not in properties:
                other.append(self.builder.type_at(variant))
                continue
            type_ = self._data_type(properties["data"])
            name = _constant(properties.get("event"))
            if name is None:
                other.append(type_)
            else:
                events.append((name, type_))
        return sorted(events, key=lambda e: e[0]), other

    def _data_type(self, data: Node) -> ir.Type:
        content = data.down("contentSchema")
        return self.builder.type_at(data if content.value is None else content)

    # ------------------------------------------------------------ parts

    def _positional(self, media_type: str, node: Node, declared: ir.Type) -> ir.Content | None:
        """Parts without names, told apart by their place: what an array means in a multipart body."""
        item = node.down("x-item-schema")
        type_ = ir.ArrayType(self.builder.type_at(item)) if item.value is not None else self._meant(declared)
        match type_:
            case ir.ArrayType(items=rest):
                types = [rest]
            case ir.TupleType(items=items, rest=rest):
                types = [*items, *([rest] if rest is not None else [])]
            case _:
                return None
        prefix = [*node.down("prefixEncoding").elements()]
        told = [prefix[n] if n < len(prefix) else node.down("itemEncoding") for n in range(len(types))]
        schemas = self.builder.schemas
        positions = (
            self._part(ir.Property("", each, required=True), encoding, True, schemas)
            for each, encoding in zip(types, told, strict=True)
        )
        return ir.Content(media_type, ir.ContentKind.MULTIPART, type_, positions=tuple(positions))

    def _parts(self, type_: ir.Type, node: Node, kind: ir.ContentKind) -> tuple[ir.Part, ...]:
        self.builder.drain()  # the fields must be known
        schemas = self.builder.schemas
        encoding = node.down("encoding")
        multipart = kind is ir.ContentKind.MULTIPART
        return tuple(self._part(p, encoding.down(p.name), multipart, schemas) for p in _form_properties(type_, schemas))

    def _part(self, prop: ir.Property, encoding: Node, multipart: bool, schemas: Mapping[str, ir.Schema]) -> ir.Part:
        inner = _item(prop.type, schemas)
        is_array = inner is not None
        is_file = multipart and _is_file(inner if inner is not None else prop.type)
        said = encoding.value if isinstance(encoding.value, dict) else {}
        explode = said.get("explode")
        style = encoding.text("style") or "form"
        media_type = encoding.text("contentType")
        if media_type is None and not multipart and not {"style", "explode", "allowReserved"} & said.keys():
            # OpenAPI: an object is written as JSON unless the encoding says how its fields become pairs. Each item of
            # an array is a pair of its own, and the runtime writes those that are objects as JSON by itself.
            media_type = _JSON if _is_object(prop.type, schemas) else None
        return ir.Part(
            name=prop.name,
            is_file=is_file,
            is_array=is_array,
            content_type=media_type,
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
        )


def _is_no_form(type_: ir.Type) -> bool:
    return isinstance(
        type_, ir.StringType | ir.NumberType | ir.BooleanType | ir.ArrayType | ir.TupleType | ir.LiteralType
    )


def _text_type(declared: ir.Type) -> ir.Type:
    return declared if isinstance(declared, ir.StringType | ir.LiteralType) else ir.StringType()


def _is_json(media_type: str) -> bool:
    return bare(media_type).endswith(("/json", "+json"))


def _is_xml(media_type: str) -> bool:
    return bare(media_type).endswith(("/xml", "+xml"))


def _constant(node: Node | None) -> str | None:
    schema: Any = node.value if node is not None else None
    if not isinstance(schema, dict):
        return None
    values = schema.get("enum", [schema.get("const")])
    return values[0] if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str) else None


def _form_properties(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> tuple[ir.Property, ...]:
    """The fields of a form, which are those that may be sent; of a union of objects, those of all variants."""
    match type_:
        case ir.RefType(name):
            schema = schemas.get(name)
            if isinstance(schema, ir.ObjectSchema):
                return tuple(p for p in schema.properties if not p.read_only)
            return _form_properties(schema.type, schemas) if isinstance(schema, ir.AliasSchema) else ()
        case ir.UnionType(variants=variants):
            found = {p.name: p for v in variants for p in _form_properties(v, schemas)}
            return tuple(found.values())
        case _:
            return ()


def _item(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> ir.Type | None:
    """The type of the items where the type is an array (or null)."""
    match type_:
        case ir.ArrayType(items=items):
            return items
        case ir.UnionType(variants=variants):
            kept = [v for v in variants if v != NULL]
            return _item(kept[0], schemas) if len(kept) == 1 else None
        case ir.RefType(name):
            schema = schemas.get(name)
            return _item(schema.type, schemas) if isinstance(schema, ir.AliasSchema) else None
        case _:
            return None


def _is_file(type_: ir.Type) -> bool:
    match type_:
        case ir.StringType(format="binary"):
            return True
        case ir.UnionType(variants=variants):
            return any(_is_file(v) for v in variants)
        case _:
            return False


def _is_object(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> bool:
    """Whether every value of the type but null is an object."""
    match type_:
        case ir.MapType():
            return True
        case ir.UnionType(variants=variants):
            kept = [v for v in variants if v != NULL]
            return bool(kept) and all(_is_object(v, schemas) for v in kept)
        case ir.RefType(name):
            schema = schemas.get(name)
            return isinstance(schema, ir.ObjectSchema) or (
                isinstance(schema, ir.AliasSchema) and _is_object(schema.type, schemas)
            )
        case _:
            return False
