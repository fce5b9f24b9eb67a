"""`client.data_table_rows`: what each operation sends and gives, worked out from the
API's document.
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
    moment,
    obj,
)

DELETE_BODY = {
    "and_": [
        {
            "d": "d é ☃ 名",
            "nor": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "or_": [{"level": {"$ne": "myValue"}}, {"level": 5}],
        }
    ],
    "nor": [
        {
            "2": "2 é ☃ 名",
            "and_": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "or_": [{"level": {"$ne": "myValue"}}, {"level": 5}],
        }
    ],
    "or_": [
        {
            "and_": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "level": {"$ne": "myValue"},
            "nor": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "o": "o é ☃ 名",
        },
        {
            "C": "C é ☃ 名",
            "and_": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "level": 5,
            "nor": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
        },
    ],
    "v": "v é ☃ 名",
}

DELETE_BODY_2 = {
    "$and": [
        {
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$or": [{"level": {"$ne": "myValue"}}, {"level": 5}],
            "d": "d é ☃ 名",
        }
    ],
    "$nor": [
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$or": [{"level": {"$ne": "myValue"}}, {"level": 5}],
            "2": "2 é ☃ 名",
        }
    ],
    "$or": [
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "level": {"$ne": "myValue"},
            "o": "o é ☃ 名",
        },
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "C": "C é ☃ 名",
            "level": 5,
        },
    ],
    "v": "v é ☃ 名",
}

DELETE_BODY_3 = {
    "$and": [],
    "$nor": [],
    "$or": [{"level": {"$ne": "myValue"}}, {"level": 5}],
    "v": None,
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

EXPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "query": {"$or": [{"myColumn1": {"$ne": "myValue"}}, {"myColumn2": 5}]},
    "queryOptions": {"limit": 30},
}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "count": 1,
    "dataTableId": "596e6ce831761df4231708f1",
    "items": [
        {
            "I": "I é ☃ 名",
            "createdAt": "2016-06-13T04:00:00.000Z",
            "id": "596fbb703fc088453872e609",
            "myColumn1": "myValue",
            "myColumn2": 5,
            "updatedAt": "2016-06-13T04:00:00.000Z",
        }
    ],
    "limit": 1,
    "offset": 0,
    "query": {},
    "sortColumn": "myColumn1",
    "sortDirection": "asc",
    "totalCount": 4,
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    count=1,
    data_table_id="596e6ce831761df4231708f1",
    items=[
        obj(
            {"I": "I é ☃ 名", "myColumn1": "myValue", "myColumn2": 5},
            created_at=moment("2016-06-13T04:00:00.000Z"),
            id="596fbb703fc088453872e609",
            updated_at=moment("2016-06-13T04:00:00.000Z"),
        )
    ],
    limit=1,
    offset=0,
    query={},
    sort_column="myColumn1",
    sort_direction="asc",
    total_count=4,
)

GET_ITEM = {
    "items": [{"row-number": 0}, {"row-number": 1}],
    "limit": 2,
    "offset": 0,
    "totalCount": 6,
}

GET_ITEM_2 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "limit": 2,
    "offset": 2,
    "totalCount": 6,
}

GET_ITEM_3 = {
    "items": [{"row-number": 4}, {"row-number": 5}],
    "limit": 2,
    "offset": 4,
    "totalCount": 6,
}

GET_ITEM_4 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "limit": 2,
    "offset": 2,
    "totalCount": 5,
}

GET_ITEM_5 = {"items": [{"row-number": 4}], "limit": 2, "offset": 4, "totalCount": 5}

# POST /applications/{applicationId}/data-tables/{dataTableId}/rows/delete
DELETE = Operation(
    "data_table_rows.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/delete",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "limit": 10,
                "query": built("AdvancedQuery", DELETE_BODY),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/delete",
                query=[("limit", "10")],
                body=Json(DELETE_BODY_2),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "query": DELETE_BODY_3,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/delete",
                body=Json(DELETE_BODY_3),
            ),
        ),
    ],
    answers=[Answer(200, {"removed": 100}, obj(removed=100))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
)

# POST /applications/{applicationId}/data-tables/{dataTableId}/rows/export
EXPORT = Operation(
    "data_table_rows.export",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "export_data": {},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/export",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "export_data": built(
                    "DataTableRowsExport",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    query={
                        "and_": [
                            {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                        ],
                        "nor": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
                        "or_": [{"myColumn1": {"$ne": "myValue"}}, {"myColumn2": 5}],
                        "v": "v é ☃ 名",
                    },
                    query_options={
                        "limit": 10000,
                        "offset": 62.5,
                        "sort_column": "sortColumn é ☃ 名",
                        "sort_direction": "",
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/export",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "query": {
                            "$and": [
                                {"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "$nor": [
                                {"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "$or": [
                                {"myColumn1": {"$ne": "myValue"}},
                                {"myColumn2": 5},
                            ],
                            "v": "v é ☃ 名",
                        },
                        "queryOptions": {
                            "limit": 10000,
                            "offset": 62.5,
                            "sortColumn": "sortColumn é ☃ 名",
                            "sortDirection": "",
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "export_data": EXPORT_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/export",
                body=Json(EXPORT_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "export_data"],
)

# GET /applications/{applicationId}/data-tables/{dataTableId}/rows
GET = Operation(
    "data_table_rows.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "include_fields": "id,createdAt",
                "limit": 100,
                "offset": 0,
                "sort_column": "myColumnName",
                "sort_direction": "asc",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                query=[
                    ("sortColumn", "myColumnName"),
                    ("sortDirection", "asc"),
                    ("limit", "100"),
                    ("offset", "0"),
                    ("includeFields", "id,createdAt"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "include_fields": "a&b=c#d%2F+é ü",
                "sort_column": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows",
                query=[
                    ("sortColumn", "a&b=c#d%2F+é ü"),
                    ("includeFields", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
    pages=[
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "limit": 2,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                        query=[("limit", "2"), ("offset", "0")],
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                        query=[("limit", "2"), ("offset", "2")],
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                        query=[("limit", "2"), ("offset", "4")],
                    ),
                    200,
                    GET_ITEM_3,
                ),
            ],
            [
                obj({"row-number": 0}),
                obj({"row-number": 1}),
                obj({"row-number": 2}),
                obj({"row-number": 3}),
                obj({"row-number": 4}),
                obj({"row-number": 5}),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "include_fields": "id,createdAt",
                "limit": 2,
                "offset": 2,
                "sort_column": "myColumnName",
                "sort_direction": "asc",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                        query=[
                            ("sortColumn", "myColumnName"),
                            ("sortDirection", "asc"),
                            ("includeFields", "id,createdAt"),
                            ("limit", "2"),
                            ("offset", "2"),
                        ],
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                        query=[
                            ("sortColumn", "myColumnName"),
                            ("sortDirection", "asc"),
                            ("includeFields", "id,createdAt"),
                            ("limit", "2"),
                            ("offset", "4"),
                        ],
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /applications/{applicationId}/data-tables/{dataTableId}/rows
POST = Operation(
    "data_table_rows.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "data_table_row": {},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "data_table_row": {"e": "e é ☃ 名", "myColumn1": "myValue"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows",
                body=Json({"e": "e é ☃ 名", "myColumn1": "myValue"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "data_table_row": {"myColumn1": "myValue"},
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows",
                body=Json({"myColumn1": "myValue"}),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "createdAt": "2016-06-13T04:00:00.000Z",
                "e": "e é ☃ 名",
                "id": "596fbb703fc088453872e609",
                "myColumn1": "myValue",
                "myColumn2": 5,
                "updatedAt": "2016-06-13T04:00:00.000Z",
            },
            obj(
                {"e": "e é ☃ 名", "myColumn1": "myValue", "myColumn2": 5},
                created_at=moment("2016-06-13T04:00:00.000Z"),
                id="596fbb703fc088453872e609",
                updated_at=moment("2016-06-13T04:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "data_table_row"],
)

# POST /applications/{applicationId}/data-tables/{dataTableId}/rows/query
QUERY = Operation(
    "data_table_rows.query",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "include_fields": "id,createdAt",
                "limit": 100,
                "offset": 0,
                "query": built("AdvancedQuery", DELETE_BODY),
                "sort_column": "myColumnName",
                "sort_direction": "asc",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                query=[
                    ("sortColumn", "myColumnName"),
                    ("sortDirection", "asc"),
                    ("limit", "100"),
                    ("offset", "0"),
                    ("includeFields", "id,createdAt"),
                ],
                body=Json(DELETE_BODY_2),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "include_fields": "a&b=c#d%2F+é ü",
                "query": DELETE_BODY_3,
                "sort_column": "a&b=c#d%2F+é ü",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/query",
                query=[
                    ("sortColumn", "a&b=c#d%2F+é ü"),
                    ("includeFields", "a&b=c#d%2F+é ü"),
                ],
                body=Json(DELETE_BODY_3),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
    pages=[
        Pages(
            "iterate_query",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "limit": 2,
            },
            [
                Page(
                    Request(
                        "POST",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                        query=[("limit", "2"), ("offset", "0")],
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "POST",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                        query=[("limit", "2"), ("offset", "2")],
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "POST",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                        query=[("limit", "2"), ("offset", "4")],
                    ),
                    200,
                    GET_ITEM_3,
                ),
            ],
            [
                obj({"row-number": 0}),
                obj({"row-number": 1}),
                obj({"row-number": 2}),
                obj({"row-number": 3}),
                obj({"row-number": 4}),
                obj({"row-number": 5}),
            ],
        ),
        Pages(
            "iterate_query",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "include_fields": "id,createdAt",
                "limit": 2,
                "offset": 2,
                "query": built("AdvancedQuery", DELETE_BODY),
                "sort_column": "myColumnName",
                "sort_direction": "asc",
            },
            [
                Page(
                    Request(
                        "POST",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                        query=[
                            ("sortColumn", "myColumnName"),
                            ("sortDirection", "asc"),
                            ("includeFields", "id,createdAt"),
                            ("limit", "2"),
                            ("offset", "2"),
                        ],
                        body=Json(DELETE_BODY_2),
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "POST",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/query",
                        query=[
                            ("sortColumn", "myColumnName"),
                            ("sortDirection", "asc"),
                            ("includeFields", "id,createdAt"),
                            ("limit", "2"),
                            ("offset", "4"),
                        ],
                        body=Json(DELETE_BODY_2),
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /applications/{applicationId}/data-tables/{dataTableId}/rows/truncate
TRUNCATE = Operation(
    "data_table_rows.truncate",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/truncate",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "data_table_id": "a/../b?c#d%2F é"},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/truncate",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
)


class TestDataTableRows(ResourceTests):
    operations = [DELETE, EXPORT, GET, POST, QUERY, TRUNCATE]
