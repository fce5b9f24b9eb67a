"""A pytest plugin; name it in the `pytest_plugins` of `conftest.py`."""

from __future__ import annotations

import pytest

from . import FakeSchemaZoo


@pytest.fixture
def fake_schema_zoo() -> FakeSchemaZoo:
    """The API in memory, new for each test."""
    return FakeSchemaZoo()
