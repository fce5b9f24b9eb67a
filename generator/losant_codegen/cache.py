"""Results kept between runs: the one place that reads and writes the cache folder.

An entry is a JSON value under a kind and a key. A key is the digest of everything that the value was made from, and of
what made it (`fingerprint`: this program's own files, its templates, Python and every installed library), so an entry
is never out of date; at worst it is not used again. An entry that was damaged counts as missing. Two processes may
use a folder at once: an entry is put in place whole, by one rename. A kind holds so many bytes; what was not used for
longest goes first. Losing the folder costs only time (docs/decisions/what-is-cached.md).
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KEPT_BYTES = 64 * 1024 * 1024
"""What one kind of entries may take before the oldest are removed."""

_SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Cache:
    """The entries of one folder; without a folder nothing is found and nothing kept."""

    folder: Path | None = None

    def get(self, kind: str, key: str) -> Any:
        """The value kept under the key, None where there is none that can be trusted."""
        if self.folder is None:
            return None
        path = self.folder / kind / f"{key}{_SUFFIX}"
        try:
            told, _, body = path.read_bytes().partition(b"\n")
            if hashlib.sha256(body).hexdigest().encode() != told:
                return None
            value = json.loads(body)
        except (OSError, ValueError):
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return value

    def put(self, kind: str, key: str, value: Any) -> None:
        """Keep a value; that it cannot be kept is no reason to fail."""
        if self.folder is None:
            return
        body = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
        with contextlib.suppress(OSError):
            folder = self.folder / kind
            folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            Path(name).replace(folder / f"{key}{_SUFFIX}")
            _prune(folder)


NOTHING_KEPT = Cache()


def digest(parts: Iterable[str | bytes]) -> str:
    """One digest of several parts; where one ends and the next begins matters."""
    made = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.hexdigest()


@functools.cache
def fingerprint() -> str:
    """What this program is: another version of it, or of anything it works with, gives other results."""
    package = Path(__file__).resolve().parent
    templates = package / "templates"
    own = folder_digest(package), folder_digest(templates if templates.is_dir() else package.parents[1] / "templates")
    return digest([sys.version, sys.platform, *own, *_installed()])


def folder_digest(folder: Path) -> str:
    """The digest of every file below a folder, names and contents, but not of what Python compiled."""
    parts: list[str | bytes] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix != ".pyc" and path.is_file():
            parts += [path.relative_to(folder).as_posix(), path.read_bytes()]
    return digest(parts)


def _installed() -> list[str]:
    """The names of the folders that installers keep for each library: they carry the version."""
    found: set[str] = set()
    for entry in sys.path:
        with contextlib.suppress(OSError):
            found.update(name for name in os.listdir(entry or ".") if name.endswith((".dist-info", ".egg-info")))
    return sorted(found)


def _prune(folder: Path) -> None:
    """Remove what was not used for longest, down to half, once there is too much."""
    with os.scandir(folder) as entries:
        found = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in entries if entry.is_file()]
    total = sum(size for _, size, _ in found)
    if total <= KEPT_BYTES:
        return
    for _, size, path in sorted(found):
        if total <= KEPT_BYTES // 2:
            return
        with contextlib.suppress(OSError):  # another process may have done it
            os.unlink(path)
        total -= size
