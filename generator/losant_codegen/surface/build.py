"""From the intermediate model and its names to the surface of the client."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from .. import ir
from ..names import Names, OperationNames
from ..views.paging import page_item
from ..views.results import successes
from .docs import operation_doc, schema_doc
from .model import Argument, Credential, Field, Method, Model, Surface
from .types import SurfaceWriter, limits

_PLACES = (ir.ParameterIn.PATH, ir.ParameterIn.QUERY, ir.ParameterIn.HEADER, ir.ParameterIn.COOKIE)


def build_surface(api: ir.Api, names: Names, base_url: str = "") -> Surface:
    """The surface of the client that is made from `api` under `names`."""
    builder = _Builder(api, names)
    methods = {m.name: m for m in builder.methods()}
    models = {m.name: m for m in map(builder.model, api.schemas.values())}
    return Surface(
        dict(sorted(methods.items())),
        dict(sorted(models.items())),
        tuple(builder.credentials()),
        base_url or _base(api),
    )


def _base(api: ir.Api) -> str:
    return api.servers[0].url if api.servers else ""


class _Builder:
    def __init__(self, api: ir.Api, names: Names) -> None:
        self.api = api
        self.names = names
        self.write = SurfaceWriter(names).write

    def credentials(self) -> Iterator[Credential]:
        for scheme in self.api.security_schemes:
            own = self.names.credentials[scheme.name]
            for name, variable in zip(own.arguments, own.variables, strict=True):
                yield Credential(name, variable, scheme.name)

    # ------------------------------------------------------------ methods

    def methods(self) -> Iterator[Method]:
        for resource in self.api.resources:
            attribute = self.names.resources[resource.name].attribute
            for operation in resource.operations:
                yield self.method(attribute, operation)

    def method(self, attribute: str, operation: ir.Operation) -> Method:
        own = self.names.operations[operation.id]
        kind, returns = self.result(operation)
        item = page_item(operation, self.api) if own.iterate else None
        security = operation.security if operation.security is not None else self.api.security
        return Method(
            name=f"{attribute}.{own.method}",
            http=f"{operation.method} {operation.path}",
            arguments=tuple(self.arguments(operation, own)),
            kind=kind,
            returns=returns,
            iterate=f"{attribute}.{own.iterate}" if item is not None else "",
            item=self.write(item) if item is not None else "",
            sends=tuple(content.media_type for content in operation.body.contents) if operation.body else (),
            errors=tuple(sorted(r.status for r in operation.responses if r.status[:1] in "45")),
            security=tuple(sorted(_alternative(combination) for combination in security)),
            scopes=tuple(sorted(operation.scopes)),
            deprecated=operation.deprecated,
            doc=operation_doc(operation),
        )

    def arguments(self, operation: ir.Operation, own: OperationNames) -> Iterator[Argument]:
        for place in _PLACES:
            found = [p for p in operation.parameters if p.location_in is place]
            if place is ir.ParameterIn.PATH:
                found.sort(key=lambda p: operation.path.find("{" + p.name + "}"))
            for parameter in found:
                yield Argument(
                    name=own.arguments[place, parameter.name],
                    place=place.value,
                    wire=parameter.name,
                    type=self.write(parameter.type),
                    required=parameter.required,
                    default=_default(parameter.has_default, parameter.default),
                    limits=limits(parameter.type),
                    deprecated=parameter.deprecated,
                )
        if operation.body is not None:
            yield from self.form(operation.body, own) if own.fields else self.body(operation.body, own)

    def body(self, body: ir.RequestBody, own: OperationNames) -> Iterator[Argument]:
        types = dict.fromkeys(self.sent(content) for content in body.contents)
        source = "Any" if "Any" in types or not types else " | ".join(types)
        found = limits(body.contents[0].type) if len(body.contents) == 1 else {}
        yield Argument(own.body or "body", "body", body.name or "body", source, body.required, limits=found)

    def sent(self, content: ir.Content) -> str:
        match content.kind:
            case ir.ContentKind.BINARY:
                return "FileInput"
            case ir.ContentKind.TEXT | ir.ContentKind.SSE:
                return "str"
            case ir.ContentKind.NDJSON:
                return f"Iterable[{self.write(content.type)}]"
            case ir.ContentKind.FORM | ir.ContentKind.MULTIPART:
                return "Mapping[str, Any]"
            case ir.ContentKind.JSON:
                return self.write(content.type)

    def form(self, body: ir.RequestBody, own: OperationNames) -> Iterator[Argument]:
        """One argument a field of the form."""
        properties = {p.name: p for content in body.contents for p in self.properties(content.type)}
        parts = {part.name: part for content in reversed(body.contents) for part in content.parts}
        for wire, name in own.fields.items():
            part, known = parts[wire], properties.get(wire)
            source = self.write(known.type) if known else "Any"
            if part.is_file:
                source = "Sequence[FileInput]" if part.is_array else "FileInput"
            required = bool(known and known.required and body.required)
            found = limits(known.type) if known and not part.is_file else {}
            yield Argument(name, "form", wire, source, required, limits=found)

    def properties(self, type_: ir.Type) -> tuple[ir.Property, ...]:
        seen: set[str] = set()
        while isinstance(type_, ir.RefType) and type_.name not in seen:
            seen.add(type_.name)
            schema = self.api.schemas[type_.name]
            if isinstance(schema, ir.ObjectSchema):
                return schema.properties
            if isinstance(schema, ir.AliasSchema):
                type_ = schema.type
        return ()

    def result(self, operation: ir.Operation) -> tuple[str, str]:
        """What comes back and its type, as the method's annotation has them."""
        found = successes(operation)
        contents = [content for response in found for content in response.contents]
        match {content.kind for content in contents}:
            case kinds if kinds == {ir.ContentKind.BINARY}:
                return "file", "bytes"
            case kinds if kinds == {ir.ContentKind.SSE}:
                return "events", self.events(contents)
            case kinds if kinds == {ir.ContentKind.NDJSON}:
                return "lines", _union(self.write(content.type) for content in contents)
        types = [self.answered(content) for content in contents]
        return "value", _union([*types, *("None" for response in found if not response.contents)])

    def answered(self, content: ir.Content) -> str:
        match content.kind:
            case ir.ContentKind.JSON:
                return self.write(content.type)
            case ir.ContentKind.BINARY:
                return "bytes"
            case ir.ContentKind.NDJSON:
                return f"list[{self.write(content.type)}]"
            case _:
                return "str"

    def events(self, contents: Iterable[ir.Content]) -> str:
        """`Event[Literal["deviceState"], State] | ...`."""
        found = [event for content in contents for event in content.events]
        literal = json.dumps
        return " | ".join(f"Event[Literal[{literal(name)}], {self.write(type_)}]" for name, type_ in found) or "Any"

    # ------------------------------------------------------------ models

    def model(self, schema: ir.Schema) -> Model:
        own = self.names.schemas[schema.key]
        name, deprecated, doc = own.class_name, schema.deprecated, schema_doc(schema)
        match schema:
            case ir.ObjectSchema(properties=properties, additional=additional):
                fields = tuple(sorted((self.field(p, own.fields[p.name]) for p in properties), key=lambda f: f.wire))
                extra = "" if additional is None or isinstance(additional, ir.AnyType) else self.write(additional)
                return Model(name, "object", fields, extra=extra, deprecated=deprecated, doc=doc)
            case ir.EnumSchema(values=values):
                return Model(name, "enum", value=self.write(ir.LiteralType(values)), deprecated=deprecated, doc=doc)
            case ir.AliasSchema(type=type_):
                return Model(name, "alias", value=self.write(type_), deprecated=deprecated, doc=doc)

    def field(self, property_: ir.Property, name: str) -> Field:
        return Field(
            name=name,
            wire=property_.name,
            type=self.write(property_.type),
            required=property_.required,
            read_only=property_.read_only,
            write_only=property_.write_only,
            default=_default(property_.has_default, property_.default),
            limits=limits(property_.type),
            deprecated=property_.deprecated,
        )


def _alternative(combination: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, ...]:
    return tuple(sorted(part for name, scopes in combination for part in (name, *(f"{name}:{s}" for s in scopes))))


def _union(types: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(types))
    return "Any" if "Any" in distinct or not distinct else " | ".join(distinct)


def _default(has_default: bool, value: ir.Json) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False) if has_default else ""
