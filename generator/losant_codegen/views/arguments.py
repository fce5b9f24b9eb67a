"""The arguments of a method: order, annotations, defaults, prose, and where each value goes in the call."""

from __future__ import annotations

from dataclasses import dataclass

from .. import ir
from ..limits import parameter_notes
from ..names import OperationNames
from ..quoting import literal
from .context import Context
from .docs import sentence
from .model import ArgumentView, CallView, ItemView
from .operations import sends_null

OPTIONS = ArgumentView(
    "options", "RequestOptions | None", "None", "Timeout, retries, headers and query of this call alone."
)
_GROUPS = {
    ir.ParameterIn.PATH: "path",
    ir.ParameterIn.QUERY: "query",
    ir.ParameterIn.HEADER: "headers",
    ir.ParameterIn.COOKIE: "cookies",
}


@dataclass(frozen=True, slots=True)
class Arguments:
    """All arguments of a method and the parts of the call they go into."""

    positional: tuple[ArgumentView, ...]
    keywords: tuple[ArgumentView, ...]
    groups: tuple[CallView, ...]
    body: str

    @property
    def documented(self) -> tuple[ArgumentView, ...]:
        return (*self.positional, *self.keywords)


def arguments_of(operation: ir.Operation, context: Context) -> Arguments:
    """Path parameters in path order, then by keyword: what is required, what is not, `options` last."""
    own = context.names.operations[operation.id]
    context.imports.runtime_type("RequestOptions")
    path = sorted(
        (p for p in operation.parameters if p.location_in is ir.ParameterIn.PATH), key=lambda p: _place(operation, p)
    )
    others = [p for p in operation.parameters if p.location_in is not ir.ParameterIn.PATH]
    keywords = [_parameter(p, own, context) for p in others]
    keywords += _body_arguments(operation, own, context)
    keywords = [a for a in keywords if not a.default] + [a for a in keywords if a.default]
    positional = tuple(_parameter(p, own, context) for p in path)
    groups = [*_parameter_groups(operation, own), *_form_group(own)]
    body = own.body if operation.body is not None and own.body and not own.fields else ""
    return Arguments(positional, (*keywords, OPTIONS), tuple(groups), body or "")


def _place(operation: ir.Operation, parameter: ir.Parameter) -> int:
    return operation.path.find("{" + parameter.name + "}")


def _parameter(parameter: ir.Parameter, own: OperationNames, context: Context) -> ArgumentView:
    annotation = context.request(parameter.type)
    default = ""
    if not parameter.required:
        annotation, default = optional(annotation), "None"
    name = own.arguments[parameter.location_in, parameter.name]
    return _argument(name, annotation, default, parameter_doc(parameter), context)


def _argument(name: str, annotation: str, default: str, doc: str, context: Context) -> ArgumentView:
    return ArgumentView(name, context.annotated(name, annotation, default), default, doc)


def optional(annotation: str) -> str:
    """The annotation, or None."""
    return annotation if annotation in ("Any", "None") or annotation.endswith("| None") else f"{annotation} | None"


def parameter_doc(parameter: ir.Parameter) -> str:
    """Description, limits, the API's own default."""
    said = [sentence(parameter.description), parameter_notes(parameter)]
    if parameter.style == "reserved":
        said.append("Slashes in it stay.")
    return " ".join(s for s in said if s) or f'Sent in the {parameter.location_in.value} as "{parameter.name}".'


def _body_arguments(operation: ir.Operation, own: OperationNames, context: Context) -> list[ArgumentView]:
    body = operation.body
    if body is None:
        return []
    if own.fields:
        return _form_arguments(body, own, context)
    alternatives = dict.fromkeys(_body_type(content, context) for content in body.contents)
    annotation = context.imports.annotation(" | ".join(alternatives) or "Any")
    if len(body.contents) > 1 and "Any" in alternatives:
        annotation = context.imports.annotation("Any")
    doc = sentence(body.description) or "The body of the request."
    if len(body.contents) > 1:
        others = ", ".join(f"`{content.media_type}`" for content in body.contents[1:])
        doc += f" Sent as `{body.contents[0].media_type}`; name {others} as `Content-Type` in `options` to send that."
    name = own.body or "body"
    if body.required:
        return [_argument(name, annotation, "", doc, context)]
    if any(sends_null(body, content, context.api) for content in body.contents):
        context.imports.runtime("OMIT")
        context.imports.runtime_type("Omit")
        return [_argument(name, f"{annotation} | Omit", "OMIT", doc, context)]
    return [_argument(name, optional(annotation), "None", doc, context)]


def _body_type(content: ir.Content, context: Context) -> str:
    match content.kind:
        case ir.ContentKind.MULTIPART if content.positions:
            return context.imports.annotation(f"Sequence[{' | '.join(_position_types(content, context))}]")
        case ir.ContentKind.BINARY:
            context.imports.runtime_type("FileInput")
            return "FileInput"
        case ir.ContentKind.TEXT | ir.ContentKind.SSE:
            return "str"
        case ir.ContentKind.NDJSON:
            item = context.request(content.type)
            return f"Iterable[{item}] | AsyncIterable[{item}]"
        case ir.ContentKind.MULTIPART | ir.ContentKind.FORM | ir.ContentKind.JSON:
            return context.request(content.type)


def _position_types(content: ir.Content, context: Context) -> list[str]:
    """What the parts of a multipart body without names may be."""
    match content.type:
        case ir.ArrayType(items=item):
            types = [item]
        case ir.TupleType(items=items, rest=rest):
            types = [*items, *([rest] if rest is not None else [])]
        case _:
            types = [ir.AnyType()]
    if any(part.is_file for part in content.positions):
        context.imports.runtime_type("FileInput")
    written = [
        "FileInput" if part.is_file else context.request(type_)
        for part, type_ in zip(content.positions, types, strict=False)
    ]
    return list(dict.fromkeys(written))


def _form_arguments(body: ir.RequestBody, own: OperationNames, context: Context) -> list[ArgumentView]:
    """Each field of a form as an argument of its own."""
    found: dict[str, ArgumentView] = {}
    for content in body.contents:
        for field in context.form(content):
            if field.name in found:
                continue
            if "FileInput" in field.annotation:
                context.imports.runtime_type("FileInput")
            annotation = context.imports.annotation(field.annotation)
            doc = sentence(field.description) or f'Sent in the form as "{field.name}".'
            name, default = own.fields[field.name], "" if field.required and body.required else "None"
            annotation = optional(annotation) if default else annotation
            found[field.name] = _argument(name, annotation, default, doc, context)
    return list(found.values())


def _parameter_groups(operation: ir.Operation, own: OperationNames) -> list[CallView]:
    groups = []
    for place, group in _GROUPS.items():
        items = tuple(
            ItemView(literal(p.name), own.arguments[place, p.name])
            for p in operation.parameters
            if p.location_in is place
        )
        if items:
            groups.append(CallView(group, items))
    return groups


def _form_group(own: OperationNames) -> list[CallView]:
    if not own.fields:
        return []
    return [CallView("form", tuple(ItemView(literal(wire), name) for wire, name in own.fields.items()))]
