"""What the last run read, wrote and said: a run that would only repeat it is answered from this.

A receipt is found again only for the same settings and the same program, and while every file it wrote is still there
as it was written. If every document it was made from reads as it did, a run would find nothing to do; what is said is
said again, warnings too. If some read otherwise, it may be enough to make a little of the client (`retelling`). No
receipt is kept of a run whose result hangs on more than these: on the network, or on a file that was not there.
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
from .diagnostics import KEPT, CodegenError, Collector, Diagnostic
from .packing import pack, unpack
from .source import Document

KIND = "receipts"
_REFERENCE_FAULTS = frozenset({"LC302", "LC303", "LC304", "LC305"})
_PLAIN_NAME = re.compile(r"[\w./~-]*\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The last run, all of whose files are as it wrote them.

    `lines` is what a run ends with that has nothing to do; `written` the digest of every file, the manifest among
    them; `documents` what it read, as that reads now, without trees; `changed` the digests that some of them had.
    """

    lines: tuple[str, ...]
    written: Mapping[str, str]
    found: tuple[Diagnostic, ...]
    documents: Mapping[str, Document]
    changed: Mapping[str, str]

    @property
    def files(self) -> int:
        return len(self.written) - 1

    def repeat(self, collector: Collector, documents: dict[str, Document]) -> tuple[str, ...]:
        """Find and read again what that run did; returns the lines to end with."""
        documents.update(self.documents)
        collector.extend(self.found)
        return self.lines


def find(config: Config, collector: Collector) -> Receipt | None:
    """The receipt of the last run, if it is of any use."""
    raw = Cache(config.cache_dir).get(KIND, key_of(config, collector))
    if raw is None or not _is_written(config.output_path(), raw["written"]):
        return None
    documents: dict[str, Document] = {}
    changed: dict[str, str] = {}
    for uri, syntax, told in raw["documents"]:
        try:
            text = fetch.decode(fetch.read_bytes(uri), uri)
        except CodegenError:
            return None
        documents[uri] = Document(uri, text, None, syntax)
        if digest([text]) != told:
            changed[uri] = told
    found = tuple(unpack(raw["found"], KEPT))
    return Receipt(tuple(raw["lines"]), raw["written"], found, documents, changed)


def keep(
    config: Config,
    collector: Collector,
    documents: Mapping[str, Document],
    written: Mapping[str, str],
    lines: Iterable[str],
) -> bool:
    """Keep the receipt of a run, if it is of use; `written` and `lines` as in `Receipt`."""
    if not _is_repeatable(config, collector, documents):
        return False
    read = [[uri, each.syntax, digest([each.text])] for uri, each in documents.items()]
    value = {"documents": read, "written": dict(written), "found": pack(collector.found), "lines": list(lines)}
    Cache(config.cache_dir).put(KIND, key_of(config, collector), value)
    return True


def key_of(config: Config, collector: Collector) -> str:
    """What a receipt is found by: the settings, the program, and where it runs."""
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


def _is_written(folder: Path, written: Mapping[str, Any]) -> bool:
    try:
        return all(hashlib.sha256((folder / path).read_bytes()).hexdigest() == told for path, told in written.items())
    except OSError:
        return False
