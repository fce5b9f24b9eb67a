"""`client.things`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests

# POST /things
CREATE = Operation(
    "things.create",
    calls=[Call("required arguments", {}, Request("POST", "/things"))],
    answers=[Answer(201)],
    failures=[Failure(503, "ServerError")],
)

# DELETE /things/{id}
DELETE = Operation(
    "things.delete",
    calls=[
        Call("required arguments", {"id": "id"}, Request("DELETE", "/things/id")),
        Call(
            "hostile values",
            {"id": "a/../b?c#d%2F é"},
            Request("DELETE", "/things/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(204)],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)

# GET /things/{id}
GET = Operation(
    "things.get",
    calls=[
        Call("required arguments", {"id": "id"}, Request("GET", "/things/id")),
        Call(
            "hostile values",
            {"id": "a/../b?c#d%2F é"},
            Request("GET", "/things/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200)],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)

# GET /things
LIST = Operation(
    "things.list",
    calls=[Call("required arguments", {}, Request("GET", "/things"))],
    answers=[Answer(200)],
    failures=[Failure(503, "ServerError")],
)

# GET /things/{id}/parts
LIST_PARTS = Operation(
    "things.list_parts",
    calls=[
        Call("required arguments", {"id": "id"}, Request("GET", "/things/id/parts")),
        Call(
            "hostile values",
            {"id": "a/../b?c#d%2F é"},
            Request("GET", "/things/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/parts"),
        ),
    ],
    answers=[Answer(200)],
    failures=[Failure(503, "ServerError")],
    required=["id"],
)


class TestThings(ResourceTests):
    operations = [CREATE, DELETE, GET, LIST, LIST_PARTS]
