"""The page that walks through the pipeline shows what the program makes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from losant_codegen import pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector
from losant_codegen.dump import dump

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "tests" / "golden" / "cases" / "shop" / "spec.yaml"
BLOCKS = re.findall(r"^```\w+ (\S+)\n(.*?)^```$", (ROOT / "docs" / "pipeline.md").read_text("utf-8"), re.M | re.S)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Everything the page may show a part of."""
    config = replace(Config(), root=tmp_path_factory.mktemp("cache"), target=str(SPEC))
    generated = pipeline.generate(config, Collector(), {}, lambda stage: None)
    shown = {"spec.yaml": SPEC.read_text("utf-8"), "inspect": json.dumps(dump(generated.api), indent=2)}
    return {**generated.files, **shown}


def test_there_are_blocks() -> None:
    assert len(BLOCKS) >= 6


@pytest.mark.parametrize(("name", "text"), BLOCKS, ids=[name for name, _ in BLOCKS])
def test_block_is_what_is_made(name: str, text: str, made: dict[str, str]) -> None:
    assert text in made[name]
