"""What a run did to the output folder, and the lines it ends with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import ir
from .history import CHANGELOG, History
from .history.moves import told
from .output import Changes


@dataclass(frozen=True, slots=True)
class Outcome:
    """The changes, what moved since the last release, and the digest of every file in the folder after a run that
    wrote.
    """

    changes: Changes
    history: History
    api: ir.Api
    folder: Path
    written: Mapping[str, str] = field(default_factory=dict)

    def summary(self) -> Iterator[str]:
        """The lines a run ends with."""
        yield from self._told(self.changes, self.history)

    def again(self) -> Iterator[str]:
        """The lines that the next run would end with, if nothing had changed."""
        yield from self._told(Changes(unchanged=len(self.written) - 1), self.history.settled())

    def _told(self, changes: Changes, history: History) -> Iterator[str]:
        made = sum(len(resource.operations) for resource in self.api.resources)
        yield f"operations: {self.api.operations_in_document} in the document, {made} in the client"
        yield f"resources: {len(self.api.resources)}, models: {len(self.api.schemas)}"
        if changes:
            yield (
                f"{self.folder}: {len(changes.added)} files added, {len(changes.changed)} changed, "
                f"{len(changes.removed)} removed, {changes.unchanged} unchanged"
            )
        else:
            yield f"{self.folder}: nothing changed, {changes.unchanged} files"
        yield from told(history, details=CHANGELOG in (*changes.added, *changes.changed))
