"""The client as a whole: its errors, and answers that are not what they should be."""

from __future__ import annotations

from .kit import ClientTests
from .test_application import APPLY_TEMPLATE


class TestClient(ClientTests):
    operation = APPLY_TEMPLATE
