"""`client.orders`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    built,
    instant,
    moment,
    obj,
)

GET_RESULT = obj(id="id-2", lines=[obj(article="article")], state="open")

GET_RESULT_2 = obj(id="id-3", lines=[obj(article="article")], state="open")

GET_RESULT_3 = obj(id="id-4", lines=[obj(article="article")], state="open")

# GET /orders
GET = Operation(
    "orders.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/orders")),
        Call(
            "all arguments",
            {
                "filter": {"city": "city é ☃ 名", "customer": "customer é ☃ 名"},
                "page": 73,
                "per_page": 45,
                "since": moment("2024-05-15T07:08:09Z"),
                "state": ["sent"],
            },
            Request(
                "GET",
                "/orders",
                query=[
                    ("page", "73"),
                    ("perPage", "45"),
                    ("state", "sent"),
                    ("since", instant("2024-05-15T07:08:09Z")),
                    ("filter[city]", "city é ☃ 名"),
                    ("filter[customer]", "customer é ☃ 名"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "items": [
                    {
                        "id": "id é ☃ 名",
                        "lines": [{"article": "article é ☃ 名"}],
                        "note": "note é ☃ 名",
                        "placedAt": "2024-05-03T07:08:09Z",
                        "state": "sent",
                    }
                ],
                "totalCount": 45,
            },
            obj(
                items=[
                    obj(
                        id="id é ☃ 名",
                        lines=[obj(article="article é ☃ 名")],
                        note="note é ☃ 名",
                        placed_at=moment("2024-05-03T07:08:09Z"),
                        state="sent",
                    )
                ],
                total_count=45,
            ),
        )
    ],
    failures=[Failure(401, "UnauthorizedError"), Failure(503, "ServerError")],
    pages=[
        Pages(
            "iterate",
            {"per_page": 2},
            [
                Page(
                    Request("GET", "/orders", query=[("perPage", "2"), ("page", "0")]),
                    200,
                    {
                        "items": [
                            {
                                "id": "id-0",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                            {
                                "id": "id-1",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                        ],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request("GET", "/orders", query=[("perPage", "2"), ("page", "1")]),
                    200,
                    {
                        "items": [
                            {
                                "id": "id-2",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                            {
                                "id": "id-3",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request("GET", "/orders", query=[("perPage", "2"), ("page", "2")]),
                    200,
                    {
                        "items": [
                            {
                                "id": "id-4",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                            {
                                "id": "id-5",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                        ],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(id="id-0", lines=[obj(article="article")], state="open"),
                obj(id="id-1", lines=[obj(article="article")], state="open"),
                GET_RESULT,
                GET_RESULT_2,
                GET_RESULT_3,
                obj(id="id-5", lines=[obj(article="article")], state="open"),
            ],
        ),
        Pages(
            "iterate",
            {
                "filter": {"city": "city é ☃ 名", "customer": "customer é ☃ 名"},
                "page": 1,
                "per_page": 2,
                "since": moment("2024-05-15T07:08:09Z"),
                "state": ["sent"],
            },
            [
                Page(
                    Request(
                        "GET",
                        "/orders",
                        query=[
                            ("state", "sent"),
                            ("since", instant("2024-05-15T07:08:09Z")),
                            ("filter[city]", "city é ☃ 名"),
                            ("filter[customer]", "customer é ☃ 名"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [
                            {
                                "id": "id-2",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                            {
                                "id": "id-3",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            },
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/orders",
                        query=[
                            ("state", "sent"),
                            ("since", instant("2024-05-15T07:08:09Z")),
                            ("filter[city]", "city é ☃ 名"),
                            ("filter[customer]", "customer é ☃ 名"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [
                            {
                                "id": "id-4",
                                "lines": [{"article": "article"}],
                                "state": "open",
                            }
                        ],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [GET_RESULT, GET_RESULT_2, GET_RESULT_3],
        ),
    ],
)

# POST /orders
POST = Operation(
    "orders.post",
    calls=[
        Call(
            "required arguments",
            {"new_order": {"lines": [{"article": "article"}]}},
            Request("POST", "/orders", body=Json({"lines": [{"article": "article"}]})),
        ),
        Call(
            "all arguments",
            {
                "new_order": built(
                    "OrderPost",
                    lines=[{"article": "article é ☃ 名", "count": 56}],
                    note="note é ☃ 名",
                )
            },
            Request(
                "POST",
                "/orders",
                body=Json(
                    {
                        "lines": [{"article": "article é ☃ 名", "count": 56}],
                        "note": "note é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"new_order": {"lines": [{"article": ""}], "note": None}},
            Request(
                "POST", "/orders", body=Json({"lines": [{"article": ""}], "note": None})
            ),
        ),
    ],
    answers=[
        Answer(
            201,
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
    failures=[Failure(422, "UnprocessableEntityError"), Failure(503, "ServerError")],
    required=["new_order"],
)


class TestOrders(ResourceTests):
    operations = [GET, POST]
