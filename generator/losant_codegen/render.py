"""The Jinja environment, and the manifest: which template gets which view and writes which file.

Templates see views (see `views`) and the filters of `quoting`; an undefined name is an error. A user's folder comes first: a file of the
same name replaces a template, and `{% extends "original/client/client.py.jinja" %}` reaches the one it replaces.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
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


def render(jobs: Iterable[Job], env: jinja2.Environment) -> dict[str, str]:
    """Every job's text under its path.

    Raises `CodegenError` (LC701, LC702) at the file and line of the template that failed, with the name of its view.
    """
    return dict(_render_all(jobs, env))


def _render_all(jobs: Iterable[Job], env: jinja2.Environment) -> Iterator[tuple[str, str]]:
    for job in jobs:
        try:
            yield job.path, env.get_template(job.template).render(view=job.view)
        except jinja2.TemplateError as error:
            raise CodegenError(_template_error(job, error), exit_code=ExitCode.USAGE) from error


def _template_error(job: Job, error: jinja2.TemplateError) -> Diagnostic:
    name = type(job.view).__name__
    if isinstance(error, jinja2.TemplateNotFound):
        return Diagnostic("LC702", Severity.ERROR, f"there is no template '{error.name}'", Location(job.template))
    if isinstance(error, jinja2.TemplateSyntaxError):
        where = Location(error.filename or error.name or job.template, line=error.lineno, column=1)
        return Diagnostic("LC701", Severity.ERROR, f"template syntax: {error.message}", where)
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".jinja")]
    where = Location(frames[-1].filename, line=frames[-1].lineno, column=1) if frames else Location(job.template)
    message = f"while rendering {job.path}: {error.message}"
    return Diagnostic("LC701", Severity.ERROR, message, where, f"this template gets a {name}; see docs/templates.md")
