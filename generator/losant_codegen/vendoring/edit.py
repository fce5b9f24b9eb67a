"""Taking statements out of source text; what stays keeps its comments and its words."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Sequence


class Edit:
    """The lines of a file, of which statements are removed or replaced."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self._gone: set[int] = set()
        self._new: dict[int, str] = {}

    def remove(self, statement: ast.stmt, replacement: str | None = None) -> None:
        """Take a statement out, with its decorators, the comments right above it and, after a docstring, the empty
        line; or put something in its place.
        """
        first, last = first_line(statement) - 1, (statement.end_lineno or statement.lineno) - 1
        if replacement is None:
            while first and self.lines[first - 1].strip().startswith("#") and first - 1 not in self._gone:
                first -= 1
            if isinstance(statement, ast.Expr) and not "".join(self.lines[last + 1 : last + 2]).strip():
                last += 1
        else:
            indent = " " * statement.col_offset
            self._new[first] = "\n".join(indent + line for line in replacement.split("\n"))
        self._gone |= set(range(first, last + 1))

    def text(self) -> str:
        """What is left."""
        left = (self._new.get(n, line) for n, line in enumerate(self.lines) if n in self._new or n not in self._gone)
        return "\n".join(left)


def first_line(statement: ast.stmt) -> int:
    """The line of the statement's first decorator, or its own."""
    decorators: Sequence[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(d.lineno for d in decorators)])


def docstring_of(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> ast.Expr | None:
    """The statement that is the docstring."""
    match node.body:
        case [ast.Expr(value=ast.Constant(value=str())) as statement, *_]:
            return statement
        case _:
            return None


def without_items(node: ast.expr, gone: Collection[str]) -> ast.expr:
    """A display of names without some: lists and tuples of strings, dictionaries from or to them."""
    match node:
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            kept = [without_items(e, gone) for e in elements if not _is_one(e, gone)]
            return type(node)(elts=kept, ctx=ast.Load())
        case ast.Dict(keys=keys, values=values):
            pairs = [(k, without_items(v, gone)) for k, v in zip(keys, values, strict=True) if not _is_one(k, gone)]
            pairs = [(k, v) for k, v in pairs if not (isinstance(v, ast.Tuple) and not v.elts)]
            return ast.Dict(keys=[k for k, _ in pairs], values=[v for _, v in pairs])
        case _:
            return node


def _is_one(node: ast.expr | None, names: Collection[str]) -> bool:
    return isinstance(node, ast.Constant) and node.value in names


def import_of(statement: ast.Import | ast.ImportFrom, kept: Iterable[ast.alias]) -> str:
    """The statement with only some of its names."""
    names = list(kept)
    if isinstance(statement, ast.Import):
        return ast.unparse(ast.Import(names))
    return ast.unparse(ast.ImportFrom(statement.module, names, statement.level))
