"""What changed between two versions of an API, for the people who use its client from Python.

`compare` takes two surfaces and gives findings, each breaking, additive or documentation; `report` prints them.
"""

from __future__ import annotations

from .compare import after_edits, compare
from .findings import Finding, Impact, Step, is_enough, next_version, step_of
from .report import Comparison, as_json, counts, grouped, markdown, plain, text, verdict

__all__ = [
    "Comparison", "Finding", "Impact", "Step", "after_edits", "as_json", "compare", "counts", "grouped", "is_enough",
    "markdown", "next_version", "plain", "step_of", "text", "verdict",
]  # fmt: skip
