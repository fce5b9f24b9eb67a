"""The Jinja environment, and the manifest: which template gets which view and writes which file.

Templates see their view as `view`, the view of the whole client as `client`, and the filters of `quoting`; an undefined
name is an error. A user's folder comes first: a file of the same name replaces a template, and
`{% extends "original/client/client.py.jinja" %}` reaches the one it replaces.
"""

from __future__ import annotations

import difflib
import re
import sys
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from . import quoting
from .diagnostics import CodegenError, Diagnostic, ExitCode, Location, Severity

VIEW_VERSION = 1


@dataclass(frozen=True, slots=True)
class Job:
    """One file to render: the template, the output path relative to the client's folder, and what the template sees."""

    template: str
    path: str
    view: Any


def templates_folder() -> Path:
    """Where the original templates are: inside the installed package, or at the top of a checkout."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "templates"


def environment(user_folder: Path | None = None) -> jinja2.Environment:
    """The environment that every template of a run is rendered in."""
    original = jinja2.FileSystemLoader(templates_folder())
    loaders: list[jinja2.BaseLoader] = [jinja2.PrefixLoader({"original": original}), original]
    if user_folder is not None:
        loaders.insert(0, jinja2.FileSystemLoader(user_folder))
    env = jinja2.Environment(
        loader=jinja2.ChoiceLoader(loaders),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python, not HTML; text goes through the filters of `quoting`
    )
    for name in ("literal", "docstring", "comment", "wrap", "clean", "markdown", "code", "toml"):
        env.filters[name] = getattr(quoting, name)
    return env


HEADER = "project/header.py.jinja"
"""The template of what stands at the top of every Python file."""


def render(jobs: Iterable[Job], env: jinja2.Environment, client: Any = None) -> dict[str, str]:
    """Every job's text under its path; `client` is the view of the whole client.

    Raises `CodegenError` (LC701, LC702) at the file and line of the template that failed, with the name of its view.
    """
    return {job.path: _rendered(job, env, client) for job in jobs}


def with_header(files: Mapping[str, str], env: jinja2.Environment, client: Any) -> dict[str, str]:
    """The files, each Python file under the header, if there is one."""
    header = _rendered(Job(HEADER, "the header", client), env, client).strip()
    return {path: f"{header}\n{text}" if header and path.endswith(".py") else text for path, text in files.items()}


def _rendered(job: Job, env: jinja2.Environment, client: Any) -> str:
    try:
        return env.get_template(job.template).render(view=job.view, client=client)
    except Exception as error:  # an expression in a template can raise anything
        raise CodegenError(_template_error(job, env, error), exit_code=ExitCode.USAGE) from error


_OBJECT = re.compile(r"losant_codegen[.\w]*[.](\w+) object")


def _template_error(job: Job, env: jinja2.Environment, error: Exception) -> Diagnostic:
    if isinstance(error, jinja2.TemplateNotFound):
        close = difflib.get_close_matches(str(error.name), env.list_templates(), 1)
        hint = f"did you mean '{close[0]}'?" if close else "`losant-codegen templates list` shows all"
        message = f"there is no template '{error.name}', which {job.path} is made with"
        return Diagnostic("LC702", Severity.ERROR, message, _failing_line(error, env), hint)
    if isinstance(error, jinja2.TemplateSyntaxError):
        where = Location(error.filename or error.name or job.template, line=error.lineno, column=1)
        return Diagnostic("LC701", Severity.ERROR, f"template syntax: {error.message}", where)
    said = str(error) if isinstance(error, jinja2.TemplateError) else f"{type(error).__name__}: {error}"
    plain = _OBJECT.sub(r"\1", said)
    message = f"while rendering {job.path}: {plain}"
    return Diagnostic("LC701", Severity.ERROR, message, _failing_line(error, env), _view_hint(job.view, said))


def _failing_line(error: Exception, env: jinja2.Environment) -> Location | None:
    """Where the innermost template was when it failed."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if "__jinja" not in frame.filename and not frame.filename.endswith(".py") and Path(frame.filename).is_file():
            return Location(frame.filename, line=frame.lineno, column=1)
    return None


def _view_hint(view: Any, said: str) -> str:
    """What the template gets, and what its author may have meant: of `view`, or of a view inside it."""
    name = type(view).__name__
    unknown = _UNKNOWN.search(said)
    inner, known = (unknown["view"], _names_of(unknown)) if unknown else (name, [])
    close = difflib.get_close_matches(unknown["name"], known, 1) if unknown else []
    meant = f"did you mean '{close[0]}'? " if close else ""
    return f"{meant}`view` is a {name} here: `losant-codegen templates views {inner}` shows what it has"


_UNKNOWN = re.compile(r"(?P<module>losant_codegen[.\w]*)[.](?P<view>\w+) object\W+has no attribute '(?P<name>\w+)'")


def _names_of(unknown: re.Match[str]) -> list[str]:
    """What the view has that was asked for something unknown."""
    cls = getattr(sys.modules.get(unknown["module"]), unknown["view"], None)
    return [name for name in dir(cls) if not name.startswith("_")]
