"""Runs every case twice, through the synchronous and through the asynchronous client."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if (
    importlib.util.find_spec("awkward_names_text_client") is None
):  # not installed: the folder beside this one
    sys.path.insert(0, str(Path(__file__).parents[1]))

from .api import API  # noqa: E402
from .kit import Caller, cases_of  # noqa: E402


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The cases of the class's operations, as parameters of its tests."""
    if "case" in metafunc.fixturenames and metafunc.cls is not None:
        cases = list(cases_of(metafunc.cls, metafunc.function.__name__))
        metafunc.parametrize(("operation", "case"), cases)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test without cases (pages, where a resource has none) is no test; pytest would count it as skipped."""
    items[:] = [
        item for item in items if not any(map(_is_empty, item.iter_markers("skip")))
    ]


def _is_empty(mark: pytest.Mark) -> bool:
    return "got empty parameter set" in mark.kwargs.get("reason", "")


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all asynchronous calls."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Caller:
    """Calls the client, playing the server."""
    return Caller(API, asynchronous=request.param == "async", runner=runner)
