"""Where the benchmarks keep their things. Everything below `.bench/` can be deleted at any time."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "bench"
WORKERS = HERE / "workers"
KEPT = ROOT / ".bench"
PEERS = KEPT / "peers"
WORK = KEPT / "work"
DOCUMENTS = KEPT / "documents"
CLIENTS = KEPT / "clients"
RESULTS = KEPT / "results"

LOSANT_CODEGEN = Path(sys.executable).with_name("losant-codegen")


def python_of(peer: str) -> Path:
    """The interpreter of a peer's environment."""
    return PEERS / peer / "bin" / "python"
