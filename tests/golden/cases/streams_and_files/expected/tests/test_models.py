"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, obj, text_of


class TestModels(ModelTests):
    api = API
    models = [
        Model(
            "Level",
            "as little as may be",
            {"left": 24, "right": 17},
            obj(left=24, right=17),
        ),
        Model(
            "RecordingsUploadBody",
            "everything",
            {
                "covers": ["covers é ☃ 名"],
                "details": {"artist": "artist é ☃ 名"},
                "sound": "sound é ☃ 名",
                "title": "title é ☃ 名",
            },
            obj(
                covers=[text_of("covers é ☃ 名")],
                details=obj(artist="artist é ☃ 名"),
                sound=text_of("sound é ☃ 名"),
                title="title é ☃ 名",
            ),
        ),
        Model(
            "RecordingsUploadBody",
            "as little as may be",
            {"sound": ""},
            obj(sound=text_of("")),
        ),
        Model(
            "SessionLoginBody",
            "everything",
            {"password": "password é ☃ 名", "user": "user é ☃ 名"},
            obj(password="password é ☃ 名", user="user é ☃ 名"),
        ),
        Model(
            "SessionLoginBody",
            "as little as may be",
            {"password": "", "user": ""},
            obj(password="", user=""),
        ),
    ]
