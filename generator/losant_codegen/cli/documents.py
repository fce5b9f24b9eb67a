"""`validate`, `bundle` and `inspect`: what a document says, without generating anything."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click

from ..config import Config
from ..diagnostics import Severity
from ..output import write_file
from ..report import Format
from .common import progress, read_config, reporting, session


@click.command()
@click.argument("spec")
@click.option("--config", type=click.Path(path_type=Path), help="Settings and overlays to apply.")
@reporting
def validate(spec: str, config: Path | None, strict: bool, format_: Format, verbose: bool, allow_remote: bool) -> None:
    """Check SPEC (a path or a URL): what is wrong, where, and how to mend it."""
    with session(strict=strict, format=format_, verbose=verbose) as current, progress("validate") as stage:
        from .. import pipeline  # with all its stages: what only lists commands need not load them

        settings = _settings(spec, config, allow_remote)
        read = pipeline.read(settings, current.collector, current.documents, stage)
        warnings = len(list(current.collector.of(Severity.WARNING)))
        if format_ == "text":
            click.echo(f"{spec}: valid, {read.api.operations_in_document} operations, {warnings} warnings")


@click.command()
@click.argument("spec")
@click.option("--output", "-o", type=click.Path(path_type=Path), help="The file to write (.yaml or .json); - prints.")
@click.option("--config", type=click.Path(path_type=Path), help="Settings and overlays to apply.")
@reporting
def bundle(
    spec: str,
    output: Path | None,
    config: Path | None,
    strict: bool,
    format_: Format,
    verbose: bool,
    allow_remote: bool,
) -> None:
    """Write SPEC and all it refers to as one self-contained OpenAPI 3.1 file."""
    with session(strict=strict, format=format_, verbose=verbose) as current, progress("bundle") as stage:
        from .. import pipeline  # with all its stages: what only lists commands need not load them

        settings = _settings(spec, config, allow_remote)
        bundled = pipeline.bundle(settings, current.collector, current.documents, stage)
        current.collector.settle_faults(settings.repair)
        current.collector.stop_on_errors()
        as_json = output is not None and output.suffix == ".json"
        text = pipeline.bundle_text(bundled, as_json=as_json)
        if output is None or str(output) == "-":
            click.echo(text, nl=False)
        else:
            write_file(output, text)


@click.command()
@click.argument("spec")
@click.option("--config", type=click.Path(path_type=Path), help="Settings and overlays to apply.")
@reporting
def inspect(spec: str, config: Path | None, strict: bool, format_: Format, verbose: bool, allow_remote: bool) -> None:
    """Print what the generator understood of SPEC: its intermediate model as JSON (docs/ir.md)."""
    with session(strict=strict, format="text", verbose=verbose) as current, progress("inspect") as stage:
        from .. import pipeline  # with all its stages: what only lists commands need not load them

        read = pipeline.read(_settings(spec, config, allow_remote), current.collector, current.documents, stage)
        from ..dump import dump

        click.echo(json.dumps(dump(read.api), indent=2, ensure_ascii=False))


def _settings(spec: str, config: Path | None, allow_remote: bool) -> Config:
    settings = read_config(config)
    return replace(settings, target=spec, allow_remote=allow_remote or settings.allow_remote)
