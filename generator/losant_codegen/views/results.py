"""What a method returns: decided once from the documented successes."""

from __future__ import annotations

from dataclasses import dataclass

from .. import ir
from ..quoting import literal
from .context import Context, alternatives


@dataclass(frozen=True, slots=True)
class Result:
    """How an operation is called and what comes back.

    `type` is what the operation's constant is generic in; `returns` and `async_returns` annotate the methods.
    """

    call: str
    awaited: bool
    type: str
    returns: str
    async_returns: str
    raw: bool = True


def is_success(response: ir.Response, operation: ir.Operation) -> bool:
    """Whether an answer of this status is a result. `default` is one where no success is documented."""
    if response.status == "default":
        return not any(r.status[:1] in "123" for r in operation.responses)
    return response.status[:1] in "123"


def successes(operation: ir.Operation) -> list[ir.Response]:
    return [response for response in operation.responses if is_success(response, operation)]


def result_of(operation: ir.Operation, context: Context) -> Result:
    """The result of the method that carries the operation's own name."""
    contents = [content for response in successes(operation) for content in response.contents]
    kinds = {content.kind for content in contents}
    if kinds == {ir.ContentKind.SSE}:
        return _events(contents, context)
    if kinds == {ir.ContentKind.NDJSON}:
        return _lines(contents, context)
    if kinds == {ir.ContentKind.BINARY}:
        context.imports.runtime_type("BinaryResponse", "AsyncBinaryResponse")
        return Result("_call_binary", True, "bytes", "BinaryResponse", "AsyncBinaryResponse", raw=False)
    type_ = context.imports.annotation(_union(_value_types(operation, context)))
    return Result("_call", True, type_, type_, type_)


def _value_types(operation: ir.Operation, context: Context) -> list[str]:
    types = []
    for response in successes(operation):
        if not response.contents:
            types.append("None")
        for content in response.contents:
            types.append(_content_type(content, context))
    return types


def _content_type(content: ir.Content, context: Context) -> str:
    match content.kind:
        case ir.ContentKind.JSON:
            return context.response(content.type)
        case ir.ContentKind.BINARY:
            return "bytes"
        case ir.ContentKind.NDJSON:
            return f"list[{context.response(content.type)}]"
        case _:
            return "str"


def _union(types: list[str]) -> str:
    distinct = list(dict.fromkeys(part for type_ in types for part in alternatives(type_)))
    if not types or "Any" in distinct:
        return "Any"
    if "None" in distinct:  # None reads best at the end
        distinct = [*(d for d in distinct if d != "None"), "None"]
    return " | ".join(distinct)


def _events(contents: list[ir.Content], context: Context) -> Result:
    events = [event for content in contents for event in content.events]
    kinds = [f"ServerEvent[Literal[{literal(name)}], {context.response(type_)}]" for name, type_ in events]
    type_ = context.imports.annotation(" | ".join(dict.fromkeys(kinds)) or "ServerEvent[str, Any]")
    context.imports.runtime_type("ServerEvent", "EventStream", "AsyncEventStream")
    return Result("_stream_events", False, type_, f"EventStream[{type_}]", f"AsyncEventStream[{type_}]", raw=False)


def _lines(contents: list[ir.Content], context: Context) -> Result:
    type_ = context.imports.annotation(_union([context.response(content.type) for content in contents]))
    context.imports.runtime_type("JsonStream", "AsyncJsonStream")
    return Result("_stream_json", False, type_, f"JsonStream[{type_}]", f"AsyncJsonStream[{type_}]", raw=False)


def pages_of(item: str, context: Context) -> Result:
    """The result of the paging method."""
    context.imports.runtime_type("Pages", "AsyncPages")
    return Result("_iterate", False, item, f"Pages[{item}]", f"AsyncPages[{item}]", raw=False)
