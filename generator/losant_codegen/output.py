"""Write a generated client so that nothing is ever lost or half written.

The only module that touches the output folder. A run stages every file beside the output, compiles and imports the
staged package in fresh interpreters, and only then moves the files that differ into place, one atomic rename each.
What was generated before and is not any more is removed. A manifest in the folder records the digest of each file: a
file that differs from its digest was edited by hand and is not overwritten without `force`. Files that the manifest
does not name are the user's and are never touched.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType

from .diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from .verify import Interpreters, begin

MANIFEST = ".losant-codegen.json"
MANIFEST_VERSION = 1


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run changes in the folder; paths relative to it, sorted."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()  # by hand since the last run: among `changed` or `removed` too
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the last run wrote: path -> sha256, and the digest of everything it was made from."""

    files: Mapping[str, str] = field(default_factory=dict)
    inputs: str = ""
    generator: str = ""
    options: tuple[str, ...] = ()  # of the command line: what was chosen for a vendored client


def digest(text: str | bytes) -> str:
    """sha256 in hexadecimal."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder; an empty one where there is none or it cannot be read."""
    try:
        raw = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        options = tuple(str(option) for option in raw.get("options", ()))
        return Manifest(dict(raw["files"]), str(raw["inputs"]), str(raw["generator"]), options)
    except (OSError, ValueError, KeyError, TypeError):
        return Manifest()


def manifest_text(manifest: Manifest) -> str:
    """The manifest as it is written: stable, one file a line."""
    raw = {
        "comment": "Written by losant-codegen. Do not edit: it tells generated files from edited ones.",
        "version": MANIFEST_VERSION,
        "generator": manifest.generator,
        "inputs": manifest.inputs,
        **({"options": list(manifest.options)} if manifest.options else {}),
        "files": dict(sorted(manifest.files.items())),
    }
    return json.dumps(raw, indent=1) + "\n"


def compare(files: Mapping[str, str], folder: Path, kept: Collection[str] = ()) -> Changes:
    """What writing `files` would change in `folder`.

    What is `kept` was made from the file that is there: edits of it are not lost.
    """
    before = read_manifest(folder).files
    added, changed, removed, edited = [], [], [], []
    for path, text in files.items():
        current = _read(folder / path)
        if current is None:
            added.append(path)
        elif current != text.encode():
            changed.append(path)
            if path not in kept and digest(current) != before.get(path):
                edited.append(path)
    for path in before:
        if path not in files and (current := _read(folder / path)) is not None:
            removed.append(path)
            if digest(current) != before[path]:
                edited.append(path)
    unchanged = len(files) - len(added) - len(changed)
    return Changes(_sorted(added), _sorted(changed), _sorted(removed), _sorted(edited), unchanged)


def write(
    files: Mapping[str, str],
    folder: Path,
    *,
    package: str | None,
    inputs: str,
    generator: str,
    force: bool = False,
    kept: Collection[str] = (),
    options: tuple[str, ...] = (),
    interpreters: Interpreters | None = None,
) -> Changes:
    """Bring `folder` to exactly `files` and return what changed.

    `package` names the package to import first (None: nothing to import), with `interpreters` that were started ahead
    if there are any. Raises `CodegenError` for hand
    edits (LC803, unless `force`), for a package that does not import (LC802) and for a folder that cannot be written
    (LC804); the folder is then as it was.
    """
    changes = compare(files, folder, kept)
    if changes.edited and not force:
        raise CodegenError(*(_edited(folder, path, files.get(path)) for path in changes.edited))
    digests = {path: digest(text) for path, text in files.items() if path not in kept}
    manifest = Manifest(digests, inputs, generator, options)
    text = manifest_text(manifest)
    if not changes and _read(folder / MANIFEST) == text.encode():
        return changes
    with _io_errors(folder), _staging(folder) as stage:
        _stage({**files, MANIFEST: text}, stage)
        if package is not None and not _only_said(files, folder, changes):
            (interpreters or begin()).verify(stage, package)
        _move_into_place(stage, folder, changes)
    return changes


def rewrite(
    files: Mapping[str, str],
    folder: Path,
    before: Mapping[str, str],
    *,
    inputs: str,
    generator: str,
    kept: Collection[str] = (),
) -> tuple[Changes, dict[str, str]] | None:
    """Write some files of a folder in which each file has the digest that `before` tells, the manifest among them.

    Returns what changed, and the digests now. None, and nothing is written, where more than documentation would
    change. Raises `CodegenError` (LC804) where the folder cannot be written.
    """
    digests = {path: digest(text) for path, text in files.items()}
    changed = _sorted([path for path, told in digests.items() if before.get(path) != told])
    changes = Changes(changed=changed, unchanged=len(before) - 1 - len(changed))
    if not all(path in before for path in changed) or not _only_said(files, folder, changes):
        return None
    now = {**before, **digests}
    listed = {path: told for path, told in now.items() if path not in kept and path != MANIFEST}
    text = manifest_text(Manifest(listed, inputs, generator, read_manifest(folder).options))
    with _io_errors(folder), _staging(folder) as stage:
        _stage({**{path: files[path] for path in changed}, MANIFEST: text}, stage)
        _move_into_place(stage, folder, changes)
    return changes, {**now, MANIFEST: digest(text)}


def written(files: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The digest of each file that `write` has brought about, the manifest with them."""
    return {**{path: digest(text) for path, text in files.items()}, MANIFEST: digest(_read(folder / MANIFEST) or b"")}


def write_file(path: Path, text: str) -> None:
    """Write one file whole or not at all. Raises `CodegenError` (LC804) when it cannot be written."""
    with _io_errors(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _only_said(files: Mapping[str, str], folder: Path, changes: Changes) -> bool:
    """Whether all that changes in the folder is documentation, so that what was verified before is verified still."""
    if changes.added or changes.removed or changes.edited:
        return False
    code = [path for path in changes.changed if path.endswith(".py")]
    return all(same_code((folder / path).read_text(encoding="utf-8"), files[path]) for path in code)


def same_code(one: str, other: str) -> bool:
    """Whether two modules are the same but for comments and docstrings."""
    try:
        codes = [compile(text, "module", "exec", dont_inherit=True, optimize=2) for text in (one, other)]
    except (SyntaxError, ValueError):
        return False
    return _meaning(codes[0]) == _meaning(codes[1])


def _meaning(code: CodeType) -> tuple[object, ...]:
    """What a code object does: all of it but where its lines are."""
    constants = [_meaning(each) if isinstance(each, CodeType) else (type(each), repr(each)) for each in code.co_consts]
    arguments = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags
    names = code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars
    return code.co_name, code.co_code, code.co_exceptiontable, *constants, *arguments, *names


def _sorted(paths: list[str]) -> tuple[str, ...]:
    return tuple(sorted(paths))


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _edited(folder: Path, path: str, new: str | None) -> Diagnostic:
    """A hand edit, shown as the difference between the file and what would replace it."""
    current = (_read(folder / path) or b"").decode("utf-8", "replace").splitlines()
    diff = list(difflib.unified_diff((new or "").splitlines(), current, "generated", "yours", lineterm="", n=1))
    more = (f"... {len(diff) - 22} more lines",) if len(diff) > 22 else ()
    what = "was edited by hand" if path in read_manifest(folder).files else "was not written by losant-codegen"
    hint = "keep your own code in the package's ext/ folder, or overwrite with --force"
    message = f"{folder / path} {what}, which would be lost:"
    return Diagnostic("LC803", Severity.ERROR, message, None, hint, details=(*diff[2:22], *more))


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """A temporary folder on the file system of the output, so that moving out of it is a rename."""
    parent = folder if folder.is_dir() else folder.parent
    while not parent.exists():
        parent = parent.parent
    stage = Path(tempfile.mkdtemp(prefix=".losant-codegen-", dir=parent))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _stage(files: Mapping[str, str], stage: Path) -> None:
    for path, content in files.items():
        target = stage / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8", newline="\n")


def _move_into_place(stage: Path, folder: Path, changes: Changes) -> None:
    for path in (*changes.added, *changes.changed, MANIFEST):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (stage / path).replace(folder / path)
    for path in changes.removed:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)


def _remove_empty(folder: Path, directory: Path) -> None:
    while directory != folder and directory.is_dir():
        leftovers = [p for p in directory.iterdir() if p.name != "__pycache__"]
        if leftovers:
            return
        shutil.rmtree(directory, ignore_errors=True)
        directory = directory.parent


@contextmanager
def _io_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"cannot write to {folder}: {error.strerror or error}"
        raise CodegenError(Diagnostic("LC804", Severity.ERROR, message), exit_code=ExitCode.USAGE) from error
