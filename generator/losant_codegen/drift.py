"""What is out of date in a client's folder, told in one screen however much it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from .output import Changes

_NAMES = 4
_FOLDERS = 12
_KINDS = (("+", "added", "missing"), ("~", "changed", "out of date"), ("-", "removed", "no longer made"))


def drift(changes: Changes) -> Iterator[str]:
    """One line a folder and kind of change; then the files that were edited by hand."""
    for mark, kind, words in _KINDS:
        paths: Sequence[str] = getattr(changes, kind)
        if paths:
            yield f"{len(paths)} {'file is' if len(paths) == 1 else 'files are'} {words}:"
            yield from _folders(mark, paths)
    if changes.edited:
        yield f"edited by hand: {_some(list(changes.edited))}"


def _folders(mark: str, paths: Sequence[str]) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for path in paths:
        folders.setdefault(str(PurePosixPath(path).parent), []).append(PurePosixPath(path).name)
    for folder in list(folders)[:_FOLDERS]:
        where = "" if folder == "." else f"{folder}/: "
        yield f"  {mark} {where}{_some(folders[folder])}"
    if len(folders) > _FOLDERS:
        yield f"  {mark} and {len(folders) - _FOLDERS} more folders"


def _some(names: list[str]) -> str:
    more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
    return ", ".join(names[:_NAMES]) + more


def remedy(changes: Changes, command: str) -> str:
    """How to mend it."""
    if not changes.edited:
        return f"run `{command}` and commit the result"
    return (
        "put your own code into the package's ext/ folder or into templates, "
        f"then run `{command} --force`, which overwrites the edits, and commit the result"
    )
