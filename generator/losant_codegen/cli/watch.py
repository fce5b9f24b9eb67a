"""`regenerate --watch`: the client is made again whenever something it is made from is saved."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import click

from ..config import Config, load_config
from ..diagnostics import CodegenError
from ..watch import Inputs, inputs_of, wait
from .common import Session, report_bug

_NAMED = 3


def keep_up(path: Path, opened: Callable[[], AbstractContextManager[Session]], run: Callable[[Session], None]) -> None:
    """Run in a session, and again after every save, until Ctrl-C. A run that fails has told why, and is only that.

    `path` is the configuration's file.
    """
    inputs: Inputs | None = None
    try:
        while True:
            started = time.time_ns()
            done, documents = _once(opened, run)
            found = inputs_of(path, _settings(path), documents)
            # A run that failed did not come to everything: what was watched before is watched on.
            inputs = found if inputs is None or done else inputs.joined(found)
            templates = " and the templates" if inputs.templates is not None else ""
            click.echo(f"watching {len(inputs.files)} files{templates}; Ctrl-C stops")
            saved = wait(inputs, started)
            click.echo(f"\n{time.strftime('%H:%M:%S')} saved: {_named(saved)}")
    except KeyboardInterrupt:
        click.echo("\nstopped")


def _once(
    opened: Callable[[], AbstractContextManager[Session]], run: Callable[[Session], None]
) -> tuple[bool, Sequence[str]]:
    """One run; returns whether it came to its end, and the documents that were read."""
    documents: Sequence[str] = ()
    try:
        with opened() as current:
            try:
                run(current)
            finally:
                documents = tuple(current.documents)
    except click.exceptions.Exit:  # its diagnostics are printed
        return False, documents
    except Exception as error:  # the next save may not meet it
        report_bug(error)
        return False, documents
    return True, documents


def _settings(path: Path) -> Config | None:
    try:
        return load_config(path)
    except CodegenError:
        return None


def _named(saved: Sequence[Path]) -> str:
    names = [os.path.relpath(path) for path in saved[:_NAMED]]
    return ", ".join(names) + (f" and {len(saved) - _NAMED} more" if len(saved) > _NAMED else "")
