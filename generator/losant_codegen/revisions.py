"""Documents as they were: `REV:path` of the git repository around the current folder.

A description may be spread over many files, so every YAML and JSON file of the revision is put into a temporary
folder, straight from git's objects: the working tree is neither read nor touched.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .diagnostics import CodegenError, Diagnostic, ExitCode, Severity

_SUFFIXES = frozenset({".yaml", ".yml", ".json", ".md"})


@dataclass(frozen=True, slots=True)
class Target:
    """What to read: a path or URL; and for a revision the folder its files are in and the words that stand for it."""

    path: str
    folder: str = ""
    label: str = ""


@contextmanager
def opened(target: str) -> Iterator[Target]:
    """The document that `target` means: a URL, a path that exists, else `REV:path`.

    Files of a revision exist until the block ends. Raises `CodegenError` (LC015) for a revision or a path that git
    does not know.
    """
    revision, _, path = target.partition(":")
    if not path or "://" in target or Path(target).exists():
        yield Target(target)
        return
    inside = _inside(revision, path)
    folder = Path(tempfile.mkdtemp(prefix="losant-codegen-revision-")).resolve()
    try:
        _extract(revision, inside, folder)
        yield Target(str(folder / inside), str(folder), revision)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _inside(revision: str, path: str) -> str:
    """The path from the top of the repository; like git, a path without `./` is taken from the top."""
    if revision.startswith("-"):
        raise _unknown(f"there is no file {f'{revision}:{path}'!r}, and no such revision")
    top = _git("rev-parse", "--show-prefix").decode().strip()
    inside = PurePosixPath(top, path) if path.startswith(("./", "../")) else PurePosixPath(path)
    parts: list[str] = []
    for part in inside.parts:
        if part == ".." and parts:
            parts.pop()
        elif part not in (".", ".."):
            parts.append(part)
    return "/".join(parts)


def _extract(revision: str, path: str, folder: Path) -> None:
    commit = _git(
        "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", refused=f"git knows no revision {revision!r}"
    )
    listing = _git("ls-tree", "-r", "-z", "--full-tree", commit.decode().strip()).split(b"\0")
    blobs = dict(_blobs(listing))
    if path not in blobs:
        raise _unknown(f"there is no file {path!r} in {revision}")
    wanted = {name: blob for name, blob in blobs.items() if PurePosixPath(name).suffix in _SUFFIXES or name == path}
    for name, data in zip(wanted, _contents(wanted.values()), strict=True):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _blobs(listing: Iterable[bytes]) -> Iterator[tuple[str, str]]:
    """(path, object) of every plain file; links and submodules are left out."""
    for line in listing:
        about, _, name = line.partition(b"\t")
        mode, _, rest = about.partition(b" ")
        if mode in (b"100644", b"100755"):
            yield name.decode("utf-8", "surrogateescape"), rest.split(b" ")[1].decode()


def _contents(blobs: Iterable[str]) -> Iterator[bytes]:
    """The contents of objects, in one call of git."""
    asked = "\n".join(blobs) + "\n"
    answer = _git("cat-file", "--batch", given=asked.encode())
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split(b" ")[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _git(*arguments: str, given: bytes | None = None, refused: str = "") -> bytes:
    try:
        done = subprocess.run(["git", *arguments], input=given, capture_output=True, check=False)
    except FileNotFoundError:
        raise _unknown("git is not installed, so there are no revisions to read") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise _unknown(refused or f"git: {said or 'failed'}")
    return done.stdout


def _unknown(message: str) -> CodegenError:
    hint = "give a path, a URL or REV:path"
    return CodegenError(Diagnostic("LC015", Severity.ERROR, message, None, hint), exit_code=ExitCode.USAGE)
