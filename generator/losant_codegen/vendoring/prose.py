"""Prose that a small copy tells only once.

The runtime's is left out (its documented source is the generator's), asynchronous methods point to their synchronous
twins, iterators to what they iterate over, and the dictionaries of `types` leave it to the models of the same names.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Collection, Iterator

from .edit import Edit, docstring_of
from .modules import Method, Module

_KEPT_COMMENT = re.compile(r"#\s*(type:|noqa|pyright:|pragma|fmt:|mypy:)")


def cut_docstrings(edit: Edit, statement: ast.stmt, without: Collection[Method] = ()) -> None:
    """Take every docstring below a statement out; a body that holds nothing else becomes an ellipsis."""
    for node in ast.walk(statement):
        if isinstance(node, ast.ClassDef | Method) and node not in without:
            for said in _said(node):
                edit.remove(said, "..." if len(node.body) == 1 else None)


def _said(node: ast.ClassDef | Method) -> Iterator[ast.Expr]:
    """The docstring, and in a class those of its attributes."""
    own = docstring_of(node)
    if own is not None:
        yield own
    if isinstance(node, ast.ClassDef):
        yield from (s for s in node.body if s is not own and isinstance(s, ast.Expr) and _is_text(s.value))


def _is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def without_comments(text: str) -> str:
    """The text without comments on lines of their own, but for those that tools read."""
    lines = text.split("\n")
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    gone = {
        token.start[0] - 1
        for token in tokens
        if token.type == tokenize.COMMENT
        and lines[token.start[0] - 1].strip() == token.string
        and not _KEPT_COMMENT.match(token.string)
    }
    return "\n".join(line for number, line in enumerate(lines) if number not in gone)


def told_once(module: Module) -> str:
    """A module of the client's own code in which nothing is told twice."""
    edit = Edit(module.text)
    classes = {c.name: c for c in module.tree.body if isinstance(c, ast.ClassDef)}
    for name, class_ in classes.items():
        if name.startswith("Async") and (twin := classes.get(name.removeprefix("Async"))) is not None:
            _point_to(edit, class_, twin)
        elif module.name.startswith("types."):
            cut_docstrings(edit, class_)
        else:
            _point_from_iterators(edit, class_)
    return edit.text()


def _point_from_iterators(edit: Edit, class_: ast.ClassDef) -> None:
    """Of two methods for one operation, the one that fetches all pages points to the one that fetches one."""
    calls = {m.name: _called(m) for m in class_.body if isinstance(m, Method)}
    single = {constant: name for name, (function, constant) in calls.items() if function == "_call"}
    for method in class_.body:
        if isinstance(method, Method) and (said := docstring_of(method)) is not None:
            function, constant = calls[method.name]
            if function == "_iterate" and constant in single:
                edit.remove(said, f'"""Every item of every page; see `{single[constant]}`."""')


def _called(method: Method) -> tuple[str, str]:
    """The function of the runtime that a method calls, and the operation's constant."""
    match method.body[-1]:
        case ast.Return(value=ast.Call(func=ast.Attribute(attr=function), args=[ast.Name(id=constant), *_])):
            return function, constant
        case _:
            return "", ""


def _point_to(edit: Edit, class_: ast.ClassDef, twin: ast.ClassDef) -> None:
    if (own := docstring_of(class_)) is not None and docstring_of(twin) is not None:
        edit.remove(own, f'"""The asynchronous twin of `{twin.name}`."""')
    known = {m.name for m in twin.body if isinstance(m, Method) and docstring_of(m) is not None}
    for method in class_.body:
        if isinstance(method, Method) and method.name in known and (said := docstring_of(method)) is not None:
            edit.remove(said, f'"""See `{twin.name}.{method.name}`."""')
