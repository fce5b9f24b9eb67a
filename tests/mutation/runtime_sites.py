"""Faults of the runtime, in the functions that carry out what an API's document says.

What the document says nothing about (retries, timeouts, pools, locks, logging, redirects) has its own tests in
`tests/runtime`, so it is not drawn from here. Nor are messages of exceptions and what only a type checker reads.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .source import Site, Source

FUNCTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "errors.py": {"error mapping": ("error_class", "APIStatusError.__init__", "_BY_STATUS")},
    "walk.py": {"page arithmetic": ("Walk.__init__", "Walk.take", "Walk._count", "_rows", "lookup", "_property")},
    "events.py": {"event reading": ("Events.__init__", "Events.event", "_Data.parse")},
    "parameters.py": {
        "encoding": ("escape", "Query.encode", "Query._encode_object", "Query._encode_array", "Query._encode_deep")
    },
    "operation.py": {"encoding": ("Operation.expand", "Operation._path_text", "_split_template")},
    "plan.py": {
        "encoding": ("Plan.request", "Plan._url", "Plan._query", "Plan._headers", "Plan._encode", "_plain_pairs")
    },
    "plain.py": {
        "encoding": ("scalar_text", "json_text", "json_bytes", "fields_of", "items_of", "is_object", "is_array")
    },
    "multipart.py": {"encoding": ("PartData.__init__", "file_part", "MultipartContent.__iter__")},
    "body.py": {"encoding": ("JsonBody.encode", "MultipartBody.encode", "_parts_of")},
    "decode.py": {"decoding": ("JsonType.parse", "choose", "body_of", "ByMediaType.decode", "accept_of")},
    "auth.py": {"default header": ("Applied.add",)},
}
COMPARISONS = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}
SIGNS = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}


def runtime_faults(source: Source) -> Iterator[Site]:
    """Faults of one module of `_runtime/`."""
    for kind, names in FUNCTIONS.get(source.path.rpartition("/")[2], {}).items():
        for name in names:
            node = _find(source.tree, name.split("."))
            if node is not None:
                yield from _of_code(source, node, kind, name)


def _find(tree: ast.AST, names: list[str]) -> ast.AST | None:
    for node in getattr(tree, "body", []):
        target = getattr(node, "target", None) or next(iter(getattr(node, "targets", [])), None)
        if getattr(node, "name", getattr(target, "id", None)) == names[0]:
            return node if len(names) == 1 else _find(node, names[1:])
    return None


def _of_code(source: Source, node: ast.AST, kind: str, name: str) -> Iterator[Site]:
    for each in _executed(node):
        match each:
            case ast.Compare(ops=[op]) if type(op) in COMPARISONS:
                start, end = source.span(each.left)[1], source.span(each.comparators[0])[0]
                sign, other = SIGNS[type(op)], COMPARISONS[type(op)]
                text = source.data[start:end].decode().replace(sign, other, 1)
                what = f"{name}: {' '.join(source.text(each).split())} with {other}"
                yield Site(source.path, start, end, text, kind, what[:160], source.line(start))
            case ast.Constant(value=bool() as value):
                yield source.site(each, str(not value), kind, name)
            case ast.Constant(value=int() as value):
                yield source.site(each, str(value + 1), kind, name)
            case ast.Constant(value=str() as value) if value and not _is_docstring(node, each):
                yield source.site(each, repr(value + "x"), kind, name)
            case ast.AugAssign(op=ast.Add()):
                yield source.inside(each, "+=", "-=", kind, name)
            case ast.BinOp(op=ast.Add()) if not isinstance(each.left, ast.Constant):
                yield source.site(each, source.text(each.left), kind, f"{name}: half of a sum")
            case ast.UnaryOp(op=ast.Not()):
                yield source.site(each, source.text(each.operand), kind, f"{name}: not turned round")
            case ast.IfExp():
                yield source.site(each, source.text(each.orelse), kind, f"{name}: always the second")
            case ast.DictComp() | ast.Dict() | ast.Call() | _:
                if isinstance(each, ast.Dict) and name == "_BY_STATUS":
                    yield from _of_table(source, each, kind)


def _of_table(source: Source, table: ast.Dict, kind: str) -> Iterator[Site]:
    for value, other in zip(table.values, [*table.values[1:], table.values[0]], strict=True):
        yield source.site(value, source.text(other), kind, "another class for a status")


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that do something: not annotations, docstrings, raised messages, warnings or type casts."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Raise | ast.JoinedStr) or _only_talks(child):
            continue
        if (
            isinstance(child, ast.arg)
            or child is getattr(node, "returns", None)
            or child is getattr(node, "annotation", None)
        ):
            continue
        yield child
        yield from _executed(child)


def _only_talks(node: ast.AST) -> bool:
    names = ("warn", "invalid", "cast", "hasattr", "getattr")
    return isinstance(node, ast.Call) and (getattr(node.func, "attr", None) or getattr(node.func, "id", None)) in names


def _is_docstring(node: ast.AST, constant: ast.Constant) -> bool:
    return any(isinstance(each, ast.Expr) and each.value is constant for each in ast.walk(node))
