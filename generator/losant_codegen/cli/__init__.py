"""The command line. Each command parses its flags, calls the pipeline and prints; it holds no logic of its own."""

from __future__ import annotations

import atexit
import gc
import importlib
import sys
from collections.abc import Sequence

import click

from .. import __version__
from .common import run

COMMANDS = {
    "generate": "generate",
    "regenerate": "generate",
    "check": "generate",
    "validate": "documents",
    "bundle": "documents",
    "inspect": "documents",
    "diff": "diff",
    "vendor": "vendor",
    "templates": "templates",
}
"""Each command, and the module here that has it, under its own name."""


class _Commands(click.Group):
    """Loads a command when it is asked for, so that none waits for what the others need."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(f".{COMMANDS[cmd_name]}", __name__), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="losant-codegen")
def group() -> None:
    """A typed Python client, its own tests and its reference from an OpenAPI document.

    Exit codes: 0 fine, 1 the document is at fault, 2 usage, 3 out of date (check).
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code."""
    # A run makes millions of objects that live to its end, and hardly any garbage in cycles: looking for it at the
    # usual rate takes a tenth of the time.
    gc.set_threshold(1_000_000, 50, 100)
    atexit.register(gc.freeze)  # the last look for garbage would walk through all that the process is done with
    sys.exit(run(group, sys.argv[1:] if arguments is None else list(arguments)))
