"""`diff`: what changed between two versions of an API, for the users of its client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from .. import ir, pipeline
from ..config import Config
from ..diagnostics import CodegenError, Collector, Diagnostic, ExitCode, Severity
from ..diff import Comparison, Impact, Step, as_json, compare, markdown, text
from ..report import Format
from ..revisions import Target, opened
from ..surface import Surface
from .common import Session, progress, read_config, session

_COLOURS = {Impact.BREAKING: "red", Impact.ADDITIVE: "green", Impact.DOCS: "bright_black"}
_FAILS = {"breaking": (Step.MAJOR,), "additive": (Step.MAJOR, Step.MINOR)}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--config", type=click.Path(path_type=Path), help="Settings and overlays to apply to both.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="For a terminal, a pull request, or tools.",
)
@click.option("--fail-on", type=click.Choice(list(_FAILS)), help="Exit 1 when something as bad as this changed.")
@click.option("--verbose", "-v", is_flag=True, help="Show the warnings about both documents, too.")
@click.option("--allow-remote", is_flag=True, help="Fetch references to other hosts.")
def diff(
    old: str, new: str, config: Path | None, format_: Format, fail_on: str | None, verbose: bool, allow_remote: bool
) -> None:
    """What changed from OLD to NEW for users of the client: breaking, additive or documentation.

    OLD and NEW are paths, URLs, or REV:path of the git repository (HEAD~1:spec/openapi.yaml).
    """
    with session(verbose=verbose) as current:
        settings = read_config(config)
        settings = replace(settings, allow_remote=allow_remote or settings.allow_remote)
        with progress("diff") as stage:
            before, old_surface = _read(old, settings, current, stage)
            after, new_surface = _read(new, settings, current, stage)
        findings = compare(old_surface, new_surface)
        comparison = Comparison(after.title, before.version, after.version, findings)
        click.echo(_shown(comparison, format_))
        if fail_on and comparison.step in _FAILS[fail_on]:
            raise click.exceptions.Exit(int(ExitCode.SPEC))


def _shown(comparison: Comparison, format_: Format) -> str:
    match format_:
        case "json":
            return as_json(comparison)
        case "markdown":
            return markdown(comparison)
        case _:
            return text(comparison, lambda line, impact: click.style(line, fg=_COLOURS[impact]))


def _read(target: str, settings: Config, current: Session, stage: pipeline.Stage) -> tuple[ir.Api, Surface]:
    """One side. Its warnings are not what was asked for: only errors are reported, unless everything is."""
    collector = Collector()
    with opened(target) as found:
        documents = dict(current.documents)
        try:
            return pipeline.surface(replace(settings, target=found.path), collector, documents, stage)
        except CodegenError as error:
            raise CodegenError(
                *(_relabelled(d, found) for d in error.diagnostics), exit_code=error.exit_code
            ) from error
        finally:
            current.documents.update({_name(uri, found): document for uri, document in documents.items()})
            current.collector.found += [
                _relabelled(d, found) for d in collector.found if current.verbose or d.severity is Severity.ERROR
            ]


def _relabelled(diagnostic: Diagnostic, found: Target) -> Diagnostic:
    """A place in a temporary folder, told as the place in the revision."""
    if not found.folder or diagnostic.location is None:
        return diagnostic
    where = replace(diagnostic.location, uri=_name(diagnostic.location.uri, found))
    return replace(
        diagnostic, location=where, message=diagnostic.message.replace(f"{found.folder}/", f"{found.label}:")
    )


def _name(uri: str, found: Target) -> str:
    return uri.replace(f"{found.folder}/", f"{found.label}:") if found.folder else uri
