"""The constant that describes an operation to the runtime, as lines of Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..quoting import literal
from .context import Context
from .imports import Imports
from .model import OperationView
from .results import Result, is_success

_PARAMETER_CLASS = {
    ir.ParameterIn.PATH: ("path_params", "PathParam", "simple", False),
    ir.ParameterIn.QUERY: ("query", "Query", "form", True),
    ir.ParameterIn.HEADER: ("headers", "Header", "simple", False),
    ir.ParameterIn.COOKIE: ("cookies", "Cookie", "form", True),
}


def operation_view(
    operation: ir.Operation, result: Result, context: Context, constant: str, server: str | None
) -> OperationView:
    """`_GET: Operation[models.Device] = Operation("device.get", "GET", "/...", responses={...})`."""
    imports = context.imports
    imports.runtime("Operation")
    lines = [literal(operation.id), literal(operation.method), literal(operation.path)]
    lines += _parameters(operation, imports)
    if operation.body is not None:
        lines.append(f"body={_body(operation.body, context)}")
    lines.append(f"responses={_responses(operation, context)}")
    if operation.security is not None:
        lines.append(f"security={security(operation.security)}")
    if operation.pagination is not None:
        lines.append(f"pagination={_pagination(operation.pagination, imports)}")
    if server is not None:
        lines.append(f"server={literal(server)}")
    return OperationView(constant, f"Operation[{result.type}]", tuple(lines))


def security(requirement: ir.SecurityRequirement) -> str:
    """Alternatives of combinations of scheme names."""
    return literal(tuple(tuple(name for name, _ in combination) for combination in requirement))


def _parameters(operation: ir.Operation, imports: Imports) -> Iterator[str]:
    """Only parameters whose style is not the default of their place need to be told."""
    for place, (argument, class_name, style, explode) in _PARAMETER_CLASS.items():
        told = []
        for parameter in operation.parameters:
            if parameter.location_in is place and (extras := _extras(parameter, style, explode)):
                imports.runtime(class_name)
                told.append(f"{class_name}({', '.join([literal(parameter.name), *extras])})")
        if told:
            yield f"{argument}=({', '.join(told)},)"


def _extras(parameter: ir.Parameter, style: str, explode: bool) -> list[str]:
    extras = []
    if parameter.content_type is not None:
        extras = ["style='querystring'"] if parameter.style == "querystring" else []
        return [*extras, f"content_type={literal(parameter.content_type)}"]
    if parameter.style != style and parameter.location_in in (ir.ParameterIn.PATH, ir.ParameterIn.QUERY):
        extras.append(f"style={literal(parameter.style)}")
    if parameter.explode != explode:
        extras.append(f"explode={literal(parameter.explode)}")
    if parameter.allow_reserved and parameter.location_in is ir.ParameterIn.QUERY:
        extras.append("allow_reserved=True")
    return extras


_BODY_CLASS = {
    ir.ContentKind.JSON: ("JsonBody", "application/json"),
    ir.ContentKind.TEXT: ("TextBody", "text/plain"),
    ir.ContentKind.BINARY: ("BinaryBody", "application/octet-stream"),
    ir.ContentKind.FORM: ("FormBody", "application/x-www-form-urlencoded"),
    ir.ContentKind.MULTIPART: ("MultipartBody", "multipart/form-data"),
    ir.ContentKind.NDJSON: ("NdJsonBody", "application/x-ndjson"),
    ir.ContentKind.SSE: ("TextBody", "text/plain"),
}


_OF_ANY_TYPE = (ir.ContentKind.JSON, ir.ContentKind.TEXT)
"""What is sent under its usual media type where the document names a range (`*/*`); files have types of their own."""


def _body(body: ir.RequestBody, context: Context) -> str:
    imports = context.imports
    encodings = [_encoding(content, context, null=sends_null(body, content, context.api)) for content in body.contents]
    if len(encodings) == 1:
        return encodings[0]
    imports.runtime("BodyChoice")
    return f"BodyChoice({', '.join(encodings)})"


def sends_null(body: ir.RequestBody, content: ir.Content, api: ir.Api) -> bool:
    """Whether None as the body means JSON null, and not that there is none."""
    if content.kind is not ir.ContentKind.JSON:
        return False
    return admits_null(content.type, api) or (body.required and isinstance(content.type, ir.AnyType))


def admits_null(type_: ir.Type, api: ir.Api) -> bool:
    """Whether null is a value of the type."""
    match type_:
        case ir.NullType():
            return True
        case ir.UnionType(variants=variants):
            return any(admits_null(variant, api) for variant in variants)
        case ir.RefType(name) if isinstance(schema := api.schemas.get(name), ir.AliasSchema):
            return schema.type != type_ and admits_null(schema.type, api)
        case _:
            return False


def _encoding(content: ir.Content, context: Context, *, null: bool) -> str:
    imports = context.imports
    class_name, default = _BODY_CLASS[content.kind]
    imports.runtime(class_name)
    arguments = [part for each in content.parts if (part := _part(each, imports))]
    if content.positions:
        imports.runtime("Part")
        positions = [_part(each, imports) or 'Part("")' for each in content.positions]
        arguments.append(f"positions=({', '.join(positions)},)")
    if content.media_type != default and not ("*" in content.media_type and content.kind in _OF_ANY_TYPE):
        named = "content_type=" if content.kind in (ir.ContentKind.FORM, ir.ContentKind.MULTIPART) else ""
        arguments.append(f"{named}{literal(content.media_type)}")
    if null:
        arguments.append("null=True")
    return f"{class_name}({', '.join(arguments)})"


def _part(part: ir.Part, imports: Imports) -> str:
    extras = []
    if part.is_file:
        extras.append("file=True")
    if part.content_type is not None:
        extras.append(f"content_type={literal(part.content_type)}")
    if part.style != "form":
        extras.append(f"style={literal(part.style)}")
    if not part.explode:
        extras.append("explode=False")
    if not extras:
        return ""
    imports.runtime("Part")
    return f"Part({', '.join([literal(part.name), *extras])})"


def _responses(operation: ir.Operation, context: Context) -> str:
    entries = []
    for response in operation.responses:
        if is_success(response, operation):
            entries.append(f"{literal(response.status)}: {_decoder(response, context)}")
    return "{" + ", ".join(entries) + "}"


def _decoder(response: ir.Response, context: Context) -> str:
    if not response.contents:
        context.imports.runtime("NoBody")
        return "NoBody()"
    decoders = [(content, _content_decoder(content, context)) for content in response.contents]
    if len(decoders) == 1:
        return decoders[0][1]
    context.imports.runtime("ByMediaType")
    entries = ", ".join(f"{literal(content.media_type)}: {decoder}" for content, decoder in decoders)
    return f"ByMediaType({{{entries}}})"


def _content_decoder(content: ir.Content, context: Context) -> str:
    match content.kind:
        case ir.ContentKind.JSON if "*" in content.media_type and isinstance(content.type, ir.AnyType):
            context.imports.runtime("Anything")
            return "Anything()"
        case ir.ContentKind.JSON:
            return _typed("Json", "application/json", content, context)
        case ir.ContentKind.NDJSON:
            return _typed("NdJson", "application/x-ndjson", content, context)
        case ir.ContentKind.SSE:
            context.imports.runtime("Events")
            events = {name: f"lambda: {context.runtime(type_)}" for name, type_ in content.events}
            return f"Events({_table(events)})"
        case ir.ContentKind.BINARY:
            context.imports.runtime("Binary")
            return f"Binary({'' if content.media_type == '*/*' else literal(content.media_type)})"
        case _:
            context.imports.runtime("Text")
            return f"Text({'' if content.media_type == 'text/plain' else literal(content.media_type)})"


def _typed(class_name: str, default: str, content: ir.Content, context: Context) -> str:
    context.imports.runtime(class_name)
    media_type = "" if content.media_type == default else f", {literal(content.media_type)}"
    return f"{class_name}(lambda: {context.runtime(content.type)}{media_type})"


def _table(entries: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {value}" for key, value in entries.items()) + "}"


def _pagination(pagination: ir.Pagination, imports: Imports) -> str:
    class_name = type(pagination).__name__
    imports.runtime(class_name)
    match pagination:
        case ir.PagePagination():
            arguments = {
                "page": pagination.page,
                "size": pagination.size,
                "items": pagination.items,
                "total": pagination.total,
                "first": pagination.first,
            }
        case ir.OffsetPagination():
            arguments = {
                "offset": pagination.offset,
                "limit": pagination.limit,
                "items": pagination.items,
                "total": pagination.total,
            }
        case ir.CursorPagination():
            arguments = {
                "cursor": pagination.cursor,
                "next": pagination.next,
                "limit": pagination.limit,
                "items": pagination.items,
            }
        case ir.LinkPagination():
            arguments = {"items": pagination.items}
    return f"{class_name}({', '.join(f'{key}={literal(value)}' for key, value in arguments.items())})"
