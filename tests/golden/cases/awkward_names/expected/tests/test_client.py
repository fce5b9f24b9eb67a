"""The client as a whole: its errors, and answers that are not what they should be."""

from __future__ import annotations

from .kit import ClientTests
from .test_class import GET_THE_CLASS_LIST


class TestClient(ClientTests):
    operation = GET_THE_CLASS_LIST
