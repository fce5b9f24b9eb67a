"""What a run leaves for a next one comes back as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from losant_codegen import pipeline
from losant_codegen.cache import Cache
from losant_codegen.config import Config, load_config
from losant_codegen.diagnostics import Collector
from losant_codegen.history import History
from losant_codegen.retelling import snapshot
from losant_codegen.retelling.operations import unsure

from . import shop

ROOT = Path(__file__).parents[2]


def test_a_snapshot_comes_back_as_it_was(tmp_path: Path) -> None:
    generated = pipeline.generate(load_config(ROOT / "codegen.toml"), Collector(), {}, lambda stage: None)
    taken = generated.snapshot(History({}, "1.0.0", "1.0.0", ()))
    cache = Cache(tmp_path)
    snapshot.keep(taken, cache, "key")
    found = snapshot.find(cache, "key")
    assert found is not None
    back, since = found
    assert since == generated.inputs == back.content.inputs
    assert dict(back.api.schemas) == dict(taken.api.schemas)
    assert back.api.resources == taken.api.resources
    for name in ("names", "client", "history", "unsure", "previous"):
        assert getattr(back, name) == getattr(taken, name), name
    assert snapshot.find(cache, "other") is None


@pytest.mark.parametrize("shared", [False, True])
def test_a_text_with_two_homes_is_none_to_tell_from(tmp_path: Path, shared: bool) -> None:
    """A path's summary is that of each operation that has none, so the operation's place in the document has none."""
    tree = shop.document()
    items = tree["paths"]["/shops/{shopId}/items"]
    if shared:
        items["summary"] = items["get"].pop("summary")
    (tmp_path / "openapi.json").write_text(json.dumps(tree))
    read = pipeline.read(Config(target=str(tmp_path / "openapi.json")), Collector(), {}, lambda stage: None)
    found = {pointer for _, pointer in unsure(read.api, read.bundle)}
    assert (("paths", "/shops/{shopId}/items", "get", "summary") in found) is shared
