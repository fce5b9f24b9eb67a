"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, obj


class TestModels(ModelTests):
    api = API
    models = [
        Model("List", "as little as may be", {"foo_bar": None}, obj(foo_bar=None)),
    ]
