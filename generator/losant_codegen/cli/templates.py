"""`templates`: the originals, copies of them to bend, and overrides that an upgrade left behind."""

from __future__ import annotations

from pathlib import Path

import click

from ..config import CONFIG_FILE, Config
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from ..render import VIEW_VERSION
from ..template_tools import Standing, accept, check, export, originals, views_then
from .common import read_config, session

DEFAULT_FOLDER = "templates"


@click.group()
def templates() -> None:
    """List, copy and check the templates that a client is rendered with (docs/templates.md)."""


@templates.command("list")
@click.option("--blocks", "with_blocks", is_flag=True, help="Name the blocks that an override can fill, too.")
def list_(with_blocks: bool) -> None:
    """Each template: what it writes, which view it gets, what it is for."""
    for info in originals():
        click.echo(click.style(info.name, bold=True))
        gets = f"  view: {info.view}" if info.view else "  macros"
        click.echo(f"{gets}{f'; writes {info.writes}' if info.writes else ''}")
        click.echo(f"  {info.about}")
        if with_blocks and info.blocks:
            click.echo(f"  blocks: {', '.join(info.blocks)}")


@templates.command("export")
@click.argument("names", nargs=-1)
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Another folder than that of codegen.toml.")
@click.option("--extend", is_flag=True, help="Write templates that extend the originals, block by block.")
@click.option("--config", type=click.Path(path_type=Path), help="Another file than codegen.toml.")
def export_(names: tuple[str, ...], folder: Path | None, extend: bool, config: Path | None) -> None:
    """Copy templates (NAMES, or all) to your folder, where they override the originals."""
    with session():
        settings = _settings(config)
        target = _folder(folder, settings)
        exported = export(names, target, extend=extend)
        click.echo(f"{len(exported)} templates to {target}")
        if settings.templates_path() is None:
            click.echo(f'they are used by `generate --templates {target}`, or with [templates] folder = "{target}"')


@templates.command("check")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Another folder than that of codegen.toml.")
@click.option("--accept", "accepted", is_flag=True, help="Record that your templates fit the originals of today.")
@click.option("--config", type=click.Path(path_type=Path), help="Another file than codegen.toml.")
@click.argument("names", nargs=-1)
def check_(folder: Path | None, accepted: bool, config: Path | None, names: tuple[str, ...]) -> None:
    """Which of your templates are based on older originals, and what has changed in these since. Exit 3 if any."""
    with session():
        settings = _settings(config)
        target = _folder(folder, settings)
        if not target.is_dir():
            raise _fault(f"there is no folder {target}", ExitCode.USAGE, "`losant-codegen templates export` makes it")
        extra = [each.template for each in settings.templates.extra]
        if accepted:
            click.echo(f"{len(accept(names, target, extra))} templates are based on the originals of today")
        standings = [s for s in check(target, extra) if not names or s.name in names]
        for standing in standings:
            _print(standing)
        _verdict(target, standings)


def _verdict(folder: Path, standings: list[Standing]) -> None:
    then = views_then(folder)
    if then is not None and then != VIEW_VERSION:
        click.echo(f"the views are of version {VIEW_VERSION} now, these templates know {then}: see docs/templates.md")
    wanting = [s for s in standings if s.wants_attention]
    if wanting:
        hint = "bring them up to date, then `losant-codegen templates check --accept`"
        raise _fault(f"{len(wanting)} of {len(standings)} templates want attention", ExitCode.OUT_OF_DATE, hint)
    click.echo(f"{len(standings)} templates fit the originals")


def _print(standing: Standing) -> None:
    colour = "yellow" if standing.wants_attention else "green"
    words = {"outdated": "based on an older original, which has changed since:"}.get(standing.state, standing.state)
    click.echo(f"{click.style(standing.name, bold=True)}: {click.style(words, fg=colour)}")
    for line in standing.detail.splitlines():
        click.echo(f"  {line}")


@templates.command("views")
@click.argument("names", nargs=-1)
def views(names: tuple[str, ...]) -> None:
    """What templates see (all views, or NAMES), as Markdown."""
    from ..view_docs import document  # needs every stage that has views

    with session():
        click.echo(document(names), nl=False)


def _settings(config: Path | None) -> Config:
    return read_config(config, required=config is not None or Path(CONFIG_FILE).is_file())


def _folder(folder: Path | None, settings: Config) -> Path:
    return folder or settings.templates_path() or settings.root / DEFAULT_FOLDER


def _fault(message: str, code: ExitCode, hint: str) -> CodegenError:
    return CodegenError(Diagnostic("LC708", Severity.ERROR, message, None, hint), exit_code=code)
