"""Faults of the generated resources, of the client's configuration and of its wiring."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from itertools import pairwise

from .source import Site, Source, calls, keyword, text_of

OTHER_VERB = {"GET": "POST", "POST": "PUT", "PUT": "PATCH", "PATCH": "POST", "DELETE": "GET", "HEAD": "GET"}
GROUPS = ("path", "query", "headers", "cookies", "form")


def resource_faults(source: Source) -> Iterator[Site]:
    """Faults of one module of `resources/`."""
    for call in calls(source.tree, "Operation"):
        yield from _of_operation(source, call)
    for name in ("_call", "_iterate", "_stream_events", "_stream_json", "_call_binary"):
        for call in calls(source.tree, name):
            yield from _of_call(source, call)
    yield from _of_wiring(source)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _of_operation(source: Source, call: ast.Call) -> Iterator[Site]:
    if len(call.args) < 3:
        return
    verb, path = text_of(call.args[1]), text_of(call.args[2])
    if verb is not None and path is not None:
        yield source.site(call.args[1], _quoted(OTHER_VERB.get(verb, "GET")), "verb", "another method")
        yield from _of_path(source, call.args[2], path)
    for name, kind in (("query", "style"), ("path_params", "style"), ("headers", "style"), ("cookies", "style")):
        value = keyword(call, name)
        if value is not None:
            yield from _of_styles(source, value, kind)
    body = keyword(call, "body")
    if body is not None:
        yield from _of_body(source, body)
    responses = keyword(call, "responses")
    if responses is not None:
        yield from _of_responses(source, responses)
    pagination = keyword(call, "pagination")
    if isinstance(pagination, ast.Call):
        yield from _of_pagination(source, pagination)


def _of_path(source: Source, node: ast.expr, path: str) -> Iterator[Site]:
    parts = path.split("/")
    words = [i for i, part in enumerate(parts) if part and "{" not in part]
    if words:
        last = words[-1]
        longer = "/".join([*parts[:last], parts[last] + "s", *parts[last + 1 :]])
        yield source.site(node, _quoted(longer), "path", "another word in the path")
        fewer = "/".join([*parts[:last], *parts[last + 1 :]])
        yield source.site(node, _quoted(fewer or "/"), "path", "a word less in the path")
    values = re.findall(r"\{[^}]+\}", path)
    if len(values) > 1:
        swapped = path.replace(values[0], "\0").replace(values[1], values[0]).replace("\0", values[1])
        yield source.site(node, _quoted(swapped), "path", "two values of the path swapped")


def _of_styles(source: Source, node: ast.expr, kind: str) -> Iterator[Site]:
    for each in ast.walk(node):
        if not isinstance(each, ast.Call):
            continue
        style = text_of(each.args[1]) if len(each.args) > 1 else None
        if style is not None:
            other = "form" if style != "form" else "deepObject"
            yield source.site(each.args[1], _quoted(other), kind, "another style")
        name = text_of(each.args[0]) if each.args else None
        if name is not None:
            yield source.site(each.args[0], _quoted(name + "_"), kind, "the style of another parameter")
        content = keyword(each, "content_type")
        if content is not None:
            yield source.site(content, "None", kind, "no JSON text")
        explode = keyword(each, "explode")
        if isinstance(explode, ast.Constant):
            yield source.site(explode, str(not explode.value), kind, "explode turned round")


def _of_body(source: Source, node: ast.expr) -> Iterator[Site]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return
    other = {"JsonBody": "TextBody", "MultipartBody": "FormBody", "FormBody": "MultipartBody"}.get(node.func.id)
    if other:
        module = "from .._runtime"
        assert module.encode() in source.data
        yield source.site(
            node.func, f"__import__(__package__ + '._', fromlist=['x']).{other}", "body", "another encoding"
        )


def _of_responses(source: Source, node: ast.expr) -> Iterator[Site]:
    events = [call for call in calls(node, "Events") if call.args and isinstance(call.args[0], ast.Dict)]
    for call in events:
        table = call.args[0]
        assert isinstance(table, ast.Dict)
        for key in table.keys:
            name = text_of(key)
            if key is not None and name is not None:
                yield source.site(key, _quoted(name.lower() + "s"), "event name", "another event")
    for call in calls(node, "Json"):
        inner = call.args[0]
        if isinstance(inner, ast.Lambda):
            yield from _of_result(source, inner.body)


def _of_result(source: Source, node: ast.expr) -> Iterator[Site]:
    model = source.text(node)
    if model.startswith("models."):
        other = (
            "models.Success"
            if not model.endswith(".Success") and b"models.Success" in source.data
            else "dict[str, str]"
        )
        yield source.site(node, other, "result", "read as another type")
        yield source.site(node, f"list[{model}]", "result", "read as a list")
    elif model.startswith("list["):
        yield source.site(node, model[5:-1], "result", "read as one item")


def _of_pagination(source: Source, call: ast.Call) -> Iterator[Site]:
    for each in call.keywords:
        if each.arg in ("size", "limit"):
            continue  # only documents which parameter it is: the iterator sends what its caller gave, and no more
        name = text_of(each.value)
        if name is not None:
            yield source.site(each.value, _quoted(name + "s"), "pages", f"another {each.arg}")
        elif isinstance(each.value, ast.Constant) and isinstance(each.value.value, int):
            yield source.site(each.value, str(each.value.value + 1), "pages", f"another {each.arg}")


def _of_call(source: Source, call: ast.Call) -> Iterator[Site]:
    groups = {each.arg: each for each in call.keywords if each.arg in GROUPS}
    for group, each in groups.items():
        if not isinstance(each.value, ast.Dict) or not each.value.keys:
            continue
        yield from _of_group(source, str(group), each, each.value)
    body = keyword(call, "body")
    if body is not None:
        yield source.site(body, "{}", "body", "another body")
    if call.args and isinstance(call.args[0], ast.Name):
        constants = re.findall(rb"^(_[A-Z0-9_]+): ", source.data, re.MULTILINE)
        others = [name.decode() for name in constants if name.decode() != call.args[0].id]
        if others:
            yield source.site(call.args[0], others[0], "wiring", "another operation")


def _of_group(source: Source, group: str, each: ast.keyword, table: ast.Dict) -> Iterator[Site]:
    for key, value in zip(table.keys, table.values, strict=True):
        name = text_of(key)
        if key is not None and name is not None:
            yield source.site(key, _quoted(_renamed(name)), "parameter name", f"another name in {group}")
        if group in ("query", "form") and isinstance(value, ast.Name):
            yield source.site(value, "None", "parameter name", f"left out of {group}")
    elsewhere = {"query": "headers", "headers": "query", "cookies": "query"}.get(group)
    if elsewhere is not None and source.text(each).startswith(group):
        yield source.inside(each, group, elsewhere, "parameter location", "sent elsewhere")
    for first, second in pairwise(table.values):
        start, end = source.span(first)[0], source.span(second)[1]
        between = source.data[source.span(first)[1] : source.span(second)[0]].decode()
        swapped = source.text(second) + between + source.text(first)
        what = f"two values of {group} swapped: {source.text(first)}, {source.text(second)}"
        yield Site(source.path, start, end, swapped, "parameter name", what)


def _renamed(name: str) -> str:
    """The name as a careless generator would write it: in snake case, or in small letters, or one letter longer."""
    snake = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: "_" + m[1].lower(), name)
    return snake if snake != name else name + "s"


def _of_wiring(source: Source) -> Iterator[Site]:
    for name in ("raw", "async_raw"):
        found = [call for call in calls(source.tree, name) if call.args and isinstance(call.args[0], ast.Attribute)]
        for call, other in pairwise(found):
            first, second = source.text(call.args[0]), source.text(other.args[0])
            if first.split(".")[0] == second.split(".")[0]:
                yield source.site(call.args[0], second, "wiring", "raw form of another method")


def config_faults(source: Source) -> Iterator[Site]:
    """Faults of `_config.py`: what goes with every request."""
    for call in calls(source.tree, "ClientConfig"):
        for name, kind in (("default_query", "default query"), ("default_headers", "default header")):
            table = keyword(call, name)
            for key, value in zip(table.keys, table.values, strict=True) if isinstance(table, ast.Dict) else ():
                assert key is not None
                yield source.site(key, _quoted(str(text_of(key)) + "x"), kind, "another name")
                yield source.site(value, "'other'", kind, "another value")
        url = text_of(keyword(call, "base_url"))
        node = keyword(call, "base_url")
        if node is not None and url:
            yield source.site(node, _quoted(url + "/v1"), "default header", "another base URL")
        security = keyword(call, "security")
        if security is not None:
            yield source.site(security, "()", "default header", "no credentials")
    for call in calls(source.tree, "SecurityScheme"):
        yield source.site(call.args[0], '"apiKey"', "default header", "another scheme")


def wiring_faults(source: Source) -> Iterator[Site]:
    """Faults of `_client.py` and `__init__.py`: one thing under the name of another."""
    properties = [
        node
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and any("cached_property" in ast.dump(d) for d in node.decorator_list)
    ]
    for node, other in pairwise(properties):
        if node.name != other.name and isinstance(node.body[-1], ast.Return) and isinstance(other.body[-1], ast.Return):
            start, end = source.span(node.body[-2])[0], source.span(node.body[-1])[1]
            taken = source.data[source.span(other.body[-2])[0] : source.span(other.body[-1])[1]].decode()
            what = f"client.{node.name} gives client.{other.name}"
            yield Site(source.path, start, end, taken, "wiring", what)
    tables = [node for node in ast.walk(source.tree) if isinstance(node, ast.Dict)]
    for table in tables:
        errors = [v for k, v in zip(table.keys, table.values, strict=True) if str(text_of(k)).endswith("Error")]
        for value, following in pairwise(errors):
            yield source.site(value, source.text(following), "error mapping", "exported under another name")
