"""What every command shares: printing diagnostics, exit codes, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import click

from .. import __version__
from ..config import CONFIG_FILE, Config, load_config
from ..diagnostics import CodegenError, Collector, Diagnostic, ExitCode, Location, Severity
from ..report import Format, report
from ..source import Document

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Session:
    """One run of a command: what it found, the documents it read, and how it reports."""

    collector: Collector
    format: Format = "text"
    verbose: bool = False
    documents: dict[str, Document] = field(default_factory=dict)

    def print_report(self) -> None:
        """Print what was collected to standard error (JSON: to standard output)."""
        text = report(
            self.collector.found, self.documents, self.format, verbose=self.verbose, color=sys.stderr.isatty()
        )
        if text:
            click.echo(text, err=self.format != "json", nl=not text.endswith("\n"))


@contextmanager
def session(*, strict: bool = False, format: Format = "text", verbose: bool = False) -> Iterator[Session]:
    """A session whose diagnostics are printed when the block ends, however it ends.

    Leaves with the exit code of the error that ended the block; warnings alone leave 0.
    """
    current = Session(Collector(strict=strict), format, verbose)
    try:
        with _as_too_deep(current):
            yield current
    except CodegenError as error:
        known = set(current.collector.found)
        current.collector.found.extend(d for d in error.diagnostics if d not in known)
        current.print_report()
        if current.format == "text" and set(current.collector.of(Severity.ERROR)) <= {*current.collector.refused}:
            click.echo("all of it can be repaired: `generate --repair` does, and so does `repair = true`", err=True)
        raise click.exceptions.Exit(int(error.exit_code)) from error
    current.print_report()


@contextmanager
def _as_too_deep(current: Session) -> Iterator[None]:
    """Stages go down a document by calling themselves; where Python gives up on that, it is the document's doing."""
    try:
        yield
    except RecursionError as error:
        message = "the document leads too deep: its schemas contain or name one another in too long a chain"
        where = next((Location(uri, ()) for uri in current.documents), None)
        raise CodegenError(Diagnostic("LC110", Severity.ERROR, message, where)) from error


def run(command: click.Command, arguments: Sequence[str]) -> int:
    """Run a click command and return the exit code; nothing escapes as a traceback."""
    try:
        result = command.main(args=list(arguments), prog_name="losant-codegen", standalone_mode=False)
        return int(result or 0)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.UsageError as error:
        error.show()
        return int(ExitCode.USAGE)
    except click.ClickException as error:
        error.show()
        return int(ExitCode.USAGE)
    except (click.Abort, KeyboardInterrupt):
        click.echo("losant-codegen: interrupted; nothing was written", err=True)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        report_bug(error)
        return int(ExitCode.SPEC)


def report_bug(error: Exception) -> None:
    """Print an error of our own as a diagnostic; raises it instead where a developer asks for the traceback."""
    if os.environ.get("LOSANT_CODEGEN_DEBUG"):
        raise error
    message = f"internal error: {type(error).__name__}: {error}"
    hint = "this is a bug of losant-codegen; LOSANT_CODEGEN_DEBUG=1 shows where, please report it"
    diagnostic = Diagnostic("LC001", Severity.ERROR, message, None, hint)
    click.echo(report([diagnostic], {}, "text"), err=True)


def reporting(function: F) -> F:
    """The flags of every command that reads a document."""
    decorators = [
        click.option("--strict", is_flag=True, help="Treat warnings as errors."),
        click.option(
            "--format",
            "format_",
            type=click.Choice(["text", "json", "github"]),
            default="text",
            help="How diagnostics are printed.",
        ),
        click.option("--verbose", "-v", is_flag=True, help="Show every diagnostic, not one of each kind."),
        click.option("--allow-remote", is_flag=True, help="Fetch references to other hosts."),
    ]
    for decorator in reversed(decorators):
        function = decorator(function)
    return function


def read_config(path: Path | None, *, required: bool = False) -> Config:
    """The given configuration, or `codegen.toml` of the current folder where `required`."""
    if path is None and not required:
        return Config()
    chosen = path or Path(CONFIG_FILE)
    if not chosen.is_file():
        hint = "run this where codegen.toml is, or name it with --config"
        diagnostic = Diagnostic("LC010", Severity.ERROR, "there is no configuration", Location(str(chosen)), hint)
        raise CodegenError(diagnostic, exit_code=ExitCode.USAGE)
    return load_config(chosen)


@contextmanager
def progress(what: str) -> Iterator[Callable[[str], None]]:
    """Show the running stage on a terminal; silent in a pipe. Yields the function that names the stage."""
    if not sys.stderr.isatty():
        yield lambda stage: None
        return
    from rich.console import Console

    with Console(stderr=True).status(what) as status:
        yield lambda stage: status.update(f"{what}: {stage}")


def version_line() -> str:
    """How the generator names itself in what it writes."""
    return f"losant-codegen {__version__}"
