"""The shortest run that brings a client up to date: none at all, one of texts only, or a whole one.

What each leaves for the next is kept here. Stages are loaded when they are needed, which takes longer than running
those of a short run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from . import receipt
from .cache import Cache
from .config import Config
from .diagnostics import Collector
from .receipt import Receipt
from .source import Document

Progress = Callable[[str], AbstractContextManager[Callable[[str], None]]]


def bring_up_to_date(
    config: Config, collector: Collector, documents: dict[str, Document], progress: Progress, *, force: bool = False
) -> Iterator[str]:
    """Bring the output folder up to date, and return the lines a run ends with.

    `collector` and `documents` are filled with what was found and read, whichever run it was.
    """
    last = receipt.find(config, collector)
    if last is not None and not last.changed:
        return iter(last.repeat(collector, documents))
    if last is not None:
        lines = _retold(config, collector, documents, last, progress)
        if lines is not None:
            return lines
    return _made(config, collector, documents, progress, force=force)


def _retold(
    config: Config, collector: Collector, documents: dict[str, Document], last: Receipt, progress: Progress
) -> Iterator[str] | None:
    from .retelling.retell import retell

    key = receipt.key_of(config, collector)
    with progress("generate") as stage:
        outcome = retell(config, last, Cache(config.cache_dir), key, stage)
    if outcome is None:
        return None
    last.repeat(collector, documents)
    receipt.keep(config, collector, documents, outcome.written, outcome.again())
    return outcome.summary()


def _made(
    config: Config, collector: Collector, documents: dict[str, Document], progress: Progress, *, force: bool
) -> Iterator[str]:
    from . import ahead

    with ahead.begin(config) as begun, progress("generate") as stage:
        from . import pipeline
        from .retelling import snapshot

        outcome, generated = pipeline.write(config, collector, documents, stage, force=force, ahead=begun)
        stage("keep")
        kept = receipt.keep(config, collector, documents, outcome.written, outcome.again())
        if kept and not config.templates.are_own:
            key = receipt.key_of(config, collector)
            snapshot.keep(generated.snapshot(outcome.history), Cache(config.cache_dir), key)
    return outcome.summary()
