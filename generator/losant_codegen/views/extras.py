"""Jobs of the user's own templates (`templates.extra` in codegen.toml): once, or once a resource, an operation or a
model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..config import Config, ExtraTemplate
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Location, Severity
from ..models import Models
from ..models.views import ModelView
from ..render import Job, templates_folder
from .model import ClientView, MethodView, OperationView, ResourceView

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_NAMES = {
    "client": ("package",),
    "resource": ("package", "name"),
    "operation": ("package", "resource", "name"),
    "model": ("package", "name"),
}
"""What may stand in braces in a path, by what a template is rendered for."""


@dataclass(frozen=True, slots=True)
class ExtraOperationView:
    """What an extra template per operation gets: the operation and the method that calls it.

    `request` is method and path (`GET /things/{thingId}`); `iterate` is the paging method beside it, if there is one.
    """

    resource: ResourceView
    operation: OperationView
    method: MethodView
    iterate: MethodView | None
    request: str


@dataclass(frozen=True, slots=True)
class ExtraModelView:
    """What an extra template per model gets: the class, and the module of `models/` it is in."""

    module: str
    model: ModelView


def extra_jobs(jobs: Sequence[Job], models: Models, config: Config) -> list[Job]:
    """The jobs of all extra templates, beside the jobs of the client.

    Raises `CodegenError` for a template that is not there (LC702), for an unknown `per` (LC703) and for a path that
    leaves the client's folder, has unknown words in braces or is written already (LC704).
    """
    if not config.templates.extra:
        return []
    client = next(job.view for job in jobs if isinstance(job.view, ClientView))
    taken = {job.path for job in jobs}
    found: list[Job] = []
    for extra in config.templates.extra:
        for job in _jobs(extra, client, models, config):
            if job.path in taken:
                raise _fault(config, "LC704", f"{job.path} is written already", extra, _unique_hint(extra))
            taken.add(job.path)
            found.append(job)
    return found


def _jobs(extra: ExtraTemplate, client: ClientView, models: Models, config: Config) -> Iterator[Job]:
    if extra.per not in _NAMES:
        message = f"a template is rendered per {', '.join(_NAMES)}, not per {extra.per!r}"
        raise _fault(config, "LC703", message, extra)
    _check(extra, config)
    package = {"package": client.package}
    match extra.per:
        case "client":
            yield Job(extra.template, extra.path.format(**package), client)
        case "resource":
            for resource in client.resources:
                yield Job(extra.template, extra.path.format(**package, name=resource.module), resource)
        case "operation":
            for view in _operations(client):
                names = {"resource": view.resource.module, "name": view.method.name}
                yield Job(extra.template, extra.path.format(**package, **names), view)
        case _:
            for module in models.modules:
                for model in module.models:
                    view_ = ExtraModelView(module.name, model)
                    yield Job(extra.template, extra.path.format(**package, name=model.name), view_)


def _operations(client: ClientView) -> Iterator[ExtraOperationView]:
    requests = {(r.attribute, m.name): m.request for r in client.reference.resources for m in r.methods}
    for resource in client.resources:
        for operation in resource.operations:
            methods = [m for m in resource.methods if m.constant == operation.constant]
            iterate = next((m for m in methods if m.call == "_iterate"), None)
            method = next((m for m in methods if m is not iterate), methods[0])
            request = requests.get((resource.attribute, method.name), "")
            yield ExtraOperationView(resource, operation, method, iterate, request)


def _check(extra: ExtraTemplate, config: Config) -> None:
    folders = [folder for folder in (config.templates_path(), templates_folder()) if folder is not None]
    if not any((folder / extra.template).is_file() for folder in folders):
        hint = f"it is looked for in {folders[0]}" if config.templates.folder else "`templates.folder` says where it is"
        raise _fault(config, "LC702", "there is no such template", extra, hint, named=extra.template)
    path = PurePosixPath(extra.path)
    if path.is_absolute() or ".." in path.parts or "\\" in extra.path or not path.parts:
        raise _fault(config, "LC704", f"{extra.path!r} is not a path inside the client's folder", extra)
    known = _NAMES[extra.per]
    words = _PLACEHOLDER.findall(extra.path)
    unknown = [word for word in words if word not in known]
    left = _PLACEHOLDER.sub("", extra.path)
    if unknown or "{" in left or "}" in left:
        hint = f"per {extra.per} there are {', '.join('{' + name + '}' for name in known)}"
        raise _fault(config, "LC704", f"the path {extra.path!r} cannot be filled in", extra, hint)


def _unique_hint(extra: ExtraTemplate) -> str | None:
    missing = [f"{{{name}}}" for name in _NAMES[extra.per] if name != "package" and f"{{{name}}}" not in extra.path]
    return f"put {' and '.join(missing)} into its path" if missing else None


def _fault(
    config: Config, code: str, message: str, extra: ExtraTemplate, hint: str | None = None, named: str = ""
) -> CodegenError:
    """The fault at the line of the configuration that has the path, or what is named instead."""
    where = Location(str(config.path), line=_line(config, named or extra.path), column=1) if config.path else None
    message = f"extra template {extra.template!r}: {message}"
    return CodegenError(Diagnostic(code, Severity.ERROR, message, where, hint), exit_code=ExitCode.USAGE)


def _line(config: Config, text: str) -> int:
    """The line that holds a text."""
    assert config.path is not None
    lines = config.path.read_text(encoding="utf-8").splitlines()
    return next((n for n, line in enumerate(lines, 1) if text in line), 1)
