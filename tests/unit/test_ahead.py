"""What a first run needs is started before it is needed; what is not used after all is ended."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from losant_codegen import ahead, pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import CodegenError, Collector

DOCUMENT = """
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths:
  /things:
    get:
      operationId: things
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components: {schemas: {Thing: {type: object, properties: {id: {type: string}}}}}
"""


@pytest.fixture(autouse=True)
def _cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def settings(folder: Path, text: str = DOCUMENT) -> Config:
    (folder / "openapi.yaml").write_text(text)
    return Config(
        root=folder, path=folder / "codegen.toml", spec="openapi.yaml", output="out"
    )  # with a cache beside it


def nothing(_: str) -> None:
    """No progress to show."""


def test_a_first_run_uses_what_was_started(tmp_path: Path) -> None:
    config = settings(tmp_path)
    with ahead.begin(config) as started:
        assert started.opinion is not None
        pipeline.write(config, Collector(), {}, nothing, ahead=started)
        assert started.opinion.process.returncode == 0
        assert started.interpreters is not None
        assert [each.returncode for each in started.interpreters.processes] == [0, 0]
        assert started.models is not None
    with pytest.raises(RuntimeError, match="shutdown"):
        started.models.submit(print)


def test_the_client_is_the_same_without(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = settings(tmp_path / "one"), settings(tmp_path / "two")
    with ahead.begin(one) as started:
        pipeline.write(one, Collector(), {}, nothing, ahead=started)
    pipeline.write(two, Collector(), {}, nothing)
    files = [path.relative_to(one.output_path()) for path in one.output_path().rglob("*") if path.is_file()]
    assert len(files) > 20
    for path in files:
        assert (one.output_path() / path).read_bytes() == (two.output_path() / path).read_bytes()


def test_where_there_is_a_client_nothing_is_started(tmp_path: Path) -> None:
    config = settings(tmp_path)
    pipeline.write(config, Collector(), {}, nothing)
    assert ahead.begin(config) == ahead.Ahead()


def test_where_there_is_one_core_nothing_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert ahead.begin(settings(tmp_path)) == ahead.Ahead()


def test_after_a_faulty_document_nothing_is_left(tmp_path: Path) -> None:
    config = settings(tmp_path, "openapi: 3.1.0\n")
    with pytest.raises(CodegenError), ahead.begin(config) as started:
        pipeline.write(config, Collector(), {}, nothing, ahead=started)
    assert started.opinion is not None
    assert started.opinion.process.returncode is not None
    assert started.interpreters is None


PROGRAM = """
import os, time
from losant_codegen.models import begin_generator
pool = begin_generator()
pool.submit(int).result()
print(next(iter(pool._processes)), flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")
def test_the_process_for_the_models_ends_with_the_one_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        worker = int(process.stdout.readline())
        process.kill()
    until = time.monotonic() + 30
    while Path(f"/proc/{worker}").exists() and "Z" not in state(worker):
        assert time.monotonic() < until, "it waits for ever"
        time.sleep(0.1)


def state(process: int) -> str:
    """One letter, as the kernel tells it."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "Z"
