"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, obj, text_of


class TestModels(ModelTests):
    api = API
    models = [
        Model(
            "RecordingsUploadBody",
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
            "SessionLoginBody",
            {"password": "password é ☃ 名", "user": "user é ☃ 名"},
            obj(password="password é ☃ 名", user="user é ☃ 名"),
        ),
    ]
