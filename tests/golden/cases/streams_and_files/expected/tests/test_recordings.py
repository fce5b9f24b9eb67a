"""`client.recordings`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Lines,
    Multipart,
    Operation,
    Part,
    Request,
    ResourceTests,
    Stream,
    json_text,
    obj,
    sse,
)

# GET /recordings/{id}
DOWNLOAD = Operation(
    "recordings.download",
    calls=[Call("required arguments", {"id": 53}, Request("GET", "/recordings/53"))],
    answers=[
        Answer(
            200,
            b"\x00\x01\x02 binary \xff\xfe",
            b"\x00\x01\x02 binary \xff\xfe",
            media_type="audio/wav",
        )
    ],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)

# GET /recordings/{id}/levels
LEVELS = Operation(
    "recordings.levels",
    calls=[
        Call("required arguments", {"id": 53}, Request("GET", "/recordings/53/levels"))
    ],
    answers=[
        Stream(
            200,
            sse(
                ": a comment",
                "",
                "event: ended",
                "id: 0",
                'data: {"reason": "reason é ☃ 名"}',
                "",
                ":",
                "",
                "event: level",
                "id: 1",
                'data: {"at": 93.5, "left": 24.5, "right": 17.5}',
                "",
                ":",
                "",
                "event: nothing",
                "",
                "event: news",
                'data: {"not": "described"}',
                "",
            ),
            [
                ("ended", obj(reason="reason é ☃ 名")),
                ("level", obj(at=93.5, left=24.5, right=17.5)),
                ("news", {"not": "described"}),
            ],
        )
    ],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)

# GET /recordings/{id}/samples
SAMPLES = Operation(
    "recordings.samples",
    calls=[
        Call("required arguments", {"id": 53}, Request("GET", "/recordings/53/samples"))
    ],
    answers=[
        Lines(
            200,
            [{"at": 93.5, "left": 24.5, "right": 17.5}, {"left": 24, "right": 17}],
            [obj(at=93.5, left=24.5, right=17.5), obj(left=24, right=17)],
            media_type="application/x-ndjson",
        )
    ],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)

# POST /recordings
UPLOAD = Operation(
    "recordings.upload",
    calls=[
        Call(
            "required arguments",
            {"sound": b"\x00\x01 not text \xff"},
            Request(
                "POST",
                "/recordings",
                body=Multipart(
                    [
                        Part(
                            "sound",
                            b"\x00\x01 not text \xff",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
        Call(
            "all arguments",
            {
                "covers": [
                    ("náme.bin", b"\x00\x01 not text \xff", "application/octet-stream")
                ],
                "details": {"artist": "artist é ☃ 名"},
                "sound": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "title": "title é ☃ 名",
            },
            Request(
                "POST",
                "/recordings",
                body=Multipart(
                    [
                        Part(
                            "covers",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        ),
                        Part("details", json_text({"artist": "artist é ☃ 名"})),
                        Part(
                            "sound",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        ),
                        Part("title", b"title \xc3\xa9 \xe2\x98\x83 \xe5\x90\x8d"),
                    ]
                ),
            ),
        ),
    ],
    answers=[Answer(201, {"id": 53}, obj(id=53))],
    failures=[Failure(503, "ServerError")],
    required=["sound"],
)


class TestRecordings(ResourceTests):
    operations = [DOWNLOAD, LEVELS, SAMPLES, UPLOAD]
