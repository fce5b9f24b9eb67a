"""The Python side of a fragment, as datamodel-code-generator wrote it: annotations with their names left open.

An annotation is a tuple of segments. Text stands as it is; everything that depends on the client around it (class
names, tags, names that must be imported) is a segment of its own, so that a shape can be kept and used again.
"""

from __future__ import annotations

import ast
import copy
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..quoting import literal


@dataclass(frozen=True, slots=True)
class Ref:
    """The schema number `index` of the fragment's references."""

    index: int


@dataclass(frozen=True, slots=True)
class Tag:
    """The attribute number `index` of the fragment's tags."""

    index: int


@dataclass(frozen=True, slots=True)
class Helper:
    """A name that the module must have: a builtin, or one of `HELPERS`."""

    name: str


Segment = str | Ref | Tag | Helper
Annotation = tuple[Segment, ...]

HELPERS = {
    "Any": "typing", "Annotated": "typing", "Literal": "typing", "Field": "pydantic", "UUID": "uuid",
    "Decimal": "decimal", "datetime": "datetime", "date": "datetime", "time": "datetime",
    "str": "builtins", "int": "builtins", "float": "builtins", "bool": "builtins", "bytes": "builtins",
    "list": "builtins", "dict": "builtins", "tuple": "builtins",
}  # fmt: skip
"""Where the names come from that annotations use."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The annotations of a schema.

    One a slot and `extra` for all other properties, or `value` of what is not an object.
    """

    fields: tuple[Annotation, ...] = ()
    extra: Annotation | None = None
    value: Annotation | None = None


_REFERENCE = re.compile(r"(?:S\d+)?R(\d+)")


class UnexpectedOutput(Exception):
    """datamodel-code-generator wrote something that this module does not know: a bug here, or a new version there."""


def parse_module(text: str) -> dict[str, Shape]:
    """The shape of every class and alias of a generated module, by its name."""
    before = sys.getrecursionlimit()
    # A union of three hundred is as many operators within one another, and each takes a few calls to copy and visit.
    sys.setrecursionlimit(before + 8 * text.count("|"))
    try:
        return _parsed(text)
    finally:
        sys.setrecursionlimit(before)


def _parsed(text: str) -> dict[str, Shape]:
    classes: list[ast.ClassDef] = []
    aliases: dict[str, ast.expr] = {}
    for node in ast.parse(text).body:
        match node:
            case ast.ClassDef():
                classes.append(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, value])):
                aliases[name] = value
            case ast.Import() | ast.ImportFrom() | ast.Expr():
                pass
            case _:
                raise UnexpectedOutput(ast.unparse(node))
    opener = _Opener(aliases)
    return {
        **{node.name: _class_shape(node, opener) for node in classes},
        **{name: Shape(value=opener.annotation(copy.deepcopy(value))) for name, value in aliases.items()},
    }


def _class_shape(node: ast.ClassDef, opener: _Opener) -> Shape:
    found: dict[str, Annotation] = {}
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=type_):
                found[name] = opener.annotation(type_)
            case ast.Pass():
                pass
            case _:
                raise UnexpectedOutput(ast.unparse(statement))
    names = sorted((n for n in found if n[1:].isdigit()), key=lambda n: int(n[1:]))
    return Shape(tuple(found[n] for n in names), found.get("extra"))


def _segment(mark: str) -> Segment:
    kind, _, name = mark.partition(":")
    if kind == "ref":
        return Ref(int(name))
    return Tag(int(name)) if kind == "tag" else Helper(name)


class _Opener(ast.NodeTransformer):
    """Puts marks, which `unparse` copies as if they were names, in the place of all that is to stay open."""

    def __init__(self, aliases: dict[str, ast.expr]) -> None:
        self.aliases = aliases

    def annotation(self, node: ast.expr) -> Annotation:
        """The segments of an annotation."""
        parts = ast.unparse(self.visit(node)).split("\0")
        segments = (_segment(part) if n % 2 else part for n, part in enumerate(parts))
        return tuple(s for s in segments if s != "")

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in HELPERS:
            return ast.Name(f"\0helper:{node.id}\0")
        if reference := _REFERENCE.fullmatch(node.id):
            return ast.Name(f"\0ref:{reference[1]}\0")
        if node.id in self.aliases:  # a union with a tag inside something else got a name of its own: back to its place
            opened: ast.expr = self.visit(copy.deepcopy(self.aliases[node.id]))
            return opened
        raise UnexpectedOutput(node.id)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """`Annotated` stays where it names a tag. The lengths of tuples and defaults of null are said in other ways."""
        match node:
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[type_, ast.Call(keywords=said)])):
                if all(keyword.arg != "discriminator" for keyword in said):
                    opened: ast.expr = self.visit(type_)
                    return opened
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """`Any | None` is `Any`."""
        sides = (node.left, node.right)
        if any(isinstance(side, ast.Name) and side.id == "Any" for side in sides):
            return self.visit_Name(ast.Name("Any"))
        return ast.BinOp(self.visit(node.left), node.op, self.visit(node.right))

    def visit_keyword(self, node: ast.keyword) -> ast.keyword:
        if node.arg == "discriminator" and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return ast.keyword(node.arg, ast.Name(f'"\0tag:{node.value.value[1:]}\0"'))
        raise UnexpectedOutput(ast.unparse(node))

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.Name(literal(node.value)) if isinstance(node.value, str) else node


def to_json(shape: Shape) -> dict[str, Any]:
    """A JSON form for the cache."""
    return {
        "fields": [list(_packed(a)) for a in shape.fields],
        "extra": None if shape.extra is None else list(_packed(shape.extra)),
        "value": None if shape.value is None else list(_packed(shape.value)),
    }


def from_json(data: dict[str, Any]) -> Shape:
    """The inverse of `to_json`. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    return Shape(
        tuple(_unpacked(a) for a in data["fields"]),
        None if data["extra"] is None else _unpacked(data["extra"]),
        None if data["value"] is None else _unpacked(data["value"]),
    )


def _packed(segments: Annotation) -> Iterator[str | list[str | int]]:
    for segment in segments:
        match segment:
            case Ref(index):
                yield ["r", index]
            case Tag(index):
                yield ["t", index]
            case Helper(name):
                yield ["h", name]
            case text:
                yield text


_KINDS: dict[str, Callable[[Any], Segment]] = {"r": Ref, "t": Tag, "h": Helper}


def _unpacked(packed: list[Any]) -> Annotation:
    return tuple(part if isinstance(part, str) else _KINDS[part[0]](part[1]) for part in packed)
