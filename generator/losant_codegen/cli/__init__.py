"""The command line. Each command parses its flags, calls the pipeline and prints; it holds no logic of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from .. import __version__
from .common import run
from .diff import diff
from .documents import bundle, inspect, validate
from .generate import check, generate, regenerate
from .templates import templates
from .vendor import vendor


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="losant-codegen")
def group() -> None:
    """A typed Python client, its own tests and its reference from an OpenAPI document.

    Exit codes: 0 fine, 1 the document is at fault, 2 usage, 3 out of date (check).
    """


for command in (generate, regenerate, check, validate, bundle, inspect, diff, vendor, templates):
    group.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(group, sys.argv[1:] if arguments is None else list(arguments)))
