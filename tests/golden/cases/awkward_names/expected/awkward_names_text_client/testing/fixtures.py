"""A pytest plugin; name it in the `pytest_plugins` of `conftest.py`."""

from __future__ import annotations

import pytest

from . import FakeAwkwardNamesText


@pytest.fixture
def fake_awkward_names_text() -> FakeAwkwardNamesText:
    """The API in memory, new for each test."""
    return FakeAwkwardNamesText()
