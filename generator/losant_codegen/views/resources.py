"""The view of one resource: its operations as constants, its methods."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from .. import ir
from ..names import Names, OperationNames
from .arguments import Arguments, arguments_of, optional
from .context import Context, calls_of, hidden_names, server_url
from .docs import Prose, description, error_lines, method_doc, renamed, sentence, summary
from .errors import error_classes
from .imports import Imports
from .model import ArgumentView, MethodView, OperationView, ResourceView
from .operations import operation_view
from .paging import page_item
from .results import Result, pages_of, result_of, successes


def resource_views(resources: Iterable[ir.Resource], api: ir.Api, names: Names, line_length: int) -> list[ResourceView]:
    """Everything the modules of these resources say."""
    calls = calls_of(api, names)
    return [_resource(each, api, names, line_length, calls) for each in resources]


def _resource(
    resource: ir.Resource, api: ir.Api, names: Names, line_length: int, calls: dict[str, str]
) -> ResourceView:
    own = names.resources[resource.name]
    imports = Imports()
    context = Context(api, names, imports, hidden_names(resource, names), line_length, calls)
    imports.runtime("SyncResource", "AsyncResource", "raw", "async_raw")
    operations: list[OperationView] = []
    methods: list[MethodView] = []
    for operation in resource.operations:
        constant, made = _operation(operation, context)
        operations.append(constant)
        methods += made
    if not any(m.raw for m in methods):
        imports.drop_runtime("raw", "async_raw")
    if any(m.deprecated for m in methods):
        imports.name("typing_extensions", "deprecated")
    now, later = imports.views()
    return ResourceView(
        name=resource.name,
        attribute=own.attribute,
        module=own.module,
        class_name=own.class_base,
        doc=f"`client.{own.attribute}`: {_about(resource)}",
        class_doc=_about(resource),
        imports=now,
        type_imports=later,
        operations=tuple(operations),
        methods=tuple(methods),
    )


def _about(resource: ir.Resource) -> str:
    return sentence(resource.description) or f"The operations of `{resource.name}`."


def _operation(operation: ir.Operation, context: Context) -> tuple[OperationView, list[MethodView]]:
    own = context.names.operations[operation.id]
    result = result_of(operation, context)
    arguments = arguments_of(operation, context)
    server = server_url(operation.servers[0]) if operation.servers else None
    constant = operation_view(operation, result, context, own.constant, server)
    methods = [_method(operation, own.method, context, result, arguments)]
    item = page_item(operation, context.api)
    if own.iterate and item is not None:
        pages = pages_of(context.response(item), context)
        methods.append(_method(operation, own.iterate, context, pages, _from_there(operation, own, arguments)))
    return constant, methods


def _method(operation: ir.Operation, name: str, context: Context, result: Result, arguments: Arguments) -> MethodView:
    words = words_of(operation, context)
    line = renamed(summary(operation), words)
    if result.call == "_iterate":
        line = f"{line} Every item of every page."
    prose = Prose(
        summary=line,
        description=renamed(description(operation), words),
        arguments=arguments.documented,
        returns=renamed(_returns(operation, result), words),
        errors=error_lines(operation, error_classes(operation)),
        words=words,
    )
    return MethodView(
        name=name,
        constant=context.names.operations[operation.id].constant,
        call=result.call,
        awaited=result.awaited,
        arguments=arguments.positional,
        keywords=arguments.keywords,
        groups=arguments.groups,
        body=arguments.body,
        returns=result.returns,
        async_returns=result.async_returns,
        doc=method_doc(operation, prose),
        deprecated=f"{name} is deprecated by the API" if operation.deprecated else "",
        raw=result.raw,
        operation=operation.id,
        summary=line,
        result=prose.returns,
    )


def words_of(operation: ir.Operation, context: Context) -> Mapping[str, str]:
    """What the document calls an operation or one of this operation's parameters, and what Python calls it."""
    own = context.names.operations[operation.id]
    arguments = {wire: argument for (_, wire), argument in own.arguments.items()} | dict(own.fields)
    return ChainMap(arguments, context.calls)  # a copy of all calls for each would add up


def _from_there(operation: ir.Operation, own: OperationNames, arguments: Arguments) -> Arguments:
    """The arguments of the paging method: the page or offset is where it begins, the first one if nothing is said."""
    match operation.pagination:
        case ir.PagePagination(page=wire) | ir.OffsetPagination(offset=wire) | ir.CursorPagination(cursor=wire):
            name = own.arguments.get((ir.ParameterIn.QUERY, wire))
        case _:
            name = None
    keywords = [_start(a) if a.name == name else a for a in arguments.keywords]
    ordered = [*(a for a in keywords if not a.default), *(a for a in keywords if a.default)]
    return replace(arguments, keywords=tuple(ordered))


def _start(argument: ArgumentView) -> ArgumentView:
    doc = f"{argument.doc} Iterating begins there."
    if argument.default:
        return replace(argument, doc=doc)
    return replace(argument, annotation=optional(argument.annotation), default="None", doc=doc)


def _returns(operation: ir.Operation, result: Result) -> str:
    match result.call:
        case "_iterate":
            return "An iterator over all items of all pages, fetched as they are needed."
        case "_stream_events":
            return "The stream of events: a context manager and an iterator; reconnects by itself."
        case "_stream_json":
            return "The stream of documents: a context manager and an iterator."
        case "_call_binary":
            return "The file, not yet read: a context manager to read, iterate or write to a path."
        case _:
            return _answers(successes(operation))


def _answers(responses: Sequence[ir.Response]) -> str:
    """What the answer is, for each status where there are several."""
    said = {response.status: sentence(response.description) for response in responses if response.description}
    if len(set(said.values())) < 2:
        return next(iter(said.values()), "")
    empty = {response.status for response in responses if not response.contents}
    return " ".join(f"{status}{' (None)' if status in empty else ''}: {text}" for status, text in said.items())
