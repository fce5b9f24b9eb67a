"""`vendor`: the client, or a part of it, inside another project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from .. import pipeline
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from ..drift import drift, remedy
from ..report import Format
from ..vendoring import chosen, place
from .common import progress, read_config, reporting, session


@click.command()
@click.argument("dest", type=click.Path(path_type=Path))
@click.option("--include", multiple=True, metavar="RESOURCE[.ACTION]", help="Only these operations; repeatable.")
@click.option("--all", "everything", is_flag=True, help="The whole client, whatever was chosen before.")
@click.option("--package", default="", help="The package's dotted name; it is made below DEST.")
@click.option("--check", is_flag=True, help="Write nothing; exit 3 with a list where the copy is out of date.")
@click.option("--config", type=click.Path(path_type=Path), help="Another file than codegen.toml.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@reporting
def vendor(
    dest: Path,
    include: tuple[str, ...],
    everything: bool,
    package: str,
    check: bool,
    config: Path | None,
    force: bool,
    strict: bool,
    format_: Format,
    verbose: bool,
    allow_remote: bool,
) -> None:
    """Put the client, or only some operations with the models they need, into another project.

    DEST becomes the package, with its tests, licence and VENDORED.md; with --package NAME it is the folder that the
    package is made in. What was chosen is remembered: `vendor DEST` brings the copy up to date.
    """
    if include and everything:
        raise click.UsageError("--include and --all exclude one another")
    with session(strict=strict, format=format_, verbose=verbose) as current:
        settings = read_config(config, required=True)
        before, chosen_before = chosen(dest.resolve() if not package else place(dest, package)[0])
        folder, name = place(dest, package) if package or not before else (dest.resolve(), before)
        settings = replace(
            settings,
            vendored=name,
            include=() if everything else include or (chosen_before if before else settings.include),
            allow_remote=allow_remote or settings.allow_remote,
        )
        with progress("vendor") as stage:
            done = pipeline.vendor(
                settings, current.collector, current.documents, stage, folder, check=check, force=force
            )
        _report(done, dest if folder == dest.resolve() else folder, check=check)


def _report(done: pipeline.Vendored, folder: Path, *, check: bool) -> None:
    changes, origin = done.changes, done.origin
    if check and (changes or changes.edited):
        for line in drift(changes):
            click.echo(line)
        hint = remedy(changes, f"losant-codegen vendor {folder}")
        diagnostic = Diagnostic("LC805", Severity.ERROR, f"{folder} is out of date", None, hint)
        raise CodegenError(diagnostic, exit_code=ExitCode.OUT_OF_DATE)
    package, tests = done.size()
    click.echo(
        f"{origin.package}: {len(origin.operations)} operations, {origin.models} models, "
        f"{package / 1000:.0f} KB and {tests / 1000:.0f} KB of tests"
    )
    if check or not changes:
        click.echo(f"{folder} is up to date: {len(done.files)} files")
    else:
        click.echo(
            f"{folder}: {len(changes.added)} files added, {len(changes.changed)} changed, "
            f"{len(changes.removed)} removed, {changes.unchanged} unchanged"
        )
