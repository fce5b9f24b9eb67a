"""`generate`, `regenerate` and `check`: the client, written or compared."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import click

from .. import receipt
from ..again import bring_up_to_date
from ..config import CONFIG_FILE, Config
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from ..report import Format
from .common import Session, progress, read_config, reporting, session


@click.command()
@click.argument("spec")
@click.option("--output", "-o", required=True, type=click.Path(path_type=Path), help="The folder to write.")
@click.option("--config", type=click.Path(path_type=Path), help="A codegen.toml with names, defaults and more.")
@click.option("--package", help="The name of the package to make.")
@click.option("--templates", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Your own templates.")
@click.option("--include", multiple=True, metavar="RESOURCE[.ACTION]", help="Only these operations; repeatable.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--repair", is_flag=True, help="Warn of faults that can be repaired, however few, and go on.")
@reporting
def generate(
    spec: str,
    output: Path,
    config: Path | None,
    package: str | None,
    templates: Path | None,
    include: tuple[str, ...],
    force: bool,
    repair: bool,
    strict: bool,
    format_: Format,
    verbose: bool,
    allow_remote: bool,
) -> None:
    """Make a client with its tests and reference from SPEC (a path or a URL)."""
    with session(strict=strict, format=format_, verbose=verbose) as current:
        settings = read_config(config)
        settings = replace(
            settings,
            target=spec,
            target_output=str(output),
            allow_remote=allow_remote or settings.allow_remote,
            include=include or settings.include,
            repair=True if repair else settings.repair,
            client=replace(settings.client, package=package or settings.client.package),
        )
        if templates is not None:
            settings = replace(settings, templates=replace(settings.templates, folder=str(templates.resolve())))
        _write(settings, current, force=force)


@click.command()
@click.option("--config", type=click.Path(path_type=Path), help="Another file than codegen.toml.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--watch", is_flag=True, help="Do it again whenever the document, codegen.toml or a template is saved.")
@reporting
def regenerate(
    config: Path | None, force: bool, watch: bool, strict: bool, format_: Format, verbose: bool, allow_remote: bool
) -> None:
    """Do what codegen.toml says; only files that differ are touched."""

    def opened() -> AbstractContextManager[Session]:
        return session(strict=strict, format=format_, verbose=verbose)

    def run(current: Session) -> None:
        settings = read_config(config, required=True)
        _write(replace(settings, allow_remote=allow_remote or settings.allow_remote), current, force=force)

    if watch:
        from .watch import keep_up

        keep_up(config or Path(CONFIG_FILE), opened, run)
        return
    with opened() as current:
        run(current)


@click.command()
@click.option("--config", type=click.Path(path_type=Path), help="Another file than codegen.toml.")
@reporting
def check(config: Path | None, strict: bool, format_: Format, verbose: bool, allow_remote: bool) -> None:
    """Exit 3 with a list where the output is not what `regenerate` would write."""
    with session(strict=strict, format=format_, verbose=verbose) as current:
        settings = read_config(config, required=True)
        settings = replace(settings, allow_remote=allow_remote or settings.allow_remote)
        last = receipt.find(settings, current.collector)
        if last is not None and not last.changed:
            last.repeat(current.collector, current.documents)
            click.echo(f"{settings.output_path()} is up to date: {last.files} files")
            return
        from .. import pipeline  # with all its stages, which a run with nothing to do need not load
        from ..drift import drift, remedy
        from ..history.moves import told

        with progress("check") as stage:
            outcome = pipeline.compare(settings, current.collector, current.documents, stage)
        if not outcome.changes and not outcome.changes.edited:
            click.echo(f"{settings.output_path()} is up to date: {outcome.changes.unchanged} files")
            return
        for line in (*drift(outcome.changes), *told(outcome.history, details=False)):
            click.echo(line)
        message = f"{settings.output_path()} is out of date"
        hint = remedy(outcome.changes, "losant-codegen regenerate")
        diagnostic = Diagnostic("LC805", Severity.ERROR, message, None, hint)
        raise CodegenError(diagnostic, exit_code=ExitCode.OUT_OF_DATE)


def _write(settings: Config, current: Session, *, force: bool) -> None:
    lines = bring_up_to_date(settings, current.collector, current.documents, progress, force=force)
    for line in lines:
        click.echo(line)
