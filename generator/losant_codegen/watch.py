"""Waiting for somebody to save what a client is made from: documents, overlays, codegen.toml, templates.

Folders are watched rather than files: editors put a new file in the place of the old one, and a file that a reference
names may not exist yet. What was saved while the client was being made is found by its time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from watchfiles import Change, watch

from .config import Config
from .fetch import is_url

_DOCUMENTS = frozenset({".yaml", ".yml", ".json"})
_STEP, _LONGEST = 100, 1600
"""Milliseconds without a further change that end a group of changes, and the longest that a group may take."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a client is made from: its files, the folders of documents, and the folder of the user's templates."""

    files: frozenset[Path]
    documents: frozenset[Path]
    templates: Path | None

    def joined(self, other: Inputs) -> Inputs:
        """Both together."""
        return Inputs(self.files | other.files, self.documents | other.documents, other.templates or self.templates)

    def folders(self) -> list[Path]:
        """The folders to watch, each without those inside of it."""
        inside = self.templates.rglob("*") if self.templates is not None else ()
        templates = {self.templates, *(path for path in inside if path.is_dir())} if self.templates is not None else ()
        found = {*self.documents, *(path.parent for path in self.files), *templates}
        return sorted(folder for folder in found if folder is not None and folder.is_dir())

    def concern(self, path: Path) -> bool:
        """Whether a file that was saved can change the client. Hidden files are editors' and our own."""
        if path.name.startswith(".") or path.name.endswith("~"):
            return False
        if self.templates is not None and path.is_relative_to(self.templates):
            return not path.is_dir()
        return path in self.files or (path.suffix in _DOCUMENTS and path.parent in self.documents)

    def saved_since(self, moment: int) -> set[Path]:
        """The known files that were saved at or after a moment (in nanoseconds)."""
        templates = self.templates.rglob("*.*") if self.templates is not None else ()
        return {path for path in (*self.files, *templates) if _saved(path) >= moment and self.concern(path)}


def inputs_of(path: Path, config: Config | None, documents: Iterable[str]) -> Inputs:
    """The inputs of a run: the configuration's file, its settings if it could be read, the documents that were."""
    root = path.parent.resolve()
    files = {path.resolve(), *(Path(uri).resolve() for uri in documents if not is_url(uri))}
    folders = {file.parent for file in files if file != path.resolve()}
    templates = None
    if config is not None:
        overlays = {(root / overlay).resolve() for overlay in config.overlays if not is_url(overlay)}
        files |= overlays
        if not is_url(config.spec_target()):
            files.add(Path(config.spec_target()).resolve())
            folders.add(Path(config.spec_target()).resolve().parent)
        folder = config.templates_path()
        templates = folder.resolve() if folder is not None else None
    return Inputs(frozenset(files), frozenset(folders), templates)


def wait(inputs: Inputs, since: int) -> list[Path]:
    """The files that were saved since a moment, as soon as there are any and no more follow. Blocks until then."""

    def concerns(_: Change, path: str) -> bool:
        return inputs.concern(Path(path))

    changes = watch(
        *inputs.folders(),
        watch_filter=concerns,
        recursive=False,
        debounce=_LONGEST,
        step=_STEP,
        rust_timeout=1000,
        yield_on_timeout=True,  # to look for what was saved before the watching began
    )
    for found in changes:
        saved = {Path(path) for _, path in found} | inputs.saved_since(since)
        if saved:
            return sorted(saved)
    raise KeyboardInterrupt


def _saved(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
