"""The modules of a package as definitions and what each refers to. Reads source, runs nothing.

A reference is any name that could be one: identifiers, attributes, and identifiers inside strings (annotations,
tables of names). So too much is kept sooner than too little.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

Place = tuple[str, str]
"""A module (dotted, relative to the package; empty for the package itself) and a name in it."""


@dataclass(slots=True)
class Module:
    """One file: its statements by the names they define, and where its other names come from."""

    name: str
    path: str
    text: str
    tree: ast.Module
    defined: dict[str, list[ast.stmt]] = field(default_factory=dict)
    imported: dict[str, Place] = field(default_factory=dict)
    loose: list[ast.stmt] = field(default_factory=list)  # what runs on import and defines nothing

    @property
    def is_package(self) -> bool:
        return PurePosixPath(self.path).name == "__init__.py"


def read_modules(files: Mapping[str, str]) -> dict[str, Module]:
    """Every Python file of a package by its dotted name; paths are relative to the package's folder."""
    modules = {}
    for path, text in files.items():
        if path.endswith(".py"):
            parts = PurePosixPath(path).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            module = Module(name, path, text, ast.parse(text))
            _sort(module, module.tree.body)
            modules[name] = module
    return modules


def _sort(module: Module, body: list[ast.stmt]) -> None:
    for statement in body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                module.defined.setdefault(name, []).append(statement)
            case ast.Assign(targets=targets):
                for name in (n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)):
                    module.defined.setdefault(name, []).append(statement)
            case ast.AnnAssign(target=ast.Name(id=name)):
                module.defined.setdefault(name, []).append(statement)
            case ast.ImportFrom() if statement.level:
                module.imported |= {a.asname or a.name: (origin(module, statement), a.name) for a in statement.names}
            case ast.If(body=inside, orelse=[]) if is_type_checking(statement):
                _sort(module, inside)
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                pass
            case _:
                module.loose.append(statement)


def is_type_checking(statement: ast.stmt) -> bool:
    """`if TYPE_CHECKING:`"""
    return (
        isinstance(statement, ast.If) and isinstance(statement.test, ast.Name) and statement.test.id == "TYPE_CHECKING"
    )


def opened(statement: ast.stmt) -> list[ast.stmt]:
    """What is inside `if TYPE_CHECKING:`; of any other statement, itself."""
    return statement.body if isinstance(statement, ast.If) and is_type_checking(statement) else [statement]


def origin(module: Module, statement: ast.ImportFrom) -> str:
    """The module that a relative import takes from."""
    parts = module.name.split(".") if module.name else []
    above = statement.level - (1 if module.is_package else 0)
    base = parts[: len(parts) - above] if above else parts
    return ".".join([*base, *(statement.module.split(".") if statement.module else [])])


Method = ast.FunctionDef | ast.AsyncFunctionDef


def internal_methods(class_: ast.ClassDef, *, seen: bool) -> list[Method]:
    """Methods that only the package itself calls: those with one underscore in front, in classes that users never see
    all others, too. `_so_` belongs to a library's protocol, and so may any method where a library's class is derived
    from.
    """
    own = not seen and all(_base(base) in _PLAIN_BASES for base in class_.bases)
    return [
        member
        for member in class_.body
        if isinstance(member, Method) and (own or member.name.startswith("_")) and not member.name.endswith("_")
    ]


_PLAIN_BASES = frozenset({"Protocol", "Generic"})


def _base(base: ast.expr) -> str:
    return ast.unparse(base.value if isinstance(base, ast.Subscript) else base)


@dataclass(slots=True)
class Mentions:
    """The names, the attributes and the relative imports in a piece of code."""

    names: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    imports: set[Place] = field(default_factory=set)

    def add(self, module: Module, node: ast.AST, *, without: tuple[ast.AST, ...] = ()) -> None:
        """Everything below a node, except below those of `without`."""
        todo: list[ast.AST] = [node]
        while todo:
            current = todo.pop()
            if current in without:
                continue
            match current:
                case ast.Name(id=name):
                    self.names.add(name)
                case ast.Attribute(attr=name):
                    self.attributes.add(name)
                case ast.Constant(value=str(text)):
                    self.names |= _identifiers(text)
                    self.attributes |= _identifiers(text)
                case ast.ImportFrom() if current.level:
                    self.imports |= {(origin(module, current), a.name) for a in current.names}
                case _:
                    pass
            todo += ast.iter_child_nodes(current)


def _identifiers(text: str) -> set[str]:
    """The identifiers of a string that is an expression (an annotation, a name); prose has none."""
    if len(text) > 200 or text.isspace():
        return set()
    if text.isidentifier():
        return {text}
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError):
        return set()
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
