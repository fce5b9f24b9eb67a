"""What moved in a client since its last release, its changelog, and the version that comes next.

The client's folder keeps two files for this: the surface of the last release, and `CHANGELOG.md`. Both are made from
what they say already, so a run with nothing new gives the same bytes, and whatever a person wrote into the changelog
stays. A release is a change of the client's version: until then every run compares with the same surface and writes
the list anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..diff import Finding, Step, after_edits, compare, is_enough, next_version, step_of
from ..surface import Surface, from_json, layout, to_json
from .changelog import updated_changelog

__all__ = ["CHANGELOG", "FILES", "SURFACE", "History", "Kept", "read_kept", "update", "update_after_edits"]

SURFACE = ".losant-codegen-surface.json"
CHANGELOG = "CHANGELOG.md"
FILES = frozenset({SURFACE, CHANGELOG})
"""Files that are made from themselves: they are brought up to date, never overwritten."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a client's folder remembers: the last release (None where there is none to be read) and the changelog.

    `lost` where there is one, but not one that this version of the program can read; `text` is the file of it.
    """

    version: str = ""
    surface: Surface | None = None
    changelog: str = ""
    lost: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What moved since the version `since` (empty: this is the first), and the two files that tell it.

    `next` is the version that the changes call for. `released` is true in the run in which the version was raised.
    """

    files: dict[str, str]
    since: str
    version: str
    findings: tuple[Finding, ...]
    lost: bool = False

    @property
    def step(self) -> Step:
        return step_of(self.findings)

    @property
    def next(self) -> str:
        return next_version(self.since, self.step)

    @property
    def released(self) -> bool:
        return bool(self.since) and self.since != self.version

    def settled(self) -> History:
        """The same as the next run would find it: a release, as a first version, is what it starts from."""
        return self if self.since and not self.released else replace(self, since=self.version, findings=(), lost=False)

    @property
    def too_small(self) -> bool:
        """The version was raised by less than its changes call for."""
        return self.released and not is_enough(self.since, self.version, self.step)


def read_kept(folder: Path) -> Kept:
    """What a folder remembers."""
    changelog, text = _read(folder / CHANGELOG), _read(folder / SURFACE)
    if not text:
        return Kept(changelog=changelog)
    try:
        raw = json.loads(text)
        return Kept(str(raw["version"]), from_json(raw), changelog, text=text)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Kept(changelog=changelog, lost=True)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def update(kept: Kept, surface: Surface, version: str, name: str) -> History:
    """The history of a client called `name`, now with this surface under this version."""
    findings = compare(kept.surface, surface) if kept.surface is not None else ()
    first = kept.surface is None
    released = first or kept.version != version
    history = History({}, "" if first else kept.version, version, findings, kept.lost)
    changelog = updated_changelog(
        kept.changelog,
        name,
        version if released else "",
        findings,
        suggestion=history.next,
        first=first,
    )
    recorded = layout({"version": version, **to_json(surface)}) + "\n" if released else kept.text
    history.files.update({SURFACE: recorded, CHANGELOG: changelog})
    return history


def update_after_edits(before: History, folder: Path, docs: Mapping[str, str], name: str) -> History:
    """As `update`, when since a run with the settled history `before` no more was edited than what is said of some
    methods: `docs` has the marks of their texts. `folder` is as that run left it.
    """
    methods = json.loads(_read(folder / SURFACE))["methods"]
    findings = after_edits(before.findings, {name: raw.get("doc", "") for name, raw in methods.items()}, docs)
    history = replace(before, findings=findings)
    changelog = _read(folder / CHANGELOG)
    written = updated_changelog(changelog, name, "", findings, suggestion=history.next, first=False)
    return replace(history, files={CHANGELOG: written})
