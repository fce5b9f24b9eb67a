"""What is kept between runs can be trusted, or is not used."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from losant_codegen import cache as module
from losant_codegen.cache import Cache, digest, fingerprint, folder_digest
from losant_codegen.diagnostics import KEPT, Diagnostic, Location, Severity
from losant_codegen.packing import pack, unpack
from losant_codegen.prose import bare

FOUND = Diagnostic(
    "LC1", Severity.WARNING, "m", Location("a.yaml", ("paths", 0, "x"), at_key=True), None, (("see", Location("b")),)
)


def test_a_value_is_found_again_under_its_kind_and_key(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("trees", "k", {"a": [1, None, "\ud800é"]})
    assert cache.get("trees", "k") == {"a": [1, None, "\ud800é"]}
    assert cache.get("trees", "other") is None
    assert cache.get("models", "k") is None


def test_without_a_folder_nothing_is_kept() -> None:
    Cache().put("trees", "k", 1)
    assert Cache().get("trees", "k") is None


@pytest.mark.parametrize("cut", range(0, 75, 7))
def test_a_damaged_entry_is_as_if_it_were_not_there(cut: int, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("trees", "k", {"a": 1})
    (file,) = tmp_path.rglob("*.json")
    whole = file.read_bytes()
    for damaged in (whole[:cut], whole[:cut] + b"!" + whole[cut + 1 :]):
        file.write_bytes(damaged)
        assert cache.get("trees", "k") is None
    cache.put("trees", "k", {"a": 1})
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Cache(tmp_path / "file").put("trees", "k", 1)
    assert Cache(tmp_path / "file").get("trees", "k") is None


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    for number, key in enumerate("abcd"):
        cache.put("trees", key, "x" * 100)
        os.utime(tmp_path / "trees" / f"{key}.json", (number, number))
    cache.get("trees", "a")
    monkeypatch.setattr(module, "KEPT_BYTES", 700)
    cache.put("trees", "e", "x" * 100)
    assert [key for key in "abcde" if cache.get("trees", key)] == ["a", "e"]


def _hammer(folder: Path) -> int:
    cache, read = Cache(folder), 0
    for number in range(60):
        cache.put("trees", "k", {"value": "x" * 50_000, "number": number})
        found = cache.get("trees", "k")
        read += found is not None and len(found["value"]) == 50_000
    return read


def test_processes_may_use_a_folder_at_once(tmp_path: Path) -> None:
    with ProcessPoolExecutor(3) as pool:
        assert list(pool.map(_hammer, [tmp_path] * 3)) == [60, 60, 60]
    assert [path.name for path in (tmp_path / "trees").iterdir()] == ["k.json"]


def test_another_library_or_another_program_has_another_fingerprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint()
    (tmp_path / "jinja2-99.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert fingerprint.__wrapped__() != before
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "a.py").write_text("1")
    first = folder_digest(tmp_path / "package")
    (tmp_path / "package" / "a.py").write_text("2")
    assert folder_digest(tmp_path / "package") != first


def test_where_a_part_ends_matters() -> None:
    assert digest(["ab", "c"]) != digest(["a", "bc"])


def test_diagnostics_are_packed_whole() -> None:
    assert unpack(json.loads(json.dumps(pack([FOUND]))), KEPT) == [FOUND]


@pytest.mark.parametrize("raw", [["Diagnostic", 1], ["Popen", "ls"], ["Severity", "worst"], [], ["dict", 1]])
def test_what_was_not_packed_here_is_refused(raw: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (whatever Python said)
        unpack(raw, KEPT)


def test_prose_is_emptied_and_nothing_else() -> None:
    own = {"type": "string", "default": {"description": "kept"}}
    schema = {
        "description": "gone",
        "properties": {"description": {**own, "description": "gone"}},
        "discriminator": {"propertyName": "summary", "mapping": {"description": "#/kept"}},
        "required": ["description"],
        "example": {"summary": "kept"},
        "x-own": {"summary": "kept"},
        "summary": 5,
    }
    assert bare({"a": [schema]}) == {
        "a": [
            {
                **schema,
                "description": "",
                "properties": {
                    "description": {"type": "string", "description": "", "default": {"description": "kept"}}
                },
            }
        ]
    }
