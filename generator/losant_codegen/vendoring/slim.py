"""A client without the parts of the runtime that it never uses."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from .edit import Edit, import_of, without_items
from .modules import Mentions, Module, is_type_checking, opened, read_modules
from .prose import cut_internal, told_once
from .shake import RUNTIME, Kept, is_runtime, reach, resolve

_EXPORTS = ("", RUNTIME)
"""Packages that list names of the runtime for others."""


def slim(files: Mapping[str, str]) -> dict[str, str]:
    """The files of a package (paths relative to its folder) with only what its resources and clients need.

    Unneeded definitions of the runtime go, and with them the names under which the package shows them; what is told
    twice is told once (`prose`).
    """
    modules = read_modules(files)
    kept = reach(modules)
    gone = set(_gone(modules, kept))
    asked = _asked_for(modules) - gone
    unasked = {name for name in _shown(modules[RUNTIME]) if name not in asked}
    result = {}
    for path, text in files.items():
        module = next((m for m in modules.values() if m.path == path), None)
        if module is None:
            result[path] = text
        elif module.name in _EXPORTS:
            result[path] = _without_exports(module, unasked if module.name else gone)
        elif not is_runtime(module.name):
            result[path] = told_once(module)
        elif any(place[0] == module.name for place in kept.places):
            result[path] = _without_unneeded(module, kept)
        elif module.is_package and any(name.startswith(f"{module.name}.") for name, _ in kept.places):
            result[path] = text
    return result


def _asked_for(modules: Mapping[str, Module]) -> set[str]:
    """The names that the client's own modules take from the runtime; nobody else is meant to."""
    found, tables = Mentions(), Mentions()
    for module in modules.values():
        if not is_runtime(module.name):
            (found if module.name else tables).add(module, module.tree)
    # The package's own tables say under which name each is shown, and what it is called in the runtime.
    return {name for module, name in found.imports if module == RUNTIME} | tables.attributes


def _shown(module: Module) -> list[str]:
    """`__all__` of a module."""
    for statement in module.defined.get("__all__", []):
        value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        if value is not None:
            return [str(name) for name in ast.literal_eval(value)]
    return []


def _gone(modules: Mapping[str, Module], kept: Kept) -> Iterator[str]:
    """The names that the package shows of what the runtime has no more."""
    for name, place in modules[""].imported.items():
        found = resolve(modules, place)
        if is_runtime(found[0]) and found not in kept.places:
            yield name


def _without_exports(module: Module, gone: set[str]) -> str:
    """The tables and imports of an `__init__.py` without some names."""
    edit = Edit(module.text)
    for statement in module.tree.body:
        match statement:
            case ast.If(body=body) if is_type_checking(statement):
                _cut_imports(edit, body, gone)
            case ast.Assign(value=ast.List() | ast.Tuple() | ast.Dict() as value):
                cut = without_items(value, gone)
                if ast.dump(cut) != ast.dump(value):
                    edit.remove(statement, ast.unparse(ast.fix_missing_locations(ast.Assign(statement.targets, cut))))
            case _:
                pass
    return edit.text()


def _cut_imports(edit: Edit, body: list[ast.stmt], gone: set[str]) -> None:
    for statement in body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            left = [a for a in statement.names if (a.asname or a.name) not in gone]
            if not left:
                edit.remove(statement)
            elif len(left) < len(statement.names):
                edit.remove(statement, import_of(statement, left))


def _without_unneeded(module: Module, kept: Kept) -> str:
    """A module of the runtime with only what is kept."""
    edit = Edit(module.text)
    mentions = Mentions()
    for statement in (s for outer in module.tree.body for s in opened(outer)):
        names = [name for name, statements in module.defined.items() if statement in statements]
        if names and not any((module.name, name) in kept.places for name in names):
            edit.remove(statement)
            continue
        passed = kept.unneeded(module.name, statement) if isinstance(statement, ast.ClassDef) else []
        for method in passed:
            edit.remove(method)
        if not isinstance(statement, ast.Import | ast.ImportFrom):
            mentions.add(module, statement, without=tuple(passed))
        if not any((module.name, name) in kept.seen for name in names):
            cut_internal(edit, statement, passed)
    _cut_unused_imports(edit, module, mentions)
    return edit.text()


def _cut_unused_imports(edit: Edit, module: Module, mentions: Mentions) -> None:
    # The blocks for type checkers come first: whether one is left decides if `TYPE_CHECKING` is needed.
    for statement in sorted(module.tree.body, key=is_type_checking, reverse=True):
        inside = opened(statement)
        imports = [s for s in inside if isinstance(s, ast.Import | ast.ImportFrom) and _module_of(s) != "__future__"]
        left = {s: [a for a in s.names if (a.asname or a.name.partition(".")[0]) in mentions.names] for s in imports}
        if is_type_checking(statement) and imports and len(imports) == len(inside) and not any(left.values()):
            edit.remove(statement)
            continue
        if is_type_checking(statement):
            mentions.names.add("TYPE_CHECKING")
        for each in imports:
            if not left[each]:
                edit.remove(each)
            elif len(left[each]) < len(each.names):
                edit.remove(each, import_of(each, left[each]))


def _module_of(statement: ast.Import | ast.ImportFrom) -> str:
    return (statement.module or "") if isinstance(statement, ast.ImportFrom) else ""
