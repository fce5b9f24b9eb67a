"""Prose that a small copy does without: what is told a second time, and what only the runtime's authors need.

Asynchronous methods point to their synchronous twins, and the dictionaries of `types` leave it to the models of the
same names. In the runtime, docstrings of functions go unless they are for users of the client; those of modules and
classes stay, and so does every comment.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from .edit import Edit, docstring_of
from .modules import Method, Module


def told_once(module: Module) -> str:
    """A module of the client's own code in which nothing is told twice."""
    edit = Edit(module.text)
    classes = {c.name: c for c in module.tree.body if isinstance(c, ast.ClassDef)}
    for name, class_ in classes.items():
        if name.startswith("Async") and (twin := classes.get(name.removeprefix("Async"))) is not None:
            _point_to(edit, class_, twin)
        elif module.name.startswith("types."):
            for said in _texts(class_):
                edit.remove(said, "..." if len(class_.body) == 1 else None)
    return edit.text()


def cut_internal(edit: Edit, statement: ast.stmt, without: Collection[Method]) -> None:
    """Take out the docstrings of functions that users of the client never see."""
    for node in ast.walk(statement):
        if isinstance(node, Method) and node not in without and (said := docstring_of(node)) is not None:
            edit.remove(said, "..." if len(node.body) == 1 else None)


def _texts(class_: ast.ClassDef) -> Iterator[ast.Expr]:
    """The docstrings of a class and of its attributes."""
    for statement in class_.body:
        match statement:
            case ast.Expr(value=ast.Constant(value=str())):
                yield statement
            case _:
                pass


def _point_to(edit: Edit, class_: ast.ClassDef, twin: ast.ClassDef) -> None:
    if (own := docstring_of(class_)) is not None and docstring_of(twin) is not None:
        edit.remove(own, f'"""The asynchronous twin of `{twin.name}`."""')
    known = {m.name for m in twin.body if isinstance(m, Method) and docstring_of(m) is not None}
    for method in class_.body:
        if isinstance(method, Method) and method.name in known and (said := docstring_of(method)) is not None:
            edit.remove(said, f'"""See `{twin.name}.{method.name}`."""')
