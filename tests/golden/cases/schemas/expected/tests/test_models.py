"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, obj


class TestModels(ModelTests):
    api = API
    models = [
        Model("Bird", "as little as may be", {"kind": "bird"}, obj(kind="bird")),
        Model(
            "Fish",
            "everything",
            {
                "anything": "anything é ☃ 名",
                "depth": 89,
                "kind": "fish",
                "water": "fresh",
            },
            obj(anything="anything é ☃ 名", depth=89, kind="fish", water="fresh"),
        ),
        Model(
            "Fish",
            "as little as may be",
            {"kind": "fish", "water": None},
            obj(kind="fish", water=None),
        ),
    ]
