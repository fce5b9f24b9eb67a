"""A Python file with its tree, and edits of it by node: what the places of faults are found and changed with."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Site:
    """One possible fault: replace a span of bytes of a file.

    `kind` groups faults, `what` says it in words, `line` is the source.
    """

    path: str
    start: int
    end: int
    replacement: str
    kind: str
    what: str
    line: str = ""

    def is_run(self, root: Path, lines: Mapping[str, set[int]]) -> bool:
        """Whether the tests run a line of it. The table of errors is one statement, and is always run."""
        text = (root / self.path).read_bytes()
        first = text.count(b"\n", 0, self.start) + 1
        last = text.count(b"\n", 0, self.end) + 1
        found = lines.get(self.path, set())
        return any(line in found for line in range(first, last + 1)) or self.kind == "error mapping"

    def apply(self, text: bytes) -> bytes:
        """The file with the fault in it."""
        return text[: self.start] + self.replacement.encode() + text[self.end :]


class Source:
    """A parsed file. Offsets are in bytes, as `ast` counts columns."""

    def __init__(self, root: Path, path: Path) -> None:
        self.path = path.relative_to(root).as_posix()
        self.data = path.read_bytes()
        self.tree = ast.parse(self.data)
        self._lines = [0]
        for line in self.data.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def span(self, node: ast.AST) -> tuple[int, int]:
        """The bytes of a node."""
        assert isinstance(node, ast.expr | ast.stmt | ast.keyword | ast.arg)
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._lines[node.lineno - 1] + node.col_offset
        return start, self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.AST) -> str:
        """The source of a node."""
        start, end = self.span(node)
        return self.data[start:end].decode()

    def site(self, node: ast.AST, replacement: str, kind: str, what: str) -> Site:
        """The fault of writing something else in place of a node."""
        start, end = self.span(node)
        said = f"{what}: {self._short(node)} -> {replacement}"[:160]
        return Site(self.path, start, end, replacement, kind, said, self.line(start))

    def inside(self, node: ast.AST, old: str, new: str, kind: str, what: str) -> Site:
        """The fault of another text in a node's source, at its first occurrence."""
        start, end = self.span(node)
        at = self.data.index(old.encode(), start, end)
        said = f"{what}: {old.strip()} -> {new.strip()}"[:160]
        return Site(self.path, at, at + len(old.encode()), new, kind, said, self.line(start))

    def line(self, at: int) -> str:
        """The line of the file that a byte is in."""
        begin = self.data.rfind(b"\n", 0, at) + 1
        return self.data[begin:].partition(b"\n")[0].decode().strip()

    def _short(self, node: ast.AST) -> str:
        return " ".join(self.text(node).split())[:80]


def calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    """Every call of a plain name, or of a method of that name."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call):
            function = each.func
            found = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
            if found == name:
                yield each


def keyword(call: ast.Call, name: str) -> ast.expr | None:
    """The value of a keyword argument."""
    return next((each.value for each in call.keywords if each.arg == name), None)


def text_of(node: ast.AST | None) -> str | None:
    """The value of a string constant."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
