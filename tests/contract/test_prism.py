"""Prism accepts every request of the client, and the client reads every answer of Prism."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

import pytest
from losant_codegen import pipeline
from losant_codegen.config import load_config
from losant_codegen.diagnostics import Collector

from .cases import ROOT, Case, all_cases, generated_tests
from .document import without_recursion
from .server import running, why_not

PRISM = ROOT / ".node" / "node_modules" / ".bin" / "prism"
REASON = why_not(PRISM) or ("" if os.environ.get("CONTRACT") else "run by `make test-contract`")

pytestmark = pytest.mark.skipif(bool(REASON), reason=REASON)

CASES = [] if REASON else list(all_cases(generated_tests()))


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Prism on the bundled document."""
    folder = tmp_path_factory.mktemp("prism")
    document = folder / "bundle.yaml"
    bundled = pipeline.bundle(load_config(ROOT / "codegen.toml"), Collector(), {}, lambda stage: None)
    document.write_text(
        pipeline.bundle_text(dataclasses.replace(bundled, tree=without_recursion(bundled.tree))), encoding="utf-8"
    )
    with running(PRISM, document, folder / "prism.log") as url:
        yield url


@pytest.fixture(scope="session")
def api() -> Any:
    """What the generated tests know of the client."""
    return importlib.import_module("generated_tests.api").API


@pytest.fixture(scope="session")
def client(api: Any, base_url: str) -> Iterator[Any]:
    """The generated client, strict about answers."""
    with getattr(api.package, api.client)(**{**api.options(), "base_url": base_url}) as client:
        yield client


@pytest.fixture(scope="session")
def async_client(api: Any, base_url: str) -> Iterator[tuple[asyncio.Runner, Any]]:
    """The asynchronous client, and the event loop that all its connections belong to."""
    with asyncio.Runner() as runner:
        client = getattr(api.package, api.async_client)(**{**api.options(), "base_url": base_url})
        yield runner, client
        runner.run(client.aclose())


@contextmanager
def not_refused(api: Any) -> Iterator[None]:
    """What Prism refuses comes as a status of 400 or more: fail with its reasons."""
    try:
        yield
    except api.package.APIStatusError as error:
        pytest.fail(f"Prism refuses the request: {error.status} {error.headers.get('sl-violations') or error.body}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_prism_accepts_the_request_and_the_client_reads_the_answer(api: Any, client: Any, case: Case) -> None:
    """An error of any kind fails; an answer that breaks its schema is one, since the client is strict."""
    caller = importlib.import_module("generated_tests.kit.caller")
    arguments = caller.prepared(api, case.arguments)
    with not_refused(api):
        caller.consumed(attrgetter(case.operation.method)(client)(**arguments), take=1)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_asynchronous_client_does_the_same(api: Any, async_client: tuple[asyncio.Runner, Any], case: Case) -> None:
    caller = importlib.import_module("generated_tests.kit.caller")
    arguments = caller.prepared(api, case.arguments)
    runner, client = async_client
    with not_refused(api):
        runner.run(caller.consumed_later(attrgetter(case.operation.method)(client)(**arguments), take=1))


def test_every_operation_has_a_case() -> None:
    """Nothing is left out: as many operations are called as the document has."""
    bundled = pipeline.bundle(load_config(ROOT / "codegen.toml"), Collector(), {}, lambda stage: None)
    methods = ("get", "put", "post", "delete", "patch", "head", "options")
    operations = sum(method in methods for item in bundled.tree["paths"].values() for method in item)
    assert len({case.operation.method for case in CASES}) == operations
