"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, obj


class TestModels(ModelTests):
    api = API
    models = [
        Model(
            "Order",
            "as little as may be",
            {"id": "", "lines": [{"article": ""}], "note": None, "state": "sent"},
            obj(id="", lines=[obj(article="")], note=None, state="sent"),
        ),
        Model(
            "OrderPost",
            "as little as may be",
            {"lines": [{"article": ""}], "note": None},
            obj(lines=[obj(article="")], note=None),
        ),
        Model(
            "Orders",
            "as little as may be",
            {"items": [], "totalCount": 45},
            obj(items=[], total_count=45),
        ),
    ]
