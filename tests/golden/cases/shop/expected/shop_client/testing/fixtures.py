"""A pytest plugin; name it in the `pytest_plugins` of `conftest.py`."""

from __future__ import annotations

import pytest

from . import FakeShop


@pytest.fixture
def fake_shop() -> FakeShop:
    """The API in memory, new for each test."""
    return FakeShop()
