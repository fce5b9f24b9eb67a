"""`client.animals`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Request,
    ResourceTests,
    day,
    obj,
    text_of,
)

GET_ANSWER = {
    "born": "2024-05-11",
    "kind": "bird",
    "parent": {
        "born": "2024-05-11",
        "kind": "bird",
        "position": [21.5, 51.5],
        "tags": {},
        "wingspan": 85.5,
    },
    "position": [21.5, 51.5],
    "tags": {"key1": "tags é ☃ 名"},
    "wingspan": 85.5,
}

GET_RESULT = obj(
    born=day("2024-05-11"),
    kind="bird",
    parent=obj(
        born=day("2024-05-11"),
        kind="bird",
        position=[21.5, 51.5],
        tags={},
        wingspan=85.5,
    ),
    position=[21.5, 51.5],
    tags={"key1": "tags é ☃ 名"},
    wingspan=85.5,
)

# GET /animals/{name}
GET = Operation(
    "animals.get",
    calls=[
        Call("required arguments", {"name": "name"}, Request("GET", "/animals/name")),
        Call(
            "hostile values",
            {"name": "a/../b?c#d%2F é"},
            Request("GET", "/animals/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[Failure(503, "ServerError")],
    required=["name"],
)

# PUT /animals/{name}
PUT = Operation(
    "animals.put",
    calls=[
        Call(
            "required arguments",
            {"body": {"kind": "bird"}, "name": "name"},
            Request("PUT", "/animals/name", body=Json({"kind": "bird"})),
        ),
        Call(
            "all arguments",
            {"body": GET_ANSWER, "name": "name"},
            Request("PUT", "/animals/name", body=Json(GET_ANSWER)),
        ),
        Call(
            "hostile values",
            {"body": {"kind": "bird"}, "name": "a/../b?c#d%2F é"},
            Request(
                "PUT",
                "/animals/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"kind": "bird"}),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[Failure(503, "ServerError")],
    required=["name", "body"],
)

# POST /query
QUERY = Operation(
    "animals.query",
    calls=[
        Call(
            "required arguments", {"body": {}}, Request("POST", "/query", body=Json({}))
        ),
        Call(
            "all arguments",
            {"body": {"$and": []}},
            Request("POST", "/query", body=Json({"$and": []})),
        ),
    ],
    answers=[
        Answer(200, ["value é ☃ 名"], ["value é ☃ 名"]),
        Answer(
            202,
            {"jobId": "56d231e7-0b5a-4c3d-8e2f-0000a0535a39"},
            obj(job_id=text_of("56d231e7-0b5a-4c3d-8e2f-0000a0535a39")),
        ),
    ],
    failures=[Failure(503, "ServerError")],
    required=["body"],
)


class TestAnimals(ResourceTests):
    operations = [GET, PUT, QUERY]
