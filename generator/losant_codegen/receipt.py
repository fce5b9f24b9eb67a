"""What the last run read, wrote and said: a run that would only repeat it is answered from this.

A receipt is found again only for the same settings and the same program. It holds when every document it was made from
reads as it did, and every file it wrote is still there as it was written; then a run would find nothing to do. What is
said is said again, warnings too. No receipt is kept of a run whose result hangs on more than these: on the network, or
on a file that was not there.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import fetch
from .cache import Cache, digest, fingerprint, folder_digest
from .config import Config
from .diagnostics import KEPT, CodegenError, Collector
from .packing import pack, unpack
from .source import Document

KIND = "receipts"
_REFERENCE_FAULTS = frozenset({"LC302", "LC303", "LC304", "LC305"})
_PLAIN_NAME = re.compile(r"[\w./~-]*\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The last run as a next one would tell it: the lines it ends with, and the number of files."""

    lines: tuple[str, ...]
    files: int


def find(config: Config, collector: Collector, documents: dict[str, Document]) -> Receipt | None:
    """The receipt of the last run, if this one would only repeat it.

    Then `collector` has what that run found, and `documents` what it read.
    """
    raw = Cache(config.cache_dir).get(KIND, _key(config, collector))
    if raw is None or not _is_written(config.output_path(), raw["written"]):
        return None
    read = _read_again(raw["documents"])
    if read is None:
        return None
    documents.update(read)
    collector.extend(unpack(raw["found"], KEPT))
    return Receipt(tuple(raw["lines"]), len(raw["written"]) - 1)


def keep(
    config: Config,
    collector: Collector,
    documents: Mapping[str, Document],
    written: Mapping[str, str],
    lines: Iterable[str],
) -> None:
    """Keep the receipt of a run. `written` is the digest of every file that must be as it is, the manifest among them;
    `lines` is what a run ends with that has nothing to do.
    """
    if not _is_repeatable(config, collector, documents):
        return
    read = [[uri, each.syntax, digest([each.text])] for uri, each in documents.items()]
    value = {"documents": read, "written": dict(written), "found": pack(collector.found), "lines": list(lines)}
    Cache(config.cache_dir).put(KIND, _key(config, collector), value)


def _key(config: Config, collector: Collector) -> str:
    templates = config.templates_path()
    own = folder_digest(templates) if templates is not None and templates.is_dir() else ""
    return digest([fingerprint(), os.getcwd(), repr(config), str(collector.strict), own])


def _is_repeatable(config: Config, collector: Collector, documents: Mapping[str, Document]) -> bool:
    """Whether the documents are all that the run hangs on.

    A name with unusual characters can be written in several ways, and another file could come to stand nearer.
    """
    if any(found.code in _REFERENCE_FAULTS for found in collector.found):
        return False
    root = os.path.dirname(os.path.abspath(fetch.path_of(config.spec_target())))
    return all(not fetch.is_url(uri) and _PLAIN_NAME.match(os.path.relpath(uri, root)) for uri in documents)


def _is_written(folder: Path, written: Mapping[str, str]) -> bool:
    try:
        return all(hashlib.sha256((folder / path).read_bytes()).hexdigest() == told for path, told in written.items())
    except OSError:
        return False


def _read_again(read: Iterable[Any]) -> dict[str, Document] | None:
    """The documents without their trees, None when one has changed."""
    found: dict[str, Document] = {}
    for uri, syntax, told in read:
        try:
            text = fetch.decode(fetch.read_bytes(uri), uri)
        except CodegenError:
            return None
        if digest([text]) != told:
            return None
        found[uri] = Document(uri, text, None, syntax)
    return found
