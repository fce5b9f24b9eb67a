"""The corpus tests are skipped, with the reason, where the documents are not; their table is printed at the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter

from .documents import table


@pytest.fixture(scope="session")
def rows_folder() -> Path | None:
    """Where rows are kept for the table."""
    return _rows()


def _rows() -> Path | None:
    named = os.environ.get("CORPUS_ROWS", "")
    return Path(named) if named else None


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    rows = _rows()
    if rows is not None and rows.is_dir():
        for line in table(rows):
            terminalreporter.write_line(line)
