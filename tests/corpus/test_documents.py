"""Every document of the corpus gives a whole, typed, tested, working client."""

from __future__ import annotations

from pathlib import Path

import pytest

from .documents import Document, corpus_dir, documents, is_the_one, run, save

NO_CORPUS = "the corpus is not here: set CORPUS_DIR to a folder with the documents that manifest.toml names"


@pytest.mark.parametrize("document", documents(), ids=lambda d: d.name)
def test_document(document: Document, tmp_path: Path, rows_folder: Path | None) -> None:
    folder = corpus_dir()
    if folder is None:
        pytest.skip(NO_CORPUS)
    path = folder / document.file
    if not path.is_file():
        pytest.skip(f"{document.file} is not in CORPUS_DIR")
    if not is_the_one(document, path):
        pytest.skip(f"{document.file} is another version than the manifest names")
    row = run(document, path, tmp_path / "client")
    if rows_folder is not None:
        save(row, rows_folder)
    assert row.operations == document.operations
    assert row.in_client == row.operations or row.skipped != "none"
    assert row.type_errors == 0
    assert row.black == "clean"
    assert row.tests_failed == 0
    assert row.tests_passed > row.operations
    assert " /" in row.call, row.call
