"""The contract of templates as Markdown: every view with its fields, from the docstrings and comments of the
dataclasses.
"""

from __future__ import annotations

import ast
import dataclasses
import difflib
import inspect
import re
import textwrap
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

from .diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from .expect import table
from .expect import views as expect_views
from .models import views as model_views
from .render import VIEW_VERSION
from .template_tools import originals
from .views import extras, model

_MODULES: tuple[ModuleType, ...] = (model, extras, model_views, expect_views, table)


def views() -> dict[str, type[Any]]:
    """Every view class by its name: those that templates get first, then what these hold."""
    known = {
        name: member
        for module in _MODULES
        for name, member in vars(module).items()
        if inspect.isclass(member) and dataclasses.is_dataclass(member) and member.__module__ == module.__name__
    }
    roots = [info.view for info in originals() if info.view]
    roots += [extras.ExtraOperationView.__name__, extras.ExtraModelView.__name__]
    found: dict[str, type[Any]] = {}
    todo = list(dict.fromkeys(roots))
    while todo:
        name = todo.pop(0)
        if name in known and name not in found:
            found[name] = known[name]
            todo += [word for type_ in _types(known[name]) for word in re.findall(r"\w+", type_)]
    return found


def document(names: Sequence[str] = ()) -> str:
    """The views (all, or those named) as Markdown. Raises `CodegenError` (LC707) for a name that is no view."""
    known = views()
    for name in names:
        if name not in known:
            close = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean '{close[0]}'?" if close else None
            diagnostic = Diagnostic("LC707", Severity.ERROR, f"there is no view '{name}'", None, hint)
            raise CodegenError(diagnostic, exit_code=ExitCode.USAGE)
    chosen = {name: known[name] for name in names} if names else known
    head = [] if names else [f"Version {VIEW_VERSION} of the views."]
    return "\n\n".join([*head, *(_view(cls) for cls in chosen.values())]) + "\n"


def _view(cls: type[Any]) -> str:
    made_by = [info.name for info in originals() if info.view == cls.__name__]
    lines = [f"### {cls.__name__}", "", inspect.getdoc(cls) or ""]
    if made_by:
        lines += ["", "Templates: " + ", ".join(f"`{name}`" for name in made_by)]
    lines += ["", "| field | type | |", "|---|---|---|"]
    lines += [f"| `{name}` | `{_cell(type_)}` | {_cell(said)} |" for name, type_, said in _members(cls)]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _types(cls: type[Any]) -> list[str]:
    return [str(f.type) for f in dataclasses.fields(cls)]


def _members(cls: type[Any]) -> Iterator[tuple[str, str, str]]:
    """Fields with the comment behind them, properties with their docstring."""
    source = textwrap.dedent(inspect.getsource(cls))
    lines = source.splitlines()
    (class_,) = (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    for node in class_.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, end_lineno=int(line)):
                comment = re.search(r"#\s*(.*)$", lines[line - 1])
                yield name, ast.unparse(annotation), comment[1] if comment else ""
            case ast.FunctionDef(name=name, returns=ast.expr() as returns, decorator_list=[ast.Name(id="property")]):
                said = re.sub(r"\s+", " ", ast.get_docstring(node) or "")
                yield name, ast.unparse(returns), said
            case _:
                pass
