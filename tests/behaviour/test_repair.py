"""A document with a fault that can be repaired: refused, with the way out; made all the same when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from losant_codegen.cli import group
from losant_codegen.cli.common import run

FAULTY = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths: {/a: {get: {operationId: a.get, responses: {'200': {$ref: '#/components/responses/Gone'}}}}}
"""
WAY_OUT = "all of it can be repaired: `generate --repair`"


def generate(folder: Path, *more: str) -> int:
    (folder / "openapi.yaml").write_text(FAULTY)
    return run(group, ["generate", str(folder / "openapi.yaml"), "-o", str(folder / "client"), *more])


def test_one_fault_stops_the_run_and_the_way_out_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(tmp_path) == 1
    assert WAY_OUT in capsys.readouterr().err
    assert not (tmp_path / "client").exists()


def test_asked_for_the_client_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(tmp_path, "--repair") == 0
    assert "warning[LC301]" in capsys.readouterr().err
    assert (tmp_path / "client" / "shop_client" / "py.typed").is_file()


def test_what_cannot_be_repaired_does_not_promise_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\ninfo: [\n")
    assert run(group, ["generate", str(tmp_path / "openapi.yaml"), "-o", str(tmp_path / "client")]) != 0
    assert WAY_OUT not in capsys.readouterr().err
