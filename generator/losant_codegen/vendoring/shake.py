"""Which definitions of the runtime a client needs: what its own code reaches, through any number of references.

The client's own code (clients, resources, models, configuration) is kept whole. Of the runtime, only definitions are
kept that something kept refers to; of the methods that users cannot call, those whose name is mentioned anywhere.
Errors are always kept: users catch them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .modules import Mentions, Method, Module, Place, internal_methods

RUNTIME = "_runtime"
_ERRORS = f"{RUNTIME}.errors"


@dataclass(slots=True)
class Kept:
    """What stays: definitions by place, and names that are mentioned as attributes (they keep private methods).

    `seen` are those of them that users of the client see: what the package shows, what that derives from, and what its
    annotations name.
    """

    places: set[Place] = field(default_factory=set)
    seen: set[Place] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)

    def unneeded(self, module: str, class_: ast.ClassDef) -> list[Method]:
        """The methods of a class that nothing calls and no user can."""
        internal = internal_methods(class_, seen=(module, class_.name) in self.seen)
        return [method for method in internal if method.name not in self.attributes]


def is_runtime(module: str) -> bool:
    return module == RUNTIME or module.startswith(f"{RUNTIME}.")


def reach(modules: Mapping[str, Module]) -> Kept:
    """What the modules outside of the runtime need of it, and the errors that the package shows to its users."""
    return _Reach(modules).run()


def resolve(modules: Mapping[str, Module], place: Place) -> Place:
    """Where the thing is defined that a place stands for: imports are followed as far as they lead."""
    module = modules.get(place[0])
    while module is not None and place[1] in module.imported and place[1] not in module.defined:
        if module.imported[place[1]] == place:  # a module of the package, which shows it under its own name
            break
        place = module.imported[place[1]]
        module = modules.get(place[0])
    return place


def _seen(modules: Mapping[str, Module], shown: set[Place]) -> set[Place]:
    """What comes into the hands of users: what is shown, its bases, and what their annotations name, however far."""
    found: set[Place] = set()
    todo = list(shown)
    while todo:
        place = todo.pop()
        module = modules.get(place[0])
        if module is None or place in found:
            continue
        found.add(place)
        mentions = Mentions()
        for statement in module.defined.get(place[1], []):
            for part in _visible(statement):
                mentions.add(module, part)
        todo += [resolve(modules, (place[0], name)) for name in mentions.names]
    return found


def _visible(statement: ast.stmt) -> Iterator[ast.AST]:
    """The bases of a class and the annotations of its members; of an alias, what it stands for."""
    match statement:
        case ast.ClassDef(bases=bases, body=body):
            yield from (base.value if isinstance(base, ast.Subscript) else base for base in bases)
            for member in body:
                if not isinstance(member, Method) or not member.name.startswith("_"):
                    yield from _visible(member)
        case ast.FunctionDef(args=arguments, returns=returns) | ast.AsyncFunctionDef(args=arguments, returns=returns):
            yield arguments
            yield from [returns] if returns else []
        case ast.AnnAssign(annotation=annotation, value=value):
            yield from (part for part in (annotation, value) if part is not None)
        case _:
            pass


class _Reach:
    def __init__(self, modules: Mapping[str, Module]) -> None:
        self.modules = modules
        self.kept = Kept()
        self.todo: list[Place] = []
        self.seen: set[Place] = set()
        self.methods: list[tuple[Module, Method]] = []

    def run(self) -> Kept:
        for module in self.modules.values():
            if not is_runtime(module.name) and module.name:
                self.mention(module, module.tree)
        shown = {resolve(self.modules, place) for place in self.modules[""].imported.values()}
        self.kept.seen = _seen(self.modules, shown)
        self.todo += [place for place in shown if place[0] == _ERRORS]
        while self.todo or self.awakened():
            while self.todo:
                self.visit(*self.todo.pop())
        return self.kept

    def awakened(self) -> bool:
        """Methods that were passed over and whose name was mentioned since."""
        found = [(module, method) for module, method in self.methods if method.name in self.kept.attributes]
        self.methods = [pair for pair in self.methods if pair not in found]
        for module, method in found:
            self.mention(module, method)
        return bool(self.todo or found)

    def visit(self, name: str, member: str) -> None:
        """Keep a definition, or follow an import of it; a name that is a module keeps the module whole."""
        if (name, member) in self.seen:
            return
        self.seen.add((name, member))
        inner = self.modules.get(f"{name}.{member}" if name else member)
        module = self.modules.get(name)
        if inner is not None and is_runtime(inner.name):
            self.todo += [(inner.name, each) for each in inner.defined]
        if module is None or (name, member) in self.kept.places or not is_runtime(name):
            return
        if member in module.defined:
            self.kept.places.add((name, member))
            self.wake(module)
            for statement in module.defined[member]:
                self.mention(module, statement)
        elif member in module.imported:
            self.todo.append(module.imported[member])

    def wake(self, module: Module) -> None:
        """What a module does when it is imported belongs to everything in it."""
        statements, module.loose = module.loose, []
        for statement in statements:
            self.mention(module, statement)

    def mention(self, module: Module, node: ast.AST) -> None:
        passed: list[Method] = []
        if isinstance(node, ast.ClassDef) and is_runtime(module.name):
            passed = internal_methods(node, seen=(module.name, node.name) in self.kept.seen)
            self.methods += [(module, method) for method in passed]
        mentions = Mentions()
        mentions.add(module, node, without=tuple(passed))
        self.kept.attributes |= mentions.attributes
        self.todo += mentions.imports
        for name in mentions.names:
            if name in module.defined and is_runtime(module.name):
                self.todo.append((module.name, name))
            elif name in module.imported:
                self.todo.append(module.imported[name])
