"""Processes that are sure to be needed, started while this one still loads its own libraries and reads the document.

Each has libraries to load before it can do anything. A run that finds nothing of an earlier one needs them all.
"""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Self

from . import verify
from .config import Config
from .output import MANIFEST
from .validate import Waiting, begin_opinion


@dataclass(slots=True)
class Ahead:
    """What has been started; None is started when it is needed."""

    opinion: Waiting | None = None
    interpreters: verify.Interpreters | None = None
    models: ProcessPoolExecutor | None = None
    wanted: bool = False

    def begin_interpreters(self) -> None:
        """Start the interpreters that will import the package: once there is a core with nothing to do any more."""
        if self.wanted:
            self.interpreters = verify.begin()

    def begin_models(self) -> None:
        """Start the process for the models: a copy of this one, which has loaded all of its own modules by now."""
        if self.wanted:
            from .models import begin_generator

            self.models = begin_generator()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End what was not used."""
        if self.opinion is not None:
            self.opinion.dismiss()
        if self.interpreters is not None:
            self.interpreters.dismiss()
        if self.models is not None:
            self.models.shutdown(wait=False, cancel_futures=True)


def begin(config: Config) -> Ahead:
    """Start what a first run needs: nothing where there is a client already, or no core to spare."""
    if (os.cpu_count() or 1) < 2 or (config.output_path() / MANIFEST).exists():
        return Ahead()
    ahead = Ahead(wanted=True)
    with contextlib.suppress(OSError):  # whoever needs it says so
        ahead.opinion = begin_opinion()
    return ahead
