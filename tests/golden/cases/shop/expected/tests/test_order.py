"""`client.order`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, moment, obj

# DELETE /orders/{orderId}
DELETE = Operation(
    "order.delete",
    calls=[
        Call(
            "required arguments",
            {"order_id": "7106a17d"},
            Request("DELETE", "/orders/7106a17d"),
        ),
        Call(
            "hostile values",
            {"order_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/orders/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(204)],
    failures=[Failure(500, "ServerError"), Failure(503, "ServerError")],
    required=["order_id"],
)

# GET /orders/{orderId}
GET = Operation(
    "order.get",
    calls=[
        Call(
            "required arguments",
            {"order_id": "7106a17d"},
            Request("GET", "/orders/7106a17d"),
        ),
        Call(
            "hostile values",
            {"order_id": "a/../b?c#d%2F é"},
            Request("GET", "/orders/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "id": "id é ☃ 名",
                "lines": [{"article": "article é ☃ 名", "count": 56}],
                "note": "note é ☃ 名",
                "placedAt": "2024-05-03T07:08:09Z",
                "state": "sent",
            },
            obj(
                id="id é ☃ 名",
                lines=[obj(article="article é ☃ 名", count=56)],
                note="note é ☃ 名",
                placed_at=moment("2024-05-03T07:08:09Z"),
                state="sent",
            ),
        )
    ],
    failures=[Failure(404, "NotFoundError"), Failure(503, "ServerError")],
    required=["order_id"],
)


class TestOrder(ResourceTests):
    operations = [DELETE, GET]
